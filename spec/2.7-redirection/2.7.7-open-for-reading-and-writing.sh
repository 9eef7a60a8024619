# Opening for reading and writing: <> (XCU 2.7.7).

#### <> opens for reading and writing without emptying
echo abc > f
echo X 1<> f
cat f
#> X
#> c

#### <> creates a missing file
: <> f
[ -f f ] && echo there
#> there

#### <> reads by default from descriptor 0
echo a > f
cat <> f
#> a

#### <> keeps what is not overwritten
printf 'abcdef' > f
printf 'XY' 1<> f
cat f
#>% XYcdef

#### <> with a descriptor reads and writes at one position
printf 'one\ntwo\n' > f
exec 5<> f
read x <&5
echo "$x"
exec 5>&-
#> one

#### <> on a fifo does not wait for the other end
mkfifo p
exec 5<> p
echo a >&5
read x <&5
echo "$x"
#> a

#### <> in a missing directory fails
{ : <> nowhere/f; } 2>/dev/null || echo failed
#> failed
#@ differs dash: a special built-in with a failing redirection ends the shell

#### <> without a command creates the file
<> f
[ -f f ] && echo there
#> there
