# Dollar-single-quotes, new in POSIX.1-2024 (XCU 2.2.4).

#### the escape sequences of C
printf '%s' $'a\tb\nc\\d\'e\"f' | od -An -c | tr -s ' '
#>  a \t b \n c \ d ' e " f
#@ differs dash: dash 0.5.12 has no dollar-single-quotes

#### \a \b \e \f \r \v
printf '%s' $'\a\b\e\f\r\v' | od -An -tx1 | tr -d ' \n'
#>% 07081b0c0d0b
#@ differs dash: dash 0.5.12 has no dollar-single-quotes

#### hexadecimal
printf '%s' $'\x41\x4a\x7e' 
#>% AJ~
#@ differs dash: dash 0.5.12 has no dollar-single-quotes

#### octal of one to three digits
printf '%s' $'\101\7\60' | od -An -tx1 | tr -d ' \n'
#>% 410730
#@ differs dash: dash 0.5.12 has no dollar-single-quotes

#### an octal escape takes no more than three digits
printf '%s' $'\1011'
#>% A1
#@ differs dash: dash 0.5.12 has no dollar-single-quotes

#### control characters
printf '%s' $'\cA\cz\c[' | od -An -tx1 | tr -d ' \n'
#>% 011a1b
#@ differs dash: dash 0.5.12 has no dollar-single-quotes

#### a byte above 127
printf '%s' $'\xff\303\251' | od -An -tx1 | tr -d ' \n'
#>% ffc3a9
#@ differs dash: dash 0.5.12 has no dollar-single-quotes

#### nothing is expanded within
x=1
printf '%s\n' $'$x `echo` $(echo) "'
#> $x `echo` $(echo) "
#@ differs dash: dash 0.5.12 has no dollar-single-quotes

#### an escaped quote does not end it
printf '<%s>\n' $'it\'s' next
#> <it's>
#> <next>
#@ differs dash: dash 0.5.12 has no dollar-single-quotes

#### the result is quoted: no splitting, no patterns
touch a b
set -- $'a b' $'*'
echo "$# $1 $2"
#> 2 a b *
#@ differs dash: dash 0.5.12 has no dollar-single-quotes

#### empty $'' is an empty field
set -- $''
echo "$#<$1>"
#> 1<>
#@ differs dash: dash 0.5.12 has no dollar-single-quotes

#### it joins with its neighbours
printf '<%s>\n' a$'\t'b"c"$'d'
#> <a	bcd>
#@ differs dash: dash 0.5.12 has no dollar-single-quotes

#### within double quotes it has no meaning
x=a
echo "$'a'"
#> $'a'

#### an escaped $ before single quotes has no meaning
printf '%s\n' \$'a\tb'
#> $a\tb

#### in an assignment
IFS=$'\n'
x=$'a b\nc d'
set -- $x
echo $#
#> 2
#@ differs dash: dash 0.5.12 has no dollar-single-quotes

#### in a pattern
case $'a\tb' in
*$'\t'*) echo tab ;;
esac
#> tab
#@ differs dash: dash 0.5.12 has no dollar-single-quotes

#### in a pattern of a parameter expansion
x='a	b'
echo "${x#*$'\t'}"
#> b
#@ differs dash: dash 0.5.12 has no dollar-single-quotes

#### a quoted pattern character in it is literal
case ab in
$'a*') echo wrong ;;
*) echo right ;;
esac
#> right

#### a newline within it is a newline
printf '%s\n' $'a
b'
#> a
#> b
#@ differs dash: dash 0.5.12 has no dollar-single-quotes

#### \x takes at most two hexadecimal digits
printf '%s' $'\x414'
#>% A4
#@ differs dash: dash 0.5.12 has no dollar-single-quotes

#### as a here-document delimiter it quotes
x=1
cat <<$'E'
$x
E
#> $x
#@ differs dash: dash 0.5.12 has no dollar-single-quotes

#### after a parameter expansion
x=v
echo $x$'\x2d'$x
#> v-v
#@ differs dash: dash 0.5.12 has no dollar-single-quotes

#### within an unquoted ${x:-...}
printf '<%s>\n' ${none:-$'a\tb'}
#> <a	b>
#@ differs dash: dash 0.5.12 has no dollar-single-quotes

#### as a word alone it is no comment or reserved word
$'if' 2>/dev/null || echo not found
#> not found

#### within $(...) within double quotes
printf '%s\n' "$(printf '%s' $'a\'b')"
#> a'b
#@ differs dash: dash 0.5.12 has no dollar-single-quotes

#### universal character names
printf '%s' $'\u00e9\U0001F600' | od -An -tx1 | tr -d ' \n'
#>% c3a9f09f9880
#@ differs dash: dash 0.5.12 has no dollar-single-quotes
