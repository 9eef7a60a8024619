# A full device, closed standard descriptors, no more descriptors: a clear failure, and the shell goes on.

#### echo on a full device
echo a > /dev/full 2>/dev/null
[ $? -gt 0 ] && echo failed
#> failed

#### echo -n on a full device
echo -n a > /dev/full 2>/dev/null
[ $? -gt 0 ] && echo failed
#> failed

#### printf on a full device
printf a > /dev/full 2>/dev/null
[ $? -gt 0 ] && echo failed
#> failed

#### pwd on a full device
pwd > /dev/full 2>/dev/null
[ $? -gt 0 ] && echo failed
#> failed

#### alias on a full device
alias a1=x
alias > /dev/full 2>/dev/null
[ $? -gt 0 ] && echo failed
#> failed

#### alias of a name on a full device
alias a1=x
alias a1 > /dev/full 2>/dev/null
[ $? -gt 0 ] && echo failed
#> failed
#@ differs bash: bash does not look whether this was written

#### command -v on a full device
command -v cd > /dev/full 2>/dev/null
[ $? -gt 0 ] && echo failed
#> failed
#@ differs bash: bash does not look whether this was written

#### command -V on a full device
command -V cd > /dev/full 2>/dev/null
[ $? -gt 0 ] && echo failed
#> failed
#@ differs bash: bash does not look whether this was written

#### type on a full device
type cd > /dev/full 2>/dev/null
[ $? -gt 0 ] && echo failed
#> failed

#### export -p on a full device
export x=1
export -p > /dev/full 2>/dev/null
[ $? -gt 0 ] && echo failed
#> failed

#### readonly -p on a full device
readonly x=1
readonly -p > /dev/full 2>/dev/null
[ $? -gt 0 ] && echo failed
#> failed

#### set on a full device
x=1
set > /dev/full 2>/dev/null
[ $? -gt 0 ] && echo failed
#> failed

#### set -o on a full device
set -o > /dev/full 2>/dev/null
[ $? -gt 0 ] && echo failed
#> failed

#### set +o on a full device
set +o > /dev/full 2>/dev/null
[ $? -gt 0 ] && echo failed
#> failed

#### trap on a full device
trap ':' USR1
trap > /dev/full 2>/dev/null
[ $? -gt 0 ] && echo failed
#> failed

#### times on a full device
times > /dev/full 2>/dev/null
[ $? -gt 0 ] && echo failed
#> failed

#### umask on a full device
umask > /dev/full 2>/dev/null
[ $? -gt 0 ] && echo failed
#> failed

#### umask -S on a full device
umask -S > /dev/full 2>/dev/null
[ $? -gt 0 ] && echo failed
#> failed

#### ulimit on a full device
ulimit -n > /dev/full 2>/dev/null
[ $? -gt 0 ] && echo failed
#> failed
#@ differs bash: bash does not look whether this was written

#### ulimit -a on a full device
ulimit -a > /dev/full 2>/dev/null
[ $? -gt 0 ] && echo failed
#> failed

#### hash on a full device
hash ls
hash > /dev/full 2>/dev/null
[ $? -gt 0 ] && echo failed
#> failed

#### kill -l on a full device
kill -l > /dev/full 2>/dev/null
[ $? -gt 0 ] && echo failed
#> failed
#@ differs bash: bash does not look whether this was written

#### kill -l of a number on a full device
kill -l 15 > /dev/full 2>/dev/null
[ $? -gt 0 ] && echo failed
#> failed
#@ differs bash: bash does not look whether this was written

#### cd - on a full device
cd /; cd /tmp
cd - > /dev/full 2>/dev/null
[ $? -gt 0 ] && echo failed
#> failed

#### cd by CDPATH on a full device
mkdir -p base/sub; CDPATH=$PWD/base
cd sub > /dev/full 2>/dev/null
[ $? -gt 0 ] && echo failed
#> failed

#### jobs on a full device
sleep 1 &
jobs > /dev/full 2>/dev/null
[ $? -gt 0 ] && echo failed
#> failed
#@ differs bash: bash does not look whether this was written

#### the message of a full device
echo a > /dev/full
echo $?
#> 1
#! *: echo: write error: No space left on device

#### a full device under errexit
$SH -ec 'echo a > /dev/full; echo no' 2>/dev/null
echo $?
#> 1

#### a full device in a group
{ echo a; echo b; } > /dev/full 2>/dev/null
echo $?
#> 1

