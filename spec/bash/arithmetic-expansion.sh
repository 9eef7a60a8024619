# Arithmetic expansion $(( )): bash's operators, bases, arrays and errors.

#### power
echo $((2 ** 10)) $((3 ** 0)) $((-2 ** 2))
#> 1024 1 4

#### power is right-associative
echo $((2 ** 3 ** 2))
#> 512

#### power binds tighter than multiplication
echo $((2 * 3 ** 2))
#> 18

#### a negative exponent is an error
echo $((2 ** -1))
echo reached
#> reached
#! *: 2 ** -1: exponent less than 0 (error token is "1")*

#### base#number
echo $((2#1010)) $((8#17)) $((16#ff)) $((36#z))
#> 10 15 255 35

#### bases over 36 tell the case apart
echo $((62#a)) $((62#A)) $((64#@)) $((64#_))
#> 10 36 62 63

#### up to base 36 the case does not matter
echo $((16#FF)) $((36#Z))
#> 255 35

#### a base with a variable as number
n=101
echo $((2#$n))
#> 5

#### 10# drops leading zeros
m=08
echo $((10#$m + 1))
#> 9

#### a digit too great for its base
echo $((2#12))
#= 1
#! *: 2#12: value too great for base (error token is "2#12")*

#### a leading zero with an 8 is an error
m=08
echo $((m))
#= 1
#! *: 08: value too great for base (error token is "08")*

#### an invalid base is an error
echo $((65#1))
#= 1
#! *: 65#1: invalid arithmetic base (error token is "65#1")*

#### octal and hexadecimal constants
echo $((010)) $((0x1F)) $((0XaB))
#> 8 31 171

#### post- and pre-increment
x=5
echo $((x++)) $x $((++x)) $x
echo $((x--)) $x $((--x)) $x
#> 5 6 7 7
#> 7 6 5 5

#### increment of a constant is two signs
echo $((- -5)) $((+ +5)) $((--5))
#> 5 5 5

#### the comma operator
echo $((a = 2, b = a * 3, a + b))
#> 8

#### a conditional may hold assignments in parentheses
x=1
echo $((x ? (y = 2) : (z = 3))) $y ${z-unset}
#> 2 2 unset

#### the conditional operator nests to the right
x=2
echo $((x == 1 ? 10 : x == 2 ? 20 : 30))
#> 20

#### 64-bit numbers
echo $((9223372036854775807)) $((-9223372036854775807 - 1))
#> 9223372036854775807 -9223372036854775808

#### addition wraps around
echo $((9223372036854775807 + 1))
#> -9223372036854775808

#### the smallest number divided by -1
echo $(((-9223372036854775807 - 1) / -1)) $(((-9223372036854775807 - 1) % -1))
#> -9223372036854775808 0

#### multiplication wraps around
echo $((9223372036854775807 * 2))
#> -2

#### shifts take the count modulo 64 as the machine does
echo $((1 << 62)) $((1 << 63)) $((-8 >> 1))
#> 4611686018427387904 -9223372036854775808 -4

#### division and remainder round toward zero
echo $((-7 / 2)) $((-7 % 2)) $((7 % -2))
#> -3 -1 1

#### bitwise operators
echo $((12 & 10)) $((12 | 3)) $((12 ^ 10)) $((~5))
#> 8 15 6 -6

#### comparisons give 0 and 1
echo $((3 > 2)) $((3 <= 2)) $((2 == 2)) $((2 != 2))
#> 1 0 1 0

#### a variable holding an expression is evaluated
x='1 + 2'
echo $((x * 2))
#> 6

#### evaluation of variables is recursive
a=b b=c c=42
echo $((a))
#> 42

#### a variable that names itself is an error
x=x
echo $((x))
#= 1
#! *: x: expression recursion level exceeded (error token is "x")*

#### $x is replaced before evaluation, x is not
x='1 + 2'
echo $(($x * 2)) $((x * 2))
#> 5 6

#### array elements
a=(10 20 30)
i=1
echo $((a[0] + a[i] + a[i+1] + a[-1]))
#> 90

#### an array's name is its element 0
a=(7 8)
echo $((a + 1))
#> 8

#### an associative array's elements
declare -A m=([x]=3 [two words]=4)
echo $((m[x])) $((m['two words'] + 1))
#> 3 5

#### the subscript is itself an expression
a=(1 2 3 4)
echo $((a[a[1]]))
#> 3

#### increment of an element inside an expansion
a=(5)
echo $((a[0]++)) ${a[0]} $((++a[1])) ${a[1]}
#> 5 6 1 1

#### an unset element is zero
a=()
echo $((a[3] + 1))
#> 1

#### an empty expression is zero
echo $(()) $(( )) $[]
#> 0 0 0

#### the old form $[ ]
x=3
echo $[x * 2] $[1 + 1]
#> 6 2

#### nested expansions
echo $(( $(echo 3) * $((1 + 1)) ))
#> 6

#### backquotes inside
echo $((`echo 4` + 1))
#> 5

#### quotes inside are removed
echo $(("3" + 1)) "$(("2" * 2))"
#> 4 4

#### division by zero ends the command, not the script's next line in a subshell
(echo $((1 / 0)); echo not) 2>/dev/null
echo $?
#> 1

#### division by zero in an expansion ends only its command line
echo $((1 / 0))
echo reached
#> reached
#! *: 1 / 0: division by 0 (error token is "0")*

#### remainder by zero
echo $((5 % 0))
#= 1
#! *: 5 % 0: division by 0 (error token is "0")*

#### a dangling operator
echo $((1 +))
#= 1
#! *: 1 +: syntax error: operand expected (error token is "+")*

#### two operands in a row
echo $((1 2))
#= 1
#! *: 1 2: syntax error in expression (error token is "2")*

#### a string that is no number
x='a b'
echo $((x))
#= 1
#! *: a b: syntax error in expression (error token is "b")*

#### a decimal fraction is an error
echo $((1.5 + 1))
#= 1
#! *: 1.5 + 1: syntax error: invalid arithmetic operator (error token is ".5 + 1")*

#### a missing parenthesis
echo $(( (1 + 2) )
echo reached
#= 2
#! *

#### assignment to a constant
echo $((7 = 3))
#= 1
#! *: 7 = 3: attempted assignment to non-variable (error token is "= 3")*

#### no short-circuit evaluation error: the right side of && is still parsed
echo $((0 && 1 / 0)) $((1 || 1 / 0))
#> 0 1

#### the unchosen arm of ?: is not evaluated
x=0
echo $((1 ? 2 : x++)) $x
#> 2 0

#### assignment operators inside an expansion
x=6
echo $((x += 4)) $((x <<= 1)) $((x %= 7)) $x
#> 10 20 6 6

#### logical not and bitwise not
echo $((!0)) $((!5)) $((!!5)) $((~0))
#> 1 0 1 -1

#### precedence of shift, comparison and bit operators
echo $((1 + 2 << 1)) $((1 | 2 == 2)) $((6 & 3 ^ 1))
#> 6 1 3

#### blanks and newlines are free
echo $((
  1 +
    2
))
#> 3

#### an expansion with a positional parameter
set -- 3 4
echo $(($1 * $2)) $(($# + 1))
#> 12 3

#### $((  with a nested subshell is a command substitution
echo $((echo a; echo b) | cat -)
#> a b

#### an unset variable with set -u is an error
set -u
echo $((nope + 1))
echo reached
#= 1
#! *: nope: unbound variable*

#### a local variable is changed in its function
f() { local n=1; : $((n += 5)); echo $n; }
n=100; f; echo $n
#> 6
#> 100

#### arithmetic in an array subscript of an assignment
i=2
a[i*2]=x
echo "${!a[@]}"
#> 4

#### arithmetic in substring offsets
s=abcdef i=1
echo ${s:i+1:i*2}
#> cd

#### a number too large wraps like a 64-bit integer
echo $((18446744073709551615))
#> -1

#### a negative number with a base
echo $((-16#a)) $((- 2#11))
#> -10 -3

#### a variable set to a negative number
x=-3
echo $((x - -x)) $((-x)) $((2 - $x))
#> -6 3 5
