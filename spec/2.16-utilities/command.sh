# XCU command.

#### command runs a utility
command echo a b
#> a b

#### command goes past functions
echo() { printf 'mine\n'; }
command echo theirs
#> theirs

#### command goes past aliases
alias echo='echo aliased'
command echo plain
#> plain
#@ posix

#### the status is the command's
command sh -c 'exit 5'
echo $?
command false
echo $?
#> 5
#> 1

#### a missing command
command no_such_command_here 2>/dev/null
echo $?
#> 127

#### command without operands
command
echo $?
#> 0

#### command --
command -- echo a
#> a

#### assignments before command
x=1 command sh -c 'echo $x'
echo ${x-unset}
#> 1
#> unset

#### redirections of command
command echo text > f
cat f
#> text

#### command -p takes the standard PATH
PATH=/nowhere
command -p ls /dev/null
#> /dev/null

#### command -p leaves PATH as it is
PATH=/nowhere
command -p true
echo $PATH
#> /nowhere

#### command -v of a utility is its path
command -v ls
#> /usr/bin/ls

#### command -v of a built-in is its name
command -v cd
command -v :
command -v export
#> cd
#> :
#> export

#### command -v of a reserved word is its name
command -v if
command -v while
command -v !
command -v {
#> if
#> while
#> !
#> {

#### command -v of a function is its name
f() { :; }
command -v f
#> f

#### command -v of an alias can be read back
alias a1='echo x'
command -v a1
#> alias a1='echo x'
#@ posix

#### command -v of a path
command -v /bin/sh
#> /bin/sh

#### command -v of a missing one says nothing
command -v no_such_command_here
echo $?
#> 1
#!
#@ differs dash: dash gives 127

#### command -v of a file that may not be run
: > plain
command -v ./plain
[ $? -gt 0 ] && echo failed
#> failed
#@ differs dash: dash does not look at the right to run

#### command -v of a directory
mkdir d
command -v ./d
[ $? -gt 0 ] && echo failed
#> failed
#@ differs dash: dash takes a directory for a command

#### command -v of a relative path
printf '#!/bin/sh\n' > s
chmod +x s
command -v ./s
#> ./s

#### command -v by a relative directory of PATH gives a path
mkdir d
printf '#!/bin/sh\n' > d/mine
chmod +x d/mine
PATH=d:$PATH
case $(command -v mine) in */d/mine | d/mine) echo path ;; esac
#> path

#### command -V of a utility names its path
command -V ls | grep -c /usr/bin/ls
#> 1

#### command -V of a built-in says so
command -V cd | grep -c builtin
#> 1

#### command -V of a special built-in, a reserved word, a function
command -V if | grep -c keyword
f() { :; }
command -V f | grep -c function
#> 1
#> 1

#### command -V of a missing one
command -V no_such_command_here 2>/dev/null
[ $? -gt 0 ] && echo failed
#> failed
#@ differs dash: dash prints it to standard output

#### command -p -v together
PATH=/nowhere
case $(command -pv ls) in /*/ls) echo path ;; esac
#> path

#### command command
command command echo a
command -- command -- echo b
#> a
#> b

#### command with an expansion for its name
c=echo
command $c a
#> a

#### command exec keeps the redirections
command exec 3> f
echo text >&3
cat f
#> text

#### command eval and command dot
command eval 'x=1'
echo 'y=2' > s
command . ./s
echo $x $y
#> 1 2

#### command in a pipeline
command echo a | command cat
#> a

#### command with an invalid option
command -Z echo 2>/dev/null
[ $? -gt 0 ] && echo failed
#> failed

#### command -v and -V tell a name with a slash from the root on
: > tool; chmod +x tool
mkdir below
command -v ./tool | sed "s,^$PWD,root,"
command -V ./tool | sed "s,$PWD,root,"
cd below
command -v ../tool | sed "s,^$PWD,root,"
#> root/tool
#> ./tool is root/tool
#> root/../tool
#@ posix
#@ differs bash: tells it as it was given; XCU command, STDOUT wants an absolute pathname
#@ differs dash: tells it as it was given; XCU command, STDOUT wants an absolute pathname

#### command -v and type tell what PATH finds from the root on
: > tool; chmod +x tool
mkdir below; cd below
PATH=..:$PATH
command -v tool | sed "s,^$PWD,root,"
command -V tool | sed "s,$PWD,root,"
type tool | sed "s,$PWD,root,"
type -ap tool | sed "s,$PWD,root,"
#> root/../tool
#> tool is root/../tool
#> tool is root/../tool
#> root/../tool
#@ posix
#@ differs dash: tells it as PATH has it
