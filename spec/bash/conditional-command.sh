# The conditional command [[ ]]: its primaries, operators and parsing.

#### string equality is true and false
[[ abc == abc ]]; echo $?
[[ abc == abd ]]; echo $?
[[ abc = abc ]]; echo $?
[[ abc != abc ]]; echo $?
#> 0
#> 1
#> 0
#> 1

#### a lone word is true when it is not empty
x=
[[ $x ]]; echo $?
[[ word ]]; echo $?
#> 1
#> 0

#### -z and -n with an unset variable need no quotes
unset v
[[ -z $v ]] && echo empty
[[ -n $v ]] || echo 'not set'
#> empty
#> not set

#### no field splitting takes place
v='a b'
[[ $v == 'a b' ]] && echo same
#> same

#### no pathname expansion takes place
touch one two
[[ * == '*' ]] && echo literal
#> literal

#### the right of == is a pattern
[[ foobar == foo* ]] && echo yes
[[ foobar == f?o* ]] && echo yes
[[ foobar == [a-f]oo* ]] && echo yes
#> yes
#> yes
#> yes

#### a quoted right side of == is a plain string
[[ 'foo*' == "foo*" ]] && echo literal
[[ foobar == "foo*" ]] || echo no
#> literal
#> no

#### only the quoted part of the pattern is literal
[[ 'a*b' == "a*"? ]] && echo yes
[[ axb == "a*"? ]] || echo no
#> yes
#> no

#### an unquoted variable on the right of == is a pattern
p='f*'
[[ foo == $p ]] && echo pattern
[[ foo == "$p" ]] || echo string
#> pattern
#> string

#### a backslash in the pattern quotes one character
[[ 'a*' == a\* ]] && echo yes
[[ ab == a\* ]] || echo no
#> yes
#> no

#### a backslash coming from a variable still escapes in a pattern
p='a\*'
[[ 'a*' == $p ]] && echo yes
[[ ab == $p ]] || echo no
#> yes
#> no

#### the left side is no pattern
[[ f* == foo ]] || echo no
#> no

#### != takes a pattern too
[[ foo != b* ]] && echo yes
[[ foo != f* ]] || echo no
#> yes
#> no

#### extended patterns work without extglob being set
[[ foofoo == +(foo) ]] && echo plus
[[ bar == !(foo) ]] && echo not
[[ a == @(a|b) ]] && echo at
#> plus
#> not
#> at

#### strings compare with less and greater
[[ a < b ]] && echo less
[[ b > a ]] && echo greater
[[ b < a ]] || echo no
#> less
#> greater
#> no

#### less and greater compare strings, not numbers
[[ 10 < 9 ]] && echo string
#> string

#### less than is no redirection
[[ a < nosuchfile ]] && echo ok
ls
#> ok

#### integer comparisons
[[ 2 -eq 2 ]] && echo eq
[[ 2 -ne 3 ]] && echo ne
[[ 2 -lt 10 ]] && echo lt
[[ 2 -le 2 ]] && echo le
[[ 10 -gt 9 ]] && echo gt
[[ 3 -ge 4 ]] || echo 'not ge'
#> eq
#> ne
#> lt
#> le
#> gt
#> not ge

#### integer comparisons evaluate arithmetic expressions
n=3
[[ n+1 -eq 4 ]] && echo yes
[[ 2*3 -gt n ]] && echo yes
#> yes
#> yes

#### an unset name in an integer comparison is zero
unset nope
[[ nope -eq 0 ]] && echo zero
[[ '' -eq 0 ]] && echo zero
#> zero
#> zero

#### an array element is evaluated in an integer comparison
a=(5 6)
[[ a[1] -eq 6 ]] && echo yes
#> yes

#### a hexadecimal and an octal number in an integer comparison
[[ 0x10 -eq 16 ]] && echo hex
[[ 010 -eq 8 ]] && echo octal
#> hex
#> octal

#### a bad number in an integer comparison is an error of status 1
[[ 1x -eq 1 ]]
echo $?
#> 1
#! *: ??: 1x: value too great for base (error token is "1x")*

#### and, or
[[ a == a && b == b ]] && echo and
[[ a == b || b == b ]] && echo or
[[ a == a && b == c ]] || echo no
#> and
#> or
#> no

#### && binds tighter than ||
[[ a == a || a == b && a == c ]] && echo yes
[[ (a == a || a == b) && a == c ]] || echo no
#> yes
#> no

