# Special parameters @ * # ? - $ ! 0 (XCU 2.5.2).

#### "$@": one field for each parameter
set -- 'a b' c ''
for i in "$@"; do echo "<$i>"; done
#> <a b>
#> <c>
#> <>

#### "$@" without parameters is no field
set --
set -- "$@"
echo $#
#> 0

#### "$@" without parameters among other words
set --
set -- a "$@" b
echo $#
#> 2

#### ""$@ and "$@"'' without parameters are one empty field
set --
f() { echo $#; }
f ""$@
f "$@"""
f "$@"''
f ''"$@"
#> 1
#> 1
#> 1
#> 1

#### text around "$@" joins the first and the last
set -- 'a b' c 'd e'
printf '<%s>\n' "x$@y"
#> <xa b>
#> <c>
#> <d ey>

#### text around "$@" with one parameter
set -- 'a b'
printf '<%s>\n' "x $@ y"
#> <x a b y>

#### text around "$@" without parameters
set --
printf '<%s>\n' "x$@y"
#> <xy>

#### blanks around "$@" without parameters stay
set --
printf '<%s>\n' " $@ "
#> <  >

#### "$@$@" joins the last with the first
set -- a b
printf '<%s>\n' "$@$@"
#> <a>
#> <ba>
#> <b>

#### "$@$@" without parameters is no field
set --
set -- "$@$@"
echo $#
#> 0
#@ differs dash: dash makes one empty field

#### "$@$none" without parameters
set --
f() { echo $#; }
f "$@"
f "$@" "$@"
#> 0
#> 0

#### unquoted $@ splits
set -- 'a b' c
printf '<%s>\n' $@
#> <a>
#> <b>
#> <c>

#### unquoted $@ drops empty parameters
set -- a '' b
printf '<%s>\n' $@
#> <a>
#> <b>

#### unquoted $* drops empty parameters
set -- '' a '' b ''
set -- $*
echo $#
#> 2

#### unquoted $@ expands patterns
touch a b
set -- '*'
echo $@
#> a b

#### unquoted $@ with IFS null keeps each parameter whole
set -- 'a b' c
IFS=
printf '<%s>\n' $@
#> <a b>
#> <c>

#### unquoted $* with IFS null keeps each parameter whole
set -- 'a b' c
IFS=
printf '<%s>\n' $*
#> <a b>
#> <c>

#### unquoted $@ with IFS null drops empty parameters
set -- '' a ''
IFS=
set -- $@
echo $#
#> 1

#### unquoted $* with a non-white IFS: parameters are split each
set -- a:b c
IFS=:
printf '<%s>\n' $*
#> <a>
#> <b>
#> <c>

#### "$*" joins with a blank
set -- a b c
echo "$*"
#> a b c

#### "$*" joins with the first character of IFS
set -- a b c
IFS=:-
echo "$*"
#> a:b:c

#### "$*" with IFS unset joins with a blank
set -- a b c
unset IFS
echo "$*"
#> a b c

#### "$*" with IFS null joins with nothing
set -- a b c
IFS=
echo "$*"
#> abc

#### "$*" keeps empty parameters
set -- '' a '' b ''
IFS=:
echo "$*"
#> :a::b:

#### "$*" without parameters is one empty field
set --
set -- "$*"
echo $#
#> 1

#### "$*" with a multibyte IFS character
set -- a b
IFS=é
echo "$*"
#> aéb
#@ differs dash: dash works by bytes

#### $* in an assignment joins with the first character of IFS
set -- a b c
IFS=:
x=$*
IFS=' '
echo "$x"
#> a:b:c

#### $* in an assignment with IFS unset
set -- a 'b  c'
unset IFS
x=$*
echo "$x"
#> a b  c

#### "$*" in an assignment with IFS null
set -- a 'b c'
IFS=
x="$*"
echo "$x"
#> ab c

#### $@ in an assignment joins with blanks
set -- a 'b  c'
x=$@
echo "$x"
x="$@"
echo "$x"
#> a b  c
#> a b  c

#### $* in the word of case
set -- a b
IFS=:
case $* in
a:b) echo joined ;;
*) echo other ;;
esac
#> joined

