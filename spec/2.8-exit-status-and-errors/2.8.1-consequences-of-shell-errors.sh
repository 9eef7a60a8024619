# XCU 2.8.1, consequences of shell errors: which errors end a non-interactive shell and which do not.

#### a syntax error ends the shell before the command is run
$SH -c 'echo before
if then
echo after' 2>/dev/null
echo $?
#> before
#> 2

#### a syntax error in a script file ends it with 2
printf '%s\n' 'echo before' 'for in do' 'echo after' > s
$SH s 2>/dev/null
echo $?
#> before
#> 2

#### a usage error of a special built-in ends the shell in POSIX mode
$SH -c 'export -z 2>/dev/null; echo not reached'
[ $? -gt 0 ] && echo ended with failure
#> ended with failure
#@ posix

#### an invalid option of set ends the shell in POSIX mode
$SH -c 'set -o no_such_option 2>/dev/null; echo not reached'
[ $? -gt 0 ] && echo ended with failure
#> ended with failure
#@ posix

#### unset of a readonly variable ends the shell in POSIX mode
$SH -c 'readonly r=1; unset r; echo not reached' 2>/dev/null
[ $? -gt 0 ] && echo ended with failure
#> ended with failure
#@ posix
#@ differs bash: bash does not count this among the errors that end the shell

#### readonly given an invalid name ends the shell in POSIX mode
$SH -c 'readonly 1a=2; echo not reached' 2>/dev/null
[ $? -gt 0 ] && echo ended with failure
#> ended with failure
#@ posix
#@ differs bash: bash does not count this among the errors that end the shell

#### export given an invalid name ends the shell in POSIX mode
$SH -c 'export a-b=2; echo not reached' 2>/dev/null
[ $? -gt 0 ] && echo ended with failure
#> ended with failure
#@ posix
#@ differs bash: bash does not count this among the errors that end the shell

#### dot with a missing file ends the shell in POSIX mode
$SH -c '. ./no_such_file; echo not reached' 2>/dev/null
[ $? -gt 0 ] && echo ended with failure
#> ended with failure
#@ posix

#### dot with a missing file found by PATH ends the shell in POSIX mode
$SH -c '. no_such_file; echo not reached' 2>/dev/null
[ $? -gt 0 ] && echo ended with failure
#> ended with failure
#@ posix

#### shift beyond the positional parameters ends the shell in POSIX mode
$SH -c 'set -- a; shift 2; echo not reached' 2>/dev/null
[ $? -gt 0 ] && echo ended with failure
#> ended with failure
#@ posix
#@ differs bash: bash does not take shift's failure as an error that ends the shell

#### a syntax error inside eval ends the shell in POSIX mode
$SH -c 'eval "if"; echo not reached' 2>/dev/null
[ $? -gt 0 ] && echo ended with failure
#> ended with failure
#@ posix

#### a syntax error inside a dot script ends the shell in POSIX mode
echo 'fi' > bad
$SH -c '. ./bad; echo not reached' 2>/dev/null
[ $? -gt 0 ] && echo ended with failure
#> ended with failure
#@ posix

#### break with a bad count ends the shell in POSIX mode
$SH -c 'for i in 1; do break x; done; echo not reached' 2>/dev/null
[ $? -gt 0 ] && echo ended with failure
#> ended with failure
#@ posix

#### return with a bad status ends the function with failure
f() { return 1 2 3; }
$SH -c 'f() { return xyz; echo in f; }; f; echo $?' 2>/dev/null
#> 2
#@ differs dash: a bad number ends the shell

#### an invalid signal of trap does not go unnoticed
$SH -c 'trap "echo x" NO_SUCH_SIGNAL' 2>/dev/null
[ $? -gt 0 ] && echo failure
#> failure

#### a special built-in's error under command does not end the shell
$SH -c 'command export -z; echo reached' 2>/dev/null
#> reached
#@ posix

#### command dot with a missing file does not end the shell
$SH -c 'command . ./no_such_file; echo reached' 2>/dev/null
#> reached
#@ posix

#### command set with an invalid option name does not end the shell
$SH -c 'command set -o no_such_option; echo reached' 2>/dev/null
#> reached
#@ posix

#### command unset of a readonly variable does not end the shell
$SH -c 'readonly r=1; command unset r; echo "reached $r"' 2>/dev/null
#> reached 1
#@ posix

#### exec with a missing program ends the shell with 127
$SH -c 'exec ./no_such_program; echo not reached' 2>/dev/null
echo $?
#> 127

