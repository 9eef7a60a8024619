# XCU test and [: the rules by number of arguments, every primary.

#### no argument
test; echo $?
[ ]; echo $?
#> 1
#> 1

#### one argument that is not empty
test a; echo $?
[ a ]; echo $?
#> 0
#> 0

#### one empty argument
test ''; echo $?
[ '' ]; echo $?
#> 1
#> 1

#### one argument -n
test -n; echo $?
[ -n ]; echo $?
#> 0
#> 0

#### one argument !
test !; echo $?
[ ! ]; echo $?
#> 0
#> 0

#### one argument (
test '('; echo $?
[ '(' ]; echo $?
#> 0
#> 0

#### one argument -f
test -f; echo $?
[ -f ]; echo $?
#> 0
#> 0

#### one argument =
test =; echo $?
[ = ]; echo $?
#> 0
#> 0

#### ! and an empty one
test ! ''; echo $?
[ ! '' ]; echo $?
#> 0
#> 0

#### ! and one that is not empty
test ! a; echo $?
[ ! a ]; echo $?
#> 1
#> 1

#### ! and !
test ! !; echo $?
[ ! ! ]; echo $?
#> 1
#> 1

#### -n of text
test -n a; echo $?
[ -n a ]; echo $?
#> 0
#> 0

#### -n of nothing
test -n ''; echo $?
[ -n '' ]; echo $?
#> 1
#> 1

#### -n of -n
test -n -n; echo $?
[ -n -n ]; echo $?
#> 0
#> 0

#### -z of nothing
test -z ''; echo $?
[ -z '' ]; echo $?
#> 0
#> 0

#### -z of text
test -z a; echo $?
[ -z a ]; echo $?
#> 1
#> 1

#### -z of a blank
test -z ' '; echo $?
[ -z ' ' ]; echo $?
#> 1
#> 1

#### = equal
test a = a; echo $?
[ a = a ]; echo $?
#> 0
#> 0

#### = different
test a = b; echo $?
[ a = b ]; echo $?
#> 1
#> 1

#### = empty
test '' = ''; echo $?
[ '' = '' ]; echo $?
#> 0
#> 0

#### = of operators
test = = =; echo $?
[ = = = ]; echo $?
#> 0
#> 0

#### = of -f
test -f = -f; echo $?
[ -f = -f ]; echo $?
#> 0
#> 0

#### = of !
test ! = !; echo $?
[ ! = ! ]; echo $?
#> 0
#> 0

#### = of (
test '(' = '('; echo $?
[ '(' = '(' ]; echo $?
#> 0
#> 0

#### = and )
test '(' = ')'; echo $?
[ '(' = ')' ]; echo $?
#> 1
#> 1

#### != different
test a != b; echo $?
[ a != b ]; echo $?
#> 0
#> 0

#### != equal
test a != a; echo $?
[ a != a ]; echo $?
#> 1
#> 1

#### = is no pattern
test abc = 'a*'; echo $?
[ abc = 'a*' ]; echo $?
#> 1
#> 1

#### = with blanks
test ' a' = a; echo $?
[ ' a' = a ]; echo $?
#> 1
#> 1

#### -eq equal
test 5 -eq 5; echo $?
[ 5 -eq 5 ]; echo $?
#> 0
#> 0

#### -eq of different writing
test 05 -eq 5; echo $?
[ 05 -eq 5 ]; echo $?
#> 0
#> 0

#### -eq with blanks around
test ' 5 ' -eq 5; echo $?
[ ' 5 ' -eq 5 ]; echo $?
#> 0
#> 0

#### -eq with a sign
test +5 -eq 5; echo $?
[ +5 -eq 5 ]; echo $?
#> 0
#> 0

#### -eq negative
test -5 -eq -5; echo $?
[ -5 -eq -5 ]; echo $?
#> 0
#> 0

#### -eq different
test 5 -eq 6; echo $?
[ 5 -eq 6 ]; echo $?
#> 1
#> 1

