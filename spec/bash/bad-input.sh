# Bad input for bash's constructs: errors, never crashes or hangs.

#### a subscript that is no expression
a=(1 2)
echo "${a[1 2]}"
echo next
#> next
#! *: 1 2: syntax error in expression (error token is "2")*

#### a subscript with an unbalanced bracket
eval 'a[1=x' 2>/dev/null; echo $?
#> 2

#### a subscript that divides by zero
a=(1)
echo ${a[1/0]}
echo next
#> next
#! *: 1/0: division by 0 (error token is "0")*

#### a subscript with a very large number
a=()
a[9223372036854775806]=x
echo ${#a[@]} "${!a[@]}" "${a[-1]}"
#> 1 9223372036854775806 x

#### a slice with huge numbers
a=(1 2 3)
echo "${a[@]:1:9223372036854775807}" "[${a[@]: -9223372036854775807}]"
#> 2 3 []

#### a substring with huge numbers
s=abc
echo "${s:1:9223372036854775807}" "[${s:9223372036854775807}]" "[${s: -9223372036854775807}]"
#> bc [] []

#### a shift by a huge count
echo $((1 << 64)) $((1 << -1)) $((1 >> 100)) >/dev/null
echo alive
#> alive

#### a number too large for an array's count or a loop
set -- {1..3}
echo ${@:99999999999999999999:1} end 2>/dev/null
#> end

#### circular namerefs of three
declare -n a=b b=c c=a
echo "[$a]" 2>/dev/null
echo $?
#> []
#> 0
#! *circular name reference*

#### assignment through circular namerefs
declare -n a=b
declare -n b=a
a=1 2>/dev/null
echo alive
#> alive
#! *

#### recursion in arithmetic through variables
a=b b=a
((a)); echo $?
#> 1
#! *: expression recursion level exceeded*

#### deep parentheses in arithmetic
e=1
for ((i = 0; i < 200; i++)); do e="($e)"; done
echo $((e))
#> 1

#### deep nesting of braces
s=x
for ((i = 0; i < 100; i++)); do s="{$s,y}"; done
eval "set -- $s"
echo $#
#> 101

#### an unfinished [[
eval '[[ a == b' 2>/dev/null; echo $?
#> 2

#### an unfinished ((
eval '((1 + 2' 2>/dev/null; echo $?
#> 2

#### an unfinished array assignment at the end of the script
a=(1 2
#= 2
#@ differs bash: bash gives 1 for this one syntax error and 2 for all others
#! *unexpected EOF while looking for matching `)'*

#### a bad regex of each kind
for re in '[' '(' 'a{2,1}' '[[:nope:]]' '*('; do [[ x =~ $re ]]; printf '%s ' $?; done; echo
#> 2 2 2 2 2 

#### a bad bracket expression in a pattern is literal
case '[a' in [a) echo literal ;; esac
[[ '[' == [ ]] && echo same
#> literal
#> same

#### a range in the wrong order matches nothing
case b in [c-a]) echo yes ;; *) echo no ;; esac
#> no

#### an unknown class matches nothing
case a in [[:nope:]]) echo yes ;; *) echo no ;; esac
#> no

#### a pattern that ends in a backslash
p='a\'
case 'a\' in $p) echo yes ;; *) echo no ;; esac
#> yes

#### a brace range of 100000
set -- {1..100000}
echo $#
#> 100000

#### a brace range with numbers beyond 64 bits is literal
echo {1..99999999999999999999}
#> {1..99999999999999999999}

#### a range at the upper end of the numbers
echo {9223372036854775805..9223372036854775807}
#> 9223372036854775805 9223372036854775806 9223372036854775807

#### a step beyond 64 bits
echo {1..3..99999999999999999999}
#> {1..3..99999999999999999999}

#### a large step
echo {1..10..9223372036854775807}
#> 1

#### a function that calls itself without an end is limited by FUNCNEST
FUNCNEST=100
f() { f; }
f 2>/dev/null
echo $?
#> 1

#### a circular source is limited by a subshell's test
echo '((++d < 50)) && . ./b' >a; echo '. ./a' >b
. ./a
echo $d
#> 50

