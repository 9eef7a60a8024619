# Compound assignments, += and assignments as arguments of declaration builtins.

#### declare with a compound assignment
declare -a a=(1 2 3)
echo "${a[@]}"
#> 1 2 3

#### local with a compound assignment
f() { local a=(x y) b=z; echo "${a[1]}$b"; }
f; echo "[${a[*]}]"
#> yz
#> []

#### readonly with a compound assignment
readonly a=(1 2)
echo "${a[1]}"
(a=(3)) 2>/dev/null; echo $?
#> 2
#> 1

#### export with a compound assignment sets the array
export a=(1 2)
echo "${a[1]}"
#> 2

#### += on a string appends
s=foo
s+=bar
echo $s
#> foobar

#### += on an unset name assigns
unset s
s+=x
echo $s
#> x

#### += on an integer variable adds
declare -i n=5
n+=3
echo $n
#> 8

#### += on a number without the attribute appends text
n=5
n+=3
echo $n
#> 53

#### += with declare
declare s=a
declare s+=b
echo $s
#> ab

#### += with local works on the local
f() { local v=x; v+=y; echo $v; }
v=g; f; echo $v
#> xy
#> g

#### += before a command affects only its environment
PREFIX=a
export PREFIX
PREFIX+=b $SH -c 'echo $PREFIX'
echo $PREFIX
#> ab
#> a

#### declare -i with an array compound
declare -ai n=(1+1 2*3)
echo "${n[@]}"
n[0]+=5
echo "${n[0]}"
#> 2 6
#> 7

