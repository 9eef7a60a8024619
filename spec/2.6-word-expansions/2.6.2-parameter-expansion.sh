# Parameter expansion: ${name op word} with its words (XCU 2.6.2).

#### ${x} and $x
x=1
echo $x ${x} ${x}a
#> 1 1 1a

#### an unset parameter is empty
echo "[$none][${none}]"
#> [][]

#### an unquoted empty expansion is no field
set -- $none ${none} a
echo $#
#> 1

#### :- with unset, null and set
n= s=val
echo "[${u:-word}][${n:-word}][${s:-word}]"
#> [word][word][val]

#### - with unset, null and set
n= s=val
echo "[${u-word}][${n-word}][${s-word}]"
#> [word][][val]

#### := with unset, null and set
n= s=val
echo "[${u:=word}][${n:=word}][${s:=word}]"
echo "[$u][$n][$s]"
#> [word][word][val]
#> [word][word][val]

#### = with unset, null and set
n= s=val
echo "[${u=word}][${n=word}][${s=word}]"
echo "[$u][$n][$s]"
#> [word][][val]
#> [word][][val]

#### :+ with unset, null and set
n= s=val
echo "[${u:+word}][${n:+word}][${s:+word}]"
#> [][][word]

#### + with unset, null and set
n= s=val
echo "[${u+word}][${n+word}][${s+word}]"
#> [][word][word]

#### :? and ? with a set parameter
n= s=val
echo "[${s:?word}][${s?word}][${n?word}]"
#> [val][val][]

#### :? ends a script on unset and null
$SH -c 'echo ${u:?message}; echo not reached' 2>/dev/null
test $? -ne 0 && echo ended
$SH -c 'n=; echo ${n:?message}; echo not reached' 2>/dev/null
test $? -ne 0 && echo ended
#> ended
#> ended

#### ? ends a script on unset
$SH -c 'echo ${u?message}; echo not reached' 2>/dev/null
test $? -ne 0 && echo ended
#> ended

#### :? prints its word to standard error
(echo ${u:?the message here}) 2>&1 | sed 's/.*u:/u:/'
#> u: the message here

#### :? with an expanded word
x=abc
(echo ${u:?"got $x"}) 2>&1 | sed 's/.*u:/u:/'
#> u: got abc

#### ? without a word has a message of its own
(echo ${u?}) 2>f
grep -c u f
#> 1

#### :? in a subshell ends the subshell only
(echo ${u:?x}; echo no) 2>/dev/null
echo after
#> after

#### :? in a command substitution ends it only
x=$(echo ${u:?x}) 2>/dev/null
echo after
#> after

#### the word is expanded only when used
x=1
echo ${x:-$(echo side >&2)} ${u:+$(echo side >&2)} 2>&1
#> 1

#### the word's side effects do not happen when it is not used
x=1
: ${x:-$((y = 5))} ${u+$((y = 6))}
echo "[$y]"
#> []

#### the word may be empty
echo "[${u:-}][${u-}][${u:+}]"
#> [][][]

#### the word may hold blanks and is split when unquoted
set -- ${u:-a b  c}
echo $#
#> 3

#### the word quoted within is not split
set -- ${u:-"a b"  c}
echo "$#<$1>"
#> 2<a b>

#### quoted as a whole it is not split
set -- "${u:-a b  c}"
echo "$#<$1>"
#> 1<a b  c>

#### quotes within quoted :- keep the whole quoted
set -- "${u:-"a  b"}"
echo "$#<$1>"
#> 1<a  b>

#### quoted empty word is a field
set -- ${u:-""} ${u:-''}
echo $#
#> 2

#### unquoted empty word is no field
set -- ${u:-} ${u:-$none}
echo $#
#> 0

#### text joins the split word
set -- x${u:-a b}y
echo "$#<$1><$2>"
#> 2<xa><by>

#### the word may be split by IFS of its expansions only in part quoted
v='1 2'
set -- ${u:-$v"$v"}
echo "$#<$1><$2>"
#> 2<1><21 2>

