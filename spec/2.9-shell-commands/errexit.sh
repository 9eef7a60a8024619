# XCU 2.15 set -e together with 2.9: where errexit ends the shell and where it does not.

#### a failing simple command ends the shell
set -e
echo a
false
echo no
#> a
#= 1

#### the status is that of the failing command
set -e
(exit 7)
echo no
#= 7

#### a failing external command
set -e
sh -c 'exit 3'
echo no
#= 3

#### a command that is not found
set -e
no_such_command_here 2>/dev/null
echo no
#= 127

#### -e on the command line
$SH -e -c 'false; echo no'
echo $?
#> 1

#### not in the condition of if
set -e
if false; then :; fi
if (exit 3); then :; elif false; then :; else echo else; fi
#> else

#### not in the condition of while and until
set -e
while false; do :; done
i=0
until [ $i -eq 1 ]; do i=1; done
echo on
#> on

#### not before && and ||
set -e
false && echo no
false || echo or
true && false || echo or
echo on
#> or
#> or
#> on

#### but after the last && or ||
set -e
false || false
echo no
#= 1

#### the last of an && list that fails
set -e
true && false
echo no
#= 1

#### an && list that fails before its last
set -e
false && true
echo on
true && false && true
echo on
#> on
#> on

#### not with !
set -e
! true
echo on
! false
echo on
#> on
#> on

#### a pipeline counts with its last command only
set -e
false | true
echo on
true | false
echo no
#> on
#= 1

#### ! before a pipeline
set -e
! true | true
echo on
#> on

#### a subshell that fails ends the shell
set -e
(false; echo no)
echo no
#= 1

#### a subshell in a condition ignores errexit inside
set -e
if (false; echo inside); then echo then; fi
#> inside
#> then

#### a subshell before && ignores errexit inside
set -e
(false; echo inside) && echo and
#> inside
#> and

#### a subshell after ! ignores errexit inside
set -e
! (false; echo inside)
echo on
#> inside
#> on

#### set -e again inside an ignored subshell changes nothing
set -e
if (set -e; false; echo inside); then echo then; fi
#> inside
#> then

#### a brace group in a condition ignores errexit inside
set -e
if { false; echo inside; }; then echo then; fi
{ false; echo inside; } || echo no
#> inside
#> then
#> inside

#### a brace group that ends in failure
set -e
{ true; false; }
echo no
#= 1

#### a function that fails
set -e
f() { false; echo no; }
f
echo no
#= 1

#### a function in a condition ignores errexit inside
set -e
f() { false; echo inside; }
if f; then echo then; fi
f || echo no
f && echo and
! f
echo on
#> inside
#> then
#> inside
#> inside
#> and
#> inside
#> on

#### a nested function in a condition ignores it too
set -e
g() { false; echo g; }
f() { g; echo f; }
f || echo no
#> g
#> f

#### return with failure
set -e
f() { return 3; }
f
echo no
#= 3

#### an && list as the last command of a function
set -e
f() { false && true; }
f
echo no
#= 1

#### an && list as the last command of a brace group
set -e
{ false && true; }
echo on
#> on

#### an && list as the last command of a subshell
set -e
(false && true)
echo no
#= 1

#### an && list as the last command of an if body
set -e
if true; then false && true; fi
echo on
#> on

#### an && list as the last command of loops
set -e
for i in 1; do false && true; done
echo on
#> on

#### an && list as the last command of a case
set -e
case a in a) false && true ;; esac
echo on
#> on

#### a failing command in the body of if, for, while, case
$SH -ec 'if true; then false; echo no; fi'; echo $?
$SH -ec 'for i in 1; do false; echo no; done'; echo $?
$SH -ec 'while true; do false; echo no; done'; echo $?
$SH -ec 'case a in a) false; echo no ;; esac'; echo $?
#> 1
#> 1
#> 1
#> 1

#### an assignment with a failing command substitution
set -e
x=$(false)
echo no
#= 1

#### a failing command substitution as argument does not count
set -e
echo "a$(false)"
echo on
#> a
#> on

#### export with a failing command substitution does not count
set -e
export x=$(false)
echo on
#> on

#### local with a failing command substitution does not count
set -e
f() { local x=$(false); echo in; }
f
#> in

#### a command substitution alone that fails
set -e
$(false)
echo no
#= 1

#### a failing redirection
set -e
echo x > ./no/such/file 2>/dev/null
echo no
#= 1
#@ differs dash: dash gives 2

