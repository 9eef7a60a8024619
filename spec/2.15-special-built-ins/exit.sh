# XCU 2.15, exit.

#### exit with a status
exit 3
#= 3

#### exit 0 after a failure
false
exit 0
#= 0

#### exit without operand gives the last status
(exit 4)
exit
#= 4

#### nothing after exit is run
echo a
exit
echo no
#> a

#### exit with 255 and 256
(exit 255); echo $?
(exit 256); echo $?
(exit 511); echo $?
#> 255
#> 0
#> 255

#### exit with a status above 128
(exit 130); echo $?
#> 130

#### exit with a word that is no number
exit abc
#= 2
#! *: exit: abc: numeric argument required
#@ differs dash: dash words the message differently

#### exit with too many operands does not exit in bash mode
exit 1 2
echo "on $?"
#> on 1
#! *: exit: too many arguments
#@ differs dash: dash ignores the second

#### exit with an empty operand
(exit '') 2>/dev/null
echo $?
#> 2

#### exit with blanks around the number
(exit ' 3 ') 2>/dev/null
echo $?
#> 3

#### exit with a sign
(exit +3) 2>/dev/null
echo $?
#> 3

#### exit with a leading zero is decimal
(exit 010); echo $?
#> 10

#### exit with a number beyond 64 bits
(exit 99999999999999999999) 2>/dev/null
echo $?
#> 2

#### exit --
(exit -- 3); echo $?
#> 3
#@ differs dash: dash refuses it

#### exit from nested loops, groups and functions
f() { for i in 1; do while :; do { exit 5; }; done; done; }
f
echo no
#= 5

#### exit in a condition
if exit 6; then echo no; fi
echo no
#= 6

#### exit after && and ||
true && exit 3 || exit 4
#= 3

#### exit in a subshell, a substitution, a pipeline
(exit 3); echo $?
x=$(exit 4); echo $?
true | exit 5; echo $?
#> 3
#> 4
#> 5

#### exit with an expansion
s=7
exit $s
#= 7

#### exit in an eval in a dot script in a function
echo 'eval "exit 8"; echo no' > s
f() { . ./s; echo no; }
f
echo no
#= 8

#### exit flushes what built-ins have printed
echo a
printf b
exit
#> a
#>% b
