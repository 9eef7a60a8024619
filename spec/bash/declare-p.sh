# declare -p: output and reading it back.

#### a string
s=abc
declare -p s
#> declare -- s="abc"

#### a string with special characters
s='a "b" `c` \d $e'
declare -p s
#> declare -- s="a \"b\" \`c\` \\d \$e"

#### a string with control characters
s=$'a\nb\tc'
declare -p s
#> declare -- s=$'a\nb\tc'

#### an empty string
s=
declare -p s
#> declare -- s=""

#### the letters of attributes
declare -i i=1; declare -r r=2; declare -x x=3; declare -l l=a; declare -u u=b
declare -p i r x l u
#> declare -i i="1"
#> declare -r r="2"
#> declare -x x="3"
#> declare -l l="a"
#> declare -u u="B"

#### an indexed array
a=(x 'y z' [5]=w)
declare -p a
#> declare -a a=([0]="x" [1]="y z" [5]="w")

#### an empty indexed array
a=()
declare -p a
#> declare -a a=()

#### an array declared only
declare -a a
declare -A m
declare -p a m
#> declare -a a
#> declare -A m

#### an associative array
declare -A m=([key]='va lue')
declare -p m
#> declare -A m=([key]="va lue" )

#### an associative key with blanks and quotes
declare -A m=(['a b']=1)
declare -p m
declare -A n=(['x"y']=1)
declare -p n
#> declare -A m=(["a b"]="1" )
#> declare -A n=(["x\"y"]="1" )

#### an array with control characters
a=($'a\nb')
declare -p a
#> declare -a a=([0]=$'a\nb')

#### combined attributes
declare -arx a=(1)
declare -Ai m=([k]=1+1)
declare -p a m
#> declare -arx a=([0]="1")
#> declare -Ai m=([k]="2" )

#### reading a string back
s=$'it\'s "x" $y `z` \\ \n end'
t=$s
eval "$(declare -p s)"
[[ $s == "$t" ]] && echo same
#> same

#### reading an array back
a=('x y' '' $'t\tt' "q'q")
d=$(declare -p a)
unset a
eval "$d"
echo "${#a[@]}"; printf '<%s>' "${a[@]}"; echo
#> 4
#> <x y><><t	t><q'q>

#### reading an associative array back
declare -A m=([a b]=1 ['c"d']=$'x\ny' [e]='$f')
d=$(declare -p m)
unset m
eval "$d"
echo "${#m[@]}" "${m[a b]}" "${m['c"d']}" "${m[e]}"
#> 3 1 x
#> y $f

#### declare -p in a function reads back as local
f() { eval "$(declare -p g)"; g=changed; }
g=1
f; echo $g
#> 1

#### an exported variable reads back as exported
export e=1
d=$(declare -p e)
unset e
eval "$d"
$SH -c 'echo $e'
#> 1

#### several names, one missing
a=1
declare -p a nosuch
echo $?
#> declare -- a="1"
#> 1
#! *: declare: nosuch: not found

#### -p with attribute options lists only such variables
declare -i zz_n=1; zz_s=x
declare -pi | grep zz_
#> declare -i zz_n="1"

#### a reference
declare -n r=t
declare -p r
#> declare -n r="t"

#### set lists arrays and strings
zz_a=(1 'b c'); zz_s="it's"
set | grep ^zz_
#> zz_a=([0]="1" [1]="b c")
#> zz_s='it'\''s'

#### declare without options lists like set
zz_v='a b'
declare | grep '^zz_'
#> zz_v='a b'

#### local -p prints the local variables
f() { local a=1 b='x y'; local -p; }
f
#> declare -- a="1"
#> declare -- b="x y"

#### characters outside ASCII stay
s=äöü
declare -p s
#> declare -- s="äöü"

#### a value with an exclamation mark
s='a!b'
declare -p s
#> declare -- s="a!b"

#### an array of integers
declare -ai n=(1 2)
declare -p n
#> declare -ai n=([0]="1" [1]="2")

#### values with only blanks
s='   '
declare -p s
#> declare -- s="   "