#### ! negates
[[ ! a == b ]] && echo yes
[[ ! -e nosuch ]] && echo yes
[[ ! ! a ]] && echo yes
#> yes
#> yes
#> yes

#### ! binds tighter than &&
[[ ! a == b && a == b ]] || echo no
[[ ! (a == b && a == b) ]] && echo yes
#> no
#> yes

#### && does not evaluate its right side after a false left side
i=0
[[ a == b && $((i++)) -eq 0 ]]
echo $i
#> 0

#### || does not evaluate its right side after a true left side
i=0
[[ a == a || $((i++)) -eq 0 ]]
echo $i
#> 0

#### newlines are allowed after && and || and inside parentheses
[[ a == a &&
   b == b ||
   c == d ]] && echo yes
[[ (
  a == a
) ]] && echo yes
#> yes
#> yes

#### file primaries
mkdir d; : >f; echo x >g; ln -s f l; ln -s nowhere broken
[[ -e f && -f f && ! -d f ]] && echo file
[[ -d d ]] && echo dir
[[ -s g && ! -s f ]] && echo size
[[ -L l && -h l ]] && echo link
[[ ! -e broken && -L broken ]] && echo broken
#> file
#> dir
#> size
#> link
#> broken

#### permission primaries
: >f; chmod 700 f
[[ -r f && -w f && -x f ]] && echo rwx
chmod 600 f
[[ -x f ]] || echo no
#> rwx
#> no

#### fifo, character device and owner primaries
mkfifo p
[[ -p p ]] && echo fifo
[[ -c /dev/null ]] && echo char
[[ -O p && -G p ]] && echo own
[[ -b p || -S p ]] || echo neither
#> fifo
#> char
#> own
#> neither

#### set-user-id, set-group-id and sticky
: >f
[[ -u f || -g f || -k f ]] || echo none
chmod u+s f; [[ -u f ]] && echo u
chmod g+s f; [[ -g f ]] && echo g
mkdir d; chmod +t d; [[ -k d ]] && echo k
#> none
#> u
#> g
#> k

#### -nt and -ot compare modification times
touch -d '2001-01-01' old; touch -d '2002-01-01' new
[[ new -nt old ]] && echo nt
[[ old -ot new ]] && echo ot
[[ old -nt new ]] || echo no
#> nt
#> ot
#> no

#### -nt is true when only the left file exists, -ot when only the right one does
: >f
[[ f -nt nosuch ]] && echo nt
[[ nosuch -ot f ]] && echo ot
[[ nosuch -nt f ]] || echo no
#> nt
#> ot
#> no

#### -ef is true for two names of one file
: >a; ln a b; : >c
[[ a -ef b ]] && echo same
[[ a -ef c ]] || echo other
#> same
#> other

#### -t is false for a redirected descriptor
[[ -t 0 ]]; echo $?
#> 1

#### -v asks whether a variable is set
unset a; b=; c=1
[[ -v a ]]; echo $?
[[ -v b ]]; echo $?
[[ -v c ]]; echo $?
#> 1
#> 0
#> 0

#### -v of an array element
a=([2]=x); declare -A m=([k]=v)
[[ -v a[2] ]] && echo set
[[ -v a[0] ]] || echo unset
[[ -v m[k] ]] && echo set
[[ -v m[z] ]] || echo unset
#> set
#> unset
#> set
#> unset

#### -v of an array name asks about element 0
a=([1]=x)
[[ -v a ]]; echo $?
a[0]=
[[ -v a ]]; echo $?
#> 1
#> 0

#### -v of an array with subscript @ asks for any element
a=(); [[ -v a[@] ]]; echo $?
a=(x); [[ -v a[@] ]]; echo $?
#> 1
#> 0

#### -v of a positional parameter
set -- x
[[ -v 1 ]] && echo one
[[ -v 2 ]] || echo 'no two'
#> one
#> no two

#### -v with the name in a variable
x=1 name=x
[[ -v $name ]] && echo set
#> set

#### -R asks whether a name is a nameref
declare -n r=x; x=1
[[ -R r ]] && echo ref
[[ -R x ]] || echo no
#> ref
#> no

#### -o asks about a shell option
[[ -o errexit ]]; echo $?
set -o noglob
[[ -o noglob ]]; echo $?
[[ -o nosuchoption ]]; echo $?
#> 1
#> 0
#> 1

#### words that look like operators are operands when quoted
x='-f'
[[ $x == -f ]] && echo yes
[[ "(" == "(" ]] && echo yes
[[ '<' == '<' ]] && echo yes
#> yes
#> yes
#> yes

