# XCU true.

#### true gives 0 whatever its operands
true a b
echo $?
true --help
echo $?
#> 0
#> 0

#### true and false print nothing
true text
false text
true 2>&1
#= 0

#### true to a closed standard output
true >&-
echo $?
#> 0
