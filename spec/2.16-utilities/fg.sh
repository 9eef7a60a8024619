# XCU fg as scripts see it.

#### fg without job control fails
fg 2>/dev/null
[ $? -gt 0 ] && echo failed
#> failed

#### fg of a missing job with job control
set -m
fg %3
echo $?
#> 1
#! *: fg: %3: no such job
#@ differs dash: dash has no job control without a terminal

#### fg without jobs
set -m
fg
echo $?
#> 1
#! *: fg: current: no such job
#@ differs dash: dash has no job control without a terminal
