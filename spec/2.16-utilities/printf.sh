# XCU printf.

#### a plain string
printf 'hello'; echo
#> hello

#### no newline of its own
printf a; echo
#> a

#### %s
printf '%s' text; echo
#> text

#### %s with blanks
printf '%s' 'a  b'; echo
#> a  b

#### %s and several operands
printf '%s,%s;' a b; echo
#> a,b;

#### the format is used again
printf '%s,' a b c; echo
#> a,b,c,

#### the format is used again with several conversions
printf '%s=%s;' a 1 b 2; echo
#> a=1;b=2;

#### missing operands are empty strings
printf '%s-%s-%s' a; echo
#> a--

#### missing operands are zeros
printf '%d-%d' 1; echo
#> 1-0

#### missing operands at the second use
printf '%s=%d;' a 1 b; echo
#> a=1;b=0;

#### no operands at all
printf '[%s][%d]'; echo
#> [][0]

#### operands without a conversion are ignored
printf 'text' a b; echo
#> text

#### %%
printf '%d%%' 5; echo
#> 5%

#### %d
printf '%d' 42; echo
#> 42

#### %d of a negative number
printf '%d' -42; echo
#> -42

#### %i
printf '%i' 42; echo
#> 42

#### %d of octal and hex
printf '%d %d' 010 0x1F; echo
#> 8 31

#### %d of a sign and hex
printf '%d' -0x10; echo
#> -16

#### %d of a plus sign
printf '%d' +5; echo
#> 5

#### %d of leading blanks
printf '%d' ' 5'; echo
#> 5

#### %d of a quoted character
printf '%d' "'A"; echo
#> 65

#### %d of a double-quoted character
printf '%d' '"a'; echo
#> 97

#### %d of a quote alone
printf '%d' "'"; echo
#> 0

#### %d of a multibyte character
printf '%d' "'é"; echo
#> 233
#@ differs dash: dash takes the first byte

#### %x of a quoted character
printf '%x' "'a"; echo
#> 61

#### %c of a number is a character of it
printf '%c' 65; echo
#> 6

#### %d of the greatest number
printf '%d' 9223372036854775807; echo
#> 9223372036854775807

#### %d of the least number
printf '%d' -9223372036854775808; echo
#> -9223372036854775808

#### %u
printf '%u' 42; echo
#> 42

#### %u of a negative number
printf '%u' -1; echo
#> 18446744073709551615

#### %u of the greatest number
printf '%u' 18446744073709551615; echo
#> 18446744073709551615

#### %o
printf '%o' 8; echo
#> 10

#### %x and %X
printf '%x %X' 255 255; echo
#> ff FF

#### %#x, %#X and %#o
printf '%#x %#X %#o' 255 255 8; echo
#> 0xff 0XFF 010

#### %#x of 0
printf '%#x' 0; echo
#> 0

#### %x of a negative number
printf '%x' -1; echo
#> ffffffffffffffff

#### %5d
printf '[%5d]' 42; echo
#> [   42]

#### %-5d
printf '[%-5d]' 42; echo
#> [42   ]

#### %05d
printf '[%05d]' 42; echo
#> [00042]

#### %05d of a negative number
printf '[%05d]' -42; echo
#> [-0042]

#### %+d
printf '[%+d][%+d]' 42 -42; echo
#> [+42][-42]

#### % d
printf '[% d][% d]' 42 -42; echo
#> [ 42][-42]

#### %.3d
printf '[%.3d]' 5; echo
#> [005]

#### %5.3d
printf '[%5.3d]' 5; echo
#> [  005]

#### %-05d
printf '[%-05d]' 5; echo
#> [5    ]

#### %.0d of 0
printf '[%.0d]' 0; echo
#> []

#### %5s and %-5s
printf '[%5s][%-5s]' ab ab; echo
#> [   ab][ab   ]

#### %.2s
printf '[%.2s]' abcdef; echo
#> [ab]

#### %5.2s
printf '[%5.2s]' abcdef; echo
#> [   ab]

#### %.0s
printf '[%.0s]' abc; echo
#> []

#### %.s
printf '[%.s]' abc; echo
#> []

#### %2s of a longer string
printf '[%2s]' abcdef; echo
#> [abcdef]

#### %*s
printf '[%*s]' 5 ab; echo
#> [   ab]

#### %*s with a negative width
printf '[%*s]' -5 ab; echo
#> [ab   ]

#### %.*s
printf '[%.*s]' 2 abcdef; echo
#> [ab]

#### %.*s with a negative precision
printf '[%.*s]' -1 abcdef; echo
#> [abcdef]

