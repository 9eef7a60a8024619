# wait, jobs, disown, kill, suspend in scripts.

#### wait for a process gives its status
(exit 3) & wait $!; echo $?
#> 3

#### wait without arguments waits for all and has status 0
(exit 3) & (exit 4) &
wait; echo $?
#> 0

#### wait for several gives the last one's status
(exit 3) & a=$!
(exit 4) & b=$!
wait $a $b; echo $?
wait $b $a; echo $?
#> 4
#> 3

#### wait -n waits for the next one
(exit 5) &
wait -n; echo $?
#> 5

#### wait -n without children
wait -n; echo $?
#> 127

#### wait -n -p tells which one
(exit 2) & p=$!
wait -n -p who; echo $?
[ "$who" = $p ] && echo same
#> 2
#> same

#### wait -p with a list
(exit 6) & p=$!
wait -p who $p; echo $?
[ "$who" = $p ] && echo same
#> 6
#> same

#### wait -n for given processes
(exit 7) & p=$!
wait -n $p; echo $?
#> 7

#### wait for a process that is no child
wait 1; echo $?
#> 127
#! *: wait: pid 1 is not a child of this shell

#### wait with a bad argument
wait abc; echo $?
#> 1
#! *: wait: `abc': not a pid or valid job spec

#### wait for a job by %n
(exit 4) &
wait %1; echo $?
#> 4

#### wait for an unknown job
wait %9; echo $?
#> 127
#! *: wait: %9: no such job

#### a status is remembered
(exit 9) & p=$!
wait $p; wait $p; echo $?
#> 9

#### the status of a killed child
sleep 10 & kill $!; wait $!; echo $?
#> 143

#### a trapped signal interrupts wait
trap 'echo trapped' USR1
sleep 5 & p=$!
(sleep 0.2; kill -USR1 $$) &
wait $p; s=$?
kill $p
((s > 128)) && echo interrupted
#> trapped
#> interrupted

#### $! is the last background process
: & a=$!
: & b=$!
[ $a != $b ] && [ $! = $b ] && echo ok
wait
#> ok

#### jobs lists running jobs
sleep 10 &
jobs
kill $!
#> [1]+  Running                 sleep 10 &

#### jobs -p prints process ids
sleep 10 &
[ "$(jobs -p)" = $! ] && echo same
kill $!
#> same

#### jobs -r and -s
sleep 10 &
jobs -r | wc -l
jobs -s | wc -l
kill $!
#> 1
#> 0

#### disown removes the job
sleep 10 & p=$!
disown
jobs | wc -l
kill $p
#> 0

#### disown %1 and -a
sleep 10 & p=$!
disown %1; jobs | wc -l
sleep 10 & q=$!
disown -a; jobs | wc -l
kill $p $q
#> 0
#> 0

#### disown of an unknown job
disown %5; echo $?
#> 1
#! *: disown: %5: no such job

#### kill -l of numbers and names
kill -l 9 15; kill -l TERM; kill -l 137
#> KILL
#> TERM
#> 15
#> KILL

#### kill -s and -n
trap 'echo usr1' USR1
kill -s USR1 $$
kill -n 10 $$
kill -USR1 $$
kill -SIGUSR1 $$
#> usr1
#> usr1
#> usr1
#> usr1

#### kill -0 tests for the process
kill -0 $$ && echo alive
#> alive

#### kill of a job
sleep 10 &
kill %1; wait $!; echo $?
#> 143

#### kill with a bad signal
kill -NOSUCH $$; echo $?
#> 1
#! *: kill: NOSUCH: invalid signal specification

#### kill with a bad process id
kill abc; echo $?
#> 1
#! *: kill: abc: arguments must be process or job IDs

#### kill of a process that is not there
kill 99999999; echo $?
#> 1
#! *: kill: (99999999) - No such process

#### kill without arguments
kill; echo $?
#> 2
#! *kill: usage: kill *

#### fg and bg without job control
fg; echo $?
#> 1
#! *: fg: no job control

#### suspend without job control
suspend; echo $?
#> 1
#! *: suspend: cannot suspend: no job control

#### parallel work with a limit
n=0
for i in 1 2 3 4; do
  (exit $i) &
  ((++n >= 2)) && { wait -n; ((n--)); }
done
wait; echo done
#> done

#### collecting the statuses of workers
pids=()
for i in 0 1 2; do (exit $i) & pids+=($!); done
for p in "${pids[@]}"; do wait $p; printf '%s ' $?; done; echo end
#> 0 1 2 end

#### a background function
f() { echo from $1; }
f bg & wait
#> from bg

#### background jobs read /dev/null
echo data >f
exec <f
cat & wait
echo end
#> end

#### set -m gives a background job its own process group
set -m
sleep 10 & p=$!
[ "$(ps -o pgid= -p $p | tr -d ' ')" = $p ] && echo own
kill $p
#> own
#@ needs ps

#### a subshell does not know its parent's children
sleep 10 & p=$!
(wait $p 2>/dev/null; echo $?)
kill $p
#> 127

#### disown -h keeps the job in the list
sleep 10 & p=$!
disown -h %1
jobs -r | wc -l
kill $p
#> 1

#### wait -f waits for the end
(exit 4) &
wait -f $!; echo $?
#> 4

#### %string and %?string name jobs
sleep 10 & p=$!
kill %sleep; wait $p; echo $?
sleep 11 & p=$!
kill %?11; wait $p; echo $?
#> 143
#> 143

#### an ambiguous or missing job
sleep 10 & p=$!
sleep 10 & q=$!
kill %sleep; echo $?
kill $p $q
#> 1
#! *: kill: sleep: ambiguous job spec*

#### a trapped signal ends wait although its sender has ended, too
trap : USR1
n=0
for i in 1 2 3 4 5 6 7 8 9; do
    { until read -r _ _ state _ < /proc/$$/stat && [ "$state" = S ]; do :; done; kill -USR1 $$; } &
    wait
    n=$((n + ($? > 128)))
    wait
done
echo $n
#> 9

#### jobs tells of the last job that ended in a POSIX shell with -c, and in a command substitution
$SH -o posix -c ': & sleep 0.2; jobs' > ended
$SH -c ': & sleep 0.2; jobs' >> ended
$SH -c 'echo $(: & sleep 0.2; jobs)' >> ended
while read -r number state; do echo "${number%+}" $state; done < ended
#> [1] Done :
#> [1] Done :