#### -ne
test 5 -ne 6; echo $?
[ 5 -ne 6 ]; echo $?
#> 0
#> 0

#### -lt
test 5 -lt 6; echo $?
[ 5 -lt 6 ]; echo $?
#> 0
#> 0

#### -lt is numeric
test 9 -lt 10; echo $?
[ 9 -lt 10 ]; echo $?
#> 0
#> 0

#### -lt of equals
test 5 -lt 5; echo $?
[ 5 -lt 5 ]; echo $?
#> 1
#> 1

#### -lt negative
test -6 -lt -5; echo $?
[ -6 -lt -5 ]; echo $?
#> 0
#> 0

#### -le
test 5 -le 5; echo $?
[ 5 -le 5 ]; echo $?
#> 0
#> 0

#### -le greater
test 6 -le 5; echo $?
[ 6 -le 5 ]; echo $?
#> 1
#> 1

#### -gt
test 6 -gt 5; echo $?
[ 6 -gt 5 ]; echo $?
#> 0
#> 0

#### -gt equal
test 5 -gt 5; echo $?
[ 5 -gt 5 ]; echo $?
#> 1
#> 1

#### -ge
test 5 -ge 5; echo $?
[ 5 -ge 5 ]; echo $?
#> 0
#> 0

#### -ge less
test 4 -ge 5; echo $?
[ 4 -ge 5 ]; echo $?
#> 1
#> 1

#### a leading zero is decimal
test 010 -eq 10; echo $?
[ 010 -eq 10 ]; echo $?
#> 0
#> 0

#### the greatest number
test 9223372036854775807 -gt 9223372036854775806; echo $?
[ 9223372036854775807 -gt 9223372036854775806 ]; echo $?
#> 0
#> 0

#### -eq of a word
test a -eq 1 2>/dev/null; echo $?
[ a -eq 1 ] 2>/dev/null; echo $?
#> 2
#> 2

#### -eq of nothing
test '' -eq 0 2>/dev/null; echo $?
[ '' -eq 0 ] 2>/dev/null; echo $?
#> 2
#> 2

#### -eq of hex
test 0x10 -eq 16 2>/dev/null; echo $?
[ 0x10 -eq 16 ] 2>/dev/null; echo $?
#> 2
#> 2

#### -eq of a number with a tail
test 5a -eq 5 2>/dev/null; echo $?
[ 5a -eq 5 ] 2>/dev/null; echo $?
#> 2
#> 2

#### -eq of a number beyond 64 bits
test 99999999999999999999 -eq 1 2>/dev/null; echo $?
[ 99999999999999999999 -eq 1 ] 2>/dev/null; echo $?
#> 2
#> 2

#### three arguments: ! and a binary's two
test ! -n a; echo $?
[ ! -n a ]; echo $?
#> 1
#> 1

#### three arguments: ! and -z
test ! -z a; echo $?
[ ! -z a ]; echo $?
#> 0
#> 0

#### three arguments: parentheses
test '(' a ')'; echo $?
[ '(' a ')' ]; echo $?
#> 0
#> 0

#### three arguments: parentheses around nothing
test '(' '' ')'; echo $?
[ '(' '' ')' ]; echo $?
#> 1
#> 1

#### three arguments: -a is binary
test a -a b; echo $?
[ a -a b ]; echo $?
#> 0
#> 0

#### three arguments: -a with an empty one
test a -a ''; echo $?
[ a -a '' ]; echo $?
#> 1
#> 1

#### three arguments: -o is binary
test '' -o b; echo $?
[ '' -o b ]; echo $?
#> 0
#> 0

#### three arguments: -o of empty ones
test '' -o ''; echo $?
[ '' -o '' ]; echo $?
#> 1
#> 1

#### three arguments: ! = a
test ! = a; echo $?
[ ! = a ]; echo $?
#> 1
#> 1

