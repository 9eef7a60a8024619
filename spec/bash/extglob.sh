# Extended patterns with shopt -s extglob.

#### ?(…) matches zero or one
shopt -s extglob
case ac in a?(b)c) echo yes ;; esac
case abc in a?(b)c) echo yes ;; esac
case abbc in a?(b)c) echo yes ;; *) echo no ;; esac
#> yes
#> yes
#> no

#### *(…) matches zero or more
shopt -s extglob
for s in ac abc abbc axc; do case $s in a*(b)c) echo $s ;; esac; done
#> ac
#> abc
#> abbc

#### +(…) matches one or more
shopt -s extglob
for s in ac abc abbc; do case $s in a+(b)c) echo $s ;; esac; done
#> abc
#> abbc

#### @(…) matches exactly one
shopt -s extglob
for s in a ab b; do case $s in @(a|b)) echo $s ;; esac; done
#> a
#> b

#### !(…) matches anything else
shopt -s extglob
for s in foo bar foobar; do case $s in !(foo)) echo $s ;; esac; done
#> bar
#> foobar

#### alternatives
shopt -s extglob
[[ file.jpeg == *.@(jpg|jpeg|png) ]] && echo image
#> image

#### nested
shopt -s extglob
[[ abcabc == +(a@(b|x)c) ]] && echo yes
[[ axcabc == +(a@(b|x)c) ]] && echo yes
#> yes
#> yes

#### pathname expansion with @
shopt -s extglob
touch a.c b.h c.o
echo *.@(c|h)
#> a.c b.h

#### pathname expansion with !
shopt -s extglob
touch a.c b.h c.o
echo !(*.o)
#> a.c b.h

#### pathname expansion with several exclusions
shopt -s extglob
touch a b c d
echo !(a|c)
#> b d

#### ! does not match hidden files
shopt -s extglob
touch .h x
echo !(y)
#> x

#### + with a bracket expression
shopt -s extglob
touch f1 f22 fx
echo f+([0-9])
#> f1 f22

#### prefix removal
shopt -s extglob
s=000123
echo "${s##+(0)}"
#> 123

#### suffix removal
shopt -s extglob
s='abc   '
echo "[${s%%+( )}]"
#> [abc]

#### shortest and longest removal
shopt -s extglob
s=aaab
echo "${s#+(a)}" "${s##+(a)}"
#> aab b

#### replacement
shopt -s extglob
s='x1y22z'
echo "${s//+([0-9])/N}"
#> xNyNz

#### a pattern from a variable
shopt -s extglob
p='@(a|b)*'
[[ bcd == $p ]] && echo yes
touch axe; echo $p
#> yes
#> axe

#### a quoted operator is literal
shopt -s extglob
[[ '+(a)' == '+(a)' ]] && echo yes
[[ aa == "+(a)" ]] || echo no
#> yes
#> no

#### without extglob the parenthesis is a syntax error
eval 'echo @(a|b)' 2>/dev/null
echo $?
#> 2

#### without extglob a pattern from a variable is literal
shopt -u extglob
p='@(a|b)'
case a in $p) echo yes ;; *) echo no ;; esac
#> no

#### extglob takes effect on the next line only
shopt -s extglob
eval 'case aa in +(a)) echo yes;; esac'
#> yes

#### an empty alternative
shopt -s extglob
[[ ab == a@(|b) && a == a@(|b) ]] && echo yes
#> yes

#### a case command with many kinds
shopt -s extglob
k() { case $1 in +([0-9])) echo number ;; +([[:alpha:]])) echo word ;; *) echo other ;; esac; }
k 42; k abc; k a1
#> number
#> word
#> other

#### an integer test as scripts write it
shopt -s extglob
isint() { [[ $1 == ?([-+])+([0-9]) ]]; }
isint -5 && echo yes; isint 5x || echo no
#> yes
#> no

#### ! inside a longer pattern
shopt -s extglob
[[ a.txt == *!(.bak) ]] && echo yes
[[ foo.c == !(*.h|*.o) ]] && echo yes
#> yes
#> yes

#### rm of everything except
shopt -s extglob
touch keep x y
rm -- !(keep)
echo *
#> keep

#### spaces in an alternative
shopt -s extglob
[[ 'a b' == @(a b|c) ]] && echo yes
#> yes

#### a directory part
shopt -s extglob
mkdir d e; touch d/x e/x
echo @(d|e)/x
#> d/x e/x

#### no match stays as it is
shopt -s extglob
echo +(nosuch)
#> +(nosuch)

#### set builtin patterns in [[ ]] do not need extglob but == must be used
shopt -u extglob
[[ foo = @(foo|bar) ]] && echo yes
#> yes

#### deep repetition ends in time
shopt -s extglob
s=aaaaaaaaaaaaaaaaaaaa
[[ $s == +(a)b ]] || echo no
#> no

#### only an alternative that spells the period matches hidden names
shopt -s extglob
touch .a .b c d
echo @(.a|*)
echo *(c|.b|?)
shopt -s dotglob
shopt -u globskipdots
echo @(.a|*)
#> .a c d
#> .b c d
#> .a .b c d