#### an invalid UTF-8 sequence passes through
x=$'a\xffb'
printf %s "$x" "${x:1:1}" "${x/b/c}" "${x^^}" | od -An -tx1
#>  61 ff 62 ff 61 ff 63 41 ff 42

#### the length of an invalid sequence
x=$'\xff\xfe'
echo ${#x}
#> 2

#### a carriage return is part of a word
x=$'a\r'
[[ $x == a ]] || echo differs
#> differs

#### a null character in a command substitution is dropped
x=$(printf 'a\0b')
echo "$x"
#> ab
#! *warning: command substitution: ignored null byte in input

#### printf with a huge width is refused or padded, without a crash
printf '%99999999999999999999d' 1 >/dev/null 2>&1
echo alive
#> alive

#### printf with an unfinished time format
printf '%(%Y' 0 >/dev/null 2>&1; echo $?
#> 1

#### read with a huge count
read -n 99999999999999999999 x <<<abc 2>/dev/null; echo $?
#> 1

#### mapfile with a negative origin
mapfile -O -5 a <<<x 2>/dev/null; echo $?
#> 1

#### printf -v with a bad subscript
a=(1)
printf -v 'a[-5]' x; echo $?
#> 1
#! *: a?-5?: bad array subscript*

#### unset with a bad subscript
a=(1)
unset 'a[-5]'; echo $?
#> 1
#! *: unset: ?-5?: bad array subscript

#### declare with a bad subscript
declare 'a[1 2]=x' 2>/dev/null
echo alive
#> alive

#### a trap of a bad number
trap : 999; echo $?
#> 1
#! *: trap: 999: invalid signal specification

#### an unterminated $'…'
eval "echo \$'a" 2>/dev/null; echo $?
#> 2

#### an empty ${}
echo ${}
echo next
#> next
#! *: ${}: bad substitution*

#### parameter names that are none
echo ${1a}
echo next
#> next
#! *: ${1a}: bad substitution*

#### a redirection to a huge descriptor
echo x >&99999999999 2>/dev/null; echo $?
#> 1

#### a long pipeline
eval "echo x $(printf '| cat %.0s' {1..30})"
#> x

#### a long word
x=$(printf '%0100000d' 0)
echo ${#x}
y=$x$x; echo ${#y}
#> 100000
#> 200000

#### many arguments for a function
f() { echo $#; }
f {1..20000}
#> 20000

#### deep nesting of command substitutions
s='echo x'
for i in {1..15}; do s="echo \$($s)"; done
eval "$s"
#> x

#### deep nesting of groups
s=:
for i in {1..300}; do s="{ $s; }"; done
eval "$s; echo ok"
#> ok

#### deep nesting of if
s='echo deep'
for i in {1..200}; do s="if :; then $s; fi"; done
eval "$s"
#> deep

#### a select with a number that overflows
select x in a; do echo "[$x]"; break; done <<<99999999999999999999 2>/dev/null
#> []

#### a negative offset in an empty array
a=()
echo "[${a[@]: -1}]"
#> []

#### kill with a process number that overflows
kill 99999999999999999999 2>/dev/null; echo $?
#> 1

#### exit with a number that overflows
(exit 99999999999999999999) 2>/dev/null; echo $?
#> 2

#### RANDOM with a bad seed
RANDOM=abc
[[ $RANDOM =~ ^[0-9]+$ ]] && echo ok
#> ok

#### an error in a subscript or in the value of an integer variable gives up dot scripts and eval, too
a=(1 2)
printf '%s\n' 'a[1 x]=v' 'echo after' > dot
. ./dot; echo same
echo "next $?"
eval 'echo ${a[1 x]}
echo after'; echo same
echo "next $?"
printf -v 'a[1+]' z; echo same
echo "next $?"
read 'a[1+]' <<< z; echo same
echo "next $?"
eval 'declare -i n; n="1 x"'; echo same
echo "next $?"
eval 'echo $((1 x))
echo after'
#> next 1
#> next 1
#> next 1
#> next 1
#> next 1
#> after
#! *
