# Redirecting input: < (XCU 2.7.1).

#### < reads a file
echo a > f
cat < f
#> a

#### < without a command succeeds on a file that is there
: > f
< f
echo $?
#> 0

#### < without a command fails on a missing file
< missing 2>/dev/null
[ $? -ne 0 ] && echo failed
#> failed

#### a missing input file fails the command, which does not run
cat < missing 2>/dev/null && echo no
echo after
#> after

#### a failing redirection has a status above zero
cat < missing 2>/dev/null
[ $? -gt 0 ] && echo yes
#> yes

#### the message names the file
cat < missing
#= 1
#! *missing: No such file or directory
#@ differs dash: another message and status 2

#### two inputs in one loop
printf '1\n2\n' > f
printf 'a\nb\n' > g
while read x && read y <&3; do echo $x$y; done < f 3< g
#> 1a
#> 2b

#### exec < file feeds later commands
printf '1\n2\n3\n' > f
exec < f
read x
read y
echo $x $y
cat
#> 1 2
#> 3

#### a descriptor opened by exec is inherited by a child
exec 7> f
$SH -c 'echo a >&7'
cat f
#> a
#@ posix

#### input from a file overrides a pipe
echo file > f
echo pipe | cat < f
#> file

#### < twice: the last is read
echo a > f
echo b > g
cat < f < g
#> b

#### < of a directory can be opened but not read
mkdir d
cat < d 2>/dev/null
[ $? -ne 0 ] && echo failed
#> failed

#### < with a descriptor number
echo a > f
cat 5< f <&5
#> a

#### a removed file stays readable while open
echo a > f
exec 5< f
rm f
cat <&5
#> a

#### read takes only its line, the rest is left for the next command
printf '1\n2\n3\n' > f
{ read x; echo "first $x"; cat; } < f
#> first 1
#> 2
#> 3

#### read takes only its line from a pipe
printf '1\n2\n3\n' | { read x; echo "first $x"; cat; }
#> first 1
#> 2
#> 3

#### a function's input
f() { read x; echo "<$x>"; }
echo a > g
f < g
#> <a>

#### a background command without a redirection reads nothing
echo data > f
exec < f
cat &
wait
read x
echo "left: $x"
#> left: data

#### a background command with a redirection reads its file
echo data > f
cat < f &
wait
#> data
