# XCU 2.15, colon.

#### : gives 0 whatever its arguments are
: a b -x --
echo $?
#> 0

#### the arguments of : are expanded
: ${x:=set} $((y = 3))
echo $x $y
#> set 3

#### the redirections of : are made
: > f
[ -f f ] && echo there
#> there

#### : as a condition and as a body
while :; do break; done
if :; then echo yes; fi
#> yes

#### : prints nothing
: text
#= 0

#### : -- and : --help are arguments like others
: --
: --help
echo $?
#> 0
