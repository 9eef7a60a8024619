# A table of patterns: [[ ]], case and extglob by many small questions.

#### star
m() { [[ $1 == $2 ]] && printf y || printf n; }
m '' '*'; m abc '*'; m abc 'a*'; m abc '*c'; m abc 'a*c'; m abc '*b*'; m abc 'b*'; m ac 'a*c'; echo
#> yyyyyyny

#### question mark
m() { [[ $1 == $2 ]] && printf y || printf n; }
m a '?'; m '' '?'; m ab '?'; m ab '??'; m abc 'a?c'; m ä '?'; echo
#> ynnyyy

#### bracket expressions
m() { [[ $1 == $2 ]] && printf y || printf n; }
m a '[abc]'; m d '[abc]'; m b '[a-c]'; m - '[a-]'; m - '[-a]'; m ] '[]a]'; m ] '[!]a]'; m x '[!]a]'; m ^ '[a^]'; m a '[^a]'; echo
#> ynyyyynyyn

#### classes
m() { [[ $1 == $2 ]] && printf y || printf n; }
m 5 '[[:digit:]]'; m a '[[:digit:]]'; m a '[[:alpha:]]'; m A '[[:lower:]]'; m _ '[[:punct:]]'; m ' ' '[[:space:]]'; m $'\t' '[[:blank:]]'; m f '[[:xdigit:]]'; m g '[[:xdigit:]]'; m a1 '[[:alnum:]][[:alnum:]]'; m $'\1' '[[:cntrl:]]'; m ä '[[:alpha:]]'; echo
#> ynynyyyynyyy

#### classes mixed and negated
m() { [[ $1 == $2 ]] && printf y || printf n; }
m _ '[[:alpha:]_]'; m 5 '[![:alpha:]]'; m a '[![:digit:]a]'; m z '[[:digit:]x-z]'; echo
#> yyny

#### a backslash quotes in patterns
m() { [[ $1 == $2 ]] && printf y || printf n; }
m '*' '\*'; m a '\*'; m 'a]' 'a\]'; m '[a]' '\[a]'; m '\' '\\'; m a '\a'; m '[' '[\[]'; m ']' '[\]]'; echo
#> ynyyyyyy

#### an unclosed bracket is literal
m() { [[ $1 == $2 ]] && printf y || printf n; }
m '[a' '[a'; m a '[a'; m '[' '['; m '[]' '[]'; m 'a[' 'a['; echo
#> ynyyy

#### equivalence and collating forms
m() { [[ $1 == $2 ]] && printf y || printf n; }
m a '[[=a=]]'; m b '[[=a=]]'; m - '[[.-.]]'; m a '[[.a.]-c]'; m a '[[.hyphen.]]'; m - '[[.hyphen.]]'; echo
#> ynyyny

#### several stars
m() { [[ $1 == $2 ]] && printf y || printf n; }
m abcabc '*a*c*'; m abcabc '*c*a*b*c'; m abcabc '*cc*'; m aaa 'a*a*a'; m aa 'a*a*a'; echo
#> yynyn

#### many stars on a long string end in time
s=$(printf 'a%.0s' {1..200})
[[ $s == *a*a*a*a*a*b ]] || echo no
[[ $s == *a*a*a*a*a* ]] && echo yes
#> no
#> yes

#### newlines and slashes are ordinary
m() { [[ $1 == $2 ]] && printf y || printf n; }
m $'a\nb' 'a*b'; m $'\n' '?'; m a/b 'a?b'; m a/b '*'; m / '[/]'; m .x '*'; m .x '?x'; echo
#> yyyyyyy

#### ?( ) with a suffix
shopt -s extglob
m() { [[ $1 == $2 ]] && printf y || printf n; }
m ac 'a?(b)c'; m abc 'a?(b)c'; m abbc 'a?(b)c'; m a 'a?(b|c)'; m ac 'a?(b|c)'; echo
#> yynyy

#### *( ) and +( )
shopt -s extglob
m() { [[ $1 == $2 ]] && printf y || printf n; }
m '' '*(a)'; m aaa '*(a)'; m aab '*(a)'; m '' '+(a)'; m aaa '+(a)'; m abab '+(ab)'; m aba '+(ab)'; m abba '*(a|b)'; echo
#> yynnyyny

