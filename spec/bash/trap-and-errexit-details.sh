# Interplay of traps, errexit, subshells, functions and substitutions.

#### ERR is not run for the parts of && and || but the last
trap 'echo err' ERR
false && true
true && false
false || false
echo end
#> err
#> err
#> end

#### ERR in a subshell only with -E
trap 'echo err' ERR
(false; :)
echo -
set -E
(false; :)
#> -
#> err

#### ERR for a failing subshell runs in the parent
trap 'echo err' ERR
(exit 3)
echo end
#> err
#> end

#### ERR for an assignment with a failing substitution
trap 'echo err' ERR
x=$(false)
echo end
#> err
#> end

#### ERR not for a substitution in an argument
trap 'echo err' ERR
echo $(false)
#>

#### ERR in a function called in a condition is not run
set -E
trap 'echo err' ERR
f() { false; }
f || echo handled
if f; then :; fi
#> handled

#### ERR inside a command substitution with -E goes into its output
set -E
trap 'echo err' ERR
x=$(false; echo v)
echo "[$x]"
#> [err
#> v]

#### ERR is cleared by -
trap 'echo err' ERR
trap - ERR
false
echo end
#> end

#### an ERR trap set in a function stays
f() { trap 'echo err' ERR; }
f
false
echo end
#> err
#> end

#### $? in an ERR trap and the line
trap 'echo "$? $LINENO"' ERR
:
(exit 9)
#> 9 3
#= 9

#### exit in an ERR trap
trap 'exit 8' ERR
false
echo no
#= 8

#### return in an ERR trap inside a function with -E
set -E
trap 'return 5' ERR
f() { false; echo no; }
f || :
f
echo "after $?"
#> no
#> after 5

#### EXIT sees the status of set -u
$SH -c 'trap "echo exit \$?" EXIT; set -u; : $nope' 2>/dev/null; echo $?
#> exit 127
#> 127

#### EXIT in a function's subshell body
f() ( trap 'echo leave' EXIT; echo in )
f
#> in
#> leave

#### EXIT runs once after exit in a function
trap 'echo bye' EXIT
f() { exit 4; }
f
#> bye
#= 4

#### EXIT of a subshell that is a pipeline's part
{ trap 'echo part' EXIT; echo in; } | cat
#> in
#> part

#### EXIT is not inherited by a background job
trap 'echo bye' EXIT
(:) &
wait
#> bye

#### EXIT with a command substitution inside
trap 'echo "$(echo sub)"' EXIT
#> sub

#### a failing command in the EXIT trap does not change the status
trap 'false' EXIT
exit 0
#= 0

#### set -e in an EXIT trap: a failing command ends the trap
set -e
trap 'false; echo no' EXIT
echo x
#> x
#= 1

#### DEBUG sees the line
trap 'echo "$LINENO"' DEBUG
:
:
trap - DEBUG
#> 2
#> 3
#> 4

#### DEBUG keeps $?
trap 'true' DEBUG
false
echo $?
#> 1

#### DEBUG in a pipeline runs for each part
trap 'echo "d $BASH_COMMAND" >&2' DEBUG
true | true
trap - DEBUG
#! d true?d true?d trap - DEBUG

#### RETURN sees $? of the command before return
set -T
trap 'echo "ret $?"' RETURN
f() { return 3; }
f
#> ret 0
#= 3

#### RETURN is run before the locals vanish
f() { local v=inner; trap 'echo $v; trap - RETURN' RETURN; }
f
#> inner

#### signals are handled between commands
trap 'echo sig' USR1
f() { kill -USR1 $$; echo after; }
f
#> sig
#> after

#### a signal handler sees and sets variables
trap 'n=$((n + 1))' USR1
n=0
kill -USR1 $$; kill -USR1 $$
echo $n
#> 2

#### a handler may send another signal
trap 'echo one; kill -USR2 $$' USR1
trap 'echo two' USR2
kill -USR1 $$
#> one
#> two

#### a trap in a handler replaces itself
trap 'echo first; trap "echo second" USR1' USR1
kill -USR1 $$; kill -USR1 $$
#> first
#> second

#### a child sees default handlers
trap 'echo no' USR1
$SH -c 'kill -USR1 $$'; echo $?
#> 138
#! *

#### SIGINT trap and kill -INT
trap 'echo int' INT
kill -INT $$
echo on
#> int
#> on

#### CHLD trap runs for each child
n=0
trap '((n++))' CHLD
/bin/true; /bin/true
echo $n
#> 2

#### trap '' INT TERM protects a section
trap '' INT TERM
kill -TERM $$; kill -INT $$
trap - INT TERM
echo survived
#> survived

#### set -e and a function whose last test is false
set -e
f() { [[ $1 ]] && echo "$1"; }
f x
f '' || true
if f ''; then :; fi
f ''
echo no
#> x
#= 1

#### set -e and && in the middle of a function
set -e
f() { false && echo no; echo on; }
f
#> on

#### set -e and a subshell with ||
set -e
(false || echo alt; echo on)
#> alt
#> on

#### set -e and a negated function keep going
set -e
f() { return 1; }
! f
echo on
#> on

#### set -e is seen in a sourced file
set -e
echo 'false; echo no' >lib
(. ./lib); echo no
#= 1

#### set -e and break
set -e
for i in 1 2; do false || break; done
echo $i
#> 1

#### set -e and a case with no match
set -e
case x in y) ;; esac
echo on
#> on

#### set -e and an assignment before a failing function
set -e
f() { return 2; }
V=1 f
echo no
#= 2

