# Quotes within expansions within quotes (XCU 2.2, 2.6.2, 2.6.3).

#### double quotes in unquoted ${x:-...} keep blanks
set -- ${u:-"a  b" c}
echo "$#<$1><$2>"
#> 2<a  b><c>

#### double quotes around ${x:-...} with double quotes inside: an odd number
echo "${u:-"}"}" 2>/dev/null
#> }

#### double quotes inside a quoted ${x:+...}
x=1
set -- "${x:+"a  b" c}"
echo "$#<$1>"
#> 1<a  b c>

#### single quotes inside an unquoted ${x:+...}
x=1
set -- ${x:+'a  b' c}
echo "$#<$1>"
#> 2<a  b>

#### $ in single quotes inside a quoted ${x:-...} is expanded
y=val
echo "${u:-'$y'}"
#> 'val'

#### $ in single quotes inside an unquoted ${x:-...} is literal
y=val
echo ${u:-'$y'}
#> $y

#### three levels of ${...} with alternating quotes
y='a  b'
echo "${u:-${v:-"${w:-"$y"}"}}"
echo ${u:-"${v:-${w:-"$y"}}"}
#> a  b
#> a  b

#### ${...} in $(...) in ${...} in double quotes
y='a  b'
echo "${u:-$(echo "${v:-"$y"}")}"
#> a  b

#### a quoted parameter in the pattern of a quoted removal
x='[a]b' p='[a]'
echo "${x#"$p"}" "${x#$p}"
#> b [a]b

#### single quotes in the pattern of a quoted removal quote
x='*b'
echo "${x#'*'}"
#> b

#### a double quote as pattern
x='"b"'
echo "${x#\"}" ${x%'"'} "${x#'"'}"
#> b" "b b"

#### a single quote as pattern
x="'b'"
echo "${x#\'}" ${x%"'"} "${x#"'"}"
#> b' 'b b'

#### a backslash as pattern
x='\b\'
printf '%s\n' "${x#\\}" "${x#'\'}" ${x%"\\"}
#> b\
#> b\
#> \b

#### a dollar sign as pattern
x='$b$'
echo "${x#\$}" "${x#'$'}" ${x%\$}
#> b$ b$ $b

#### a slash, a hash and a percent sign as pattern
x='#a/b%'
echo "${x#\#}" "${x##*/}" "${x%\%}" ${x#'#'}
#> a/b% b% #a/b a/b%

#### a closing brace in $(...) in ${...}
echo ${u:-$(echo "}")}
#> }

#### a closing parenthesis in ${...} in $(...)
echo $(echo ${u:-\)})
#> )

#### backticks in ${...} in double quotes
echo "${u:-`echo "a  b"`}"
#> a  b

#### ${...} in backticks in double quotes
y='a  b'
echo "`echo "${u:-"$y"}"`"
#> a  b

#### a parameter in double quotes in backticks in double quotes, escaped
y='a  b'
echo "`echo \"$y\"`"
#> a  b

#### nested backticks in double quotes
echo "`echo \`echo a\``"
#> a

#### nested backticks with quotes
echo `echo "\`echo 'a  b'\`"`
#> a b

#### an escaped backslash before an escaped backtick
echo `echo \\\`echo a\\\``
#> `echo a`

#### quotes in arithmetic in double quotes
x=2
echo "a $((x + ${u:-3})) b"
#> a 5 b

#### a case statement with quotes in $(...) in double quotes
echo "$(case "a b" in "a b") echo "yes  sir";; esac)"
#> yes  sir

#### a here-document with quotes in $(...) in double quotes
echo "$(cat <<E
it's "quoted" and )
E
)"
#> it's "quoted" and )

#### a comment with a quote in $(...)
echo "$(
# it's a comment
echo a
)"
#> a

#### escaped newline in $(...) in double quotes
echo "$(echo a\
b)"
#> ab

#### a function definition in $(...) in double quotes
echo "$(f() { echo "in  f"; }; f)"
#> in  f

