# XCU 2.15, export.

#### export of a variable that is set
x=1
export x
sh -c 'echo $x'
#> 1

#### export with a value
export x=1 y='a b'
sh -c 'echo $x $y'
#> 1 a b

#### export before the assignment
export x
x=later
sh -c 'echo $x'
#> later

#### export of a name without value puts nothing into the environment
unset x
export x
sh -c 'echo ${x-unset}'
echo ${x-unset}
#> unset
#> unset

#### export -p prints what can be read back
export x="a 'b' \"c\" \$d \\e"
export -p > f
unset x
. ./f
sh -c 'printf "%s\n" "$x"'
#> a 'b' "c" $d \e

#### export -p in POSIX mode
env -i PATH="$PATH" A='1 2' $SH -c 'export -p' | grep ' A='
#> export A="1 2"
#@ posix
#@ differs dash: dash quotes with single quotes

#### export -p with a variable that has no value, in POSIX mode
export NO_VALUE
export -p | grep NO_VALUE
#> export NO_VALUE
#@ posix

#### export -p in bash mode
export A='1 2'
export -p | grep ' A='
#> declare -x A="1 2"
#@ differs dash: dash prints export

#### export of several names
a=1 b=2
export a b
sh -c 'echo $a$b'
#> 12

#### export --
export -- x=1
sh -c 'echo $x'
#> 1

#### export of an invalid name
export 1a=2
echo $?
#> 1
#! *: export: `1a=2': not a valid identifier
#@ differs dash: dash ends the shell

#### export of an invalid name does not keep the others from it
export a-b c=3 2>/dev/null
sh -c 'echo $c'
#> 3
#@ differs dash: dash ends the shell

#### export with an empty value
export x=
env | grep '^x=$'
#> x=

#### export expands tilde after =
HOME=/h
export x=~/a
echo $x
#> /h/a

#### export does not expand pathnames or split
touch f1 f2
v='a b'
export x=f* y=$v
echo "$x $y"
#> f* a b

#### export in a function is global
f() { export x=1; }
f
sh -c 'echo $x'
#> 1
