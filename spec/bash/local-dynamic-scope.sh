# local and dynamic scope.

#### a local hides the global
f() { local x=2; echo $x; }
x=1; f; echo $x
#> 2
#> 1

#### called functions see the caller's locals
g() { echo $x; x=3; }
f() { local x=2; g; echo $x; }
x=1; f; echo $x
#> 2
#> 3
#> 1

#### local without a value is unset
f() { local x; echo "${x-unset}"; }
x=1; f
#> unset

#### several names at once
f() { local a=1 b=2 c; c=$a$b; echo $c; }
f
#> 12

#### the words of local are expanded before the first is assigned
f() { local a=1 b=$a; echo $b; }
f
#>

#### local outside a function is an error
local x=1
echo $?
#> 1
#! *: local: can only be used in a function

#### the status of local hides the substitution's
f() { local x=$(false); echo $?; local y; y=$(false); echo $?; }
f
#> 0
#> 1

#### unset of a local in its function leaves it unset
f() { local x=2; unset x; echo "${x-unset}"; x=new; }
x=1; f; echo $x
#> unset
#> 1

#### unset in a called function uncovers the caller's global
g() { unset x; echo "$x"; }
f() { local x=2; g; }
x=1; f
#> 1

#### localvar_unset keeps it unset
shopt -s localvar_unset
g() { unset x; echo "${x-unset}"; }
f() { local x=2; g; }
x=1; f
#> unset

#### localvar_inherit takes the value
shopt -s localvar_inherit
f() { local x; echo $x; x=2; }
x=1; f; echo $x
#> 1
#> 1

#### localvar_inherit takes the attributes
shopt -s localvar_inherit
f() { local n; n=1+1; echo $n; }
declare -i n=5; f
#> 2

#### local - restores the shell's options
f() { local -; set -f; [[ -o noglob ]] && echo on; }
f
[[ -o noglob ]] || echo off
#> on
#> off

#### local - and set -e, set -u
f() { local -; set -u; }
f
echo "[$nope]"
#> []

#### local - with an option name
f() { local -; set -o pipefail; }
f; [[ -o pipefail ]] || echo off
#> off

#### local IFS
f() { local IFS=,; set -- a b; echo "$*"; }
f; set -- a b; echo "$*"
#> a,b
#> a b

#### a local array hides a global scalar
f() { local -a x=(1 2); echo ${#x[@]}; }
x=abc; f; echo $x
#> 2
#> abc

#### a local exported variable
f() { local -x e=inner; $SH -c 'echo $e'; }
e=outer; f
$SH -c 'echo ${e-none}'
#> inner
#> none

#### a local of an exported global is exported
export e=1
f() { local e=2; $SH -c 'echo $e'; }
f
$SH -c 'echo $e'
#> 2
#> 1

#### recursion has its own locals
f() { local n=$1; ((n > 0)) && f $((n - 1)); echo $n; }
f 2
#> 0
#> 1
#> 2

#### a local in a subshell body
f() ( local x=2; echo $x )
f
#> 2

#### a command's temporary assignment is seen as a local would be
f() { echo $x; x=changed; echo $x; }
x=g
x=t f
echo $x
#> t
#> changed
#> g

#### local in a function with a temporary assignment
f() { local x; echo "${x-unset}"; }
x=t f
#> t

#### local +x leaves the exported global in the environment
export e=1
f() { local +x e=2; $SH -c 'echo ${e-none}'; }
f
#> 1

#### the same local twice
f() { local x=1; local x; echo $x; }
f
#> 1

#### locals of a sourced file in a function
echo 'local v=in; echo $v' >lib
f() { . ./lib; }
f; echo "${v-unset}"
#> in
#> unset

#### a for variable may be local
f() { local i; for i in 1 2; do :; done; }
i=keep; f; echo $i
#> keep

#### local with an invalid name
f() { local 1a=2; echo $?; }
f
#> 1
#! *: local: `1a=2': not a valid identifier

#### a local readonly does not block the global
f() { local -r x=1; }
f; x=2; echo $x
#> 2

#### a global readonly cannot be made local
readonly x=1
f() { local x=2; echo "$? $x"; }
f
#> 1 1
#! *: local: x: readonly variable

#### getopts with local OPTIND
f() { local OPTIND=1 o; while getopts ab: o; do echo $o:$OPTARG; done; }
f -a -b x; f -b y
#> a:
#> b:x
#> b:y

#### declare and typeset are local too
f() { typeset t=1; declare d=2; }
t=0 d=0; f; echo $t$d
#> 00

#### eval in a function makes locals
f() { eval 'local x=2'; echo $x; }
x=1; f; echo $x
#> 2
#> 1

#### a local assigned from a global of the same name
f() { local x=$x; x+=b; echo $x; }
x=a; f; echo $x
#> ab
#> a

#### a trap sees the locals at its time
f() { local v=inner; trap 'echo $v' USR1; kill -USR1 $$; }
v=outer; f
kill -USR1 $$
#> inner
#> outer

#### the list of a local array sees the array that it covers
list=(a b)
f() {
    local -a list=("${list[@]}" c)
    declare -p list
}
f
declare -p list
#> declare -a list=([0]="a" [1]="b" [2]="c")
#> declare -a list=([0]="a" [1]="b")

#### a read-only variable of the caller can be covered by a local one
outer() {
    local -r v=1
    inner
    echo $v
}
inner() {
    local v=2
    echo $v
}
outer
#> 2
#> 1

#### local -p names only the variables of the function itself
f() {
    local x=1
    g
}
g() {
    local y=2
    local -p y
    local -p x
}
f
#> declare -- y="2"
#= 1
#! *local: x: not found

#### local -p lists the options that the function has for itself
f() { local x=1; local -p; local -; local -p; g; }
g() { local -p; }
f
#> declare -- x="1"
#> local -
#> declare -- x="1"

#### local -g declares a variable outside all functions
x=global
f() { local x=inner; local -g x=outer y=new; local -gi n=2+3; echo "$x"; }
f
declare -p x y n
#> inner
#> declare -- x="outer"
#> declare -- y="new"
#> declare -i n="5"
