# Quote removal and the order of expansions (XCU 2.6, 2.6.7).

#### quotes of the script are removed
echo 'a'"b"\c
#> abc

#### quotes from an expansion stay
x="'a' \"b\" \\c"
printf '%s\n' "$x"
#> 'a' "b" \c

#### quotes from a substitution stay
printf '%s\n' $(printf '%s' "'a'\"b\"")
#> 'a'"b"

#### quotes from a file name stay
touch "a'b"
echo a*
#> a'b

#### an escaped quote stays as a quote
echo \'a\' \"b\"
#> 'a' "b"

#### empty quotes vanish beside text
set -- a'' ""b c""d
echo "$# $*"
#> 3 a b cd

#### empty quotes alone are a field
set -- '' "" 
echo $#
#> 2

#### quotes in an assignment are removed
x='a'"b"\c
echo $x
#> abc

#### quotes in a case word and pattern are removed
case "a"'b' in
a"b") echo yes ;;
esac
#> yes

#### quotes in a redirection are removed
echo a > 'f'"1"
cat f1
#> a

#### eval removes a second layer
x='"a  b"'
eval echo $x
#> a b

#### eval of a quoted string keeps its blanks
x='"a  b"'
eval "echo $x"
#> a  b

#### the order: parameter, then splitting, then pathnames
touch 1 2
x='? ?'
set -- $x
echo $#
#> 4

#### a tilde result is not expanded further
HOME='$x'
x=1
echo ~
#> $x

#### an expansion does not make an operator
x='&& echo no'
echo a $x
#> a && echo no

#### an expansion does not make a redirection
x='> f'
echo a $x
[ -e f ] || echo no file
#> a > f
#> no file

#### an expansion does not make a comment
x='# b'
echo a $x
#> a # b

#### an expansion does not make an assignment
x=y=1
$x 2>/dev/null
echo "[$y]"
#> []

#### an expansion does not make a pipe
x='| cat'
echo a $x
#> a | cat

#### all words vanish: no command is run
n=
$n $n
echo $?
#> 0

#### the first field is the command when earlier words vanish
n=
$n echo a
#> a

#### assignments after vanished words are arguments
n=
$n x=1 2>/dev/null || echo not found
#> not found

#### words are expanded from left to right
i=0
echo $((i = i + 1)) $((i = i + 1)) $i
#> 1 2 2

#### redirections are expanded in their order
i=0
echo a > f$((i = i + 1)) 2> g$((i = i + 1))
echo f* g*
#> f1 g2

#### quoted and unquoted expansions of the same value
x='a b'
printf '<%s>' $x "$x" '$x' \$x
#>% <a><b><a b><$x><$x>

#### a dollar sign left by quote removal is literal
x='\$y'
y=1
eval echo $x
#> $y