#### %*.*s
printf '[%*.*s]' 5 2 abcdef; echo
#> [   ab]

#### %*d and %0*d
printf '[%*d][%0*d]' 4 7 4 7; echo
#> [   7][0007]

#### %*d used again
printf '[%*d]' 3 1 4 2; echo
#> [  1][   2]

#### %s of an empty operand
printf '[%s]' ''; echo
#> []

#### %c
printf '%c' hello; echo
#> h

#### %c used again
printf '%c' a bc d; echo
#> abd

#### %5c and %-5c
printf '[%3c][%-3c]' a b; echo
#> [  a][b  ]

#### %f
printf '%f' 1.5; echo
#> 1.500000

#### %.2f
printf '%.2f' 3.14159; echo
#> 3.14

#### %.0f rounds to even
printf '%.0f %.0f' 0.5 1.5; echo
#> 0 2

#### %8.3f
printf '[%8.3f]' 3.14159; echo
#> [   3.142]

#### %-8.3f
printf '[%-8.3f]' 3.14159; echo
#> [3.142   ]

#### %08.3f
printf '[%08.3f]' -3.14159; echo
#> [-003.142]

#### %+f
printf '%+.1f' 2.5; echo
#> +2.5

#### %#.0f
printf '%#.0f' 3; echo
#> 3.

#### %e
printf '%e' 12345.678; echo
#> 1.234568e+04

#### %.2E
printf '%.2E' 0.00012; echo
#> 1.20E-04

#### %g
printf '%g %g %g' 100000 1000000 0.0001; echo
#> 100000 1e+06 0.0001

#### %G
printf '%G' 1e-10; echo
#> 1E-10

#### %a
printf '%a' 1; echo
#> 0x8p-3
#@ differs dash: dash uses the double's own form

#### %f of infinity
printf '%f %f' inf -inf; echo
#> inf -inf

#### %f of nan
printf '%f' nan; echo
#> nan

#### %F of infinity
printf '%F' inf; echo
#> INF

#### %f of an exponent
printf '%f' 1e3; echo
#> 1000.000000

#### %f of hex
printf '%f' 0x10; echo
#> 16.000000

#### %f of a character
printf '%.1f' "'A"; echo
#> 65.0

#### escapes of the format
printf 'a\tb\\c'; echo
#> a	b\c

#### \n in the format
printf 'a\nb'; echo
#> a
#> b

#### octal in the format
printf '\101\102\60'; echo
#> AB0

#### octal of one and two digits
printf '\7x' | od -An -c
#>   \a   x

#### octal takes three digits at most
printf '\1011'; echo
#> A1

#### \a \b \f \r \v
printf '\a\b\f\r\v' | od -An -tx1
#>  07 08 0c 0d 0b

#### \0 in the format
printf 'a\0b' | od -An -c
#>    a  \0   b

#### \x in the format is bash's
printf '\x41\x4a'; echo
#> AJ
#@ differs dash: dash does not know \x

#### \u in the format is bash's
printf '\u00e9'; echo
#> é
#@ differs dash: dash does not know \u

#### an unknown escape stays
printf '\q'; echo
#> \q

#### \' in the format is the quote
printf "\\'"; echo
#> '
#@ differs dash: dash keeps the backslash

#### a backslash at the end
printf 'a\'; echo
#> a\

#### escapes in the operand of %s stay
printf '%s' 'a\tb\n'; echo
#> a\tb\n

#### %b expands escapes
printf '%b' 'a\tb'; echo
#> a	b

#### %b with \0 and octal
printf '%b' '\0101\0102'; echo
#> AB

#### %b with octal without 0
printf '%b' '\101'; echo
#> A

#### %b with \\
printf '%b' 'a\\b'; echo
#> a\b

#### %b with \c ends all output
printf '%b%s' 'a\cb' text; echo
#> a

#### %b with \c ends the reuse of the format
printf '[%b]' 'a' 'b\c' 'd'; echo
#> [a][b

#### %b with an unknown escape
printf '%b' '\q'; echo
#> \q

#### %b with \a \b \f \r \v
printf '%b' '\a\b\f\r\v' | od -An -tx1
#>  07 08 0c 0d 0b

#### %b with a NUL
printf '%b' 'a\0b' | od -An -c
#>    a  \0   b

#### %5b and %-5b
printf '[%4b][%-4b]' 'a\t' b; echo
#> [  a	][b   ]

#### %.2b
printf '[%.2b]' 'ab\tc'; echo
#> [ab]

#### %b of an empty operand
printf '[%b]' ''; echo
#> []

#### %q is bash's
printf '%q' "a b"; echo
#> a\ b
#@ differs dash: dash has no %q

