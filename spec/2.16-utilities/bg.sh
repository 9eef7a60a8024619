# XCU bg as scripts see it.

#### bg without job control fails
bg 2>/dev/null
[ $? -gt 0 ] && echo failed
#> failed

#### bg of a missing job with job control
set -m
bg
echo $?
#> 1
#! *: bg: current: no such job
#@ differs dash: dash has no job control without a terminal
