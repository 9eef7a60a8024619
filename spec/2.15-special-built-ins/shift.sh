# XCU 2.15, shift.

#### shift drops the first parameter
set -- a b c
shift
echo $# $1
#> 2 b

#### shift n
set -- a b c d
shift 3
echo $# $1
#> 1 d

#### shift 0 changes nothing
set -- a b
shift 0
echo $# $1
#> 2 a

#### shift of all
set -- a b
shift 2
echo "$# [$1]"
#> 0 []

#### shift of more than there are fails and changes nothing
set -- a b
shift 3 2>/dev/null
echo "$? $#"
#> 1 2
#@ differs dash: dash ends the shell

#### shift without parameters fails
set --
shift 2>/dev/null
echo $?
#> 1
#@ differs dash: dash ends the shell

#### shift with a negative number
set -- a
shift -1
echo $?
#> 1
#! *: shift: -1: shift count out of range
#@ differs dash: dash ends the shell

#### shift with a word
set -- a
shift x
echo $?
#> 1
#! *: shift: x: numeric argument required
#@ differs dash: dash ends the shell

#### shift in a loop over the parameters
set -- a 'b c' d
while [ $# -gt 0 ]; do echo "$1"; shift; done
#> a
#> b c
#> d

#### shift gives 0
set -- a
false
shift
echo $?
#> 0

#### shift takes an expansion
set -- a b c
n=2
shift $n
echo $1
#> c

#### shift of many
set -- $(seq 1000)
shift 999
echo $1
#> 1000
