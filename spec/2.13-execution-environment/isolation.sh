# XCU 2.13, shell execution environment: what a subshell, a substitution, a pipeline and an asynchronous list keep to themselves.

#### variables in a subshell
x=1
( x=2; echo $x )
echo $x
#> 2
#> 1

#### variables in a command substitution
x=1
r=$(x=2; echo $x); echo "$r"
echo $x
#> 2
#> 1

#### variables in an old command substitution
x=1
r=`x=2; echo $x`; echo "$r"
echo $x
#> 2
#> 1

#### variables in the first command of a pipeline
x=1
{ x=2; echo $x; } | cat
echo $x
#> 2
#> 1

#### variables in the last command of a pipeline
x=1
true | { x=2; echo $x; }
echo $x
#> 2
#> 1

#### variables in an asynchronous list
x=1
{ x=2; echo $x; } & wait
echo $x
#> 2
#> 1

#### new variables in a subshell
unset x
( x=2; echo ${x-unset} )
echo ${x-unset}
#> 2
#> unset

#### new variables in a command substitution
unset x
r=$(x=2; echo ${x-unset}); echo "$r"
echo ${x-unset}
#> 2
#> unset

#### new variables in an old command substitution
unset x
r=`x=2; echo ${x-unset}`; echo "$r"
echo ${x-unset}
#> 2
#> unset

#### new variables in the first command of a pipeline
unset x
{ x=2; echo ${x-unset}; } | cat
echo ${x-unset}
#> 2
#> unset

#### new variables in the last command of a pipeline
unset x
true | { x=2; echo ${x-unset}; }
echo ${x-unset}
#> 2
#> unset

#### new variables in an asynchronous list
unset x
{ x=2; echo ${x-unset}; } & wait
echo ${x-unset}
#> 2
#> unset

#### unset variables in a subshell
x=1
( unset x; echo ${x-unset} )
echo ${x-unset}
#> unset
#> 1

#### unset variables in a command substitution
x=1
r=$(unset x; echo ${x-unset}); echo "$r"
echo ${x-unset}
#> unset
#> 1

#### unset variables in an old command substitution
x=1
r=`unset x; echo ${x-unset}`; echo "$r"
echo ${x-unset}
#> unset
#> 1

#### unset variables in the first command of a pipeline
x=1
{ unset x; echo ${x-unset}; } | cat
echo ${x-unset}
#> unset
#> 1

#### unset variables in the last command of a pipeline
x=1
true | { unset x; echo ${x-unset}; }
echo ${x-unset}
#> unset
#> 1

#### unset variables in an asynchronous list
x=1
{ unset x; echo ${x-unset}; } & wait
echo ${x-unset}
#> unset
#> 1

#### exported variables in a subshell
x=1
( export x; sh -c 'echo ${x-unset}' )
sh -c 'echo ${x-unset}'
#> 1
#> unset

#### exported variables in a command substitution
x=1
r=$(export x; sh -c 'echo ${x-unset}'); echo "$r"
sh -c 'echo ${x-unset}'
#> 1
#> unset

#### exported variables in an old command substitution
x=1
r=`export x; sh -c 'echo ${x-unset}'`; echo "$r"
sh -c 'echo ${x-unset}'
#> 1
#> unset

#### exported variables in the first command of a pipeline
x=1
{ export x; sh -c 'echo ${x-unset}'; } | cat
sh -c 'echo ${x-unset}'
#> 1
#> unset

#### exported variables in the last command of a pipeline
x=1
true | { export x; sh -c 'echo ${x-unset}'; }
sh -c 'echo ${x-unset}'
#> 1
#> unset

#### exported variables in an asynchronous list
x=1
{ export x; sh -c 'echo ${x-unset}'; } & wait
sh -c 'echo ${x-unset}'
#> 1
#> unset

#### the working directory in a subshell
mkdir d; here=$PWD
( cd d; echo "${PWD#"$here"}/" )
echo "${PWD#"$here"}/"
#> /d/
#> /

