# Redirecting output: > >| and noclobber (XCU 2.7.2).

#### > writes a file
echo a > f
cat f
#> a

#### > empties an existing file
echo long text > f
echo b > f
cat f
#> b

#### a redirection without a command creates the file
> f
[ -f f ] && [ ! -s f ] && echo empty
#> empty

#### a redirection without a command empties a file
echo a > f
> f
wc -c < f | tr -d ' '
#> 0

#### >| writes a file
echo a > f
echo b >| f
cat f
#> b

#### a directory can not be written
mkdir d
echo a > d 2>/dev/null
[ $? -gt 0 ] && echo failed
#> failed

#### a file in a missing directory can not be created
{ echo a > nowhere/f; } 2>/dev/null
[ $? -gt 0 ] && echo failed
#> failed

#### an empty file name fails
{ echo a > ''; } 2>/dev/null
[ $? -gt 0 ] && echo failed
#> failed

#### > shares one position among the commands of a group
{ echo a; (echo b); echo c; } > f
cat f
#> a
#> b
#> c

#### set -C: > does not overwrite
set -C
echo a > f
echo b > f 2>/dev/null
echo $?
cat f
#> 1
#> a
#@ differs dash: status 2

#### set -C: the message
set -C
: > f
echo b > f
#= 1
#! *f: cannot overwrite existing file
#@ differs dash: another message and status 2

#### set -C: >| overwrites
set -C
echo a > f
echo b >| f
cat f
#> b

#### set -C: >> appends
set -C
echo a > f
echo b >> f
cat f
#> a
#> b

#### set -C: <> opens an existing file
set -C
echo abc > f
echo X 1<> f
cat f
#> X
#> c

#### set -C: > creates a missing file
set -C
echo a > f
cat f
#> a

#### set -C: > on a device is allowed
set -C
echo a > /dev/null
echo $?
#> 0

#### set -C: > on a symbolic link to a device is allowed
set -C
ln -s /dev/null link
echo a > link
echo $?
#> 0

#### set -C: > on a link to an existing file is refused
echo old > f
ln -s f link
set -C
echo a > link 2>/dev/null
cat f
#> old

#### set +C allows it again
set -C
echo a > f
set +C
echo b > f
cat f
#> b

#### set -o noclobber is set -C
set -o noclobber
echo a > f
{ echo b > f; } 2>/dev/null
cat f
#> a

#### set -C: a redirection of descriptor 2
set -C
echo a > f
{ echo b 2> f; } 2>/dev/null
cat f
#> a

#### /dev/null
echo a > /dev/null
cat < /dev/null
echo done
#> done

#### a full device fails the writer
echo a > /dev/full 2>/dev/null
[ $? -ne 0 ] && echo failed
#> failed

#### the umask holds for created files
umask 077
: > f
ls -l f | cut -c 1-10
#> -rw-------

#### a redirection to a file that a symbolic link names
ln -s target link
echo a > link
cat target
#> a
