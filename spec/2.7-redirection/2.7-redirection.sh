# Redirections on every kind of command, their order, their expansions and their errors (XCU 2.7).

#### a redirection may stand anywhere in a simple command
> f echo a
echo > g b
<f cat >h
cat f g h
#> a
#> b
#> a

#### a descriptor number before the operator
{ echo out; echo err >&2; } 1> f 2> g
cat g f
#> err
#> out

#### descriptors 3 to 9
echo a 3> f >&3
cat f
exec 9> g
echo b >&9
exec 9>&-
cat g
#> a
#> b

#### the descriptor number must be adjacent
echo 2 > f
cat f
#> 2

#### several redirections of one descriptor: the last holds, all are opened
echo a > f > g
cat f g
[ -f f ] && echo both
#> a
#> both

#### redirections are done from left to right
{ echo out; echo err >&2; } > f 2>&1
cat f
#> out
#> err

#### the file name is expanded
x=f
echo a > $x.txt
echo b > "$x x"
echo c > $(echo g)
cat f.txt 'f x' g
#> a
#> b
#> c

#### a file name with a tilde
HOME=$PWD
echo a > ~/f
cat f
#> a

#### a failing redirection stops at it: later files are not created
{ echo a < missing > f; } 2>/dev/null
[ -e f ] || echo none
#> none

#### earlier redirections of a failing command are done
{ echo a > f < missing; } 2>/dev/null
[ -e f ] && echo created
#> created

#### a failing redirection of a special built-in ends the shell
$SH -c ': < missing; echo no' 2>/dev/null
[ $? -ne 0 ] && echo ended
#> ended
#@ posix

#### a failing redirection of exec ends the shell
$SH -c 'exec < missing; echo no' 2>/dev/null
[ $? -ne 0 ] && echo ended
#> ended
#@ posix

#### a failing redirection of a regular built-in does not end the shell
true < missing 2>/dev/null
echo after
#> after

#### a failing redirection of a group does not run it
{ echo no; } < missing 2>/dev/null
echo after
#> after

#### a failing redirection of a function does not run it
f() { echo no; }
f < missing 2>/dev/null
echo after
#> after

#### a redirection of a built-in does not outlast it
echo a > f
read x < f
echo "$x"
true > /dev/null
echo shown
#> a
#> shown

#### a redirection of a group
{ echo a; echo b; } > f
cat f
#> a
#> b

#### a redirection of a subshell
(echo a; echo b) > f
cat f
#> a
#> b

#### a redirection of if
if true; then echo a; fi > f
cat f
#> a

#### a redirection of while, both ways
printf '1\n2\n' > f
while read x; do echo "<$x>"; done < f > g
cat g
#> <1>
#> <2>

#### a redirection of until
until false; do echo a; break; done > f 2>/dev/null || :
cat f
#> a

#### a redirection of for
for i in 1 2; do echo $i; done > f
cat f
#> 1
#> 2

#### a redirection of case
case a in a) echo a ;; esac > f
cat f
#> a

#### a redirection of a function's definition holds for each call
f() { echo "$1"; } > f1
f a
f b
cat f1
#> b

#### a redirection of a function's definition is expanded at the call
f() { echo text; } > "$name"
name=g
f
cat g
#> text

#### a redirection of a function call
f() { echo out; echo err >&2; }
f > f1 2>&1
cat f1
#> out
#> err

#### a redirection within and without
{ echo a > g; echo b; } > f
cat f g
#> b
#> a

#### several redirections of a compound command
{ cat; echo err >&2; } < /dev/null > f 2>&1
cat f
#> err

#### variables in a group with a redirection stay
{ x=1; } > /dev/null
echo $x
#> 1

#### a while loop with redirected input keeps its variables
printf 'a\nb\n' > f
while read x; do last=$x; done < f
echo $last
#> b

#### a file is read and written in one pipeline in order
printf 'b\na\n' > f
sort < f > g
cat g
#> a
#> b

#### exec with a redirection is for the shell
exec > f
echo a
exec >&2
cat f >&2
#! a

#### exec with a redirection in a subshell is for it only
(exec > f; echo a)
echo b
cat f
#> b
#> a

#### exec with a redirection in a group stays
{ exec 5> f; }
echo a >&5
cat f
#> a

#### a redirected function that calls exec
f() { exec 5>&1; }
f > f1
echo a >&5
cat f1
#> a

#### a redirection for one command is not left open
true 6> f
{ echo a >&6; } 2>/dev/null || echo closed
#> closed

#### pipe first, then redirection
{ echo out; echo err >&2; } 2>&1 | sort
#> err
#> out

#### a redirection overrides a pipe
echo a > f | cat
cat f
#> a

#### the status of a command is not that of its redirection
false > f
echo $?
true > f
echo $?
#> 1
#> 0

#### redirections with assignments only
x=1 y=2 > f
echo $x $y
[ -e f ] && echo there
#> 1 2
#> there

#### a substitution in a file name runs once
: > log
echo a > "$(echo x >> log; echo f)"
wc -l < log | tr -d ' '
#> 1

#### a redirection before a compound command is a syntax error
$SH -c '> f { echo a; }' 2>/dev/null
[ $? -ne 0 ] && echo refused
#> refused

#### an operator without a file name is a syntax error
for text in 'echo a >' 'echo a <' 'echo >; b' 'cat < | a' 'echo a >>' 'echo a >| ' 'echo > > f' 'echo a 2>'; do
  $SH -c "$text" 2>/dev/null && echo "accepted $text"
done
echo done
#> done

#### a fifo connects two processes
mkfifo p
echo through > p &
cat < p
wait
#> through

#### blanks before and after the operator
echo a   >f
echo b >>   f
echo c>>f
cat<f
#> a
#> b
#> c

#### a newline is not allowed between operator and word
$SH -c 'echo a >
f' 2>/dev/null
[ $? -ne 0 ] && echo refused
#> refused

#### a quoted file name
echo a > "a b" 
echo b > 'c*d'
cat 'a b' 'c*d'
#> a
#> b

#### a file name that begins with a hyphen
echo a > -n
cat ./-n
#> a

#### standard error of the shell's own messages can be redirected
{ no-such-command; } 2> f
grep -c 'not found' f
#> 1

#### a descriptor of two digits in braces by exec
$SH -c 'exec 10> f && echo a >&10' 2>/dev/null && cat f
#> a
#@ differs dash: dash knows descriptors of one digit only
