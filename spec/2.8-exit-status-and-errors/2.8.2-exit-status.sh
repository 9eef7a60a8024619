# XCU 2.8.2, exit status of commands.

#### the exit status of an external command
$SH -c 'exit 7'
echo $?
#> 7

#### true and false
true; echo $?
false; echo $?
#> 0
#> 1

#### exit status is taken modulo 256
$SH -c 'exit 256'; echo $?
$SH -c 'exit 257'; echo $?
#> 0
#> 1

#### a negative exit status is taken modulo 256
$SH -c 'exit -1'; echo $?
#> 255
#@ differs dash: dash refuses a negative number

#### a command killed by a signal gives 128 and the number
$SH -c 'kill -TERM $$'; echo $?
$SH -c 'kill -KILL $$'; echo $?
#> 143
#> 137

#### an external program killed by a signal is reported in the same way
sh -c 'kill -HUP $$'
echo $?
#> 129

#### the death of a child by a signal is told on standard error
$SH -c "sh -c 'kill -KILL \$\$'; echo \$?" 2>err
grep -c Killed err
#> 137
#> 1

#### a child that dies of SIGPIPE is not told about
$SH -c "sh -c 'kill -PIPE \$\$'; echo \$?" 2>err
wc -c <err
#> 141
#> 0

#### a subshell killed by a signal
(sh -c 'kill -TERM $PPID'; true) 2>/dev/null
echo $?
#> 143

#### a command that is not found gives 127
no_such_command_here 2>/dev/null
echo $?
#> 127

#### a command that cannot be run gives 126
: > plain
./plain 2>/dev/null
echo $?
#> 126

#### a directory gives 126
./. 2>/dev/null
echo $?
#> 126

#### a path through a file that is no directory gives 126 or 127
: > plain
./plain/x 2>/dev/null
echo $?
#> 126
#@ differs dash: dash gives 127

#### the empty command name gives 127
'' 2>/dev/null
echo $?
#> 127

#### an expanded empty command name gives 127
x=
"$x" 2>/dev/null
echo $?
#> 127

#### an unquoted expansion to nothing is no command and gives 0
false
x=
$x
echo $?
#> 0

#### a command substitution that is the whole command gives its status
$(exit 3)
echo $?
$(true)
echo $?
#> 3
#> 0

#### an assignment alone gives 0
false
x=1
echo $?
#> 0

#### an assignment with a command substitution gives its status
x=$(exit 5)
echo $?
x=$(exit 5)$(exit 6)
echo $?
x=$(exit 5) y=2
echo $?
#> 5
#> 6
#> 5

#### $? inside an assignment is the status before
false
x=$?
echo $x
#> 1

#### a redirection alone gives 0
false
> made
echo $?
#> 0

#### an empty line and a comment leave $? alone
false

# comment
echo $?
#> 1

#### an empty command substitution gives 0
false
x=$()
echo $?
#> 0

#### $? in a command substitution is the one of before
false
echo $(echo $?)
#> 1

#### $? at the beginning of a subshell is the one of before
(exit 9)
(echo $?)
#> 9

#### $? at the beginning of a function is the one of before
f() { echo $?; }
(exit 4)
f
#> 4

#### a function gives the status of its last command
f() { true; (exit 3); }
f
echo $?
#> 3

#### the status of a script that is empty
: > s
$SH s
echo $?
#> 0

#### the status of a script of comments and blank lines after a failure
(exit 3)
printf '#x\n\n  \n' > s
. ./s
echo $?
#> 0

#### the shell's own status is that of the last command
$SH -c 'true; (exit 6)'
echo $?
$SH -c ''
echo $?
#> 6
#> 0

#### exit without an argument gives the status of the last command
$SH -c '(exit 6); exit'
echo $?
#> 6

#### eval of nothing gives 0
false
eval
echo $?
false
eval ''
echo $?
#> 0
#> 0

#### the status of the shell whose script file is missing
$SH ./no_such_script 2>/dev/null
echo $?
#> 127
#@ differs dash: dash gives 2

#### the status of the shell whose script is a directory
mkdir d
$SH ./d 2>/dev/null
echo $?
#> 126
#@ differs dash: dash takes it for an empty script

#### the status of an unknown option of the shell
$SH -o no_such_option -c 'echo no' 2>/dev/null
echo $?
#> 2

#### -c without a command string
$SH -c 2>/dev/null
echo $?
#> 2

#### a failing command in a pipeline before the last does not count
false | true
echo $?
true | false
echo $?
#> 0
#> 1

#### a negated pipeline gives 0 or 1 only
! (exit 7)
echo $?
! true
echo $?
#> 0
#> 1

#### the status of an if without a branch taken
(exit 3)
if false; then echo no; fi
echo $?
#> 0

#### the status of a while without a turn
while (exit 3); do echo no; done
echo $?
#> 0

#### the status of a for without words
false
for i in; do false; done
echo $?
#> 0

#### the status of a case without a match
false
case x in y) false ;; esac
echo $?
#> 0

#### the status of a case branch without commands
false
case x in x) ;; esac
echo $?
#> 0

#### an asynchronous list gives 0
false &
echo $?
wait
#> 0

#### a function definition gives 0
false
f() { false; }
echo $?
#> 0

#### an unreadable status argument of exit
$SH -c 'exit abc' 2>/dev/null
echo $?
#> 2

#### a shell killed by a signal dies of it: its parent sees the signal
python3 - $SH <<'E'
import subprocess, sys
p = subprocess.run(sys.argv[1:] + ["-c", "kill -TERM $$; echo not reached"])
print(p.returncode)
E
#> -15
#@ needs python3

#### a shell whose child dies of a signal goes on
$SH -c "sh -c 'kill -TERM \$\$'; echo on \$?" 2>/dev/null
#> on 143
