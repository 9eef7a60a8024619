# XCU 2.9.1, simple commands: assignments, redirections, words.

#### an assignment before an external command is in its environment only
x=1
x=2 sh -c 'echo "$x"'
echo "$x"
#> 2
#> 1

#### an assignment before an external command exports a variable that was unset
unset x
x=new sh -c 'echo "$x"'
echo "${x-unset}"
#> new
#> unset

#### several assignments before a command
a=1 b=2 c=3 sh -c 'echo $a$b$c'
#> 123

#### an assignment alone does not export
x=1
sh -c 'echo "${x-unset}"'
#> unset

#### an assignment to an exported variable stays exported
export x=1
x=2
sh -c 'echo "$x"'
#> 2

#### assignments are expanded from left to right
a=1 b=$a c=$b$a
echo "$a $b $c"
#> 1 1 11

#### assignments before a command see the earlier ones
unset a b
a=1 b=$a sh -c 'echo "$a $b"'
#> 1 1

#### the same variable assigned twice before a command
x=1 x=2 sh -c 'echo $x'
#> 2

#### the words of the command are expanded before the assignments
x=old
x=new echo "$x"
#> old

#### an assignment before a built-in does not stay
x=1
x=2 echo done
echo "$x"
#> done
#> 1

#### IFS before read counts for this read only
echo 'a:b:c' > in
IFS=: read x y z < in
echo "$x $y $z"
set -- $(echo 'p:q r')
echo $#
#> a b c
#> 2

#### an assignment before a special built-in stays in POSIX mode
unset x
x=kept :
echo "${x-unset}"
#> kept
#@ posix

#### an assignment before a special built-in does not stay in bash mode
unset x
x=kept :
echo "${x-unset}"
#> unset
#@ differs dash: dash always keeps it

#### an assignment before eval is seen by its commands
x=1 eval 'echo "$x"'
#> 1

#### an assignment before export with a name keeps and exports it
x=1 export x
sh -c 'echo "${x-unset}"'
#> 1
#@ posix

#### an assignment before a special built-in under command does not stay
unset x
x=kept command :
echo "${x-unset}"
#> unset
#@ posix

#### an assignment before a function is seen inside and exported to its commands
f() { echo "in $x"; sh -c 'echo "child ${x-unset}"'; }
x=1 f
#> in 1
#> child 1

#### an assignment before a function does not stay
f() { :; }
x=old
x=new f
echo "$x"
#> old

#### an assignment made inside the function to the prefixed variable is gone after it
f() { x=inside; }
x=old
x=new f
echo "$x"
#> old

#### an assignment word is only one before the command name
echo x=1
echo "${x-unset}"
#> x=1
#> unset

#### a quoted name or = makes it no assignment
'x'=1 2>/dev/null
echo $?
x"="1 2>/dev/null
echo $?
#> 127
#> 127

#### a word that only after expansion looks like an assignment is a command
v='x=1'
$v 2>/dev/null
echo "$? ${x-unset}"
#> 127 unset

#### a name that is no identifier makes it no assignment
1x=2 2>/dev/null
echo $?
a-b=2 2>/dev/null
echo $?
#> 127
#> 127

#### no field splitting in an assignment
v='a  b'
x=$v
echo "$x"
x=$(echo 'c  d')
echo "$x"
#> a  b
#> c  d

#### no pathname expansion in an assignment
: > file
x=*
echo "$x"
#> *

#### tilde expansion in an assignment after = and :
HOME=/h
x=~:~/bin
echo "$x"
#> /h:/h/bin

#### "$@" in an assignment joins with blanks
set -- a b c
IFS=-
x="$@"
echo "$x"
#> a b c
#@ differs dash: dash joins with the first character of IFS

#### "$*" in an assignment joins with IFS
set -- a b c
IFS=-
x="$*"
echo "$x"
#> a-b-c

#### an empty assignment
x=1
x=
echo "[$x]"
#> []

#### an assignment's value may hold = and quotes
x=a=b'c d'"e"\ f
echo "$x"
#> a=bc de f

#### the value of a redirection and the assignment are both done without a command
x=1 > made
echo "$x"
[ -e made ] && echo made
#> 1
#> made

#### redirections are done in a command without name in a subshell environment
> a > b
ls
#> a
#> b

#### a redirection may stand anywhere in a simple command
> out echo one
echo > out2 two
echo three > out3
cat out out2 out3
#> one
#> two
#> three