#### four arguments: ! and three
test ! a = b; echo $?
[ ! a = b ]; echo $?
#> 0
#> 0

#### four arguments: ! and three that hold
test ! a = a; echo $?
[ ! a = a ]; echo $?
#> 1
#> 1

#### four arguments: parentheses and two
test '(' -n a ')'; echo $?
[ '(' -n a ')' ]; echo $?
#> 0
#> 0

#### four arguments: parentheses and !
test '(' ! a ')'; echo $?
[ '(' ! a ')' ]; echo $?
#> 1
#> 1

#### four arguments: ! and parentheses
test ! '(' a ')'; echo $?
[ ! '(' a ')' ]; echo $?
#> 1
#> 1

#### four arguments: ! ! and two
test ! ! -n a; echo $?
[ ! ! -n a ]; echo $?
#> 0
#> 0
#@ differs dash: dash takes the second ! for an operand

#### five arguments: parentheses and three
test '(' a = a ')'; echo $?
[ '(' a = a ')' ]; echo $?
#> 0
#> 0

#### five arguments: -a of a unary and one
test -n a -a b; echo $?
[ -n a -a b ]; echo $?
#> 0
#> 0

#### seven arguments: -a of two comparisons
test a = a -a b = b; echo $?
[ a = a -a b = b ]; echo $?
#> 0
#> 0

#### seven arguments: -a of two, one fails
test a = a -a b = c; echo $?
[ a = a -a b = c ]; echo $?
#> 1
#> 1

#### seven arguments: -o of two
test a = b -o c = c; echo $?
[ a = b -o c = c ]; echo $?
#> 0
#> 0

#### -a binds tighter than -o
test '' -a '' -o a; echo $?
[ '' -a '' -o a ]; echo $?
#> 0
#> 0

#### -a binds tighter than -o on the right
test a -o '' -a ''; echo $?
[ a -o '' -a '' ]; echo $?
#> 0
#> 0

#### parentheses and -o -a
test '(' a -o '' ')' -a ''; echo $?
[ '(' a -o '' ')' -a '' ]; echo $?
#> 1
#> 1

#### ! in front of a longer one
test ! a = a -a b = c; echo $?
[ ! a = a -a b = c ]; echo $?
#> 1
#> 1

#### two arguments that are no unary
test a b 2>/dev/null; echo $?
[ a b ] 2>/dev/null; echo $?
#> 2
#> 2

#### an unknown unary
test -Q a 2>/dev/null; echo $?
[ -Q a ] 2>/dev/null; echo $?
#> 2
#> 2

#### an unknown binary
test a b c 2>/dev/null; echo $?
[ a b c ] 2>/dev/null; echo $?
#> 2
#> 2

#### a missing )
test '(' a = a 2>/dev/null; echo $?
[ '(' a = a ] 2>/dev/null; echo $?
#> 2
#> 2

#### -d of a directory
mkdir d
test -d d; echo $?
[ -d d ]; echo $?
#> 0
#> 0

#### -d of a file
echo text > f
test -d f; echo $?
[ -d f ]; echo $?
#> 1
#> 1

#### -d of a missing one
test -d none; echo $?
[ -d none ]; echo $?
#> 1
#> 1

#### -f of a file
echo text > f
test -f f; echo $?
[ -f f ]; echo $?
#> 0
#> 0

#### -f of a directory
mkdir d
test -f d; echo $?
[ -f d ]; echo $?
#> 1
#> 1

#### -f of a device
test -f /dev/null; echo $?
[ -f /dev/null ]; echo $?
#> 1
#> 1

#### -e of a file
echo text > f
test -e f; echo $?
[ -e f ]; echo $?
#> 0
#> 0

#### -e of a missing one
test -e none; echo $?
[ -e none ]; echo $?
#> 1
#> 1

#### -e of an empty name
test -e ''; echo $?
[ -e '' ]; echo $?
#> 1
#> 1

