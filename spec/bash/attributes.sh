# Attributes of variables: declare -i -l -u -r -x -a -A -g -t -p and +.

#### -i evaluates assignments
declare -i n
n='2 * 3 + 1'
echo $n
#> 7

#### -i with a value that is no number gives zero
declare -i n=abc
echo $n
#> 0

#### -i with a variable's name
x=5
declare -i n=x+1
echo $n
#> 6

#### -i with a bad expression is an error
declare -i n
n='1 +'
echo $?
#> 1
#! *: 1 +: syntax error: operand expected (error token is "+")*

#### -i and +=
declare -i n=10
n+=5; n+=-3
echo $n
#> 12

#### +i removes the attribute
declare -i n=1
declare +i n
n=1+1
echo $n
#> 1+1

#### -l lowers every assignment
declare -l s=ABC
echo $s
s=DeF; echo $s
#> abc
#> def

#### -u raises every assignment
declare -u s=abc
s+=def
echo $s
#> ABCDEF

#### -l after -u replaces it
declare -u s
declare -l s
s=MiX
echo $s
#> mix

#### -l does not change the present value
s=ABC
declare -l s
echo $s
s=XYZ; echo $s
#> ABC
#> xyz

#### -c is accepted: the first letter
declare -c s=hello
echo $s
#> Hello

#### -r makes readonly
declare -r c=1
c=2
echo $? $c
#> 1 1
#! *: c: readonly variable*

#### -r cannot be removed
declare -r c=1
declare +r c; echo $?
#> 1
#! *: declare: c: readonly variable*

#### unset of a readonly variable
readonly c=1
unset c; echo $? $c
#> 1 1
#! *: unset: c: cannot unset: readonly variable

#### readonly without a value
readonly v
v=1
echo "[${v-unset}]"
#> [unset]
#! *: v: readonly variable*

#### -x exports
declare -x e=1
$SH -c 'echo $e'
#> 1

#### +x removes the export
export e=1
declare +x e
$SH -c 'echo ${e-none}'; echo $e
#> none
#> 1

#### export -n
export e=1
export -n e
$SH -c 'echo ${e-none}'
#> none

#### several attributes at once
declare -rix n=2+2
$SH -c 'echo $n'
declare -p n
#> 4
#> declare -irx n="4"

#### declare in a function is local
f() { declare v=inner; }
v=outer; f; echo $v
#> outer

#### -g in a function is global
f() { declare -g v=inner; declare -gA m=([k]=1); }
f; echo $v ${m[k]}
#> inner 1

#### -g reaches past a local of a caller
f() { local v=local; g; echo $v; }
g() { declare -g v=global; }
f; echo $v
#> local
#> global

#### typeset is declare
typeset -i n=3*3
echo $n
#> 9

#### declare -p of a plain variable
x='a "b" $c'
declare -p x
#> declare -- x="a \"b\" \$c"

#### declare -p of a missing variable
declare -p nosuch; echo $?
#> 1
#! *: declare: nosuch: not found

#### declare of an unset variable does not set it
declare v
echo "${v-unset}"
declare -p v
#> unset
#> declare -- v

#### local -r
f() { local -r c=1; c=2; echo no; }
f 2>/dev/null
echo $?
c=3; echo $c
#> 1
#> 3

#### readonly -a and -A
readonly -a a=(1 2)
readonly -A m=([k]=v)
(a+=(3)) 2>/dev/null || echo 'a fails'
(m[k]=x) 2>/dev/null || echo 'm fails'
#> a fails
#> m fails

#### readonly -p
readonly zz=1
readonly -p | grep zz
#> declare -r zz="1"

#### export -p
export zz='a b'
export -p | grep ' zz='
#> declare -x zz="a b"

#### an integer array
declare -ai a
a[0]=1+1; a+=(2+2)
echo "${a[@]}"
#> 2 4

#### an upper-case associative array
declare -Au m
m[k]=abc
echo "${m[k]}"
#> ABC

#### declare -i keeps the value of an existing variable until the next assignment
n=1+1
declare -i n
echo $n
n=$n
echo $n
#> 1+1
#> 2

#### a readonly variable in a subshell stays readonly
readonly r=1
(r=2) 2>/dev/null; echo $?
#> 1

#### a temporary assignment to a readonly variable is refused, the command runs
readonly r=1
r=2 echo x
echo "$? $r"
#> x
#> 0 1
#! *: r: readonly variable*

#### a for loop with a readonly variable
readonly r=1
for r in a; do echo no; done
echo $?
#> 1
#! *: r: readonly variable*

#### read into a readonly variable
readonly r=1
read r <<<x
echo $?
#> 1
#! *: r: readonly variable*

#### an option that is none
declare -Z x 2>/dev/null; echo $?
#> 2

#### usage of a bad option
declare -Z x
#= 2
#! *: declare: -Z: invalid option?declare: usage: declare ?-aAfFgiIlnrtux? *

#### -t does nothing to a variable
declare -t v=1
echo $v ${v@a}
#> 1 t

#### integers in octal and hexadecimal
declare -i n=0x10
echo $n
n=010; echo $n
#> 16
#> 8

#### declare -I inherits attributes and value
f() { declare -I v; echo $v; v=2+2; echo $v; }
declare -i v=3
f; echo $v
#> 3
#> 4
#> 3

#### set -a exports all
set -a
v=1
set +a
$SH -c 'echo $v'
#> 1

#### declare -f on a name that is no function
declare -f nosuch; echo $?
#> 1

#### += on an integer evaluates the old value as well
a=4+1
declare -i a
a+=37
echo $a
#> 42

#### declare -f refuses attributes of variables and values
f() { :; }
declare -f -a f
echo $?
declare -f f='() { :; }'
echo $?
declare -f -p nothing
echo $?
#> 1
#> 1
#> 1
#! *-a: invalid option*
#! *cannot use `-f' to make functions*
#! *nothing: not found*

#### export and readonly take a list in quotes for a text, declare does not
a=(1 2) b=(1 2) c=(1 2)
export 'a=(4)'
readonly 'b=(4)'
declare 'c=(4)'
declare -p a b c
#> declare -ax a=([0]="(4)" [1]="2")
#> declare -ar b=([0]="(4)" [1]="2")
#> declare -a c=([0]="4")

#### declare -a with another letter lists what is both
readonly -a letters=(x y)
readonly plain=1
declare -i number=2
declare -ar | grep -v VERS
declare -ai
#> declare -ar letters=([0]="x" [1]="y")

#### export -n declares nothing
export -n nothing
declare -p nothing 2>/dev/null || echo none
#> none

#### readonly and export name themselves where an array is asked for
readonly deck=(1 2)
readonly deck=3
readonly -a deck=4
export -a deck=5
#= 1
#! *line 2: deck: readonly variable*
#! *line 3: readonly: deck: readonly variable*
#! *line 4: export: deck: readonly variable*
