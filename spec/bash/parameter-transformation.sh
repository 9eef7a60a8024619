# Parameter transformation ${v@operator}.

#### @Q quotes for reuse
x='a b'
echo "${x@Q}"
#> 'a b'

#### @Q of a plain word is quoted too
x=abc
echo ${x@Q}
#> 'abc'

#### @Q of a single quote
x="it's"
echo "${x@Q}"
#> 'it'\''s'

#### @Q of control characters uses $'…'
x=$'a\nb\tc'
echo "${x@Q}"
#> $'a\nb\tc'

#### @Q of an empty and of an unset variable
x=
unset y
echo "[${x@Q}] [${y@Q}]"
#> [''] []

#### @Q of the positional parameters
set -- a 'b c' ''
echo "${@@Q}"
echo "${*@Q}"
#> 'a' 'b c' ''
#> 'a' 'b c' ''

#### @Q survives eval
x=$'a "b" $c `d` \\ \'e\'\nf'
eval "y=${x@Q}"
[[ $x == "$y" ]] && echo same
#> same

#### @E expands backslash escapes
x='a\tb\x41\u00e9'
echo "${x@E}"
#> a	bAé

#### @E leaves plain text
x='a b'
echo "${x@E}"
#> a b

#### @P expands as a prompt
x='\$ [\w]'; cd /
PS=1
echo "${x@P}" | sed 's/^[#$]/P/'
#> P [/]

#### @P expands variables and substitutions
v=val x='$v-$(echo y)'
echo "${x@P}"
#> val-y

#### @P with escapes for characters
x='a\nb\\c\101'
echo "${x@P}"
#> a
#> b\cA

#### @A prints an assignment
x='a b'
echo "${x@A}"
#> x='a b'

#### @A prints declare when there are attributes
declare -i n=5; declare -rx r=1
echo "${n@A}"
echo "${r@A}"
#> declare -i n='5'
#> declare -rx r='1'

#### @A of an array
a=(1 'b c')
echo "${a[@]@A}"
#> declare -a a=([0]="1" [1]="b c")

#### @A of an associative array
declare -A m=([k]='v w')
echo "${m[@]@A}"
#> declare -A m=([k]="v w" )

#### @A of one array element
a=(1 2)
echo "${a[0]@A}"
#> declare -a a='1'

#### @A output is read back by eval
a=('x y' z)
s=${a[@]@A}
unset a
eval "$s"
echo "${#a[@]} ${a[0]}"
#> 2 x y

#### @a prints the attributes
declare -i n=1; declare -a a=(1); declare -A m=([k]=1); declare -rx r=1; p=1
echo "${n@a} ${a@a} ${a[@]@a} ${m[@]@a} ${r@a} [${p@a}]"
#> i a a A rx []

#### @a of a lower- and upper-case variable and an integer array
declare -l l=1; declare -u u=1; declare -ai b=(1)
echo "${l@a} ${u@a} ${b@a}"
#> l u ai

#### @a tests whether a name is an array
a=(1)
[[ ${a@a} == *a* ]] && echo array
#> array

#### @a of an array declared without a value
declare -a a
echo "[${a@a}] [${a[@]@a}]"
#> [a] [a]

#### @U, @u and @L
x='hello World'
echo "${x@U}|${x@u}|${x@L}"
#> HELLO WORLD|Hello World|hello world

#### @U over all elements
a=(ab cd)
echo "${a[@]@U}" "${a[@]@u}"
#> AB CD Ab Cd

#### @U with characters outside ASCII
x=äö
echo "${x@U}" "${x@u}"
#> ÄÖ Äö

#### @K prints keys and values quoted
declare -A m=([k]='v w')
echo "${m[@]@K}"
a=(x 'y z')
echo "${a[@]@K}"
#> k "v w" 
#> 0 "x" 1 "y z"

#### @k gives separate words
a=(x 'y z')
printf '<%s>' "${a[@]@k}"; echo
#> <0><x><1><y z>

#### @K rebuilds an associative array through eval
declare -A m=(['a b']=1 [c]='2 3') n
eval "n=(${m[@]@K})"
echo "${n[a b]} ${n[c]}"
#> 1 2 3

