# What an error that gives up a command leaves to be run (bash 5.2; XCU 2.8.1 leaves it open).

#### eval goes on with the next line
eval 'echo $((1 / 0)); echo same
echo next' 2>/dev/null
echo "after $?"
#> next
#> after 0

#### eval fails where the error is in its last line
readonly fixed=1
eval 'fixed=2; echo same' 2>/dev/null
echo "after $?"
#> after 1

#### -c goes on with the next line
$SH -c 'echo $((1 / 0)); echo same
echo "next $?"' 2>/dev/null
#> next 1

#### a subshell ends
(echo $((1 / 0)); echo same
echo next) 2>/dev/null
echo "after $?"
#> after 1

#### set -e ends the shell
$SH -c 'set -e
readonly fixed=1
fixed=2
echo next' 2>/dev/null
echo "after $?"
#> after 1

#### too many arguments give up eval and what it stands in
for i in 1; do eval 'continue 1 2
echo next'; done 2>/dev/null; echo same
echo "after $?"
#> after 1

#### a failure of a builtin's text in backquotes
echo "a`echo "`b" 2>/dev/null
echo "after $?"
#> ab
#> after 0

#### a loop over a read-only variable fails and the script goes on
readonly item=1
for item in a b; do echo $item; done
echo $?
#> 1
#! *item: readonly variable

#### the length of a parameter that is none is a bad substitution
for expansion in '${#/}' '${#%}' '${#=}' '${#+}'; do
    (eval "echo $expansion") 2>/dev/null || echo bad
done
#> bad
#> bad
#> bad
#> bad
