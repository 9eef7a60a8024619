# XCU 2.15, set (errexit: 2.9-shell-commands/errexit.sh).

#### set -- sets the positional parameters
set -- a 'b c' d
echo $# "$2"
#> 3 b c

#### set -- without operands unsets them
set -- a b
set --
echo $#
#> 0

#### set without -- sets them too
set a b
echo $# $1
#> 2 a

#### set -- with operands that begin with a hyphen
set -- -e +x --
echo $# $1 $2 $3
#> 3 -e +x --

#### options and operands together
set -f -- *
echo $1 $-x | cut -c 1
#> *

#### options before operands without --
set -f a b
echo $# *
#> 2 *

#### set - ends the options, turns off x and v and keeps the parameters
set -- a b
set -
echo $#
set - c
echo $# $1
#> 2
#> 1 c

#### the first operand that is no option ends the options
set a -f
echo $# $2
touch f1
echo f*
#> 2 -f
#> f1

#### set + leaves a + as a parameter or is ignored, and turns no option off
set -f
set +f
touch f1
echo f*
#> f1

#### letters together
set -fu
case $- in *f*) echo f ;; esac
case $- in *u*) echo u ;; esac
set +fu
case $- in *[fu]*) echo on ;; *) echo off ;; esac
#> f
#> u
#> off

#### -a exports every variable that is assigned
set -a
x=1
set +a
y=2
sh -c 'echo ${x-unset} ${y-unset}'
#> 1 unset

#### -a and read, for, :=, getopts
set -a
echo 1 | { read r; sh -c 'echo $r'; }
for f in 2; do sh -c 'echo $f'; done
: ${d:=3}
sh -c 'echo $d'
#> 1
#> 2
#> 3

#### -C refuses to overwrite a file
echo old > f
set -C
echo new > f
echo $?
cat f
#> 1
#> old
#! *: f: cannot overwrite existing file
#@ differs dash: dash gives 2

#### -C and >|
echo old > f
set -C
echo new >| f
cat f
#> new

#### -C does not hinder >>, <> and new files
set -C
echo a > f
echo b >> f
echo c 1<> f
cat f
#> c
#> b

#### -C allows devices
set -C
echo text > /dev/null
echo $?
#> 0

#### -C and an empty file
: > f
set -C
(echo new > f) 2>/dev/null
[ -s f ] || echo kept
#> kept

#### -f turns pathname expansion off
touch f1 f2
set -f
echo f*
set +f
echo f*
#> f*
#> f1 f2

#### -n stops the running of commands
$SH -c 'echo a
set -n
echo b'
#> a

#### -n on the command line
$SH -n -c 'echo no'
echo $?
#> 0

#### -u: an unset variable is an error
$SH -c 'set -u; echo $x; echo no' 2>/dev/null
[ $? -gt 0 ] && echo failed
#> failed

#### -u allows the forms with a default
set -u
echo ${x-a} ${x:-b} ${x+c}d ${x:+e}f
: ${x:=g}
echo $x
#> a b d f
#> g

#### -u does not apply to $@ and $*
set -u
set --
echo "$@" "$*" $# end
#>  0 end

#### -u applies to positional parameters
$SH -uc 'set -- a; echo $1 $2; echo no' 2>/dev/null
[ $? -gt 0 ] && echo failed
#> failed

#### -u applies to ${#x} and ${x%a}
$SH -uc 'echo ${#x}; echo no' 2>/dev/null
[ $? -gt 0 ] && echo failed
$SH -uc 'echo ${x%a}; echo no' 2>/dev/null
[ $? -gt 0 ] && echo failed
#> failed
#> failed

#### -u applies in arithmetic with $
$SH -uc 'echo $(($x + 1)); echo no' 2>/dev/null
[ $? -gt 0 ] && echo failed
#> failed

#### -u and $!
$SH -uc 'echo $!; echo no' 2>/dev/null
[ $? -gt 0 ] && echo failed
#> failed

#### -u in a subshell ends only the subshell
set -u
(echo $x) 2>/dev/null
echo on
#> on

#### -v echoes the input as it is read
printf '%s\n' 'set -v' 'echo a  b # comment' 'x=1' > s
$SH s
#> a b
#! *echo a  b # comment*
#! *x=1

#### -x prints commands before they run
PS4='+ '
set -x
echo a 'b c' ''
x=1
set +x
#> a b c 
#! *+ echo a 'b c' ''*
#! *+ x=1*
#! *+ set +x
#@ differs dash: dash quotes otherwise

#### -x prints expanded words
PS4='> '
x='a b'
set -x
echo $x "$x"
#> a b a b
#! > echo a b 'a b'
#@ differs dash: dash does not quote the words

