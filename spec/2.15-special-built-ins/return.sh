# XCU 2.15, return.

#### return ends a function
f() { echo a; return; echo no; }
f
#> a

#### return with a status
f() { return 3; }
f
echo $?
#> 3

#### return without operand gives the last status
f() { (exit 4); return; }
f
echo $?
f() { return; }
(exit 5)
f
echo $?
#> 4
#> 5

#### return from nested constructs
f() { for i in 1; do if :; then case a in a) { return 6; } ;; esac; fi; done; echo no; }
f
echo $?
#> 6

#### return ends only the innermost function
g() { return 3; }
f() { g; echo "g gave $?"; return 4; }
f
echo $?
#> g gave 3
#> 4

#### return in a dot script
printf '%s\n' 'return 5' 'echo no' > s
. ./s
echo $?
#> 5

#### return outside of function and dot script is an error
return 3 2>/dev/null
echo "on $?"
#> on 2
#@ differs dash: dash ends the script

#### return in a condition
f() { if return 7; then echo no; fi; }
f
echo $?
#> 7

#### return after &&
f() { true && return 8; echo no; }
f
echo $?
#> 8

#### return with a word that is no number
f() { return abc; }
f
echo $?
#> 2
#! *: return: abc: numeric argument required
#@ differs dash: dash ends the shell

#### return with a number modulo 256
f() { return 257; }
f
echo $?
#> 1
#@ differs dash: dash keeps the larger number

#### return keeps redirections of the call apart
f() { echo in; return 2; }
f > file
echo $?
cat file
#> 2
#> in

#### return in a subshell body
f() ( return 3; echo no )
f
echo $?
#> 3

#### return in a pipeline inside a function ends only its command
f() { true | return 3; echo "after $?"; }
f
#> after 3

#### return by eval
f() { eval 'return 4'; echo no; }
f
echo $?
#> 4

#### return restores the positional parameters
f() { set -- x y z; return; }
set -- a
f
echo $#
#> 1

#### return restores local variables
f() { local x=1; return; }
x=0
f
echo $x
#> 0

#### recursion with return values
fib() { if [ $1 -lt 2 ]; then return $1; fi; fib $(($1 - 1)); set -- $1 $?; fib $(($1 - 2)); return $(($2 + $?)); }
fib 10
echo $?
#> 55

#### return without operand from a function that a trap calls
trap 'f() { false; return; }; f; echo "status $?"' EXIT
true
#> status 1
#@ posix
#@ differs bash: gives the status before the trap; XCU 2.15 only where return ends the trap itself

#### return without operand from a trap gives the status before the trap
trap 'false; return' USR1
f() { (exit 4); kill -USR1 $$; echo not reached; }
f
echo $?
#> 0
#@ posix
