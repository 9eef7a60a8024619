# XCU jobs as scripts see it.

#### jobs without jobs
jobs
jobs -l
jobs -p
echo $?
#> 0

#### jobs with an invalid option
jobs -Z 2>/dev/null
echo $?
#> 2

#### jobs -p lists the process ids one on a line
sleep 5 & a=$!
sleep 5 & b=$!
jobs -p > f
kill $a $b
[ "$(cat f | sort)" = "$(printf '%s\n' $a $b | sort)" ] && echo both
#> both

#### jobs -l shows the process id
sleep 5 &
jobs -l > f
kill $!
grep -c "$!" f
#> 1

#### jobs marks the current and the previous job
sleep 5 & a=$!
sleep 5 & b=$!
jobs > f
kill $a $b
cut -c 1-4 f
#> [1]-
#> [2]+
#@ differs dash: dash lists them otherwise

#### jobs of a pipeline is one job
sleep 5 | sleep 5 &
jobs -p > f
kill $!
wc -l < f
#> 1