#### quotes inside a compound assignment
a=("a b" 'c d' e\ f)
echo ${#a[@]} "${a[2]}"
#> 3 e f

#### expansions inside a compound assignment are split
v='x y z'
a=($v "$v")
echo ${#a[@]}
#> 4

#### no splitting of [sub]= values
v='x y'
a=([0]=$v [1]="$v")
echo ${#a[@]} "${a[0]}"
#> 2 x y

#### globs in compound assignments
touch f1 f2
a=(f*)
echo "${a[@]}"
b=([0]=f*)
echo "${b[0]}"
#> f1 f2
#> f*

#### nested array references
a=(1 2 3); b=("${a[@]}" 4)
a=("${b[@]:1}" "${a[0]}")
echo "${a[@]}"
#> 2 3 4 1

#### self reference in the right side sees the old value
a=(x y)
a=("${a[@]}" z)
echo "${a[@]}"
#> x y z

#### [i]+= inside a compound assignment
a=(a b)
a+=([0]+=x [2]=c)
echo "${a[@]}"
#> ax b c

#### brace expansion inside a compound assignment
a=({a,b}{1,2})
echo "${a[@]}"
#> a1 a2 b1 b2

#### tilde expansion after [i]=
HOME=/h
a=(~ [1]=~/x)
echo "${a[@]}"
#> /h /h/x

#### an empty compound assignment makes an empty array
a=(1 2); a=()
echo ${#a[@]}
declare -p a
#> 0
#> declare -a a=()

#### a compound assignment cannot precede a command
a=(1 2) echo hi
echo "[${a[*]}]"
#> hi
#> []

#### words after a compound assignment of declare
declare -a a=(1 2) b=(3)
echo "${a[@]} ${b[@]}"
#> 1 2 3

#### a compound assignment in an arithmetic-like position
x=1 a=($x $((x+1)))
echo "${a[@]}"
#> 1 2

#### declare with a quoted compound assignment string
declare -a "a=(1 2)"
echo "${a[1]}"
#> 2

#### declare without -a and a quoted string assigns the string
declare "s=(1 2)"
echo "$s" ${#s[@]}
#> (1 2) 1

#### declare "$name=value" with a computed name
name=foo
declare "$name=bar baz"
echo "$foo"
#> bar baz

#### printf -v as an assignment to a computed name
name=x
printf -v "$name" '%s' 'a b'
echo "$x"
#> a b

#### an assignment's right side is not split
v='a   b'
w=$v
echo "$w"
#> a   b

#### declare's right side is not split either
v='a   b'
declare w=$v
export e=$v
echo "$w|$e"
#> a   b|a   b

#### several assignments go left to right
a=1 b=$a c=$b
echo $a$b$c
#> 111

#### a[i]=(…) is an error
a[0]=(1 2)
echo $?
#> 1
#! *: a[[]0]: cannot assign list to array member*

#### an assignment to an invalid name is a command
1x=5 2>/dev/null
echo $?
#> 127

#### declare with an invalid name
declare 1x=5
echo $?
#> 1
#! *: declare: `1x=5': not a valid identifier*

#### export with an invalid name
export a-b=5
echo $?
#> 1
#! *: export: `a-b=5': not a valid identifier*

#### a syntax error in a compound assignment
eval 'a=(1 2'
echo $?
#> 2
#@ differs bash: bash gives 1 for a syntax error in a compound assignment and 2 for all others
#! *unexpected EOF while looking for matching `)'*

#### operators in a compound assignment are a syntax error
eval 'a=(1 | 2)' 2>/dev/null
echo $?
#> 1

#### a keyed list with an expression in each subscript
x=2
a=([x]=b [x+1]=c [x-2]=a)
echo "${!a[@]}:${a[*]}"
#> 0 2 3:a b c

#### assignment status is that of the last command substitution
a=($(false)); echo $?
a=$(exit 3); echo $?
a=x; echo $?
#> 1
#> 3
#> 0

#### an error in the list of an array gives up only its line
a=(1 & 2); echo same line
echo status $?
if true; then echo next; fi
#> status 1
#> next
#! *syntax error near unexpected token `&'*

#### the list of an array after eval and let is one word of text
eval a=(1 "2 3" 4)
declare -p a
eval b=(\"\${a[@]}\")
declare -p b
let x=(1+2)*3
echo $x
#> declare -a a=([0]="1" [1]="2" [2]="3" [3]="4")
#> declare -a b=([0]="1" [1]="2" [2]="3" [3]="4")
#> 9

#### a tilde in the list of an associative array is text
HOME=/home/user
declare -A a=([x]=~ [y]=~:~)
echo "${a[x]} ${a[y]}"
a=(k ~)
echo "${a[k]}"
a[k]=~:~
echo "${a[k]}"
#> ~ ~:~
#> ~
#> /home/user:/home/user

#### a tilde in the list of an indexed array
HOME=/home/user
a=(~ x=~ [5]=~:~ ~/a:~)
declare -p a
#> declare -a a=([0]="/home/user" [1]="x=~" [5]="/home/user:/home/user" [6]="/home/user/a:~")

#### the assignments before a declaration do not split its lists
x=a:b
IFS=: declare -a list=($x)
declare -p list
#> declare -a list=([0]="a:b")

#### the lists of one declaration see each other
declare -a a=(1 2) b=("${a[@]}" 3)
declare -p b
#> declare -a b=([0]="1" [1]="2" [2]="3")

#### a line may be continued before the list
a=\
(1 2) b+=\
\
(3)
declare c=\
(4 5)
declare -p a b c
echo $LINENO
#> declare -a a=([0]="1" [1]="2")
#> declare -a b=([0]="3")
#> declare -a c=([0]="4" [1]="5")
#> 8

#### a list for an element in a declaration gives up the line
declare -a a[1]=(x); echo not here
echo here
#> here
#! *: a\[1\]: cannot assign list to array member*

#### a list for a read-only variable gives up the line of a declaration
declare -ar x=(1)
declare -a y=(2) x=(3) z=(4); echo never
echo $? ${y[@]} ${z-unset}
readonly x=(5); echo never
export x=(5); echo never
f() { declare -g x=(6); echo never; }
f; echo never
f() { local x=(7); echo $?; }
f
#> 1 2 unset
#> 1
#! *line 2: x: readonly variable*
#! *line 4: x: readonly variable*

#### a list for an array of the other kind gives up the line of a declaration
declare -A h=([k]=v); a=(1)
declare -a h=(x); echo never
declare -A a=([x]=y); echo never
declare -p h a
f() { declare -gA a=([x]=y); echo $?; }
f
#> declare -A h=([k]="v" )
#> declare -a a=([0]="1")
#> 1
#! *line 2: h: cannot convert associative to indexed array*
#! *line 3: a: cannot convert indexed to associative array*

#### an element whose subscript is wrong is left out and shown with its value
fruit=([]=plum kiwi [*]=fig [-4]="a pear" [1]=lime)
echo $?
declare -p fruit
#> 0
#> declare -a fruit=([0]="kiwi" [1]="lime")
#! *: []=plum: bad array subscript*
#! *: [[]*]=fig: cannot assign to non-numeric index*
#! *: [[]-4]=a pear: bad array subscript*

#### an empty key of an associative array is shown with its value
none=
declare -A age
age=([]=1 [$none]+=2 [ann]=30)
declare -p age
age=("" 4 bob 5)
declare -p age
#> declare -A age=([ann]="30" )
#> declare -A age=([bob]="5" )
#! *: []=1: bad array subscript*
#! *: [[]$none]+=2: bad array subscript*
#! *: "": bad array subscript*

#### a list with text after it is no list, but text
half=(2*9)/3
echo "$? $half"
declare -i third=(2+7)/3
echo "$third"
tail='"$HOME"'
pair=(a b)"$tail"
pair+=(c)d
declare -p pair
#> 0 (2*9)/3
#> 3
#> declare -- pair="(a b)\"\$HOME\"(c)d"
