# set -e: bash's exact behaviour.

#### a failing command ends the script
set -e
echo before
false
echo after
#> before
#= 1

#### the status is the failing command's
set -e
(exit 42)
echo after
#= 42

#### not in an if, while or until condition
set -e
if false; then :; fi
while false; do :; done
until true; do :; done
echo end
#> end

#### not on the left of && and ||
set -e
false && true
false || true
echo end
#> end

#### the last command of an && list counts
set -e
true && false
echo no
#= 1

#### the last command of an || list counts
set -e
false || false
echo no
#= 1

#### not after !
set -e
! true
! false
echo end
#> end

#### a failing && list as the last command of a function ends the script at the call
set -e
f() { false && true; }
f
echo no
#= 1

#### in a function called plainly
set -e
f() { false; echo in; }
f
echo no
#= 1

#### in a function called in a condition it is off inside
set -e
f() { false; echo still; }
if f; then echo yes; fi
f || echo no
f && echo and
#> still
#> yes
#> still
#> still
#> and

#### in a function negated it is off inside
set -e
f() { false; echo still; }
! f
echo end
#> still
#> end

#### a subshell ends, then the script
set -e
(false; echo in)
echo no
#= 1

#### a subshell in a condition is off inside
set -e
(false; echo in) || echo failed
#> in

#### set -e inside a subshell of a condition has no effect
(set -e; false; echo in) || echo failed
#> in

#### a subshell of its own with set -e
(set -e; false; echo in)
echo $?
#> 1

#### a command substitution in an assignment
set -e
x=$(false)
echo no
#= 1

#### a command substitution in an argument does not count
set -e
echo "[$(false)]"
echo end
#> []
#> end

#### a command substitution does not inherit -e
set -e
x=$(false; echo inside)
echo $x
#> inside

#### with inherit_errexit it does
set -e
shopt -s inherit_errexit
x=$(false; echo inside)
echo no
#= 1

#### in POSIX mode substitutions inherit -e
set -e
x=$(false; echo inside)
echo no
#= 1
#@ posix

#### local, declare and export hide the status
set -e
f() { local x=$(false); declare y=$(false); export z=$(false); echo end; }
f
#> end

#### local and then an assignment does not hide it
set -e
f() { local x; x=$(false); echo no; }
f
#= 1

#### a pipeline's last command counts
set -e
false | true
echo one
true | false
echo no
#> one
#= 1

#### a pipeline with pipefail
set -eo pipefail
false | true
echo no
#= 1

#### a command inside a pipeline ends its own subshell
set -e
{ false; echo no; } | cat
echo end
#> end

#### an arithmetic command that is zero
set -e
i=0
((i++))
echo no
#= 1

#### an arithmetic command guarded
set -e
i=0
((i++)) || true
((++i))
echo $i
#> 2

#### let that is zero
set -e
let x=0
echo no
#= 1

#### [[ ]] that is false
set -e
[[ a == b ]]
echo no
#= 1

#### a for loop's body
set -e
for i in 1 2; do echo $i; false; done
echo no
#> 1
#= 1

#### a case body
set -e
case a in a) false ;; esac
echo no
#= 1

#### a group on the left of || is off inside
set -e
{ false; echo in; } || echo no
#> in

#### a failing redirection
set -e
: </nosuch_file
echo no
#= 1
#! *: /nosuch_file: No such file or directory

#### a missing command
set -e
nosuchcmd_x
echo no
#= 127
#! *: nosuchcmd_x: command not found

#### a background command does not count
set -e
false &
echo end
#> end

#### wait for a failing process counts
set -e
false & 
wait $!
echo no
#= 1

#### set +e turns it off
set -e
set +e
false
echo end
#> end

#### set +e around one command
set -e
set +e; false; s=$?; set -e
echo $s
#> 1

#### cmd || s=$? keeps the status
set -e
s=0
(exit 6) || s=$?
echo $s
#> 6

#### eval and source
set -e
eval 'false; echo no'
echo no
#= 1

#### source of a file with a failing command
set -e
echo 'false; echo no' >lib
. ./lib
echo no
#= 1

#### source in a condition is off inside
set -e
echo 'false; echo still' >lib
. ./lib || echo no
#> still

#### return of a non-zero status ends the script
set -e
f() { return 3; }
f
echo no
#= 3

#### a test in the last line of a function in a list
set -e
f() { [ -n "$1" ] && echo "$1"; }
f x
f || true
echo end
#> x
#> end

#### the EXIT trap runs
set -e
trap 'echo cleanup' EXIT
false
#> cleanup
#= 1

#### the ERR trap runs first
set -e
trap 'echo err' ERR
false
#> err
#= 1

#### a failing command in the condition of elif
set -e
if false; then :; elif false; then :; else echo else; fi
#> else

#### a compound command's failing redirection
set -e
{ echo x; } >/nosuch/file || echo caught
echo end
#> caught
#> end
#! *

#### $- contains e inside a function called in a condition
set -e
f() { [[ $- == *e* ]] && echo has; false; echo on; }
f || :
#> has
#> on

#### set -e within a function called in a condition does not matter
f() { set -e; false; echo on; }
f || :
#> on

#### read at end of file
set -e
read x </dev/null
echo no
#= 1

#### a process substitution's status does not count
set -e
cat <(false)
echo end
#> end

#### unset of a readonly variable
set -e
readonly r=1
unset r
echo no
#= 1
#! *

#### the condition of && inside $( )
set -e
x=$(false || echo alt)
echo $x
#> alt

#### -e on the command line
$SH -e -c 'false; echo no'; echo $?
#> 1

#### command does not protect
set -e
command false
echo no
#= 1

#### time does not protect
set -e
TIMEFORMAT=
time false
echo no
#= 1

#### a coprocess's failure does not end the script
set -e
coproc false
wait $! || echo waited
#> waited

#### arithmetic that assigns to a read-only variable ends the shell even where it is tested
for command in '((r = 2))' 'let r=2' ': $((r = 2))' '[[ r=2 -eq 2 ]]'; do
  $SH -c "readonly r=1; set -e; $command || echo tested; echo after" 2>/dev/null
  echo $?
  $SH -c "readonly r=1; $command || echo tested
  echo after" 2>/dev/null
done
#> 1
#> tested
#> after
#> 1
#> tested
#> after
#> 1
#> after
#> 1
#> tested
#> after