#### exec with a program that cannot be run ends the shell with 126
: > plain
chmod 644 plain
$SH -c 'exec ./plain; echo not reached' 2>/dev/null
echo $?
#> 126

#### a special built-in's error ends only the subshell it is in
(set -o no_such_option; echo not reached) 2>/dev/null
echo reached
#> reached
#@ posix

#### in bash mode a special built-in's usage error does not end the shell
export -z 2>/dev/null
echo "reached $?"
#> reached 2
#@ differs dash: dash always ends the shell

#### in bash mode dot of a missing file does not end the shell
. ./no_such_file 2>/dev/null
echo "reached $?"
#> reached 1
#@ differs dash: dash always ends the shell

#### in bash mode unset of a readonly variable does not end the shell
readonly r=1
unset r 2>/dev/null
echo "reached $? $r"
#> reached 1 1
#@ differs dash: dash always ends the shell

#### in bash mode a syntax error inside eval does not end the shell
eval 'if' 2>/dev/null
echo "reached $?"
#> reached 2
#@ differs dash: dash always ends the shell

#### an ordinary built-in's error does not end the shell
cd ./no_such_directory 2>/dev/null
echo "reached $?"
kill -NOSUCH $$ 2>/dev/null
[ $? -gt 0 ] && echo reached again
unalias no_such_alias 2>/dev/null
[ $? -gt 0 ] && echo and again
#> reached 1
#> reached again
#> and again
#@ posix
#@ differs dash: cd fails with status 2

#### read with an invalid name does not end the shell
read 1a </dev/null 2>/dev/null
[ $? -gt 0 ] && echo reached
#> reached
#@ posix

#### a redirection error with a special built-in ends the shell in POSIX mode
$SH -c ': < ./no_such_file; echo not reached' 2>/dev/null
[ $? -gt 0 ] && echo ended with failure
#> ended with failure
#@ posix

#### a redirection error with exec ends the shell in POSIX mode
$SH -c 'exec < ./no_such_file; echo not reached' 2>/dev/null
[ $? -gt 0 ] && echo ended with failure
#> ended with failure
#@ posix

#### a redirection error with exec does not end the shell in bash mode
exec 3< ./no_such_file
echo "reached $?"
#> reached 1
#! *: ./no_such_file: No such file or directory
#@ differs dash: dash always ends the shell

#### a redirection error with eval ends the shell in POSIX mode
$SH -c 'eval echo x > ./no/such/file; echo not reached' 2>/dev/null
[ $? -gt 0 ] && echo ended with failure
#> ended with failure
#@ posix

#### a redirection error with a special built-in under command does not end the shell
$SH -c 'command : < ./no_such_file; echo reached' 2>/dev/null
#> reached
#@ posix

#### a redirection error with a special built-in does not end the shell in bash mode
: < ./no_such_file 2>/dev/null
echo "reached $?"
#> reached 1
#@ differs dash: dash always ends the shell

#### a redirection error with an ordinary built-in does not end the shell
echo x < ./no_such_file 2>/dev/null
[ $? -gt 0 ] && echo reached
#> reached
#@ posix

#### a redirection error with an external command does not end the shell and does not run it
cat /dev/null < ./no_such_file > made 2>/dev/null
[ $? -gt 0 ] && echo reached
[ -e made ] || echo the later redirection was not done
#> reached
#> the later redirection was not done
#@ posix

#### redirections before the failing one have been done
cat /dev/null > made < ./no_such_file 2>/dev/null
[ -e made ] && echo made
#> made

#### a redirection error with a brace group does not end the shell
{ echo body; } < ./no_such_file 2>/dev/null
[ $? -gt 0 ] && echo reached
#> reached

#### a redirection error with a subshell gives failure
( echo body ) < ./no_such_file 2>/dev/null
[ $? -gt 0 ] && echo reached
#> reached

#### a redirection error with a while loop skips the loop
while echo body; do break; done < ./no_such_file 2>/dev/null
[ $? -gt 0 ] && echo reached
#> reached

#### a redirection error with a function call skips the function
f() { echo body; }
f < ./no_such_file 2>/dev/null
[ $? -gt 0 ] && echo reached
#> reached

#### a redirection error with an empty command does not end the shell
< ./no_such_file
[ $? -gt 0 ] && echo reached
#> reached
#! *: ./no_such_file: No such file or directory
#@ differs dash: dash words the message differently

