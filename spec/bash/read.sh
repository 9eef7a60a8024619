# The options of read.

#### -a reads into an array
read -a w <<<'one two three'
echo ${#w[@]} ${w[2]}
#> 3 three

#### -a empties the array
w=(1 2 3)
read -a w <<<x
echo ${#w[@]}
#> 1

#### -d stops at another character
read -d : x <<<a:b
echo $x
#> a

#### -d '' stops at the null character
IFS= read -r -d '' x < <(printf 'a\nb\0c')
echo "$x"
#> a
#> b

#### -d '' of a here-document has status 1 and all text
read -r -d '' x <<'E'
line 1
  line 2
E
echo $?
echo "$x"
#> 1
#> line 1
#>   line 2

#### -n stops after some characters
read -n 3 x <<<abcdef
echo $x
#> abc

#### -n stops at the newline earlier
read -n 10 x <<<ab
echo $x
#> ab

#### -N reads exactly, newlines too
read -N 4 x <<<$'a\nb\nc'
printf '%q\n' "$x"
#> $'a\nb\n'

#### -N does no splitting
read -N 5 a b <<<'x y z'
echo "[$a][$b]"
#> [x y z][]

#### -n counts characters
read -n 2 x <<<éàü
echo $x
#> éà

#### -r keeps backslashes
read -r x <<<'a\tb\\'
echo "$x"
#> a\tb\\

#### without -r a backslash quotes
read x <<<'a\tb\\c'
echo "$x"
#> atb\c

#### a backslash at the end of the line goes on
printf 'a\\\nb\n' >f
read x <f; echo $x
read -r x <f; echo "$x"
#> ab
#> a\

#### -p prints no prompt when the input is no terminal
read -p 'name: ' x <<<v
echo $x
#> v
#!

#### -t 0 asks whether input is there
read -t 0 <<<x; echo $?
#> 0

#### -t with input in time
read -t 5 x <<<quick
echo $? $x
#> 0 quick

#### -t runs out
exec 3<> <(:)
read -t 0.01 -u 3 x; s=$?
((s > 128)) && echo timeout
#> timeout

#### a bad timeout
read -t abc x; echo $?
#> 1
#! *: read: abc: invalid timeout specification

#### -u reads from a descriptor
exec 4<<<four
read -u 4 x
echo $x
#> four

#### -u with a closed descriptor
read -u 9 x; echo $?
#> 1
#! *: read: 9: invalid file descriptor: Bad file descriptor

#### -s is silent
read -s x <<<secret
echo $x
#> secret
#!

#### REPLY without a name, blanks kept
read <<<'  a  b  '
echo "[$REPLY]"
#> [  a  b  ]

#### a single name is trimmed
read x <<<'  a  b  '
echo "[$x]"
#> [a  b]

#### IFS= keeps blanks
IFS= read -r x <<<'  a  '
echo "[$x]"
#> [  a  ]

#### more names than fields
read a b c <<<'1 2'
echo "[$a][$b][$c]"
#> [1][2][]

#### the last name takes the rest
read a b <<<'1 2 3 4'
echo "$b"
#> 2 3 4

#### IFS with other characters
IFS=:, read a b c <<<1:2,3
echo $a$b$c
#> 123

#### empty fields between non-blank separators
IFS=: read a b c <<<1::3
echo "[$a][$b][$c]"
#> [1][][3]

#### end of file has status 1
read x </dev/null; echo $?
#> 1

#### a last line without a newline is read with status 1
printf abc >f
read x <f; echo $? $x
#> 1 abc

#### the usual loop that keeps the last line
printf 'a\nb' >f
while IFS= read -r l || [[ $l ]]; do echo "<$l>"; done <f
#> <a>
#> <b>

#### two names by -d and IFS
while IFS== read -r -d ';' k v; do echo "$k is $v"; done <<<'a=1;b=2;'
#> a is 1
#> b is 2

#### -i and -e without a terminal
read -e -i text x <<<v
echo $x
#> v

#### an array element as the name
read 'a[3]' <<<x
echo ${!a[@]} ${a[3]}
#> 3 x

#### an invalid name
read 1x <<<y; echo $?
#> 1
#! *: read: `1x': not a valid identifier

#### read leaves the rest to the next command
printf '1\n2\n3\n' >f
{ read x; cat; } <f
#> 2
#> 3

#### read in a function sets a global unless local
f() { local l; read l g; }
f <<<'a b'
echo "[$l] $g"
#> [] b

#### a byte that is no character
read -r x < <(printf 'a\377b\n')
printf %s "$x" | od -An -tx1
#>  61 ff 62

#### null characters are left out
read -r x < <(printf 'a\0b\n')
echo "$x"
#> ab

#### an assignment before read lasts only for it
IFS=: read a b <<<x:y
set -- $a:$b
echo $#
#> 1

#### -n 1 in a loop
while read -r -n 1 c; do printf '<%s>' "$c"; done <<<ab; echo
#> <a><b><>

#### -n 0 reads nothing
read -n 0 x <<<abc; echo "$? [$x]"
#> 0 []

#### a separator for the command only, with a here-string
for i in 1 2; do IFS=, read -ra w <<<"a,b c,$i"; echo "${#w[@]} ${w[1]} ${w[2]}"; done
printf '%q\n' "$IFS"
#> 3 b c 1
#> 3 b c 2
#> $' \t\n'

#### assignments of the command are gone after it read a here-document
x=1
x=2 y=3 read -r line <<END
x is $x
END
echo "$line, $x, ${y-unset}"
#> x is 1, 1, unset

#### in the POSIX locale -n and -N count bytes
read -r -n 1 x <<< éa; echo ${#x} "$x"
LC_ALL=C
read -r -n 1 x <<< éa; printf %s "$x" | wc -c
read -r -N 2 x <<< 日; printf %s "$x" | wc -c
#> 1 é
#> 1
#> 2
