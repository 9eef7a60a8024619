# XCU 2.15, break.

#### break leaves the innermost loop
for i in 1 2; do for j in a b; do echo $i$j; break; done; done
#> 1a
#> 2a

#### break 1 is break
for i in 1 2; do echo $i; break 1; echo no; done
#> 1

#### break 2 leaves two loops
for i in 1 2; do while :; do echo $i; break 2; done; echo no; done
#> 1

#### break gives 0
for i in 1; do (exit 3); break; done
echo $?
#> 0

#### break 0 is refused
$SH -c 'for i in 1; do break 0; done; echo on' 2>/dev/null
[ $? -gt 0 ] && echo refused
#> refused
#@ posix
#@ differs bash: bash leaves the loop and goes on

#### the message of break 0
for i in 1; do break 0; echo no; done
#! *: break: 0: loop count out of range
#@ differs dash: dash words the message differently
#= 1

#### break with a word that is no number
$SH -c 'for i in 1; do break abc; echo no; done; echo no'
#= 128
#! *: break: abc: numeric argument required
#@ differs dash: dash words the message differently

#### break with too many operands
for i in 1; do break 1 2; echo no; done
#! *: break: too many arguments
#= 1
#@ differs dash: dash ignores the second

#### break inside if, case and a brace group
for i in 1 2; do if :; then case x in x) { break; } ;; esac; fi; echo no; done
echo $i
#> 1

#### break after &&
for i in 1 2 3; do [ $i = 2 ] && break; echo $i; done
#> 1

#### break in until
until false; do echo once; break; done
#> once

#### break by eval
for i in 1 2; do eval break; echo no; done
echo $i
#> 1

#### break by a dot script
echo break > s
for i in 1 2; do . ./s; echo no; done
echo $i
#> 1

#### break by command
for i in 1 2; do command break; echo no; done
echo $i
#> 1

#### break in the body of a redirected loop
for i in 1 2; do echo $i; break; done > f
cat f
#> 1

#### break from a loop in a pipeline
for i in 1 2; do echo $i; break; done | cat
#> 1

#### break with an operand that is no number ends the script
echo 'for i in 1; do break x; echo on; done
echo after' > script
$SH ./script 2> /dev/null
[ $? -gt 0 ] && echo ended
#> ended
