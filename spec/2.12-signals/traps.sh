# XCU 2.12, signals and error handling: what traps do, when they run, what is inherited.

#### a trap runs when the signal arrives
trap 'echo trapped' USR1
kill -USR1 $$
echo after
#> trapped
#> after

#### a trap by name with and without SIG, in either case in bash, and by number
trap 'echo a' HUP
kill -HUP $$
trap 'echo b' 1
kill -1 $$
trap 'echo c' SIGHUP
kill -HUP $$
#> a
#> b
#> c
#@ differs dash: dash does not know SIGHUP

#### lower case names
trap 'echo a' hup
kill -HUP $$
trap 'echo e' exit
#> a
#> e

#### several signals at once
trap 'echo trapped' USR1 USR2 HUP
kill -USR1 $$
kill -USR2 $$
kill -HUP $$
#> trapped
#> trapped
#> trapped

#### a second trap replaces the first
trap 'echo one' USR1
trap 'echo two' USR1
kill -USR1 $$
#> two

#### trap - restores the default
trap 'echo no' USR1
trap - USR1
$SH -c 'trap "echo no" TERM; trap - TERM; kill -TERM $$; echo no'
echo $?
#> 143

#### trap with a number first resets the signals
trap 'echo no' EXIT
trap 0
trap 'echo no' USR1 USR2
trap 10 12
trap
echo end
#> end

#### an empty action ignores the signal
trap '' TERM
kill -TERM $$
echo on
#> on

#### an ignored signal stays ignored in children
trap '' TERM
sh -c 'kill -TERM $$; echo child on'
(sh -c 'kill -TERM $PPID'; echo subshell on)
#> child on
#> subshell on

#### a trapped signal is not ignored in children
trap 'echo no' TERM
sh -c 'kill -TERM $$; echo no'
echo $?
#> 143

#### a trap is reset in a subshell
trap 'echo no' TERM
(sh -c 'kill -TERM $PPID'; echo no) 2>/dev/null
echo $?
#> 143

#### a trap set in a subshell does not reach the shell
trap 'echo shell' USR1
(trap 'echo subshell' USR1)
kill -USR1 $$
#> shell

#### a trap set in a subshell runs in it
(trap 'echo sub exit' EXIT; echo in)
echo out
#> in
#> sub exit
#> out

#### EXIT traps are reset in subshells
trap 'echo exit' EXIT
(echo sub)
x=$(echo substitution)
echo $x
echo a | cat
true &
wait
#> sub
#> substitution
#> a
#> exit

#### an EXIT trap in a command substitution
x=$(trap 'echo bye' EXIT; echo hello)
echo "$x"
#> hello
#> bye

#### an EXIT trap in a pipeline
{ trap 'echo bye' EXIT; echo hello; } | cat
#> hello
#> bye

#### an EXIT trap in a background subshell
(trap 'echo bye' EXIT; echo hello) &
wait
#> hello
#> bye

#### the EXIT trap runs at the end of the script
trap 'echo bye' EXIT
echo hello
#> hello
#> bye

#### the EXIT trap runs at exit
trap 'echo bye' EXIT
exit 3
#> bye
#= 3

#### the EXIT trap as 0
trap 'echo bye' 0
exit
#> bye

#### the EXIT trap runs once
trap 'echo bye; exit 4' EXIT
exit 3
#> bye
#= 4

#### exit without operand in the EXIT trap keeps the status
trap 'true; exit' EXIT
exit 5
#= 5

#### $? in the EXIT trap is the status of the shell
trap 'echo $?' EXIT
exit 6
#> 6
#= 6

#### $? in the EXIT trap at the end of the script
trap 'echo $?' EXIT
(exit 7)
#> 7
#= 7

#### the last status of the EXIT trap does not count
trap 'false' EXIT
exit 0
#= 0

#### a command in the EXIT trap after a failing one
trap 'false; echo on' EXIT
#> on

#### EXIT trap and exec
trap 'echo no' EXIT
exec echo replaced
#> replaced

#### the EXIT trap does not run in a shell killed by SIGKILL
$SH -c 'trap "echo no" EXIT; kill -KILL $$' 2>/dev/null
echo $?
#> 137

#### the EXIT trap runs in bash when an uncaught signal ends the shell
$SH -c 'trap "echo bye" EXIT; kill -TERM $$; echo no' 2>/dev/null
echo $?
#> bye
#> 143
#@ differs dash: dash dies at once

#### an EXIT trap set in a function runs at the end of the shell
f() { trap 'echo bye' EXIT; }
f
echo after f
#> after f
#> bye

#### exit in a signal trap ends the shell and runs the EXIT trap
trap 'echo bye' EXIT
trap 'echo usr1; exit 9' USR1
kill -USR1 $$
echo no
#> usr1
#> bye
#= 9

