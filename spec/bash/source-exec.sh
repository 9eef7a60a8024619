# source, exec and eval.

#### source sets variables and functions
echo 'v=1; f() { echo f$v; }' >lib
source ./lib
f
#> f1

#### arguments of a sourced file
echo 'echo $# $1' >lib
set -- outer
. ./lib a b
echo $1
#> 2 a
#> outer

#### without arguments the file sees the caller's
echo 'echo $1; set -- changed' >lib
set -- outer
. ./lib
echo $1
#> outer
#> changed

#### return leaves the file
echo 'echo a; return 5; echo b' >lib
. ./lib; echo $?
#> a
#> 5

#### the status is that of the last command
echo 'false' >lib
. ./lib; echo $?
: >empty
. ./empty; echo $?
#> 1
#> 0

#### a name without a slash is searched in PATH, then here
mkdir p; echo 'echo path' >p/lib1; echo 'echo here' >lib2
PATH=$PWD/p:$PATH
. lib1
. lib2
#> path
#> here

#### a missing file
. ./nosuch; echo $?
#> 1
#! *: ./nosuch: No such file or directory

#### source without a file name
source; echo $?
#> 2
#! *: source: filename argument required*

#### a directory
mkdir d; . ./d; echo $?
#> 1
#! *: ./d: is a directory

#### a syntax error in a sourced file
printf 'echo a\nif\n' >lib
. ./lib; echo $?
echo after
#> a
#> 2
#> after
#! ./lib: line 3: syntax error: unexpected end of file*

#### exit in a sourced file ends the script
echo 'exit 4' >lib
. ./lib
echo no
#= 4

#### source inside a function sees and sets locals
echo 'v=set' >lib
f() { local v; . ./lib; echo $v; }
f; echo "${v-unset}"
#> set
#> unset

#### source of a file that is not executable
echo 'echo ok' >lib; chmod 400 lib
. ./lib
#> ok

#### circular sources are limited by their own test
echo '((n++ < 5)) && . ./a' >a
n=0
. ./a
echo $n
#> 6

#### exec replaces the shell
exec echo replaced
echo no
#> replaced

#### exec -a sets the name
exec -a myname $SH -c 'echo $0'
#> myname

#### exec -c empties the environment
export zz=1
(exec -c /usr/bin/env) | grep -c zz
#> 0
#= 1

#### exec -l puts a hyphen before the name
exec -l sh -c 'echo "$0"'
#> -sh

#### exec of a missing program ends the script
exec nosuchcmd_x
echo no
#= 127
#! *: exec: nosuchcmd_x: not found

#### exec of a file without permission
echo : >f
exec ./f
#= 126
#! */f: Permission denied*

#### exec in a subshell
(exec echo sub)
echo end
#> sub
#> end

#### exec "$@" as entry points do
set -- echo 'from entry point'
exec "$@"
#> from entry point

#### exec with redirections only
exec 3>f; echo x >&3; exec 3>&-; cat f
#> x

#### eval joins its arguments
eval echo a '"b  c"' \; echo d
#> a b  c
#> d

#### eval of nothing
false; eval; echo $?
eval ''; echo $?
#> 0
#> 0

#### eval's syntax error
eval 'if'; echo $?
#> 2
#! *: eval: line *: syntax error: unexpected end of file*

#### eval assigns by a computed name
n=v
eval "$n=5"
eval "echo \$$n"
#> 5

#### eval of a here-document
eval 'cat <<E
text
E'
#> text

#### BASH_ENV is read by a script
echo 'v=from_env' >env
BASH_ENV=$PWD/env $SH -c 'echo $v'
#> from_env

#### BASH_ENV is expanded
echo 'v=ok' >"$HOME/env"
BASH_ENV='$HOME/env' $SH -c 'echo $v'
#> ok

#### ENV is not read by bash's own mode
echo 'v=bad' >env
ENV=$PWD/env $SH -c 'echo ${v-none}'
#> none

#### a text file without #! is run as a script
echo 'echo "ran $1"' >s; chmod +x s
./s arg
#> ran arg

#### a script with a carriage return fails as it should
printf 'echo a\r\n' >s
$SH s | od -An -c
#>    a  \r  \n

#### an argument of the shell that is a missing file
$SH ./nosuch_script; echo $?
#> 127
#! *: ./nosuch_script: No such file or directory

#### a binary file is refused
printf '\177ELF\0\0\0' >b
$SH ./b 2>/dev/null; echo $?
#> 126

#### -c with $0 and arguments
$SH -c 'echo $0 $1 $#' name a b
#> name a 2

#### -s with arguments
echo 'echo $1 $#' | $SH -s x y
#> x 2

#### source reads standard input through /dev/stdin
echo 'v=piped; echo $v' | { . /dev/stdin; echo $v; }
#> piped
#> piped

#### source of a here-document
source /dev/stdin <<'E'
f() { echo from here; }
E
f
#> from here

#### exec of a directory that PATH does not have
mkdir d
(exec d)
echo $?
(exec .)
echo $?
#> 126
#> 126
#! *exec: d: cannot execute: Is a directory*exec: .: cannot execute: Is a directory*

#### a sourced file may use any descriptor
echo 'exec 3>out 4>more; echo first >&3' > lib
. ./lib
echo second >&3 && echo third >&4
cat out more
#> first
#> second
#> third

#### a sourced file is read whole before its commands run
echo 'echo BAD' > data
{ echo 'exec 3<data'; printf ': %s\n' {1..9000}; echo 'echo last'; } > lib
. ./lib
read -r line <&3; echo "$line"
#> last
#> echo BAD

#### a sourced file that removes the end of its own text goes on
{ echo ': > lib'; printf ': %s\n' {1..9000}; echo 'echo last'; } > lib
. ./lib; wc -c < lib
#> last
#> 0

#### a script may use the descriptor that it is read from
echo 'echo BAD' > data
{ echo 'exec 255<data 10<data'; printf ': %s\n' {1..9000}; echo 'echo last'; } > script
$SH script
#> last

#### exec tells a script its path from the root on
printf '%s\n' '#!/bin/sh' 'echo "${0#"$PWD"}"' > script; chmod +x script
mkdir below
(exec ./script)
(PATH=.:$PATH; exec script)
(exec -a other ./script)
(cd below && exec ../script)
#> /script
#> /script
#> /script
#> /../script

#### exec of a file that may not be executed
: > plain; mkdir folder
(exec ./plain) 2>&1 | sed "s,$PWD,here,"
(exec folder/) 2>&1 | sed "s,$PWD,here,"
(exec ./plain/x) 2>&1 | sed "s,$PWD,here,"
(exec ./missing) 2>&1 | sed "s,$PWD,here,"
#> ../case.sh: line 2: here/plain: Permission denied
#> ../case.sh: line 2: exec: here/plain: cannot execute: Permission denied
#> ../case.sh: line 3: here/folder/: Is a directory
#> ../case.sh: line 3: exec: here/folder/: cannot execute: Is a directory
#> ../case.sh: line 4: here/plain/x: Not a directory
#> ../case.sh: line 4: exec: here/plain/x: cannot execute: Not a directory
#> ../case.sh: line 5: here/missing: No such file or directory
