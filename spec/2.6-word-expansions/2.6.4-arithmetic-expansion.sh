# Arithmetic expansion (XCU 2.6.4, with 1.1.2.1).

#### addition and subtraction
echo $((1 + 2)) $((5 - 8)) $((1+2-3))
#> 3 -3 0

#### multiplication, division, remainder
echo $((6 * 7)) $((17 / 5)) $((17 % 5))
#> 42 3 2

#### division truncates toward zero
echo $((-7 / 2)) $((7 / -2)) $((-7 % 2)) $((7 % -2))
#> -3 -3 -1 1

#### precedence of * over +
echo $((1 + 2 * 3)) $(((1 + 2) * 3)) $((2 * 3 + 1))
#> 7 9 7

#### left associativity
echo $((10 - 4 - 3)) $((100 / 10 / 2)) $((100 / 10 * 2))
#> 3 5 20

#### unary plus and minus
echo $((-5)) $((+5)) $((- -5)) $((-(-5))) $((3 - -2))
#> -5 5 5 5 5

#### logical not
echo $((!0)) $((!5)) $((!!5)) $((!-1))
#> 1 0 1 0

#### bitwise not
echo $((~0)) $((~5)) $((~-1))
#> -1 -6 0

#### shifts
echo $((1 << 4)) $((256 >> 4)) $((-16 >> 2)) $((1 << 0))
#> 16 16 -4 1

#### shift precedence is below +
echo $((1 + 1 << 2)) $((16 >> 1 + 1))
#> 8 4

#### relations
echo $((1 < 2)) $((2 < 1)) $((2 <= 2)) $((3 > 2)) $((2 >= 3)) $((2 > 2))
#> 1 0 1 1 0 0

#### equality
echo $((1 == 1)) $((1 == 2)) $((1 != 2)) $((1 != 1))
#> 1 0 1 0

#### equality is below relations
echo $((1 < 2 == 1)) $((3 > 2 != 0))
#> 1 1

#### bitwise and, exclusive or, or
echo $((12 & 10)) $((12 ^ 10)) $((12 | 10))
#> 8 6 14

#### precedence of & ^ |
echo $((1 | 2 ^ 3 & 1)) $((6 & 3 == 3))
#> 3 0

#### logical and, or
echo $((1 && 2)) $((1 && 0)) $((0 || 3)) $((0 || 0))
#> 1 0 1 0

#### && binds closer than ||
echo $((1 || 0 && 0)) $(((1 || 0) && 0))
#> 1 0

#### && and || do not evaluate what they need not
x=0 y=0
echo $((0 && (x = 1))) $((1 || (y = 1))) $x $y
#> 0 1 0 0

#### && does not divide by zero on the side that is not evaluated
echo $((0 && 1 / 0)) $((1 || 1 / 0))
#> 0 1

#### the conditional operator
echo $((1 ? 2 : 3)) $((0 ? 2 : 3)) $((5 > 3 ? 10 : 20))
#> 2 3 10

#### the conditional operator nests to the right
echo $((0 ? 1 : 0 ? 2 : 3)) $((1 ? 0 ? 1 : 2 : 3))
#> 3 2

#### the conditional operator evaluates one side
x=1 y=1
echo $((1 ? (x = 5) : (y = 5))) $x $y
#> 5 5 1

#### assignment
echo $((x = 5)) $x
#> 5 5

#### compound assignments
x=10
echo $((x += 5)) $((x -= 3)) $((x *= 2)) $((x /= 5)) $((x %= 3))
#> 15 12 24 4 1

#### compound assignments of bits
x=12
echo $((x &= 10)) $((x |= 3)) $((x ^= 6)) $((x <<= 2)) $((x >>= 1))
#> 8 11 13 52 26

#### assignment is right associative
echo $((a = b = 3)) $a $b
#> 3 3 3

#### an assignment in an expression with others
x=1
echo $(((x = 4) + x)) $x
#> 8 4

#### parentheses nest
echo $(((((1 + 2)))))
#> 3

