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
