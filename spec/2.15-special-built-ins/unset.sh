# XCU 2.15, unset.

#### unset of a variable
x=1
unset x
echo ${x-unset}
#> unset

#### unset -v
x=1
unset -v x
echo ${x-unset}
#> unset

#### unset of several
a=1 b=2 c=3
unset a b
echo "${a-unset} ${b-unset} $c"
#> unset unset 3

#### unset of a variable that is not set gives 0
unset not_set_at_all
echo $?
#> 0

#### unset -f of a function
f() { echo no; }
unset -f f
f 2>/dev/null
echo $?
#> 127

#### unset -f of a function that is not defined gives 0
unset -f not_defined_at_all
echo $?
#> 0

#### unset without options takes the variable
x=1
x() { echo function; }
unset x
echo ${x-unset}
x
#> unset
#> function

#### unset of an exported variable takes it out of the environment
export x=1
unset x
sh -c 'echo ${x-unset}'
#> unset

#### unset of an invalid name
unset -v a-b
echo $?
#> 1
#! *: unset: `a-b': not a valid identifier
#@ differs dash: dash ends the shell

#### unset of a readonly variable
readonly x=1
unset x
echo "$? $x"
#> 1 1
#! *: unset: x: cannot unset: readonly variable
#@ differs dash: dash ends the shell

#### unset of IFS gives the default splitting
IFS=:
unset IFS
x='a b:c'
set -- $x
echo $#
#> 2

#### unset of PATH
unset PATH
echo ${PATH-unset}
#> unset

#### unset of a local variable
f() { local x=1; unset x; echo ${x-unset}; }
x=0
f
echo $x
#> unset
#> 0

#### unset of OPTIND, LINENO, PWD and others does no harm
unset OPTIND LINENO PWD OLDPWD PPID HOME 2>/dev/null
echo on
#> on
#@ differs dash: PPID is readonly there