#### the EXIT trap that is changed inside itself
trap 'trap "echo second" EXIT; echo first' EXIT
#> first

#### the action is parsed when it runs
trap 'echo $x' USR1
x=late
kill -USR1 $$
#> late

#### the action may hold a whole script
trap 'for i in 1 2; do
  echo $i
done
if true; then echo three; fi' USR1
kill -USR1 $$
#> 1
#> 2
#> three

#### a syntax error in the action is told and the shell goes on
trap 'if' USR1
kill -USR1 $$
echo on
#> on
#@ differs dash: dash ends the shell

#### $? is unharmed by a trap
trap 'false' USR1
(exit 3)
kill -USR1 $$
echo $?
#> 0

#### $? in a signal trap is that of the last command
trap 'echo $?' USR1
sh -c 'kill -USR1 $PPID; exit 5'
echo $?
#> 5
#> 5

#### a trap waits until the foreground command has ended
trap 'echo trapped' USR1
sh -c 'kill -USR1 $PPID; echo child'
echo after
#> child
#> trapped
#> after

#### a trap runs between the commands of a list
trap 'echo trapped' USR1
echo a; kill -USR1 $$; echo b
#> a
#> trapped
#> b

#### a trap runs between the turns of a loop
trap 'echo trapped $i' USR1
for i in 1 2; do kill -USR1 $$; done
#> trapped 1
#> trapped 2

#### a trap runs inside a function with its variables and parameters
f() { x=inner; kill -USR1 $$; echo "f $1"; }
trap 'echo "trap $x $1"' USR1
f arg
#> trap inner arg
#> f arg

#### a trap action that sets a variable
trap 'x=trapped' USR1
x=before
kill -USR1 $$
echo $x
#> trapped

#### a trap action that changes the directory
trap 'cd /' USR1
kill -USR1 $$
pwd
#> /

#### return in a trap inside a function leaves the function
f() { kill -USR1 $$; echo no; }
trap 'return 7' USR1
f
echo $?
#> 7

#### break in a trap inside a loop leaves the loop
trap 'break' USR1
for i in 1 2 3; do kill -USR1 $$; echo no; done
echo "after $i"
#> after 1

#### a trap that calls a function
f() { echo "f $?"; }
trap f USR1
kill -USR1 $$
#> f 0

#### the signal of an action arrives again while it runs
n=0
trap 'n=$((n + 1)); [ $n -lt 3 ] && kill -USR1 $$; :' USR1
kill -USR1 $$
echo $n
#> 3

#### two different signals
trap 'echo one' USR1
trap 'echo two' USR2
sh -c 'kill -USR2 $PPID; kill -USR1 $PPID'
echo end
#> one
#> two
#> end

#### wait is ended by a trapped signal with a status above 128
trap 'echo trapped' USR1
sleep 5 &
p=$!
sh -c 'sleep 0.3; kill -USR1 '$$ &
wait $p
s=$?
kill $p
[ $s -gt 128 ] && echo above
kill -l $s
#> trapped
#> above
#> USR1

#### wait without operands is ended by a trapped signal
trap 'echo trapped' USR1
sleep 5 &
p=$!
sh -c 'sleep 0.3; kill -USR1 '$$ &
wait
s=$?
kill $p
[ $s -gt 128 ] && echo above
#> trapped
#> above

#### the process waited for may be waited for again after a trap
trap 'echo trapped' USR1
mkfifo p
sh -c 'read x < p; exit 4' &
a=$!
sh -c 'sleep 0.3; kill -USR1 '$$ &
wait $a
echo go > p
wait $a
echo $?
#> trapped
#> 4

#### read is ended by a trap that exits
trap 'echo trapped; exit 3' TERM
mkfifo p
sh -c 'sleep 0.3; kill -TERM '$$ &
exec 3<> p
read x <&3
echo no
#> trapped
#= 3

#### SIGINT and its trap
trap 'echo int' INT
kill -INT $$
echo on
#> int
#> on

#### SIGQUIT and its trap
trap 'echo quit' QUIT
kill -QUIT $$
echo on
#> quit
#> on

#### SIGCHLD runs its trap when a child has ended
trap 'echo child' CHLD
sh -c ':' &
wait
trap - CHLD
#> child

#### SIGALRM without a trap ends the shell
$SH -c 'kill -ALRM $$; echo no' 2>/dev/null
echo $?
#> 142

#### SIGPIPE may be trapped
trap 'echo pipe >&2' PIPE
kill -PIPE $$
#! pipe

#### a shell killed by SIGINT
$SH -c 'kill -INT $$; echo no' 2>/dev/null
echo $?
#> 130

#### a signal ignored on entry cannot be trapped
(trap '' USR1; exec $SH -c 'trap "echo no" USR1; kill -USR1 $$; echo on')
#> on