#### what fails on a full device does not come out later
echo lost > /dev/full 2>/dev/null
echo next
#> next

#### a program on a full device
/bin/echo a > /dev/full 2>/dev/null
echo $?
#> 1

#### a here-document and a full device
cat > /dev/full 2>/dev/null <<E
text
E
echo $?
#> 1

#### -x to a full device does not hinder the commands
$SH -xc 'echo a; echo b' 2>/dev/full
#> a
#> b

#### an error message to a full device does not hinder the commands
$SH -c 'no_such_command_here; echo on' 2>/dev/full
#> on

#### standard output of the shell on a full device
$SH -c 'echo a' > /dev/full 2>/dev/null
echo $?
#> 1

#### echo to a closed standard output
echo a >&- 2>/dev/null
echo $?
#> 1

#### the message of a closed standard output
echo a >&-
#= 1
#! *: echo: write error: Bad file descriptor

#### a shell with standard output closed
$SH -c 'echo a; echo $? >&2' >&- 2>err
tail -n 1 err
#> 1

#### a shell with standard input closed
$SH -c 'echo on; read x; echo $?' <&- 2>/dev/null
#> on
#> 1

#### a shell with standard error closed
$SH -c 'no_such_command_here; echo on' 2>&-
#> on

#### a shell with all standard descriptors closed
$SH -c 'echo a; : > made' <&- >&- 2>&-
[ -e made ] && echo ran
#> ran

#### a file opened while standard output is closed is not written by echo
exec 3>&1 >&-
exec 4> file
echo lost 2>/dev/null
exec 4>&- >&3
wc -c < file
#> 0

#### a script read from a file while standard input is closed
echo 'echo in script; cat; echo end' > s
$SH s <&- 2>/dev/null
#> in script
#> end

#### a command substitution while standard output is closed
exec 3>&1 >&-
x=$(echo inside)
echo "$x" >&3
#> inside

#### a command substitution while standard input and error are closed
x=$($SH -c 'echo inside' <&- 2>&-)
echo "$x"
#> inside

#### a pipeline while standard descriptors are closed
(exec 3>&1 <&- >&-; echo through | cat >&3)
#> through

#### a here-document while standard input is closed
(exec <&-; cat <<E)
text
E
#> text

#### cat of a closed standard input
cat <&- 2>/dev/null
[ $? -gt 0 ] && echo failed
#> failed

#### a duplicate of a closed descriptor
echo a >&7
echo $?
#> 1
#! *: 7: Bad file descriptor

#### reading from a descriptor open for writing
exec 3> f
read x <&3 2>/dev/null
[ $? -gt 0 ] && echo failed
#> failed

#### writing to a descriptor open for reading
: > f
exec 3< f
echo a >&3 2>/dev/null
[ $? -gt 0 ] && echo failed
#> failed

#### a redirection leaves no descriptor open
: > f
: < f > g 5< f
ls /proc/self/fd | wc -l > before
: < f > g 5< f
cat < f > g
ls /proc/self/fd | wc -l > after
cmp before after && echo same
#> same

#### no descriptor of the shell reaches a program
echo 'ls /proc/self/fd' > s
python3 -c 'import subprocess, sys; subprocess.run(sys.argv[1:])' $SH s | tr '\n' ' '
#>% 0 1 2 3 
#@ needs python3

#### no descriptor of the shell reaches a program in a pipeline, a function and a loop
printf '%s\n' 'f() { ls /proc/self/fd; }' 'for i in 1; do f | cat; done < /dev/null' '{ f; } > out' 'cat out' > s
python3 -c 'import subprocess, sys; subprocess.run(sys.argv[1:])' $SH s | tr '\n' ' '
#>% 0 1 2 3 0 1 2 3 
#@ needs python3

#### a descriptor number beyond the limit is refused
ulimit -n 8
: > f
{ : 9< f; } 2>/dev/null
[ $? -gt 0 ] && echo refused
echo on
#> refused
#> on

#### a low limit and ordinary work
ulimit -n 16
x=$(echo a | cat | cat)
echo $x
cat <<E
text
E
: > f
cat < f
#> a
#> text

#### no file can be opened at all
ulimit -n 3
{ echo a > f; } 2>/dev/null
[ $? -gt 0 ] && echo failed
echo on
#> failed
#> on

#### no pipe can be made
ulimit -n 3
$SH -c 'echo a | cat' 2>/dev/null
[ $? -gt 0 ] && echo failed
#> failed
