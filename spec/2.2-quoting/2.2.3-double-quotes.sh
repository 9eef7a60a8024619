# Double quotes (XCU 2.2.3).

#### blanks are kept
x='a  b'
printf '<%s>\n' "a  b	c" "$x"
#> <a  b	c>
#> <a  b>

#### parameters are expanded
x=1
echo "$x ${x} $x"
#> 1 1 1

#### command substitution is done
echo "$(echo a) `echo b`"
#> a b

#### arithmetic expansion is done
echo "$((1 + 2))"
#> 3

#### a backslash quotes $ ` " \ and newline
echo "\$ \` \" \\ a\
b"
#> $ ` " \ ab

#### a backslash stays before any other character
printf '%s\n' "\a \n \' \* \[ \! \} \~ \ "
#> \a \n \' \* \[ \! \} \~ \ 

#### an even and an odd number of backslashes before $
x=1
printf '%s\n' "\\$x" "\\\$x" "\\\\$x"
#> \1
#> \$x
#> \\1

#### single quotes are literal
echo "it's '$HOME'" | sed "s|$HOME|home|"
#> it's 'home'

#### pattern characters are literal
touch a b
x='*'
echo "*" "$x" "[ab]" "?"
#> * * [ab] ?

#### a tilde is literal
x="~"
echo "~" "$x" "~/a"
#> ~ ~ ~/a

#### field splitting does not happen
x=' a  b '
set -- "$x"
echo "$#<$1>"
#> 1< a  b >

#### empty double quotes are an empty field
set -- "" a ""
echo $#
#> 3

#### an empty expansion in double quotes is an empty field
set -- "$none" "$(true)" ""
echo $#
#> 3

#### empty double quotes beside an unquoted empty expansion
set -- $none"" ""$none
echo $#
#> 2

#### a newline within double quotes
echo "a
b"
#> a
#> b

#### a $ that starts no expansion is literal
echo "$" "a$" "$ a" "$%" "$." "\$"
#> $ a$ $ a $% $. $

#### a $ before the closing quote
x=a
echo "$x$"
#> a$

#### quotes within ${...} within double quotes
echo "${none:-"a  b"}"
#> a  b

#### quotes within $(...) within double quotes nest
x='a  b'
echo "$(echo "$x" "c  d")"
#> a  b c  d

#### quotes within $(...) nest three deep
echo "1 $(echo "2 $(echo "3  3")  2")  1"
#> 1 2 3  3  2  1

#### double quotes within backticks within double quotes, escaped
echo "`echo \"a  b\"`"
#> a  b

#### backslash dollar within backticks within double quotes
x=1
echo "`echo \$x`" "`echo \\$x`"
#> 1 $x

#### single quotes within ${x:-...} within double quotes are literal
echo "${none:-'a'}"
#> 'a'

#### a single quote alone within ${x:-...} within double quotes
echo "${none:-it's}"
#> it's
#@ posix

#### ${x#...} within double quotes: its quotes work as outside
x='a*b'
echo "${x#'a*'}" "${x%'*b'}" "${x#"a*"}"
#> b a b

#### a closing brace quoted by a backslash within double quotes
echo "${none:-a\}b}"
#> a}b

#### a backslash before other characters within "${x:-...}" stays
printf '%s\n' "${none:-a\b}" "${none:-a\$b}" "${none:-a\\b}" "${none:-a\"b}"
#> a\b
#> a$b
#> a\b
#> a"b

#### "$@" is one field for each parameter
set -- 'a b' '' c
printf '<%s>\n' "$@"
#> <a b>
#> <>
#> <c>

#### "$*" is one field
set -- 'a b' '' c
printf '<%s>\n' "$*"
#> <a b  c>

#### an unterminated double quote is an error
$SH -c 'echo "a' 2>/dev/null
test $? -ne 0 && echo refused
#> refused

#### adjacent quoted parts join
x=1
printf '<%s>\n' "a "$x" b"'$c'
#> <a 1 b$c>

#### a comment sign in double quotes
echo "a # b"
#> a # b

#### operators in double quotes
echo "a;b&c|d<e>f(g)h"
#> a;b&c|d<e>f(g)h

#### ! in double quotes in a script
echo "a!b" "!" "!!"
#> a!b ! !!

#### backslash newline in double quotes disappears without a blank
echo "a\
   b"
#> a   b

#### a double-quoted expansion at the ends of a word
x='1 2'
printf '<%s>\n' a"$x"b"$x"
#> <a1 2b1 2>

#### a multibyte character passes through
echo "é한ü" | od -An -tx1 | tr -d ' \n'
#>% c3a9ed959cc3bc0a

#### quoting in the command name
"echo" a
ec"ho" b
#> a
#> b

#### quoting does not change what a name is
X=1
Y="X"
echo $Y "${X}"
#> X 1

#### nested command substitutions with case and quotes within double quotes
echo "$(case "a)" in ("a)") echo "paren )";; esac)"
#> paren )
