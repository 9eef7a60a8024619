# Appending output: >> (XCU 2.7.3).

#### >> appends
echo a > f
echo b >> f
cat f
#> a
#> b

#### >> creates a file
echo a >> f
cat f
#> a

#### append keeps the position at the end
echo a > f
{ echo b; echo c >> f; } >> f
cat f
#> a
#> b
#> c

#### >> never empties
echo a > f
: >> f
cat f
#> a

#### >> with a descriptor number
{ echo err >&2; } 2>> f
{ echo more >&2; } 2>> f
cat f
#> err
#> more

#### >> without a command creates the file
>> f
[ -f f ] && [ ! -s f ] && echo empty
#> empty

#### two writers append without overwriting each other
exec 5>> f 6>> f
echo a >&5
echo b >&6
echo c >&5
exec 5>&- 6>&-
cat f
#> a
#> b
#> c

#### >> on a directory fails
mkdir d
{ echo a >> d; } 2>/dev/null
[ $? -ne 0 ] && echo failed
#> failed

#### >> of a loop
for i in 1 2; do echo $i; done >> f
echo 3 >> f
cat f
#> 1
#> 2
#> 3
