# XCU 2.9.2, pipelines.

#### standard output of one is standard input of the next
echo hello | cat
#> hello

#### a pipeline of many commands
printf '%s\n' b a c a | sort | uniq | tr a-z A-Z | cat -n | cut -f 2
#> A
#> B
#> C

#### the exit status is that of the last command
(exit 3) | (exit 4)
echo $?
#> 4

#### ! turns success into 1
! true
echo $?
#> 1

#### ! turns any failure into 0
! (exit 9)
echo $?
#> 0

#### ! counts for the whole pipeline
! true | false
echo $?
! false | true
echo $?
#> 0
#> 1

#### ! before a built-in, a function and a compound command
f() { return 3; }
! f; echo $?
! { false; }; echo $?
! if true; then false; fi; echo $?
#> 0
#> 0
#> 0

#### ! before a subshell
! (exit 1)
echo $?
! ( exit 0 )
echo $?
#> 0
#> 1

#### ! in an AND-OR list counts for its pipeline only
! false && echo yes
! true || echo no
#> yes
#> no

#### ! as an argument is an ordinary word
echo ! a
#> ! a

#### an external command called ! by quoting
'!' true 2>/dev/null
echo $?
#> 127

#### a redirection of the command goes before the pipe
echo text > f | cat
cat f
#> text

#### standard error does not go through the pipe
{ echo err >&2; echo out; } 2>/dev/null | cat
#> out

#### 2>&1 goes through the pipe
{ echo err >&2; } 2>&1 | sed 's/^/got /'
#> got err

#### an input redirection goes before the pipe
echo file > f
echo pipe | cat < f
#> file

#### a newline may follow the |
echo a |
cat
echo b |

  cat
#> a
#> b

#### a comment may follow the |
echo a | # comment
cat
#> a

#### built-ins at both ends
echo a b | { read x y; echo "$y $x"; }
#> b a

#### functions in a pipeline
up() { tr a-z A-Z; }
say() { echo "$1"; }
say hello | up
#> HELLO

#### compound commands in a pipeline
for i in 3 1 2; do echo $i; done | sort | while read n; do echo "n$n"; done
#> n1
#> n2
#> n3

#### a variable set in the first command of a pipeline is lost
x=1
{ x=2; } | cat
echo $x
#> 1

#### a variable set in the last command of a pipeline is lost
x=1
echo 2 | read x
echo $x
#> 1

#### a reader that ends early ends the writer
yes | head -n 1
#> y

#### a writer that is a loop of built-ins ends by SIGPIPE
while :; do echo y; done 2>/dev/null | head -n 1
#> y

#### a great deal of data passes unharmed
head -c 3000000 /dev/zero | tr '\0' 'x' | cat | wc -c | tr -d ' '
#> 3000000

#### bytes pass unharmed
printf '\0\001\377\n\200' | cat | od -An -tx1
#>  00 01 ff 0a 80

#### all commands of a pipeline run at the same time
mkfifo p
cat p | cat &
echo through > p
wait
#> through

#### the shell waits for all commands of the pipeline
{ cat >/dev/null; echo last > f; } </dev/null | :
while ! [ -s f ]; do :; done
cat f
#> last

#### a pipeline in the background
echo a | cat &
wait
echo b
#> a
#> b

#### a pipeline in a command substitution
x=$(echo a b | wc -w)
echo $((x))
#> 2

#### a command not found in a pipeline does not stop the others
no_such_command_here 2>/dev/null | echo still
echo still | no_such_command_here 2>/dev/null
echo $?
#> still
#> 127

#### a pipeline with an empty first reader
: | cat
echo $?
#> 0

#### here-document into a pipeline
cat <<E | tr a b
aaa
E
#> bbb

#### here-document on the second command of a pipeline
echo lost | cat <<E
doc
E
#> doc

#### two here-documents in a pipeline
{ cat; cat <<A; } <<B | cat -
a
A
b
B
#> b
#> a

#### exit in a pipeline ends its command only
exit 3 | cat
echo "on $?"
true | exit 3
echo "on $?"
#> on 0
#> on 3

#### cd in a pipeline does not move the shell
here=$PWD
cd / | cat
[ "$PWD" = "$here" ] && echo same
#> same

#### $? inside a pipeline is the one of before
(exit 5)
echo $? | cat
#> 5

#### $$ is the same in every command of a pipeline
a=$$
echo $$ | { read b; [ "$a" = "$b" ] && [ "$$" = "$a" ] && echo same; }
#> same

#### arguments are expanded in the environment of their own command
x=1
echo ${y:=set} | cat
echo "${y-unset}"
#> set
#> unset

#### pipelines nest in braces and subshells
{ echo a | cat; echo b; } | (cat; echo c) | cat
#> a
#> b
#> c