#### a variable by name
x=5
echo $((x + 1)) $((x * x))
#> 6 25

#### a variable by expansion
x=5
echo $(($x + 1)) $((${x} * 2))
#> 6 10

#### an unset or null variable is 0
n=
echo $((none + 1)) $((n + 1))
#> 1 1

#### an expanded operator
op='*'
echo $((3 $op 4))
#> 12

#### expansion happens before evaluation: no grouping
x=1+2
echo $(($x * 3))
#> 7

#### a value with blanks around its number
x=' 7 '
echo $((x + 1))
#> 8

#### a negative value
x=-3
echo $((x)) $((x * 2)) $((-x)) $(($x - 1)) $((1 - $x))
#> -3 -6 3 -4 4

#### a value with a plus sign
x=+3
echo $((x + 1))
#> 4

#### octal constants
echo $((010)) $((0777)) $((00))
#> 8 511 0

#### hexadecimal constants
echo $((0x1f)) $((0XFF)) $((0xaB))
#> 31 255 171

#### octal and hexadecimal values of variables
x=010 y=0x10
echo $((x)) $((y)) $((x + y))
#> 8 16 24

#### an invalid octal constant is an error
$SH -c 'echo $((09)); echo no' 2>/dev/null
test $? -ne 0 && echo refused
#> refused

#### the largest and the smallest number
echo $((9223372036854775807)) $((-9223372036854775807 - 1))
#> 9223372036854775807 -9223372036854775808

#### overflow wraps
echo $((9223372036854775807 + 1)) $((-9223372036854775807 - 2))
#> -9223372036854775808 9223372036854775807

#### multiplication overflow wraps
echo $((4611686018427387904 * 2)) $((3037000500 * 3037000500))
#> -9223372036854775808 -9223372036709301616

#### hexadecimal of 64 bits
echo $((0x7fffffffffffffff))
#> 9223372036854775807

#### negation of the smallest number
x=$((-9223372036854775807 - 1))
echo $((-x))
#> -9223372036854775808

#### division by zero is an error
$SH -c 'echo $((1 / 0)); echo no' 2>/dev/null
test $? -ne 0 && echo refused
#> refused

#### remainder by zero is an error
$SH -c 'echo $((1 % 0)); echo no' 2>/dev/null
test $? -ne 0 && echo refused
#> refused

#### an error in arithmetic ends a subshell only
(echo $((1 / 0)); echo no) 2>/dev/null
echo after
#> after

#### division by zero in an assignment operator
$SH -c 'x=1; echo $((x /= 0)); echo no' 2>/dev/null
test $? -ne 0 && echo refused
#> refused

#### blanks, tabs and newlines are free
echo $((1+2)) $((  1  +  2  )) $((	1	+	2	)) $((1 +
2))
#> 3 3 3 3

#### an expression over several lines
echo $((
  1
  + 2
))
#> 3

#### backslash newline within
echo $((1 + \
2))
#> 3

#### the result joins its word
echo a$((1 + 1))b$((2))
#> a2b2

#### the result in double quotes
echo "a $((1 + 1)) b"
#> a 2 b

#### the result is split when unquoted
IFS=2
set -- $((121))
echo "$# $1"
#> 2 1

#### the result quoted is not split
IFS=2
set -- "$((121))"
echo $# "$1"
#> 1 121

#### an assignment persists
: $((x = 3))
echo $x
#> 3

#### in an assignment
x=$((2 * 3))
y=$((x * x))
echo $x $y
#> 6 36

#### a substitution within
echo $(($(echo 2) * $(echo 3)))
#> 6

#### nested arithmetic
echo $((1 + $((2 * $((3 + 1))))))
#> 9

