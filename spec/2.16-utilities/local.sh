# local: the one built-in beside the standard's that every shell has.

#### a local variable ends with its function
f() { local x; x=inner; echo $x; }
x=outer
f
echo $x
#> inner
#> outer

#### local with a value
f() { local x=inner y=two; echo $x $y; }
f
echo ${x-unset} ${y-unset}
#> inner two
#> unset unset

#### a called function sees the locals of its caller
g() { echo $x; x=changed; }
f() { local x=f; g; echo $x; }
x=outer
f
echo $x
#> f
#> changed
#> outer

#### local of a variable that was unset leaves it unset
f() { local x=1; }
unset x
f
echo ${x-unset}
#> unset

#### local without value is unset in bash
x=outer
f() { local x; echo ${x-unset}; }
f
#> unset
#@ differs dash: dash keeps the outer value

#### recursion with locals
f() { local n=$1; [ $n -gt 0 ] && f $((n - 1)); echo $n; }
f 2
#> 0
#> 1
#> 2

#### a local variable of an exported one is exported
export x=outer
f() { local x=inner; sh -c 'echo $x'; }
f
sh -c 'echo $x'
#> inner
#> outer

#### a local variable can be exported
f() { local x=1; export x; sh -c 'echo ${x-unset}'; }
f
sh -c 'echo ${x-unset}'
#> 1
#> unset

#### local IFS
f() { local IFS=:; set -- $1; echo $#; }
f a:b:c
x='a b:c'
set -- $x
echo $#
#> 3
#> 2

#### local PATH
f() { local PATH=/nowhere; ls / 2>/dev/null || echo none; }
f
ls /dev/null
#> none
#> /dev/null

#### local outside of a function is an error
$SH -c 'local x=1' 2>/dev/null
[ $? -gt 0 ] && echo refused
#> refused

#### local splits no value of its assignment
v='a  b'
f() { local x=$v; echo "$x"; }
f
#> a  b

#### local restores after return and break
f() { for i in 1 2; do local x=in; return 3; done; }
x=out
f
echo $? $x
#> 3 out

#### local in a subshell of a function
f() { (local x=in; echo $x); echo $x; }
x=out
f
#> in
#> out

#### unset of a local
f() { local x=in; unset x; echo ${x-unset}; }
x=out
f
echo $x
#> unset
#> out

#### local twice
f() { local x=1; local x=2; echo $x; }
x=out
f
echo $x
#> 2
#> out

#### local of a readonly variable
readonly r=1
f() { local r=2; echo no; }
f 2>/dev/null
echo $r
#> no
#> 1
#@ differs dash: dash ends the shell

#### local gives 0 even when its substitution fails
f() { local x=$(false); echo $?; }
f
#> 0

#### local -
f() { local -; set -f; echo *; }
: > file
f
echo *
#> *
#> file

#### a loop variable that is local
f() { local i; for i in 1 2; do :; done; echo $i; }
i=out
f
echo $i
#> 2
#> out
