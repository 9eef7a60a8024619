# The arithmetic command (( )) and let.

#### (( )) is true for non-zero and false for zero
((1)); echo $?
((0)); echo $?
((-1)); echo $?
#> 0
#> 1
#> 0

#### (( )) assigns
((x = 3 + 4))
echo $x
#> 7

#### an assignment of zero has status 1
((x = 0)); echo $?
#> 1

#### a post-increment from zero has status 1
i=0
((i++)); echo $? $i
((i++)); echo $? $i
#> 1 1
#> 0 2

#### (( )) in if and while
i=0
while ((i < 3)); do ((i++)); done
if ((i == 3)); then echo three; fi
#> three

#### names need no dollar sign
a=2 b=3
((c = a * b)); echo $c
#> 6

#### a dollar sign is expanded first
a=2
((b = $a + ${a}0)); echo $b
#> 22

#### comparison operators are no redirections
((3 > 2)) && echo gt
((2 < 3)) && echo lt
ls
#> gt
#> lt

#### newlines and blanks inside
((
  x = 1 +
  2
))
echo $x
#> 3

#### and, or, not
((1 && 0)); echo $?
((1 || 0)); echo $?
((!0)); echo $?
#> 1
#> 0
#> 0

#### the right side of && and || is evaluated only when needed
i=0
((0 && i++)); ((1 || i++))
echo $i
#> 0

#### compound assignment operators
x=10
((x += 5)); echo $x
((x -= 3)); echo $x
((x *= 2)); echo $x
((x /= 5)); echo $x
((x %= 3)); echo $x
((x <<= 4)); echo $x
((x >>= 1)); echo $x
((x |= 3)); echo $x
((x &= 6)); echo $x
((x ^= 15)); echo $x
#> 15
#> 12
#> 24
#> 4
#> 1
#> 16
#> 8
#> 11
#> 2
#> 13

#### the comma operator's value is the last one
((a = 1, b = a + 1, 0)); echo $? $a $b
#> 1 1 2

#### the conditional operator
x=5
((y = x > 3 ? 10 : 20)); echo $y
((y = x > 8 ? 10 : 20)); echo $y
#> 10
#> 20

#### array elements
a=(1 2 3)
((a[1] += 10)); echo "${a[@]}"
((a[5] = a[0] + a[2])); echo "${a[@]}" "${#a[@]}"
#> 1 12 3
#> 1 12 3 4 4

#### an associative array's element with a variable key
declare -A m
k=one
((m[$k]++)); ((m[$k]++))
echo "${m[one]}"
#> 2

#### an associative array's element with a plain key
declare -A m=([n]=4)
((m[n] *= 2)); echo "${m[n]}"
#> 8

#### a redirection may follow
((1 + 1)) >out; echo $?; cat out
#> 0

#### an empty (( )) is false
(( )); echo $?
#> 1

#### division by zero is an error of status 1 and the script goes on
((1 / 0)); echo $?
#> 1
#! *: ((: 1 / 0: division by 0 (error token is "0")*

#### a syntax error in the expression has status 1
((1 +)); echo $?
#> 1
#! *: ((: 1 +: syntax error: operand expected (error token is "+")*

#### let evaluates each argument
let a=1+2 b=a*2
echo $a $b
#> 3 6

#### let's status is that of the last argument
let 0 1; echo $?
let 1 0; echo $?
#> 0
#> 1

#### let with quoted expressions
let 'x = 3' "y = x + 1"
echo $x $y
#> 3 4

#### let without an argument
let; echo $?
#> 1
#! *: let: expression expected*

#### let with a bad expression
let 'x = '; echo $?
#> 1
#! *: let: x = : syntax error: operand expected (error token is "= ")*

#### (( )) of nested subshells is taken as such when it does not end in ))
((echo a); (echo b))
#> a
#> b

#### (( )) with a string variable holding an expression
e='2 + 3'
((x = e * 2)); echo $x
#> 10

#### quotes inside (( )) are ignored
((x = "3" + 1)); echo $x
#> 4

#### pre-increment and pre-decrement
x=5
((y = ++x)); echo $x $y
((y = --x)); echo $x $y
((y = x--)); echo $x $y
#> 6 6
#> 5 5
#> 4 5

#### assigning to a constant is an error
((1 = 2)); echo $?
#> 1
#! *: ((: 1 = 2: attempted assignment to non-variable (error token is "= 2")*

#### a readonly variable cannot be assigned
readonly r=1
((r = 2)); echo $?
#> 1
#! *: r: readonly variable*

#### (( )) sets PIPESTATUS
((0)); echo "${PIPESTATUS[0]}"
#> 1

#### a bit test as scripts write it
flags=5
((flags & 4)) && echo four
((flags & 2)) || echo 'no two'
#> four
#> no two

#### (( )) in a && list followed by a command
n=5
((n % 2)) && echo odd || echo even
#> odd

#### parentheses inside
(((1 + 2) * 3 == 9)) && echo yes
#> yes

#### arithmetic on $# and positional parameters
set -- 4 5
(($# == 2)) && (($1 + $2 == 9)) && echo yes
#> yes

#### ${#array[@]} inside (( ))
a=(x y z)
((${#a[@]} > 2)) && echo big
#> big
