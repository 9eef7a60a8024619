# A write to a pipe that nobody reads ends the subshell that writes, and no more (XCU 2.13, write).
# A FIFO whose only reader is closed again is such a pipe.

#### a subshell ends by SIGPIPE, the shell goes on
mkfifo pipe
exec 4<>pipe 3>pipe 4<&-
(while :; do echo y >&3; done)
echo $?
(echo y >&3)
echo $?
#> 141
#> 141
#!

#### output that goes to the pipe for the whole of the subshell
mkfifo pipe
exec 4<>pipe 3>pipe 4<&-
(echo y; echo never) >&3
echo $?
f() { echo y; echo never >&2; }
(f; echo never >&2) >&3
echo $?
#> 141
#> 141
#!

#### a subshell in a subshell
mkfifo pipe
exec 4<>pipe 3>pipe 4<&-
((echo y >&3); echo inner $?)
echo outer $?
x=$(echo a; (echo y >&3; echo b); echo $?)
echo $x
x=$(echo a; echo y >&3; echo b)
echo $? $x
#> inner 141
#> outer 0
#> a 141
#> 141 a
#!

#### an error message into the pipe
mkfifo pipe
exec 4<>pipe 3>pipe 4<&-
(cd nowhere; echo never) 2>&3
echo $?
(echo ${nothing?}; echo never) 2>&3
echo $?
#> 141
#> 141

#### the trap of the shell is not the subshell's
mkfifo pipe
exec 4<>pipe 3>pipe 4<&-
trap 'echo trapped' PIPE
(echo y >&3; echo never)
echo $?
trap
#> 141
#> trap -- 'echo trapped' SIGPIPE
#!

#### the EXIT trap of the shell is not the subshell's
mkfifo pipe
exec 4<>pipe 3>pipe 4<&-
trap 'echo end' EXIT
(echo y >&3; echo never)
echo $?
(trap 'echo own >&2' EXIT; echo y >&3; echo never)
echo $?
#> 141
#> 141
#> end
#! own

#### SIGPIPE that the shell ignores is ignored in the subshell
mkfifo pipe
exec 4<>pipe 3>pipe 4<&-
trap '' PIPE
(echo y >&3; echo $?)
echo $?
trap - PIPE
(echo y >&3; echo never)
echo $?
#> 1
#> 0
#> 141
#! *: echo: write error: Broken pipe

#### after a subshell the shell itself ends by SIGPIPE
$SH -c 'mkfifo pipe; exec 4<>pipe 3>pipe 4<&-; (:); echo y >&3; echo never'
echo $?
$SH -c '(:); kill -s PIPE $$; echo never'
echo $?
$SH -c '(:; sh -c "kill -s PIPE \$\$"; echo here $?)'
#> 141
#> 141
#> here 141

#### a program's own death by SIGPIPE does not end the subshell
mkfifo pipe
exec 4<>pipe 3>pipe 4<&-
(cat /etc/passwd >&3; echo $?)
echo $?
#> 141
#> 0
#!
