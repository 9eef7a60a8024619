# XCU hash.

#### hash without remembered commands
hash -r
hash >/dev/null
echo $?
#> 0

#### hash of a command remembers it
hash ls
hash | grep -c '/ls$'
#> 1

#### a command that has run is remembered
ls / > /dev/null
hash | grep -c '/ls$'
#> 1

#### hash -r forgets
ls / > /dev/null
hash -r
hash 2>/dev/null | grep -c '/ls$'
#> 0
#= 1

#### hash of a missing command
hash no_such_command_here
echo $?
#> 1
#! *: hash: no_such_command_here: not found

#### hash of a built-in does nothing
hash cd
echo $?
#> 0

#### an assignment to PATH forgets
mkdir a b
printf '%s\n' '#!/bin/sh' 'echo a' > a/mine
printf '%s\n' '#!/bin/sh' 'echo b' > b/mine
chmod +x a/mine b/mine
old=$PATH
PATH=$PWD/a:$PWD/b:$old
mine
PATH=$PWD/b:$PWD/a:$old
mine
#> a
#> b

#### a remembered command that has vanished
mkdir a b
printf '%s\n' '#!/bin/sh' 'echo a' > a/mine
printf '%s\n' '#!/bin/sh' 'echo b' > b/mine
chmod +x a/mine b/mine
PATH=$PWD/a:$PWD/b:$PATH
mine
rm a/mine
hash -r
mine
#> a
#> b

#### a remembered command that has vanished, without hash -r, in POSIX mode
mkdir a b
printf '%s\n' '#!/bin/sh' 'echo a' > a/mine
printf '%s\n' '#!/bin/sh' 'echo b' > b/mine
chmod +x a/mine b/mine
PATH=$PWD/a:$PWD/b:$PATH
mine
rm a/mine
mine
#> a
#> b
#@ posix

#### hash of several
hash ls cat
hash | grep -c -E '/(ls|cat)$'
#> 2