#### -e of a link to nothing
ln -s none dangling
test -e dangling; echo $?
[ -e dangling ]; echo $?
#> 1
#> 1

#### -h of a link
echo text > f; ln -s f link
test -h link; echo $?
[ -h link ]; echo $?
#> 0
#> 0

#### -L of a link
echo text > f; ln -s f link
test -L link; echo $?
[ -L link ]; echo $?
#> 0
#> 0

#### -L of a link to nothing
ln -s none dangling
test -L dangling; echo $?
[ -L dangling ]; echo $?
#> 0
#> 0

#### -L of a file
echo text > f
test -L f; echo $?
[ -L f ]; echo $?
#> 1
#> 1

#### -f of a link to a file
echo text > f; ln -s f link
test -f link; echo $?
[ -f link ]; echo $?
#> 0
#> 0

#### -p of a pipe
mkfifo p
test -p p; echo $?
[ -p p ]; echo $?
#> 0
#> 0

#### -p of a file
echo text > f
test -p f; echo $?
[ -p f ]; echo $?
#> 1
#> 1

#### -s of a file with bytes
echo text > f
test -s f; echo $?
[ -s f ]; echo $?
#> 0
#> 0

#### -s of an empty file
: > empty
test -s empty; echo $?
[ -s empty ]; echo $?
#> 1
#> 1

#### -c of a device
test -c /dev/null; echo $?
[ -c /dev/null ]; echo $?
#> 0
#> 0

#### -c of a file
echo text > f
test -c f; echo $?
[ -c f ]; echo $?
#> 1
#> 1

#### -b of a character device
test -b /dev/null; echo $?
[ -b /dev/null ]; echo $?
#> 1
#> 1

#### -S of a file
echo text > f
test -S f; echo $?
[ -S f ]; echo $?
#> 1
#> 1

#### -r of a readable file
echo text > f
test -r f; echo $?
[ -r f ]; echo $?
#> 0
#> 0

#### -r of a missing file
test -r none; echo $?
[ -r none ]; echo $?
#> 1
#> 1

#### -w of a writable file
echo text > f
test -w f; echo $?
[ -w f ]; echo $?
#> 0
#> 0

#### -w of a missing file
test -w none; echo $?
[ -w none ]; echo $?
#> 1
#> 1

#### -x of an executable file
echo text > x; chmod 755 x
test -x x; echo $?
[ -x x ]; echo $?
#> 0
#> 0

#### -x of a file without the right
echo text > f
test -x f; echo $?
[ -x f ]; echo $?
#> 1
#> 1

#### -x of a directory
mkdir d
test -x d; echo $?
[ -x d ]; echo $?
#> 0
#> 0

#### -u of a file with set-user-ID
: > u; chmod 4755 u
test -u u; echo $?
[ -u u ]; echo $?
#> 0
#> 0

#### -u of another
echo text > f
test -u f; echo $?
[ -u f ]; echo $?
#> 1
#> 1

#### -g of a file with set-group-ID
: > g; chmod 2755 g
test -g g; echo $?
[ -g g ]; echo $?
#> 0
#> 0

#### -g of another
echo text > f
test -g f; echo $?
[ -g f ]; echo $?
#> 1
#> 1

#### -k of a directory with the sticky bit
mkdir k; chmod 1777 k
test -k k; echo $?
[ -k k ]; echo $?
#> 0
#> 0

#### -t of a descriptor that is no terminal
test -t 0; echo $?
[ -t 0 ]; echo $?
#> 1
#> 1

#### -t of a closed descriptor
test -t 77; echo $?
[ -t 77 ]; echo $?
#> 1
#> 1

#### -ef of two names of a file
echo text > f; ln f hard
test f -ef hard; echo $?
[ f -ef hard ]; echo $?
#> 0
#> 0

#### -ef of a link
echo text > f; ln -s f link
test f -ef link; echo $?
[ f -ef link ]; echo $?
#> 0
#> 0

