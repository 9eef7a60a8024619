# XCU 2.9.5, function definition command.

#### a definition and a call
f() { echo called; }
f
#> called

#### arguments become the positional parameters
f() { echo "$# $1 $2"; }
f a 'b c'
#> 2 a b c

#### the positional parameters of the caller come back
set -- x y
f() { set -- 1 2 3; shift; }
f a
echo "$# $1"
#> 2 x

#### $0 does not change in a function
f() { [ "$0" = "$zero" ] && echo same; }
zero=$0
f
#> same

#### variables are those of the caller
f() { x=2; }
x=1
f
echo $x
#> 2

#### the body may be any compound command
f() (echo subshell)
g() if true; then echo if; fi
h() for i in 1 2; do echo $i; done
k() case $1 in a) echo case ;; esac
l() while :; do echo while; break; done
f; g; h; k a; l
#> subshell
#> if
#> 1
#> 2
#> case
#> while

#### a subshell as body keeps the caller's variables
f() ( x=2; cd /; )
x=1
here=$PWD
f
echo $x
[ "$here" = "$PWD" ] && echo same
#> 1
#> same

#### newlines between name and body
f()

{
echo a
}
f
#> a

#### blanks around the parentheses
f ( ) { echo a; }
f
#> a

#### a comment between name and body
f() # comment
{ echo a; }
f
#> a

#### the definition is made when it is run
f 2>/dev/null
echo $?
f() { echo now; }
f
#> 127
#> now

#### a definition in a branch that is not taken does not happen
if false; then f() { echo no; }; fi
f 2>/dev/null
echo $?
#> 127

#### a second definition replaces the first
f() { echo one; }
f() { echo two; }
f
#> two

#### a function that replaces itself while it runs
f() { f() { echo new; }; echo old; }
f
f
#> old
#> new

#### a function that unsets itself while it runs
f() { unset -f f; echo still; }
f
f 2>/dev/null
echo $?
#> still
#> 127

#### a definition inside a function is global
f() { g() { echo inner; }; }
f
g
#> inner

#### a redirection of the definition is made at every call
f() { echo text; } > out
f
cat out
f
wc -l < out
#> text
#> 1

#### a redirection of the definition is expanded at every call
f() { echo "$1"; } > $1
f a
f b
cat a b
#> a
#> b

#### redirections of definition and call
f() { echo out; echo err >&2; } 2> e
f > o
cat o
echo -
cat e
#> out
#> -
#> err

#### an input redirection of the definition
echo line > in
f() { read x; echo "got $x"; } < in
f
f
#> got line
#> got line

#### a here-document of the definition is expanded at every call
f() { cat; } <<E
arg $1
E
f a
f b
#> arg a
#> arg b

#### a here-document in the body
f() {
  cat <<E
body $1
E
}
f x
#> body x

#### the assignments and redirections of a call count for the whole body
f() { echo $v; echo $v; }
v=1 f > out
cat out
#> 1
#> 1

#### the status is that of the last command
f() { (exit 3); }
f
echo $?
#> 3

#### return ends the function with a status
f() { return 4; echo no; }
f
echo $?
#> 4

#### return without operand gives the status of before
f() { (exit 6); return; }
f
echo $?
#> 6

#### return inside loops and groups of the function
f() { for i in 1 2; do { while :; do return $i; done; }; done; }
f
echo $?
#> 1

#### a function with its own name as argument
f() { echo "$1"; }
f f
#> f

#### variables and functions have separate names
x=variable
x() { echo function; }
x
echo $x
#> function
#> variable

#### unset -v leaves the function and unset -f leaves the variable
x=variable
x() { echo function; }
unset -v x
x
x=again
unset -f x
echo $x
#> function
#> again

#### recursion
f() { [ $1 -eq 0 ] && return; echo $1; f $(($1 - 1)); }
f 3
#> 3
#> 2
#> 1

#### recursion that computes
fact() { if [ $1 -le 1 ]; then echo 1; else echo $(($1 * $(fact $(($1 - 1))))); fi; }
fact 10
#> 3628800

