# XCU false.

#### false gives 1 whatever its operands
false a b
echo $?
false --help
echo $?
#> 1
#> 1

#### a redirection of false is made
false > f
echo $?
[ -e f ] && echo there
#> 1
#> there
