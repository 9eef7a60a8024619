# XCU echo, as bash's: -n, -e and -E, no escapes without -e (xpg_echo off).

#### the operands with a blank between them
echo a 'b  c' d
#> a b  c d

#### no operand
echo
#> 

#### empty operands
echo '' a '' | tr ' ' _
#> _a_

#### -n leaves the newline out
echo -n a
echo -n ' b'
#>% a b

#### -n alone prints nothing
echo -n
#= 0

#### -n not in the first place is an operand
echo a -n
#> a -n

#### -- is an operand
echo -- a
#> -- a

#### - is an operand
echo - a
#> - a

#### an unknown option is an operand
echo -q a
echo -nq a
#> -q a
#> -nq a

#### backslashes stay without -e
echo 'a\tb\\c\n'
#> a\tb\\c\n
#@ differs dash: dash expands them always

#### -e expands escapes
echo -e 'a\tb\\c\101'
echo -e '\0101'
#> a	b\c\101
#> A
#@ differs dash: dash takes -e for an operand

#### -e with \c
echo -e 'a\cb' c
echo d
#> ad
#@ differs dash: dash takes -e for an operand

#### -e with \n \a \b \e \f \r \v
echo -e '\n\a\b\e\f\r\v' | od -An -tx1
#>  0a 07 08 1b 0c 0d 0b 0a
#@ differs dash: dash takes -e for an operand

#### -e with hex
echo -e '\x41\x4a'
#> AJ
#@ differs dash: dash takes -e for an operand

#### -E turns -e off
echo -e -E 'a\tb'
echo -eE 'a\tb'
#> a\tb
#> a\tb
#@ differs dash: dash takes -e for an operand

#### -ne together
echo -ne 'a\tb'
#>% a	b
#@ differs dash: dash takes -ne for an operand

#### options after each other
echo -n -e 'a\n'
#> a
#@ differs dash: dash takes -e for an operand

#### echo gives 0
false
echo > /dev/null
echo $?
#> 0

#### echo to a closed standard output fails
echo a >&-
echo $? >&2
#! *1

#### bytes pass unharmed
echo "$(printf '\377')" | od -An -tx1
#>  ff 0a

#### echo in command substitution
x=$(echo a; echo)
echo "[$x]"
#> [a]

#### many operands
echo $(seq 10000) | wc -w
#> 10000

#### command echo and built-in echo are the same
command echo a b
#> a b
