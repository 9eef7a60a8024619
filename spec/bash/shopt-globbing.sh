# Pathname expansion under shopt: nullglob failglob dotglob nocaseglob globstar globskipdots, GLOBIGNORE.

#### nullglob removes a pattern without a match
shopt -s nullglob
set -- *.none x
echo $# $1
#> 1 x

#### nullglob leaves words without a pattern
shopt -s nullglob
echo nosuchfile
#> nosuchfile

#### nullglob in an array assignment
shopt -s nullglob
a=(*.none)
echo ${#a[@]}
#> 0

#### nullglob in for
shopt -s nullglob
for f in *.none; do echo $f; done
echo end
#> end

#### nullglob and a quoted pattern
shopt -s nullglob
echo "*.none"
#> *.none

#### nullglob applies to each word of a brace expansion
shopt -s nullglob
touch a.c
echo *.{c,h}
#> a.c

#### failglob makes a missing match an error
shopt -s failglob
echo *.none
echo $?
#> 1
#! *: no match: [*].none*

#### failglob does not run the command
shopt -s failglob
touch x; echo x* ; rm nothing* 2>/dev/null
ls
#> x
#> x

#### dotglob matches hidden files
touch .h v
shopt -s dotglob
echo *
#> .h v

#### without dotglob hidden files stay hidden
touch .h v
echo * .*
#> v .h

#### dotglob never gives . and ..
shopt -s dotglob
echo *
touch .x
echo *
#> *
#> .x

#### nocaseglob
touch README Readme other
shopt -s nocaseglob
echo readme*
#> README Readme

#### nocaseglob in a directory part
mkdir Dir; touch Dir/File
shopt -s nocaseglob
echo d*/f*
#> Dir/File

#### globstar alone lists everything below
mkdir -p a/b; touch a/b/f a/g
shopt -s globstar
echo **
#> a a/b a/b/f a/g

#### globstar with a suffix
mkdir -p a/b; touch a/b/x.c a/y.c z.c
shopt -s globstar
echo **/*.c
#> a/b/x.c a/y.c z.c

#### globstar with a slash lists directories
mkdir -p a/b c; touch f
shopt -s globstar
echo **/
#> a/ a/b/ c/

#### globstar below a directory
mkdir -p a/b; touch a/b/f
shopt -s globstar
echo a/**
#> a/ a/b a/b/f

#### without globstar ** is *
mkdir -p a/b; touch a/b/f
echo ** a/**
#> a a/b

#### globstar does not follow links to directories
mkdir -p d/e/g; touch d/e/g/f; ln -s e d/l
shopt -s globstar
echo d/**
#> d/ d/e d/e/g d/e/g/f d/l

#### globstar and hidden directories
mkdir -p .h/x v; touch v/f
shopt -s globstar
echo **
#> v v/f

#### globskipdots off lets .* match . and ..
shopt -u globskipdots
echo .*
#> . ..

#### globskipdots on hides them
shopt -s globskipdots
touch .x
echo .*
#> .x

#### GLOBIGNORE leaves matches out
touch a.c b.c b.o
GLOBIGNORE='*.o'
echo *
#> a.c b.c

#### GLOBIGNORE holds several patterns
touch a.c b.o c.h
GLOBIGNORE='*.o:*.h'
echo *
#> a.c

#### GLOBIGNORE turns on dotglob
touch .h v
GLOBIGNORE=v
echo *
#> .h

#### unsetting GLOBIGNORE turns dotglob off
touch .h v
GLOBIGNORE=x
unset GLOBIGNORE
echo *
#> v

#### GLOBIGNORE never lets . and .. through
touch .x
GLOBIGNORE=nothing
echo .*
#> .x

#### when GLOBIGNORE leaves nothing the pattern stays
touch a.o
GLOBIGNORE='*.o'
echo *
#> *

#### set -f turns globbing off
touch x
set -f
echo *
set +f
echo *
#> *
#> x

#### the pattern must match a leading period explicitly in a bracket
touch .a ba
echo [.b]a
#> ba

#### names with blanks are one field
touch 'a b'
set -- *
echo $#
#> 1

#### a pattern in a variable
touch a.c b.c
p='*.c'
echo $p "$p"
#> a.c b.c *.c

#### a quoted part of a pattern is literal
touch 'a*' ab
echo a"*" "a"*
#> a* a* ab

#### a backslash in a pattern
touch 'a*' ab
echo a\*
#> a*

#### a trailing slash matches directories
mkdir d; touch f
echo */
#> d/

#### a range and a class
touch a1 b2 c3
echo [a-b]* *[[:digit:]] [!a]*
#> a1 b2 a1 b2 c3 b2 c3

#### ^ negates like !
touch a b
echo [^a]
#> b

#### matches are sorted
touch c a B b
LC_ALL=C
echo *
#> B a b c

#### globasciiranges keeps ranges by code
touch a B c
shopt -s globasciiranges
echo [a-c]
#> a c

#### a pattern matching nothing in a redirection is the name itself
echo x >*.none
cat '*.none'
#> x

#### a redirection target with several matches is an error
touch a.t b.t
echo x >*.t
echo $?
#> 1
#! *: [*].t: ambiguous redirect*

#### no globbing in case words and assignments
touch f
x=*
case * in '*') echo star ;; esac
echo "$x"
#> star
#> *

#### shopt -q reports an option
shopt -q nullglob; echo $?
shopt -s nullglob
shopt -q nullglob; echo $?
#> 1
#> 0

#### a local change of an option by a saved shopt -p
f() { local saved; saved=$(shopt -p nullglob); shopt -s nullglob; echo *.none; eval "$saved"; }
f
echo *.none
#>
#> *.none

#### the existence of matches by compgen -G
touch a.c
compgen -G '*.c'
compgen -G '*.h' || echo none
#> a.c
#> none

#### ** after a pattern that found a directory shows it without a slash
shopt -s globstar
mkdir -p a/a/a b/a c
> a/f
echo **/a/**
echo ?/**
echo a/**
#> a a/a a/a a/a/a a/a/a a/a/a a/f b/a
#> a a/a a/a/a a/f b b/a c
#> a/ a/a a/a/a a/f

#### **/ shows a link to a directory, but nothing behind it
shopt -s globstar
mkdir -p a/b
ln -s a c
echo **/
echo **/b
echo **/c/**
#> a/ a/b/ c/
#> a/b
#> c c/b

#### a backslash that an expansion brings before a slash does not count
mkdir a
> a/b
x='a\/*'
echo $x
#> a/b

#### a GLOBIGNORE of the environment has no effect until it is assigned
touch a b .c
export GLOBIGNORE=a
$SH -c 'echo *; GLOBIGNORE=$GLOBIGNORE; echo *'
#> a b
#> .c b

#### a repeated ** names the directory that it starts from without a slash
shopt -s globstar
mkdir -p a/b
echo a/**
echo a/**/**
echo ./**/**
#> a/ a/b
#> a a/b
#> . ./a ./a/b

#### nocasematch has no say in GLOBIGNORE, nocaseglob has
touch A b
GLOBIGNORE=[ab]
shopt -s nocasematch
echo *
shopt -s nocaseglob
echo *
#> A
#> *
