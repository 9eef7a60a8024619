# XCU 2.15, dot.

#### the commands run in the shell itself
echo 'x=2' > s
x=1
. ./s
echo $x
#> 2

#### the status is that of the last command
echo '(exit 4)' > s
. ./s
echo $?
#> 4

#### an empty file gives 0
: > s
false
. ./s
echo $?
#> 0

#### a file without a slash is looked for in PATH
mkdir d
echo 'echo from d' > d/mine
PATH=$PWD/d:$PATH
. mine
#> from d

#### the file need not be executable
mkdir d
echo 'echo found' > d/mine
chmod 644 d/mine
PATH=$PWD/d:$PATH
. mine
#> found

#### a file without a slash is not looked for in the working directory in POSIX mode
echo 'echo no' > mine
(. mine) 2>/dev/null
[ $? -gt 0 ] && echo not found
#> not found
#@ posix

#### a file without a slash is looked for in the working directory in bash mode
echo 'echo found' > mine
. mine
#> found
#@ differs dash: dash looks in PATH only

#### PATH goes before the working directory in bash mode
mkdir d
echo 'echo from d' > d/mine
echo 'echo from here' > mine
PATH=$PWD/d:$PATH
. mine
#> from d

#### a directory in PATH of the same name is passed over
mkdir -p a/mine b
echo 'echo from b' > b/mine
PATH=$PWD/a:$PWD/b:$PATH
. mine
#> from b

#### return ends the script with a status
printf '%s\n' 'echo in' 'return 5' 'echo no' > s
. ./s
echo $?
#> in
#> 5

#### exit ends the shell
echo 'exit 5' > s
. ./s
echo no
#= 5

#### the positional parameters are the caller's
echo 'echo $# $1; shift' > s
set -- a b
. ./s
echo $#
#> 2 a
#> 1

#### operands become the positional parameters in bash
echo 'echo $# $1' > s
set -- a b
. ./s x y z
echo $# $1
#> 3 x
#> 2 a
#@ differs dash: dash ignores the operands

#### $0 stays
echo '[ "$0" = "$zero" ] && echo same' > s
zero=$0
. ./s
#> same

#### dot scripts nest
echo 'echo outer; . ./t; echo again' > s
echo 'echo inner' > t
. ./s
#> outer
#> inner
#> again

#### a function defined in a dot script
echo 'f() { echo f; }' > s
. ./s
f
#> f

#### an alias of a dot script counts after it
echo "alias say='echo aliased'" > s
. ./s
say
#> aliased
#@ posix

#### a dot script inside a function sees its parameters
echo 'echo $1' > s
f() { . ./s; }
f arg
#> arg

#### return in a dot script inside a function leaves only the script
echo 'return 3' > s
f() { . ./s; echo "after $?"; }
f
#> after 3

#### a redirection of dot
echo 'echo out' > s
. ./s > f
cat f
#> out

#### a dot script that changes itself while it is read
echo 'echo one; echo "echo no" > s' > s
. ./s
#> one

#### a dot script from a pipe
mkfifo p
echo 'echo piped' > p &
. ./p
wait
#> piped

#### a missing file
. ./no_such_file
echo "$?"
#> 1
#! *: ./no_such_file: No such file or directory
#@ differs dash: dash ends the shell

#### a missing file without a slash
. no_such_file
echo "$?"
#> 1
#! *: no_such_file: No such file or directory
#@ differs dash: dash ends the shell

#### a directory
mkdir d
. ./d
echo "$?"
#> 1
#! *: ./d: [iI]s a directory
#@ differs dash: dash takes it for an empty file

#### no operand
$SH -c '.' name
#= 2
#! *: .: filename argument required*
#@ differs dash: dash takes it for success

#### -- ends the options
echo 'echo found' > s
. -- ./s
#> found

#### LINENO in a dot script counts its own lines
printf '\n\necho $LINENO\n' > s
. ./s
#> 3
#@ differs dash: dash 0.5.12 has no LINENO in a dot script

#### the script's name in messages
printf '\nno_such_command_here\n' > s
. ./s
#= 127
#! ./s: line 2: no_such_command_here: command not found
#@ differs dash: dash words the message differently

#### a file without a newline at its end
printf 'echo a\necho b' > s
. ./s
#> a
#> b

#### a here-document at the end of a dot script
printf '%s\n' 'cat <<E' 'text' 'E' > s
. ./s
echo after
#> text
#> after

#### the file's name may hold any character
echo 'echo found' > 'a b
c'
. './a b
c'
#> found

#### dot in a condition
echo 'false' > s
if . ./s; then echo no; else echo else; fi
#> else

#### dot reads nothing from standard input of the shell
echo 'read x; echo "got $x"' > s
echo line | { . ./s; }
#> got line
