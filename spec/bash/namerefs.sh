# Namerefs: declare -n.

#### a reference reads its target
x=value
declare -n r=x
echo $r
#> value

#### an assignment goes to the target
declare -n r=x
r=new
echo $x
#> new

#### a function writes to the variable named by its argument
set_it() { local -n out=$1; out=result; }
set_it answer
echo $answer
#> result

#### a reference to an array
a=(1 2 3)
declare -n r=a
echo ${r[1]} ${#r[@]} "${r[@]}"
r+=(4)
echo "${a[@]}"
#> 2 3 1 2 3
#> 1 2 3 4

#### elements are assigned through a reference
f() { local -n arr=$1; arr[2]=x; arr+=(y); }
a=(1 2)
f a
echo "${a[@]}"
#> 1 2 x y

#### a reference to an associative array
declare -A m=([k]=v)
f() { local -n ref=$1; ref[new]=1; echo "${ref[k]}" "${#ref[@]}"; }
f m
echo "${m[new]}"
#> v 2
#> 1

#### the keys of a referenced array
declare -A m=([k]=v)
declare -n r=m
echo "${!r[@]}"
#> k

#### ${!ref} is the name of the target
declare -n r=target
echo ${!r}
#> target

#### a reference to one element
a=(x y z)
declare -n r='a[1]'
echo $r
r=changed
echo "${a[@]}"
#> y
#> x changed z

#### unset removes the target
x=1; declare -n r=x
unset r
echo "${x-gone}" "${!r}"
#> gone x

#### unset -n removes the reference
x=1; declare -n r=x
unset -n r
echo $x "${r-none}"
#> 1 none

#### a reference to an unset variable
declare -n r=nope
echo "[${r-unset}]"
r=now
echo $nope
#> [unset]
#> now

#### declare -n without a value takes the first assignment as the name
declare -n r
r=x
r=5
echo $x
#> 5

#### a reference to a reference
declare -n a=b
declare -n b=c
c=deep
echo $a
a=changed
echo $c
#> deep
#> changed

#### a reference as a for variable names each in turn
x=1 y=2
declare -n r
for r in x y; do echo $r; r=0; done
echo $x $y
#> 1
#> 2
#> 0 0

#### a circular reference warns
declare -n a=b
declare -n b=a
echo "[$a]"
#> []
#! *warning: a: circular name reference*

#### a reference to itself is an error
declare -n r=r
echo $?
#> 1
#! *: declare: r: nameref variable self references not allowed

#### an invalid name for a reference
declare -n r='a b'
echo $?
#> 1
#! *: declare: `a b': invalid variable name for name reference

#### an array cannot be a reference
declare -n a=(x y)
echo $?
#> 1
#! *a: reference variable cannot be an array

#### local -n of the caller's name warns about the circle
f() { local -n x=x; echo "[$x]"; }
x=outer
f
#> [outer]
#! *warning: x: circular name reference*

#### local -n of the caller's name leads to the array outside all functions
show() { local -n list=$1; echo "${list[@]:1} ${#list[@]} ${!list[@]}"; list[5]=z; list+=(y); unset 'list[0]'; }
list=(a b c)
show list
declare -p list
#> b c 3 0 1 2
#> declare -a list=([1]="b" [2]="c" [5]="z" [6]="y")
#! *warning: list: circular name reference*

#### local -n of a name that the caller has made local leads around that
outer() { local list=(own); inner list; echo "outer ${list[@]}"; }
inner() { local -n list=$1; list+=(new); echo "inner ${list[@]}"; }
list=(global)
outer
echo "${list[@]}"
#> inner global new
#> outer own
#> global new

#### local -n of its own name, then of another
f() { local -n x=x; x=7; local -n x=y; echo "$x"; x=8; }
x=1 y=2
f
echo $x $y
#> 2
#> 7 8

#### declare +n turns it into a plain variable with the name as value
declare -n r=x
declare +n r
echo $r
#> x

#### declare -p of a reference
declare -n r=x
declare -p r
#> declare -n r="x"

#### [[ -R ]] tells a reference
declare -n r=x
[[ -R r ]] && echo yes
[[ -R x ]] || echo no
#> yes
#> no

#### [[ -v ]] follows the reference
x=1; declare -n r=x q=nope
[[ -v r ]] && echo set
[[ -v q ]] || echo unset
#> set
#> unset

#### attributes given through a reference go to the target
declare -n r=n
declare -i r
r=2+3
echo $n
#> 5

#### arithmetic through a reference
n=5; declare -n r=n
((r++)); echo $n $((r * 2))
#> 6 12

#### read into a reference
declare -n r=x
read r <<<'a b'
echo "$x"
#> a b

#### printf -v into a reference
declare -n r=x
printf -v r %03d 7
echo $x
#> 007

#### mapfile into a reference
f() { local -n out=$1; mapfile -t out; }
f lines <<<$'a\nb'
echo "${lines[1]}"
#> b

#### the length and operators of a referenced variable
x=hello; declare -n r=x
echo ${#r} ${r^} ${r:1:2} ${r/l/L}
#> 5 Hello el heLlo

#### retargeting by declare -n
x=1 y=2
declare -n r=x; echo $r
declare -n r=y; echo $r
#> 1
#> 2

#### readonly reference
declare -n r=x
declare -rn r
declare -n r=y 2>/dev/null; echo $?
echo ${!r}
#> 1
#> x

#### unset of an element through a reference
a=(1 2 3); declare -n r=a
unset 'r[1]'
echo "${!a[@]}"
#> 0 2

#### two results through references
divmod() { local -n q=$3 m=$4; q=$(($1 / $2)) m=$(($1 % $2)); }
divmod 17 5 d r
echo $d $r
#> 3 2

#### swap by references
swap() { local -n a=$1 b=$2; local t=$a; a=$b b=$t; }
x=1 y=2
swap x y
echo $x $y
#> 2 1

#### a local reference disappears after the function
f() { local -n r=x; }
f; r=plain
echo $r "${x-unset}"
#> plain unset

#### an assignment before a command does not go through a name reference
target=one
declare -n ref=target
ref=two eval :
echo $target
#> one

#### declare +n with a value assigns through the reference first
target=one
declare -n ref=target
declare +n ref=other
echo $ref $target
#> target other

#### a reference to an element has a value but no length, elements or attributes
arr=(zero one two three)
declare -n r='arr[2]'
printf '<%s>' "$r" "${#r}" "${r[@]}" "${r[0]}" "${r[2]}" "${#r[@]}" "${!r[@]}" "${r@A}" "${r@a}" "${r:1}" "${r^^}"
echo
#> <two><0><><><0><><><wo><TWO>

#### ${!reference} through a chain is the last name
ultimate=deep
declare -n middle=ultimate top=middle
echo ${!top} ${!middle} $top
declare -n e='arr[3]'
echo "${!e}"
#> ultimate ultimate deep
#> arr[3]

#### -v of a reference to an element is false
arr=(a b c)
declare -n r='arr[1]'
[[ -v r ]]; echo $?
test -v r; echo $?
[[ -v arr[1] ]]; echo $?
#> 1
#> 1
#> 0

#### set -u lets a reference to an element that is unset pass
set -u
arr=(a)
declare -n r='arr[5]'
echo "<$r>" "<${#r}>"
#> <> <0>

#### a list cannot be assigned through a reference to an element
arr=(1 2 3)
declare -n r='arr[2]'
r=(a b c)
echo $?
r+=(x)
echo $?
declare -p arr
#> 1
#> 1
#> declare -a arr=([0]="1" [1]="2" [2]="3")
#! *`arr[[]2]': not a valid identifier*

#### export and readonly of a reference to an element
arr=(a b c)
declare -n r='arr[1]'
export r
echo $?
readonly r
echo $?
declare -p arr
#> 0
#> 0
#> declare -a arr=([0]="a" [1]="b" [2]="c")
#! *export: `arr[[]1]': not a valid identifier*
#! *readonly: `arr[[]1]': not a valid identifier*

#### an assignment before a command goes through a reference
target=old
declare -n ref=target
ref=new printenv target
echo $target
#> new
#> old

#### an exported reference gives programs the name
target=value
declare -nx ref=target
printenv ref
#> target

#### -n together with -a or -A declares an array
declare -na a=target
declare -nA m=target
declare -p a m
#> declare -a a=([0]="target")
#> declare -A m=([0]="target" )

#### -n of a variable with its own name as its value
x=x
declare -n x
echo $?
declare -p x
#> 0
#> declare -n x="x"

#### an element of a reference to an element
a=(X Y)
declare -n first='a[0]'
first[0]=foo
echo $? "${a[0]}"
#> 1 X

#### a reference to all elements
a=('A B' C)
declare -n all='a[@]' joined='a[*]'
printf '<%s>' "$all" "$joined" $all; echo
#> <A B><C><A B C><A><B><C>

#### a local reference to its own name assigns to the variable outside all functions
f() {
    local -n v=$1 2> /dev/null
    v=new 2> /dev/null
    v+=er 2> /dev/null
}
v=old
f v
echo $v
#> newer

#### what a name reference cannot refer to is no identifier, and the builtin is named
declare -n link
read link <<< 4x
echo $?
printf -v link %s a-b
echo $?
for link in /tmp; do echo not here; done
echo $?
declare -n link=
echo $?
declare -p link
#> 1
#> 1
#> 1
#> 1
#> declare -n link
#! *: read: `4x': not a valid identifier*: printf: `a-b': not a valid identifier*
#! *line 6: `/tmp': not a valid identifier*: declare: `': not a valid identifier*

#### ${name:=word} gives a name reference its target
declare -n link
: ${link:=goal}
link=7
declare -p link goal
#> declare -n link="goal"
#> declare -- goal="7"

#### an array assigned to a name reference without a target takes its attribute
declare -n one two three four
one=(a b)
two+=(c)
read -a three <<< "d e"
mapfile -t four <<< f
declare -p one two three four
#> declare -a one=([0]="a" [1]="b")
#> declare -a two=([0]="c")
#> declare -a three=([0]="d" [1]="e")
#> declare -a four=([0]="f")
#! *warning: one: removing nameref attribute*warning: four: removing nameref attribute*

#### a name reference without a target has no elements
declare -n link
eval 'link[1]=x; echo not here'
echo $?
printf -v 'link[1]' x
declare -p link
#> 1
#> declare -n link
#! *: `': not a valid identifier*: printf: `': not a valid identifier*

#### an element that a name reference refers to is no array
list=(a b)
declare -n cell='list[1]'
read -a cell <<< "x y"
echo $?
mapfile cell <<< z
echo $?
eval 'cell=(p q); echo not here'
echo $?
declare -p list
#> 1
#> 1
#> 1
#> declare -a list=([0]="a" [1]="b")
#! *: read: `list[[]1]': not a valid identifier*: mapfile: `list[[]1]': not a valid identifier*
#! *: `list[[]1]': not a valid identifier*

#### a read-only variable becomes no name reference, a read-only one stays one
readonly plain=x
declare -n plain
echo $?
declare -nr fixed=goal
declare +n fixed
echo $?
fixed=3
declare -p plain fixed goal
#> 1
#> 1
#> declare -r plain="x"
#> declare -nr fixed="goal"
#> declare -- goal="3"
#! *declare: plain: readonly variable*declare: fixed: readonly variable*

#### declare +n takes the attribute from the last of a chain of references
value=text
declare -n near=value far=near
declare +n far
declare -p near far
echo "$far ${!far}"
#> declare -- near="value"
#> declare -n far="near"
#> value near

#### unset removes a name reference that refers to nothing, or to itself in the end
declare -n none
unset none
echo $?
declare -n here=there there=here
unset here 2>/dev/null
echo $?
declare -p none here there
#> 0
#> 0
#> declare -n there="here"
#= 1

#### declare -a makes an ordinary array of a name reference without a target
declare -n list
declare -a list
list[1]=x
declare -p list
#> declare -a list=([1]="x")

#### declare -n name+=text lengthens the target
declare -n link=ma
declare -n link+=st
link=7
declare -p link mast
declare -n link[1]+=x
#> declare -n link="mast"
#> declare -- mast="7"
#= 1
#! *declare: link[[]1]: reference variable cannot be an array*

#### a read-only name reference may lose its attribute while it has no target
declare -n -r bare full=goal
declare +n bare
echo $?
declare -n full
echo $?
declare -p bare full
#> 0
#> 1
#> declare -r bare
#> declare -nr full="goal"
#! *declare: full: readonly variable*
