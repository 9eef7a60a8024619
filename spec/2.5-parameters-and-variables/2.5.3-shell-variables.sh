# Variables: assignment, attributes, and those with a meaning to the shell (XCU 2.5.3).

#### a name is letters, digits and underscores
a_B9=1 _x=2 __=3
echo $a_B9 $_x $__
#> 1 2 3

#### a name may not begin with a digit
9x=1 2>/dev/null || echo not found
#> not found

#### names are case sensitive
a=1 A=2
echo $a $A
#> 1 2

#### a value may be empty
x=
echo "[${x-unset}]"
#> []

#### unset removes a variable
x=1
unset x
echo "[${x-unset}]"
#> [unset]

#### several assignments in one command, left to right
x=1 y=$x z=$y
echo $x $y $z
#> 1 1 1

#### an assignment is not split
x=$(echo a  b)$(printf ' c')
echo "$x"
y='a   b'
z=$y
echo "$z"
#> a b c
#> a   b

#### an assignment expands no pattern
touch a b
x=*
echo "$x"
#> *

#### an assignment may hold =
x=a=b=c
echo $x
#> a=b=c

#### a value with every byte from 1 to 255
x=$(i=1; while [ $i -lt 256 ]; do printf "\\$(printf %03o $i)"; i=$((i + 1)); done; echo x)
printf '%s' "$x" | cksum
i=1
while [ $i -lt 256 ]; do printf "\\$(printf %03o $i)"; i=$((i + 1)); done | { cat; printf x; } | cksum
#> 2090201141 256
#> 2090201141 256
#@ locale C

#### an assignment before a command is for that command only
x=1
x=2 env | grep '^x='
echo $x
#> x=2
#> 1

#### an assignment before a command does not affect its own arguments
x=1
x=2 echo $x
#> 1

#### an assignment before a function call holds during it
f() { echo $x; }
x=1
x=2 f
echo $x
#> 2
#> 1

#### an assignment before a special built-in stays
x=1
x=2 :
echo $x
#> 2
#@ posix

#### an assignment before a regular built-in does not stay
x=1
x=2 true
echo $x
#> 1

#### variables are not exported by themselves
x=1
env | grep '^x=' || echo none
#> none

#### export exports
export x=1
y=2
export y
env | grep '^[xy]=' | sort
#> x=1
#> y=2

#### an exported variable follows later assignments
export x=1
x=2
env | grep '^x='
#> x=2

#### readonly variables can not be assigned
$SH -c 'readonly x=1; x=2; echo not reached' 2>/dev/null
test $? -ne 0 && echo refused
#> refused
#@ posix

#### IFS has its default at the start
printf '%s' "$IFS" | od -An -tx1 | tr -d ' \n'
#>% 20090a

#### IFS is not inherited
export IFS=%
$SH -c 'printf "%s" "$IFS"' | od -An -tx1 | tr -d ' \n'
#>% 20090a

#### HOME gives the tilde its value
HOME=/some/where
echo ~ ~/x
#> /some/where /some/where/x

#### cd without operand goes HOME
mkdir h
HOME=$PWD/h
cd
basename "$PWD"
#> h

#### PATH is searched in its order
mkdir p q
echo 'echo from p' > p/tool
echo 'echo from q' > q/tool
chmod 755 p/tool q/tool
PATH=$PWD/q:$PWD/p:$PATH
tool
#> from q

#### an empty part of PATH is the working directory
printf 'echo here\n' > tool
chmod 755 tool
PATH=:/bin:/usr/bin
tool
PATH=/bin:/usr/bin:
tool
PATH=/bin::/usr/bin
tool
#> here
#> here
#> here

#### a command is looked for anew after PATH changes
mkdir p q
echo 'echo from p' > p/tool
echo 'echo from q' > q/tool
chmod 755 p/tool q/tool
here=$PWD
PATH=$here/p:$PATH
tool
PATH=$here/q:$PATH
tool
#> from p
#> from q

#### PATH given before a command is used to find it
mkdir p
echo 'echo found' > p/tool
chmod 755 p/tool
PATH=$PWD/p:/bin:/usr/bin tool
#> found

#### a file in PATH that can not be executed is passed over
mkdir p q
echo 'echo from p' > p/tool
echo 'echo from q' > q/tool
chmod 644 p/tool
chmod 755 q/tool
PATH=$PWD/p:$PWD/q:$PATH
tool
#> from q

#### a directory in PATH with the command's name is passed over
mkdir -p p/tool q
echo 'echo from q' > q/tool
chmod 755 q/tool
PATH=$PWD/p:$PWD/q:$PATH
tool
#> from q

#### PWD is the working directory
mkdir d
here=$PWD
cd d
[ "$PWD" = "$here/d" ] && echo same
#> same

#### PWD is set at the start
[ "$PWD" = "$(/bin/pwd)" ] && echo same
#> same

#### PWD from the environment is kept if it names the working directory
mkdir real
ln -s real link
cd link
here=$PWD
(cd -P .; PWD=$here $SH -c 'basename "$PWD"')
#> link

#### PWD from the environment is not kept if it is wrong
PWD=/nowhere $SH -c '[ "$PWD" = "$(/bin/pwd)" ] && echo mended'
#> mended

