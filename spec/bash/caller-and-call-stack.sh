# caller, FUNCNAME, BASH_SOURCE, BASH_LINENO, LINENO, BASH_ARGV, BASH_ARGC.

#### FUNCNAME in a function
f() { echo "${FUNCNAME[0]} $FUNCNAME"; }
f
#> f f

#### FUNCNAME of nested calls ends with main
f() { g; }
g() { echo "${FUNCNAME[@]}"; }
f
#> g f main

#### FUNCNAME is unset outside functions
echo "${FUNCNAME-unset} ${FUNCNAME[0]-unset} ${#FUNCNAME[@]}"
#> unset unset 0

#### FUNCNAME in a sourced file
echo 'echo "${FUNCNAME[*]}"' >lib
. ./lib
f() { . ./lib; }
f
#>
#> source f main

#### assignments to FUNCNAME are ignored
f() { FUNCNAME=x; echo $FUNCNAME; }
f
#> f

#### BASH_SOURCE is the script
[[ ${BASH_SOURCE[0]} == "$0" && $BASH_SOURCE == *case.sh ]] && echo script
#> script

#### BASH_SOURCE in a sourced file
echo 'echo "${BASH_SOURCE[0]}"; [[ ${BASH_SOURCE[0]} != "$0" ]] && echo sourced' >lib
. ./lib
#> ./lib
#> sourced

#### BASH_SOURCE of a function is where it was defined
echo 'libf() { echo "${BASH_SOURCE[0]} ${#BASH_SOURCE[@]}"; }' >lib
. ./lib
libf
#> ./lib 2

#### the directory of the script by BASH_SOURCE
d=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
[[ -f $d/case.sh ]] && echo found
#> found

#### the main guard
main() { echo main ran; }
if [[ ${BASH_SOURCE[0]} == "${0}" ]]; then main; fi
#> main ran

#### return tells a sourced file from a script
echo '(return 0 2>/dev/null) && echo sourced || echo run' >lib
. ./lib
$SH ./lib
#> sourced
#> run

#### BASH_LINENO holds the lines of the calls
f() {
  echo "${BASH_LINENO[@]}"
}
g() {
  f
}

g
#> 5 8 0

#### LINENO in the script and in a function
echo $LINENO
f() {
  echo $LINENO
}

f
#> 1
#> 3

#### LINENO over continued lines and here-documents
: a \
  b
cat >/dev/null <<E
x
E
echo $LINENO
#> 6

#### LINENO in a multi-line command is the line of its start
echo a \
  $LINENO
#> a 1

#### LINENO in eval counts on
:
eval 'echo $LINENO'
#> 2

#### LINENO in a sourced file starts anew
printf '\n\necho $LINENO\n' >lib
. ./lib
#> 3

#### LINENO in -c
$SH -c 'echo $LINENO
echo $LINENO'
#> 1
#> 2

#### caller without an argument
f() { caller; }
f | sed 's/[^ ]*case.sh/FILE/'
#> 2 FILE

#### caller with a frame number
f() { caller 0; }
g() {
  f
}
g | sed 's/[^ ]*case.sh/FILE/'
#> 3 g FILE

#### caller beyond the stack
f() { caller 5; echo $?; }
f
#> 1

#### caller outside a function
caller
echo $?
#> 0 NULL
#> 0

#### a stack trace by caller
trace() { local i=0; while caller $i; do ((++i)); done; }
a() { b; }
b() { trace; }
a | sed 's/ [^ ]*case.sh//'
#> 3 b
#> 2 a
#> 4 main

#### caller with a bad argument
f() { caller x; echo $?; }
f
#> 2
#! *: caller: x: invalid number*

#### BASH_ARGV and BASH_ARGC with extdebug
shopt -s extdebug
f() { echo "${BASH_ARGC[0]}: ${BASH_ARGV[@]:0:BASH_ARGC[0]}"; }
f a b c
#> 3: c b a

#### declare -F with extdebug tells file and line
shopt -s extdebug
f() { :; }
declare -F f | sed 's/[^ ]*case.sh/FILE/'
#> f 2 FILE

#### BASH_SUBSHELL counts levels
echo $BASH_SUBSHELL
(echo $BASH_SUBSHELL; (echo $BASH_SUBSHELL))
echo $(echo $BASH_SUBSHELL)
echo x | { cat >/dev/null; echo $BASH_SUBSHELL; }
#> 0
#> 1
#> 2
#> 1
#> 1

