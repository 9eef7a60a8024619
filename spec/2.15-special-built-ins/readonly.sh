# XCU 2.15, readonly.

#### readonly keeps the value
readonly x=1
(x=2) 2>/dev/null
echo $? $x
#> 1 1
#@ differs dash: dash gives 2

#### readonly of a variable that is set
x=1
readonly x
(x=2) 2>/dev/null || echo refused
#> refused

#### readonly of an unset variable
readonly x
echo ${x-unset}
(x=2) 2>/dev/null || echo refused
#> unset
#> refused

#### readonly and every way to assign
readonly x=1
(x=2) 2>/dev/null || echo assignment
(: $((x = 2))) 2>/dev/null || echo arithmetic
(unset x) 2>/dev/null || echo unset
(for x in 2; do :; done) 2>/dev/null || echo for
(export x=2) 2>/dev/null || echo export
(echo 2 | { read x; }) 2>/dev/null || echo read
(getopts a x -a) 2>/dev/null || echo getopts
echo $x
#> assignment
#> arithmetic
#> unset
#> for
#> export
#> read
#> getopts
#> 1

#### readonly and :=
readonly x=
(: ${x:=2}) 2>/dev/null || echo refused
#> refused

#### readonly may be exported
readonly x=1
export x
sh -c 'echo $x; x=2; echo $x'
#> 1
#> 2

#### readonly twice with the same value is still refused
readonly x=1
(readonly x=1) 2>/dev/null || echo refused
(readonly x) && echo accepted
#> refused
#> accepted

#### readonly -p in POSIX mode
readonly x='a b'
readonly -p | grep ' x='
#> readonly x="a b"
#@ posix
#@ differs dash: dash quotes with single quotes

#### readonly -p in bash mode
readonly x='a b'
readonly -p | grep ' x='
#> declare -r x="a b"
#@ differs dash: dash prints readonly

#### readonly of an invalid name
readonly a.b=1
echo $?
#> 1
#! *: readonly: `a.b=1': not a valid identifier
#@ differs dash: dash ends the shell

#### readonly in a subshell does not reach the shell
x=1
(readonly x)
x=2
echo $x
#> 2

#### the message of an assignment to a readonly variable
readonly x=1
x=2
#= 1
#! ../case.sh: line 2: x: readonly variable
#@ differs dash: dash words the message differently