#### PS4 is expanded
PS4='$x> '
x=5
set -x
:
#! 5> :

#### -x in a pipeline, subshell and substitution
PS4='+ '
set -x
(x=$(echo a))
#! *+ echo a*
#! *+ x=a

#### -x repeats the first character of PS4 for nesting in bash
PS4='+ '
set -x
x=$(echo a)
#! ++ echo a*
#! *+ x=a
#@ differs dash: dash does not repeat it

#### -x and assignments before a command
PS4='+ '
set -x
x=1 y=2 true
#! *x=1*
#! *y=2*
#! *+*true

#### -x with control characters
PS4='+ '
set -x
: 'a
b'
#! *a*b*

#### -h and -b and -m may be given
set -h
set +h
set -b
set +b
echo $?
#> 0
#@ differs dash: dash knows no -h

#### -o by name and +o
set -o noglob
echo *
set +o noglob
case $- in *f*) echo on ;; *) echo off ;; esac
#> *
#> off

#### every name of the standard
for o in allexport errexit ignoreeof monitor noclobber noexec noglob nolog notify nounset verbose vi xtrace; do
  set +o $o 2>/dev/null || echo "no $o"
done
set -o allexport && set -o noclobber && set -o noglob && set -o nolog && set -o notify && set -o nounset && echo ok
#> ok

#### -o pipefail
set -o pipefail
false | true
echo $?
set +o pipefail
false | true
echo $?
#> 1
#> 0
#@ differs dash: dash 0.5.12 has no pipefail

#### names and letters are the same
set -a -C -f -u
set -o | awk '$1 ~ /^(allexport|noclobber|noglob|nounset)$/ { print $1, $2 }' | sort
#> allexport on
#> noclobber on
#> noglob on
#> nounset on

#### set -o lists the options
set +o noglob
set -o | awk '$1 == "noglob" { print $2 }'
set -f
set -o | awk '$1 == "noglob" { print $2 }'
#> off
#> on

#### set +o can be read back
set -f
state=$(set +o)
set +f -u
eval "$state"
case $- in *f*) echo f ;; esac
case $- in *u*) echo u ;; *) echo no u ;; esac
#> f
#> no u

#### set +o prints set commands
set -f
set +o | grep noglob
set +f
set +o | grep noglob
#> set -o noglob
#> set +o noglob

#### several -o in one command
set -o noglob -o nounset
case $- in *f*) echo f ;; esac
case $- in *u*) echo u ;; esac
#> f
#> u

#### an unknown option
set -Z
echo $?
#> 2
#! *: set: -Z: invalid option*
#@ differs dash: dash ends the shell

#### an unknown option name
set -o no_such_option
echo $?
#> 2
#! *: set: no_such_option: invalid option name
#@ differs dash: dash ends the shell

#### set lists the variables so that they can be read back
x='a  b'"'"'c"d$e\f'
y='line
two'
set > f
x= y=
grep -v -E '^(BASH|EUID|UID|PPID|SHELLOPTS|FUNCNAME|DIRSTACK|GROUPS|PIPESTATUS|_)' f > g
. ./g 2>/dev/null
printf '%s\n' "$x" "$y"
#> a  b'c"d$e\f
#> line
#> two

#### set lists variables in order
b=1 a=2 c=3
set | grep -E '^[abc]='
#> a=2
#> b=1
#> c=3
#@ differs dash: dash quotes the values

#### set in POSIX mode does not list functions
f() { echo no; }
set | grep -c '^f'
#> 0
#= 1
#@ posix

#### set does not list unset variables
unset x
export y
set | grep -c -E '^[xy]='
#> 0
#= 1

#### $- begins with the options of the command line
$SH -efu -c 'case $- in *e*) echo e ;; esac; case $- in *f*) echo f ;; esac; case $- in *u*) echo u ;; esac'
#> e
#> f
#> u

#### $- holds no i in a script
case $- in *i*) echo interactive ;; *) echo not ;; esac
#> not

#### positional parameters beyond nine
set -- 1 2 3 4 5 6 7 8 9 ten eleven
echo ${10} ${11} $10
#> ten eleven 10

#### set with an expansion
x='a b'
set -- $x "$x"
echo $#
#> 3

#### set gives 0
false
set -- a
echo $?
#> 0

#### set -e -u by a shell's command line with names
$SH -o errexit -o nounset -c 'case $- in *e*u*|*u*e*) echo both ;; esac'
#> both

#### + options on the command line
$SH -f +f -c 'case $- in *f*) echo on ;; *) echo off ;; esac'
#> off
