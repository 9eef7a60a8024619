# Positional parameters (XCU 2.5.1).

#### set gives the positional parameters
set -- a b c
echo "$1 $2 $3 $#"
#> a b c 3

#### braces are needed from the tenth on
set -- a b c d e f g h i j k
echo "${10}${11} $10 $11"
#> jk a0 a1

#### a leading zero is decimal
set -- a b c d e f g h i j
echo "${01} ${010}"
#> a j

#### an unset positional parameter is unset
set -- a
echo "[$2][${2-unset}][${1-unset}]"
#> [][unset][a]

#### a null positional parameter is set
set -- ''
echo "[${1-unset}][${1:-null}][${1+set}]"
#> [][null][set]

#### a function has its own
set -- outer
f() { echo "$# $1"; set -- x y; echo $#; }
f inner
echo "$# $1"
#> 1 inner
#> 2
#> 1 outer

#### $0 is not changed by a function call
before=$0
f() { [ "$0" = "$before" ] && echo same; }
f
#> same

#### shift drops the first
set -- a b c
shift
echo "$1 $#"
shift 2
echo "[$1] $#"
#> b 2
#> [] 0

#### set -- removes all
set -- a b
set --
echo $#
#> 0

#### a value may be anything
set -- ' a  b ' '*' '' '$x' -n
printf '<%s>' "$@"
echo " $#"
#> < a  b ><*><><$x><-n> 5

#### a positional parameter can not be assigned
1=a 2>/dev/null
echo "[$1]"
#> []

#### ${1:=x} is an error
$SH -c 'echo ${1:=x}; echo not reached' 2>/dev/null
test $? -ne 0 && echo refused
#> refused

#### a dot script sees the caller's parameters
echo 'echo "$# $1"' > s
set -- p q
. ./s
#> 2 p

#### a thousand positional parameters
i=0 list=
while [ $i -lt 1000 ]; do i=$((i + 1)); list="$list $i"; done
set -- $list
echo "$# ${1000} ${999}"
shift 998
echo "$# $1 $2"
#> 1000 1000 999
#> 2 999 1000

#### a subshell's parameters are its own
set -- a b
(shift; echo "$1 $#")
echo "$1 $#"
#> b 1
#> a 2

#### eval sees the parameters
set -- a b
eval 'echo "$2 $1"'
#> b a

#### the parameters hold while a recursive function changes its own
f() { [ $# -eq 0 ] || { printf '%s ' "$1"; shift; f "$@"; printf '%s ' $#; }; }
f a b c
#>% a b c 0 1 2 