#### set -e and the exit status of a failing redirection in a group
set -e
{ :; } </nosuch 2>/dev/null || echo handled
echo on
#> handled
#> on

#### set -e with pipefail and a writer that gets SIGPIPE
set -e
seq 100000 | head -n 1
echo on
#> 1
#> on

#### set -e and mapfile, read loops
set -e
while read -r x; do echo $x; done <<<a
echo on
#> a
#> on

#### set -e and arithmetic in a for header
set -e
for ((i = 0; i < 2; i++)); do :; done
echo $i
#> 2

#### set -e and unset of a missing element
set -e
unset 'nope[1]'
echo on
#> on

#### set -e and grep without a match in a substitution with || true
set -e
x=$(grep nomatch /dev/null || true)
echo "[$x]"
#> []

#### set -e and wait for a failing job with ||
set -e
(exit 5) &
wait $! || echo "job $?"
#> job 5

#### with errtrace, the failure of an asynchronous simple command runs no ERR trap, one within a group does
set -o errtrace
trap 'echo "failed on $LINENO"' ERR
false &
wait
{
    false
    echo group
} &
wait
#> failed on 6
#> group

#### CHLD trap runs for subshells and substitutions of builtins
trap 'echo child' CHLD
(:)
x=$(:)
echo "$?$x"
#> child
#> child
#> 0

#### DEBUG and RETURN show a function's call the line where its body begins
set -T
trap 'echo "debug $LINENO $FUNCNAME"' DEBUG
trap 'echo "return $LINENO"' RETURN
f()

{
  :
}
f
trap - DEBUG
#> debug 3 
#> debug 9 
#> debug 6 f
#> debug 7 f
#> debug 6 f
#> return 6
#> debug 10 

#### the ERR trap runs for what fails within a negated group, not for the group
trap 'echo ERR' ERR
! { false; }
! { { false; }; true; }
! if true; then false; fi
! eval false
! false
! (false; true)
! [[ a == b ]]
#> ERR
#> ERR
#> ERR
#> ERR

#### under set -e nothing within a negated group counts
trap 'echo ERR' ERR
set -e
! { false; echo in; }
echo on
#> in
#> on

#### BASH_COMMAND in an EXIT trap stays what it was, for the DEBUG trap, too
trap 'echo "exit: $BASH_COMMAND"' EXIT
trap 'echo "debug: $BASH_COMMAND"' DEBUG
true
#> debug: true
#> debug: true
#> exit: true

#### under set -e an assignment to what is read-only ends the shell though it is tested
for c in 'readonly a=2' 'export a=2' 'read -r a <<< x' 'printf -v a x' 'for a in 1; do :; done'; do
  $SH -c "trap 'echo end \$?' EXIT; set -e; readonly a=1; (exit 7) || $c || echo no; echo no" 2>/dev/null
done
$SH -c 'set -e; readonly a=1; declare a=2 || echo on' 2>/dev/null
#> end 7
#> end 7
#> end 7
#> end 7
#> end 7
#> on

#### a read-only variable that a successful or negated command met does not end the shell later
$SH -c 'set -e; readonly a=1; ! read -r a <<< x; echo no' 2>/dev/null
echo $?
$SH -c 'readonly a=1; read -r a <<< x || set -e; false || true; echo on' 2>/dev/null
#> 1
#> on

#### the ERR trap runs without the redirections of a subshell that failed
trap 'echo "ERR $BASH_COMMAND"' ERR
(false) > file
(exit 3) > file 2>&1; echo $? ${PIPESTATUS[@]}
! (false) > file; echo $? ${PIPESTATUS[@]}
set -E
(false) > file
cat file
set -e
! (false) > file; echo goes on
trap - ERR
trap 'echo end' EXIT
(exit 4) > file
#> ERR ( false ) > file
#> ERR ( exit 3 ) > file 2>&1
#> 3 3
#> 0 1
#> ERR ( false ) > file
#> ERR false
#> goes on
#> end
#= 4

#### the trap of a signal that arrives during a command that fails runs before the ERR trap
trap 'echo signal $?' USR1
trap 'echo error $?' ERR
sh -c 'kill -USR1 $PPID; exit 3'
echo end
#> signal 3
#> error 3
#> end

#### the trap of a signal that arrives during a command that fails runs before set -e ends the shell
trap 'echo signal $?' USR1
trap 'echo exit $?' EXIT
set -e
sh -c 'kill -USR1 $PPID; exit 3'
echo not reached
#> signal 3
#> exit 3
#= 3

#### EXIT sees the function and the script read by . in which an expansion's error ends the shell
cat >part <<'end'
echo "${missing?}"
end
f() {
    local x=local
    . ./part
}
trap 'echo "$x ${FUNCNAME[*]}"' EXIT
f
#> local source f main
#= 1

#### EXIT sees the function in which an expansion's error in an evaluated text ends the shell
f() {
    local x=local
    eval 'echo "${missing?}"'
}
trap 'echo "$x ${FUNCNAME[*]}"' EXIT
f
#> local f main
#= 1

#### BASH_COMMAND in an ERR trap after eval and a dot script is the command that ran them
trap 'echo "$BASH_COMMAND"' ERR
eval 'false; return 3' 2> /dev/null
echo 'return 4' > script
. ./script
true | false
set -o pipefail
false | true
#> false
#> return 3
#> eval 'false; return 3' 2> /dev/null
#> . ./script
#> false
#> true
#= 1
