# Corners of arithmetic: precedence, side effects, conversions, scope.

#### precedence from the comma to the power
echo $((1, 2 + 3 * 2 ** 2)) $((-3 ** 2)) $((2 + 3 << 1 & 7)) $((1 || 0 && 0))
#> 14 9 2 1

#### unary signs and not in a row
echo $((- - 3)) $((!-1)) $((~-1)) $((-~3)) $((+-+3))
#> 3 0 0 4 -3

#### assignment is right-associative
((a = b = c = 5)); echo $a$b$c
#> 555

#### assignment in a condition
((x = 5, x > 3)) && echo $x
#> 5

#### post-increment in an index moves once
i=0; a=(a b c)
echo ${a[i++]} ${a[i++]} $i
#> a b 2

#### x = x++
x=5; ((x = x++)); echo $x
#> 5

#### i++ + ++i
i=1; echo $((i++ + ++i)) $i
#> 4 3

#### evaluation order of && side effects
i=0; ((i++ && i++)); echo $i
i=1; ((i++ && i++)); echo $i
#> 1
#> 3

#### compound assignment to an array element evaluates its index once
i=0; a=(1 2)
((a[i++] += 10)); echo "${a[@]}" $i
#> 11 2 1

#### numbers with blanks around them in variables
x=' 5 '
echo $((x + 1))
#> 6

#### a variable with a sign
x=-5
echo $((x * -1)) $((-x)) $((x ** 2))
#> 5 5 25

#### a variable with a hexadecimal or based number
x=0xff y=2#101 z=010
echo $((x)) $((y)) $((z))
#> 255 5 8

#### an empty and an unset variable
x=; unset y
echo $((x)) $((y)) $((x + y + 1))
#> 0 0 1

#### a variable with a name of another, through assignment
a=b; ((a = 3)); echo $a ${b-unset}
#> 3 unset

#### ternary chains and assignments in arms
x=3
((y = x < 0 ? -1 : x > 0 ? 1 : 0)); echo $y
echo $((x > 2 ? x++ : x--)) $x
#> 1
#> 3 4

#### a ternary without its second arm is an error
echo $((1 ? 2))
echo on
#> on
#! *: 1 ? 2: `:' expected for conditional expression (error token is "2")*

#### comparison chains go left to right
echo $((3 > 2 > 1)) $((1 < 2 < 3)) $((5 == 5 == 1))
#> 0 1 1

#### shifts by variables
n=3; echo $((1 << n)) $((256 >> n)) $((1 << n + 1))
#> 8 32 16

#### bit masks
perm=0755
echo $((perm & 0111)) $((perm | 02000)) $((~perm & 0777))
#> 73 1517 18

#### large constants
echo $((0x7fffffffffffffff)) $((0xffffffffffffffff)) $((2 ** 62)) $((2 ** 63))
#> 9223372036854775807 -1 4611686018427387904 -9223372036854775808

#### multiplication and subtraction wrap
echo $((4611686018427387904 * 2)) $((-9223372036854775807 - 2))
#> -9223372036854775808 9223372036854775807

#### a power of a negative number
echo $(((-2) ** 3)) $((0 ** 0)) $((1 ** 100))
#> -8 1 1

#### percent by integer arithmetic with rounding
echo $(((200 * 100 + 150) / 300)) $((7 * 100 / 3))
#> 67 233

#### minimum and maximum
a=3 b=7
echo $((a < b ? a : b)) $((a > b ? a : b))
#> 3 7

#### the greatest common divisor by a loop
a=48 b=36
while ((b)); do ((t = a % b, a = b, b = t)); done
echo $a
#> 12

#### arithmetic in the offset of an array slice with side effects
a=(0 1 2 3 4) i=1
echo "${a[@]:i++:2}" $i
#> 1 2 2

#### declare -i evaluates with variables in scope
f() { local n=4; local -i r=n*2; echo $r; }
n=1; f
#> 8

#### integer variables ignore a string that is a name of nothing
declare -i n
n=hello; echo $n
#> 0

#### an integer variable's += with an expression
declare -i n=1
n+=2*3; echo $n
#> 7

#### let with quoted blanks and several operators
let 'a = 3' 'b = a << 2' 'c = b % 5'
echo $a $b $c
#> 3 12 2

