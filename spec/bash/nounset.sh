# set -u.

#### an unset variable ends the script with status 1 in bash
set -u
echo $nope
echo no
#= 1
#! *: nope: unbound variable*

#### an unset positional parameter
set -u
echo $1
#= 1
#! *: $1: unbound variable*

#### $@ and $* are exempt
set -u
echo "[$*]" "$@" $#
#> [] 0

#### an unset array element
set -u
a=(x)
echo ${a[1]}
#= 1
#! *: a[[]1]: unbound variable*

#### an empty array's @ is exempt
set -u
a=()
for x in "${a[@]}"; do :; done
echo ${#a[@]} ok
#> 0 ok

#### an unset array's @ is exempt
set -u
echo "[${nope[@]}]"
echo "[${nope[*]}]"
#> []
#> []

#### the length of an unset array is an error
set -u
echo ${#nope[@]}
#= 1
#! *: nope: unbound variable*

#### the length of an unset variable is an error
set -u
echo ${#nope}
#= 1
#! *: nope: unbound variable*

#### defaults protect
set -u
echo ${a-d} ${b:-d} ${c:+x} ${d+x} end
#> d d end

#### := assigns
set -u
: ${v:=val}
echo $v
#> val

#### [[ -v ]] and -z with a default
set -u
[[ -v nope ]] || echo unset
[[ -z ${nope:-} ]] && echo empty
#> unset
#> empty

#### pattern operators do not protect
set -u
echo ${nope%x}
#= 1
#! *: nope: unbound variable*

#### in arithmetic
set -u
echo $((nope))
#= 1
#! *: nope: unbound variable*

#### in (( ))
set -u
((x = nope + 1))
echo no
#= 1
#! *: nope: unbound variable*

#### a declared but unset variable
set -u
declare v
echo $v
#= 1
#! *: v: unbound variable*

#### a local without a value
set -u
f() { local v; echo $v; }
f
#= 1
#! *: v: unbound variable*

#### in a subshell only that ends
set -u
(echo $nope) 2>/dev/null
echo $?
#> 1

#### in a command substitution
set -u
x=$(echo $nope; echo in) 2>/dev/null
echo "$? [$x]"
#> 1 []
#! *

#### in a function it ends the script
set -u
f() { echo $nope; echo no; }
f
echo no
#= 1
#! *: nope: unbound variable*

#### $! when there was no background process
set -u
echo $!
#= 1
#! *: $!: unbound variable*

#### an indirect unset variable
set -u
n=nope
echo ${!n}
#= 1
#! *: *unbound variable*

#### an associative array's missing key
set -u
declare -A m=([a]=1)
echo ${m[b]}
#= 1
#! *: m[[]b]: unbound variable*

#### the EXIT trap runs
set -u
trap 'echo bye' EXIT
echo $nope
#> bye
#= 1

#### set +u
set -u; set +u
echo "[$nope]"
#> []

#### in a here-document
set -u
cat <<E
$nope
E
echo after
#> after
#! *: nope: unbound variable*

#### status in -c
$SH -uc 'echo $nope; echo no' 2>/dev/null; echo $?
#> 127

#### an empty array's slice
set -u
a=()
echo "[${a[@]:0}]"
#> []

#### ${a[@]+"${a[@]}"} as scripts write it for older shells
set -u
a=()
set -- ${a[@]+"${a[@]}"}
echo $#
#> 0

#### elements that an array has not are unset in ${} but not in lengths and arithmetic
set -u
a=(1)
(echo $((a[3])))
(echo ${#a[3]})
(echo ${a[3]}) 2>/dev/null || echo unset
unset b
(echo $((b[3])))
(echo ${#b[3]})
:
#> 0
#> 0
#> unset
#! *b: unbound variable*b: unbound variable

#### the transformations that describe a parameter need a value
set -u
declare -i count
declare -a none=() some=([3]=x)
(echo "${count@a}")
(echo "${count@A}")
(echo "${none@a}")
(echo "${some[0]@a}")
(echo "${1@A}")
echo "${some@a} ${none[@]@a}|${some[3]@a}"
#> a |a
#! *: count: unbound variable*: count: unbound variable*: none: unbound variable*
#! *: some[[]0]: unbound variable*: 1: unbound variable*
