# Field splitting (XCU 2.6.5).

#### blanks, tabs and newlines separate by default
x='a b	c
d'
set -- $x
echo "$# $1 $2 $3 $4"
#> 4 a b c d

#### white space at the ends makes no fields
x='  a  '
set -- $x
echo "$#<$1>"
#> 1<a>

#### a value of white space only is no field
x='   '
set -- $x
echo $#
#> 0

#### IFS unset splits as by default
unset IFS
x=' a	b
c '
set -- $x
echo $#
#> 3

#### IFS null splits nothing
IFS=
x=' a b '
set -- $x
echo "$#<$1>"
#> 1< a b >

#### IFS null: an empty value is no field
IFS=
x=
set -- $x
echo $#
#> 0

#### a non-white separator
IFS=:
x=a:b:c
set -- $x
echo "$# $2"
#> 3 b

#### adjacent non-white separators make an empty field
IFS=:
x=a::b
set -- $x
echo "$#<$1><$2><$3>"
#> 3<a><><b>

#### a non-white separator at the start makes an empty field
IFS=:
x=:a
set -- $x
echo "$#<$1><$2>"
#> 2<><a>

#### a non-white separator at the end makes no further field
IFS=:
x=a:
set -- $x
echo "$#<$1>"
#> 1<a>

#### two non-white separators at the end make one empty field
IFS=:
x=a::
set -- $x
echo "$#<$1><$2>"
#> 2<a><>

#### a value of one non-white separator is one empty field
IFS=:
x=:
set -- $x
echo "$#<$1>"
#> 1<>

#### a value of two non-white separators is two empty fields
IFS=:
x=::
set -- $x
echo "$#"
#> 2

#### white space around a non-white separator belongs to it
IFS=': '
x='a : b :c: d'
set -- $x
echo "$#<$1><$2><$3><$4>"
#> 4<a><b><c><d>

#### white space and non-white separators: an empty field between two
IFS=': '
x='a : : b'
set -- $x
echo "$#<$1><$2><$3>"
#> 3<a><><b>

#### white space at the ends with a mixed IFS
IFS=': '
x='  a:b  '
set -- $x
echo "$#<$1><$2>"
#> 2<a><b>

#### a leading non-white separator after white space
IFS=': '
x='  : a'
set -- $x
echo "$#<$1><$2>"
#> 2<><a>

#### a trailing non-white separator before white space
IFS=': '
x='a :  '
set -- $x
echo "$#<$1>"
#> 1<a>

#### white space alone separates with a mixed IFS
IFS=': '
x='a b:c'
set -- $x
echo $#
#> 3

#### white space not in IFS is kept
IFS=:
x=' a : b '
set -- $x
echo "$#<$1><$2>"
#> 2< a >< b >

#### only a tab in IFS
IFS='	'
x='a b	c		d'
set -- $x
echo "$#<$1><$2><$3>"
#> 3<a b><c><d>

#### only a newline in IFS
IFS='
'
x='a b

c
'
set -- $x
echo "$#<$1><$2>"
#> 2<a b><c>

#### several non-white separators
IFS=,.
x=a,b.c,.d
set -- $x
echo "$#<$1><$2><$3><$4><$5>"
#> 5<a><b><c><><d>

#### letters and digits as separators
IFS=b2
x=abc2d
set -- $x
echo "$# $1 $2 $3"
#> 3 a c d

#### a backslash as separator
IFS='\'
x='a\b\c'
set -- $x
echo "$# $1 $2 $3"
#> 3 a b c

#### a backslash in the value is data
x='a\ b'
set -- $x
echo "$#<$1><$2>"
#> 2<a\><b>

#### pattern characters as separators
IFS='*?'
x='a*b?c'
set -- $x
echo "$# $1 $2 $3"
#> 3 a b c

#### a multibyte separator
IFS=é
x=aébéc
set -- $x
echo $# "$2"
#> 3 b
#@ differs dash: dash works by bytes

#### literal text is not split
IFS=:
set -- a:b
echo "$#<$1>"
#> 1<a:b>

#### quoted expansions are not split
x='a b'
set -- "$x" "$(echo c d)"
echo $#
#> 2

