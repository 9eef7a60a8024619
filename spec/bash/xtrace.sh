# set -x: the format of traces, PS4, BASH_XTRACEFD.

#### a simple command
exec 2>&1
set -x
echo hello
#> + echo hello
#> hello

#### quoting of words with blanks and signs
exec 2>&1
set -x
: 'a b' "it's" '' 'a;b' '$x' '*'
#> + : 'a b' 'it'\''s' '' 'a;b' '$x' '*'

#### words that need no quotes
exec 2>&1
set -x
: a-b a.b a/b a=b a:b a,b a@b a%b a+b a_b
#> + : a-b a.b a/b a=b a:b a,b a@b a%b a+b a_b

#### control characters
exec 2>&1
set -x
: $'a\nb' $'t\tt'
#> + : 'a
#> b' 't	t'

#### characters outside ASCII
exec 2>&1
set -x
: äö
#> + : äö

#### an assignment
exec 2>&1
set -x
x=1
y='a b'
#> + x=1
#> + y='a b'

#### several assignments on a line
exec 2>&1
set -x
a=1 b=2
#> + a=1
#> + b=2

#### an assignment before a command
exec 2>&1
set -x
a=1 true
#> + a=1
#> + true

#### expansions are shown expanded
exec 2>&1
v='x y'
set -x
echo $v "$v"
#> + echo x y 'x y'
#> x y x y

#### nested levels repeat the first character of PS4
exec 2>&1
set -x
x=$(echo inner)
#> ++ echo inner
#> + x=inner

#### two levels of substitution
exec 2>&1
set -x
: $(: $(echo deep))
#> +++ echo deep
#> ++ : deep
#> + :

#### a subshell does not add a level
exec 2>&1
set -x
(echo x)
#> + echo x
#> x

#### if and [ ]
exec 2>&1
set -x
if [ a = b ]; then :; else echo no; fi
#> + '[' a = b ']'
#> + echo no
#> no

#### [[ ]]
exec 2>&1
set -x
[[ a == b ]]
[[ -n x && ! a < b ]]
#> + [[ a == b ]]
#> + [[ -n x ]]
#> + [[ ! a < b ]]
#= 1

#### a pattern in [[ ]]
exec 2>&1
x='a b'
set -x
[[ $x == a* ]]
[[ $x == "a*" ]]
#> + [[ a b == a* ]]
#> + [[ a b == \a\* ]]
#= 1

#### =~ in [[ ]]
exec 2>&1
set -x
[[ abc =~ ^a(b)c$ ]]
#> + [[ abc =~ ^a(b)c$ ]]

#### (( ))
exec 2>&1
set -x
((x = 1 + 2))
#> + (( x = 1 + 2 ))

#### for
exec 2>&1
set -x
for i in a b; do :; done
#> + for i in a b
#> + :
#> + for i in a b
#> + :

#### arithmetic for
exec 2>&1
set -x
for ((i = 0; i < 1; i++)); do :; done
#> + (( i = 0 ))
#> + (( i < 1 ))
#> + :
#> + (( i++ ))
#> + (( i < 1 ))

#### case
exec 2>&1
set -x
case a in a) : ;; esac
#> + case a in
#> + :

#### a function call
exec 2>&1
f() { echo in $1; }
set -x
f x
#> + f x
#> + echo in x
#> in x

#### an array assignment
exec 2>&1
set -x
a=(1 'b c')
a[3]=x
a+=(y)
#> + a=(1 'b c')
#> + a[3]=x
#> + a+=(y)

#### +=
exec 2>&1
set -x
s+=x
#> + s+=x

#### declare and local
exec 2>&1
set -x
declare x='a b'
export y=1
#> + declare 'x=a b'
#> + export y=1
#> + y=1

#### a pipeline
exec 2>&1
set -x
true | true 2>/dev/null
wait
set +x
#> + true
#> + true
#> + wait
#> + set +x

#### redirections are not shown
exec 2>&1
set -x
echo x >f
#> + echo x

#### eval
exec 2>&1
set -x
eval 'echo a'
#> + eval 'echo a'
#> ++ echo a
#> a

#### source
exec 2>&1
echo 'echo b' >lib
set -x
. ./lib
#> + . ./lib
#> ++ echo b
#> b

#### PS4 is expanded
exec 2>&1
PS4='[$LINENO] '
set -x
echo x
#> [4] echo x
#> x

#### PS4 with the function's name
exec 2>&1
PS4='+${FUNCNAME[0]:-main}: '
f() { :; }
set -x
f
#> +main: f
#> +f: :

#### PS4 with a substitution
exec 2>&1
PS4='$(echo T) '
set -x
:
#> T :