#### an operand from an expansion is never taken as an operator
x='!'
[[ $x ]] && echo yes
y='-z'
[[ $y ]] && echo yes
#> yes
#> yes

#### tilde expansion is done on both sides
HOME=/h
[[ ~ == /h ]] && echo yes
[[ /h/x == ~/x ]] && echo yes
#> yes
#> yes

#### no brace expansion takes place
[[ {a,b} == '{a,b}' ]] && echo literal
#> literal

#### command substitution in the operands
[[ $(echo x) == $(echo x) ]] && echo yes
[[ `echo 'a b'` == 'a b' ]] && echo yes
#> yes
#> yes

#### the status is that of the expression and can be used by if and while
i=0
while [[ $i -lt 3 ]]; do i=$((i+1)); done
echo $i
if ! [[ $i == 4 ]]; then echo no; fi
#> 3
#> no

#### [[ is a reserved word, so a quoted one is a command that is missing
"[[" a ]] 2>/dev/null
echo $?
#> 127

#### ]] must be a word of its own
eval '[[ a == a]]' 2>/dev/null
echo $?
#> 2

#### a missing operand is a syntax error
eval '[[ -f ]]'
echo $?
#> 2
#! *unexpected argument `??' to conditional unary operator*

#### a missing binary operand is a syntax error
eval '[[ a == ]]'
echo $?
#> 2
#! *unexpected argument `??' to conditional binary operator*

#### an unknown binary operator is a syntax error
eval '[[ a foo b ]]'
echo $?
#> 2
#! *conditional binary operator expected*

#### -a and -o are no connectives in [[ ]]
eval '[[ a -a b ]]'
echo $?
#> 2
#! *

#### an empty [[ ]] is a syntax error
eval '[[ ]]'
echo $?
#> 2
#! *

#### a redirection may follow [[ ]]
[[ -n x ]] >out && cat out && echo done
#> done

#### -eq with strings on both sides compares values of variables
a=b b=7
[[ a -eq 7 ]] && echo yes
#> yes

#### == with an empty right side matches only an empty string
e=
[[ '' == $e ]] && echo yes
[[ x == $e ]] || echo no
[[ '' == "" ]] && echo yes
#> yes
#> no
#> yes

#### "$@" in [[ ]] is joined with blanks
set -- a b
[[ "$@" == 'a b' ]] && echo yes
[[ $* == 'a b' ]] && echo yes
#> yes
#> yes

#### a character class in the pattern
[[ a1 == [[:alpha:]][[:digit:]] ]] && echo yes
[[ aa == [[:alpha:]][![:alpha:]] ]] || echo no
#> yes
#> no

#### the star matches slashes and leading periods
[[ .a/b/c == *c ]] && echo yes
#> yes

#### the pattern works on characters, not bytes
[[ é == ? ]] && echo one
[[ éa == ?a ]] && echo yes
#> one
#> yes

#### a pattern in a variable with brackets
p='[0-9][0-9]'
[[ 42 == $p ]] && echo yes
[[ 4x == $p ]] || echo no
#> yes
#> no

#### a space in a pattern must be quoted
[[ 'a b' == a\ b ]] && echo yes
[[ 'a b' == *' '* ]] && echo yes
#> yes
#> yes

#### assignment-like words are plain words
[[ a=b == a=* ]] && echo yes
#> yes

#### -a and -e are the same as unary primaries
: >f
[[ -a f ]] && echo yes
[[ -a nosuch ]] || echo no
#> yes
#> no

#### -N asks whether the file was modified since it was read
touch -a -d '2001-01-01' f; touch -m -d '2002-01-01' f
[[ -N f ]] && echo modified
#> modified

#### a file primary follows symbolic links
: >f; ln -s f l
[[ -f l ]] && echo file
#> file

#### an empty operand of a file primary is false
[[ -e '' ]]; echo $?
[[ -f $unset ]]; echo $?
#> 1
#> 1

#### the operands of -eq are expanded once
i=0 x=0
[[ $((i++)) -eq x ]]
echo $? $i
[[ $(echo called >&2; echo 1) -ne x ]]
#> 0 1
#! called

#### a key in an operand of -eq is a word
declare -A a=(["it's"]=7 [' ']=3 ['$k']=4)
k="it's"
[[ a[$k] -eq 7 && a["$k"] -eq 7 && a[' '] -eq 3 && a['$k'] -eq 4 ]]
echo $?
set -x
[[ a[$k] -eq 7 ]]
{ echo $?; } 2> /dev/null
#> 0
#> 0