#### the working directory in a command substitution
mkdir d; here=$PWD
r=$(cd d; echo "${PWD#"$here"}/"); echo "$r"
echo "${PWD#"$here"}/"
#> /d/
#> /

#### the working directory in an old command substitution
mkdir d; here=$PWD
r=`cd d; echo "${PWD#"$here"}/"`; echo "$r"
echo "${PWD#"$here"}/"
#> /d/
#> /

#### the working directory in the first command of a pipeline
mkdir d; here=$PWD
{ cd d; echo "${PWD#"$here"}/"; } | cat
echo "${PWD#"$here"}/"
#> /d/
#> /

#### the working directory in the last command of a pipeline
mkdir d; here=$PWD
true | { cd d; echo "${PWD#"$here"}/"; }
echo "${PWD#"$here"}/"
#> /d/
#> /

#### the working directory in an asynchronous list
mkdir d; here=$PWD
{ cd d; echo "${PWD#"$here"}/"; } & wait
echo "${PWD#"$here"}/"
#> /d/
#> /

#### the file creation mask in a subshell
umask 022
( umask 077; umask )
umask
#> 0077
#> 0022

#### the file creation mask in a command substitution
umask 022
r=$(umask 077; umask); echo "$r"
umask
#> 0077
#> 0022

#### the file creation mask in an old command substitution
umask 022
r=`umask 077; umask`; echo "$r"
umask
#> 0077
#> 0022

#### the file creation mask in the first command of a pipeline
umask 022
{ umask 077; umask; } | cat
umask
#> 0077
#> 0022

#### the file creation mask in the last command of a pipeline
umask 022
true | { umask 077; umask; }
umask
#> 0077
#> 0022

#### the file creation mask in an asynchronous list
umask 022
{ umask 077; umask; } & wait
umask
#> 0077
#> 0022

#### options in a subshell
: > f1
set +f
( set -f; echo f* )
echo f*
#> f*
#> f1

#### options in a command substitution
: > f1
set +f
r=$(set -f; echo f*); echo "$r"
echo f*
#> f*
#> f1

#### options in an old command substitution
: > f1
set +f
r=`set -f; echo f*`; echo "$r"
echo f*
#> f*
#> f1

#### options in the first command of a pipeline
: > f1
set +f
{ set -f; echo f*; } | cat
echo f*
#> f*
#> f1

#### options in the last command of a pipeline
: > f1
set +f
true | { set -f; echo f*; }
echo f*
#> f*
#> f1

#### options in an asynchronous list
: > f1
set +f
{ set -f; echo f*; } & wait
echo f*
#> f*
#> f1

