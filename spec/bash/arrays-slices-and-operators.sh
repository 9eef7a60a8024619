# Slices of arrays and of the positional parameters; operators over all elements.

#### a slice by offset and length
a=(a b c d e)
echo "${a[@]:1:3}"
#> b c d

#### a slice by offset only
a=(a b c d)
echo "${a[@]:2}"
#> c d

#### a slice keeps elements as fields
a=('1 2' '3 4' '5 6')
printf '<%s>' "${a[@]:1}"; echo
#> <3 4><5 6>

#### a slice with a negative offset
a=(a b c d)
echo "${a[@]: -2}" "${a[@]: -3:2}"
#> c d b c

#### a negative offset too large gives nothing
a=(a b)
echo "[${a[@]: -5}]"
#> []

#### a slice beyond the end is empty
a=(a b)
set -- "${a[@]:5}"
echo $#
#> 0

#### a length of zero gives nothing
a=(a b)
set -- "${a[@]:0:0}"
echo $#
#> 0

#### a negative length is an error
a=(a b c)
echo "${a[@]:0:-1}"
echo next
#> next
#! *: -1: substring expression < 0*

#### a slice of a sparse array counts elements from the index
a=([1]=x [5]=y [9]=z)
echo "${a[@]:2:2}" "${a[@]:0:1}"
#> y z x

#### offsets are expressions
a=(a b c d e) i=1
echo "${a[@]:i+1:i*2}"
#> c d

#### "${a[*]:…}" joins by IFS
a=(a b c)
IFS=-
echo "${a[*]:1}"
#> b-c

#### ${@:n} counts from 1
set -- a b c d
echo "${@:2}" "${@:2:2}"
#> b c d b c

#### ${@:0} includes $0
set -- a b
n=("${@:0}")
echo ${#n[@]} "${n[1]}"
#> 3 a

#### the last positional parameter
set -- a b 'c d'
echo "${@: -1}" "${*: -1}"
#> c d c d

#### all but the last positional parameter
set -- a b c
echo "${@:1:$#-1}"
#> a b

#### ${*:2} joins
set -- a b c
IFS=+
echo "${*:2}"
#> b+c

#### a suffix is removed from each element
a=(x.c y.c z.h)
echo "${a[@]%.c}"
#> x y z.h

#### a prefix is removed from each element
a=(/usr/bin/x /y)
echo "${a[@]##*/}" "${a[@]#/}"
#> x y usr/bin/x y

#### a replacement in each element
a=(foo boo)
echo "${a[@]/o/0}" "${a[@]//o/0}"
#> f0o b0o f00 b00

#### anchored replacements in each element
a=(aa ba)
echo "${a[@]/#a/X}" "${a[@]/%a/X}"
#> Xa ba aX bX

#### a prefix is added to each element
a=(x y)
echo "${a[@]/#/-I}"
#> -Ix -Iy

#### a suffix is added to each element
a=(x y)
printf '<%s>' "${a[@]/%/.o}"; echo
#> <x.o><y.o>

#### case modification of each element
a=(one two)
echo "${a[@]^}" "${a[@]^^}"
b=(ONE TWO)
echo "${b[@],}" "${b[@],,}"
#> One Two ONE TWO
#> oNE tWO one two

#### operators over the positional parameters
set -- foo.c bar.c
echo "${@%.c}" "${@/o/0}" "${@^}"
#> foo bar f0o.c bar.c Foo.c Bar.c

#### an operator on "${*…}" joins after working
set -- x.c y.c
IFS=,
echo "${*%.c}"
#> x,y

#### elements removed by a pattern leave empty fields
a=(x abc y)
set -- "${a[@]/a*/}"
echo $# "[$2]"
#> 3 []

#### one element with an operator
a=(foo.tar.gz bar)
echo "${a[0]%%.*}" "${a[0]#*.}" "${a[1]^^}" "${a[0]:4:3}" "${a[0]/tar/zip}"
#> foo tar.gz BAR tar foo.zip.gz

#### a substring of element by negative offset
a=(hello)
echo "${a[0]: -3:2}" "${a[0]:1:-1}"
#> ll ell

#### a slice assigned to another array
a=(0 1 2 3 4)
b=("${a[@]:1:2}" "${a[@]:4}")
echo "${b[@]}" ${#b[@]}
#> 1 2 4 3

#### inserting in the middle
a=(a b d)
a=("${a[@]:0:2}" c "${a[@]:2}")
echo "${a[@]}"
#> a b c d

#### removing from the middle
a=(a b c d)
a=("${a[@]:0:1}" "${a[@]:2}")
echo "${a[@]}"
#> a c d

#### an unquoted slice is split
a=('1 2' '3 4')
set -- ${a[@]:0:1}
echo $#
#> 2

#### a slice of an associative array's values has the right number
declare -A m=([a]=1 [b]=2 [c]=3)
set -- "${m[@]:0:2}"
echo $#
#> 2

#### defaults apply to slices of nothing
a=()
echo "${a[@]:1:2}" "${a[@]:-none}"
#> none

#### @Q over all elements
a=('a b' "it's")
echo "${a[@]@Q}"
#> 'a b' 'it'\''s'

#### the positional parameters sliced in a loop
set -- -a 1 -b 2
for ((i = 1; i <= $#; i += 2)); do echo "${@:i:2}"; done
#> -a 1
#> -b 2

#### a scalar with [@] is sliced by characters
s=hello
echo "${s[@]:0:1}" "${s:0:1}"
#> h h

#### ${#@} and ${#*} count the positional parameters
set -- a b c
echo ${#@} ${#*}
#> 3 3

#### ${@:n:negative} is an error
set -- a b c
echo "${@:1:-1}"
echo next
#> next
#! *: -1: substring expression < 0*

#### lines are joined within a subscript that means all elements
a=(1 '2 3')
printf '<%s>\n' "${a[\
@]}" "${a[@\
]}" "${!a[\
*]}" "${#a\
[\
@]}" "${a[\
1]}"
#> <1>
#> <2 3>
#> <1>
#> <2 3>
#> <0 1>
#> <2>
#> <2 3>

#### a slice that begins outside is empty, whatever its length
a=(1 2 3); declare -A h=([k]=v)
set -- x
echo "<${a[@]:3:-1}>" "<${a[@]: -9:-1}>" "<${h[@]:9:-1}>" "<${@:4:-1}>"
echo "${a[@]:2:-1}"; echo never
#= 1
#> <> <> <> <>
#! *: -1: substring expression < 0

#### an element before the first one has no length
a=(1 2)
echo ${#a[-3]} never
echo $?
unset a
echo ${#a[-3]}
#> 1
#> 0
#! *: bad array subscript*

#### an element before the first one takes no default value
a=(1)
echo ${a[-3]:=x}
declare -p a
#> declare -a a=([0]="1")
#! *: a[[]-3]: bad array subscript*

#### slices of an array that has the highest subscript
a[9223372036854775807]=x
echo "<${a[@]:0}>" "<${a[@]:1:1}>" "<${a[@]: -1}>"
a=([3]=y); echo "<${a[@]:4}>" "<${a[@]: -4}>" "<${a[@]: -5}>"
a=(); echo "<${a[@]:0}>" "<${a[@]: -1}>"
#> <x> <x> <x>
#> <> <y> <>
#> <> <>
