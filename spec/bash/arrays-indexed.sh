# Indexed arrays: assignment, references, keys, sparse arrays, unset.

#### an array is made by a compound assignment
a=(one two three)
echo ${a[0]} ${a[1]} ${a[2]}
#> one two three

#### a name without a subscript is element 0
a=(one two)
echo $a ${a}
#> one one

#### "${a[@]}" gives one field an element
a=('x y' z '')
printf '<%s>' "${a[@]}"; echo
#> <x y><z><>

#### "${a[*]}" joins with the first character of IFS
a=(x y z)
IFS=,
echo "${a[*]}"
#> x,y,z

#### "${a[*]}" with an empty IFS joins without a separator
a=(x y z)
IFS=
echo "${a[*]}"
#> xyz

#### ${a[@]} unquoted is split
a=('x y' z)
printf '<%s>' ${a[@]}; echo
#> <x><y><z>

#### "${a[@]}" of an empty array gives no field
a=()
set -- "${a[@]}"
echo $#
#> 0

#### text around "${a[@]}" joins the first and the last field
a=(1 2 3)
printf '<%s>' "x${a[@]}y"; echo
#> <x1><2><3y>

#### the number of elements
a=(x y z)
echo ${#a[@]} ${#a[*]}
#> 3 3

#### the length of one element
a=(x yyy)
echo ${#a[1]} ${#a}
#> 3 1

#### the keys
a=(x y z)
echo "${!a[@]}" "${!a[*]}"
#> 0 1 2 0 1 2

#### assignment of an element makes the array
a[3]=x
echo "${!a[@]}" "${a[3]}" "${#a[@]}"
#> 3 x 1

#### a sparse array
a=([5]=five [1]=one [9]=nine)
echo "${!a[@]}"
echo "${a[@]}"
#> 1 5 9
#> one five nine

#### elements without a subscript follow the last subscript
a=([3]=x y z [1]=b c)
echo "${!a[@]}"
echo "${a[@]}"
#> 1 2 3 4 5
#> b c x y z

#### += appends elements
a=(1 2)
a+=(3 4)
echo "${a[@]}"
#> 1 2 3 4

#### += appends after the highest index
a=([7]=x)
a+=(y)
echo "${!a[@]}"
#> 7 8

#### += on an element appends to its string
a=(foo bar)
a[1]+=baz
echo "${a[@]}"
#> foo barbaz

#### += with a string on the name appends to element 0
a=(foo bar)
a+=x
echo "${a[@]}"
#> foox bar

#### plain assignment to an array's name sets element 0
a=(foo bar)
a=x
echo "${a[@]}"
#> x bar

#### a negative subscript counts from the end
a=(1 2 3)
echo ${a[-1]} ${a[-3]}
a[-1]=x
echo "${a[@]}"
#> 3 1
#> 1 2 x

#### a negative subscript in a sparse array counts from the highest index plus one
a=([0]=x [9]=y)
echo "${a[-1]}" "[${a[-2]}]"
#> y []

#### a negative subscript out of range in a reference
a=(1 2)
echo "[${a[-3]}]"
echo next
#> []
#> next
#! *: a: bad array subscript*

#### a negative subscript out of range in an assignment
a=(1 2)
a[-3]=x
echo $? next
#> 1 next
#! *: a[[]-3]: bad array subscript*

#### the subscript is an arithmetic expression
a=(a b c d) i=1
echo ${a[i+1]} ${a[$i]} ${a[i*3]} ${a[i<2?0:1]}
#> c b d a

#### an empty subscript in an assignment is an error
a[]=x
echo $? next
#> 1 next
#! *: a[[]]: bad array subscript*

#### an empty subscript in a reference is an error
a=(1)
echo ${a[]}
echo next
#> next
#! *: ${a[[]]}: bad substitution*

#### unset of one element leaves a hole
a=(x y z)
unset 'a[1]'
echo "${!a[@]}" "${a[@]}" ${#a[@]}
#> 0 2 x z 2

#### unset of the last element by -1
a=(x y z)
unset 'a[-1]'
echo "${a[@]}"
#> x y

#### unset of the whole array
a=(x y)
unset a
echo "${#a[@]}" "${a-unset}"
#> 0 unset

#### unset a[@] removes the array
a=(x y)
unset 'a[@]'
echo ${#a[@]}
#> 0

#### reindexing by a copy
a=(x y z); unset 'a[0]'
a=("${a[@]}")
echo "${!a[@]}"
#> 0 1

#### copying an array
a=('1 2' 3)
b=("${a[@]}")
b[0]=changed
echo "${a[0]}|${b[0]}|${#b[@]}"
#> 1 2|changed|2

#### an array from a command substitution is split
a=($(printf '%s\n' x 'y z'))
echo ${#a[@]}
#> 3

#### an array from a glob
touch b.txt a.txt
a=(*.txt)
echo "${#a[@]} ${a[0]}"
#> 2 a.txt

#### an array from brace expansion
a=({1..5})
echo "${a[@]}"
#> 1 2 3 4 5

#### a compound assignment spans lines and holds comments
a=(
  one   # first
  # nothing
  'two words'
)
echo ${#a[@]} "${a[1]}"
#> 2 two words

#### looping over elements
a=('a b' c)
for x in "${a[@]}"; do echo "<$x>"; done
#> <a b>
#> <c>

#### looping over keys
a=(x [4]=y)
for i in "${!a[@]}"; do echo "$i: ${a[i]}"; done
#> 0: x
#> 4: y

#### defaults with array elements
a=(x '')
echo "${a[0]-d}" "${a[1]:-d}" "${a[1]-d}" "${a[2]-d}"
#> x d  d

#### a default for a whole array
a=()
echo "${a[@]:-none}"
echo "${a[@]+set}"
a=(1 2)
echo "${a[@]:-none}"
echo "${a[@]+set}"
#> none
#>
#> 1 2
#> set

#### := on an element
: ${a[2]:=val}
echo "${!a[@]} ${a[2]}"
#> 2 val

#### :? on an unset element ends the script
a=(x)
echo ${a[1]:?missing}
echo reached
#= 1
#! *: a[[]1]: missing*

#### the positional parameters become an array
set -- a 'b c'
args=("$@")
echo ${#args[@]} "${args[1]}"
#> 2 b c

#### an array becomes the positional parameters
a=(x 'y z')
set -- "${a[@]}"
echo $# "$2"
#> 2 y z

#### an array is not exported
a=(1 2); export a
$SH -c 'echo ${a-none}'
#> none

#### a plain string is an array of one element
s=hello
echo ${s[0]} ${#s[@]} ${!s[@]}
#> hello 1 0

#### a string becomes an array by assigning an element
s=zero
s[1]=one
echo "${s[@]}"
#> zero one

#### quotes inside the subscript
a=(x y)
echo ${a["1"]} ${a["0"]}
#> y x

#### huge indices are possible
a[1000000000]=x
echo ${!a[@]} ${#a[@]}
#> 1000000000 1

#### a stack: push and pop
s=()
s+=(a); s+=(b); s+=(c)
top=${s[-1]}; unset 's[-1]'
echo $top "${s[@]}"
#> c a b

#### a queue: shift by a slice
q=(a b c)
first=${q[0]}; q=("${q[@]:1}")
echo $first "${q[@]}"
#> a b c

#### read -a
read -r -a w <<<'x y  z'
echo ${#w[@]} ${w[2]}
#> 3 z

#### joining with IFS in a function
join() { local IFS=$1; shift; echo "$*"; }
join : a b c
#> a:b:c

#### is an element in an array, by a loop
has() { local x n=$1; shift; for x; do [[ $x == "$n" ]] && return 0; done; return 1; }
a=(foo bar)
has bar "${a[@]}" && echo yes
has baz "${a[@]}" || echo no
#> yes
#> no

#### an assignment evaluates left to right
i=0
a=([i++]=x [i++]=y)
echo "${!a[@]}" $i
#> 0 1 2

#### an element assignment with a post-increment subscript
n=0
a[n++]=x; a[n++]=y
echo "${a[@]}" $n
#> x y 2

#### "${a[@]}" inside a here-document is joined with blanks
a=(1 2 3)
cat <<E
${a[@]} ${a[1]}
E
#> 1 2 3 2

#### an array in an assignment to a plain variable is joined
a=(1 '2 3')
IFS=-
x=${a[*]} y=${a[@]}
echo "$x" "$y"
#> 1-2 3 1 2 3

#### a readonly array cannot be assigned
readonly -a r=(1 2)
r[0]=x
echo $? not
#> 1 not
#! *: r: readonly variable*

#### an array and a function may share their name
a() { echo function; }
a=(1)
a; echo $a
#> function
#> 1

#### a[*] as an assignment target is an error
a[*]=x
echo $?
#> 1
#! *: a[[][*]]: bad array subscript*

#### $a[1] is the name and then text
a=(x y)
echo $a[1]
#> x[1]

#### a glob in a subscript assignment word is no pathname expansion
touch a1
a[1]=set
echo "${a[1]}"
#> set

#### element assignment before a command is not allowed to be exported
a[0]=x env | grep -c '^a' 
echo "${a[0]-unset}"
#> 0
#> unset

#### a subscript beyond the beginning makes no array
printf -v 'new[-1]' x 2>/dev/null
declare -p new 2>/dev/null || echo none
a=5
((a[-2] = 1)) 2>/dev/null
declare -p a
#> none
#> declare -- a="5"

#### single quotes in the subscript of an indexed array are no number
list=(a b)
(list['1']=c) 2>err
echo $?
(echo "${list['1']}") 2>>err
echo $?
grep -c "'1': syntax error: operand expected" err
echo "${list["1"]}"
#> 1
#> 1
#> 2
#> b

#### declare names no builtin where a subscript is wrong
declare 'part[]=x'
echo $?
declare 'part[-2]=x'
echo $?
export 'part[]=x'
echo $?
#> 1
#> 1
#> 1
#! *line 1: part[[]]: bad array subscript*
#! *line 3: part[[]-2]: bad array subscript*
#! *line 5: export: `part[[]]': not a valid identifier*

#### a line continuation behind a list is no text
a=(1 2)\
; echo "${a[1]}"
declare -a b=(3 4)\

echo "${b[1]}"
a=(1)\
/2
echo "$a"
#> 2
#> 4
#> (1)/2
