# XCU 2.10, shell grammar: what is accepted although it looks odd, and how lines are read.

#### lines before a syntax error have run, the line of the error has not
printf '%s\n' 'echo 1' 'echo 2; fi' > s
$SH s 2>/dev/null
echo $?
#> 1
#> 2

#### a compound command with an error at its end has not run at all
printf '%s\n' 'echo 1' '{' 'echo 2' 'fi' > s
$SH s 2>/dev/null
echo $?
#> 1
#> 2

#### lines after exit are not read
printf '%s\n' 'echo 1' 'exit 3' 'fi ) ;;' > s
$SH s
echo $?
#> 1
#> 3

#### exec ends the reading of the script
printf '%s\n' 'echo 1' 'exec true' 'fi ) ;;' > s
$SH s
echo $?
#> 1
#> 0

#### an empty script and blank lines
printf '\n\n   \n\t\n' > s
$SH s
echo $?
#> 0

#### a script without a newline at its end
printf 'echo a\necho b' > s
$SH s
#> a
#> b

#### a comment without a newline at its end
printf 'echo a # comment' > s
$SH s
printf '#' > s
$SH s
echo $?
#> a
#> 0

#### a continued line at the end of the file
printf 'echo a\\\n' > s
$SH s
#> a

#### a # inside a word is no comment
echo a#b 'c'#d
#> a#b c#d

#### a # after an operator begins a comment
echo a;# comment
(echo b)# comment
{ echo c; } # comment
echo d &# comment
wait
#> a
#> b
#> c
#> d

#### a comment ends at its newline whatever it ends with
echo a # comment \
echo b
#> a
#> b

#### quotes in a comment do not count
echo a # it's "a `comment $(
echo b
#> a
#> b

#### reserved words only where a command begins
echo if then else elif fi do done case esac while until for { } ! in
#> if then else elif fi do done case esac while until for { } ! in

#### reserved words after assignments and redirections are command names
x=1 if 2>/dev/null
echo $?
> f while 2>/dev/null
echo $?
#> 127
#> 127

#### variables may be named like reserved words
if=1 then=2 do=3
echo $if $then $do
#> 1 2 3

#### a brace in a word is ordinary
echo {a} a} {b }c
#> {a} a} {b }c

#### } is only special where a command may begin
{ echo }; }
#> }

#### reserved words follow ) and } without ;
if (true) then (echo a) fi
while (false) do (:) done
{ (echo b) }
{ { echo c; } }
#> a
#> b
#> c

#### for without ; before do
for i in a
do echo $i
done
set -- b
for i do echo $i; done
#> a
#> b

#### ; before do of a for without in
set -- a
for i; do echo $i; done
#> a

#### compound commands in places of commands
if if true; then true; fi then echo a; fi
while if false; then :; else false; fi do :; done
if case a in a) true ;; esac then echo b; fi
#> a
#> b

#### compound commands with several redirections
for i in a; do cat; echo $i >&2; done < /dev/null > o 2> e
cat o e
#> a

#### a redirection before a compound command is a syntax error
$SH -c '> f { echo a; }' 2>/dev/null
echo $?
#> 2

#### an assignment before a compound command is a syntax error
$SH -c 'x=1 { echo a; }' 2>/dev/null
echo $?
$SH -c 'x=1 for i in a; do :; done' 2>/dev/null
echo $?
#> 2
#> 2

#### ! twice with a compound command
! { ! false; }
echo $?
#> 1

#### operators end words without blanks
echo a;echo b&&echo c|cat
(echo d)|cat
#> a
#> b
#> c
#> d

#### newlines where they are allowed
true &&

echo a ||

echo b
echo c |

cat
(

echo d

)
{

echo e

}
#> a
#> c
#> d
#> e

#### newlines in a for, case, if and while
for i

in a
do

echo $i

done
case a

in

a

) echo no ;; esac 2>/dev/null
#> a
#= 2