#### -ef of two files
echo text > f
: > empty
test f -ef empty; echo $?
[ f -ef empty ]; echo $?
#> 1
#> 1

#### -nt of a newer file
: > old; : > new; touch -t 200001010000 old
test new -nt old; echo $?
[ new -nt old ]; echo $?
#> 0
#> 0

#### -nt of an older file
: > old; : > new; touch -t 200001010000 old
test old -nt new; echo $?
[ old -nt new ]; echo $?
#> 1
#> 1

#### -nt of a missing file
echo text > f
test f -nt none; echo $?
[ f -nt none ]; echo $?
#> 0
#> 0
#@ differs dash: dash gives 1 for a missing file

#### -ot of an older file
: > old; : > new; touch -t 200001010000 old
test old -ot new; echo $?
[ old -ot new ]; echo $?
#> 0
#> 0

#### -ot of a newer file
: > old; : > new; touch -t 200001010000 old
test new -ot old; echo $?
[ new -ot old ]; echo $?
#> 1
#> 1

#### -nt of the same file
echo text > f
echo text > f
test f -nt f; echo $?
[ f -nt f ]; echo $?
#> 1
#> 1

#### < of strings
test a \< b; echo $?
[ a \< b ]; echo $?
#> 0
#> 0

#### > of strings
test b \> a; echo $?
[ b \> a ]; echo $?
#> 0
#> 0

#### < of strings in their order
test b \< a; echo $?
[ b \< a ]; echo $?
#> 1
#> 1

#### [ without ]
[ a = a
echo $?
#> 2
#! *: ?: missing `?'
#@ differs dash: dash words the message differently

#### the message of a word for a number
[ a -eq 1 ]
#= 2
#! *: [: a: integer expression expected
#@ differs dash: dash words the message differently

#### the message names test
test a -eq 1
#= 2
#! *: test: a: integer expression expected
#@ differs dash: dash words the message differently

#### the message of an unknown binary operator
[ a b c ]
#= 2
#! *: [: b: binary operator expected
#@ differs dash: dash words the message differently

#### the message of an unknown unary operator
[ a b ]
#= 2
#! *: [: a: unary operator expected
#@ differs dash: dash words the message differently

#### the message of too many arguments
[ a b c d e ]
#= 2
#! *: [: too many arguments
#@ differs dash: dash words the message differently

#### ] as an argument of test
test ] = ]
echo $?
[ ] = ] ]
echo $?
#> 0
#> 0

#### an unquoted expansion to nothing
x=
[ -n $x ]
echo $?
[ $x ]
echo $?
#> 0
#> 1

#### an expansion that looks like an operator
x='='
[ "$x" = "=" ] && echo equal
x=-f
[ -n "$x" ] && echo text
x='!'
[ "$x" = '!' ] && echo mark
x='('
[ "$x" = '(' ] && echo parenthesis
#> equal
#> text
#> mark
#> parenthesis

#### -s and -f follow links
echo text > f
ln -s f l
[ -s l ] && [ -f l ] && [ -e l ] && echo follows
#> follows

#### a name with blanks and newlines
: > 'a b
c'
[ -e 'a b
c' ] && echo there
#> there

#### a name that is too long
n=$(printf '%05000d' 0)
[ -e "$n" ]
echo $?
#> 1

#### -d with a slash at the end and through a file
mkdir d
: > f
[ -d d/ ] && echo directory
[ -e f/x ] || echo no
#> directory
#> no

#### -ef of paths
mkdir d
[ d -ef d/../d ] && echo same
#> same

#### -t of a word that is no number
[ -t x ] 2>/dev/null
[ $? -gt 0 ] && echo no
#> no

#### test -- is a string of one argument
test --
echo $?
#> 0

#### test as a condition
if test 1 -lt 2; then echo less; fi
while [ "${x-}" != done ]; do x=done; done
echo $x
#> less
#> done