#### @( ) and !( )
shopt -s extglob
m() { [[ $1 == $2 ]] && printf y || printf n; }
m a '@(a|b)'; m '' '@(a|)'; m ab '@(a|b)'; m '' '!(a)'; m a '!(a)'; m aa '!(a)'; m a '!(*)'; m abc '!(*b*)'; m foo.c '*.!(o)'; m foo.o '*.!(o)'; echo
#> yynynynnyn

#### extended patterns with stars and brackets inside
shopt -s extglob
m() { [[ $1 == $2 ]] && printf y || printf n; }
m file12.txt 'file+([0-9]).@(txt|log)'; m file.txt 'file+([0-9]).txt'; m aXbXc '*(?)X*(?)'; m '(a)' '\(a\)'; m 'a|b' '@(a\|b)'; m 'a)' '@(a\))'; echo
#> ynyyyy

#### extended patterns nested two deep
shopt -s extglob
m() { [[ $1 == $2 ]] && printf y || printf n; }
m abab '+(+(a)b)'; m aabab '+(+(a)b)'; m abc '@(a@(b|c)@(c|d))'; m x '!(@(a|b))'; m a '!(@(a|b))'; m b '!(!(b))'; echo
#> yyyyny

#### the pattern characters before ( are literal without it
shopt -s extglob
m() { [[ $1 == $2 ]] && printf y || printf n; }
m '+a' '+a'; m '@' '@'; m '!' '!'; m 'a!' 'a!'; m 'ab' 'a?'; echo
#> yyyyy

#### longest and shortest removal by patterns
x=a.b.c.d
echo ${x#*.} ${x##*.} ${x%.*} ${x%%.*} ${x#?} ${x%?} ${x#[a-c]} ${x%[!.]}
#> b.c.d d a.b.c a .b.c.d a.b.c. .b.c.d a.b.c.

#### removal that matches everything and nothing
x=abc
echo "[${x#*}] [${x##*}] [${x%*}] [${x%%*}] [${x#z}] [${x%z}]"
#> [abc] [] [abc] [] [abc] [abc]

#### removal with extended patterns
shopt -s extglob
x=aaabbb
echo ${x#+(a)} ${x##+(a)} ${x%+(b)} ${x%%+(b)} ${x##*(a|b)}.
#> aabbb bbb aaabb aaa .

#### replacement takes the longest match at the leftmost place
shopt -s extglob
x=aabaab
echo ${x/a*b/X} ${x/+(a)/X} ${x//+(a)/X} ${x//a/X} ${x/%+(b)/X} ${x/#+(a)/X} ${x//@(a|b)/-}
#> X Xbaab XbXb XXbXXb aabaaX Xbaab ------

#### case with many alternatives
k() { case $1 in '') echo empty ;; *[!0-9]*) echo nan ;; 0|[1-9]*) echo num ;; *) echo zero-led ;; esac; }
k ''; k 12; k 1a; k 007; k 0
#> empty
#> num
#> nan
#> zero-led
#> num

#### ranges go by code points
m() { [[ $1 == $2 ]] && printf y || printf n; }
m B '[a-c]'; m b '[A-C]'; m B '[A-C]'; m é '[a-z]'; m é '[à-ü]'; echo
#> nnyny

#### a range with escaped and special ends
m() { [[ $1 == $2 ]] && printf y || printf n; }
m , '[+--]'; m '+' '[\+-\-]'; m '*' '[*?]'; m 'a' '[*?]'; m '\' '[\\]'; m / '[.-0]'; echo
#> yyynyy

#### matching in the C locale goes by bytes
m() { [[ $1 == $2 ]] && printf y || printf n; }
m é '?'; m é '??'; m é '*'; echo
#> nyy
#@ locale C

#### an invalid byte is one character
m() { [[ $1 == $2 ]] && printf y || printf n; }
m $'\xff' '?'; m $'a\xffb' 'a?b'; m $'a\xffb' '*b'; echo
#> yyy

#### a backslash within the name of a class
for s in - a ':]'; do
  [[ $s == [[:punct\:]] ]] && echo "$s"
  [[ $s == [[\:punct:]] ]] && echo "no class: $s"
done
#> -
#> no class: :]
