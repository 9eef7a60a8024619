# XCU 2.9.3.1, asynchronous lists.

#### & starts a command and the shell goes on
mkfifo p
cat p &
echo through > p
wait
#> through

#### the status of starting is 0
false &
echo $?
wait
#> 0

#### $! is the process to wait for
(exit 7) &
wait $!
echo $?
#> 7

#### $! is empty before the first asynchronous list
echo "[$!]"
#> []

#### $! is a number
: &
case $! in '' | *[!0-9]*) echo bad ;; *) echo number ;; esac
wait
#> number

#### $! of a pipeline is its last command
true | (exit 6) &
wait $!
echo $?
#> 6

#### two processes and their statuses in any order
(exit 3) & a=$!
(exit 4) & b=$!
wait $b; echo $?
wait $a; echo $?
#> 4
#> 3

#### standard input of an asynchronous command is empty without job control
echo 'cat & wait; echo end' > s
echo input | $SH s
#> end

#### standard input of an asynchronous command may be redirected explicitly
echo input > f
cat < f &
wait
#> input

#### standard input of an asynchronous compound command is empty too
printf '%s\n' '{ cat; echo group; } &' 'wait' '(cat; echo subshell) &' 'wait' 'f() { cat; echo function; }' 'f &' 'wait' 'cat' > s
echo input | $SH s
#> group
#> subshell
#> function
#> input

#### a here-document overrides the empty standard input of an asynchronous command
echo 'cat <<E &
doc
E
wait' > s
echo input | $SH s
#> doc

#### & binds looser than && and ||
false && echo no || echo yes &
wait
#> yes

#### several on a line
: & : & echo a
wait
#> a

#### & then a command on the same line
true & echo after
wait
#> after

#### variables set in an asynchronous list are lost
x=1
{ x=2; } &
wait
echo $x
#> 1

#### an assignment alone in the background is lost
x=1
x=2 &
wait
echo $x
#> 1

#### an asynchronous list sees the variables at its start
x=before
mkfifo p
{ read y < p; echo "$x"; } &
x=after
echo > p
wait
#> before

#### exit in an asynchronous list ends only it
exit 3 &
wait $!
echo "on $?"
#> on 3

#### an asynchronous function call
f() { echo "f $1"; return 4; }
f x &
wait $!
echo $?
#> f x
#> 4

#### an asynchronous subshell
(echo sub; exit 5) &
wait $!
echo $?
#> sub
#> 5

#### an asynchronous compound command
for i in 1 2; do echo $i; done &
wait
#> 1
#> 2

#### an asynchronous command that is not found
no_such_command_here 2>/dev/null &
wait $!
echo $?
#> 127

#### an asynchronous command killed by a signal
cat /dev/zero >/dev/null &
kill -TERM $!
wait $! 2>/dev/null
echo $?
#> 143

#### without job control an asynchronous command ignores SIGINT
sh -c 'kill -INT $$; echo survived' &
wait $!
#> survived

#### without job control an asynchronous command ignores SIGQUIT
sh -c 'kill -QUIT $$; echo survived' &
wait $!
#> survived

#### a trap may be set for SIGINT in an asynchronous subshell of bash
$SH -c 'trap "echo trapped" USR1; kill -USR1 $$; echo done' &
wait $!
#> trapped
#> done

#### $$ in an asynchronous list is that of the shell
a=$$
{ [ "$$" = "$a" ] && echo same; } &
wait
#> same

#### the shell does not wait for asynchronous lists at its end
mkfifo p
$SH -c 'cat p > out & exit 0'
echo late > p
while ! [ -s out ]; do :; done
cat out
#> late

#### wait without operands waits for all
for i in 1 2 3; do { echo $i > f$i; } & done
wait
cat f1 f2 f3
echo $?
#> 1
#> 2
#> 3
#> 0

#### a redirection of an asynchronous command
echo text > f &
wait
cat f
#> text

#### a failing redirection of an asynchronous command
cat < ./no_such_file 2>/dev/null &
wait $!
[ $? -gt 0 ] && echo failed
#> failed

#### here-document for an asynchronous command
cat <<E &
doc
E
wait
#> doc

#### an asynchronous list in a function and in a subshell
f() { echo in f & wait; }
f
(echo in sub & wait)
#> in f
#> in sub

#### an asynchronous list in a command substitution is waited for by its output
x=$(echo a & echo b | cat; wait)
echo "$x" | sort
#> a
#> b

#### a subshell does not know the asynchronous processes of its parent
: &
p=$!
(wait $p 2>/dev/null; echo $?)
wait
#> 127

#### a subshell keeps the value of $!
: &
p=$!
[ "$(echo $!)" = "$p" ] && echo same
wait
#> same

#### many asynchronous commands
i=0
while [ $i -lt 100 ]; do : & i=$((i + 1)); done
wait
echo $i
#> 100

#### statuses of many asynchronous commands
p=
for s in 0 1 2 3 4 5 6 7 8 9; do (exit $s) & p="$p $!"; done
for x in $p; do wait $x; printf '%s ' $?; done
echo
#> 0 1 2 3 4 5 6 7 8 9 

#### an asynchronous command keeps the standard input that a redirection around it has given
printf '%s\n' a b c d > file
for x in 1 2; do
    { read -r line; echo "$line"; } &
    wait
    { read -r line; echo "$line"; } &
    wait
done < file
if :; then cat & wait; fi << END
e
END
echo f | { cat & wait; }
#> a
#> b
#> c
#> d
#> e
#> f
#@ differs dash: gives every asynchronous command an empty one

#### an asynchronous pipeline of programs
echo text > file
cat file | sed s/x/X/ | cat -n | tr T t &
wait
cat file 2>&1 | sed s/x/X/ > out &
wait; cat out
grep -c . | sed s/^/count:/ &
wait
#>      1	teXt
#> teXt
#> count:0

#### the shell does not wait where an asynchronous program opens a FIFO
mkfifo p q r
p=p
cat <$p | cat > q &
cat q > r &
cat r &
reader=$!
echo text > p
wait $reader
#> text
