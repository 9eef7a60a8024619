# The files that a shell reads as it begins and as it is left.

#### a login shell reads the first profile there is, and no other file
echo 'echo profile' >~/.profile
for name in bash swish; do echo 'echo rc' >~/.${name}rc; done
$SH -lc 'echo command'
for name in bash swish; do echo "echo own profile" >~/.${name}_profile; done
echo 'echo input' | $SH -l
#> profile
#> command
#> own profile
#> input

#### exit reads the file of leaving where no user is, before the EXIT trap
for name in bash swish; do echo 'echo "left with $?, $# parameters"' >~/.${name}_logout; done
$SH -lc 'trap "echo trap" EXIT; set a b; (exit 3); exit 4'; echo $?
echo 'logout 5' | $SH -l; echo $?
#> left with 3, 2 parameters
#> trap
#> 4
#> left with 0, 0 parameters
#> 5

#### the end of the input, an error and a subshell's exit do not read the file of leaving
for name in bash swish; do echo 'echo left' >~/.${name}_logout; done
$SH -lc '(exit 3); echo $?'
$SH -lc 'set -e; false'; echo $?
echo 'exit | cat' | $SH -l
$SH -c exit
#> 3
#> 1

#### the file of leaving is read once, and may change the status
for name in bash swish; do echo 'echo left; exit 6' >~/.${name}_logout; done
$SH -lc 'trap "exit 7" EXIT; exit 3'; echo $?
$SH -lc 'exit 3'; echo $?
#> left
#> 7
#> left
#> 6

#### an interactive command string that exits tells so and reads the file of leaving
for name in bash swish; do echo 'echo left' >~/.${name}_logout; done
$SH -ilc 'exit 3' 2>err; echo $?
grep -c '^logout$' err
#> left
#> 3
#> 1

#### a command that sshd starts reads the run commands
for name in bash swish; do echo 'PATH=$PATH:/own' >~/.${name}rc; done
echo 'echo BASH_ENV' >env
export BASH_ENV=$PWD/env
command='echo ${PATH##*:}'
SHLVL=0 SSH_CLIENT='192.0.2.1 1 2' $SH -c "$command"
SHLVL=0 SSH_CLIENT='192.0.2.1 1 2' $SH --norc -c "$command" | head -n 1
SHLVL=1 SSH_CLIENT='192.0.2.1 1 2' $SH -c "$command" | head -n 1
echo "$command" | SHLVL=0 SSH_CLIENT='192.0.2.1 1 2' $SH | head -n 1
#> /own
#> BASH_ENV
#> BASH_ENV
#> BASH_ENV

#### messages of an interactive shell name it without its directories
$SH --norc -ic 'cd /nowhere'; echo $?
#> 1
#! [!/]*: cd: /nowhere: No such file or directory

#### an interactive shell begins though ENV cannot be expanded
echo 'echo begun' | ENV='${no?reason}' $SH -o posix -i +m 2>err
grep -c 'no: reason' err
#> begun
#> 1
