# The builtin unset.

#### a variable
x=1; unset x; echo "${x-gone}"
#> gone

#### several names
a=1 b=2; unset a b; echo "${a-gone}${b-gone}"
#> gonegone

#### a name that is not set
unset nosuch; echo $?
#> 0

#### without a name
unset; echo $?
#> 0

#### -v takes variables only
f() { :; }
unset -v f; type -t f
#> function

#### -f takes functions only
f=1; unset -f f; echo $f
#> 1

#### the variable first, then the function
x=1; x() { echo f; }
unset x; echo "${x-gone}"; x
#> gone
#> f

#### an element
a=(1 2 3); unset a[1]; echo "${a[@]}"
#> 1 3

#### an unquoted subscript may be taken as a pattern
touch a1
a=(1 2 3); unset a[1]; echo "${a[@]}"
unset 'a[1]'; echo "${a[@]}"
#> 1 2 3
#> 1 3

#### element 0 of a scalar
x=1; unset 'x[0]'; echo "${x-gone}"
#> gone

#### another element of a scalar is an error
x=1; unset 'x[1]'; echo $?
#> 1
#! *: unset: x: not an array variable

#### an expression as subscript
a=(a b c d) i=1
unset 'a[i+1]'; echo "${a[@]}"
#> a b d

#### an exported variable leaves the environment
export e=1; unset e
$SH -c 'echo ${e-none}'
#> none

#### attributes go too
declare -i n=1; unset n; n=1+1; echo $n
#> 1+1

#### a readonly variable stays
readonly r=1
unset r; echo $? $r
#> 1 1
#! *: unset: r: cannot unset: readonly variable

#### a bad option
unset -q x; echo $?
#> 2
#! *: unset: -q: invalid option*

#### -f and -v together
unset -fv x; echo $?
#> 1
#! *: unset: cannot simultaneously unset a function and a variable

#### -n of a plain variable does nothing
x=1; unset -n x; echo "${x-gone}"
#> 1

#### PATH
unset PATH
echo builtin works
ls 2>/dev/null || echo no
#> builtin works
#> no

#### IFS unset splits by the default
unset IFS
x=$'a b\tc'
set -- $x; echo $#
#> 3

#### a loop over array elements
a=(a b c d)
for i in "${!a[@]}"; do [[ ${a[i]} == [bc] ]] && unset "a[$i]"; done
echo "${a[@]}" "${!a[@]}"
#> a d 0 3

#### an associative key with a dollar sign
declare -A m=(['$x']=1 [y]=2)
unset 'm[$x]'
x='$x'; unset 'm[$x]'
echo "${!m[@]}"
#> y

#### a negative subscript beyond an array without elements
declare -a a
unset 'a[-2]'
echo $?
unset 'a[2]'
echo $?
#> 1
#> 0
#! *: unset: \[-2]: bad array subscript

#### all elements of an indexed array, which stays one
declare -i a=(1 2 3)
unset 'a[@]'; declare -p a
a[1]=2+2; unset 'a[*]'; declare -p a
x=1; unset 'x[@]'; echo $? $x
#> declare -ai a=()
#> declare -ai a=()
#> 1 1
#! *: unset: x: not an array variable

#### the variables of the call stack cannot be unset
for name in BASH_SOURCE BASH_LINENO BASH_ARGC BASH_ARGV; do unset $name; echo $?; done
unset FUNCNAME
echo $? ${#BASH_SOURCE[@]}
#> 1
#> 1
#> 1
#> 1
#> 0 1
#! *line 1: unset: BASH_SOURCE: cannot unset*BASH_ARGV: cannot unset
