# getopts, umask, ulimit, shift, history and bind in scripts.

#### getopts walks over options
set -- -a -b val -c rest
while getopts ab:c o; do echo "$o ${OPTARG-none}"; done
shift $((OPTIND - 1)); echo $1
#> a none
#> b val
#> c none
#> rest

#### joined options and values
set -- -abval
while getopts ab: o; do echo $o $OPTARG; done
#> a
#> b val

#### an unknown option
set -- -x
getopts a o; echo $? $o
#> 0 ?
#! *: illegal option -- x

#### silent mode for an unknown option
set -- -x
getopts :a o; echo $o $OPTARG
#> ? x
#!

#### a missing argument
set -- -b
getopts b: o; echo $o
#> ?
#! *: option requires an argument -- b

#### silent mode for a missing argument
set -- -b
getopts :b: o; echo $o $OPTARG
#> : b

#### OPTERR=0 silences
OPTERR=0
set -- -x
getopts a o; echo $o
#> ?
#!

#### -- ends the options
set -- -a -- -b
while getopts ab o; do echo $o; done
shift $((OPTIND - 1)); echo $1
#> a
#> -b

#### own arguments instead of the parameters
while getopts ab o -b -a; do echo $o; done
#> b
#> a

#### OPTIND=1 starts again
f() { OPTIND=1; while getopts x o; do echo $o; done; }
f -x; f -x
#> x
#> x

#### getopts from an array
args=(-v -f file)
while getopts vf: o "${args[@]}"; do echo $o $OPTARG; done
#> v
#> f file

#### long options by a trick
set -- --name=val -v
while getopts :v-: o; do
  case $o in -) echo "long ${OPTARG%%=*} ${OPTARG#*=}" ;; v) echo v ;; esac
done
#> long name val
#> v

#### umask prints and sets
umask 022; umask
umask 077; : >f; stat -c %a f
#> 0022
#> 600

#### umask -S and symbolic modes
umask 022; umask -S
umask u=rwx,g=rx,o=; umask
umask -p
#> u=rwx,g=rx,o=rx
#> 0027
#> umask 0027

#### umask with + and -
umask 022
umask g+w; umask
umask o-r; umask
#> 0002
#> 0006

#### a bad umask
umask 9; echo $?
#> 1
#! *: umask: 9: octal number out of range

#### a bad symbolic umask
umask u=z; echo $?
#> 1
#! *: umask: `z': invalid symbolic mode character

#### ulimit -n sets and prints
ulimit -Sn 100; ulimit -n
#> 100

#### ulimit of the core size
ulimit -c 0; ulimit -c
#> 0

#### ulimit -H and -S
ulimit -Sn 64
[ "$(ulimit -Sn)" = 64 ] && [ "$(ulimit -Hn)" != 64 ] && echo ok
#> ok

#### ulimit -a has a line for each resource
ulimit -a | grep -c 'open files'
#> 1

#### ulimit with a bad limit
ulimit -n abc; echo $?
#> 1
#! *: ulimit: abc: invalid number

#### ulimit with several prints labels
ulimit -Sc 0; ulimit -Sn 99
ulimit -c -n | sed 's/  */ /g'
#> core file size (blocks, -c) 0
#> open files (-n) 99

#### ulimit keywords
ulimit -Sn hard && [ "$(ulimit -Sn)" = "$(ulimit -Hn)" ] && echo hard
#> hard

#### history is empty in a script
history; echo $?
#> 0

#### set -o history in a script
set -o history
echo a
history | sed 's/^ *//'
#> a
#> 1  echo a
#> 2  history | sed 's/^ *//'

#### history -s and -c
history -s 'a command'
history -s other
history | sed 's/^ *//'
history -c; history
#> 1  a command
#> 2  other

#### history -w and -r
HISTFILE=$PWD/h
history -s one; history -s two
history -w
cat h
history -c
history -r
history | sed 's/^ *//'
#> one
#> two
#> 1  one
#> 2  two

#### history -d
history -s one; history -s two; history -s three
history -d 2
history | sed 's/^ *//'
#> 1  one
#> 2  three

#### history -p expands
history -s 'echo last'
history -p '!!:1'
#> last

#### fc -l in a script
history -s one; history -s two
set -o history
fc -l -2 -1 2>/dev/null | sed 's/[[:blank:]]/ /g' | head -n 1
#> 1  one

