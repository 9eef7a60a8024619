# Pathname expansion (XCU 2.6.6, 2.14.3), with each pattern and bracket form.

#### * matches any name
touch a b ab
echo *
#> a ab b

#### the result is sorted
touch c a B 1
echo * | tr ' ' '\n'
#> 1
#> B
#> a
#> c
#@ locale C

#### * matches the empty string
touch a ab b
echo a*
#> a ab

#### ? matches one character
touch a ab abc
echo ? ?? ???
#> a ab abc

#### ? matches one multibyte character
touch é ab
echo ?
#> é
#@ differs dash: dash works by bytes

#### no match leaves the word
echo *.none a?b [xyz]
#> *.none a?b [xyz]

#### no match removes the quotes
echo *."n  o"ne '*'x*y
#> *.n  one *x*y

#### quoted pattern characters are literal
touch a b
echo '*' "?" \[ab] '['ab]
#> * ? [ab] [ab]

#### a quoted part with an unquoted pattern
touch 'a*b' axb
echo a'*'* "a*"? a\**
#> a*b a*b a*b

#### names with a leading period need it written
touch .hidden shown
echo *
echo .h*
#> shown
#> .hidden

#### ? and [ do not match a leading period
touch .a
echo ?a [.]a [!x]a
#> ?a [.]a [!x]a

#### a leading period after a slash
mkdir d
touch d/.a d/b
echo d/*
echo d/.a*
#> d/b
#> d/.a

#### * matches a period elsewhere
touch a.b c.d
echo *.b a*
#> a.b a.b

#### . and .. are not matched by *
mkdir e
echo e/*
#> e/*

#### a slash is matched only by a slash
mkdir d
touch d/a
echo d*a d?a d[/]a
#> d*a d?a d[/]a

#### a pattern in a directory part
mkdir d1 d2
touch d1/f d2/f d2/g
echo d*/f */g
#> d1/f d2/f d2/g

#### a pattern over several levels
mkdir -p a/b/c x/y/z
touch a/b/c/f x/y/z/f
echo */*/*/*
#> a/b/c/f x/y/z/f

#### a trailing slash matches directories only
mkdir d
touch f
echo */
#> d/

#### two slashes are kept
mkdir d
touch d/f
echo d//*
#> d//f

#### a pattern with ./ in front
touch a
echo ./*
#> ./a

#### a pattern with ../
mkdir d
touch f
cd d
echo ../f*
#> ../f

#### an absolute pattern
touch a b
x=$(echo "$PWD"/*)
echo "${x##*/}"
#> b

#### a bracket expression with a list
touch a b c d
echo [abz] [ad]
#> a b a d

#### a bracket expression with a range
touch a b c d 1 2
echo [b-d] [0-9]
#> b c d 1 2

#### a bracket expression negated by !
touch a b c
echo [!a] [!ab]
#> b c c

#### a character class
touch a B 1 _
echo [[:digit:]] [[:upper:]] [[:lower:]]
#> 1 B a

#### several character classes and characters together
touch a B 1 _ ./-
echo [[:digit:]_] [[:alpha:][:digit:]] | tr ' ' '\n' | LC_ALL=C sort -u
#> 1
#> B
#> _
#> a

#### a negated character class
touch a 1
echo [![:alpha:]]
#> 1

#### the classes alnum, punct, space, blank, xdigit
touch a g , ' '
printf '<%s>' [[:xdigit:]] [[:punct:]] [[:space:]] [[:blank:]] [[:alnum:]]
#>% <a><,>< >< ><a><g>

#### the classes cntrl, print, graph
touch a "$(printf '\001')"
printf '<%s>' [[:graph:]] [[:print:]] | cat
printf '%s' [[:cntrl:]] | od -An -tx1 | tr -d ' \n'
#>% <a><a>01

#### a ] first in a bracket expression
touch ']' a
echo []] []a] [!]]
#> ] ] a a

#### a - first or last in a bracket expression
touch ./- a b
echo [-a] [a-]
#> - a - a

#### a ! not first in a bracket expression
touch ! a
echo [a!]
#> ! a

#### a backslash in a bracket expression
touch a ./- b
echo [a\-z]
#> - a

#### a quoted - in a bracket expression makes no range
touch a b c ./-
echo [a'-'c]
#> - a c

#### a quoted ] in a bracket expression
touch a ']'
echo [a']']
#> ] a

#### a quoted ! first in a bracket expression is a character
touch a b !
echo ['!'a] [\!b]
#> ! a ! b

#### an equivalence class
touch a b
echo [[=a=]]
#> a
#@ differs dash: dash does not know it

#### a collating symbol
touch a b ./-
echo [[.-.]] [[.a.]]
#> - a
#@ differs dash: dash does not know it