#### an empty PS4
exec 2>&1
PS4=
set -x
echo x
#> echo x
#> x

#### PS4's first character is repeated
exec 2>&1
PS4='>> '
set -x
: $(echo x)
#> >>> echo x
#> >> : x

#### BASH_XTRACEFD
exec 5>trace
BASH_XTRACEFD=5
set -x
echo x
set +x
cat trace
#> x
#> + echo x
#> + set +x

#### unsetting BASH_XTRACEFD goes back to standard error
exec 2>&1 5>trace
BASH_XTRACEFD=5
set -x
unset BASH_XTRACEFD
:
#> + :

#### set +x hidden by a group
set -x
{ set +x; } 2>/dev/null
echo quiet
#> quiet
#! 

#### the status is kept
exec 2>/dev/null
set -x
false
echo $?
#> 1

#### a command that is not found
set -x
nosuchcmd_x
#= 127
#! + nosuchcmd_x*: nosuchcmd_x: command not found

#### -x on the command line
$SH -xc 'echo a' 2>&1
#> + echo a
#> a

#### a standalone [ with an empty word
exec 2>&1
x=
set -x
[ -z "$x" ]
#> + '[' -z '' ']'

#### a here-document is not shown
exec 2>&1
set -x
cat <<E
text
E
#> + cat
#> text

#### while
exec 2>&1
i=0
set -x
while ((i < 1)); do ((i++)); i=1; done
#> + (( i < 1 ))
#> + (( i++ ))
#> + i=1
#> + (( i < 1 ))

#### tracing goes on in a subshell and substitution after set -x inside a function
exec 2>&1
f() { set -x; }
f
:
#> + :

#### local - keeps set -x inside a function
exec 2>&1
f() { local -; set -x; :; }
f
echo end
#> + :
#> end

#### a background command is traced
exec 2>trace
set -x
true &
wait
set +x
sort trace
#> + set +x
#> + true
#> + wait

#### printf with a format
exec 2>&1
set -x
printf '%s\n' a
#> + printf '%s\n' a
#> a

#### a tilde and a brace in words
exec 2>&1
set -x
: '~' '{a,b}' '#c' 'x#y' '!' '[a]' 'a=b c'
#> + : '~' '{a,b}' '#c' x#y '!' '[a]' 'a=b c'

#### the lists of a declaration come before it, expanded
exec 2>&1
x='a b'
i=5
set -x
declare -a list=([i++]=a [$i]="b c" [1+1]+=x "q r") y=$x
export e=$x f=
readonly r=1 s=(2 3)
#> + list=(['i++']='a' ['5']='b c' ['1+1']+='x' 'q r')
#> + declare -a list 'y=a b'
#> + export 'e=a b' f=
#> + e='a b'
#> + f=
#> + s=('2' '3')
#> + readonly r=1 s
#> + r=1

#### an element and the subject of case
exec 2>&1
x='a b'
i=1
set -x
a[i]=$x
a[$i]+="$x"
a=($x $(echo 1))
case $x in esac
#> + a[i]='a b'
#> + a[$i]+='a b'
#> + a=($x $(echo 1))
#> ++ echo 1
#> + case $x in

#### a value is expanded only once
exec 2>/dev/null
i=0
x=
set -x
x+=$((i++))
a[1]+=$((i++))
echo $i
#> 2

#### (( )) and the header of for (( )) are shown expanded
exec 2>&1
n=3 a=(1 2)
set -x
(( $n + ${a[0]} ))
(( n, "n" > 2 ))
for ((i = $n; i < $(echo 4); i += ${a[0]})); do :; done
#> + ((  3 + 1  ))
#> + ((  n, n > 2  ))
#> + (( i = 3 ))
#> ++ echo 4
#> + (( i < 4 ))
#> + :
#> + (( i += 1 ))
#> ++ echo 4
#> + (( i < 4 ))

#### select is traced once
exec 2> errors
set -x
select i in a "b c"; do echo $i; break; done <<< 2
set +x
sed -n '/select/p' errors
#> b c
#> + select i in a "b c"

#### process substitutions are one level deeper
exec 2> /dev/null
set -x
cat <(exec 2> trace; : in; : $(: deeper))
cat trace
#> ++ : in
#> +++ : deeper
#> ++ :

#### the commands of the EXIT trap are shown at the level of the shell that ends
set -x
x=$(trap 'echo C' EXIT; eval 'exit 3')
(trap 'echo S' EXIT; eval 'exit 3')
trap 'echo X' EXIT
eval 'eval "exit 7"'
#> S
#> X
#= 7
#! *++ echo C*
#! *++ echo S?+ trap*
#! *+++ exit 7?+ echo X
