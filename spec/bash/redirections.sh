# Redirections of bash: &> &>> >& {name}> moves, |& and the special files.

#### &> sends both outputs to a file
{ echo out; echo err >&2; } &>f
cat f
#> out
#> err

#### >& with a word does the same
{ echo out; echo err >&2; } >& f
cat f
#> out
#> err

#### &>> appends both
echo first >f
{ echo out; echo err >&2; } &>>f
cat f
#> first
#> out
#> err

#### |& pipes both outputs
{ echo out; echo err >&2; } |& sort
#> err
#> out

#### |& comes after the command's own redirections
{ echo out; echo err >&2; } 2>/dev/null |& cat
#> out
#> err

#### {name}> opens a new descriptor of ten or above
exec {fd}>f
[[ $fd -ge 10 ]] && echo high
echo text >&$fd
exec {fd}>&-
cat f
#> high
#> text

#### {name}< opens for reading
printf 'a\nb\n' >f
exec {in}<f
read -u $in x; read -u $in y
exec {in}<&-
echo $x $y
#> a b

#### {name}>&1 duplicates
exec {save}>&1
echo hidden >f
exec >g
echo to g
exec >&$save {save}>&-
cat g
#> to g

#### {name} stays open after the command
echo x {fd}>f
echo more >&$fd
cat f
#> x
#> more

#### varredir_close closes it after the command
shopt -s varredir_close
: {fd}>f
echo more >&$fd || echo closed
#> closed
#! *: Bad file descriptor

#### {name[n]} uses an array element
exec {a[1]}>f
echo x >&${a[1]}
cat f
#> x

#### {name} with a readonly variable is an error
readonly fd
: {fd}>f
echo $?
#> 1
#! *: fd: *

#### a descriptor is moved by n>&m-
exec 3>f
exec 4>&3-
echo text >&4
{ echo x >&3; } 2>/dev/null || echo closed
cat f
#> closed
#> text

#### a descriptor is moved by n<&m-
echo line >f
exec 3<f
exec 5<&3-
read -u 5 x; echo $x
#> line

#### a target with blanks must be quoted
f='a b'
echo x >"$f"
cat 'a b'
#> x

#### an unquoted target with a blank is ambiguous
f='a b'
echo x >$f
echo $?
#> 1
#! *: $f: ambiguous redirect*

#### an empty target
f=
echo x >$f
echo $?
#> 1
#! *: $f: ambiguous redirect*

#### a quoted empty target
echo x >''
echo $?
#> 1
#! *: : No such file or directory*

#### a bad descriptor
echo x >&9
echo $?
#> 1
#! *: 9: Bad file descriptor*

#### a missing directory
echo x >no/such/file
echo $?
#> 1
#! *: no/such/file: No such file or directory*

#### a directory as target
echo x >.
echo $?
#> 1
#! *: .: Is a directory*

#### noclobber
set -C
echo a >f
echo b >f
echo c >|f
cat f
#> c
#! *: f: cannot overwrite existing file*

#### noclobber and &>
set -o noclobber
echo a >f
echo b &>f
cat f
#> a
#! *: f: cannot overwrite existing file*

#### redirections run left to right
{ echo out; echo err >&2; } 2>&1 >f | cat
#> err

#### a redirection before the command word
>f echo x
<f cat
#> x

#### redirection on a function call
f() { echo out; echo err >&2; }
f >o 2>e
cat o e
#> out
#> err

#### redirection in a function's definition
f() { echo body; } >f.out
f; f
cat f.out
#> body

#### redirection on a loop, read inside
printf '1\n2\n' >f
while read x; do echo "<$x>"; done <f
#> <1>
#> <2>

#### redirection on if and case
if true; then echo yes; fi >a
case x in x) echo case ;; esac >b
cat a b
#> yes
#> case

#### /dev/null, /dev/stdout, /dev/stderr, /dev/fd
echo gone >/dev/null
{ echo a >/dev/stdout; echo b >/dev/fd/1; } | cat
{ echo c >/dev/stderr; } 2>&1 | cat
#> a
#> b
#> c

#### reading and writing with <>
echo abcdef >f
exec 3<>f
read -n 2 -u 3 x
echo X >&3
cat f
#> abX
#> ef

#### a file is truncated without a command
echo x >f
>f
wc -c <f
#> 0

#### $(<file) reads a file
printf 'a\nb\n\n' >f
x=$(<f)
echo "$x"
#> a
#> b

#### exec redirects the whole script
exec 3>&1 >f
echo in the file
exec >&3 3>&-
echo back
cat f
#> back
#> in the file

#### exec 2>&1 sends messages to the output
exec 2>&1
echo message >&2
#> message
#!

#### swapping two outputs
{ echo out; echo err >&2; } 3>&1 1>&2 2>&3 3>&- | sed 's/^/piped /'
#> piped err
#! out

#### closing standard output makes a builtin fail
echo x >&-
echo $?
#> 1
#! *: echo: write error: Bad file descriptor*

#### closing and reading
read x <&- 2>/dev/null
echo $?
#> 1

#### a digit next to > must be a descriptor, not part of a word
echo a2>f
cat f
echo a 2>f
wc -c <f
#> a2
#> a
#> 0

