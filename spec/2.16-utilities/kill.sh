# XCU kill.

#### kill sends SIGTERM
cat /dev/zero > /dev/null &
kill $!
wait $! 2>/dev/null
echo $?
#> 143

#### kill -s NAME
trap 'echo usr1' USR1
kill -s USR1 $$
#> usr1

#### kill -NAME
trap 'echo usr1' USR1
kill -USR1 $$
#> usr1

#### kill -number
trap 'echo usr1' USR1
kill -10 $$
#> usr1

#### kill -n number is bash's
trap 'echo usr1' USR1
kill -n 10 $$
#> usr1
#@ differs dash: dash has no -n

#### names in lower case and with SIG
trap 'echo usr1' USR1
kill -s usr1 $$
kill -s SIGUSR1 $$
kill -SIGUSR1 $$
#> usr1
#> usr1
#> usr1
#@ differs dash: dash does not know SIGUSR1

#### kill -0 tests only
kill -0 $$
echo $?
kill -s 0 $$
echo $?
#> 0
#> 0

#### kill of several processes
cat /dev/zero > /dev/null & a=$!
cat /dev/zero > /dev/null & b=$!
kill $a $b
wait $a 2>/dev/null; echo $?
wait $b 2>/dev/null; echo $?
#> 143
#> 143

#### kill of a process that is not there
kill 999999999
echo $?
#> 1
#! *: kill: (999999999) - No such process
#@ differs dash: dash words the message differently

#### one of several that is not there
cat /dev/zero > /dev/null &
kill 999999999 $! 2>/dev/null
wait $! 2>/dev/null
echo $?
#> 143

#### kill without operands
kill 2>/dev/null
[ $? -gt 0 ] && echo failed
#> failed

#### kill with an unknown signal
kill -s NO_SUCH $$
echo $?
#> 1
#! *: kill: NO_SUCH: invalid signal specification
#@ differs dash: dash words the message differently

#### kill with a word for a process
kill abc
echo $?
#> 1
#! *: kill: abc: arguments must be process or job IDs
#@ differs dash: dash words the message differently

#### kill --
cat /dev/zero > /dev/null &
kill -- $!
wait $! 2>/dev/null
echo $?
#> 143

#### kill -s TERM --
cat /dev/zero > /dev/null &
kill -s TERM -- $!
wait $! 2>/dev/null
echo $?
#> 143

#### kill of a process group
set -m
sh -c 'sleep 5 & wait' &
kill -TERM -$!
wait $! 2>/dev/null
echo $?
#> 143
#@ differs dash: dash has no job control without a terminal

#### kill -l lists names
kill -l | tr -s ' \t' '\n\n' | grep -E -c '^(SIG)?(HUP|INT|QUIT|TERM|KILL|USR1|USR2|ALRM|PIPE|CHLD)$'
#> 10

#### kill -l of a number
kill -l 15
kill -l 1
#> TERM
#> HUP

#### kill -l of an exit status
kill -l 143
kill -l 130
#> TERM
#> INT

#### kill -l of $?
sh -c 'kill -KILL $$' 2>/dev/null
kill -l $?
#> KILL

#### kill -l of several
kill -l 1 2 9
#> HUP
#> INT
#> KILL
#@ differs dash: dash prints the first

#### kill -l of a name is bash's
kill -l TERM
kill -l SIGHUP
#> 15
#> 1
#@ differs dash: dash takes numbers only

#### kill -l of an unknown number
kill -l 999
echo $?
#> 1
#! *: kill: 999: invalid signal specification
#@ differs dash: dash words the message differently

#### kill of the shell itself with a trap
trap 'echo trapped' TERM
kill $$
echo on
#> trapped
#> on

#### kill in a subshell reaches the shell by $$
trap 'echo trapped' USR1
(kill -USR1 $$)
echo on
#> trapped
#> on

#### every signal that can be trapped arrives under its name
for s in HUP INT QUIT USR1 USR2 ALRM TERM PIPE; do
  trap "echo $s" $s
  kill -s $s $$
done
#> HUP
#> INT
#> QUIT
#> USR1
#> USR2
#> ALRM
#> TERM
#> PIPE

#### a signal that is ignored by default
kill -CHLD $$
kill -URG $$
kill -WINCH $$
kill -CONT $$
echo on
#> on
