# The quoting form $'…' and $"…".

#### common escapes
printf '%s\n' $'a\tb\nc'
#> a	b
#> c

#### all letter escapes
printf %s $'\a\b\e\E\f\n\r\t\v' | od -An -tx1
#>  07 08 1b 1b 0c 0a 0d 09 0b

#### backslash and quotes
echo $'a\\b\'c\"d\?e'
#> a\b'c"d?e

#### octal
echo $'\101\60\0'x $'\1012'
#> A0x A2

#### hexadecimal
echo $'\x41\x4a' $'\x4aZ'
#> AJ JZ

#### hexadecimal bytes make a character
echo $'\xc3\xa9'
#> é

#### Unicode with four and eight digits
echo $'\u00e9' $'\U0001F600' $'\u41'
#> é 😀 A

#### control characters
printf %s $'\ca\c[' | od -An -tx1
#>  01 1b

#### an unknown escape keeps its backslash
echo $'\q\z'
#> \q\z

#### a dollar sign and a backquote are literal
x=1
echo $'$x `echo`'
#> $x `echo`

#### it joins with other quoting
echo a$'\t'b"c"'d'
#> a	bcd

#### inside double quotes it is plain text
echo "$'a\tb'"
#> $'a\tb'

#### the result is quoted: no splitting and no globbing
touch f
set -- $'a b' $'*'
echo $# "$2"
#> 2 *

#### as IFS
IFS=$'\n'
x=$'a b\nc'
set -- $x
echo $#
#> 2

#### in a case pattern
case $'a\nb' in *$'\n'*) echo newline ;; esac
#> newline

#### in an expansion's word, quoted or not
echo "${nope:-$'a\tb'}"
echo ${nope:-$'a\tb'}
#> a	b
#> a	b

#### in a pattern removal
x=$'a\tb'
echo "${x%%$'\t'*}" "${x#*$'\t'}"
#> a b

#### in a here-document it is plain text
cat <<E
$'a\tb'
E
#> $'a\tb'

#### in a here-string it works
cat <<<$'a\tb'
#> a	b

#### a null character ends the string
x=$'a\0b'
echo "$x" ${#x}
#> a 1

#### $"…" without a translation is a double-quoted string
x=1
echo $"a $x b"
#> a 1 b

#### a literal newline inside
echo $'a
b'
#> a
#> b

#### in [[ ]]
[[ $'a\tb' == *$'\t'* ]] && echo tab
#> tab

#### in an array assignment
a=($'x\ny' z)
echo ${#a[@]}
#> 2

#### a colour sequence
printf '%s\n' $'\e[31mred\033[0m' | od -An -c | head -n 1
#>  033   [   3   1   m   r   e   d 033   [   0   m  \n

#### \u of a character not needing it inside a word
echo caf$'\u00e9's
#> cafés

#### \x with braces
echo $'\x{41}'
#> A

#### it is quoted as a delimiter of a here-document
cat <<$'E'
$HOME
E
#> $HOME

#### \x{ takes any number of digits, and no closing brace is needed
printf '%s|' $'\x{41' $'\x{0141}b' $'a\x{}b' | od -An -c
#>    A   |   A   b   |   a   |
