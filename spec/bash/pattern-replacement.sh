# Pattern replacement ${v/pattern/string} and its forms.

#### the first match is replaced
s=banana
echo ${s/a/o}
#> bonana

#### all matches are replaced
s=banana
echo ${s//a/o}
#> bonono

#### an anchor at the start
s=aXa
echo ${s/#a/b} ${s/#X/b}
#> bXa aXa

#### an anchor at the end
s=aXa
echo ${s/%a/b} ${s/%X/b}
#> aXb aXa

#### no replacement string deletes
s=banana
echo ${s/a} ${s//a} ${s/a/}
#> bnana bnn bnana

#### the longest match is taken
s=aabbaa
echo ${s/a*b/X} ${s//a*/Y}
#> Xaa Y

#### a pattern with a bracket expression
s='a1b22'
echo ${s//[0-9]/#} ${s//[!0-9]/}
#> a#b## 122

#### a pattern with a class
s='a b	c'
echo "${s//[[:space:]]/_}"
#> a_b_c

#### a question mark
s=abc
echo ${s/?/X} ${s//?/X}
#> Xbc XXX

#### slashes in the pattern are escaped
p=/usr/local/bin
echo ${p//\//:}
#> :usr:local:bin

#### slashes in the string need no escape
s=a.b
echo ${s/./\/} ${s/.//}
#> a/b a/b

#### a pattern in a variable is a pattern
s=foobar p='o*'
echo ${s/$p/X}
#> fX

#### a quoted pattern in a variable is literal
s='a*b' p='*'
echo "${s/"$p"/-}"
#> a-b

#### a quoted star is literal
s='a*b*c'
echo "${s//'*'/+}" "${s//\*/+}"
#> a+b+c a+b+c

#### the replacement may be a variable
s=hello r=' & '
shopt -u patsub_replacement
echo "${s/ll/$r}"
#> he & o

#### & in the replacement stands for the match
s=hello
echo "${s/l/[&]}" "${s//l/<&>}"
#> he[l]lo he<l><l>o

#### \& in the replacement is a literal &
s=hello
echo "${s/ll/\&}"
#> he&o

#### a quoted & is literal
s=hello
echo "${s/ll/'&'}" "${s/ll/"&"}"
#> he&o he&o

#### & from a variable stands for the match unless quoted
s=hello r='[&]'
echo ${s/l/$r} ${s/l/"$r"}
#> he[l]lo he[&]lo

#### a backslash from an expansion quotes a backslash
s=a-b r='\\' x='\n\\n'
printf '<%s>' "${s/-/$r}" ${s/-/"$r"} "${s/-/$r$r}" "${s/-/$x}" "${s/-/$(echo '\\\')}" "${s/-/\\\\}"; echo
shopt -u patsub_replacement
echo "${s/-/$r}"
#> <a\b><a\\b><a\\b><a\n\nb><a\\b><a\\b>
#> a\\b

#### patsub_replacement off makes & ordinary
shopt -u patsub_replacement
s=hello
echo "${s/l/[&]}"
#> he[&]lo

#### an empty pattern replaces nothing
s=abc
echo "${s//x}" "${s///X}"
#> abc abc

#### an empty pattern with an anchor inserts
s=abc
echo ${s/#/X} ${s/%/X}
#> Xabc abcX

#### the result may be split when unquoted
s=a-b-c
set -- ${s//-/ }
echo $#
#> 3

#### the quoted result is one field
s=a-b
set -- "${s//-/ }"
echo $# "$1"
#> 1 a b

#### newlines are replaced
s=$'a\nb\nc'
echo "${s//$'\n'/,}"
#> a,b,c

#### a newline as replacement
s=a,b
echo "${s//,/$'\n'}"
#> a
#> b

#### tilde expansion in the replacement
HOME=/h
s=X/y
echo ${s/X/~}
#> /h/y

#### an extended pattern with extglob
shopt -s extglob
s=foo123bar
echo "${s/+([0-9])/-}" "${s//@(foo|bar)/x}"
#> foo-bar x123x

#### extglob removes repeated blanks
shopt -s extglob
s='a   b  c'
echo "${s//+( )/ }"
#> a b c

#### trim by extglob
shopt -s extglob
s='   x y  '
s=${s##+([[:space:]])}; s=${s%%+([[:space:]])}
echo "[$s]"
#> [x y]

#### trim without extglob
s='   x y  '
s=${s#"${s%%[![:space:]]*}"}
s=${s%"${s##*[![:space:]]}"}
echo "[$s]"
#> [x y]

#### a positional parameter
set -- a.b.c
echo ${1//./-}
#> a-b-c

#### characters outside ASCII
s=naïve
echo ${s/ï/i} ${s//[ï]/I}
#> naive naIve

#### a backslash is replaced
s='a\b'
echo "${s//\\//}"
#> a/b

#### a quote is escaped in the value
s="it's"
echo "${s//\'/\"}"
#> it"s

#### counting characters by deletion
s=a,b,c,d
t=${s//[^,]}
echo ${#t}
#> 3

#### a star alone replaces the whole value once
s=abc
echo ${s/*/X} ${s//*/X}
#> X X

#### a replacement of an empty value
s=
echo "[${s/*/X}] [${s//a/X}] [${s/#/X}]"
#> [X] [] [X]

#### an unset variable
unset s
echo "[${s/a/b}]"
#> []

#### nested expansion as replacement
s=a.b x=1
echo "${s/./${x:+-}}" "${s/./$((x+1))}" "${s/./$(echo y)}"
#> a-b a2b ayb

#### a closing brace in the pattern
s='a}b'
echo "${s/\}/-}"
#> a-b

#### nocasematch applies to the pattern
shopt -s nocasematch
s=FooFOO
echo ${s//foo/x}
#> xx

#### removal of prefix and suffix with quoted parts
f='a*b.txt'
echo "${f#'a*'}" "${f%".txt"}"
#> b.txt a*b

#### a slash as the first pattern character is quoted
s=a/b
echo "${s/\//-}" "${s/'/'/-}"
#> a-b a-b

#### a parameter that is not set stays empty whatever the pattern matches
unset v
echo "[${v/*/x}][${v/#/x}][${v/%/x}]"
v=
echo "[${v/*/x}][${v/#/x}][${v/%/x}]"
#> [][][]
#> [x][x][x]