#### pipefail: the last failing command counts
set -o pipefail
(exit 3) | (exit 4) | true
echo $?
true | true
echo $?
#> 4
#> 0
#@ differs dash: dash 0.5.12 has no pipefail

#### pipefail and !
set -o pipefail
! false | true
echo $?
#> 0
#@ differs dash: dash 0.5.12 has no pipefail

#### pipefail is taken when the pipeline starts and may be turned off
set -o pipefail
set +o pipefail
false | true
echo $?
#> 0
#@ differs dash: dash 0.5.12 has no pipefail

#### an alias after a | is replaced
alias up='tr a-z A-Z'
echo a | up
#> A
#@ posix

#### reading less than the line leaves the rest to the next command
printf '1\n2\n3\n' | { read a; cat; }
#> 2
#> 3

#### forty commands
echo x | cat | cat | cat | cat | cat | cat | cat | cat | cat | cat | cat | cat | cat | cat | cat | cat | cat | cat | cat |
cat | cat | cat | cat | cat | cat | cat | cat | cat | cat | cat | cat | cat | cat | cat | cat | cat | cat | cat | cat
#> x

#### a stage that only writes may write more than a pipe holds
x=$(printf '%0100000d' 7)
echo "$x" | tail -c 3
printf '%s' "$x" "$x" | wc -c
#> 07
#> 200000

#### the parameters of a stage that only writes stay its own
set -- a b
echo "$1" "${2}" | cat
printf "%s-%s\n" $# "$*" | cat
#> a b
#> 2-a b

#### a stage that only writes fails for itself
printf '%d\n' x 2>/dev/null | cat
echo $?
#> 0
#> 0

#### an unset parameter ends only the stage under set -u
set -u
echo "$nosuch" 2>/dev/null | cat
echo "$?"
#> 0

#### nobody reads what a stage writes
echo x | :
echo $?
#> 0

#### a variable names the program of a stage
edit=sed
writer='printf %s-'
echo port | $edit s/t/T/
$writer a b | $edit 's/-$//'
echo
#> porT
#> a-b

#### a variable names a function, a builtin or nothing as a stage
greet() { read -r name; echo "hello $name"; }
stage=greet
echo anna | $stage
stage=read
echo anna | $stage name
echo "$? ${name-unset}"
stage=
echo anna | $stage cat
stage=no-such-program
echo anna | $stage 2>/dev/null
echo $?
#> hello anna
#> 0 unset
#> anna
#> 127

#### a stage that only writes does so while an EXIT trap is set
trap 'echo end' EXIT
echo one | cat
x=$(echo two | sed 's/^/-/')
echo "$x"
#> one
#> -two
#> end

#### the last stage changes nothing of the shell
x=1
echo 2 | { read -r x; y=3; cd /; set -- a b; umask 077; exec 0</dev/null; trap 'echo bye' EXIT; echo "$x"; }
echo "$x ${y-unset} $#"
[ "$(pwd)" != / ] && echo elsewhere
echo 4 | while read -r x; do exit 7; done
echo "$? $x"
#> 2
#> bye
#> 1 unset 0
#> elsewhere
#> 7 1

#### standard input is the shell's again after a pipeline
printf 'one\ntwo\n' > lines
{
    echo x | read -r y
    read -r first
    echo x | { read -r y; read -r z; echo "${z:-none}"; }
    read -r second
    echo "$first $second"
} < lines
#> none
#> one two

#### a closed standard input stays closed after a pipeline
exec <&-
echo x | { read -r y; echo "$y"; }
read -r z 2>/dev/null || echo closed
#> x
#> closed

#### a function that pipes into itself
count() {
    if [ "$1" -eq 0 ]; then cat; return; fi
    echo "$1" | count $(($1 - 1))
}
count 120
#> 1

#### the last stage of a pipeline in a substitution
sum=$(printf '%s\n' 1 2 3 | { s=0; while read -r n; do s=$((s + n)); done; echo "$s"; ls -d /; })
echo "$sum"
#> 6
#> /

#### programs started by the last stage read on where it stopped
printf 'a\nb\nc\n' | while read -r x; do echo "[$x]"; cat; done
#> [a]
#> b
#> c

#### the shell waits for all stages though the last one has ended
{ sleep 0.2; echo late > file; } | :
cat file
#> late

#### a signal to the shell while the last stage runs meets the trap after it
trap 'echo caught' TERM
echo | { kill -TERM $$; echo inside; }
echo after
#> inside
#> caught
#> after

#### few descriptors are left for a pipeline
ulimit -n 10
echo a | while read -r x; do echo "$x"; done
echo $?
#> a
#> 0

#### programs of the last stage get the pipe where standard input was closed
exec <&-
echo x | { cat; }
echo y | { read -r z; cat; echo "$z"; }
#> x
#> y

#### break as a stage says nothing within a loop
for port in oslo bergen; do
    echo "$port" | break
    echo "$port"
done
#> oslo
#> bergen
#!