#### let returns 1 for a last value of zero, 0 otherwise
let 'x = 5 - 5'; echo $?
let 'x = 1, y = 2'; echo $?
#> 1
#> 0

#### an associative key with blanks through a variable
declare -A m; k='a b'
((m[$k] += 2)); ((m[$k]++))
echo ${m[a b]}
#> 3

#### array elements without dollar signs in comparisons
a=(5 9)
((a[1] > a[0])) && echo greater
#> greater

#### ${#v} and ${v:o:l} inside
v=12345
echo $((${#v} + ${v:1:2}))
#> 28

#### a command substitution inside (( ))
(($(echo 3) == 3)) && echo three
#> three

#### positional parameters beyond nine
set -- 1 2 3 4 5 6 7 8 9 10
echo $((${10} + $1))
#> 11

#### $? and $# in arithmetic
false; echo $(($? + 1))
set -- a b; echo $(($# * 2))
#> 2
#> 4

#### a base out of range for the digits
echo $((3#3)); echo on
echo next
#> next
#! *: 3#3: value too great for base (error token is "3#3")*

#### invalid characters
echo $((1 @ 2))
echo next
#> next
#! *: 1 @ 2: syntax error: invalid arithmetic operator (error token is "@ 2")*

#### an unmatched bracket of a subscript
a=(1)
echo $((a[0))
#= 1
#! *

#### assignment to an expression
((1 + x = 3)); echo $?
#> 1
#! *: attempted assignment to non-variable (error token is "= 3")*

#### ++ of a constant is an error
((5++)); echo $?
#> 1
#! *: ((: 5++: syntax error: operand expected (error token is "+")*

#### the error of (( )) does not end the script, not even with the rest of the line
((1 +)) ; echo same line
#> same line
#! *

#### a string in [[ -eq ]] with an operator inside
[[ 1+1 -eq 2 && '3 * 2' -eq 6 ]] && echo yes
#> yes

#### spaces are free
echo $(( 1+2 )) $((1 +2)) $((1+ 2)) $((	3	))
#> 3 3 3 3

#### octal in a date field needs 10#
d=09
echo $((10#$d + 1)) $((10#08))
#> 10 8

#### a negative number after 10#
x=-08
echo $((${x%%[!-]*}10#${x#-}))
#> -8

#### lengths as operands
s=héllo a=(1 22 333)
set -- x yy
echo $((${#s} + 1)) $((${#a} + ${#a[@]})) $((2 * ${#a[@]})) $((${#a[1]} - ${#})) $((${#@} + ${#*}))
echo $((${#s} * 2 - ${#a[2]})) $((-${#s})) $((${#1} + ${#2})) $((${#s}${#s}))
(( ${#s} == 5 && ${#nothing} == 0 )) && echo same
for ((i = 0; i < ${#s}; i++)); do printf %s- "${s:i:1}"; done; echo
(set -u; echo $((${#nothing} + 1)); echo after) 2> err; echo $?
sed -n '1s/.*line/line/p' err
#> 6 4 6 0 4
#> 7 -5 3 55
#> same
#> h-é-l-l-o-
#> 1
#> line 7: nothing: unbound variable

#### what an expansion in a subscript gives is no part of the expression, whatever else is expanded
declare -A count
for word in "it's" 'a]' '[' '"' '$(echo run >&2)' '`echo run >&2`' 'x\y' '@' "it's"; do
    (( count[$word] = ${count[$word]:-0} + 1 ))
    (( count[$word] += $(echo 10) ))
done
for word in "it's" 'a]' '[' '"' '$(echo run >&2)' '`echo run >&2`' 'x\y' '@'; do echo "$word" ${count["$word"]}; done
list=(1 2 3) index=1+1
echo $((list[$index] * ${list[1]})) $((list["$index" - 1] + $(echo 1)))
(( count["a]"] += 2, count["a]"] += $(echo 3) ))
echo ${count["a]"]}
#> it's 22
#> a] 11
#> [ 11
#> " 11
#> $(echo run >&2) 11
#> `echo run >&2` 11
#> x\y 11
#> @ 11
#> 6 3
#> 16
#!