#### "$@" in ${x:-...} in double quotes with text around
set -- 'a b' c
printf '<%s>' "1${u:-2 $@ 3}4"
#>% <12 a b><c 34>

#### "$*" in ${x:-...}
set -- 'a b' c
IFS=-
printf '<%s>' "${u:-$*}" ${u:-"$*"}
#>% <a b-c><a b-c>

#### "${1+$@}" and "${1+"$@"}"
set -- 'a b' c
printf '<%s>' "${1+$@}" "${1+"$@"}"
#>% <a b><c><a b><c>

#### "${1+"$@"}" without parameters is one empty field
set --
set -- "${1+x}"
echo $#
#> 1

#### ${@+"$@"} without and with parameters
set --
f() { echo $#; }
f ${1+"$@"}
set -- '' ''
f ${1+"$@"}
#> 0
#> 2

#### a single empty "$@" parameter
set -- ''
f() { echo $#; }
f "$@"
f $@
f ${1+"$@"}
f x"$@"
#> 1
#> 0
#> 1
#> 1

#### ''"$@" with one empty parameter
set -- ''
set -- ''"$@"
echo $#
#> 1

#### "$@" beside unquoted expansions
set -- 'a b' c
x=' '
printf '<%s>' $x"$@"$x
#>% <a b><c>

#### "$@" beside an unquoted value
set -- 'a b' c
x='1 2'
printf '<%s>' $x"$@"$x
#>% <1><2a b><c1><2>

#### empty quotes around a blank expansion
x=' '
f() { echo $#; }
f ""$x
f $x""
f ""$x""
f "$x"
#> 1
#> 1
#> 2
#> 1

#### backslash newline between quotes
echo "a"\
"b"\
'c'
#> abc

#### backslash newline inside ${...}
x=val
echo ${x\
} "${x\
:-no}" ${u:\
-word}
#> val val word

#### backslash newline inside $((...)) between digits
echo $((1\
2 + 3))
#> 15

#### backslash newline inside a here-document's expansion
x=val
cat <<E
${x\
} $\
x
E
#> val val

#### backslash newline between a function's name and its parentheses
f\
(\
) { echo a; }
f
#> a

#### backslash newline between a descriptor and its operator
echo a 1\
>\
f
cat f
#> a

#### backslash newline at the very end of the input
printf 'echo a\\\n' > s
$SH ./s
#> a

#### backslash newline inside backticks and inside single quotes in them
echo `echo a\
b` `printf '%s' 'c\
d'`
#> ab cd

#### backslash newline after a reserved word and after an operator
if \
true; then \
echo a; fi &&\
 echo b
#> a
#> b

#### backslash newline in a case pattern
case ab in
a\
b) echo yes ;;
esac
#> yes

#### backslash newline before a comment
echo a \
# comment
echo b
#> a
#> b

#### a quoted newline in a case pattern
case 'a
b' in
'a
b') echo yes ;;
esac
#> yes

#### the quotes of a word that becomes a pattern
touch 'a b1' 'a b2'
x='a b'
echo "$x"* "${x}"?
#> a b1 a b2 a b1 a b2

#### a bracket expression with a quoted range from a variable
touch a b c
x='[a-c]'
echo $x "$x" [$x]
#> a b c [a-c] [[a-c]]

#### a case pattern that is half from a variable
x='*'
for w in a ab '*' 'a*'; do
  case $w in
  "$x") echo "$w: star" ;;
  a"$x") echo "$w: a star" ;;
  a$x) echo "$w: a and any" ;;
  esac
done
#> a: a and any
#> ab: a and any
#> *: star
#> a*: a star

#### a case pattern with an escaped backslash from a variable
x='\\'
case '\' in
$x) echo pattern ;;
esac
x='\a'
case a in
$x) echo escaped ;;
esac
#> pattern
#> escaped

#### a bracket expression with quoted metacharacters in a case pattern
for w in ']' '-' '^' '!' b '\'; do
  case $w in
  [']!^'\-]) echo "$w in" ;;
  *) echo "$w out" ;;
  esac
done
#> ] in
#> - in
#> ^ in
#> ! in
#> b out
#> \ out
