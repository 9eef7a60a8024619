# Duplicating and closing an output descriptor: >& (XCU 2.7.6).

#### 2>&1 before > keeps the old output
{ { echo out; echo err >&2; } 2>&1 > f; } | cat
cat f
#> err
#> out

#### swapping output and error
{ { echo out; echo err >&2; } 3>&1 1>&2 2>&3 3>&-; } 2> f
cat f
#> err
#> out

#### >& duplicates an output descriptor
echo a >&1
{ echo b >&2; } 2> f
cat f
#> a
#> b

#### n>&m
exec 5> f
echo a 1>&5
echo b 2>&1 >&5
exec 5>&-
cat f
#> a
#> b

#### >&- closes
exec 5> f
exec 5>&-
{ echo a >&5; } 2>/dev/null
[ $? -ne 0 ] && echo closed
#> closed

#### duplicating a descriptor that is not open is an error
{ echo a >&7; } 2>/dev/null
[ $? -ne 0 ] && echo failed
#> failed

#### the message of a bad descriptor
echo a >&7
#= 1
#! *7: Bad file descriptor
#@ differs dash: status 2

#### writing to closed standard output fails
{ echo a >&-; } 2>/dev/null
[ $? -ne 0 ] && echo failed
#> failed

#### the number after >& may be an expansion
n=2
{ echo a >&$n; } 2> f
cat f
#> a

#### the hyphen after >& may be an expansion
c=-
exec 5> f
exec 5>&$c
{ echo a >&5; } 2>/dev/null || echo closed
#> closed

#### duplicates share the position
exec 5> f 6>&5
echo a >&5
echo b >&6
exec 5>&- 6>&-
cat f
#> a
#> b

#### a duplicate stays when the first is closed
exec 5> f 6>&5 5>&-
echo a >&6
exec 6>&-
cat f
#> a

#### exec saves and restores standard output
exec 3>&1 > f
echo hidden
exec >&3 3>&-
echo shown
cat f
#> shown
#> hidden
