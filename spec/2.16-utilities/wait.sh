# XCU wait.

#### wait without jobs
wait
echo $?
#> 0

#### wait for a process
(exit 5) &
wait $!
echo $?
#> 5

#### wait for several gives the status of the last
(exit 3) & a=$!
(exit 4) & b=$!
wait $b $a
echo $?
#> 3

#### wait for an unknown process
wait 999999999
echo $?
#> 127
#! *: wait: pid 999999999 is not a child of this shell
#@ differs dash: dash says nothing

#### wait for an unknown and a known one
(exit 4) &
wait 999999999 $! 2>/dev/null
echo $?
#> 4

#### wait for all gives 0 whatever they gave
(exit 4) &
false &
wait
echo $?
#> 0

#### wait for a word
wait abc
echo $?
#> 1
#! *: wait: `abc': not a pid or valid job spec
#@ differs dash: dash ends the shell

#### wait for a process killed by a signal
sh -c 'kill -KILL $$' &
wait $! 2>/dev/null
echo $?
#> 137

#### wait for a job number
(exit 6) &
wait %1
echo $?
#> 6

#### wait -n waits for the next one
mkfifo p
sh -c 'read x < p; exit 1' &
a=$!
(exit 6) &
wait -n
echo $?
echo go > p
wait $a
echo $?
#> 6
#> 1
#@ differs dash: dash has no -n

#### wait -n without jobs
wait -n
echo $?
#> 127
#@ differs dash: dash has no -n

#### wait -n with a list
(exit 7) &
a=$!
wait -n $a
echo $?
#> 7
#@ differs dash: dash has no -n

#### wait -p gives the process
(exit 2) &
a=$!
wait -n -p v
echo $?
[ "$v" = "$a" ] && echo same
#> 2
#> same
#@ differs dash: dash has no -p

#### wait in a subshell does not know the shell's jobs
: &
p=$!
(wait; echo $?)
(wait $p 2>/dev/null; echo $?)
wait
#> 0
#> 127

#### wait in a function
f() { (exit 9) & wait $!; }
f
echo $?
#> 9

#### wait for a pipeline
true | (exit 8) &
wait $!
echo $?
#> 8

#### wait ends only when everything has
i=0
while [ $i -lt 20 ]; do { echo $i > out$i; } & i=$((i + 1)); done
wait
ls out* | wc -l
#> 20

#### wait --
(exit 3) &
wait -- $!
echo $?
#> 3

#### wait does not take input
echo line > f
: &
{ wait; read x; echo $x; } < f
#> line

#### an exit status is known although another process has been waited for
(exit 1) & a=$!
(exit 2) & b=$!
(exit 3) & c=$!
wait $c; echo $?
wait $b; echo $?
wait $a; echo $?
#> 3
#> 2
#> 1
