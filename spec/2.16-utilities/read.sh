# XCU read.

#### read takes one line
printf 'a b\nc\n' > f
read x < f
echo "[$x]"
#> [a b]

#### read splits into fields
echo 'a b c' > f
read x y z < f
echo "[$x][$y][$z]"
#> [a][b][c]

#### the last variable takes the rest
echo 'a b  c d' > f
read x y < f
echo "[$x][$y]"
#> [a][b  c d]

#### fewer fields than variables: the others are empty
echo a > f
y=old z=old
read x y z < f
echo "[$x][$y][$z]"
#> [a][][]

#### blanks around the line go away
printf '  a b \t \n' > f
read x < f
echo "[$x]"
#> [a b]

#### blanks around the rest in the last variable go away
printf ' a   b  c  \n' > f
read x y < f
echo "[$x][$y]"
#> [a][b  c]

#### an empty line
echo > f
x=old
read x < f
echo "$? [$x]"
#> 0 []

#### a line of blanks
echo '   ' > f
read x y < f
echo "$? [$x][$y]"
#> 0 [][]

#### the end of the file gives 1 and empties the variables
x=old y=old
read x y < /dev/null
echo "$? [$x][$y]"
#> 1 [][]

#### a last line without newline is read but gives 1
printf 'a b' > f
read x y < f
echo "$? [$x][$y]"
#> 1 [a][b]

#### a backslash quotes the next character
printf 'a\\ b c\n' > f
read x y < f
echo "[$x][$y]"
#> [a b][c]

#### a backslash is removed
printf 'a\\bc\n' > f
read x < f
echo "[$x]"
#> [abc]

#### two backslashes are one
printf 'a\\\\b\n' > f
read x < f
printf '[%s]\n' "$x"
#> [a\b]

#### a backslash before the newline continues the line
printf 'a\\\nb c\n' > f
read x y < f
echo "[$x][$y]"
#> [ab][c]

#### -r keeps backslashes
printf 'a\\ b\\\nc\n' > f
read -r x y < f
echo "[$x][$y]"
#> [a\][b\]

#### -r and a backslash at the end of the file
printf 'a\\' > f
read -r x < f
echo "$? [$x]"
#> 1 [a\]

#### a quoted blank at the end stays
printf 'a\\ \n' > f
read x < f
echo "[$x]"
#> [a ]

#### a quoted blank at the beginning stays
printf '\\ a\n' > f
read x < f
echo "[$x]"
#> [ a]

#### IFS empty: nothing is split and no blank goes away
echo '  a b  ' > f
IFS= read x y < f
echo "[$x][$y]"
#> [  a b  ][]

#### IFS=: splits at each
echo 'a:b::c' > f
IFS=: read w x y z < f
echo "[$w][$x][$y][$z]"
#> [a][b][][c]

#### IFS=: with blanks kept
echo ' a : b ' > f
IFS=: read x y < f
echo "[$x][$y]"
#> [ a ][ b ]

#### IFS=: the rest keeps its separators
echo 'a:b:c:d' > f
IFS=: read x y < f
echo "[$x][$y]"
#> [a][b:c:d]

#### IFS=: one separator at the end goes away with the last field
echo 'a:b:' > f
IFS=: read x y < f
echo "[$x][$y]"
#> [a][b]

#### IFS=: two separators at the end stay
echo 'a:b::' > f
IFS=: read x y < f
echo "[$x][$y]"
#> [a][b::]

#### IFS=: one variable and a separator at the end
echo 'a:' > f
IFS=: read x < f
echo "[$x]"
#> [a]

#### IFS=: one variable and separators in the middle
echo 'a:b:' > f
IFS=: read x < f
echo "[$x]"
#> [a:b:]

#### IFS=: only separators
echo ':' > f
IFS=: read x y < f
echo "[$x][$y]"
echo '::' > f
IFS=: read x y < f
echo "[$x][$y]"
#> [][]
#> [][]

#### IFS=: a separator at the beginning
echo ':a' > f
IFS=: read x y < f
echo "[$x][$y]"
#> [][a]

#### IFS of a blank and another: blanks beside the other belong to it
echo 'a : b :: c' > f
IFS=': ' read w x y z < f
echo "[$w][$x][$y][$z]"
#> [a][b][][c]

#### IFS of a blank and another: the rest
echo ' a : b : c : ' > f
IFS=' :' read x y < f
echo "[$x][$y]"
#> [a][b : c :]

#### IFS of a blank and another: a separator at the end
echo 'a b : ' > f
IFS=' :' read x y < f
echo "[$x][$y]"
#> [a][b]

#### IFS with a newline only
printf ' a b \n' > f
IFS='
' read x < f
echo "[$x]"
#> [ a b ]

#### IFS with a tab keeps blanks
printf 'a b\tc d\n' > f
IFS='	' read x y < f
echo "[$x][$y]"
#> [a b][c d]

#### IFS with a tab: two tabs are one separator
printf 'a\t\tb\n' > f
IFS='	' read x y < f
echo "[$x][$y]"
#> [a][b]

#### IFS with a letter
echo 'axbxc' > f
IFS=x read a b c < f
echo "[$a][$b][$c]"
#> [a][b][c]

#### a quoted separator
printf 'a\\:b:c\n' > f
IFS=: read x y < f
echo "[$x][$y]"
#> [a:b][c]

