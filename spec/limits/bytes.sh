# Bad input: NUL, invalid UTF-8, carriage returns and other unusual bytes in scripts and data.

#### a NUL byte on the first line of a script makes it binary
printf 'echo a\0b\n' > s
$SH s 2>/dev/null
echo $?
#> 126

#### a binary file given to the shell is refused with a message
printf '\177ELF\1\2\0\0\0\0' > s
$SH s
echo $?
#> 126
#! *s: cannot execute binary file

#### a NUL byte on a later line is dropped without a word
printf 'echo one\necho t\0wo\n' > s
$SH s 2>&1
#> one
#> two

#### a script that ends before a binary archive
printf 'echo one\nexit\n\037\213\0\0`\0"(\n' > s
$SH s 2>&1
#> one

#### NUL bytes in a command substitution are dropped
x=$(printf 'a\0b\0')
echo "$x ${#x}"
#> ab 2
#! *: warning: command substitution: ignored null byte in input*

#### NUL bytes on standard input of a shell are dropped without a word
printf 'echo one\necho t\0wo\n' | $SH 2>&1
#> one
#> two

#### NUL bytes in a dot script are dropped
printf 'echo one\necho t\0wo\n' > s
. ./s 2>/dev/null
#> one
#> two

#### NUL bytes pass through pipes between programs
printf 'a\0b' | cat | od -An -c
#>    a  \0   b

#### invalid UTF-8 in a script passes unharmed
printf 'echo \377\376x | od -An -tx1\n' > s
$SH s
#>  ff fe 78 0a

#### invalid UTF-8 in quotes passes unharmed
printf 'echo "\303(" '"'\\377'"' | od -An -tx1\n' > s
$SH s
#>  c3 28 20 ff 0a

#### invalid UTF-8 in a variable counts one character a byte
x=$(printf 'a\377\376b')
echo ${#x}
#> 4

#### a cut-off multibyte character counts one
x=$(printf 'a\303')
echo ${#x}
#> 2

#### multibyte characters count one
x=aé😀
echo ${#x}
#> 3

#### in the C locale bytes count
x=aé
echo ${#x}
#> 3
#@ locale C

#### removing a suffix that is an invalid byte
x=$(printf 'a\377')
y=${x%?}
echo "$y"
#> a

#### removing a prefix does not cut a character
x=éa
echo ${x#?}
#> a

#### invalid bytes as arguments of programs
x=$(printf '\377\200')
sh -c 'printf %s "$1"' x "$x" | od -An -tx1
#>  ff 80

#### invalid bytes in the environment
x=$(printf '\377')
export x
sh -c 'printf %s "$x"' | od -An -tx1
#>  ff

#### invalid bytes in here-documents
printf 'cat <<E | od -An -tx1\n\377\nE\n' > s
$SH s
#>  ff 0a

#### invalid bytes in IFS splitting
x=$(printf 'a\377 b\376')
set -- $x
echo $#
#> 2

#### an invalid byte as IFS
IFS=$(printf '\377')
x=$(printf 'a\377b')
set -- $x
echo $#
#> 2

#### control characters in words
printf 'echo a\001b | od -An -c\n' > s
$SH s
#>    a 001   b  \n

#### all bytes but NUL and newline through a variable
i=1
f=
while [ $i -lt 256 ]; do
  [ $i -eq 10 ] || f="$f\\$(printf %03o $i)"
  i=$((i + 1))
done
printf "$f" > all
x=$(cat all)
printf %s "$x" | cmp - all && echo same
#> same

#### all bytes through read
i=1
f=
while [ $i -lt 256 ]; do
  [ $i -eq 10 ] || f="$f\\$(printf %03o $i)"
  i=$((i + 1))
done
printf "$f\n" > all
IFS= read -r x < all
printf '%s\n' "$x" | cmp - all && echo same
#> same

#### all bytes through a here-document
i=1
f=
while [ $i -lt 256 ]; do
  case $i in 10 | 36 | 92 | 96) ;; *) f="$f\\$(printf %03o $i)" ;; esac
  i=$((i + 1))
done
{ printf 'cat > out <<E\n'; printf "$f\n"; printf 'E\n'; } > s
$SH s
printf "$f\n" | cmp - out && echo same
#> same

#### a carriage return at the end of a command
printf 'echo\r\n' > s
$SH s
#= 127
#! s: line 1: $'echo?r': command not found*

#### a carriage return after arguments belongs to the last one
printf 'echo a b\r\n' > s
$SH s | od -An -c
#>    a       b  \r  \n

#### a script with CRLF: reserved words are not known
printf 'if true\r\nthen\r\necho a\r\nfi\r\n' > s
$SH s 2>/dev/null
echo $?
#> 2

#### a script with CRLF: blank lines are commands
printf '\r\necho a\n' > s
$SH s
#> a
#! s: line 1: $'?r': command not found*

#### a #! line with a carriage return
printf '#!/bin/sh\r\necho a\r\n' > s
chmod +x s
./s 2>/dev/null
echo $?
#> 127

#### cd to a directory with a carriage return
printf 'cd /tmp\r\n' > s
$SH s
#= 1
#! s: line 1: cd: $'/tmp?r': No such file or directory*

#### a byte order mark at the beginning of a script is passed over, elsewhere it is text
printf '\357\273\277echo a\n\357\273\277echo b\n' > s
$SH s 2>/dev/null
echo $?
#> a
#> 127
#@ differs bash: takes the mark for a part of the first word, too

#### a no-break space is no blank
printf 'echo\302\240a\n' > s
$SH s 2>/dev/null
echo $?
#> 127

#### typographic quotes are no quotes
printf 'echo “a b”\n' > s
$SH s
#> “a b”

#### a file name with a newline, blanks, a tab and quotes
n='a
 b	"c'"'"
: > "$n"
for f in *; do [ "$f" = "$n" ] && echo same; done
#> same

#### a file name with a hyphen at its beginning
: > -f
: > ./--help
for f in *; do echo "$f"; done
ls -- *
#> --help
#> -f
#> --help
#> -f

#### a file name with invalid bytes
n=$(printf 'a\377b')
: > "$n"
for f in *; do [ "$f" = "$n" ] && echo same; done
for f in a?b; do [ "$f" = "$n" ] && echo matched; done
#> same
#> matched

#### a file name with pattern characters
: > '[a]*?'
for f in *; do echo "$f"; done
f='[a]*?'
[ -e "$f" ] && echo there
#> [a]*?
#> there

#### a file name with a backslash
: > 'a\b'
for f in *; do echo "$f"; done | cat
echo a\\*
#> a\b
#> a\b

#### a redirection to a file whose name has blanks
n='a  b'
echo text > $n
cat 'a  b'
#> text
#@ posix

#### file names from a pattern are not split
: > 'a b'
set -- *
echo $#
#> 1

#### a script whose own name has blanks and a newline
printf 'echo "$1"\n' > 'my
script'
$SH './my
script' arg
#> arg
