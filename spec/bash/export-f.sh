# Exported functions.

#### a function is exported
f() { echo "from function $1"; }
export -f f
$SH -c 'f x'
#> from function x

#### a function not exported is unknown
f() { echo no; }
$SH -c 'f' 2>/dev/null; echo $?
#> 127

#### the name in the environment
f() { :; }
export -f f
env | grep '^BASH_FUNC_'
#> BASH_FUNC_f%%=() {  :

#### export -nf takes it back
f() { :; }
export -f f
export -nf f
env | grep -c BASH_FUNC_
#> 0
#= 1

#### declare -fx exports too
f() { echo ok; }
declare -fx f
$SH -c f
#> ok

#### export -f of a missing function
export -f nosuch; echo $?
#> 1
#! *: export: nosuch: not a function

#### a function of several lines with quotes
f() {
  local a=("$@")
  [[ ${a[0]} == 'x y' ]] && echo "it's $#"
}
export -f f
$SH -c 'f "x y" z'
#> it's 2

#### exported functions reach grandchildren
f() { echo deep; }
export -f f
$SH -c '$SH -c f'
#> deep

#### only the safe form is imported
env 'g=() { echo bad; }' $SH -c 'g' 2>/dev/null; echo $?
#> 127

#### the import does not run trailing commands
env 'BASH_FUNC_g%%=() { :; }; echo injected' $SH -c 'echo ok' 2>/dev/null
#> ok

#### an import with the safe name
env 'BASH_FUNC_g%%=() { echo imported; }' $SH -c g
#> imported

#### export -f lists
f() { echo x; }
export -f f
export -f
#> f () 
#> { 
#>     echo x
#> }
#> declare -fx f

#### a function and a variable of one name
x() { echo function; }
x=variable
export -f x; export x
$SH -c 'x; echo $x'
#> function
#> variable

#### a function used by xargs
work() { echo "<$1>"; }
export -f work
printf '%s\n' a b | xargs -n 1 $SH -c 'work "$1"' _
#> <a>
#> <b>

#### a function used by find -exec
touch f1
show() { echo "found ${1##*/}"; }
export -f show
find . -type f -exec $SH -c 'show "$0"' {} \;
#> found f1

#### a redefined function is exported again
f() { echo one; }
export -f f
f() { echo two; }
$SH -c f
#> two

#### a hyphen in the name
my-f() { echo hyphen; }
export -f my-f
$SH -c my-f
#> hyphen

#### unset -f removes it from the environment
f() { :; }
export -f f
unset -f f
env | grep -c BASH_FUNC || :
#> 0

#### names from the environment that are not just a function's name are refused
env $'BASH_FUNC_\nf%%=() { echo bad; }' $SH -c f 2>/dev/null
env $'BASH_FUNC_#x%%=() { :; }\nf() { echo bad; }' $SH -c f 2>/dev/null
env 'BASH_FUNC_/bin/echo%%=() { builtin echo bad; }' $SH -c '/bin/echo good'
#> good

#### functions whose names the environment cannot carry are not exported
function a=b { :; }
export -f a=b
echo $?
#> 1
#! *export: a=b: cannot export