#### a word of quoted and unquoted parts
x='a b' y='c d'
set -- $x"$y"$x
echo "$#<$1><$2><$3>"
#> 3<a><bc da><b>

#### a quoted separator beside an unquoted expansion
IFS=:
x=a:b
set -- $x":"$x
echo "$#<$1><$2><$3>"
#> 3<a><b:a><b>

#### an unquoted expansion beside literal text
x=' a b '
set -- x${x}y
echo "$#<$1><$2><$3><$4>"
#> 4<x><a><b><y>

#### an empty quoted part keeps a field
x=' '
set -- ""$x""
echo "$#<$1><$2>"
#> 2<><>

#### an empty quoted part at the end of a split value
x='a '
set -- $x""
echo "$#<$1><$2>"
#> 2<a><>

#### an empty quoted part at the start of a split value
x=' a'
set -- ""$x
echo "$#<$1><$2>"
#> 2<><a>

#### an empty expansion beside a value
x='a b' n=
set -- $n$x$n
echo $#
#> 2

#### two expansions with a separator between their ends
IFS=:
x=a: y=:b
set -- $x$y
echo "$#<$1><$2><$3>"
#> 3<a><><b>

#### separators at the ends of adjacent expansions
IFS=:
x=a: y=b
set -- $x$y
echo "$#<$1><$2>"
#> 2<a><b>

#### the result of arithmetic is split
IFS=0
set -- $((10203))
echo "$# $1 $2 $3"
#> 3 1 2 3

#### the result of a tilde expansion is not
HOME='/a b'
set -- ~
echo $#
#> 1

#### splitting in for
IFS=,
x=a,b,c
for i in $x; do echo $i; done
#> a
#> b
#> c

#### no splitting in an assignment
x='a  b'
y=$x
echo "$y"
#> a  b

#### no splitting in a case word
x='a b'
case $x in
'a b') echo whole ;;
esac
#> whole

#### no splitting in a here-document
x='a  b'
cat <<E
$x
E
#> a  b

#### no splitting in a redirection's file name
x='a b'
echo text > "$x"
cat 'a b'
#> text

#### splitting in the word of ${x:-word}
IFS=,
y=1,2
set -- ${x:-$y}
echo $#
#> 2

#### a literal in the word of ${x:-word} is split as well
IFS=,
set -- ${x:-1,2}
echo "$#"
#> 2

#### a quoted part in the word of ${x:-word} is not
IFS=,
set -- ${x:-"1,2",3}
echo "$#<$1><$2>"
#> 2<1,2><3>

#### the command name is a split word
x='echo a b'
$x
#> a b

#### IFS changed in the same command has no effect on its words
x=a:b
IFS=: set -- $x
echo $#
#> 1

#### IFS with repeated characters
IFS='::  '
x='a:: b'
set -- $x
echo $#
#> 3

#### IFS beginning with white space joins "$*" by it
IFS=' :'
set -- a b
echo "$*"
#> a b

#### carriage returns are data
x=$(printf 'a\r b')
set -- $x
echo ${#1}
#> 2

#### newline and blank mixed
x='
 a 

 b
'
set -- $x
echo "$# $1 $2"
#> 2 a b

#### a long value
x=$(i=0; while [ $i -lt 5000 ]; do i=$((i + 1)); printf ' %d ' $i; done)
set -- $x
echo "$# ${5000}"
#> 5000 5000

#### fields of many empty parts
IFS=,
x=,,,,,,,,,,
set -- $x
echo $#
#> 10

#### read splits like an expansion: mixed IFS
IFS=': '
echo ' a :  b c ' | { read x y z; echo "<$x><$y><$z>"; }
#> <a><b><c>

#### unquoted $* splits at IFS
IFS=-
set -- 'a-b' 'c d'
printf '<%s>\n' $*
#> <a>
#> <b>
#> <c d>

#### splitting happens before pathname expansion
touch 'a b' c
x='a* c'
set -- $x
echo "$#<$1><$2>"
#> 2<a b><c>

#### a file name found by a pattern is not split
touch 'a b'
set -- a*
echo "$#<$1>"
#> 1<a b>
