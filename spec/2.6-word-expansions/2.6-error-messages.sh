# What the shell says when an expansion fails: the words of bash, the status, and what goes on afterwards.

#### set -u: the name and "unbound variable"
set -u
echo $nothing
echo no
#= 1
#! *../case.sh: line 2: nothing: unbound variable
#@ differs dash: its messages and statuses are its own

#### set -u: a positional parameter
set -u
echo $3
echo no
#= 1
#! *line 2: $3: unbound variable
#@ differs dash: its messages and statuses are its own

#### set -u: in double quotes and braces
set -u
echo "a ${nothing} b"
echo no
#= 1
#! *line 2: nothing: unbound variable
#@ differs dash: its messages and statuses are its own

#### set -u: the length
set -u
echo ${#nothing}
echo no
#= 1
#! *nothing: unbound variable
#@ differs dash: its messages and statuses are its own

#### set -u: a removal
set -u
echo ${nothing%x}
echo no
#= 1
#! *nothing: unbound variable
#@ differs dash: its messages and statuses are its own

#### set -u: in arithmetic
set -u
echo $((nothing + 1))
echo no
#= 1
#! *nothing: unbound variable
#@ differs dash: its messages and statuses are its own

#### set -u: in a here-document of a group
set -u
{ cat; } <<E
$nothing
E
echo no
#= 1
#! *nothing: unbound variable
#@ differs dash: its messages and statuses are its own

#### set -u: in a subshell
set -u
(echo $nothing; echo no)
echo "after $?"
#> after 1
#! *nothing: unbound variable
#@ differs dash: its messages and statuses are its own

#### set -u: in a case word
set -u
case $nothing in *) echo no ;; esac
echo no
#= 1
#! *nothing: unbound variable
#@ differs dash: its messages and statuses are its own

#### set -u: in an assignment
set -u
x=$nothing
echo no
#= 1
#! *nothing: unbound variable
#@ differs dash: its messages and statuses are its own

#### set -u: in a file name of a redirection
set -u
echo a > $nothing
echo no
#= 1
#! *nothing: unbound variable
#@ differs dash: its messages and statuses are its own

#### set -u: $!
set -u
echo $!
echo no
#= 1
#! *$!: unbound variable
#@ differs dash: its messages and statuses are its own

#### ${x:?word}
echo ${x:?the reason}
echo no
#= 1
#! *line 1: x: the reason
#@ differs dash: its messages and statuses are its own

#### ${x:?} on a null parameter
x=
echo ${x:?}
echo no
#= 1
#! *line 2: x: parameter null or not set
#@ differs dash: its messages and statuses are its own

#### ${x?} on an unset parameter
echo ${x?}
echo no
#= 1
#! *line 1: x: parameter not set
#@ differs dash: its messages and statuses are its own

#### ${1:?word}
echo ${1:?missing operand}
#= 1
#! *line 1: 1: missing operand
#@ differs dash: its messages and statuses are its own

#### ${x:?word} with quotes and an expansion
y='a  b'
echo ${x:?"got $y"}
#= 1
#! *x: got a  b
#@ differs dash: its messages and statuses are its own

#### ${x?word} in a subshell
(echo ${x?bad}; echo no)
echo "status $?"
#> status 1
#! *x: bad
#@ differs dash: its messages and statuses are its own

#### ${1:=word}
echo ${1:=a}; echo no
#= 1
#! *$1: cannot assign in this way
#@ differs dash: its messages and statuses are its own

#### ${x=word} of a readonly variable
readonly x
echo ${x=a}
echo no
#= 1
#! *x: readonly variable
#@ posix
#@ differs dash: its messages and statuses are its own

#### an assignment to a readonly variable
readonly x=1
x=2
echo no
#= 1
#! *line 2: x: readonly variable
#@ posix
#@ differs dash: its messages and statuses are its own

#### an assignment to a readonly variable before a command
readonly x=1
x=2 true
echo no
#= 1
#! *line 2: x: readonly variable
#@ posix
#@ differs bash: goes on; XCU 2.8.1 ends the shell
#@ differs dash: its messages and statuses are its own

#### a bad substitution
echo ${x!}
echo no
#= 1
#! *${x!}: bad substitution
#@ posix
#@ differs dash: its messages and statuses are its own

#### an empty substitution
echo ${}
echo no
#= 1
#! *${}: bad substitution
#@ posix
#@ differs dash: its messages and statuses are its own

#### a substitution that begins with a blank
echo ${ x}
echo no
#= 1
#! *${ x}: bad substitution
#@ posix
#@ differs dash: its messages and statuses are its own

#### division by zero
echo $((1 / 0))
echo no
#= 1
#! *line 1: 1 / 0: division by 0 (error token is "0")
#@ posix
#@ differs dash: its messages and statuses are its own

#### division by a variable that is zero
x=0
echo $((5 / x))
echo no
#= 1
#! *5 / x: division by 0 (error token is "x")
#@ posix
#@ differs dash: its messages and statuses are its own

#### remainder by zero
echo $((1 % 0))
echo no
#= 1
#! *1 % 0: division by 0 (error token is "0")
#@ posix
#@ differs dash: its messages and statuses are its own

#### an operand is missing
echo $((1 + ))
echo no
#= 1
#! *1 + : syntax error: operand expected (error token is "+ ")
#@ posix
#@ differs dash: its messages and statuses are its own