#### the status of a failed redirection is 1
cat < ./no_such_file 2>/dev/null
echo $?
#> 1
#@ differs dash: dash gives 2

#### an assignment to a readonly variable ends the shell
$SH -c 'readonly r=1; r=2; echo not reached' 2>/dev/null
[ $? -gt 0 ] && echo ended with failure
#> ended with failure

#### an assignment to a readonly variable in a script file ends it
readonly r=1
r=2
echo not reached
#= 1
#! *: r: readonly variable
#@ posix
#@ differs dash: dash gives 2

#### an assignment to a readonly variable ends only the subshell it is in
readonly r=1
(r=2; echo not reached) 2>/dev/null
[ $? -gt 0 ] && echo "reached $r"
#> reached 1

#### an assignment to a readonly variable in a command substitution ends the substitution
readonly r=1
x=$(echo one; r=2; echo two) 2>/dev/null
echo "$x"
#> one

#### an assignment to a readonly variable before a command ends the shell in POSIX mode
$SH -c 'readonly r=1; r=2 cat /dev/null; echo not reached' 2>/dev/null
[ $? -gt 0 ] && echo ended with failure
#> ended with failure
#@ posix

#### an assignment to a readonly variable before a special built-in ends the shell in POSIX mode
$SH -c 'readonly r=1; r=2 :; echo not reached' 2>/dev/null
[ $? -gt 0 ] && echo ended with failure
#> ended with failure
#@ posix

#### for with a readonly variable fails
$SH -c 'readonly r=1; for r in a b; do echo "body $r"; done; echo not reached' 2>/dev/null
[ $? -gt 0 ] && echo ended with failure
#> ended with failure
#@ posix

#### an expansion error with ? ends the shell
$SH -c 'echo ${unset_variable?}; echo not reached' 2>/dev/null
[ $? -gt 0 ] && echo ended with failure
#> ended with failure

#### an expansion error with ? ends a script file with 1
unset x
echo ${x?gone}
echo not reached
#= 1
#! *: x: gone
#@ differs dash: dash gives 2

#### an expansion error with ? ends a -c string with 127
$SH -c 'echo ${x?gone}' 2>/dev/null
echo $?
#> 127
#@ differs dash: dash gives 2

#### an unset variable under set -u ends a -c string with 127
$SH -uc 'echo $x' 2>/dev/null
echo $?
#> 127
#@ differs dash: dash gives 2

#### an expansion error with :? names the default reason
x=
echo ${x:?}
#= 1
#! *: x: parameter null or not set
#@ differs dash: dash gives 2

#### an expansion error with ? ends only the subshell it is in
(echo ${unset_variable?}; echo not reached) 2>/dev/null
[ $? -gt 0 ] && echo reached
#> reached

#### an expansion error with ? in a command substitution leaves the rest of the shell running
x=$(echo ${unset_variable?}; echo not reached) 2>/dev/null
[ $? -gt 0 ] && echo "reached [$x]"
#> reached []

#### a bad substitution ends the shell
$SH -c 'echo ${a!b}; echo not reached' 2>/dev/null
[ $? -gt 0 ] && echo ended with failure
#> ended with failure

#### a division by zero in an expansion ends the shell
$SH -c 'echo $((1/0)); echo not reached' 2>/dev/null
[ $? -gt 0 ] && echo ended with failure
#> ended with failure

#### an arithmetic syntax error in an expansion ends the shell
$SH -c 'echo $((1+)); echo not reached' 2>/dev/null
[ $? -gt 0 ] && echo ended with failure
#> ended with failure

#### an unset variable under set -u ends the shell
$SH -uc 'echo $unset_variable; echo not reached' 2>/dev/null
[ $? -gt 0 ] && echo ended with failure
#> ended with failure

#### an unset variable under set -u names the variable
set -u
echo $unset_variable
echo not reached
#= 1
#! *: unset_variable: unbound variable
#@ differs dash: dash gives 2

#### an expansion error in a redirection ends the shell
$SH -c 'echo x > ${unset_variable?}; echo not reached' 2>/dev/null
[ $? -gt 0 ] && echo ended with failure
#> ended with failure

#### an expansion error in a here-document ends the command
$SH -c 'cat <<E
${unset_variable?}
E
' 2>/dev/null
[ $? -gt 0 ] && echo failure
#> failure

#### an expansion error in an assignment ends the shell
$SH -c 'x=${unset_variable?}; echo not reached' 2>/dev/null
[ $? -gt 0 ] && echo ended with failure
#> ended with failure

