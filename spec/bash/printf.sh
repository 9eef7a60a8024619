# printf: bash's additions -v, %q, %b, %(format)T and its numbers.

#### -v assigns
printf -v x '%s-%03d' a 7
echo "$x"
#> a-007

#### -v with an array element
printf -v 'a[2]' %s x
echo "${!a[@]} ${a[2]}"
#> 2 x

#### -v with an associative element
declare -A m
printf -v 'm[k]' %d 5
echo ${m[k]}
#> 5

#### -v prints nothing
printf -v x hello
echo "[$x]"
#> [hello]

#### -v keeps a trailing newline
printf -v x 'a\n'
echo "${#x}"
#> 2

#### -v with an invalid name
printf -v 1x y; echo $?
#> 2
#! *: printf: `1x': not a valid identifier

#### %q quotes blanks
printf '%q\n' 'a b' "it's" 'x"y' '$z'
#> a\ b
#> it\'s
#> x\"y
#> \$z

#### %q of an empty string
printf '%q\n' ''
#> ''

#### %q of control characters
printf '%q\n' $'a\nb' $'\t'
#> $'a\nb'
#> $'\t'

#### %q of patterns and operators
printf '%q ' '*?[a]' 'a;b|c&d' '(x)' '{a,b}' '<>' '~' '#x' 'a#b' '!'; echo
#> \*\?\[a\] a\;b\|c\&d \(x\) \{a\,b\} \<\> \~ \#x a#b \! 

#### %q of characters beyond ASCII
printf '%q\n' äö
#> äö

#### %q survives eval
x=$'a b\n"c" \'d\' $e `f` \\g *'
eval "y=$(printf %q "$x")"
[[ $x == "$y" ]] && echo same
#> same

#### %q of a whole argument list
set -- 'a b' c
printf -v cmd '%q ' "$@"
echo "$cmd"
#> a\ b c 

#### %Q applies the precision first
printf '%.3Q\n' 'a bcd'
#> a\ b

#### %q with a width
printf '[%8q][%-8q]\n' 'a b' 'a b'
#> [    a\ b][a\ b    ]

#### %b expands escapes
printf '%b\n' 'a\tb' '\x41\u00e9\0101'
#> a	b
#> AéA

#### %b with \c stops everything
printf '%b' 'ab\cde' more; echo
#> ab

#### escapes in the format
printf 'a\tb\x41\101\u00e9\\\n'
#> a	bAAé\

#### the format is used again for further arguments
printf '%s=%s\n' a 1 b 2
#> a=1
#> b=2

#### missing arguments are empty or zero
printf '[%s][%d]\n' a
#> [a][0]

#### numbers in several bases
printf '%d %d %d %x %X %o\n' 0x1f 017 -5 255 255 8
#> 31 15 -5 ff FF 10

#### flags and widths
printf '[%5d][%-5d][%05d][%+d][% d][%#x]\n' 42 42 42 42 42 42
#> [   42][42   ][00042][+42][ 42][0x2a]

#### a width and a precision from arguments
printf '[%*d][%-*s][%.*f]\n' 5 42 4 ab 2 3.14159
#> [   42][ab  ][3.14]

#### a precision of strings
printf '[%.2s][%5.1s]\n' abc xyz
#> [ab][    x]

#### the value of a character
printf '%d %d\n' "'A" '"é'
#> 65 233

#### floating numbers
printf '%f %.2f %e %g %G\n' 1.5 2.345 12345.678 0.0001 1e20
#> 1.500000 2.35 1.234568e+04 0.0001 1E+20

#### %c takes the first character
printf '%c%c\n' abc def
#> ad

#### %% is a percent sign
printf '100%%\n'
#> 100%

#### %i is %d, %u is unsigned
printf '%i %u\n' 5 -1
#> 5 18446744073709551615

#### %(format)T with a time in seconds
TZ=UTC printf '%(%Y-%m-%d %H:%M:%S)T\n' 0
#> 1970-01-01 00:00:00

#### %(format)T with TZ exported
export TZ=UTC
printf '%(%F %T)T|%(%j %a)T\n' 86400 1700000000
#> 1970-01-02 00:00:00|318 Tue

#### %(format)T of now is a number
printf -v now '%(%s)T' -1
[[ $now =~ ^[0-9]{10,}$ ]] && echo number
printf -v now2 '%(%s)T'
((now2 >= now)) && echo 'without an argument too'
#> number
#> without an argument too

#### %(format)T with a width
export TZ=UTC
printf '[%8(%Y)T][%-6(%Y)T]\n' 0 0
#> [    1970][1970  ]

#### a bad number is an error of status 1, the rest is printed
printf '%d|\n' 12x; echo $?
#> 12|
#> 1
#! *: printf: 12x: invalid number

#### a bad format character
printf '%z\n' x >/dev/null; echo $?
#> 1
#! *: printf: *: invalid format character

#### no arguments at all
printf; echo $?
#> 2
#! *printf: usage: printf ?-v var? format ?arguments?

#### -- before a format that begins with a hyphen
printf -- '-%s\n' x
#> -x

#### a format with a hyphen is an option
printf '-x\n'; echo $?
#> 2
#! *: printf: -x: invalid option*

#### a repeated character
printf '%0.s-' {1..5}; echo
printf -v line '%*s' 5 ''; echo "${line// /=}"
#> -----
#> =====

#### all elements of an array, one per line
a=('x y' z)
printf '%s\n' "${a[@]}"
#> x y
#> z

#### an empty array prints the format once
a=()
printf '[%s]\n' "${a[@]}"
#> []

#### joining by printf -v
a=(a b c)
printf -v j '%s,' "${a[@]}"
echo "${j%,}"
#> a,b,c

#### big numbers
printf '%d\n' 9223372036854775807
printf '%d\n' 9223372036854775808; echo $?
#> 9223372036854775807
#> 9223372036854775807
#> 0
#! *: printf: warning: 9223372036854775808: Numerical result out of range

#### %s counts bytes in its precision unless %ls
printf '[%3s]\n' é
#> [ é]

#### %x of a negative number
printf '%x\n' -1
#> ffffffffffffffff

#### a format from a variable with %n$ is no POSIX position
printf '%s %s\n' one two
#> one two

#### -v takes what stands before a NUL
printf -v v 'a\0b'; echo "<$v>" ${#v}
printf -v v '%c' ''; echo "<$v>" ${#v}
printf -v 'a[1]' '%b' 'x\0y'; echo "<${a[1]}>"
#> <a> 1
#> <> 0
#> <x>

#### in the POSIX locale the value of 'c is that of a byte
x=é
printf '%d %x\n' "'$x" "'$x"
LC_ALL=C
printf '%d %x\n' "'$x" "'$x"
#> 233 e9
#> 195 c3