#### a redirection may stand between assignment and command
x=1 > out sh -c 'echo "$x"'
cat out
#> 1

#### redirections are done from left to right
echo text > a > b
wc -c < a
cat b
#> 0
#> text

#### 2>&1 before and after > differ
{ echo out; echo err >&2; } 2>&1 > f | sed 's/^/pipe: /'
cat f
{ echo out; echo err >&2; } > g 2>&1
cat g
#> pipe: err
#> out
#> out
#> err

#### the command name may come from an expansion
c=echo
$c hello
c='echo a'
$c b
#> hello
#> a b

#### the command and its arguments from "$@"
set -- printf '%s|' 'a b' c
"$@"
echo
#> a b|c|

#### an empty expansion before the command name vanishes
e=
$e echo hello
$e x=1 2>/dev/null
echo $?
#> hello
#> 127

#### an empty expansion between words vanishes, a quoted one does not
e=
set -- a $e b "$e" c
echo $#
#> 4

#### command substitution makes command and arguments
$(echo echo a b)
#> a b

#### an assignment before an empty expansion stays in the shell
e=
x=1 $e
echo "$x"
#> 1

#### an assignment before a command substitution that gives nothing stays
x=1 $(true)
echo "$x $?"
#> 1 0

#### the status of a command substitution beside an assignment without command
x=1 $(exit 3)
echo "$? $x"
#> 3 1

#### redirections without a command do not change the shell's own descriptors
> out
echo still here
cat out
#> still here

#### a failing redirection without a command leaves the assignment's variable
x=old
x=new > ./no/such/file 2>/dev/null
echo "$?"
#> 1
#@ differs dash: dash gives 2

#### PATH before a command counts for its own search
mkdir d
printf '%s\n' '#!/bin/sh' 'echo found' > d/mine
chmod +x d/mine
PATH=$PWD/d:$PATH mine
mine 2>/dev/null
echo $?
#> found
#> 127

#### the exported assignment hides the shell variable only in the command
export x=1
x=2 sh -c 'echo $x'
sh -c 'echo $x'
#> 2
#> 1

#### arguments with blanks, newlines and empty ones reach the command whole
sh -c 'for a; do echo "[$a]"; done' x 'a b' '' 'c
d'
#> [a b]
#> []
#> [c
#> d]

#### the arguments are expanded in order with their side effects
unset x
echo ${x=1} $x ${y:=$x$x} $y
#> 1 1 11 11

#### arithmetic side effects in order
i=0
echo $((i+=1)) $((i+=1)) $i
#> 1 2 2

#### the environment of a command holds only exported variables
a=1
export b=2
env | grep -E '^(a|b)='
#> b=2

#### an exported variable without value is not in the environment
export novalue
env | grep -c '^novalue'
#> 0
#= 1

#### an empty exported variable is in the environment
export e=
env | grep '^e='
#> e=

#### declaration utilities: export takes an assignment without splitting
v='a  b'
export x=$v
echo "$x"
readonly y=$v
echo "$y"
#> a  b
#> a  b

#### declaration utilities: tilde after = and :
HOME=/h
export x=~/a:~/b
echo "$x"
#> /h/a:/h/b

#### declaration utilities under command
v='a  b'
command export x=$v
echo "$x"
#> a  b
#@ posix

#### assignment-looking arguments of other commands are split
v='a  b'
set -- x=$v
echo $#
#> 2

#### a name that is expanded is no declaration utility
v='a  b'
e=export
$e x=$v
echo "$x"
#> a
#@ differs dash: dash looks at the expanded name

#### what expansions assign among the assignments before a command outlives it
unset a b
a= b=${a:=set} true; echo "$a ${b-unset}"
a=1 b=$((a = 7)) true; echo "$a"
unset a
a=${a:=self} command :; echo "$a"
f() { echo "in f $a $c"; }
a=1 c=$((a += 2)) f; echo "$a ${c-unset}"
#> set unset
#> 7
#> self
#> in f 3 3
#> 3 unset
#@ differs dash: what is assigned last is lost with the command's own assignment

#### what the redirections of no command assign is lost
unset fresh
< ${fresh=/dev/null}
<<END
${fresh=text}
END
echo "${fresh-unset}"
#> unset
#@ posix
#@ differs bash: makes them in the shell; XCU 2.9.1.2 in a subshell
#@ differs dash: makes them in the shell; XCU 2.9.1.2 in a subshell