#### nested expansions
y=why
echo ${u:-${v:-${y}}} ${u:-${v:-${w:-deep}}}
#> why deep

#### nested with quotes
y='a  b'
echo "${u:-"${v:-"$y"}"}"
#> a  b

#### a command substitution in the word
echo ${u:-$(echo sub)} ${u:-`echo back`}
#> sub back

#### arithmetic in the word
echo ${u:-$((1 + 2))}
#> 3

#### braces in the word
echo ${u:-\}} "${u:-\}}" ${u:-'}'} ${u:-"}"}
#> } } } }

#### a brace after the expansion
x=a
echo ${x}} {${x}}
#> a} {a}

#### an open brace in the word is ordinary
echo ${u:-{}a
#> {a

#### the value of := is the unquoted word
: ${u:='a b'"c d"}
echo "$u"
#> a bc d

#### := splits its result after assigning
set -- ${u:=a b}
echo "$# $u"
#> 2 a b

#### := assigns the result of the expanded word
v=1
: ${u:=x$v}
v=2
echo $u
#> x1

#### pattern characters in the word match files when unquoted
touch fa fb
echo ${u:-f*} "${u:-f*}" ${u:-"f*"}
#> fa fb f* f*

#### an expansion's value matches files when unquoted
touch fa fb
x='f*'
echo $x ${x} "$x"
#> fa fb fa fb f*

#### a single quote within an unquoted word quotes
echo ${u:-'a  b $x'}
#> a  b $x

#### a double quote within a quoted word
x=1
echo "${u:-"$x"}" "${u:-a"b"c}"
#> 1 abc

#### a backslash in an unquoted word
echo ${u:-a\ \ b} ${u:-\$x} ${u:-\a}
#> a  b $x a

#### a newline in the word
echo "${u:-a
b}"
#> a
#> b

#### a newline in the unquoted word separates
set -- ${u:-a
b}
echo $#
#> 2

