# Corners of expansions that bash defines (bash 3.5.3).

#### quoted ${@+word} without parameters is no field
set --
count() { echo $#; }
a=()
count "${@+x}" "${a[@]+x}"
#> 0

#### quoted ${*+word} without parameters is a field
set --
count() { echo $#; }
count "${*+x}"
#> 1

#### unquoted ${*-word} of two empty values with a null IFS is no null
IFS=
set -- "" ""
echo "[" ${*:-null} "]"
#> [ ]

#### a slash at the beginning of a pattern after //
x=a/b/c
echo "${x////_}" "${x///}"
#> a_b_c abc

#### the values of an array are one text in [[
a=(1 '2 3')
[[ '1 2 3' == "${a[@]}" ]] && echo yes
#> yes

#### names by prefix include empty arrays
prefix_a=() prefix_b=
echo "${!prefix_@}"
#> prefix_a prefix_b

#### an indirection through an array without its first element
declare -A a=([k]=v)
echo "[${!a}]"
#> []

#### an indirection of an element keeps its empty field
empty= r=(empty)
set -- "${!r[@]:1}"
echo $#
#> 1

#### ${name@a} of an unset variable under set -u
set -u
(echo ${nope@a}) 2>/dev/null
echo $?
#> 1

#### ${!#x} is refused
(eval 'echo ${!#x}') 2>/dev/null
echo $?
#> 1

#### a backslash before the dollar sign of a prompt
x='\\$y' y=1
echo "${x@P}"
#> $y

#### subscripts of a list see the elements before them
a=([0]=2 [a[0]]=x)
echo "${!a[@]}"
#> 0 2

#### += in a new list appends to the old value
declare -A a=([k]=1)
a=([k]+=2)
echo "${a[k]}"
#> 12

#### an extended pattern is a word in [[
shopt -s extglob
x=abc
[[ !($x) ]] && echo word
#> word

#### a negated word in GLOBIGNORE
: > a.txt; mkdir d; : > d/b.txt; : > c.md
GLOBIGNORE='*.txt:[[:digit:]]*'
echo * d/*
#> c.md d d/b.txt

#### ** twice finds each name once
shopt -s globstar
mkdir -p d/e; : > d/e/f
echo **/**/f
#> d/e/f

#### OPTIND beyond the words
OPTIND=5
set -- a
getopts x name
echo $? $OPTIND
#> 1 2

#### >&word with descriptor 1
echo text 1>&file
cat file
#> text

#### a function's name with an expansion is refused
eval '$x-f() { :; }' 2>/dev/null
echo $?
#> 1

#### unquoted fields in the trace
{ (set -x; : \' $'\001' 'a b') ; } 2>&1
#> + : \' $'\001' 'a b'

#### PS4 is expanded before the assignment
PS4='+$x '
x=1
{ (set -x; x=2; :) ; } 2>&1
#> +1 x=2
#> +2 :

#### an error in PS4 does no harm
PS4='$((1 / 0))'
(set -x; echo text) 2>/dev/null
#> text

#### a value that is a word by itself is split, and its fields are matched
set -f
t='  one two*  three '
set -- $t
echo "$# <$1><$2><$3>"
IFS=:
x='a::b:'
set -- $x
echo "$# <$1><$2><$3>"
IFS=' :'
x=' a : b::c '
set -- $x
echo "$# <$1><$2><$3><$4>"
set +f
unset IFS
cd /
x='[b]in no[t]hing'
echo $x
#> 3 <one><two*><three>
#> 3 <a><><b>
#> 4 <a><b><><c>
#> bin no[t]hing

#### test compares texts as texts and integers as integers
y=007 x='[b]in'
cd /
[ "$y" -eq 7 ] && echo integer
[ "$y" = 7 ] || echo text
[ 1 = 01 ] || echo literals
[ ! 5 -lt 3 ] && echo negated
[ $x = bin ] && echo matched
[ -z $nosuch ] && echo nothing
[ $((7 % 5)) -eq 2 ] && echo arithmetic
test a = b
echo "$_"
[ abc -lt 5 ] 2>/dev/null
echo "$?"
#> integer
#> text
#> literals
#> negated
#> matched
#> nothing
#> arithmetic
#> b
#> 2

#### ${!@-word} and ${!*#pattern} are operations on the parameter that the positional one names
tree=larch
set -- tree
echo ${!@-none} ${!*-none} ${!@#la} ${!@@Q}
set --
echo ${!@-none} "[${!@+some}]"
#> larch larch rch 'larch'
#> none []

#### ${!@x} names no parameter, whatever $! is
echo ${!@x}
echo $?
: &
echo "${!@*}"
echo $?
#> 1
#> 1
#! *{!@x}: bad substitution*{!@[*]}: bad substitution*
