# Single quotes (XCU 2.2.2).

#### every character within single quotes is literal
echo '$HOME `x` \ " * ? [a] ~ # & | ; < > ( ) { } !'
#> $HOME `x` \ " * ? [a] ~ # & | ; < > ( ) { } !

#### a backslash within single quotes is a backslash
printf '%s\n' 'a\nb' '\\' '\'
#> a\nb
#> \\
#> \

#### a newline within single quotes
echo 'a
b'
#> a
#> b

#### backslash newline within single quotes stays
printf '%s\n' 'a\
b'
#> a\
#> b

#### empty single quotes are an empty field
set -- '' a ''
echo $#
#> 3

#### empty single quotes beside text add nothing
printf '<%s>\n' ''a'' b''c
#> <a>
#> <bc>

#### empty single quotes beside an empty expansion are one empty field
set -- ''$none
echo $#
#> 1

#### a single quote by way of leaving the quotes
echo 'it'\''s' 'it'"'"'s'
#> it's it's

#### adjacent quoted parts are one word
printf '<%s>\n' 'a b'"c d"e\ f
#> <a bc de f>

#### double quotes are literal within single quotes
echo '"a"'
#> "a"

#### $ directly before the closing quote
echo 'a$' 'b`'
#> a$ b`

#### tabs and blanks are kept
printf '<%s>\n' '	a  b	'
#> <	a  b	>

#### a quoted word is no reserved word
'if' 2>/dev/null || echo not found
#> not found

#### a partly quoted word is no reserved word
w'hile' 2>/dev/null || echo not found
#> not found

#### a quoted name makes no assignment
'x'=1 2>/dev/null || echo "not found [$x]"
#> not found []

#### an unterminated single quote is an error
$SH -c "echo 'a" 2>/dev/null
test $? -ne 0 && echo refused
#> refused

#### a quoted pattern character is literal in a case pattern
case 'a*' in
'a*') echo literal ;;
esac
case ab in
'a*') echo wrong ;;
a'*') echo wrong ;;
*) echo other ;;
esac
#> literal
#> other

#### single quotes within $(...) within double quotes quote
echo "$(echo 'a  b $HOME')"
#> a  b $HOME

#### single quotes do not quote within double quotes
x=1
echo "'$x'"
#> '1'

#### a comment sign in quotes starts no comment
echo 'a' '#' b
#> a # b

#### invalid UTF-8 passes through
printf '%s' 'aÿb' | od -An -tx1 | tr -d ' \n'
#>% 61ff62
