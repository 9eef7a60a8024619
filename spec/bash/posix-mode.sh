# What POSIX mode turns off or changes in bash.

#### special builtins keep assignments
v=1 :
echo ${v-unset}
#> 1
#@ posix

#### outside POSIX mode they do not
v=1 :
echo ${v-unset}
#> unset

#### an error of a special builtin ends the script
shift 5 2>/dev/null
. ./nosuch 2>/dev/null
echo no
#= 1
#@ posix

#### outside POSIX mode it does not
. ./nosuch 2>/dev/null
echo on
#> on

#### a failing assignment ends the script
readonly r=1
r=2
echo no
#= 1
#! *: r: readonly variable*
#@ posix

#### function names must be identifiers
eval 'a-b() { :; }'
echo no
#= 2
#! *: `a-b': not a valid identifier*
#@ posix

#### a function cannot have a special builtin's name
export() { :; }
echo no
#= 2
#! *: `export': is a special builtin
#@ posix

#### process substitution works in bash 5.2's POSIX mode
cat <(echo x)
#> x
#@ posix

#### arrays, [[ ]] and (( )) stay
a=(1 2); [[ ${a[1]} == 2 ]] && ((a[0] == 1)) && echo ok
#> ok
#@ posix

#### tilde expansion only in assignments before the command
HOME=/h
echo x=~
#> x=~
#@ posix

#### . searches PATH only
echo 'echo here' >lib
. lib 2>/dev/null
echo no
#= 1
#@ posix

#### kill -l without SIG
kill -l | tr ' ' '\n' | head -n 1
#> HUP
#@ posix

#### set -o posix turns it on in the script
set -o posix
[[ $SHELLOPTS == *posix* ]] && echo on
set +o posix
[[ $SHELLOPTS == *posix* ]] || echo off
#> on
#> off

#### type and command -V print the same first word
type -t export
#> builtin
#@ posix

#### echo does not expand escapes
echo 'a\tb'
#> a\tb
#@ posix

#### export -p and readonly -p print the command
export zz=1; readonly zr=2
export -p | grep ' zz='; readonly -p | grep ' zr='
#> export zz="1"
#> readonly zr="2"
#@ posix

#### a trap listing without SIG
trap : INT
trap -p | grep INT
trap -p INT
#> trap -- ':' INT
#> trap -- ':' INT
#@ posix

#### an alias of a reserved word's place
alias foo='echo bar'
foo
#> bar
#@ posix

#### exec that fails ends the script
exec /nosuch_program
echo no
#= 127
#! *
#@ posix

#### unset of a name without -v is a variable
x=1; unset x; echo "${x-gone}"
#> gone
#@ posix

#### a non-interactive shell ends on a bad expansion
echo ${a b}
echo no
#= 1
#! *: bad substitution*
#@ posix

#### time as a function name's rival: time with an option-like word
TIMEFORMAT=t
time -p : 2>/dev/null
echo $?
#> 0

#### break outside a loop is silent
break
echo $?
#> 0
#!
#@ posix

#### exec with a failing redirection ends the script
exec </nosuch_file
echo no
#= 1
#! *: /nosuch_file: No such file or directory
#@ posix

#### command keeps eval and dot from ending the shell for text that does not parse
command eval '( '
echo $?
echo if > file
command . ./file
echo $?
#> 2
#> 2
#@ posix

#### a loop whose variable is no name ends the shell
(for 1 in a; do echo $1; done; echo on)
echo $?
#> 2
#@ posix