#### @K of a scalar quotes like @Q
x='a b'
echo "${x@K}" "${x@k}"
#> 'a b' 'a b'

#### an unknown operator is an error
x=1
echo ${x@Z}
#= 1
#! *: ${x@Z}: bad substitution*

#### @Q inside double quotes with text around
x='a b'
echo "cmd ${x@Q} end"
#> cmd 'a b' end

#### @Q of each array element keeps fields
a=('a b' c)
set -- "${a[@]@Q}"
echo $# "$1"
#> 2 'a b'

#### a logged command line
run() { echo "+ ${*@Q}"; "$@"; }
run printf '%s\n' 'x y'
#> + 'printf' '%s\n' 'x y'
#> x y

#### an operator on an unset variable with set -u
set -u
echo ${nope@Q}
#= 1
#! *: nope: unbound variable*

#### PROMPT_DIRTRIM leaves alone what is no longer than the dots in its place
mkdir -p abc/de/f; cd abc/de/f
PROMPT_DIRTRIM=1; PS1='\w'
HOME=$PWD/../..
HOME=$(cd "$HOME" && pwd)
echo "${PS1@P}"
HOME=${HOME%/*}
echo "${PS1@P}"
#> ~/de/f
#> ~/.../f

#### @A of all elements of what is no array is that of the variable
a="it's" 
declare -i n=3
declare -r unset
echo "${a[@]@A}" "${n[*]@A}" "${unset[@]@A}" "<${none[@]@A}>"
#> a='it'\''s' declare -i n='3' declare -r unset <>

#### @A of the positional parameters where there are none
set --
echo "<${@@A}>" "<${*@A}>" ${@@A}
set -- 'a b'
echo "${@@A}"
#> <> <>
#> set -- 'a b'

#### @A of a list does not put IFS into the command
a=(1 '2 3')
set -- p q
for IFS in : ''; do
  printf '<%s>' "${a[*]@A}"
  printf '<%s>' "${*@A}"
  echo
done
IFS=:
printf '<%s>' "${a[@]@A}" ${a[@]@A} "${@@A}"
echo
#> <declare -a a=([0]="1" [1]="2 3")><set -- 'p':'q'>
#> <declare -a a=([0]="1" [1]="2 3")><set -- 'p''q'>
#> <declare -a a=([0]="1" [1]="2 3")><declare -a a=([0]="1" [1]="2 3")><set -- 'p'><'q'>

#### @a of an array without elements has nothing for its elements
declare -a none=()
declare -a unset
echo "<${none[@]@a}> <${none@a}> <${unset[@]@a}>"
#> <> <a> <a>

#### @K and @k quote the value of what is no array
x='a b'
echo "${x[@]@K} ${x[@]@k} ${x@K}"
#> 'a b' 'a b' 'a b'

#### indirectly @a and @A tell nothing of what has no value
declare -a array
declare -x exported
declare -i number=1
for name in array exported number; do echo "<${!name@a}> <${!name@A}>"; done
echo "<${array@a}> <${exported@a}>"
#> <> <>
#> <> <>
#> <i> <declare -i number='1'>
#> <a> <x>

#### in the POSIX locale characters beyond ASCII do not print
LC_ALL=C
x='é a'
printf '%q\n' "$x"
echo "${x@Q}"
declare -p x
set | grep ^x=
declare -A map=([é]=ü)
declare -p map
exec 2>&1
set -x
: é
#> $'\303\251 a'
#> $'\303\251 a'
#> declare -- x=$'\303\251 a'
#> x=$'\303\251 a'
#> declare -A map=([$'\303\251']=$'\303\274' )
#> + : $'\303\251'

#### an unknown operator of a variable that is set ends the shell
printf '%s\n' 'v=1' '(echo ${v@^}; echo no)' 'echo "subshell $?"' 'f() { echo "${v@}"; }' 'f' 'echo no' > script
$SH script
echo "status $?"
#> subshell 1
#> status 1
#! script: line 2: ${v@^}: bad substitution*script: line 4: ${v@}: bad substitution*

#### an unknown operator of what is unset gives nothing
unset v; set --
echo "[${v@^}] [${v[1]@9}] [${@@}] [${1@Qx}]"
#> [] [] [] []