#### recursion of depth 900
f() { if [ $1 -gt 0 ]; then f $(($1 - 1)); else echo bottom; fi; }
f 900
#> bottom

#### mutual recursion
even() { if [ $1 -eq 0 ]; then echo even; else odd $(($1 - 1)); fi; }
odd() { if [ $1 -eq 0 ]; then echo odd; else even $(($1 - 1)); fi; }
even 7
#> odd

#### the parameters of every level are its own
f() { if [ $1 -gt 0 ]; then f $(($1 - 1)); fi; echo $1; }
f 2
#> 0
#> 1
#> 2

#### "$@" passed on
f() { g "$@"; }
g() { echo "$#:$2"; }
f a 'b c' ''
#> 3:b c

#### shift inside a function moves its own parameters
set -- x y z
f() { shift; echo $1; }
f a b
echo $1
#> b
#> x

#### set -- inside a function sets its own parameters
f() { set -- p q; echo $#; }
set -- a b c
f
echo $#
#> 2
#> 3

#### options set in a function stay
f() { set -f; }
f
echo *
#> *

#### a function in a pipeline, in a substitution, in the background
f() { echo text; }
f | cat
x=$(f)
echo "$x"
f & wait
#> text
#> text
#> text

#### a function called inside the condition of another
f() { return 1; }
if f; then echo no; else echo else; fi
f || echo or
#> else
#> or

#### a function name with a digit and underscore
_f1() { echo ok; }
_f1
#> ok

#### a function name with - and .
a-b() { echo hyphen; }
a.b() { echo dot; }
a-b
a.b
#> hyphen
#> dot
#@ differs dash: dash allows only names

#### a reserved word is no function name
$SH -c 'if() { echo no; }' 2>/dev/null
echo $?
#> 2

#### a function named like an external command
cat() { echo mine; }
cat /dev/null
unset -f cat
echo theirs | cat
#> mine
#> theirs

#### a function named like a variable with the word function in it
functional() { echo ok; }
functional
#> ok

#### an empty body is a syntax error
$SH -c 'f() { }' 2>/dev/null
echo $?
$SH -c 'f() ( )' 2>/dev/null
echo $?
#> 2
#> 2

#### parameters between the parentheses are a syntax error
$SH -c 'f(a) { echo no; }' 2>/dev/null
echo $?
#> 2

#### a simple command is no body
$SH -c 'f() echo no' 2>/dev/null
echo $?
#> 2
#@ differs dash: dash accepts any command

#### break in a function does not reach the caller's loop in bash
f() { break 2>/dev/null; }
for i in 1 2; do f; echo $i; done
#> 1
#> 2

#### a function body is parsed once: aliases are those of the definition
alias say='echo first'
f() { say; }
alias say='echo second'
f
#> first
#@ posix

#### an exit in a function ends the shell
f() { exit 3; }
f
echo no
#= 3

#### a function that returns 255 and more
f() { return $1; }
f 255; echo $?
f 256; echo $?
#> 255
#> 0
#@ differs dash: dash keeps the larger number

#### $? of return in a trap and of a nested call
f() { g; return $?; }
g() { return 7; }
f
echo $?
#> 7

#### LINENO inside a function counts lines of the file
f() {
  echo $LINENO
}
f
#> 2
#@ differs dash: dash 0.5.12 counts from the function

#### a function of 5000 commands
{ echo 'f() {'; seq -f 'x=%.0f' 5000; echo 'echo $x; }; f'; } > s
. ./s
#> 5000

#### functions are not passed to external commands
f() { echo f; }
sh -c 'f' 2>/dev/null
echo $?
#> 127

#### a function call with a closed descriptor keeps the shell's
f() { echo out; }
f >&- 2>/dev/null
echo back
#> back

#### a local redirection of exec inside a function with a redirection
f() { exec 3>&1; echo to 3 >&3; } > out
f
cat out
#> to 3