#### BASHPID differs in a subshell, $$ does not
[ $BASHPID = $$ ] && echo same
(a=$BASHPID; [ $a = $$ ] || echo other)
#> same
#> other

#### BASH_COMMAND in a trap
trap 'echo "exit after: $BASH_COMMAND"' EXIT
echo last
#> last
#> exit after: echo last

#### an error message names the line of a function's command
f() {
  nosuchcmd_x
}

f
#= 127
#! *: line 2: nosuchcmd_x: command not found

#### an error message in a sourced file names the file
printf '\nnosuchcmd_x\n' >lib
. ./lib
#= 127
#! ./lib: line 2: nosuchcmd_x: command not found

#### an error message in -c names the shell
$SH -c 'nosuchcmd_x'
#= 127
#! *: line 1: nosuchcmd_x: command not found

#### -c with a name for $0
$SH -c 'nosuchcmd_x' myname
#= 127
#! myname: line 1: nosuchcmd_x: command not found

#### BASHPID in arithmetic differs in a subshell
(echo $((BASHPID != $$)))
((BASHPID == $$)) && echo same
x=$( ((BASHPID != $$)) && echo other)
echo "$x"
#> 1
#> same
#> other

#### functions read from standard input come from main
printf 'f() { echo "${BASH_SOURCE[0]}"; caller; }\nf\n' | $SH
#> main
#> 2 NULL

#### functions of -c come from environment
$SH -c 'f() { echo "${BASH_SOURCE[0]} ${BASH_LINENO[0]}"; }; f
shopt -s extdebug; declare -F f'
#> environment 1
#> f 1 environment

#### messages within such functions begin with where they come from
$SH -c 'f() { cd /nowhere; }
f'
printf 'f() { cd /nowhere; }\nf\n' | $SH
#= 1
#! environment: line 1: cd: *
#! *main: line 1: cd: *

#### caller outside all calls fails without a script
echo 'caller; echo $?' | $SH
$SH -c 'caller; echo $?'
#> 1
#> 1

#### BASH_ARGV and BASH_ARGC in a dot script
echo 'declare -p BASH_ARGV BASH_ARGC' > inner
echo '. ./inner' > outer
. ./outer
#> declare -a BASH_ARGV=([0]="./inner" [1]="./outer")
#> declare -a BASH_ARGC=([0]="1" [1]="1" [2]="0")

#### BASH_ARGV of the program
echo 'declare -p BASH_ARGV BASH_ARGC; shift; declare -p BASH_ARGV' > script
$SH script a b c
#> declare -a BASH_ARGV=([0]="c" [1]="b" [2]="a")
#> declare -a BASH_ARGC=([0]="3")
#> declare -a BASH_ARGV=([0]="c" [1]="b" [2]="a")

#### BASH_ARGV within a function without extdebug is empty
f() { declare -p BASH_ARGV BASH_ARGC; }
f a b
#> declare -a BASH_ARGV=()
#> declare -a BASH_ARGC=()

#### extdebug keeps the arguments of the program at the bottom
shopt -s extdebug
inner() { echo "${BASH_ARGC[*]} / ${BASH_ARGV[*]}"; }
outer() { inner x y; }
outer a b c
#> 2 3 0 / y x c b a

#### BASH_COMMAND of the DEBUG trap at the start of a function is the call
set -T
trap 'echo "[$BASH_COMMAND]"' DEBUG
f() { echo in; }
f a b
#> [f a b]
#> [f a b]
#> [echo in]
#> in

#### an ERR trap that a function sets does not run for its own failure
f() { trap 'echo ERR' ERR; return 1; }
f
echo next
false
#> next
#> ERR
#= 1

#### an ERR trap that eval sets does not run for its own failure
eval 'trap "echo ERR" ERR; false'
echo --
false
#> ERR
#> --
#> ERR
#= 1

#### stages of a pipeline do not run the ERR trap
set -E
trap 'echo "ERR $?"' ERR
true | cat | false
{ false; true; } | cat
#> ERR 1
#> ERR 1

#### BASHPID among the words of a program in a pipeline or in the background
$SH -c 'echo $(($0 == $$))' "$BASHPID" | cat
sh -c 'echo $(($0 == $$))' "$BASHPID" | cat
echo "${PIPESTATUS[@]}"
a=$BASHPID sh -c 'echo $((a == $$))' &
wait $!
echo $?
declare -n reference=BASHPID
sh -c 'echo $(($0 == $$))' "$reference" | cat
#> 1
#> 1
#> 0 0
#> 1
#> 0
#> 1
