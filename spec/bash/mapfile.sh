# mapfile and readarray.

#### lines into an array
printf 'a\nb c\n' >f
mapfile -t a <f
echo ${#a[@]} "${a[1]}"
#> 2 b c

#### without -t the newline stays
mapfile a <<<x
printf '%s|' "${a[0]}"
#> x
#>% |

#### the default array is MAPFILE
mapfile -t <<<$'x\ny'
echo "${MAPFILE[1]}"
#> y

#### readarray is the same
readarray -t a <<<$'1\n2'
echo "${a[*]}"
#> 1 2

#### -n limits the number of lines
mapfile -t -n 2 a <<<$'1\n2\n3'
echo "${a[*]}"
#> 1 2

#### -s skips lines
mapfile -t -s 1 a <<<$'1\n2\n3'
echo "${a[*]}"
#> 2 3

#### -O starts at an index and keeps the array
a=(x y)
mapfile -t -O 1 a <<<$'1\n2'
echo "${a[*]}"
#> x 1 2

#### without -O the array is emptied
a=(x y z)
mapfile -t a <<<1
echo "${a[*]}"
#> 1

#### -d takes another delimiter
mapfile -t -d , a < <(printf 'a,b,c')
echo "${#a[@]} ${a[2]}"
#> 3 c

#### -d with an empty string is the null character
mapfile -t -d '' a < <(printf 'a b\0c\nd\0')
echo "${#a[@]}" "${a[1]}"
#> 2 c
#> d

#### -u reads from a descriptor
exec 3<<<$'x\ny'
mapfile -t -u 3 a
echo "${a[*]}"
#> x y

#### -C calls a function every -c lines
cb() { echo "index $1 line $2"; }
mapfile -t -C cb -c 2 a <<<$'1\n2\n3\n4'
#> index 1 line 2
#> index 3 line 4

#### a last line without a newline
mapfile -t a < <(printf 'x\ny')
echo "${#a[@]}" "${a[1]}"
#> 2 y

#### an empty input gives an empty array
a=(x)
mapfile -t a </dev/null
echo ${#a[@]}
#> 0

#### empty lines are elements
mapfile -t a <<<$'\n\nx'
echo ${#a[@]} "${a[2]}"
#> 3 x

#### leading blanks and backslashes stay
mapfile -t a <<<'  a\tb  '
echo "[${a[0]}]"
#> [  a\tb  ]

#### the rest of the input is left with -n
{ mapfile -t -n 1 a; read -r b; echo "${a[0]} $b"; } <<<$'1\n2'
#> 1 2

#### a readonly array is an error
readonly -a r=(1)
mapfile r <<<x; echo $?
#> 1
#! *: r: readonly variable*

#### an invalid name
mapfile 1x <<<y; echo $?
#> 1
#! *: mapfile: `1x': not a valid identifier

#### an associative array is an error
declare -A m
mapfile m <<<x; echo $?
#> 1
#! *: mapfile: m: not an indexed array

#### a bad count
mapfile -n x a </dev/null; echo $?
#> 1
#! *: mapfile: x: invalid line count

#### a closed descriptor
mapfile -u 9 a; echo $?
#> 1
#! *: mapfile: 9: invalid file descriptor: Bad file descriptor

#### many lines
mapfile -t a < <(seq 10000)
echo ${#a[@]} ${a[9999]}
#> 10000 10000

#### a pipeline without lastpipe loses the array
seq 3 | mapfile -t a
echo ${#a[@]}
#> 0

#### sorted into an array
a=(c a b)
mapfile -t s < <(printf '%s\n' "${a[@]}" | sort)
echo "${s[*]}"
#> a b c

#### counts beyond 32 bits are refused
mapfile -n 4294967296 < /dev/null; echo $?
mapfile -s 4294967296 < /dev/null; echo $?
mapfile -c 4294967296 < /dev/null; echo $?
mapfile -n 4294967295 < /dev/null; echo $?
#> 1
#> 1
#> 1
#> 0
#! *: 4294967296: invalid line count*
#! *: 4294967296: invalid callback quantum*

#### mapfile ends a line at a NUL byte, and takes NUL as delimiter
printf 'a\nb\0c\nd\ne' | { mapfile -t list; declare -p list; }
printf 'a\0b\nc\0\0d' | { mapfile -d '' list; declare -p list; }
printf 'a\0b\nc\0\0d' | { mapfile -t -d '' -n 2 list; declare -p list; cat | od -An -c; }
#> declare -a list=([0]="a" [1]="b" [2]="d" [3]="e")
#> declare -a list=([0]="a" [1]=$'b\nc' [2]="" [3]="d")
#> declare -a list=([0]="a" [1]=$'b\nc')
#>   \0   d