#### PWD from the environment is not kept if it is relative
PWD=. $SH -c '[ "$PWD" = "$(/bin/pwd -P)" ] && echo mended'
#> mended

#### OLDPWD is the directory before
mkdir d
here=$PWD
cd d
[ "$OLDPWD" = "$here" ] && echo same
#> same

#### PPID is the parent process
$SH -c 'echo $PPID' > f
[ "$(cat f)" = $$ ] && echo same
#> same

#### PPID in a subshell is that of the main shell
[ "$PPID" = "$(echo $PPID)" ] && echo same
#> same

#### PS4 begins the lines of set -x
PS4='trace> '
{ set -x; true a; set +x; } 2>&1
#> trace> true a
#> trace> set +x

#### PS4 is expanded
n=5
PS4='+$n '
{ set -x; true a; set +x; } 2>&1
#> +5 true a
#> +5 set +x

#### PS4 has a default
echo "[$PS4]"
#> [+ ]

#### LINENO is the line of the script
echo $LINENO
echo $LINENO

echo $LINENO
#> 1
#> 2
#> 4
#@ differs dash: Debian's dash is built without LINENO

#### LINENO in a command over several lines
echo a \
$LINENO
echo $LINENO
#> a 1
#> 3
#@ differs dash: Debian's dash is built without LINENO

#### LINENO after a here-document
cat <<E
a
b
E
echo $LINENO
#> a
#> b
#> 5
#@ differs dash: Debian's dash is built without LINENO

#### LINENO after a quoted newline
x='a
b'
echo $LINENO
#> 3
#@ differs dash: Debian's dash is built without LINENO

#### LINENO in a compound command
if true
then
  echo $LINENO
fi
for i in 1
do
  echo $LINENO
done
#> 3
#> 7
#@ differs dash: Debian's dash is built without LINENO

#### LINENO in a function is the line of the file
f() {
  echo $LINENO
}

f
#> 2
#@ differs dash: Debian's dash is built without LINENO

#### LINENO in a dot script is the line of that file
printf '\n\necho $LINENO\n' > s
. ./s
echo $LINENO
#> 3
#> 3
#@ differs dash: Debian's dash is built without LINENO

#### LINENO within a substitution
echo $(echo $LINENO)
echo "$(
echo $LINENO)"
#> 1
#> 3
#@ differs dash: Debian's dash is built without LINENO

#### LINENO in arithmetic
x=$((LINENO + 10))
echo $x
#> 11
#@ differs dash: Debian's dash is built without LINENO

#### LINENO of -c
$SH -c 'echo $LINENO
echo $LINENO'
#> 1
#> 2
#@ differs dash: Debian's dash is built without LINENO

#### OPTIND is 1 at the start
echo $OPTIND
#> 1

#### OPTIND and OPTARG follow getopts
set -- -a value rest
getopts a: o
echo "$o $OPTARG $OPTIND"
#> a value 3

#### CDPATH is searched by cd
mkdir -p base/target
CDPATH=$PWD/base
cd target > out
basename "$PWD"
#> target

#### CDPATH: cd prints the directory that it found there
mkdir -p base/target
CDPATH=base
here=$PWD
[ "$(cd target)" = "$here/base/target" ] && echo printed
#> printed

#### ENV is not read by a shell that is not interactive
echo 'echo from ENV' > rc
ENV=$PWD/rc $SH -c 'echo run'
#> run

#### setting PPID or an unknown variable's name does no harm to others
foo=1
unset foo bar
echo "[$foo][$bar]"
#> [][]

#### the underscore-led names are ordinary
_a=1
__b=2
echo $_a$__b
#> 12

#### a long value
x=$(head -c 300000 /dev/zero | tr '\0' x)
echo ${#x}
#> 300000

#### many variables
i=0
while [ $i -lt 2000 ]; do eval "v$i=$i"; i=$((i + 1)); done
echo $v0 $v1000 $v1999
#> 0 1000 1999

#### a variable keeps a value with newlines at its end
x='a

'
printf '%s' "$x" | wc -l | tr -d ' '
#> 2

#### LC_ALL decides the length of a multibyte character
x=é
echo ${#x}
LC_ALL=C
echo ${#x}
#> 1
#> 2
#@ differs dash: dash counts bytes

#### assignments in a subshell are lost
x=1
(x=2)
echo $x
#> 1

#### assignments in braces stay
x=1
{ x=2; }
echo $x
#> 2

#### assignments in the condition of while stay
while x=5; [ "$x" -ne 5 ]; do :; done
echo $x
#> 5

#### an assignment after the command name is an argument
echo x=1
echo "[$x]"
#> x=1
#> []

#### an assignment with quotes within its name is a command
"x"=1 2>/dev/null || echo not found
#> not found

#### an assignment from an expansion is a command
v=x=1
$v 2>/dev/null || echo not found
#> not found

#### assignments alone with a redirection
x=1 > f
[ -f f ] && echo "$x"
#> 1

#### the status of assignments alone is 0
false
x=1
#= 0

#### order of assignments and substitutions
x=$(echo a) y=$x$(echo b)
echo $y
#> ab