#### an expansion error inside a function ends the shell and not only the function
$SH -c 'f() { : ${unset_variable?}; echo in f; }; f; echo not reached' 2>/dev/null
[ $? -gt 0 ] && echo ended with failure
#> ended with failure

#### an expansion error in a condition ends the shell
$SH -c 'if echo ${unset_variable?}; then echo then; else echo else; fi; echo not reached' 2>/dev/null
[ $? -gt 0 ] && echo ended with failure
#> ended with failure

#### an expansion error before || ends the shell
$SH -c 'echo ${unset_variable?} || echo not reached; echo not reached' 2>/dev/null
[ $? -gt 0 ] && echo ended with failure
#> ended with failure

#### the EXIT trap runs when an expansion error ends the shell
trap 'echo trapped' EXIT
echo ${unset_variable?} 2>/dev/null
echo not reached
#> trapped
#= 1
#@ differs dash: dash gives 2

#### the EXIT trap runs when an error of a special built-in ends the shell
trap 'echo trapped' EXIT
set -o no_such_option 2>/dev/null
echo not reached
#> trapped
#= 2
#@ posix

#### a command that is not found does not end the shell
no_such_command_here 2>/dev/null
echo $?
#> 127

#### an unknown command's message
no_such_command_here
#= 127
#! *: line 1: no_such_command_here: command not found
#@ differs dash: dash words the message differently

#### a missing program by path
./no/such/program
#= 127
#! *: line 1: ./no/such/program: No such file or directory
#@ differs dash: dash words the message differently

#### a directory run as a command
mkdir d
./d
#= 126
#! *: line 2: ./d: Is a directory
#@ differs dash: dash words the message differently

#### a file without permission to run
: > plain
chmod 644 plain
./plain
#= 126
#! *: line 3: ./plain: Permission denied
#@ differs dash: dash words the message differently

#### messages go to standard error
no_such_command_here 2>errors
[ -s errors ] && echo said
#> said

#### the message of a command goes where the command's own standard error goes
{ no_such_command_here; } 2>errors
grep -c 'no_such_command_here' errors
#> 1

#### the message carries the script's name as it was invoked
printf '%s\n' '' 'no_such_command_here' > s
$SH s
#= 127
#! s: line 2: no_such_command_here: command not found
#@ differs dash: dash words the message differently

#### the message of a -c command carries the given name
$SH -c 'no_such_command_here' myname
#= 127
#! myname: line 1: no_such_command_here: command not found
#@ differs dash: dash words the message differently

#### an assignment to a readonly variable before any command ends a subshell in POSIX mode
readonly r=1
f() { :; }
(r=2 echo no; echo not reached)
(r=2 f; echo not reached)
(r=2 command :; echo not reached)
(r=2 nosuchcommand; echo not reached)
x=$(r=2 f; echo not reached); echo "substitution $? [$x]"
r=2 cat /dev/null | cat
echo "pipeline ${PIPESTATUS-}"
#> substitution 1 []
#> pipeline 1
#@ posix
#@ differs dash: has status 2, and no PIPESTATUS

#### an assignment to a readonly variable before a command ends a script in POSIX mode
printf '%s\n' 'readonly r=1' 'f() { if r=2 true; then :; fi; echo no; }' 'trap "echo left" EXIT' 'f' 'echo no' > script
$SH script
[ $? -gt 0 ] && echo ended with failure
#> left
#> ended with failure
#@ posix
#@ differs bash: gives up only what was read with the command; XCU 2.8.1 the shell

#### an interactive shell goes on after an assignment to a readonly variable before a command
printf '%s\n' 'readonly r=1' 'r=2 true; echo no' 'echo on' | $SH -i 2>/dev/null
#> on
#@ posix
#@ differs dash: an interactive shell ends, too

#### redirections of a special built-in that ends a subshell are undone
(shift 9 > /dev/null) 2> /dev/null
echo after shift
x=$(unset -x > /dev/null 2>&1; echo not reached)
echo "after unset [$x]"
f() (readonly 1=2 >&2)
f 2> /dev/null
echo after readonly
#> after shift
#> after unset []
#> after readonly
#@ posix

#### errors of special built-ins within command eval do not end the shell in POSIX mode
command eval shift x 2>/dev/null
f() { shift 9; }
command eval f 2>/dev/null
command eval '. ./no_such_file' 2>/dev/null
command eval eval ')' 2>/dev/null
echo reached
#> reached
#@ posix