#### a failing redirection before ||
set -e
{ echo x > ./no/such/file; } 2>/dev/null || echo or
#> or

#### a failing test
set -e
[ a = b ]
echo no
#= 1

#### a failing built-in
set -e
cd ./no_such_directory 2>/dev/null
echo no
#= 1
#@ differs dash: dash gives 2

#### a failing special built-in of bash mode
set -e
set -- a
shift 3 2>/dev/null
echo no
#= 1
#@ differs dash: dash gives 2

#### an asynchronous list that fails does not count
set -e
false &
wait
echo on
#> on

#### wait for a failed process counts
set -e
(exit 4) &
wait $!
echo no
#= 4

#### eval that fails
set -e
eval 'false; echo no'
echo no
#= 1

#### eval in a condition
set -e
if eval 'false; echo inside'; then echo then; fi
#> inside
#> then

#### a dot script that fails
echo 'false
echo no' > s
set -e
. ./s
echo no
#= 1

#### a dot script in a condition
echo 'false
echo inside' > s
set -e
. ./s || echo no
echo on
#> inside
#> on
#@ differs dash: dash forgets the condition inside a dot script

#### command with a failing command
set -e
command false
echo no
#= 1

#### set +e turns it off
set -e
set +e
false
echo on
#> on

#### set -e in a function stays
f() { set -e; }
f
false
echo no
#= 1

#### set -e in a subshell does not reach the shell
(set -e; false; echo no)
echo on
#> on

#### a subshell inherits it
set -e
(false; echo no) || echo "or $?"
(true; false)
echo no
#> no
#= 1

#### a command substitution inherits it in POSIX mode
set -e
x=$(false; echo no) || echo "or [$x]"
y=$(echo a; false; echo b)
echo no
#= 1
#@ posix
#@ differs dash: dash forgets the condition inside a command substitution

#### a command substitution does not inherit it in bash mode
set -e
y=$(echo a; false; echo b)
echo "$y"
#> a
#> b
#@ differs dash: dash inherits it

#### a pipeline's first commands inherit it but do not end the shell
set -e
{ echo a; false; echo no; } | cat
echo on
#> a
#> on

#### the EXIT trap runs when errexit ends the shell
trap 'echo "trap $?"' EXIT
set -e
(exit 5)
echo no
#> trap 5
#= 5

#### a failing command in the EXIT trap ends it
trap 'echo a; false; echo no' EXIT
set -e
exit 0
#> a
#= 1

#### a failing command in a signal trap ends the shell
trap 'false; echo no' USR1
set -e
kill -USR1 $$
echo no
#= 1

#### a failing condition of a loop with a failing body
set -e
while true; do
  false || break
done
echo on
#> on

#### a while loop whose last condition failed is not a failure
set -e
i=0
while [ $i -lt 2 ]; do i=$((i + 1)); done
echo on
#> on

#### a for loop with a failing list
set -e
for i in $(false); do :; done
echo on
#> on

#### a case with a failing word
set -e
case $(false) in *) ;; esac
echo on
#> on

#### ! before a brace group ignores errexit inside
set -e
! { false; echo inside; }
echo on
#> inside
#> on

#### a subshell as the left side of a pipe with || outside
set -e
(false; echo inside) | cat || echo no
echo on
#> inside
#> on

#### pipefail and errexit
set -e
set -o pipefail
false | true
echo no
#= 1
#@ differs dash: dash 0.5.12 has no pipefail

#### errexit ends a shell that reads standard input
printf 'set -e\nfalse\necho no\n' | $SH
echo $?
#> 1

#### $- shows e
set -e
case $- in *e*) echo shown ;; esac
set +e
case $- in *e*) echo shown ;; *) echo gone ;; esac
#> shown
#> gone

#### read at end of file counts
set -e
read x < /dev/null
echo no
#= 1

#### arithmetic assignment of 0 is no failure
set -e
x=$((0))
: $((x = 0))
echo on
#> on

#### unset of an unset variable is no failure
set -e
unset not_set_at_all
echo on
#> on

#### getopts at its end counts outside of a condition
set -e
getopts a x -- 
echo no
#= 1

#### a function defined with a subshell body
set -e
f() (false; echo no)
f
echo no
#= 1

#### a background subshell inherits it
set -e
(false; echo no) &
wait
echo on
#> on
