# XCU ulimit.

#### ulimit without an operand is the file size
ulimit
#> unlimited

#### ulimit -f
ulimit -f
#> unlimited

#### ulimit -n sets and shows
ulimit -n 100
ulimit -n
#> 100

#### ulimit -S sets the soft limit only
ulimit -Sn 100
ulimit -Hn 200
ulimit -Sn
ulimit -Hn
#> 100
#> 200

#### ulimit without -S and -H sets both
ulimit -n 100
ulimit -Hn
ulimit -Sn
#> 100
#> 100

#### ulimit shows the soft limit
ulimit -Sn 50
ulimit -Hn 200
ulimit -n
#> 50

#### ulimit -f in blocks of 512 bytes in POSIX mode, and a file that is too large
$SH -c 'ulimit -f 1; trap "" XFSZ; head -c 2000 /dev/zero > f' 2>/dev/null
wc -c < f
#> 512
#@ posix

#### ulimit -f in blocks of 1024 bytes in bash mode
$SH -c 'ulimit -f 1; trap "" XFSZ; head -c 2000 /dev/zero > f' 2>/dev/null
wc -c < f
#> 1024
#@ differs dash: dash counts 512 bytes

#### a process beyond its file size dies of SIGXFSZ
$SH -c 'ulimit -f 0; sh -c "echo text > f"' 2>/dev/null
[ $? -gt 0 ] && echo failed
#> failed

#### every resource of the standard can be shown
for o in c d f n s t v; do ulimit -$o >/dev/null || echo "no $o"; done
echo end
#> end

#### ulimit -a lists
ulimit -a | grep -c -E '^(open files|nofiles)'
#> 1

#### ulimit -c
ulimit -c 0
ulimit -c
#> 0

#### ulimit -t
ulimit -t 1000
ulimit -t
#> 1000

#### ulimit -s in kilobytes
ulimit -s 4096
ulimit -s
#> 4096

#### ulimit -v in kilobytes
ulimit -v 4000000
ulimit -v
#> 4000000

#### ulimit unlimited
ulimit -S -t 1000
ulimit -S -t unlimited
ulimit -t
#> unlimited

#### ulimit hard and soft as values
ulimit -Sn 100
ulimit -Hn 300
ulimit -Sn hard
ulimit -Sn
#> 300
#@ differs dash: dash takes numbers only

#### a soft limit beyond the hard one is refused
ulimit -n 100
ulimit -Sn 200 2>/dev/null
[ $? -gt 0 ] && echo refused
ulimit -n
#> refused
#> 100

#### a word that is no number
ulimit -n abc
echo $?
#> 1
#! *: ulimit: abc: invalid number
#@ differs dash: dash ends the shell

#### an unknown option
ulimit -Z 2>/dev/null
echo $?
#> 2

#### a limit in a subshell
ulimit -n 100
(ulimit -n 50; ulimit -n)
ulimit -n
#> 50
#> 100

#### limits are inherited
ulimit -n 77
sh -c 'ulimit -n'
#> 77

#### several in one command
ulimit -n 100 -c 0
ulimit -n
ulimit -c
#> 100
#> 0
#@ differs dash: dash sets one
