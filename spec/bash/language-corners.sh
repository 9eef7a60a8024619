# Corners of the language that public scripts and test suites meet (bash 3.4, 3.5, 4.2, 5.2).

#### an error in arithmetic does not end the shell under set -e
cat > script <<'X'
set -e
x=$((1/0))
echo "after $?"
f() { echo $((5 5)); echo not reached; }
f
echo "still $?"
((1/0))
echo not reached
X
$SH script 2>/dev/null
echo $?
#> after 1
#> still 1
#> 1

#### ${!array[@]} with an operation on an empty array
empty=()
echo "[${!empty[@]+ALT}][${!empty[@]-DEF}][${!empty[*]:-DEF}][${!empty[@]:+ALT}]"
#> [][DEF][DEF][]

#### a backslash in double quotes within a quoted expansion's word quotes anything
v=1
echo "${v:+"a\ b\c\}\"\$\`"}" "${v:+"a  b"}" "${v:+a\ b\c}"
#> a bc}"$` a  b a\ b\c

#### case modification with nocasematch takes its pattern exactly
shopt -s nocasematch
h=hello
H=HELLO
echo ${h^^L} ${h^H} ${H,,l} ${H,h} ${h^^l}
#> hello hello HELLO HELLO heLLo

#### $name goes on in what brace expansion puts after it
x=X xr=XR xs=XS
echo $x{r,s} {$x,a}r "$x"{r,s} ${x}{r,s}
#> XR XS XR ar Xr Xs Xr Xs

#### \x{…} in $'…' takes any number of digits
echo $'\x{65' $'\x{41}z' $'a\x{}b' $'\x{965}'
#> e Az a e

#### a quote alone is quoted with a backslash
q="'"
echo "${q@Q}"
set | grep '^q='
alias z="'"
alias z
#> \'
#> q=\'
#> alias z=\'

#### a tilde-prefix ends at a colon in any word
HOME=/h
echo ~:x ~root:y a:~
for i in ~:~; do echo $i; done
arr=(~:~)
echo ${arr[@]}
#> /h:x /root:y a:~
#> /h:~
#> /h:~

#### a tilde-prefix that names nobody is text, and may be a pattern
[[ '~q' == ~* ]] && echo match
touch '~zz'
echo ~z*
#> match
#> ~zz

#### a subscript of an associative array that is empty only has no value
declare -A m=([a]=1)
echo "<${m[$none]}>"
echo $?
#> <>
#> 0
#! *: m: bad array subscript

#### $_ at the start is the shell's name
echo '[[ $_ == "$0" ]]; echo $?' | env -u _ $SH
#> 0

#### $_ after assignments, subshells and substitutions
echo a b
x=$_
echo $x "<$_>"
x=1
echo "<$_>"
echo a b
(echo c d)
echo "<$_>"
z=$(echo e f)
echo "<$_>"
#> a b
#> b <>
#> <>
#> a b
#> c d
#> <b>
#> <>

#### $_ keeps no attribute
export _=q
echo first last
declare -p _
#> first last
#> declare -- _="last"

#### PIPESTATUS before anything has run
echo "<${PIPESTATUS[@]}>"
echo "<${PIPESTATUS[@]}>"
#> <>
#> <0>

#### PS1 and PS2 of the environment are gone in a shell that is not interactive
PS1=p PS2=q $SH -c 'echo "<${PS1-unset}> <${PS2-unset}>"'
#> <unset> <unset>

#### a conversion of case applies to all of an appended value
declare another=abcd
declare -u another
another+=efg
echo $another
declare mixed=aBcD
declare -c mixed
mixed+=eFg
echo $mixed
#> ABCDEFG
#> Abcdefg

#### declare -p with attributes lists what has any of them
declare -r zzr=1
declare -t zzt=2
declare -rt zzb=3
declare -prt | grep zz
#> declare -rt zzb="3"
#> declare -r zzr="1"
#> declare -t zzt="2"

#### declare -aA is refused
declare -aA both=(x)
echo $?
#> 1
#! *declare: both: cannot convert associative to indexed array*

#### declare -a 'name[0]=(list)' assigns the array
declare -a n=(1)
declare -a 'n[0]=(9 8)'
declare -p n
#> declare -a n=([0]="9" [1]="8")

#### declare -pF of a function
f() { :; }
declare -pF f
#> declare -f f

#### OPTIND of 0 or less begins anew
getopts abc o -abc
echo $o $OPTIND
OPTIND=0
getopts abc o -abc
echo $o $OPTIND
OPTIND=-1
getopts a: o -a value
echo $o $OPTARG $OPTIND
#> a 1
#> a 1
#> a value 3

#### read -N with -a reads into one element
printf 'a b c' | { read -N 5 -a arr; declare -p arr; }
#> declare -a arr=([0]="a b c")

#### traps are not listed in a process substitution
trap 'echo int' INT
cat <(trap -p INT)
trap -p INT
#> trap -- 'echo int' SIGINT

#### the assignment to BASH_XTRACEFD is itself traced where traces went before
exec 3>trace
set -x
BASH_XTRACEFD=3
echo a
set +x
cat trace
#> a
#> + echo a
#> + set +x
#! + BASH_XTRACEFD=3

#### BASH_XTRACEFD that is no open descriptor
BASH_XTRACEFD=99
set -x
echo a
#> a
#! *: BASH_XTRACEFD: 99: invalid value for trace file descriptor*
#! *+ echo a*

#### exec sets no _ for the program
(unset _; exec env -u PATH) | grep -c '^_='
#> 0
#= 1
#@ needs env

#### a missing program in a pipeline reports where its redirections lead
/nowhere/prog 2>/dev/null | cat
echo "${PIPESTATUS[@]}"
#> 127 0
#!

#### prompts: \" and \$ with and without promptvars
p='\"a\"'
q='\\$x'
x=5
echo "${p@P}" "${q@P}"
shopt -u promptvars
echo "${p@P}" "${q@P}"
#> "a" $x
#> \"a\" \$x

#### compgen -W expands no pathnames, -f lists hidden files
touch a .h
compgen -W '* ?x'
compgen -A file | sort
#> *
#> ?x
#> .h
#> a

#### compgen -X with an extended pattern
shopt -s extglob
touch README
compgen -f -X '!(README)' READ
compgen -f -X '!(READ)' READ
compgen -f -X '!!(READ)' READ
compgen -f -X '!READ*' READ
#> README
#> README
#> README

#### the variable of a loop across lines
for i\
j in 1 2; do echo $ij; done
#> 1
#> 2

#### blanks do not end a word that begins as an assignment to an element
a[ 1 ] x
g[ 1 == #'a b' ]]'c d' && echo no
#= 127
#! *: a[[] 1 ]: command not found*
#! *: g[[] 1 == #a b ]]c d: command not found*
