# Fields of $@, $*, ${a[@]} and ${a[*]} in every context.

#### unquoted $@ and $* are split and empty fields vanish
n() { printf '<%s>' "$@"; echo; }
set -- 'a b' '' c
n $@; n $*
#> <a><b><c>
#> <a><b><c>

#### "$@" and "$*"
n() { printf '<%s>' "$@"; echo; }
set -- 'a b' '' c
n "$@"; n "$*"
#> <a b><><c>
#> <a b  c>

#### unquoted with IFS empty: fields stay whole, empty ones vanish
n() { printf '<%s>' "$@"; echo; }
set -- 'a b' '' c
IFS=
n $@; n $*
#> <a b><c>
#> <a b><c>

#### "$*" with IFS empty and unset
set -- a b
IFS=; echo "$*"
unset IFS; echo "$*"
#> ab
#> a b

#### unquoted $* with another IFS
n() { printf '<%s>' "$@"; echo; }
set -- 'a,b' 'c d'
IFS=,
n $*; n $@
#> <a><b><c d>
#> <a><b><c d>

#### assignments join
set -- a 'b c'
IFS=,
x=$*; y=$@; z="$*"; w="$@"
echo "$x|$y|$z|$w"
#> a,b c|a b c|a,b c|a b c

#### arrays in assignments join
a=(1 2 3)
IFS=-
x=${a[*]}; y=${a[@]}; z="${a[*]}"
echo "$x|$y|$z"
#> 1-2-3|1 2 3|1-2-3

#### [[ ]] and case join with IFS only for *
set -- a b
IFS=,
case "$*" in a,b) echo star ;; esac
case "$@" in 'a b') echo at ;; esac
#> star
#> at

#### here-documents and here-strings
set -- a 'b  c'
cat <<E
<$@>
E
cat <<<"$@"
set -- a b
cat <<<$*
#> <a b  c>
#> a b  c
#> a b

#### prefixes and suffixes
n() { printf '<%s>' "$@"; echo; }
set -- a b c
n x"$@"y; n "x$@y" ; n x$*y
#> <xa><b><cy>
#> <xa><b><cy>
#> <xa><b><cy>

#### "$@$@" joins the inner ends
n() { printf '<%s>' "$@"; echo; }
set -- a b
n "$@$@"; n "$@" "$@"; n "$@-$@"
#> <a><ba><b>
#> <a><b><a><b>
#> <a><b-a><b>

#### "$@" without parameters next to text
n() { echo $#; }
set --
n "$@"; n ""$@; n "$@"""; n x"$@"; n "$*"
#> 0
#> 1
#> 1
#> 1
#> 1

#### "${@:-word}" and "${*:-word}"
n() { printf '<%s>' "$@"; echo; }
set --
n "${@:-d e}"; n ${@:-d e}
set -- 'a b'
n "${@:-d}"
#> <d e>
#> <d><e>
#> <a b>

#### "${@+x}" and "${1+$@}"
n() { printf '<%s>' "$@"; echo; }
set -- 'a b' c
n "${@+set}"; n ${1+"$@"}; n "${1+$@}"
#> <set>
#> <a b><c>
#> <a b><c>

#### "${a[@]}" with empty elements
n() { printf '<%s>' "$@"; echo; }
a=('' x '')
n "${a[@]}"; n ${a[@]}; n "${a[*]}"
#> <><x><>
#> <x>
#> < x >

#### an unset array gives no field, "${a[*]}" gives one
n() { echo $#; }
unset a
n "${a[@]}"; n "${a[*]}"; n ${a[*]}
#> 0
#> 1
#> 0

#### a slice in quotes
n() { printf '<%s>' "$@"; echo; }
a=('1 2' '' '3')
n "${a[@]:0:2}"; n "${a[*]:0:2}"; n ${a[@]:0:2}
#> <1 2><>
#> <1 2 >
#> <1><2>

#### keys in quotes
n() { printf '<%s>' "$@"; echo; }
declare -A m=(['a b']=1)
n "${!m[@]}"; n ${!m[@]}
#> <a b>
#> <a><b>

#### fields are globbed when not quoted
touch f1 f2
n() { printf '<%s>' "$@"; echo; }
a=('f*')
n ${a[@]}; n "${a[@]}"
#> <f1><f2>
#> <f*>

#### operators keep the number of fields in quotes
n() { printf '<%s>' "$@"; echo; }
set -- xa x ''
n "${@#x}"; n "${@/#/p}"
#> <a><><>
#> <pxa><px><p>

#### for over "$@" with shift inside
set -- a b c
for x in "$@"; do shift; echo "$x:$#"; done
#> a:2
#> b:1
#> c:0

#### local and export with "$@"
f() { local x="$@"; echo "$x"; export y="$*"; echo "$y"; }
IFS=,
f a 'b c'
#> a b c
#> a,b c

#### an array from "$@" and $*
set -- 'a b' ''
a=("$@"); b=($@); c=("$*")
echo ${#a[@]} ${#b[@]} ${#c[@]}
#> 2 2 1

#### $* in arithmetic
set -- 1 + 2
echo $(($*)) $((${*}))
#> 3 3

#### ${#@}, ${#*} and ${#}
set -- a bb ccc
echo ${#@} ${#*} ${#} ${#1} ${#3}
#> 3 3 3 1 3

#### IFS white space and others together
IFS=' ,'
x='a , b,,c '
set -- $x
printf '<%s>' "$@"; echo
#> <a><b><><c>

#### leading and trailing separators
IFS=:
x=':a:'
set -- $x; printf '<%s>' "$@"; echo
#> <><a>

#### a quoted empty string keeps a field
n() { echo $#; }
e=
n $e; n "$e"; n $e''; n a$e
#> 0
#> 1
#> 1
#> 1

#### splitting happens only in the expanded part
x='a b'
n() { printf '<%s>' "$@"; echo; }
n "1 2"$x"3 4"
#> <1 2a><b3 4>

#### a backslash in an expanded value is literal
x='a\ b'
n() { printf '<%s>' "$@"; echo; }
n $x
#> <a\><b>

#### command substitution is split, too
IFS=,
n() { echo $#; }
n $(echo a,b,c)
#> 3

#### arithmetic expansion is split
IFS=0
n() { printf '<%s>' "$@"; echo; }
n $((101))
#> <1><1>

#### "$@" without parameters keeps no field of quotes that are empty otherwise
f() { echo $#; }
set --
x=
f "$x$@" "$(true)$@" "$@$x" "$*$@"
f "$x""$@" ''"$@" "$x"
f "${x:-$@}"
a=()
f "$x${a[@]}"
#> 0
#> 3
#> 1
#> 0

#### the keys of an array are joined without a separator where IFS is empty
IFS=
declare -A A=([b]=1 [a]=2)
y=${!A[*]}
case $y in ab | ba) echo joined ;; esac
set -- ${!A[*]}
echo $#
#> joined
#> 1