#### positional parameters
set -- 3 4
echo $(($1 * $2)) $(($# + ${2}))
#> 12 6

#### special parameters
false
echo $(($? + 1))
#> 2

#### a parameter expansion with an operator
echo $((${u:-5} + 1)) $((${#x} + 1))
#> 6 1

#### a loop by arithmetic
i=0 sum=0
while [ $((i < 5)) = 1 ]; do i=$((i + 1)) sum=$((sum + i)); done
echo $i $sum
#> 5 15

#### names with digits and underscores
_a1=4
echo $((_a1 + _a1))
#> 8

#### an expression that is only a number
echo $((5)) $(( 5 ))
#> 5 5

#### a trailing operator is an error
$SH -c 'echo $((1 +)); echo no' 2>/dev/null
test $? -ne 0 && echo refused
#> refused

#### two numbers without an operator are an error
$SH -c 'echo $((1 2)); echo no' 2>/dev/null
test $? -ne 0 && echo refused
#> refused

#### an assignment to a number is an error
$SH -c 'echo $((1 = 2)); echo no' 2>/dev/null
test $? -ne 0 && echo refused
#> refused

#### a value that is no number is an error
$SH -c 'x="1 2 3"; echo $((x)); echo no' 2>/dev/null
test $? -ne 0 && echo refused
#> refused

#### an assignment to a readonly variable is an error
$SH -c 'readonly r=1; echo $((r = 2)); echo no' 2>/dev/null
test $? -ne 0 && echo refused
#> refused

#### unbalanced parentheses are an error
$SH -c 'echo $(((1 + 2)); echo no' 2>/dev/null
test $? -ne 0 && echo refused
#> refused

#### set -u makes an unset variable an error
$SH -uc 'echo $((none + 1)); echo no' 2>/dev/null
test $? -ne 0 && echo refused
#> refused
#@ differs dash: dash takes it for 0

#### double quotes within are as in double quotes
x=3
echo $(("$x" + "1"))
#> 4
#@ differs dash: dash takes the quotes for characters

#### single character operators without blanks
x=6 y=3
echo $((x/y)) $((x%y)) $((x*y)) $((x<y)) $((x>y)) $((x&y)) $((x|y)) $((x^y))
#> 2 0 18 0 1 2 7 5

#### two character operators without blanks
x=6 y=3
echo $((x<<y)) $((x>>y)) $((x<=y)) $((x>=y)) $((x==y)) $((x!=y)) $((x&&y)) $((x||y))
#> 48 0 0 1 0 1 1 1

#### minus directly before a negative value
x=5
echo $((3-x)) $((x-3)) $((-x-3))
#> -2 2 -8

#### a chain of comparisons
echo $((1 < 2 < 3)) $((3 > 2 > 1))
#> 1 0

#### a parity and bit test
for i in 1 2 3 4; do printf '%s ' $((i & 1)) $((i % 2 == 0)); done
#>% 1 0 0 1 1 0 0 1 

#### all precedence levels in one expression
echo $((1 || 0 && 5 | 2 ^ 3 & 7 == 7 < 8 << 1 + 2 * 3))
#> 1

#### an assignment in a conditional
x=0
: $((x == 0 ? (x = 7) : (x = 8)))
echo $x
#> 7

#### arithmetic in a here-document
x=2
cat <<E
$((x * 3))
E
#> 6

#### arithmetic in a case word and a redirection
case $((1 + 1)) in 2) echo two ;; esac
echo a > f$((1 + 1))
cat f2
#> two
#> a

#### arithmetic as an argument of shift and exit
set -- a b c
shift $((1 + 1))
echo $1
exit $((2 + 1))
#> c
#= 3

#### arithmetic on a variable with leading zeros given by ${x#0}
x=08
echo $((${x#0} + 1))
#> 9

#### a space between $ and (( is no arithmetic
$SH -c 'echo $ ((1))' 2>/dev/null
test $? -ne 0 && echo refused
#> refused

#### ( ( with a blank is a subshell, not arithmetic
( (echo a) )
#> a

#### a large shift count within 63
echo $((1 << 62)) $((1 << 63))
#> 4611686018427387904 -9223372036854775808

#### the status of arithmetic expansion is not the value
: $((0))
echo $?
#> 0