#### "$*" in a here-document
set -- a b
IFS=:
cat <<E
$*
E
#> a:b
#@ differs bash: bash joins with blanks in a here-document; XCU 2.5.2 with the first character of IFS

#### ${1+"$@"} keeps the fields
set -- 'a b' c
printf '<%s>\n' ${1+"$@"}
#> <a b>
#> <c>

#### ${1+"$@"} without parameters is no field
set --
set -- ${1+"$@"}
echo $#
#> 0

#### "${@:-word}" without parameters
set --
printf '<%s>\n' "${@:-a b}" "${*:-c d}"
#> <a b>
#> <c d>

#### "${@:-word}" with parameters
set -- 'a b' c
printf '<%s>\n' "${@:-x}"
#> <a b>
#> <c>

#### "${@-word}" without parameters
set --
printf '<%s>\n' "${@-none}" "${*-none}"
#> <none>
#> <none>
#@ differs dash: dash takes @ and * as set always

#### ${@+word} and ${*+word}
set --
echo "[${@+set}][${*+set}]"
set -- a b
echo "[${@+set}][${*+set}]"
#> [][]
#> [set][set]
#@ differs dash: dash takes @ and * as set always

#### ${x:+"$@"} keeps the fields
set -- 'a b' 'c d'
x=1
printf '<%s>\n' ${x:+"$@"}
#> <a b>
#> <c d>

#### ${none:-"$@"} keeps the fields
set -- 'a b' 'c d'
printf '<%s>\n' ${none:-"$@"}
#> <a b>
#> <c d>

#### "${none:-$@}" keeps the fields
set -- 'a b' 'c d'
printf '<%s>\n' "${none:-$@}"
#> <a b>
#> <c d>

#### "${none:-x$@y}" joins text to the ends
set -- 'a b' 'c d'
printf '<%s>\n' "${none:-x$@y}"
#> <xa b>
#> <c dy>

#### "$@" in for without in
set -- 'a b' c
for i do echo "<$i>"; done
#> <a b>
#> <c>

#### "$@" in the middle of a word with other expansions
set -- a b
x=1
printf '<%s>\n' "$x$@$x"
#> <1a>
#> <b1>

#### unquoted text around $@
set -- 'a b' 'c d'
printf '<%s>\n' x$@y
#> <xa>
#> <b>
#> <c>
#> <dy>

#### "$@" is not expanded for patterns
touch a
set -- '*' '?'
printf '<%s>\n' "$@"
#> <*>
#> <?>

#### "$@" ignores IFS
set -- a:b 'c d'
IFS=:
printf '<%s>\n' "$@"
#> <a:b>
#> <c d>

#### "$@" with IFS null
set -- 'a b' c
IFS=
printf '<%s>\n' "$@"
#> <a b>
#> <c>

#### $# counts
set -- a '' 'b c'
echo $# ${#}
#> 3 3

#### $# before other characters
set -- a b
echo $#a "$#" x$#
#> 2a 2 x2