#### two operands in a row
echo $((1 2))
echo no
#= 1
#! *1 2: syntax error in expression (error token is "2")
#@ posix
#@ differs dash: its messages and statuses are its own

#### an assignment to a number
echo $((1 = 2))
echo no
#= 1
#! *1 = 2: attempted assignment to non-variable (error token is "= 2")
#@ posix
#@ differs dash: its messages and statuses are its own

#### a number too great for its base
echo $((09))
echo no
#= 1
#! *09: value too great for base (error token is "09")
#@ posix
#@ differs dash: its messages and statuses are its own

#### an unclosed parenthesis in arithmetic
x='(1'
echo $(($x))
echo no
#= 1
#! *(1: missing `)' (error token is "1")
#@ posix
#@ differs dash: its messages and statuses are its own

#### a missing colon of the conditional operator
echo $((1 ? 2))
echo no
#= 1
#! *1 ? 2: `:' expected for conditional expression (error token is "2")
#@ posix
#@ differs dash: its messages and statuses are its own

#### an error in a substitution is that of its subshell
x=$(echo $((1 / 0)))
echo "status $?"
#> status 1
#! *division by 0 (error token is "0")
#@ differs dash: its messages and statuses are its own

#### an ambiguous redirection
touch a b
x='a b'
echo x > $x
echo "status $?"
#> status 1
#! *line 3: $x: ambiguous redirect
#@ differs dash: its messages and statuses are its own

#### a redirection to an empty expansion
echo x > $none
echo "status $?"
#> status 1
#! *$none: ambiguous redirect
#@ differs dash: its messages and statuses are its own

#### a redirection to a quoted empty expansion
echo x > "$none"
echo "status $?"
#> status 1
#! *: No such file or directory
#@ differs dash: its messages and statuses are its own

#### a redirection to a directory
mkdir d
echo x > d
echo "status $?"
#> status 1
#! *line 2: d: Is a directory
#@ differs dash: its messages and statuses are its own

#### a redirection into a missing directory
echo x > nowhere/f
echo "status $?"
#> status 1
#! *line 1: nowhere/f: No such file or directory
#@ differs dash: its messages and statuses are its own

#### a redirection below a file
: > f
echo x > f/g
echo "status $?"
#> status 1
#! *line 2: f/g: Not a directory
#@ differs dash: its messages and statuses are its own

#### a bad descriptor from an expansion
n=7
echo x >&$n
echo "status $?"
#> status 1
#! *$n: Bad file descriptor
#@ differs dash: its messages and statuses are its own

#### a here-document that the end of the file cuts off
printf 'cat <<END\na\n' > s
$SH ./s
#> a
#! *line 2: warning: here-document at line 1 delimited by end-of-file (wanted `END')
#@ differs dash: its messages and statuses are its own

#### a circular link as a file name
ln -s loop loop
cat < loop
echo "status $?"
#> status 1
#! *loop: Too many levels of symbolic links
#@ differs dash: its messages and statuses are its own

#### a file name that is too long
x=$(head -c 300 /dev/zero | tr '\0' n)
echo a > $x
echo "status $?"
#> status 1
#! *: File name too long
#@ differs dash: its messages and statuses are its own

#### outside POSIX mode a failed expansion gives up its line and the script goes on
echo $((1 / 0)); echo no
echo "after $?"
#> after 1
#! *division by 0 (error token is "0")
#@ differs dash: its messages and statuses are its own

#### outside POSIX mode a failed expansion in a function returns to the top level
f() { echo $((1 / 0)); echo no; }
f; echo no
echo "after $?"
#> after 1
#! *division by 0 (error token is "0")
#@ differs dash: its messages and statuses are its own

#### outside POSIX mode a failed expansion in a loop ends the loop
for i in 1 2; do echo $i ${x!}; done
echo after
#> after
#! *line 1: ${x!}: bad substitution
#@ differs dash: its messages and statuses are its own

#### outside POSIX mode a readonly variable gives up the line
readonly x=1
x=2; echo no
echo "after $? $x"
#> after 1 1
#! *line 2: x: readonly variable
#@ differs dash: its messages and statuses are its own

#### ${x:?word} in a command string has status 127
$SH -c 'echo ${x:?the reason}; echo no'
#= 127
#! *x: the reason
#@ differs dash: its messages and statuses are its own

#### set -u in a command string has status 127
$SH -uc 'echo $x; echo no'
#= 127
#! *x: unbound variable
#@ differs dash: its messages and statuses are its own

#### in a subshell of a command string the status is 1
$SH -c '(: ${x?}); echo $?; y=$(: ${x?}); echo $?; set -u; echo | { echo $x; }; echo $?' 2>/dev/null
#> 1
#> 1
#> 1
#@ differs dash: its messages and statuses are its own

#### a simple command that is a stage of a command string has status 127
$SH -uc 'echo a | echo $x; echo $?; echo $x & wait $!; echo $?' 2>/dev/null
#> 127
#> 127
#@ differs dash: its messages and statuses are its own

#### -c: the message begins with $0 and the line
$SH -c 'true
echo ${x?bad}' given-name
#= 127
#! given-name: line 2: x: bad
#@ differs dash: its messages and statuses are its own
