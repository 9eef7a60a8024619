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