#### a comment sign in the word
echo ${u:-#a} ${u:-a #b}
#> #a a #b

#### operators in the word
echo ${u:-a;b} ${u:-a|b} ${u:-(a)} ${u:-a&b<c>d}
#> a;b a|b (a) a&b<c>d

#### ${#x} is the length
x=hello n=
echo ${#x} ${#n} ${#u}
#> 5 0 0

#### ${#x} of a number and of blanks
x='a  b ' y=12345
echo ${#x} ${#y}
#> 5 5

#### ${#x} counts characters
x='aé한😀'
echo ${#x}
#> 4
#@ differs dash: dash counts bytes

#### ${#x} quoted
x='a*b'
echo "${#x}" "[${#x}]"
#> 3 [3]

#### ${#x} is field split
x=hello
IFS=5
set -- ${#x}
echo "$#"
#> 1

#### ${#} and ${#-x}: the special parameter
set -- a b
echo ${#} ${#-x} ${#:-x}
#> 2 2 2

#### ${##} is the length of $#
set -- a b c d e f g h i j
echo ${##}
#> 2

#### ${#?} ${#$} ${#-} are lengths
true
echo ${#?}
[ ${#$} -gt 0 ] && echo positive
#> 1
#> positive

#### set -u and ${#x}
$SH -uc 'echo ${#none}; echo no' 2>/dev/null
test $? -ne 0 && echo ended
#> ended

#### set -u and ${x-} ${x+} are allowed
set -u
echo "[${u-}][${u+a}][${u:-b}]"
#> [][][b]

#### set -u and an unset parameter
$SH -uc 'echo $none; echo no' 2>/dev/null
test $? -ne 0 && echo ended
#> ended

#### set -u and ${x#p}
$SH -uc 'echo ${none#a}; echo no' 2>/dev/null
test $? -ne 0 && echo ended
#> ended

#### set -u and a null parameter
set -u
n=
echo "[$n]"
#> []

#### % removes the smallest suffix
x=a.b.c
echo ${x%.*} ${x%c} ${x%d}
#> a.b a.b. a.b.c

#### %% removes the largest suffix
x=a.b.c
echo ${x%%.*} ${x%%*} ${x%%d}
#> a a.b.c

#### # removes the smallest prefix
x=a.b.c
echo ${x#*.} ${x#a} ${x#d}
#> b.c .b.c a.b.c

#### ## removes the largest prefix
x=a.b.c
echo "[${x##*.}][${x##*}][${x##d}]"
#> [c][][a.b.c]

#### basename and dirname
p=/usr/local/bin/tool.tar.gz
echo ${p##*/} ${p%/*} ${p##*.} ${p%%.*}
#> tool.tar.gz /usr/local/bin gz /usr/local/bin/tool

#### ? in a pattern
x=abcd
echo ${x#?} ${x%?} ${x#??} ${x%%??}
#> bcd abc cd ab

#### a bracket expression in a pattern
x=abc123
echo ${x%%[0-9]*} ${x#[a-c]} ${x%[!a-z]} ${x##*[[:alpha:]]}
#> abc bc123 abc12 123

#### a quoted pattern is literal
x='a*b*c'
echo ${x#a'*'} ${x#a\*} ${x#"a*"} ${x%'*c'}
#> b*c b*c b*c a*b

#### quoting inside an expansion within double quotes is of its own
x='a*b*c'
echo "${x#*"*"}" "${x##*'*'}" "${x%\**}"
#> b*c c a*b

#### a pattern from a parameter
x=abcabc p='*b'
echo ${x#$p} ${x##$p} "${x#$p}"
#> cabc c cabc

#### a pattern from a quoted parameter is literal
x='*babc' p='*b'
echo ${x#"$p"} "${x#"$p"}"
#> abc abc

#### backslash in a pattern from a parameter
x='*abc' p='\*'
echo ${x#$p}
#> abc

#### a literal slash and dots in a pattern
x=/a/b/c
echo ${x#/} ${x#/*/} ${x##/*/} ${x%%/*}
#> a/b/c b/c c

#### a pattern with a closing brace
x='a}b'
echo ${x#a\}} ${x#'a}'} "${x#a\}}"
#> b b b

#### an empty pattern
x=abc
echo ${x#} ${x%} ${x##} ${x%%}
#> abc abc abc abc

#### removal from an unset or null parameter
n=
echo "[${u#a}][${n%b}]"
#> [][]

#### removal with a nested expansion in the pattern
x=prefix-name p=prefix
echo ${x#$p-} ${x#${p}-} ${x%${u:-me}}
#> name name prefix-na

#### removal with a command substitution in the pattern
x=abc
echo ${x%$(echo c)}
#> ab

#### removal on a positional parameter
set -- file.c dir/file.h
echo ${1%.c}.o ${2##*/}
#> file.o file.h

#### removal works by characters
x=éa한
echo ${x#?} ${x%?}
#> a한 éa
#@ differs dash: dash works by bytes

#### removal does not match beyond the value
x=aaa
echo "[${x#aaaa}][${x%%a}][${x##a}]"
#> [aaa][aa][aa]

#### removal with a newline in the value
x='a
b
c'
echo "${x#*
}"
echo "${x##*
}"
#> b
#> c
#> c

#### trimming blanks
x='  a b  '
echo "[${x#"${x%%[! ]*}"}][${x%"${x##*[! ]}"}]"
#> [a b  ][  a b]

#### the result of a removal is split when unquoted
x='x a b'
set -- ${x#x}
echo $#
#> 2

#### the result of a removal quoted is not
x='x a b'
set -- "${x#x }"
echo "$#<$1>"
#> 1<a b>

#### a literal * before and after
x='**a**'
echo "${x#\*}" "${x%%\**}" "${x##\*\*}"
#> *a**  a**

#### a bad substitution is an error
for text in '${}' '${-x-}' '${x!}' '${1x}' '${x y}' '${ x}'; do
  $SH -c "echo $text" >/dev/null 2>&1 && echo "accepted $text"
done
echo done
#> done

#### a parameter name followed by other characters
x=1
echo "$x-$x.$x/$x,$x@$x"
#> 1-1.1/1,1@1

#### ${10} and ${1}0
set -- a b c d e f g h i j
echo ${10} ${1}0 $10
#> j a0 a0

#### a := on a positional parameter fails
$SH -c ': ${1:=a}; echo no' 2>/dev/null
test $? -ne 0 && echo ended
#> ended

#### := on a readonly variable fails
$SH -c 'readonly r=; : ${r:=a}; echo no' 2>/dev/null
test $? -ne 0 && echo ended
#> ended

#### = in an assignment
x=${y=1}
echo $x $y
#> 1 1

#### several expansions in one word, left to right
echo ${x:=1}${x:=2}$x
#> 111

#### an expansion in a loop
for i in a.c b.c; do echo ${i%.c}.o; done
#> a.o
#> b.o

#### the colon forms on special parameters
set --
echo "[${1:-a}][${*:-b}][${#:-c}]"
#> [a][b][0]

#### ${x+word} with a quoted word and unquoted neighbours
x=
set -- a${x+" b "}c
echo "$#<$1>"
#> 1<a b c>

#### ${x:-word} mixing quoted and unquoted parts
set -- ${u:-a "b  c" d}
echo "$#<$2>"
#> 3<b  c>

#### ${x:+word} with a redirection-like word
x=1
echo ${x:+2>f}
[ -e f ] || echo no file
#> 2>f
#> no file

#### an assignment keeps quoted and unquoted words whole
x=${u:-a  b}
echo "$x"
#> a  b

#### an assignment removes the quotes of the word
x=${u:-'a  b'"c"\d}
echo "$x"
#> a  bcd

#### quotes of the word in double quotes within an assignment
x="${u:-"a"  'b'}"
echo "$x"
#> a  'b'

#### in a here-document double quotes in the word are removed
cat <<E
${u:-a "b" c}
E
#> a b c

#### in a here-document single quotes in the word
cat <<E
${u:-it's}
E
#> it's
#@ posix

#### in a here-document with an escaped brace
cat <<E
${u:-a\}b}
E
#> a}b

#### in a here-document removal with a quoted pattern
x='a*b'
cat <<E
${x#a\*} ${x#'a*'} ${x%"*b"}
E
#> b b a

#### the value of an expansion is not expanded again
x='$y' y='$(echo no)'
echo $x "$y"
#> $y $(echo no)

#### the value's quotes stay
x=\"a\'\\
echo $x "$x"
#> "a'\ "a'\

#### the value's backslash before a pattern character without match stays
x='a\*b'
echo $x "$x"
#> a\*b a\*b

#### ${x#"}"} with a brace in double quotes
x='}a'
echo ${x#"}"} "${x#"}"}"
#> a a

#### ${x%%word} with an equals sign
x=name=value=more
echo ${x%%=*} ${x#*=}
#> name value=more

#### a loop over the characters of a value
x=abc
while [ -n "$x" ]; do
  rest=${x#?}
  echo "${x%"$rest"}"
  x=$rest
done
#> a
#> b
#> c

#### a loop over the parts of a path
x=a:b::c:
while [ -n "$x" ]; do
  echo "<${x%%:*}>"
  x=${x#*:}
done
#> <a>
#> <b>
#> <>
#> <c>

#### ${x-$y} with unset y within set -u
set -u
y=2
echo ${x-$y} ${x:-${z:-3}}
#> 2 3

#### the longest suffix with several matches
x=abababab
echo ${x%ab*} ${x%%ab*}. ${x#*ab} ${x##*ab}.
#> ababab . ababab .

#### $x[1] is a parameter and text
x=a
echo "$x[1]"
#> a[1]

#### ${x} followed by a name character
x=a
echo "${x}b$x""b"
#> abab

#### ${!?} asks whether there is an asynchronous command
$SH -c 'echo "${!?}"' 2>/dev/null || echo none
: &
[ "${!?}" = "$!" ] && echo same
#> none
#> same
#@ posix
