# trap: EXIT, ERR, DEBUG, RETURN and signals.

#### EXIT runs at the end
trap 'echo bye' EXIT
echo hi
#> hi
#> bye

#### EXIT on exit with a status
trap 'echo "status $?"' EXIT
exit 3
#> status 3
#= 3

#### exit in an EXIT trap changes the status
trap 'exit 5' EXIT
exit 3
#= 5

#### 0 is EXIT
trap 'echo zero' 0
#> zero

#### EXIT in a subshell
(trap 'echo sub' EXIT; echo in)
echo out
#> in
#> sub
#> out

#### a subshell does not inherit the EXIT trap
trap 'echo bye' EXIT
(echo sub)
#> sub
#> bye

#### EXIT after an error of set -e
set -e
trap 'echo "exit $?"' EXIT
false
echo no
#> exit 1
#= 1

#### EXIT in a command substitution
x=$(trap 'echo t' EXIT; echo v)
echo $x
#> v t

#### removal of temporary files
tmp=$(mktemp); trap 'rm -f "$tmp"; [ -e "$tmp" ] || echo removed' EXIT
#> removed

#### a signal handler
trap 'echo caught' USR1
kill -USR1 $$
echo after
#> caught
#> after

#### names with and without SIG, in lower case, numbers
trap 'echo s' SIGUSR1; kill -USR1 $$
trap 'echo l' usr1; kill -USR1 $$
trap 'echo n' 10; kill -USR1 $$
#> s
#> l
#> n

#### an empty action ignores
trap '' USR1
kill -USR1 $$
echo alive
#> alive

#### - restores the default
trap 'echo no' EXIT
trap - EXIT
echo end
#> end

#### a signal number alone restores
trap 'echo no' USR1
trap USR1
trap -p USR1
echo end
#> end

#### trap -p prints commands to restore
trap 'echo "it'\''s"' USR1
trap '' INT
trap -p
#> trap -- '' SIGINT
#> trap -- 'echo "it'\''s"' SIGUSR1

#### trap -p of one signal
trap 'echo a' EXIT; trap 'echo b' USR2
trap -p USR2
trap - EXIT
#> trap -- 'echo b' SIGUSR2

#### trap without arguments lists too
trap 'echo a' EXIT
trap
trap - EXIT
#> trap -- 'echo a' EXIT

#### trap -p in a subshell shows the parent's traps
trap 'echo a' USR1
x=$(trap -p)
echo "$x"
#> trap -- 'echo a' SIGUSR1

#### trap -l lists signals
trap -l | grep -o 'SIGKILL'
#> SIGKILL

#### a bad signal name
trap 'x' NOSUCH; echo $?
#> 1
#! *: trap: NOSUCH: invalid signal specification

#### the action is expanded when it runs
v=1
trap 'echo $v' EXIT
v=2
#> 2

#### in double quotes the action is expanded at once
v=1
trap "echo $v" EXIT
v=2
#> 1

#### $? is kept after a trap
trap 'true' USR1
(exit 3); kill -USR1 $$; :
f() { return 4; }
trap 'false' DEBUG
f; echo $?
#> 4

#### ERR runs after a failing command
trap 'echo err' ERR
true
false
echo end
#> err
#> end

#### ERR does not run in conditions
trap 'echo err' ERR
if false; then :; fi
false || true
false && true
! true
while false; do :; done
echo end
#> end

#### ERR sees the status and the command
trap 'echo "$? at $LINENO: $BASH_COMMAND"' ERR
(exit 7)
ls /nosuch_file 2>/dev/null
#> 7 at 2: ( exit 7 )
#> 2 at 3: ls /nosuch_file 2> /dev/null
#= 2

#### ERR is not inherited by functions
trap 'echo err' ERR
f() { false; true; }
f
echo end
#> end

#### ERR is inherited with set -E
set -E
trap 'echo err' ERR
f() { false; true; }
f
echo end
#> err
#> end

#### ERR with set -o errtrace in a subshell and a substitution
set -o errtrace
trap 'echo err' ERR
(false; true)
x=$(false; true); echo "[$x]"
#> err
#> [err]

