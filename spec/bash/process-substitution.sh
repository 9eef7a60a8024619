# Process substitution <(…) and >(…).

#### reading from a command
cat <(echo hello)
#> hello

#### two commands compared
diff <(printf 'a\nb\n') <(printf 'a\nb\n') && echo same
#> same

#### the name is a path
case <(:) in /dev/fd/*) echo path ;; esac
#> path

#### a while loop that keeps its variables
n=0
while read -r x; do n=$((n + x)); done < <(printf '%s\n' 1 2 3)
echo $n
#> 6

#### several reads at once
paste -d, <(printf '1\n2\n') <(printf 'a\nb\n')
#> 1,a
#> 2,b

#### writing to a command
echo data > >(cat >out)
wait $!
cat out
#> data

#### tee into a command
echo x | tee >(tr x y >out) >/dev/null
for i in 1 2 3 4 5 6 7 8 9; do [ -s out ] && break; read -t 0.1 <> <(:); done
cat out
#> y

#### mapfile from a command
mapfile -t a < <(printf 'x\ny z\n')
echo ${#a[@]} "${a[1]}"
#> 2 y z

#### variables of the shell are seen
v=inner
cat <(echo "$v")
#> inner

#### a function in a process substitution
f() { echo "arg $1"; }
cat <(f 1)
#> arg 1

#### assignments inside do not come back
v=1
cat <(v=2; echo $v)
echo $v
#> 2
#> 1

#### the status of the command inside is not seen
cat <(exit 3); echo $?
#> 0

#### $! is the process substitution
: < <(exit 5)
wait $!; echo $?
#> 5

#### nested process substitutions
cat <(cat <(echo deep))
#> deep

#### quoted it is plain text
echo "<(echo x)" '>(y)'
#> <(echo x) >(y)

#### a pipeline inside
sort <(printf 'b\na\n' | cat)
#> a
#> b

#### several lines inside
cat <(
  echo one
  # a comment
  echo two
)
#> one
#> two

#### source reads it
source <(echo 'x=sourced; f() { echo f; }')
echo $x; f
#> sourced
#> f

#### exec opens it
exec 3< <(printf 'a\nb\n')
read x <&3; read y <&3
exec 3<&-
echo $x $y
#> a b

#### a process substitution in a redirection of a function's body
f() { while read x; do echo "<$x>"; done; } < <(echo in)
f
#> <in>

#### standard error to a command
{ echo err >&2; } 2> >(sed 's/^/E: /' >out)
wait $!
cat out
#> E: err

#### in an assignment it is a path
x=<(echo hi)
[[ $x == /dev/fd/* ]] && echo path
#> path

#### a case statement inside
cat <(case x in x) echo matched ;; esac)
#> matched

#### IFS does not matter
IFS=/
cat <(echo ok)
#> ok

#### a loop reading NUL-separated names
touch 'a b' c
while IFS= read -r -d '' f; do echo "<$f>"; done < <(printf '%s\0' *)
#> <a b>
#> <c>

#### closed standard descriptors
exec 3>&1
(exec >&-; cat <(echo out) >&3)
(exec <&-; echo in > >(cat); wait $!)
#> out
#> in