#### %s with multibyte width counts bytes
printf '[%3s]' é; echo
#> [ é]

#### %.1s of a multibyte character takes bytes
printf '%.1s' é | od -An -tx1
#>  c3

#### -- ends the options
printf -- '%s' a; echo
#> a

#### a format that begins with %
printf '%s' --; echo
#> --

#### operands that begin with -
printf '%s' -n; echo
#> -n

#### a - operand for %d
printf '%d' -7; echo
#> -7

#### a long width
printf '%100s' a | wc -c
#> 100

#### an h or l before the conversion is accepted
printf '%ld %hd' 5 6; echo
#> 5 6
#@ differs dash: dash refuses the length

#### %1$s numbered operands
printf '%2$s %1$s' a b; echo
#> b a
#@ differs bash: bash 5.2 does not know numbered operands
#@ differs dash: dash does not know numbered operands

#### printf gives 0
printf ''
echo $?
#> 0

#### a word that is no number: message, 0 and status 1
printf '%d\n' abc
echo $?
#> 0
#> 1
#! *: printf: abc: invalid number
#@ differs dash: dash words the message differently

#### a number with something behind it: its value and status 1
printf '%d\n' 12abc
echo $?
#> 12
#> 1
#! *: printf: 12abc: invalid number
#@ differs dash: dash words the message differently

#### an octal number with a wrong digit
printf '%d\n' 08
echo $?
#> 0
#> 1
#! *: printf: 08: invalid octal number
#@ differs dash: dash words the message differently

#### a hex number without digits
printf '%d\n' 0x
echo $?
#> 0
#> 1
#! *: printf: 0x: invalid hex number
#@ differs dash: dash words the message differently

#### an empty operand for %d
printf '%d\n' ''
echo $?
#> 0
#> 0

#### output goes on after a wrong number
printf '%d,%d\n' x 5 2>/dev/null
echo $?
#> 0,5
#> 1

#### a number out of range is clipped and told
printf '%d\n' 99999999999999999999 2>/dev/null
printf '%d\n' 99999999999999999999 2>&1 >/dev/null | grep -c .
printf '%d\n' -99999999999999999999 2>/dev/null ; :
#> 9223372036854775807
#> 1
#> -9223372036854775808

#### a float that is none
printf '%.1f\n' abc 2>/dev/null
echo $?
#> 0.0
#> 1

#### a quoted character with more behind it
printf '%d\n' "'ab" 2>/dev/null
#> 97

#### an invalid conversion
printf '%z\n' a
echo $?
#> 1
#! *: printf: `*': invalid format character
#@ differs dash: dash words the message differently

#### a conversion that is cut off
printf '%'
echo $?
#> 1
#! *: printf: `%': missing format character
#@ differs dash: dash words the message differently

#### what stands before an invalid conversion is printed
printf 'a%zb' 2>/dev/null
echo
#> a

#### no format at all
printf
echo $?
#> 2
#! printf: usage: printf *
#@ differs dash: dash words the message differently

#### printf -v is bash's
printf -v x '%03d' 7
echo $x
#> 007
#@ differs dash: dash has no -v

#### printf to a full device fails
printf a > /dev/full
echo $?
#> 1
#! *: printf: write error: No space left on device
#@ differs dash: dash words the message differently

#### printf to a closed standard output fails
printf a >&- 2>/dev/null
echo $?
#> 1

#### bytes beyond ASCII pass unharmed
printf '%s' "$(printf '\377\376')" | od -An -tx1
printf '\377' | od -An -tx1
#>  ff fe
#>  ff

#### %c of a multibyte character takes a byte
printf '%c' é | od -An -tx1
#>  c3

#### a very long operand
x=$(printf '%0100000d' 7)
printf '%s' "$x" | wc -c
#> 100000

#### the * operand that is no number
printf '[%*s]\n' x a 2>/dev/null
echo $?
#> [a]
#> 1

#### many operands
printf '%s\n' $(seq 10000) | tail -n 1
#> 10000

#### printf in a loop is in order with external commands
for i in 1 2; do printf "$i "; sh -c 'echo ext'; done
#> 1 ext
#> 2 ext

#### printf in a subshell, a pipeline and a substitution
(printf 'a\n'); printf 'b\n' | cat; x=$(printf 'c\n\n'); echo "[$x]"
#> a
#> b
#> [c]

#### a precision from an argument that is beyond C's int cuts nothing
printf '[%.*s]\n' 21474836470 XYZ 2>/dev/null
printf '[%.*s]\n' -21474836470 XYZ 2>/dev/null
#> [XYZ]
#> [XYZ]