#### a failing function runs ERR once without -E
trap 'echo err' ERR
f() { false; }
f
echo end
#> err
#> end

#### a failing function runs ERR twice with -E
set -E
trap 'echo err' ERR
f() { false; }
f
echo end
#> err
#> err
#> end

#### ERR and set -e together
set -e
trap 'echo "err $?"' ERR
trap 'echo "exit $?"' EXIT
(exit 4)
#> err 4
#> exit 4
#= 4

#### ERR for a failing pipeline with pipefail
set -o pipefail
trap 'echo err' ERR
false | true
echo end
#> err
#> end

#### ERR for (( )) and [[ ]]
trap 'echo err' ERR
((0))
[[ a == b ]]
echo end
#> err
#> err
#> end

#### DEBUG runs before each simple command
trap 'echo "debug: $BASH_COMMAND"' DEBUG
echo one
x=2
#> debug: echo one
#> one
#> debug: x=2

#### DEBUG runs before for, case, [[ ]] and (( ))
trap 'echo "D $BASH_COMMAND"' DEBUG
for i in 1 2; do :; done
((i))
[[ $i ]]
case a in b) ;; esac
#> D for i in 1 2
#> D :
#> D for i in 1 2
#> D :
#> D ((i))
#> D [[ -n $i ]]
#> D case a in 

#### DEBUG is not inherited by functions
trap 'echo d' DEBUG
f() { :; :; }
f
trap - DEBUG
#> d
#> d

#### DEBUG is inherited with set -T
set -T
trap 'echo d' DEBUG
f() { :; :; }
f
trap - DEBUG
#> d
#> d
#> d
#> d
#> d

#### DEBUG with extdebug: a failing action skips the command
shopt -s extdebug
trap '[[ $BASH_COMMAND != "echo skip" ]]' DEBUG
echo run
echo skip
echo end
#> run
#> end

#### RETURN runs when a function with the trace attribute returns
f() { echo in; }
declare -ft f
trap 'echo returned' RETURN
f
#> in
#> returned

#### RETURN is not inherited by functions otherwise
trap 'echo returned' RETURN
f() { echo in; }
f
#> in

#### RETURN set inside a function runs when it returns
f() { trap 'echo cleanup' RETURN; echo in; }
f
#> in
#> cleanup

#### RETURN with set -T
set -o functrace
trap 'echo "ret ${FUNCNAME[0]}"' RETURN
f() { :; }
f
#> ret f

#### RETURN after a sourced file
echo 'echo sourced' >lib
trap 'echo ret' RETURN
. ./lib
#> sourced
#> ret

#### a trap in a function stays after it
f() { trap 'echo usr' USR1; }
f
kill -USR1 $$
#> usr

#### return in a trap action returns from the function
f() { trap 'return 3' USR1; kill -USR1 $$; echo no; }
f; echo $?
#> 3

#### handlers are reset in subshells
trap 'echo parent' USR1
(trap 'echo sub' USR1; kill -USR1 $BASHPID)
kill -USR1 $$
#> sub
#> parent

#### ignored signals stay ignored in children
trap '' USR1
$SH -c 'kill -USR1 $$; echo alive'
#> alive

#### an untrapped signal ends the shell
$SH -c 'kill -TERM $$; echo no'
echo $?
#> 143

#### EXIT runs on a signal that ends the shell
$SH -c 'trap "echo bye" EXIT; kill -TERM $$; sleep 5' 
echo $?
#> bye
#> 143

#### EXIT runs on exit in a signal handler
$SH -c 'trap "echo bye" EXIT; trap "exit 7" TERM; kill -TERM $$; sleep 5'
echo $?
#> bye
#> 7

#### the action may be a function
on_exit() { echo "cleanup $1"; }
trap 'on_exit x' EXIT
#> cleanup x

#### several signals at once
trap 'echo sig' USR1 USR2
kill -USR1 $$; kill -USR2 $$
#> sig
#> sig

