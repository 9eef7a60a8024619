# Vanished directories, unusual PATHs and environments, unreadable and missing files.

#### the working directory has vanished: commands still run
mkdir d
cd d
rmdir ../d
echo on
/bin/echo program
#> on
#> program

#### the working directory has vanished: cd with an absolute path works
mkdir d
here=$PWD
cd d
rmdir "$here/d"
cd "$here" && echo back
#> back

#### the working directory has vanished: cd .. goes by the name
mkdir d
here=$PWD
cd d
rmdir "$here/d"
cd .. 2>/dev/null
[ "$PWD" = "$here" ] && echo back
#> back

#### the working directory has vanished: a redirection fails
mkdir d
cd d
rmdir ../d
{ echo a > f; } 2>/dev/null
[ $? -gt 0 ] && echo failed
#> failed

#### the working directory has vanished: pathname expansion matches nothing
mkdir d
cd d
rmdir ../d
echo *
#> *

#### a shell that starts in a vanished directory
mkdir d
cd d
rmdir ../d
$SH -c 'echo on; cd / && pwd' 2>/dev/null
#> on
#> /

#### a shell that starts in a vanished directory: pwd fails
mkdir d
cd d
rmdir ../d
(unset PWD; $SH -c 'pwd' >/dev/null 2>&1)
[ $? -gt 0 ] && echo failed
#> failed

#### a shell that starts in a vanished directory keeps the PWD of its environment
mkdir d
cd d
rmdir ../d
$SH -c 'echo "${PWD##*/}"' 2>/dev/null
#> d
#@ differs dash: dash has an empty PWD

#### the working directory was renamed: cd .. works
mkdir -p a/b
cd a/b
mv ../b ../c
cd -P .. && ls
#> c

#### a directory without the right to search it, by another user's eyes
mkdir d
: > d/f
echo d/*
#> d/f

#### PATH with empty parts
printf '%s\n' '#!/bin/sh' 'echo here' > mine
chmod +x mine
PATH=/nowhere::/usr/bin
mine
PATH=:/usr/bin
mine
PATH=/usr/bin:
mine
#> here
#> here
#> here

#### PATH of colons only
printf '%s\n' '#!/bin/sh' 'echo here' > mine
chmod +x mine
PATH=:::
mine
#> here

#### PATH with a file and missing directories in it
: > file
PATH=$PWD/file:/no/such:$PWD/file/x:/usr/bin
ls /dev/null
#> /dev/null

#### PATH with blanks and pattern characters
mkdir 'a b' '*'
printf '%s\n' '#!/bin/sh' 'echo blank' > 'a b/m1'
printf '%s\n' '#!/bin/sh' 'echo star' > '*/m2'
chmod +x 'a b/m1' '*/m2'
PATH="$PWD/a b:$PWD/*:$PATH"
m1
m2
#> blank
#> star

#### PATH with a very long part
p=$(printf '%05000d' 0)
PATH=/$p:$PATH
ls /dev/null
#> /dev/null

#### PATH with a ~ that is quoted is not expanded
mkdir '~'
printf '%s\n' '#!/bin/sh' 'echo no' > '~/mine'
chmod +x '~/mine'
PATH='~':$PATH
mine
#> no
#@ differs bash: bash expands ~ in PATH when it searches

#### environment names that are no identifiers pass through
env 'a-b=1' 'c.d=2' '1e=3' $SH -c 'env' | grep -E '^(a-b|c\.d|1e)=' | sort
#> 1e=3
#> a-b=1
#> c.d=2

#### an environment entry without = does no harm
env -i PATH="$PATH" X=1 $SH -c 'echo $X'
#> 1

#### an environment variable that is empty
X= $SH -c 'echo "${X-unset}"'
#> 

#### an environment variable of several lines
X='a
b' $SH -c 'echo "$X"'
#> a
#> b

#### a variable that is twice in the environment
python3 - $SH <<'E'
import ctypes, os, subprocess, sys
libc = ctypes.CDLL(None)
words = [w.encode() for w in sys.argv[1:]] + [b"-c", b"echo $X"]
argv = (ctypes.c_char_p * (len(words) + 1))(*words, None)
envp = (ctypes.c_char_p * 4)(b"X=1", b"X=2", b"PATH=" + os.environb[b"PATH"], None)
path = subprocess.check_output(["which", words[0].decode()]).strip()
libc.execve(path, argv, envp)
E
#> 2
#@ needs python3

#### an empty environment
env -i $SH -c 'echo on; /bin/echo program' 2>/dev/null || env -i /bin/sh -c 'echo on; /bin/echo program'
#> on
#> program

#### without PATH in the environment the standard utilities are found
env -u PATH $(command -v ${SH%% *}) -c 'ls /dev/null'
#> /dev/null

#### without HOME
env -u HOME $SH -c 'echo "${HOME-unset}"; echo ~ >/dev/null; echo on'
#> unset
#> on

#### IFS of the environment is not believed
IFS=x $SH -c 'a=1x2; set -- $a; echo $#'
#> 1

#### OPTIND, PPID and LINENO of the environment are not believed
PPID=1x LINENO=99 OPTIND=1 $SH -c 'case $PPID in *x) echo no ;; esac; echo $LINENO'
#> 1

#### PWD of the environment that is wrong is not believed
PWD=/nowhere $SH -c 'case $PWD in /nowhere) echo no ;; *) echo right ;; esac'
#> right

#### SHLVL and others that are no numbers do no harm
SHLVL=abc $SH -c 'echo on' 2>/dev/null
SHLVL=99999999999999999999 $SH -c 'echo on' 2>/dev/null
#> on
#> on

#### PS4 and ENV of the environment do no harm to scripts
PS4='$(echo no >&2)+ ' ENV=/no/such/file $SH -c 'echo on'
#> on
#!

#### a script that is missing
$SH ./no_such_script
echo $?
#> 127
#! *: ./no_such_script: No such file or directory

#### a script that is a directory
mkdir d
$SH d
echo $?
#> 126
#! *: d: Is a directory

#### a script that is a device
$SH /dev/null
echo $?
#> 0

#### a script from a pipe
mkfifo p
echo 'echo from pipe' > p &
$SH p
wait
#> from pipe

#### a script that vanishes while it runs
printf '%s\n' 'rm s' 'echo still' 'echo running' > s
$SH s
#> still
#> running

#### a script that grows while it runs
printf '%s\n' 'echo one' 'echo "echo two" >> s' > s
$SH s
#> one
#> two

#### a script found by PATH when it is not here
mkdir d
echo 'echo from d' > d/script_in_path
PATH=$PWD/d:$PATH $SH script_in_path
#> from d

#### a link that points to itself
ln -s loop loop
cat < loop 2>/dev/null
echo $?
./loop 2>/dev/null
echo $?
cd loop 2>/dev/null
echo $?
#> 1
#> 126
#> 1

#### a script run through a link
echo 'echo "$0"' > s
ln -s s l
$SH ./l
#> ./l

#### a dot script that vanishes while it runs
printf '%s\n' 'rm s' 'echo still' > s
. ./s
#> still

#### an output file that is a directory
mkdir d
echo a > d
echo $?
#> 1
#! *: d: Is a directory

#### an input file in a missing directory
cat < no/such/file
echo $?
#> 1
#! *: no/such/file: No such file or directory

#### a pipe without a reader
mkfifo p
$SH -c 'exec 3<>p; echo a >&3; read x <&3; echo $x'
#> a

#### no more processes: the shell says so and goes on
$SH -c 'ulimit -u 0; (echo sub); echo on' 2>/dev/null | tail -n 1
#> on