#### IFS unset is the default
echo ' a b ' > f
unset IFS
read x y < f
echo "[$x][$y]"
#> [a][b]

#### read of several lines one after the other
printf '1\n2\n3\n' > f
{ read a; read b; read c; read d; echo "$? $a$b$c[$d]"; } < f
#> 1 123[]

#### read takes no more than its line from a pipe
printf '1\n2\n3\n' | { read a; cat; }
#> 2
#> 3

#### read takes no more than its line from a file shared with a child
printf '1\n2\n3\n' > f
{ read a; cat; } < f
#> 2
#> 3

#### read and a child take turns
printf '1\n2\n3\n4\n' > f
{ read a; sh -c 'read b; echo "child $b"'; read c; echo "shell $a $c"; } < f
#> child 2
#> shell 1 3

#### a subshell's read moves the shared file
printf '1\n2\n3\n' > f
{ (read a); read b; echo $b; } < f
#> 2

#### read in a while loop sees every line
printf 'a\nb\n\nc\n' | while read x; do echo "[$x]"; done
#> [a]
#> [b]
#> []
#> [c]

#### a loop whose body reads from the same input
printf '1\n2\n3\n4\n' | while read a; do read b; echo "$a-$b"; done
#> 1-2
#> 3-4

#### read from a descriptor
printf '1\n2\n' > f
exec 3< f
read a <&3
read b <&3
echo $a $b
#> 1 2

#### read from a here-document
read a b <<E
x y
E
echo "$b $a"
#> y x

#### -d takes another delimiter
printf 'a;b;c' > f
{ read -d ';' x; read -d ';' y; echo "$x $y"; } < f
#> a b
#@ differs dash: dash 0.5.12 has no -d

#### -d of more than one line
printf 'a\nb;c' > f
read -d ';' x < f
echo "$x"
#> a
#> b
#@ differs dash: dash 0.5.12 has no -d

#### -d '' takes NUL
printf 'a b\0c\0' > f
{ read -d '' x; read -d '' y; read -d '' z; echo "$? [$x][$y]"; } < f
#> 1 [a b][c]
#@ differs dash: dash 0.5.12 has no -d

#### -d and the end of the file
printf 'abc' > f
read -d ';' x < f
echo "$? $x"
#> 1 abc
#@ differs dash: dash 0.5.12 has no -d

#### -r -d together and apart
printf 'a\\b;c' > f
read -rd ';' x < f
echo "$x"
read -r -d ';' y < f
echo "$y"
#> a\b
#> a\b
#@ differs dash: dash 0.5.12 has no -d

#### -d takes its first character
printf 'abc' > f
read -d bx x < f
echo "$x"
#> a
#@ differs dash: dash 0.5.12 has no -d

#### without a name: REPLY in bash
echo ' a b ' > f
read < f
echo "[$REPLY]"
#> [ a b ]
#@ differs dash: dash needs a name

#### an invalid name
read 1a < /dev/null
echo $?
#> 1
#! *: read: `1a': not a valid identifier
#@ differs dash: dash gives 2

#### a readonly variable
readonly x=1
echo 2 > f
(read x < f) 2>/dev/null
[ $? -gt 0 ] && echo refused
#> refused

#### an unknown option
read -Z x < /dev/null
echo $?
#> 2
#! *: read: -Z: invalid option*
#@ differs dash: dash words the message differently

#### -- ends the options
echo a > f
read -- x < f
echo $x
#> a

#### NUL bytes are dropped
printf 'a\0b\n' > f
read x < f 2>/dev/null
echo "$x"
#> ab

#### invalid bytes pass unharmed
printf 'a\377b\n' > f
read x < f
printf '%s' "$x" | od -An -tx1
#>  61 ff 62

#### multibyte characters and a multibyte IFS
echo 'aäbäc' > f
IFS=ä read x y z < f
echo "$x $y $z"
#> a b c
#@ differs dash: dash splits at bytes

#### a carriage return is an ordinary character
printf 'a b\r\n' > f
read x y < f
printf '%s' "$y" | od -An -c
#>    b  \r

#### a long line
head -c 300000 /dev/zero | tr '\0' a > f
echo >> f
read x < f
echo ${#x}
#> 300000

#### a long line from a pipe
{ head -c 100000 /dev/zero | tr '\0' a; echo; echo next; } | { read x; read y; echo ${#x} $y; }
#> 100000 next

#### standard input closed
read x <&- 2>/dev/null
[ $? -gt 0 ] && echo failed
#> failed

#### a directory
mkdir d
read x < d 2>/dev/null
[ $? -gt 0 ] && echo failed
#> failed

#### read in a pipeline's last command is in a subshell
x=old
echo new | read x
echo $x
#> old

#### read by command
echo a b > f
command read x y < f
echo $y
#> b

#### the values are not expanded
echo '* $x `ls` ~' > f
: > other
read x < f
echo "$x"
#> * $x `ls` ~

#### IFS before read does not stay
IFS=: read x < /dev/null
y='a b'
set -- $y
echo $#
#> 2

#### a file whose name comes from read with any characters
f='a  b	c '
: > "$f"
ls | while IFS= read -r n; do [ -e "$n" ] && echo there; done
#> there

#### more variables than one can name on a line
echo 1 2 3 4 5 6 7 8 9 10 11 12 > f
read a b c d e f g h i j k l < f
echo $l $a
#> 12 1