#### bind without line editing warns
bind '"\C-x": self-insert'
echo $?
#> 0
#! *: bind: warning: line editing not enabled

#### shift with a count
set -- a b c d
shift 2; echo "$@"
shift 5; echo $? "$@"
#> c d
#> 1 c d

#### shift with a negative or bad count
set -- a
shift -1; echo $?
#> 1
#! *: shift: -1: shift count out of range

#### shift with a word
set -- a
shift x; echo $?
#> 1
#! *: shift: x: numeric argument required

#### break and continue with counts
for i in 1 2; do for j in a b; do [ $j = b ] && continue 2; echo $i$j; done; done
#> 1a
#> 2a

#### break outside a loop
break; echo $?
#> 0
#! *: break: only meaningful in a `for', `while', or `until' loop

#### break with a bad count
for i in 1 2; do break 0; echo $i; done; echo $?
#> 1
#! *: break: 0: loop count out of range

#### exit with a bad argument
(exit abc); echo $?
#> 2
#! *: exit: abc: numeric argument required

#### exit with too many arguments
(exit 1 2; echo on); echo $?
#> 1
#! *: exit: too many arguments

#### cd with too many arguments
cd a b; echo $?
#> 1
#! *: cd: too many arguments

#### cd to a missing directory
cd nowhere; echo $?
#> 1
#! *: cd: nowhere: No such file or directory

#### cd to a file
: >f; cd f; echo $?
#> 1
#! *: cd: f: Not a directory

#### cd -
cd /usr; cd /; cd -
#> /usr

#### cd - without OLDPWD
unset OLDPWD
cd -; echo $?
#> 1
#! *: cd: OLDPWD not set

#### cd without HOME
unset HOME
cd; echo $?
#> 1
#! *: cd: HOME not set

#### CDPATH prints where it went
mkdir -p a/b
CDPATH=$PWD/a
cd b | sed 's|.*/a|a|'
#> a/b

#### cd -P and -L
mkdir real; ln -s real link
cd link; pwd | sed 's|.*/||'; pwd -P | sed 's|.*/||'
#> link
#> real

#### echo's options
echo -n a; echo b
echo -e 'x\ty\c'; echo
echo -E 'x\ty'
echo -ne 'z\n'
echo -x -- y
#> ab
#> x	y
#> x\ty
#> z
#> -x -- y

#### echo -e escapes
echo -e '\x41\u00e9\101\0101\e[0m' | od -An -tx1
#>  41 c3 a9 5c 31 30 31 41 1b 5b 30 6d 0a

#### test with many operands
[ a = a -a b = b ]; echo $?
[ a = b -o b = b ]; echo $?
[ ! a = b ]; echo $?
[ \( a = a \) ]; echo $?
#> 0
#> 0
#> 0
#> 0

#### test without a closing bracket
[ a = a; echo $?
#> 2
#! *: ?: missing `]'

#### test with too many arguments
[ a b c d e ]; echo $?
#> 2
#! *: ?: too many arguments

#### test with a non-number
[ a -eq 1 ]; echo $?
#> 2
#! *: ?: a: integer expression expected

#### test with a missing operand
[ = a ]; echo $?
[ a = ]; echo $?
#> 2
#> 2
#! *: unary operator expected*

#### test -v and string comparison
x=1
test -v x && echo set
[ a \< b ] && echo less
[ a == a ] && echo ==
#> set
#> less
#> ==

#### a function that has its own OPTIND leaves its caller's place within a word
f() {
    local OPTIND=1 option
    while getopts abxyz option; do
        echo $option
        if [ $option = y ]; then f -ab; fi
    done
}
f -xyz
#> x
#> y
#> a
#> b
#> z

#### getopts with a read-only OPTARG goes on without it
readonly OPTARG
set -- -a x -b
getopts ab o; echo "$? $o"
OPTIND=1
getopts a: o; echo "$? $o [$OPTARG]"
#> 0 a
#> 0 a []
#! *: OPTARG: readonly variable

#### the attributes of OPTARG have their say
declare -i OPTARG
set -- -a 1+2
getopts a: o
echo $OPTARG
#> 3

#### an option that cannot be stored has the status 2
readonly option
getopts a option -a || echo $?
getopts a option || echo $?
#> 2
#> 1
#! *: option: readonly variable*
