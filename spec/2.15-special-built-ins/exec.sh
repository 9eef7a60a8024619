# XCU 2.15, exec.

#### exec replaces the shell
exec echo replaced
echo no
#> replaced

#### the status is the program's
exec sh -c 'exit 7'
#= 7

#### exec keeps the process id
a=$$
exec sh -c '[ $$ = '$a' ] && echo same'
#> same

#### exec without a command keeps the redirections
exec > f
echo text
cat f >&2
#! text

#### exec opens a descriptor
exec 3> f
echo text >&3
exec 3>&-
cat f
#> text

#### exec opens a descriptor for reading
printf '1\n2\n' > f
exec 4< f
read a <&4
read b <&4
echo $b $a
#> 2 1

#### exec opens for reading and writing
exec 3<> f
echo text >&3
cat f
#> text

#### exec duplicates and restores standard output
exec 3>&1 > f
echo to file
exec >&3 3>&-
echo to output
cat f
#> to output
#> to file

#### exec closes standard input
exec <&-
cat 2>/dev/null
[ $? -gt 0 ] && echo nothing to read
#> nothing to read

#### exec with standard input of a script's data
printf 'a\nb\n' > f
exec < f
read x
echo $x
cat
#> a
#> b

#### exec in a subshell
(exec echo sub)
echo on
#> sub
#> on

#### exec in a pipeline and in a substitution
echo a | exec cat
x=$(exec echo b)
echo $x
#> a
#> b

#### exec without anything gives 0
false
exec
echo $?
#> 0

#### exec does not run functions or built-ins
mkdir d
printf '%s\n' '#!/bin/sh' 'echo external' > d/mine
chmod +x d/mine
PATH=$PWD/d:$PATH
mine() { echo function; }
exec mine
#> external

#### assignments before exec are exported to the program
x=1 exec sh -c 'echo $x'
#> 1

#### assignments before exec without a command stay in POSIX mode
x=1 exec 3>&1
echo $x
#> 1
#@ posix

#### variables that are not exported are not passed
x=1
exec sh -c 'echo ${x-unset}'
#> unset

#### a missing program ends the shell with 127
exec ./no_such_program
echo no
#= 127
#! *no_such_program: No such file or directory
#@ differs dash: dash words the message differently

#### a missing program found by PATH
exec no_such_program
echo no
#= 127
#! *: exec: no_such_program: not found

#### a file that may not be run
: > plain
exec ./plain
echo no
#= 126
#! *plain: Permission denied*

#### a missing program runs the EXIT trap
trap 'echo bye' EXIT
exec ./no_such_program 2>/dev/null
#> bye
#= 127
#@ differs bash: bash forgets the trap when it tries exec

#### exec -- ends the options
exec -- echo text
#> text
#@ differs dash: dash takes it for a command

#### ignored signals are kept, trapped ones are default
trap '' USR1
trap 'echo no' USR2
exec sh -c 'kill -USR1 $$; echo on; kill -USR2 $$; echo no'
#> on
#= 140

#### exec with redirections and a command
exec echo text > f 2>&1
#= 0

#### exec in a function counts for the shell
f() { exec 3> f; }
f
echo text >&3
cat f
#> text

#### a failing redirection of exec gives an error
$SH -c 'exec 3< ./no_such_file' 2>/dev/null
[ $? -gt 0 ] && echo failed
#> failed

#### two-digit descriptors
exec 10> f
echo text 1>&10
exec 10>&-
cat f
#> text
#@ differs dash: dash knows one digit only

#### a descriptor opened by exec is inherited by children
exec 3> f
sh -c 'echo text >&3'
cat f
#> text

#### closing a closed descriptor is no error
exec 5>&-
exec 5>&-
echo $?
#> 0

#### exec of a script without #!
printf '%s\n' 'echo "script $1"' > s
chmod +x s
exec ./s a
#> script a
