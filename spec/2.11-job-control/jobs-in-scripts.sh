# XCU 2.11, job control as scripts see it: jobs, wait, kill with job numbers, set -m.

#### jobs says nothing without jobs
jobs
echo $?
#> 0

#### jobs in a script lists a running job
mkfifo p
cat p >/dev/null &
jobs
echo > p
wait
#> [1]+  Running                 cat p > /dev/null &
#@ differs dash: dash prints it otherwise

#### jobs -p prints the process id
mkfifo p
cat p >/dev/null &
[ "$(jobs -p)" = "$!" ] && echo same
echo > p
wait
#> same
#@ differs dash: a command substitution of dash does not see the jobs

#### $(jobs) sees the jobs of the shell
mkfifo p
cat p >/dev/null &
x=$(jobs)
case $x in '[1]'*Running*) echo seen ;; esac
echo > p
wait
#> seen
#@ differs dash: a command substitution of dash does not see the jobs

#### jobs in a subshell does not list the parent's
mkfifo p
cat p >/dev/null &
(jobs)
echo > p
wait
echo end
#> end

#### jobs %n for one job
mkfifo p q
cat p >/dev/null &
cat q >/dev/null &
jobs %1 | grep -c 'cat p'
jobs %2 | grep -c 'cat q'
echo > p
echo > q
wait
#> 1
#> 1
#@ differs dash: dash does not keep the text of commands without job control

#### jobs of a job that does not exist
jobs %3
echo $?
#> 1
#! *: jobs: %3: no such job
#@ differs dash: dash gives 2

#### wait for %n
(exit 3) &
(exit 4) &
wait %1; echo $?
wait %2; echo $?
#> 3
#> 4

#### %- and %% are the last but one and the last job
sleep 2 & a=$!
sleep 2 & b=$!
kill -s HUP %-
kill %%
wait $a 2>/dev/null; echo $?
wait $b 2>/dev/null; echo $?
#> 129
#> 143
#@ differs dash: without job control the job has no process group

#### wait for a job that does not exist
wait %7 2>/dev/null
echo $?
#> 127
#@ differs dash: dash gives 2

#### kill %n
sleep 2 &
kill %1
wait $! 2>/dev/null
echo $?
#> 143
#@ differs dash: without job control the job has no process group

#### kill %n with a signal
sleep 2 &
kill -s HUP %1
wait %1 2>/dev/null
echo $?
#> 129
#@ differs dash: without job control the job has no process group

#### kill of a job that does not exist
kill %5
echo $?
#> 1
#! *: kill: %5: no such job
#@ differs dash: dash words the message differently

#### %string finds a job by its command
mkfifo p q
cat p >/dev/null &
a=$!
tail -n 1 q >/dev/null &
kill %cat
wait $a 2>/dev/null
echo $?
echo > q
wait
#> 143
#@ differs dash: dash does not keep the text of commands without job control

#### %?string finds a job by a part of its command
mkfifo p q
cat p >/dev/null &
a=$!
cat q >/dev/null &
kill %?cat\ p
wait $a 2>/dev/null
echo $?
echo > q
wait
#> 143
#@ differs dash: dash does not keep the text of commands without job control

#### job numbers start again when no job is left
true &
wait
true &
wait %1
echo $?
#> 0

#### fg and bg without job control fail
true &
fg %1 2>/dev/null
echo $?
wait
bg %1 2>/dev/null
echo $?
#> 1
#> 1
#@ differs dash: dash gives 2

#### fg without job control has a message
fg
#= 1
#! *: fg: no job control
#@ differs dash: dash words the message differently

#### bg without job control has a message
bg
#= 1
#! *: bg: no job control
#@ differs dash: dash words the message differently

#### fg and bg do not continue a job that was started without job control
sleep 2 &
set -m
fg %1 2> err
sed 's|.*: ||' err
fg %1 2> /dev/null
echo $?
bg %1 2> /dev/null
echo $?
kill $!
#> job 1 started without job control
#> 1
#> 1
#@ differs dash: dash continues it

#### set -m puts a job into a process group of its own
set -m
sh -c 'ps -o pgid= -p $$' > pgid &
p=$!
wait $p
[ $(cat pgid) -eq $p ] && echo own group
#> own group
#@ needs ps
#@ differs dash: dash has no job control without a terminal

#### without set -m a job is in the group of the shell
sh -c 'ps -o pgid= -p $$' > a &
wait
sh -c 'ps -o pgid= -p $$' > b
cmp a b && echo the same group
#> the same group
#@ needs ps

#### set -m puts a pipeline into one process group
set -m
{ sh -c 'ps -o pgid= -p $$' > a; } | { cat; sh -c 'ps -o pgid= -p $$' > b; } &
wait
cmp a b && echo the same group
#> the same group
#@ needs ps

#### set -m shows in $-
set -m
case $- in *m*) echo on ;; esac
set +m
case $- in *m*) echo on ;; *) echo off ;; esac
#> on
#> off
#@ differs dash: dash has no job control without a terminal

#### set -m: a background command keeps standard input
set -m
echo 'set -m
cat &
wait' > s
echo input | $SH s 2>/dev/null
#> input
#@ differs dash: dash has no job control without a terminal

#### set -m: fg waits for the job and gives its status
set -m
sh -c 'sleep 0.3; exit 5' &
fg >/dev/null 2>&1
echo $?
#> 5
#@ differs dash: dash has no job control without a terminal

#### set -m: fg prints the command
set -m
sleep 0.3 &
fg %1
#> sleep 0.3
#@ differs dash: dash says so on a terminal only

#### set -m: kill %n reaches the whole process group
set -m
sh -c 'sleep 2; :' | cat &
kill %1
wait $! 2>/dev/null
echo $?
#> 143
#@ differs dash: dash has no job control without a terminal

#### set -m: a stopped job is continued by kill -CONT
set -m
mkfifo p
cat p &
kill -STOP $!
kill -CONT $!
echo through > p
wait $!
echo $?
#> through
#> 0

#### set -m: bg continues a stopped job
set -m
sh -c 'kill -STOP $$; echo through' > out
bg >/dev/null 2>&1
wait %1
cat out
#> through
#@ differs dash: dash has no job control without a terminal

#### set -m: a stopped foreground command gives 128 and the signal
set -m
sh -c '(sleep 2; kill -CONT $$) & kill -STOP $$'
echo $?
kill -CONT %1
wait %1
#> 147
#@ differs dash: dash has no job control without a terminal

#### set -m: SIGINT is not ignored by background commands
set -m
sh -c 'kill -INT $$; echo survived' &
wait $! 2>/dev/null
echo $?
#> 130
#@ differs dash: dash has no job control without a terminal

#### set -b is accepted
set -b
case $- in *b*) echo on ;; esac
set +b
#> on

#### a status is kept until it is asked for
(exit 6) &
p=$!
sh -c ':' & wait $!
i=0
while [ $i -lt 50 ]; do /bin/true; i=$((i + 1)); done
wait $p
echo $?
#> 6

#### a status can be asked for again in bash mode
(exit 6) &
wait $!
wait $!
echo $?
#> 6

#### the id of a process that is no child
wait 1 2>/dev/null
echo $?
#> 127
