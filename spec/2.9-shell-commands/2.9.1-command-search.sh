# XCU 2.9.1.4, command search and execution: functions, built-ins, PATH, 126 and 127, scripts without "#!".

#### a function goes before an external command
ls() { echo mine; }
ls
#> mine

#### a function goes before a built-in
echo() { command echo "[$*]"; }
echo a b
#> [a b]

#### command goes past a function
cat() { echo mine; }
echo text | command cat
#> text

#### a function may not hide a special built-in in POSIX mode
$SH -c 'set() { echo mine; }
set a b c
echo $#' 2>/dev/null
[ $? -gt 0 ] && echo refused
#> refused
#@ posix

#### a special built-in goes before a function of its name
unset -f eval
eval 'echo built-in'
#> built-in

#### a built-in goes before PATH
mkdir d
printf '%s\n' '#!/bin/sh' 'echo external' > d/true
chmod +x d/true
PATH=$PWD/d:$PATH
true && echo built-in
#> built-in

#### a path with a slash goes past functions and built-ins
mkdir d
printf '%s\n' '#!/bin/sh' 'echo external' > d/true
chmod +x d/true
d/true
#> external

#### directories of PATH are searched in order
mkdir a b
printf '%s\n' '#!/bin/sh' 'echo from a' > a/mine
printf '%s\n' '#!/bin/sh' 'echo from b' > b/mine
chmod +x a/mine b/mine
PATH=$PWD/a:$PWD/b:$PATH
mine
PATH=$PWD/b:$PWD/a:$PATH
mine
#> from a
#> from b

#### a file that cannot be run is passed over in PATH
mkdir a b
printf '%s\n' 'echo from a' > a/mine
printf '%s\n' '#!/bin/sh' 'echo from b' > b/mine
chmod 644 a/mine
chmod 755 b/mine
PATH=$PWD/a:$PWD/b:$PATH
mine
#> from b

#### a directory is passed over in PATH
mkdir -p a/mine b
printf '%s\n' '#!/bin/sh' 'echo from b' > b/mine
chmod 755 b/mine
PATH=$PWD/a:$PWD/b:$PATH
mine
#> from b

#### only a file that cannot be run in PATH gives 126
mkdir a
: > a/mine
chmod 644 a/mine
PATH=$PWD/a
mine 2>/dev/null
echo $?
#> 126
#@ differs dash: dash gives 127

#### an empty part of PATH is the working directory
printf '%s\n' '#!/bin/sh' 'echo here' > mine
chmod +x mine
PATH=:/usr/bin:/bin
mine
PATH=/usr/bin::/bin
mine
PATH=/usr/bin:/bin:
mine
#> here
#> here
#> here

#### the working directory is not searched unless PATH says so
printf '%s\n' '#!/bin/sh' 'echo here' > mine
chmod +x mine
mine 2>/dev/null
echo $?
#> 127

#### an empty PATH is the working directory
printf '%s\n' '#!/bin/sh' 'echo here' > mine
chmod +x mine
PATH=
mine
#> here

#### without PATH commands are those of the working directory
printf '#!/bin/sh\necho here\n' > prog
chmod +x prog
unset PATH
prog
[ "$(command -v prog)" = "$PWD/prog" ] && echo found
nosuch
echo $?
#> here
#> found
#> 127
#! *: nosuch: No such file or directory
#@ differs dash: dash finds no command without PATH

#### with an unset PATH paths with a slash still work
unset PATH
/bin/echo found
#> found

#### a missing directory in PATH does no harm
PATH=/no/such/dir:$PATH
ls /dev/null
#> /dev/null

#### a relative directory in PATH
mkdir d
printf '%s\n' '#!/bin/sh' 'echo found' > d/mine
chmod +x d/mine
PATH=d:$PATH
mine
cd d
mine 2>/dev/null
echo $?
#> found
#> 127

#### a script without #! is run by the shell
printf '%s\n' 'echo "script $1 $#"' > s
chmod +x s
./s one two
#> script one 2

#### a script without #! found by PATH
mkdir d
printf '%s\n' 'echo "script $#"' > d/mine
chmod +x d/mine
PATH=$PWD/d:$PATH
mine a b c
#> script 3

#### a script without #! has its own name in $0
printf '%s\n' 'echo "$0"' > s
chmod +x s
./s
#> ./s

#### a script without #! does not see variables that are not exported
printf '%s\n' 'echo "${x-unset} ${y-unset}"' > s
chmod +x s
x=1
export y=2
./s
#> unset 2

#### a script without #! does not see the functions of the shell
printf '%s\n' 'f 2>/dev/null; echo $?' > s
chmod +x s
f() { echo function; }
./s
#> 127

#### a script without #! does not see the traps and options of the shell
printf '%s\n' 'echo "$-" | grep -c f; echo end' > s
chmod +x s
set -f
trap 'echo trapped' EXIT
./s
trap - EXIT
#> 0
#> end

#### a script without #! does not change the shell
printf '%s\n' 'x=changed; cd /' > s
chmod +x s
x=kept
here=$PWD
./s
echo $x
[ "$PWD" = "$here" ] && echo same
#> kept
#> same

#### a script without #! gives its exit status
printf '%s\n' 'exit 9' > s
chmod +x s
./s
echo $?
#> 9

#### an empty file that may be run
: > s
chmod +x s
./s
echo $?
#> 0

#### a script with #! is run by its interpreter
printf '%s\n' '#!/bin/cat' 'text' > s
chmod +x s
./s
#> #!/bin/cat
#> text

#### a script with #! and an argument
printf '%s\n' '#!/bin/sh -e' 'false' 'echo not reached' > s
chmod +x s
./s
echo $?
#> 1

#### a script with #!/usr/bin/env
printf '%s\n' '#!/usr/bin/env sh' 'echo "$1"' > s
chmod +x s
./s arg
#> arg

#### a script with a missing interpreter
printf '%s\n' '#!/no/such/interpreter' 'echo x' > s
chmod +x s
./s 2>/dev/null
echo $?
#> 127

#### a missing interpreter is named in the message
printf '%s\n' '#!/no/such/interpreter' 'echo x' > s
chmod +x s
./s
#= 127
#! *: ./s: cannot execute: required file not found
#@ differs dash: dash words the message differently

#### a binary file is refused
printf '\177ELF\0\0\0\0\0garbage' > bin
chmod +x bin
./bin 2>/dev/null
echo $?
#> 126

#### the message of a binary file
printf '\177ELF\0\0\0\0\0garbage' > bin
chmod +x bin
./bin
#= 126
#! *: ./bin: cannot execute binary file: Exec format error
#@ differs dash: dash words the message differently

#### exec of a script without #!
printf '%s\n' 'echo "script $1"' > s
chmod +x s
exec ./s arg
#> script arg

#### env runs a script without #! through the system's shell, not ours
printf '%s\n' 'echo text' > s
chmod +x s
env ./s
#> text
