# Brace expansion: lists, ranges, steps, zero padding, nesting.

#### a list
echo {a,b,c}
#> a b c

#### a prefix and a suffix
echo pre{a,b}post
#> preapost prebpost

#### two lists multiply, the right one runs faster
echo {a,b}{1,2}
#> a1 a2 b1 b2

#### nested lists
echo {a,b{1,2},c}
#> a b1 b2 c

#### an empty element
echo a{,b}c
set -- {,x}
echo $#
#> ac abc
#> 1

#### a backup copy
echo cp file{,.bak}
#> cp file file.bak

#### a range of numbers
echo {1..5}
#> 1 2 3 4 5

#### a range counts down
echo {5..1}
#> 5 4 3 2 1

#### a range with negative numbers
echo {-2..2}
#> -2 -1 0 1 2

#### a range with a step
echo {1..10..3} {10..1..4}
#> 1 4 7 10 10 6 2

#### the sign of the step does not matter
echo {1..7..-2} {7..1..-2}
#> 1 3 5 7 7 5 3 1

#### a step of zero is one
echo {1..3..0}
#> 1 2 3

#### zero padding
echo {01..03} {8..010} {001..3}
#> 01 02 03 008 009 010 001 002 003

#### zero padding with a negative number
echo {-01..1}
#> -01 000 001

#### a range of letters
echo {a..e} {e..a..2}
#> a b c d e e c a

#### a range of one
echo {3..3} {a..a}
#> 3 a

#### letters and numbers do not mix
echo {a..3} {1..c}
#> {a..3} {1..c}

#### a single element is no list
echo {a} {} a{}b
#> {a} {} a{}b

#### quoted braces and commas are literal
echo "{a,b}" '{a,b}' \{a,b} {a\,b}
#> {a,b} {a,b} {a,b} {a,b}

#### a quoted part inside a list
echo {'a b',c} {a,"b,c"}
#> a b c a b,c

#### braces come before variables
x=1..3
echo {$x} {1..$x}
a=A b=B
echo {$a,$b}
#> {1..3} {1..1..3}
#> A B

#### ${ is left alone
x=v
echo ${x}{1,2} {${x},w}
#> v1 v2 v w

#### a pathname pattern in a list
touch a.c b.h
echo *.{c,h}
#> a.c b.h

#### no sorting takes place
touch b a
echo {b,a} {z,y}*
#> b a z* y*

#### no expansion in assignments
x={a,b}
echo $x
#> {a,b}

#### expansion in array assignments and for
for i in {1..3}; do printf %s $i; done; echo
a=({x,y}{1,2}); echo ${#a[@]}
#> 123
#> 4

#### an unfinished list is literal
echo {a,b a,b} {a,{b,c}
#> {a,b a,b} {a,b {a,c

#### nested unbalanced braces
echo {a,b}} {{a,b}
#> a} b} {a {b

#### a list as a command word
{echo,hello,world}
#> hello world

#### a list in the redirection target is an error
echo x > {a,b}
echo $?
#> 1
#! *: {a,b}: ambiguous redirect*

#### set +B turns it off
set +B
echo {a,b}
set -B
echo {a,b}
#> {a,b}
#> a b

#### tilde expansion after brace expansion
HOME=/h
echo {~,~/x}
#> /h /h/x

#### command substitutions in a list
echo {$(echo 1),`echo 2`}
#> 1 2

#### a range in the middle of a word
echo img{08..10}.png
#> img08.png img09.png img10.png

#### ranges nested in lists
echo {a,{1..3},b}
#> a 1 2 3 b

#### mkdir -p of a tree
mkdir -p p/{src,doc/{a,b}}
find p -type d | sort
#> p
#> p/doc
#> p/doc/a
#> p/doc/b
#> p/src

#### a number with a plus sign
echo {+1..3}
#> 1 2 3

#### blanks break a list
echo {a, b}
#> {a, b}

#### an escaped brace at the end
echo {a,b\}
echo {a,b\}}
#> {a,b}
#> a b}

#### a range of upper-case letters
echo {X..Z} {C..A}
#> X Y Z C B A

#### a count of a large range
set -- {1..10000}
echo $# ${10000}
#> 10000 10000

#### a range of zero padded numbers counts down
echo {03..01}
#> 03 02 01

#### a here-string is not expanded
cat <<<{a,b}
#> {a,b}

#### case words and patterns are not expanded
case {a,b} in '{a,b}') echo same ;; esac
#> same

#### a comma list inside quotes is untouched in an array subscript
declare -A m=(['{a,b}']=1)
echo "${!m[@]}"
#> {a,b}

#### a huge range is refused instead of eating the memory
echo {1..9223372036854775807}
echo "$?"
#> 1
#! *: brace expansion: too many words
#@ differs bash: bash leaves a range of more than 2147483647 words as it is and says nothing

#### a name without braces goes on in what a brace expansion puts after it
v=1 va=A vb=B vaz=AZ
echo $v{a,b} $v{a,b}z "$v"{a,b} ${v}{a,b}
#> A B AZ 1a 1b 1a 1b

#### the backslash of a character range is removed like any that quotes
printf '[%s]' {Z..a}
echo
#> [Z][[][][]][^][_][`][a]

#### a tilde at the start of what braces make
HOME=/home/user
echo ~{/a,root} {~,x}/a {a,~}{b,/} {~,~root}:b a={~,b}
#> /home/user/a /root /home/user/a x/a ab a/ ~b /home/user/ /home/user:b /root:b a=~ a=b
