# XCU 2.15, times.

#### times prints two lines of two times
times | sed 's/[0-9][0-9]*/N/g'
#> NmN.Ns NmN.Ns
#> NmN.Ns NmN.Ns

#### times gives 0
times > /dev/null
echo $?
#> 0
