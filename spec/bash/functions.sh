# Functions: the function keyword, names, redirections, recursion, listing.

#### function name with braces
function f { echo "f $1"; }
f x
#> f x

#### function name() with braces
function f() { echo both; }
f
#> both

#### the body may be a subshell
f() (x=2; echo $x)
x=1; f; echo $x
#> 2
#> 1

#### the body may be any compound command
f() if [ $1 = a ]; then echo A; else echo other; fi
g() for i; do echo $i; done
h() ((1 == $1))
w() [[ $1 == x ]]
f a; g 1 2; h 1 && echo h; w x && echo w
#> A
#> 1
#> 2
#> h
#> w

#### function with a newline before the body
function f
{
  echo ok
}
g()
{
  echo g
}
f; g
#> ok
#> g

#### names with a hyphen, a period and a colon
my-func() { echo hyphen; }
a.b() { echo dot; }
ns::f() { echo colon; }
my-func; a.b; ns::f
#> hyphen
#> dot
#> colon

#### names with other signs
+x() { echo plus; }
@a() { echo at; }
f,g() { echo comma; }
+x; @a; f,g
#> plus
#> at
#> comma

#### a name of digits with the function keyword
function 1st { echo first; }
1st
#> first

#### a name of letters beyond ASCII
größe() { echo ok; }
größe
#> ok

#### a function named like a builtin comes first
cd() { echo "my cd $1"; builtin cd "$1"; }
cd /
pwd
#> my cd /
#> /

#### arguments and $#, $0 stays
f() { echo "$# $1 $2"; [[ $0 == *case.sh ]] && echo same; }
f a 'b c'
#> 2 a b c
#> same

#### positional parameters come back
set -- o1 o2
f() { set -- new; shift; }
f x; echo "$@"
#> o1 o2

#### return with a status
f() { return 3; }
f; echo $?
#> 3

#### return without a number gives the last status
f() { false; return; }
f; echo $?
#> 1

#### return of a number beyond 255
f() { return 256; }
f; echo $?
g() { return 257; }
g; echo $?
h() { return -1; }
h; echo $?
#> 0
#> 1
#> 255

#### return with a bad number
f() { return abc; echo no; }
f; echo $?
#> 2
#! *: return: abc: numeric argument required

#### return outside a function
return 3
echo $?
#> 2
#! *: return: can only `return' from a function or sourced script

#### recursion
fact() { (($1 < 2)) && { echo 1; return; }; echo $(($1 * $(fact $(($1 - 1))))); }
fact 10
#> 3628800

#### a function redefined while it runs
f() { f() { echo second; }; echo first; }
f; f
#> first
#> second

#### unset -f
f() { :; }
unset -f f
f 2>/dev/null; echo $?
#> 127

#### unset falls back to the function when there is no variable
f() { :; }
unset f
type -t f; echo $?
#> 1

#### declare -f prints the function
f() { echo hi; return 0; }
declare -f f
#> f () 
#> { 
#>     echo hi;
#>     return 0
#> }

#### declare -F prints the name
f() { :; }
declare -F f
declare -F nosuch; echo $?
#> f
#> 1

#### declare -F lists all names
b() { :; }
a() { :; }
declare -F
#> declare -f a
#> declare -f b

#### declare -f of if, for, while and case
f() { if a; then b; elif c; then d; else e; fi; for i in 1 2; do x; done; while y; do z; done; case $1 in a|b) c ;; *) d ;; esac; }
declare -f f
#> f () 
#> { 
#>     if a; then
#>         b;
#>     else
#>         if c; then
#>             d;
#>         else
#>             e;
#>         fi;
#>     fi;
#>     for i in 1 2;
#>     do
#>         x;
#>     done;
#>     while y; do
#>         z;
#>     done;
#>     case $1 in 
#>         a | b)
#>             c
#>         ;;
#>         *)
#>             d
#>         ;;
#>     esac
#> }

#### declare -f output can be read back
f() { local x=1; [[ $x == 1 && -n "a b" ]] && echo "ok $((x + 1))" | cat; }
s=$(declare -f f); unset -f f
eval "$s"
f
#> ok 2

#### a copy of a function under another name
orig() { echo "orig $1"; }
eval "copy${_+}$(declare -f orig | sed 1s/orig//)"
copy x
#> orig x

#### declare -f of here-documents, redirections and background
f() { cat <<E
text $1
E
sleep 0 & wait; echo x >f 2>&1; }
declare -f f
#> f () 
#> { 
#>     cat <<E
#> text $1
#> E
#>
#>     sleep 0 & wait
#>     echo x > f 2>&1
#> }

#### declare -f of (( )), [[ ]], arithmetic for and a subshell
f() { ((i++)); [[ a == b || ! -f x ]]; for ((i=0;i<3;i++)); do :; done; (exit); { :; }; }
declare -f f
#> f () 
#> { 
#>     ((i++));
#>     [[ a == b || ! -f x ]];
#>     for ((i=0; i<3; i++))
#>     do
#>         :;
#>     done;
#>     ( exit );
#>     { 
#>         :
#>     }
#> }

#### a function's definition has status 0
false
f() { :; }
echo $?
#> 0

#### a readonly function cannot be changed
f() { echo old; }
readonly -f f
f() { echo new; }
f
#> old
#! *: f: readonly function

#### a function in a pipeline runs in a subshell
f() { v=set; cat; }
echo x | f
echo "[$v]"
#> x
#> []

#### a function sees variables of its caller
g() { echo $v; }
f() { local v=inner; g; }
v=outer; f; g
#> inner
#> outer

#### an assignment before a function call is temporary
f() { echo "$v"; }
v=1
v=2 f
echo $v
#> 2
#> 1

#### the assignment before a function is exported to its commands
f() { $SH -c 'echo $v'; }
v=x f
#> x

#### a syntax error: no body
eval 'f()' 2>/dev/null; echo $?
#> 2

#### a reserved word is no function name without the keyword
eval 'if() { :; }' 2>/dev/null; echo $?
#> 2

#### a nested function becomes global when it is defined
outer() { inner() { echo inner; }; }
inner 2>/dev/null; echo $?
outer; inner
#> 127
#> inner

#### FUNCNEST limits the depth
FUNCNEST=5
n=0
f() { n=$((n + 1)); f; }
f
echo $n
#> 5
#! *: f: maximum function nesting level exceeded (5)

#### local -f and functions as callbacks
apply() { local fn=$1; shift; for x; do $fn "$x"; done; }
double() { echo $(($1 * 2)); }
apply double 1 2
#> 2
#> 4

#### a function with a name in a variable
run_start() { echo start; }
cmd=start
run_$cmd
#> start

#### declare -p of functions by declare -f with several names
a() { echo a; }; b() { echo b; }
declare -f b a | grep -c echo
#> 2

#### command skips functions
echo() { printf 'function\n'; }
command echo builtin
echo x
#> builtin
#> function

#### the first word of a function call may come from an expansion
f() { echo "called $*"; }
x='f 1 2'
$x
#> called 1 2