#### a signal ignored on entry cannot be set to its default
(trap '' USR1; exec $SH -c 'trap - USR1; kill -USR1 $$; echo on')
#> on

#### a signal ignored on entry is listed as ignored
(trap '' TERM; exec $SH -c 'trap "echo no" TERM; kill -TERM $$; echo on; trap - TERM; kill -TERM $$; echo on')
#> on
#> on

#### a signal ignored in a subshell's parent may be trapped in the subshell
trap '' USR1
(trap 'echo trapped' USR1; sh -c 'kill -USR1 $PPID'; echo on)
#> trapped
#> on

#### an ignored signal and a command substitution
trap '' USR1
x=$(sh -c 'kill -USR1 $PPID; echo on')
echo $x
#> on

#### a script of an asynchronous list cannot trap SIGINT, which is ignored on its entry
$SH -c 'trap "echo no" INT; kill -INT $$; echo on' &
wait $!
#> on

#### KILL and STOP cannot be trapped
trap 'echo no' KILL 2>/dev/null
$SH -c 'trap "echo no" KILL; kill -KILL $$' 2>/dev/null
echo $?
#> 137

#### traps are not kept in a script run as a command
printf '%s\n' 'trap' 'echo end' > s
chmod +x s
trap 'echo no' USR1
./s
#> end

#### traps are kept in a dot script
printf '%s\n' 'kill -USR1 $$' 'echo end' > s
trap 'echo trapped' USR1
. ./s
#> trapped
#> end

#### a trap set in a dot script stays
printf '%s\n' "trap 'echo trapped' USR1" > s
. ./s
kill -USR1 $$
#> trapped

#### a trap in eval
eval "trap 'echo trapped' USR1"
eval 'kill -USR1 $$; echo on'
#> trapped
#> on

#### the status of the last command before a signal that ends the shell does not matter
$SH -c 'trap "exit 5" TERM; kill -TERM $$; exit 6'
echo $?
#> 5

#### exit without operand in a signal trap gives the status before the trap
$SH -c 'trap "true; exit" TERM; (exit 4); kill -TERM $$; exit 6'
echo $?
#> 0

#### exit without operand in a trap takes the status of the command that was running
$SH -c 'trap "true; exit" TERM; sh -c "kill -TERM \$PPID; exit 4"; exit 6'
echo $?
#> 4
#@ differs bash: bash takes the status of the last command of the action

#### a trap in a shell that reads from standard input
printf '%s\n' "trap 'echo trapped' USR1" 'kill -USR1 $$' 'echo on' | $SH
#> trapped
#> on

#### a trap action with quotes inside
trap 'echo "it'\''s  here"' USR1
kill -USR1 $$
#> it's  here

#### the shell re-raises the signal after its own reset
$SH -c 'trap "echo cleanup; trap - TERM; kill -TERM \$\$" TERM; kill -TERM $$; echo no' 2>/dev/null
echo $?
#> cleanup
#> 143

#### errexit and traps: a trap's failure with -e off does not end
trap 'false' USR1
kill -USR1 $$
echo on
#> on

#### a temporary file is removed by an EXIT trap
$SH -c ': > temporary; trap "rm -f temporary" EXIT; [ -e temporary ] && echo there'
[ -e temporary ] || echo gone
#> there
#> gone

#### killed with a trap for EXIT and the signal: both run once
$SH -c 'trap "echo exit" EXIT; trap "echo term; exit 1" TERM; kill -TERM $$'
#> term
#> exit
#= 1

#### a signal ends a shell that waits for a FIFO's other end, and the EXIT trap runs
mkfifo fifo
$SH -c 'trap "echo bye" EXIT; (sleep 0.2; kill -TERM $$) & exec 3<fifo; echo not reached' 2>/dev/null
echo $?
#> bye
#> 143

#### a trapped signal does not keep a FIFO from being opened
mkfifo fifo
trap 'echo trapped' USR1
(sleep 0.1; kill -USR1 $$; sleep 0.2; echo data >fifo) &
read line <fifo
echo "$line"
wait
#> trapped
#> data

#### a signal ends a builtin that waits to write
{ $SH -c 'trap "echo bye >&2" EXIT; (sleep 0.2; kill -TERM $$) &
    while :; do printf "%01000d" 1; done' 2>err; echo $? >status; } | sleep 0.6
cat status
grep bye err
#> 143
#> bye

#### a signal ignored on entry stays ignored in an asynchronous list that resets it
printf '%s\n' '{ trap - QUIT INT; sh -c "kill -QUIT \$PPID; kill -INT \$PPID"; echo spared; } &' 'wait $!' > script
(trap '' QUIT INT; $SH script)
#> spared
