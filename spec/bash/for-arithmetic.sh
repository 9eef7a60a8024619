# The arithmetic for command: for ((init; test; step)).

#### counts up
for ((i = 0; i < 3; i++)); do echo $i; done
#> 0
#> 1
#> 2

#### the variable keeps its last value
for ((i = 0; i < 3; i++)); do :; done
echo $i
#> 3

#### a blank may stand between for and the parentheses, or not
for((i=0;i<2;i++)); do echo $i; done
#> 0
#> 1

#### do on the next line
for ((i = 0; i < 2; i++))
do
  echo $i
done
#> 0
#> 1

#### a semicolon and a newline before do
for ((i = 0; i < 1; i++)) ;
do echo $i; done
#> 0

#### braces instead of do and done
for ((i = 0; i < 2; i++)) { echo $i; }
#> 0
#> 1

#### empty expressions loop until break
i=0
for ((;;)); do ((++i == 3)) && break; done
echo $i
#> 3

#### an empty test is true
for ((i = 0; ; i++)); do [ $i = 2 ] && break; done
echo $i
#> 2

#### continue goes on to the step
for ((i = 0; i < 4; i++)); do ((i % 2)) && continue; echo $i; done
#> 0
#> 2

#### two variables and commas
for ((i = 0, j = 10; i < j; i += 4, j -= 4)); do echo $i $j; done
#> 0 10
#> 4 6

#### the test is false at once
for ((i = 5; i < 3; i++)); do echo no; done
echo $? $i
#> 0 5

#### the status is that of the last body command
for ((i = 0; i < 2; i++)); do ((i == 0)); done
echo $?
#> 1

#### a variable with a dollar sign in the header
n=3
for ((i = $n; i > 0; i--)); do printf '%s,' $i; done; echo
#> 3,2,1,

#### the bound is read each time
n=4
for ((i = 0; i < n; i++)); do ((n--)); done
echo $i $n
#> 2 2

#### an array's length as bound
a=(x y z)
for ((i = 0; i < ${#a[@]}; i++)); do echo "$i=${a[i]}"; done
#> 0=x
#> 1=y
#> 2=z

#### break 2 leaves both loops
for ((i = 0; i < 3; i++)); do for ((j = 0; j < 3; j++)); do ((j == 1)) && break 2; echo $i$j; done; done
#> 00

#### a loop in a pipeline
for ((i = 0; i < 3; i++)); do echo $i; done | tail -n 1
#> 2

#### a redirection on the loop
for ((i = 0; i < 2; i++)); do echo $i; done >out
cat out
#> 0
#> 1

#### newlines inside the parentheses
for ((
  i = 0;
  i < 2;
  i++
)); do echo $i; done
#> 0
#> 1

#### a bad expression ends the loop with status 1
for ((i = 0; i < 1 +; i++)); do echo no; done
echo $?
#> 1
#! *: ((: i < 1 +: syntax error: operand expected (error token is "+")*

#### two expressions are a syntax error
eval 'for ((i = 0; i < 3)); do :; done'
echo $?
#> 2
#! *syntax error*

#### counting down by a step
for ((i = 10; i >= 0; i -= 5)); do printf '%d,' $i; done; echo
#> 10,5,0,

#### return inside the loop of a function
f() { for ((i = 0; ; i++)); do ((i == 4)) && return $i; done; }
f; echo $?
#> 4

#### the header's expressions may use the ternary operator and arrays
a=(3 2 1)
for ((i = a[0] > 2 ? 1 : 0; i < 3; i++)); do echo ${a[i]}; done
#> 2
#> 1

#### a DEBUG trap runs before each expression of the header, absent ones included
trap 'echo "$BASH_COMMAND"' DEBUG
for (( i = 0; i<1;  i++ )); do
  :
done
for ((;;)); do break; done
#> ((i = 0))
#> ((i<1))
#> :
#> ((i++ ))
#> ((i<1))
#> ((1))
#> ((1))
#> break

#### set -x shows absent expressions of the header as 1
set -x
for (( i=0 ; ; )); do break; done
#! + (( i=0  ))?+ (( 1 ))?+ break

#### too few or too many clauses are shown as they were read
$SH -c 'for ((n = 1; n < 5))
do echo $n; done'
echo $?
$SH -c 'for ((n = 1; n < 5; n++; n)); do echo $n; done'
#> 2
#! *line 1: syntax error: arithmetic expression required*
#! *line 1: syntax error: `((n = 1; n < 5))'*
#! *line 1: syntax error: `;' unexpected*
#! *line 1: syntax error: `((n = 1; n < 5; n++; n))'*
#= 2
