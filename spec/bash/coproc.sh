# Coprocesses.

#### writing to and reading from a coprocess
coproc cat
echo hello >&${COPROC[1]}
read x <&${COPROC[0]}
echo $x
#> hello

#### a named coprocess
coproc UP { tr a-z A-Z; }
# The array goes once the coprocess has ended, which it does when its input is closed.
exec 5<&"${UP[0]}"
echo abc >&${UP[1]}
exec {UP[1]}>&-
read x <&5
echo $x
#> ABC

#### the process id is in NAME_PID
coproc X { read line; }
p=$X_PID
[[ $p =~ ^[0-9]+$ && $p == $! ]] && echo pid
echo >&${X[1]}
wait $p; echo $?
#> pid
#> 0

#### the array has two elements
coproc cat
echo ${#COPROC[@]}
#> 2

#### a loop as coprocess
coproc D { while read -r n; do echo $((n * 2)); done; }
for i in 1 2 3; do echo $i >&${D[1]}; read -r r <&${D[0]}; echo $r; done
#> 2
#> 4
#> 6

#### the status by wait
coproc S { exit 7; }
wait $!
echo $?
#> 7

#### the array is unset after the end
coproc S { :; }
wait $!
echo "${S[0]-unset}"
#> unset

#### read -u with a coprocess
coproc E { echo line; cat >/dev/null; }
read -r -u ${E[0]} l
echo $l
#> line

#### a simple command takes no name
coproc cat - /dev/null
echo one >&${COPROC[1]}
read x <&${COPROC[0]}
echo $x
#> one

#### a function definition can't be a coprocess
$SH -c 'coproc f() { echo no; }'
echo $?
#> 2
#! *syntax error near unexpected token `)'*

#### a descriptor that exec closes or moves away is -1 in the array
coproc ECHO { read line; echo "<$line>"; }
exec 7<&${ECHO[0]}- 8>&${ECHO[1]}
[ "${ECHO[0]}" = -1 ] && [ "${ECHO[1]}" != -1 ] && echo moved
exec {ECHO[1]}>&-
echo "${ECHO[@]}"
echo hello >&8
read -u 7 answer
echo "$answer"
#> moved
#> -1 -1
#> <hello>

#### a read-only variable stays as it is, and a name reference is followed
readonly fixed=here
coproc fixed { :; }
echo $?
wait $!
echo "$fixed"
declare -n link=goal
coproc link { read line; }
echo "${#goal[@]} ${goal_PID:+set}${link_PID:+not set} ${!link}"
#> 0
#> here
#> 2 set goal
#! *: fixed: readonly variable*