#### an unclosed bracket is literal
touch '[a' a
echo [a [*
#> [a [a

#### an empty bracket pair is literal
touch '[]'
echo [] x[]
#> [] x[]

#### a range of one and an empty range
touch a b
echo [a-a] [b-a]
#> a [b-a]

#### pattern characters within brackets are literal
touch '*' '?' '[' a
echo [*] [?] [[]
#> * ? [

#### a bracket with a slash is no bracket expression
mkdir 'a['
touch 'a[/b]'
echo a[/b]*
#> a[/b]

#### a pattern from a variable
touch a1 a2
x='a?'
echo $x "$x"
#> a1 a2 a?

#### a pattern put together from variables and literals
touch a1 b1
x=* y='[ab]'
echo $x $y$x ${y}1
#> a1 b1 a1 b1 a1 b1

#### a backslash in a variable leaves no pattern character: the word stays
touch 'a*' ab
x='a\*'
printf '%s\n' $x
#> a\*

#### a backslash in a variable quotes a pattern character beside another
touch 'a*b' abb
x='a\**'
printf '%s\n' $x
#> a*b

#### a backslash before an ordinary character in a variable with a pattern
touch ab
x='\a*'
echo $x
#> ab

#### a pattern from a substitution
touch a1 a2
echo $(echo 'a*') `echo 'a[1]'`
#> a1 a2 a1

#### set -f turns it off and +f on again
touch a
set -f
echo * ?
set +f
echo *
#> * ?
#> a

#### in for
touch a.c b.c
for f in *.c; do echo $f; done
#> a.c
#> b.c

#### in for without a match
for f in *.none; do echo "$f"; done
#> *.none

#### not in an assignment
touch a
x=*
echo "$x"
#> *

#### not in a case word
touch a
case * in
a) echo file ;;
'*') echo star ;;
esac
#> star

#### not in a here-document
touch a
cat <<E
*
E
#> *

#### not in a redirection's file name of a script
touch a
echo text > 'b*'
echo [b]*
#> b*

#### names with blanks stay one field
touch 'a b' 'a  c'
for f in a*; do echo "<$f>"; done
#> <a  c>
#> <a b>

#### names with newlines stay one field
touch 'a
b'
for f in a*; do echo "<$f>"; done
#> <a
#> b>

#### names with pattern characters are not expanded again
touch '*' 'a?'
for f in *; do echo "<$f>"; done
#> <*>
#> <a?>

#### names with a leading hyphen
touch ./-a b
echo *
echo ./-*
#> -a b
#> ./-a

#### names with invalid UTF-8 are matched
touch "$(printf 'a\377b')"
for f in a*b; do printf '%s' "$f" | od -An -tx1 | tr -d ' \n'; done
#>% 61ff62

#### names with backslashes
touch 'a\b'
echo a*
printf '%s\n' a\\*
#> a\b
#> a\b
#@ differs dash: the echo of dash interprets \b

#### a broken symbolic link is matched
ln -s nowhere link
echo l*
#> link

#### a symbolic link to a directory is followed in the middle
mkdir d
touch d/f
ln -s d link
echo link/* l*/f
#> link/f link/f

#### many files
mkdir d
i=0
while [ $i -lt 1000 ]; do : > d/f$i; i=$((i + 1)); done
set -- d/*
echo $#
set -- d/f?
echo $#
#> 1000
#> 10

#### several stars
touch abcabc
echo *b*c *a*a* a**c *c*c*c*
#> abcabc abcabc abcabc *c*c*c*

#### a star run takes reasonable time
touch aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
echo *a*a*a*a*a*a*a*a*a*a*a*a*b
#> *a*a*a*a*a*a*a*a*a*a*a*a*b
#@ differs dash: dash needs exponential time

#### matching is by case
touch a A
echo [A] a*
#> A a

#### a period in a bracket or after a star in the middle
touch a.b
echo a[.]b a*b a?b
#> a.b a.b a.b

#### the match of a directory part that is no directory
touch f
echo f/* */x
#> f/* */x

#### a literal directory part that is missing
echo nowhere/*
#> nowhere/*

#### an empty directory
mkdir d
cd d
echo * .x*
#> * .x*

#### the word of ${x:-word} is expanded
touch a1
echo ${u:-a*}
#> a1

#### "$@" is not, $@ is
touch a1
set -- 'a*'
echo "$@" $@
#> a* a1

#### brackets in an argument of a command like tr stay without a match
echo abc | tr [a-c] [A-C]
#> ABC

#### a caret is no portable negation, but an ordinary character when not first
touch ^ a
echo [a^]
#> ^ a

#### a directory that changes between two expansions is read again
mkdir d; : >d/a
echo d/*; : >d/b; echo d/*; rm d/a; echo d/*; mv d/b d/c; echo d/*
#> d/a
#> d/a d/b
#> d/b
#> d/c

#### an old directory is read the same twice
set -- /usr/*; a=$*
set -- /usr/*; [ "$a" = "$*" ] && echo same
( cd /usr; set -- *; [ "$1" ] && [ -e "$1" ] && echo there )
#> same
#> there

#### pathnames with a long common beginning are sorted by what follows
mkdir aaaaaaaaaaaaaaaa; cd aaaaaaaaaaaaaaaa; : >bbbbbbbbbbbb2; : >bbbbbbbbbbbb10; : >bbbbbbbbbbbb; : >bbbbbbbbbbb.c
cd ..; echo a*/b*
#> aaaaaaaaaaaaaaaa/bbbbbbbbbbb.c aaaaaaaaaaaaaaaa/bbbbbbbbbbbb aaaaaaaaaaaaaaaa/bbbbbbbbbbbb10 aaaaaaaaaaaaaaaa/bbbbbbbbbbbb2