#### & before > with blanks is a background job
echo x & >f
wait
wc -c <f
#> x
#> 0

#### a here-document and a redirection in one command
cat <<E >f
text
E
cat f
#> text

#### heredoc to a descriptor
cat 3<<E <&3
three
E
#> three

#### /dev/tcp refuses a bad host quietly in a condition
(exec 3<>/dev/tcp/127.0.0.1/1) 2>/dev/null || echo refused
#> refused

#### the target undergoes tilde and variable expansion
d=$HOME
echo x >"$d/f"; echo y >>~/f
cat ~/f
#> x
#> y

#### a failing redirection of a compound command skips it
{ echo no; } <nosuch 2>/dev/null
echo $?
#> 1

#### output is read back in the same command through another descriptor
exec 3<>f
echo abc >&3
cat f
exec 3>&-
#> abc

#### a descriptor closed for one command only
exec 3>f
{ echo x >&3; } 3>&- 2>/dev/null || echo closed
echo y >&3; cat f
#> closed
#> y

#### a descriptor from a variable
exec 7>f; n=7
echo x >&$n
echo y >&"$n"
cat f
#> x
#> y

#### a file name in >& that is a number is a descriptor
echo x >&5 2>/dev/null || echo 'bad descriptor'
#> bad descriptor
#! *

#### an exec with a failing redirection does not end the script outside POSIX mode
exec </nosuch_file
echo "on $?"
#> on 1
#! *: /nosuch_file: No such file or directory

#### command exec with a failing redirection goes on
command exec 3</nosuch_file 2>/dev/null || echo on
#> on
#! *

#### inherited descriptors
exec 5>f
$SH -c 'echo child >&5'
cat f
#> child

#### {name} descriptors are not inherited by number reuse
exec {a}>f1 {b}>f2
[ $a != $b ] && echo x >&$a && echo y >&$b
cat f1 f2
#> x
#> y

#### a redirection of standard input for a single builtin is undone
echo data >f
read x <f
read y; echo "$x [$y]"
#> data []

#### the output of a builtin goes to its file and not into the substitution around it
x=$(echo one; echo two > file; echo three)
echo "$x"
cat file
pwd > file
[ "$(cat file)" = "$PWD" ] && echo directory
echo lost > /nonexistent/file
echo "status $?"
#> one
#> three
#> two
#> directory
#> status 1

#### a descriptor that the script opens by number takes nothing from the redirections around it
{
    echo in file
    exec 10>&1
    echo in file, too
} > file
echo after
echo by number >&10
cat file
#> after
#> in file
#> in file, too
#> by number

#### the same, several levels deep
{
    { { exec 10> a 11> b 12> c; echo 1; } > file; echo 2; } 2> errors
    echo 3
} > out
echo 10 >&10
echo 11 >&11
echo 12 >&12
cat a b c file out
#> 10
#> 11
#> 12
#> 1
#> 2
#> 3
#@ differs bash: it closes 11 and 12 with the group

#### messages of {name}> and of <& with an unusable word
readonly v=5
echo {v}> f
fd=-1
cat <&$fd
#! *: v: readonly variable*
#! *: v: cannot assign fd to variable*
#! *: -1: ambiguous redirect*
#= 1

#### a path of a descriptor means what the program has by then, in a pipeline
ls -d / > /dev/stdout | sed 's/^/1:/'
ls -d /none 2> /dev/stdout | sed 's/ls.*/2:/'
ls -d / > /proc/self/fd/1 | sed 's/^/3:/'
echo in | cat < /dev/stdin | sed 's/^/4:/'
ls -d / 5>&1 > /dev/fd/5 | sed 's/^/5:/'
#> 1:/
#> 2:
#> 3:/
#> 4:in
#> 5:/

#### a path of a descriptor means what the redirections before it made
ls -d / /none > both 2> /dev/stdout
sed 's/.*none.*/none/' both | sort
ls -d / 2> error > /dev/stderr
cat error
ls -d / > out 2>&1 3> /dev/stderr
cat out
cat <<< text < /dev/stdin
#> /
#> none
#> /
#> /
#> text

#### &> to the path of standard output within a command substitution
x=$(ls -d / &> /dev/stdout; echo a &> /dev/stdout)
echo $x
#> / a

#### {name}> takes the first free descriptor from 10 on
$SH -c 'exec {a}>/dev/null {b}< /dev/null {c}>&1 {d}<<<text
echo $a $b $c $d
exec {b}<&-
{ echo to $b >&$b; } {b}>&1' 10>&- 11>&- 12>&- 13>&-
#> 10 11 12 13
#> to 11

#### a subshell may close what redirections around it have put aside
mkfifo fifo
{
    {
        (
            # The copies that the shell keeps have the first free numbers from 10.
            for fd in {10..63}; do eval "exec $fd>&-"; done
            read -r line <fifo
        ) &
    } >/dev/null
} | {
    cat
    echo end of file
}
echo >fifo
#> end of file

#### a move to {name} closes the descriptor that was moved
exec {from}< /dev/null
exec {to}<&$from-
test -e /dev/fd/$from || echo closed
test -e /dev/fd/$to && echo open
#> closed
#> open
