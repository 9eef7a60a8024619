# Assignments before the call of a function and its local variables (bash 3.3, 3.7.4).

#### local takes over the assignment of the call
f() { local x; echo "$x"; x=local; unset x; echo "${x-none}"; }
x=global
x=call f
echo "$x"
#> call
#> none
#> global

#### unset in a called function uncovers the global variable
uncover() { unset -v x; }
f() { local x=local; uncover; echo "$x"; }
x=global
x=call f
#> global

#### a local variable beside an assignment before eval
f() {
    local x=outer
    x=temporary eval 'local x=inner; unset x; echo "${x-none}"'
}
f
#> none

#### a list before a command is its text
x=(a b) $SH -c 'echo "$x"'
#> (a b)

#### an assignment before a special builtin is exported in POSIX mode
x=1 :
$SH -c 'echo "$x"'
#> 1
#@ posix
#@ differs dash: dash does not export it

#### export and readonly make an assignment before them last
one= export one
declare -p one
two=2 readonly two
declare -p two
three='$' declare -x three
declare -p three
#> declare -x one=""
#> declare -rx two="2"
#> declare -x three="\$"

#### a function that exports a variable assigned for its call keeps it
inner() { export kept; }
outer() { kept=new inner; echo "$kept"; }
kept=old
outer
echo "$kept"
#> new
#> new

#### an assignment before local is the value of the local variable
f() {
    v=inner declare v
    declare -p v
}
v=outer
f
declare -p v
#> declare -x v="inner"
#> declare -- v="outer"

#### an assignment that cannot be made before a missing command is reported
readonly fixed=1
fixed=2 no-such-command
echo $?
#> 127
#! *fixed: readonly variable*
#! *no-such-command: command not found*

#### an array that is assigned a text before a command is that text for the command
a=(1 2) b=(3 4)
a="${a[*]}" env | grep '^a='
f() { declare -p a; }
a=x f
a+=y f
declare -p a
declare -A h=([k]=v)
h=z $SH -c 'echo "$h"'
declare -p h
#> a=1 2
#> declare -x a="x"
#> declare -x a="1y"
#> declare -a a=([0]="1" [1]="2")
#> z
#> declare -A h=([k]="v" )

#### the redirections of a program are expanded before its assignments are made
FOO=old
FOO=new cat <<< "here $FOO"
FOO=new cat < <(echo "there $FOO")
FOO=new cat <<< "last $FOO" | cat
FOO=new env > "out.$FOO"
grep ^FOO out.old
#> here old
#> there old
#> last old
#> FOO=new

#### an assignment before typeset does not outlive the function, nor does the one before its call
f() {
    z=y typeset z
    echo "$z"
}
f
z=42 f
echo "${z-unset}"
#> y
#> y
#> unset

#### an element is not assigned for a command, which runs all the same
show() { echo "${slot-none} $other"; }
slot[2]=x other=y show
echo $?
slot[]=x eval 'echo ran'
echo "${slot-none}"
#> none y
#> 0
#> ran
#> none
#! *: `slot[[]2]': not a valid identifier*
#! *: `slot[[]]': not a valid identifier*

#### a program in a pipeline runs without an assignment that cannot be made
readonly fixed=1
export shown=yes
fixed=2 env | grep -c '^shown=yes$'
fixed=2 also=3 env | grep '^also'
#> 1
#> also=3

#### an assignment to PATH before a command that is not found, its errors captured
text=$(PATH=/nowhere missing 2>&1; echo "status $?")
echo "${text##*missing: }"
(PATH=/nowhere missing) 2> /dev/null || echo "status $?"
#> command not found
#> status 127
#> status 127
