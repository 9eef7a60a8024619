# Quotes and backslashes inside ${…}.

#### double quotes in the word of an unquoted expansion
n() { printf '<%s>' "$@"; echo; }
n ${u:-"a b" c}
#> <a b><c>

#### double quotes in the word of a quoted expansion
n() { printf '<%s>' "$@"; echo; }
n "${u:-"a b" c}"
#> <a b c>

#### single quotes in the word of a quoted expansion are literal
echo "${u:-'a'}"
echo ${u:-'a  b'}
#> 'a'
#> a  b

#### single quotes in a pattern of a quoted expansion quote
x="a'b*c"
echo "${x#'a'}" "${x%'*c'}"
#> 'b*c a'b

#### double quotes in a pattern
x='a*b'
echo "${x#"a*"}" "${x#a*}"
#> b *b

#### a variable in a pattern, quoted and not
x=aXbXc p='*X'
echo "${x#$p}" "${x##$p}" "${x#"$p"}"
#> bXc c aXbXc

#### a backslash in a pattern
x='a*b' y='a\b'
echo "${x%\*b}" "${y%\\b}"
#> a a

#### a closing brace in quotes
echo "${u:-"}"}" ${u:-'}'} ${u:-\}}
#> } } }

#### a dollar sign and a backquote in the word
echo "${u:-\$x}" ${u:-'$x'} "${u:-\`}"
#> $x $x `

#### nested expansions three deep
echo "${a:-${b:-${c:-deep "q"}}}"
#> deep q

#### + with quotes
v=1
n() { printf '<%s>' "$@"; echo; }
n ${v:+"a b" 'c d'}
n "${v:+"a b"}"
#> <a b><c d>
#> <a b>

#### an alternative with a flag and its value
f='my file'
n() { printf '<%s>' "$@"; echo; }
n ${f:+-f "$f"}
unset f
n x ${f:+-f "$f"}
#> <-f><my file>
#> <x>

#### = keeps the unquoted value
: ${v='a  b'}
echo "$v"
#> a  b

#### a tilde in the word
HOME=/h
echo ${u:-~} "${u:-~}" ${u:-'~'}
#> /h ~ ~

#### a replacement with quotes in double quotes
x=abc
echo "${x/b/"X Y"}" "${x/b/'X'}" "${x/"b"/-}"
#> aX Yc aXc a-c

#### a replacement with a backslash
x=a.b
echo "${x/./\\}" "${x/./\/}" "${x/./\n}"
#> a\b a/b anb

#### a pattern with a slash in quotes
x=a/b/c
echo "${x//"/"/-}" ${x//\//-}
#> a-b-c a-b-c

#### a pattern in a variable with a slash
x=a/b p=/
echo "${x/$p/-}"
#> a-b

#### brackets in a pattern
x='a]b[c'
echo "${x/]/-}" "${x/\[/-}" "${x//[][]/-}"
#> a-b[c a]b-c a-b-c

#### newlines in the word
echo "${u:-line 1
line 2}"
#> line 1
#> line 2

#### a here-document with expansions and quotes
u=
cat <<E
${u:-"quoted"} ${u:-'single'} ${u:-a\}b}
E
#> quoted 'single' a}b

#### a substring with quotes
s=abcdef
echo "${s:"1":'2'}" 2>/dev/null || echo error
#= 1

#### a backslash-newline in an expansion
x=abc
echo "${x\
}" ${x#a\
b}
#> abc c

#### quotes in a subscript of an associative array inside double quotes
declare -A m=(['a b']=1 ["c'd"]=2)
echo "${m["a b"]} ${m['a b']} ${m["c'd"]}"
#> 1 1 2

#### empty quotes in the word
n() { echo $#; }
n ${u:-""}; n ${u:-''}; n ${u:-}
#> 1
#> 1
#> 0

#### a command substitution with quotes in the word
echo "${u:-$(echo "a  b")}" "${u:-`echo "c  d"`}"
#> a  b c  d

#### arithmetic in the word
echo ${u:-$((1 + 2))} ${u:-$((2 > 1 ? 7 : 8))}
#> 3 7

#### an expansion inside a pattern inside quotes
f=/a/b.c
echo "${f#"${f%/*}"/}"
#> b.c

#### ${v//\'/…} as scripts quote
v="it's"
echo "'${v//\'/\'\\\'\'}'"
#> 'it'\''s'

#### a dollar sign at the end of a word
echo a$ "b$" $
#> a$ b$ $

#### a dollar sign before a quote inside double quotes
echo "$'a'" "$"
#> $'a' $

#### unquoted backslash at the end of an expansion's value
x='a\'
echo $x "$x" ${x}b
#> a\ a\ a\b

#### a backslash in quotes within a quoted operand quotes any character
v=1
echo "${v:+"\p\n"}" "${v:+"\'x\'"}" "${v:+\p}"
#> pn 'x' \p

#### the brace of a quoted operand is not looked for between single quotes
unset v
echo "${v-'}'}" "${HOME:+'}'}" "${v-'a}b'c}"
echo "${v-'"'x}" "${v-'$$x'}" | sed "s/[0-9][0-9]*/N/"
#> '}' '}' 'a}b'c
#> ''x 'Nx'

#### in POSIX mode single quotes in a quoted operand are text
unset v
echo "${v-'}'}"
#@ posix
#> ''}

#### dollar-single-quotes quote in a here-document's patterns, not in its words
x=1
cat << E
${y-$'a\tb'} ${x+$'c'} $'d' $(echo "${y-$'e'}")
${x#$'1'}.
E
#> $'a\tb' $'c' $'d' e
#> .

#### a single quote after a backslash hides no brace in double quotes
x=1
echo "${u-\'b}" 'a' "${u-a\'\'\'b}" 'a' "${x#\'b}" 'a'
$SH -c 'echo "${:-x\'\''}" "'\''"' 2>&1 | sed -n '1s/.*: \$/$/p'
#> \'b a a\'\'\'b a 1 a
#> ${:-x\'}: bad substitution
