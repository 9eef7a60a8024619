# Indirect expansion ${!v} and names by prefix ${!prefix*} ${!prefix@}.

#### an indirect value
x=value name=x
echo ${!name}
#> value

#### an indirect positional parameter
set -- a b c
n=2
echo ${!n} ${!#}
#> b c

#### the last argument by ${!#}
set -- x y 'last one'
echo "${!#}"
#> last one

#### an indirect array element
a=(x y z) e='a[1]'
echo ${!e}
#> y

#### an indirect element with a variable subscript
a=(x y z) i=2 e='a[i]'
echo ${!e}
#> z

#### an indirect whole array
a=('1 2' 3) r='a[@]'
printf '<%s>' "${!r}"; echo
#> <1 2><3>

#### an indirect associative element
declare -A m=([k]=v); e='m[k]'
echo ${!e}
#> v

#### a default with an indirect value
name=nope
echo ${!name:-default} ${!name-d}
#> default d

#### other operators with an indirect value
x=hello.txt n=x
echo ${!n%.txt} ${!n/hello/bye} ${!n:0:4} ${!n^^}
#> hello bye.txt hell HELLO.TXT

#### + with an indirect value
x= n=x
echo "[${!n+set}] [${!n:+set}]"
#> [set] []

#### the length of an indirect value needs a step
x=abc n=x
v=${!n}
echo ${#v}
#> 3

#### an assignment through an indirect default
n=target
: ${!n:=val}
echo $target
#> val

#### an invalid name is an error
n='a b'
echo ${!n}
echo next
#> next
#! *: a b: invalid variable name*

#### an unset indirect variable is an error
unset n
echo "${!n}"
#= 1
#! *: n: invalid indirect expansion*

#### an indirect variable declared without a value, or an element that is not there, refers to nothing
f() {
    local x a=(1)
    declare -A m
    echo "[${!x}]" "[${!x-default}]" "[${!x:+set}]" "[${!a[3]}]" "[${!a[3]:-default}]" "[${!m[key]-default}]"
}
f
(set -u; export exported; : ${!exported}; echo not reached) 2>/dev/null || echo unbound
echo "[${!missing[3]-default}]"
#> [] [default] [] [] [default] [default]
#> unbound
#= 1
#! *: missing\[3]: invalid indirect expansion

#### an empty indirect name is an error
n=
echo "${!n}"
#= 1
#! *: : invalid variable name*

#### names by prefix
foo_a=1 foo_b=2 foo=0 bar=3
echo ${!foo*}
echo "${!foo_@}"
#> foo foo_a foo_b
#> foo_a foo_b

#### "${!prefix@}" gives a field for each name
zz_1=a zz_2=b
set -- "${!zz_@}"
echo $#
set -- "${!zz_*}"
echo $#
#> 2
#> 1

#### "${!prefix*}" joins by IFS
zz_1=a zz_2=b
IFS=,
echo "${!zz_*}"
#> zz_1,zz_2

#### no name with the prefix
echo "[${!nosuchprefix_*}]"
#> []

#### unset variables are not listed
zz_1=a; zz_2=b; unset zz_1
echo ${!zz_*}
#> zz_2

#### a loop over configuration variables
CFG_HOST=h CFG_PORT=1
for v in "${!CFG_@}"; do echo "$v=${!v}"; done
#> CFG_HOST=h
#> CFG_PORT=1

#### a local variable is seen indirectly
f() { local x=inner n=x; echo ${!n}; }
x=outer; f
#> inner

#### the _FILE convention of entry points
file_env() {
  local var=$1 fileVar="${1}_FILE" def="${2:-}" val
  val=$def
  if [ "${!var:-}" ]; then val=${!var}; elif [ "${!fileVar:-}" ]; then val=$(< "${!fileVar}"); fi
  export "$var"="$val"
}
echo secret >f; PW_FILE=f
file_env PW; file_env OTHER dflt
echo "$PW $OTHER"
#> secret dflt

#### indirect of a special parameter
set -- a b
n='#'
echo ${!n}
n='@'
echo "${!n}"
#> 2
#> a b

#### array keys share the syntax but are no indirection
a=([3]=x [5]=y)
echo "${!a[@]}"
#> 3 5

#### ${!a[0]} is indirect through the element
a=(x) x=deep
echo ${!a[0]}
#> deep

#### indirect through two steps needs two variables
a=b b=c c=end
t=${!a}
echo ${!a} ${!t}
#> c end

#### a nameref is not followed twice: ${!ref} is the name
x=1; declare -n r=x
echo ${!r} $r
#> x 1

#### indirection through a positional parameter that is not set is empty
set -- a
echo "[${!9}]" "[${!9:-default}]" "[${!3+set}]"
set --
echo "[${!*}]" "[${!@}]"
#> [] [default] []
#> [] []

#### names and subscripts with IFS empty
gL1=1 gL2=2 a=(x y)
IFS=
printf '<%s>' ${!gL*} ${!gL@} ${!a[*]} x${!a[@]}y; echo
#> <gL1gL2><gL1><gL2><0 1><x0><1y>

#### an operation on a list reached by indirection
a=("")
ref='a[@]'
echo "[${!ref:-none}][${!ref:+one}][${a[@]:-none}]"
#> [][one][none]

#### indirection through an array without elements
a=()
(echo "${!a[@]-default}")
echo $?
a=(x) x=7
echo "${!a[@]-default}"
#> default
#> 0
#> 7