#### positional parameters in a subshell
set -- a b
( set -- x; shift; echo $# )
echo $#
#> 0
#> 2

#### positional parameters in a command substitution
set -- a b
r=$(set -- x; shift; echo $#); echo "$r"
echo $#
#> 0
#> 2

#### positional parameters in an old command substitution
set -- a b
r=`set -- x; shift; echo $#`; echo "$r"
echo $#
#> 0
#> 2

#### positional parameters in the first command of a pipeline
set -- a b
{ set -- x; shift; echo $#; } | cat
echo $#
#> 0
#> 2

#### positional parameters in the last command of a pipeline
set -- a b
true | { set -- x; shift; echo $#; }
echo $#
#> 0
#> 2

#### positional parameters in an asynchronous list
set -- a b
{ set -- x; shift; echo $#; } & wait
echo $#
#> 0
#> 2

#### functions in a subshell
f() { echo one; }
( f() { echo two; }; f )
f
#> two
#> one

#### functions in a command substitution
f() { echo one; }
r=$(f() { echo two; }; f); echo "$r"
f
#> two
#> one

#### functions in an old command substitution
f() { echo one; }
r=`f() { echo two; }; f`; echo "$r"
f
#> two
#> one

#### functions in the first command of a pipeline
f() { echo one; }
{ f() { echo two; }; f; } | cat
f
#> two
#> one

#### functions in the last command of a pipeline
f() { echo one; }
true | { f() { echo two; }; f; }
f
#> two
#> one

#### functions in an asynchronous list
f() { echo one; }
{ f() { echo two; }; f; } & wait
f
#> two
#> one

#### unset functions in a subshell
f() { echo there; }
( unset -f f; f 2>/dev/null || echo gone )
f 2>/dev/null || echo gone
#> gone
#> there

#### unset functions in a command substitution
f() { echo there; }
r=$(unset -f f; f 2>/dev/null || echo gone); echo "$r"
f 2>/dev/null || echo gone
#> gone
#> there

#### unset functions in an old command substitution
f() { echo there; }
r=`unset -f f; f 2>/dev/null || echo gone`; echo "$r"
f 2>/dev/null || echo gone
#> gone
#> there

#### unset functions in the first command of a pipeline
f() { echo there; }
{ unset -f f; f 2>/dev/null || echo gone; } | cat
f 2>/dev/null || echo gone
#> gone
#> there

#### unset functions in the last command of a pipeline
f() { echo there; }
true | { unset -f f; f 2>/dev/null || echo gone; }
f 2>/dev/null || echo gone
#> gone
#> there

#### unset functions in an asynchronous list
f() { echo there; }
{ unset -f f; f 2>/dev/null || echo gone; } & wait
f 2>/dev/null || echo gone
#> gone
#> there

#### open descriptors in a subshell
exec 3> three
( exec 3> other; echo text >&3; grep -c text three )
echo text >&3; grep -c text three
#> 0
#> 1

#### open descriptors in a command substitution
exec 3> three
r=$(exec 3> other; echo text >&3; grep -c text three); echo "$r"
echo text >&3; grep -c text three
#> 0
#> 1

#### open descriptors in an old command substitution
exec 3> three
r=`exec 3> other; echo text >&3; grep -c text three`; echo "$r"
echo text >&3; grep -c text three
#> 0
#> 1

#### open descriptors in the first command of a pipeline
exec 3> three
{ exec 3> other; echo text >&3; grep -c text three; } | cat
echo text >&3; grep -c text three
#> 0
#> 1

#### open descriptors in the last command of a pipeline
exec 3> three
true | { exec 3> other; echo text >&3; grep -c text three; }
echo text >&3; grep -c text three
#> 0
#> 1

#### open descriptors in an asynchronous list
exec 3> three
{ exec 3> other; echo text >&3; grep -c text three; } & wait
echo text >&3; grep -c text three
#> 0
#> 1

#### closed descriptors in a subshell
exec 3> three
( exec 3>&-; { echo text >&3; } 2>/dev/null; cat three )
{ echo text >&3; } 2>/dev/null; cat three
#> text

#### closed descriptors in a command substitution
exec 3> three
r=$(exec 3>&-; { echo text >&3; } 2>/dev/null; cat three); echo "$r"
{ echo text >&3; } 2>/dev/null; cat three
#>
#> text

#### closed descriptors in an old command substitution
exec 3> three
r=`exec 3>&-; { echo text >&3; } 2>/dev/null; cat three`; echo "$r"
{ echo text >&3; } 2>/dev/null; cat three
#>
#> text

#### closed descriptors in the first command of a pipeline
exec 3> three
{ exec 3>&-; { echo text >&3; } 2>/dev/null; cat three; } | cat
{ echo text >&3; } 2>/dev/null; cat three
#> text

#### closed descriptors in the last command of a pipeline
exec 3> three
true | { exec 3>&-; { echo text >&3; } 2>/dev/null; cat three; }
{ echo text >&3; } 2>/dev/null; cat three
#> text

#### closed descriptors in an asynchronous list
exec 3> three
{ exec 3>&-; { echo text >&3; } 2>/dev/null; cat three; } & wait
{ echo text >&3; } 2>/dev/null; cat three
#> text

#### OPTIND in a subshell
set -- -a -b; getopts ab o
( getopts ab o; echo $OPTIND )
echo $OPTIND
#> 3
#> 2

#### OPTIND in a command substitution
set -- -a -b; getopts ab o
r=$(getopts ab o; echo $OPTIND); echo "$r"
echo $OPTIND
#> 3
#> 2

#### OPTIND in an old command substitution
set -- -a -b; getopts ab o
r=`getopts ab o; echo $OPTIND`; echo "$r"
echo $OPTIND
#> 3
#> 2

#### OPTIND in the first command of a pipeline
set -- -a -b; getopts ab o
{ getopts ab o; echo $OPTIND; } | cat
echo $OPTIND
#> 3
#> 2

#### OPTIND in the last command of a pipeline
set -- -a -b; getopts ab o
true | { getopts ab o; echo $OPTIND; }
echo $OPTIND
#> 3
#> 2

#### OPTIND in an asynchronous list
set -- -a -b; getopts ab o
{ getopts ab o; echo $OPTIND; } & wait
echo $OPTIND
#> 3
#> 2

#### IFS in a subshell
x=a:b
( IFS=:; printf '%s,' $x; echo )
printf '%s,' $x; echo
#> a,b,
#> a:b,

#### IFS in a command substitution
x=a:b
r=$(IFS=:; printf '%s,' $x; echo); echo "$r"
printf '%s,' $x; echo
#> a,b,
#> a:b,

#### IFS in an old command substitution
x=a:b
r=`IFS=:; printf '%s,' $x; echo`; echo "$r"
printf '%s,' $x; echo
#> a,b,
#> a:b,

#### IFS in the first command of a pipeline
x=a:b
{ IFS=:; printf '%s,' $x; echo; } | cat
printf '%s,' $x; echo
#> a,b,
#> a:b,

#### IFS in the last command of a pipeline
x=a:b
true | { IFS=:; printf '%s,' $x; echo; }
printf '%s,' $x; echo
#> a,b,
#> a:b,

#### IFS in an asynchronous list
x=a:b
{ IFS=:; printf '%s,' $x; echo; } & wait
printf '%s,' $x; echo
#> a,b,
#> a:b,

#### PATH in a subshell
:
( PATH=/no/such; ls /dev/null 2>/dev/null || echo missing )
ls /dev/null 2>/dev/null || echo missing
#> missing
#> /dev/null

#### PATH in a command substitution
:
r=$(PATH=/no/such; ls /dev/null 2>/dev/null || echo missing); echo "$r"
ls /dev/null 2>/dev/null || echo missing
#> missing
#> /dev/null

#### PATH in an old command substitution
:
r=`PATH=/no/such; ls /dev/null 2>/dev/null || echo missing`; echo "$r"
ls /dev/null 2>/dev/null || echo missing
#> missing
#> /dev/null

#### PATH in the first command of a pipeline
:
{ PATH=/no/such; ls /dev/null 2>/dev/null || echo missing; } | cat
ls /dev/null 2>/dev/null || echo missing
#> missing
#> /dev/null

#### PATH in the last command of a pipeline
:
true | { PATH=/no/such; ls /dev/null 2>/dev/null || echo missing; }
ls /dev/null 2>/dev/null || echo missing
#> missing
#> /dev/null

#### PATH in an asynchronous list
:
{ PATH=/no/such; ls /dev/null 2>/dev/null || echo missing; } & wait
ls /dev/null 2>/dev/null || echo missing
#> missing
#> /dev/null

#### the resource limits in a subshell
ulimit -n 100
( ulimit -n 50; ulimit -n )
ulimit -n
#> 50
#> 100

#### the resource limits in a command substitution
ulimit -n 100
r=$(ulimit -n 50; ulimit -n); echo "$r"
ulimit -n
#> 50
#> 100

#### the resource limits in an old command substitution
ulimit -n 100
r=`ulimit -n 50; ulimit -n`; echo "$r"
ulimit -n
#> 50
#> 100

#### the resource limits in the first command of a pipeline
ulimit -n 100
{ ulimit -n 50; ulimit -n; } | cat
ulimit -n
#> 50
#> 100

#### the resource limits in the last command of a pipeline
ulimit -n 100
true | { ulimit -n 50; ulimit -n; }
ulimit -n
#> 50
#> 100

#### the resource limits in an asynchronous list
ulimit -n 100
{ ulimit -n 50; ulimit -n; } & wait
ulimit -n
#> 50
#> 100