#### adding to an EXIT trap
trap 'echo first' EXIT
old=$(trap -p EXIT); old=${old#"trap -- '"}; old=${old%"' EXIT"}
trap "$old; echo second" EXIT
#> first
#> second

#### a syntax error in an action
trap 'if' USR1
kill -USR1 $$
echo after
#> after
#! *syntax error*

#### exec with an EXIT trap does not run it
trap 'echo no' EXIT
exec echo replaced
#> replaced

#### a stack trace on error
set -eE
trap 'for ((i = 0; i < ${#FUNCNAME[@]} - 1; i++)); do echo "${FUNCNAME[i]}:${BASH_LINENO[i]}"; done' ERR
f() { g; }
g() { false; }
f
#> g:3
#> f:5
#= 1

#### an EXIT trap sees the local variables of the function that calls exit
cleanup() { echo "removes $dir, $# arguments, in ${FUNCNAME[*]:1}"; }
main() {
    local dir=/scratch
    trap 'cleanup "$@"' EXIT
    work one two
}
work() { exit 3; }
dir=global
main
#> removes /scratch, 2 arguments, in work main main
#= 3

#### an EXIT trap sees global variables once set -e has ended the shell in a function
trap 'echo "$dir $#"' EXIT
set -e
work() { local dir=/scratch; false; }
dir=global
work one two
#> global 2
#= 1

#### an EXIT trap writes where the group that exit is in writes
trap 'echo end' EXIT
work() { { exit 3; } > log; }
$SH -c 'trap "echo end" EXIT; work() { { exit 3; } > log; }; if work; then :; fi; echo not reached'
echo "$? $(cat log)"
#> 3 end
#> end

#### set -e works in an EXIT trap though exit was called where failures are tested
trap 'false; echo not reached' EXIT
set -e
work() { exit 0; }
if work; then :; fi
#= 1

#### within an ERR trap, return in a function of the DEBUG trap gives the last status
notice() { [[ $1 == none ]] && echo never; true; return; }
failed() { echo "failed: $?"; :; echo end; }
set -eET
trap 'notice "$BASH_COMMAND"' DEBUG
trap failed ERR
trap 'echo bye' EXIT
work() { false; }
work
#> failed: 1
#> end
#> bye
#= 1

#### BASH_COMMAND in the ERR trap is the test that failed
trap 'echo "$LINENO: $BASH_COMMAND"' ERR
[[ -n $unset ]]
f() {
    [[ -z nonempty ]]
}
f
(( 0 ))
[[ a == b ]] || (( 1 - 1 ))
#> 2: [[ -n $unset ]]
#> 6: [[ -z nonempty ]]
#> 7: (( 0 ))
#> 8: (( 1 - 1 ))
#= 1

#### the EXIT trap sees the local variables of the function that calls exit
main() {
    local file=temporary
    trap 'echo "remove $file, in ${FUNCNAME[0]}, $?"' EXIT
    fail
}
fail() { exit 7; }
main
#> remove temporary, in fail, 7
#= 7

#### the RETURN trap of a dot script runs in its caller
set -T
echo ': in file' > file
f() {
    . ./file
}
trap 'echo "$LINENO ${FUNCNAME[0]}"' RETURN
f
#> 4 f
#> 3 f

#### under set -eu an EXIT trap sees the function in which a parameter is not set
trap 'echo "$dir $#, ${FUNCNAME[*]}"' EXIT
set -eu
work() { local dir=/scratch; echo "$nope"; }
dir=global
work one two
#> /scratch 2, work main
#! *nope: unbound variable
#= 1

#### an EXIT trap does not run for a redirection that fails in the child of a command
trap 'echo "end $?"' EXIT
set -u
work() { local x=1; cat < "$nope"; echo "still here"; }
work
#> still here
#> end 0

#### BASH_COMMAND is not a command of the trap, whatever kind that is
trap '((n++)); (:); [[ x ]]; echo "$BASH_COMMAND"' DEBUG
echo one
[[ 1 ]]
trap - DEBUG
#> echo one
#> one
#> [[ -n 1 ]]
#> trap - DEBUG