#### ${#} and ${#1}
set -- abc de
echo ${#} ${#1} ${#2}
#> 2 3 2

#### $? is the status of the last command
false
echo $?
true
echo $?
(exit 42)
echo $?
#> 1
#> 0
#> 42

#### $? is that of the last pipeline
true | (exit 3)
echo $?
! true
echo $?
#> 3
#> 1

#### $? after a command that is not found
no-such-command 2>/dev/null
echo $?
#> 127

#### $? after a command that can not be run
: > f
./f 2>/dev/null
echo $?
#> 126

#### $? is kept at the start of a subshell
(exit 5)
(echo $?)
#> 5

#### $? in a trap on EXIT
trap 'echo $?' EXIT
exit 9
#> 9
#= 9

#### $? in a function is that before the call
f() { echo $?; }
(exit 4)
f
#> 4

#### $? after an assignment with a substitution
x=$(exit 7)
echo $?
x=$(true)
echo $?
#> 7
#> 0

#### $? after an assignment without a substitution
false
x=1
echo $?
#> 0

#### $? is expanded before the command's own status
false
echo $? $?
#> 1 1

#### $? is not changed by expansions of the same command
false
x=$? y=$?
echo $x $y
#> 1 1

#### ${#?} is its length
(exit 127)
echo ${#?}
#> 3

#### $- holds the option letters
set -f -u
case $- in
*f*u* | *u*f*) echo both ;;
esac
#> both

#### $- changes with set
set -f
case $- in *f*) echo on ;; esac
set +f
case $- in *f*) echo on ;; *) echo off ;; esac
#> on
#> off

#### $- has no i in a script
case $- in *i*) echo interactive ;; *) echo script ;; esac
#> script

#### $- can be saved and given back to set
set -f
saved=$-
set +f
$SH -c 'case $1 in *f*) echo yes ;; esac' n "$saved"
#> yes

#### $$ is a positive number
case $$ in
*[!0-9]* | '') echo no ;;
*) echo number ;;
esac
#> number

#### $$ in a subshell is that of the main shell
main=$$
[ "$main" = "$(echo $$)" ] && (
  [ "$main" = "$$" ] && echo same
)
#> same

#### $$ is the parent's id for a child
$SH -c 'echo $PPID' > f
[ "$(cat f)" = "$$" ] && echo parent
#> parent

#### $! is the process of the last background command
sleep 0 &
first=$!
sleep 0 &
second=$!
[ "$first" -ne "$second" ] && wait "$first" && wait "$second" && echo two
#> two

#### $! is unset before the first background command
echo "[${!-unset}]"
#> [unset]

#### $! is that of the last command of a pipeline
true | (exit 5) &
wait $!
echo $?
#> 5

#### $! in a subshell is inherited
true &
x=$!
(y=$!; [ "$x" = "$y" ] && echo same)
#> same

#### $0 of -c
$SH -c 'echo $0' given-name
#> given-name

#### $0 of a script is its path
echo 'echo $0' > s
$SH ./s
#> ./s

#### $0 in a dot script is that of the main script
echo 'echo "$0"' > s
$SH -c '. ./s' main
#> main

#### ${0} in braces
$SH -c 'echo ${0}x ${#0}' abc
#> abcx 3

#### special parameters in braces
set -- a b
false
echo "${?} ${#} ${1} ${*} ${@}"
#> 1 2 a a b a b

#### special parameters can not be assigned
$SH -c '?=1' 2>/dev/null
test $? -ne 0 && echo refused
#> refused

#### $@ within a command substitution
set -- 'a b' c
echo "$(printf '<%s>' "$@")"
#> <a b><c>

#### "$@" in a command's redirection-free middle and end
set -- 1 2
printf '<%s>' a "$@" b "$@"
#>% <a><1><2><b><1><2>

#### "$@" after shift and set
set -- a b c
shift
set -- "$@" d
echo "$*"
#> b c d

#### "$@" with a parameter that holds a newline
set -- 'a
b' c
echo $#
printf '<%s>' "$@"
#> 2
#> <a
#>% b><c>

#### "$*" and "$@" in arithmetic
set -- 1 + 2
echo $(($*)) $(($@))
#> 3 3

#### set -u with $@ and $*
set -u
set --
echo "[$@][$*][$#]"
#> [][][0]

#### set -u with $!
$SH -uc 'echo $!; echo not reached' 2>/dev/null
test $? -ne 0 && echo refused
#> refused

#### set -u with a positional parameter
$SH -uc 'echo $1; echo not reached' 2>/dev/null
test $? -ne 0 && echo refused
#> refused
