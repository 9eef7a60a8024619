# The reserved word time and TIMEFORMAT.

#### time reports on standard error
TIMEFORMAT=done
time echo x
#> x
#! done

#### the status is that of the pipeline
TIMEFORMAT=
time false
echo $?
#> 1

#### an empty TIMEFORMAT prints nothing
TIMEFORMAT=
time :
#!

#### the default format
time :
#! ?real	0m0.???s?user	0m0.???s?sys	0m0.???s

#### time -p prints POSIX's format
time -p :
#! real 0.???user 0.???sys 0.??

#### %R with digits
TIMEFORMAT='%0R %1U %2S %3R'
time :
#! 0 0.? 0.?? 0.???

#### %l format
TIMEFORMAT='%lR %0lR'
time :
#! 0m0.???s 0m0s

#### %% and %P
TIMEFORMAT='100%%'
time :
#! 100%

#### time of a pipeline
TIMEFORMAT=t
time echo a | cat
#> a
#! t

#### time of a group
TIMEFORMAT=t
time { echo a; echo b; }
#> a
#> b
#! t

#### time of a function call
TIMEFORMAT=t
f() { return 3; }
time f; echo $?
#> 3
#! t

#### time with !
TIMEFORMAT=t
time ! true; echo $?
! time true; echo $?
#> 1
#> 1

#### time without a command
TIMEFORMAT=nothing
time
#! nothing

#### the report goes to the outer standard error
TIMEFORMAT=t
{ time echo x 2>/dev/null; } 2>f
cat f
#> x
#> t

#### time is a reserved word only at the start
echo time
#> time

#### type says that time is a reserved word
type -t time
#> keyword

#### newlines in TIMEFORMAT
TIMEFORMAT=$'\nreal %0R'
time :
#! ?real 0

#### a command that ends the shell is timed nevertheless
TIMEFORMAT=timed
(set -e; time false; echo not reached) 2>&1
(time exit 3) 2>&1
f() { time return 2; }
f 2>&1; echo "returned $?"
#> timed
#> timed
#> returned 2

#### the ERR trap runs once for what is timed
TIMEFORMAT=timed
trap 'echo failed' ERR
{ time false; time ! true; time { [[ a = b ]]; }; time :; } 2>&1
#> failed
#> timed
#> timed
#> failed
#> timed
#> timed