#### an io number only directly before the operator
echo 2 > f
cat f
echo 2> f x
cat f
#> 2
#> x

#### a number after a quote or with letters is no io number
echo a2> f
cat f
echo "2"> f
cat f
#> a2
#> 2

#### here-documents begin after the next newline
cat <<A; echo after
a
A
#> a
#> after

#### here-document in a condition
if cat <<A
a
A
then echo then; fi
#> a
#> then

#### here-document in a loop header and body
while read x <<A
$n
A
[ "$x" != 2 ]
do
cat <<B
body
B
n=2
done
#> body

#### here-document inside a function inside a group
{ f() { cat <<A
doc
A
}; f; }
#> doc

#### two here-documents of one command
cat <<A - /dev/fd/3 3<<B
first
A
second
B
#> first
#> second

#### a here-document in a command substitution
x=$(cat <<A
in substitution
A
)
echo "$x"
#> in substitution

#### a here-document whose delimiter comes from quotes
cat <<'A B'
doc
A B
cat <<"C"D
$x
CD
#> doc
#> $x

#### a here-document with && on its line
cat <<A && echo and
doc
A
#> doc
#> and

#### a function definition after another command on the line
true; f() { echo a; }; f
true && g() { echo b; } && g
#> a
#> b

#### an alias may stand for half a construct
alias begin='{' end='}'
alias iff='if true; then'
begin echo a; end
iff echo b; fi
#> a
#> b
#@ posix

#### an alias counts from the next line
alias say='echo aliased'; say 2>/dev/null || echo not yet
say
#> not yet
#> aliased
#@ posix

#### deep nesting of compound commands
s=
i=0
while [ $i -lt 200 ]; do s="${s}if true; then "; i=$((i + 1)); done
s="${s}echo deep; "
while [ $i -gt 0 ]; do s="${s}fi; "; i=$((i - 1)); done
eval "$s"
#> deep

#### deep nesting of command substitutions
x='echo deep'
i=0
while [ $i -lt 30 ]; do x="echo \$($x)"; i=$((i + 1)); done
eval "$x"
#> deep

#### a command of many words
set -- $(seq 20000)
echo $#
#> 20000

#### a very long word
x=$(head -c 200000 /dev/zero | tr '\0' a)
echo ${#x}
#> 200000

#### a very long line
{ printf 'x='; head -c 200000 /dev/zero | tr '\0' a; echo; echo 'echo ${#x}'; } > s
. ./s
#> 200000

#### carriage returns are ordinary characters
printf 'x=a\r\necho "${#x}"\n' > s
. ./s
#> 2

#### blanks are only space and tab
printf 'echo\ta \t b\n' > s
. ./s
printf 'printf "<%%s>" a\vb\n' > s
. ./s | od -An -c
#> a b
#>    <   a  \v   b   >

#### bytes beyond ASCII are ordinary characters of a word
x=äöü
echo $x
é=1 2>/dev/null
echo $?
#> äöü
#> 127

#### the word after ;; may be an operator's end
case a in (a) echo 1;; (b) echo 2;; esac
case a in a)echo 3;;esac
#> 1
#> 3

#### -n reads without running
printf '%s\n' 'echo no' 'x=1' > s
$SH -n s
echo $?
printf '%s\n' 'echo no' 'if' > s
$SH -n s 2>/dev/null
echo $?
#> 0
#> 2

#### a complete command on standard input runs before the next is read
printf 'echo 1\ncat\nfrom input\n' | $SH
#> 1
#> from input
#@ differs dash: dash reads ahead

#### read takes the next line of the script on standard input
printf 'read x\nthe line\necho "got $x"\n' | $SH
#> got the line
#@ differs dash: dash reads ahead

#### a syntax error on standard input
printf 'echo 1\nfi\necho 2\n' | $SH 2>/dev/null
echo $?
#> 1
#> 2
