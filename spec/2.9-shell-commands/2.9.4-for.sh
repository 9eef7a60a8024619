# XCU 2.9.4.2, the for loop.

#### each word in turn
for i in a b c; do echo $i; done
#> a
#> b
#> c

#### without in: the positional parameters
set -- 'a b' c
for i do echo "$i"; done
for i
do echo "$i"; done
for i; do echo "$i"; done
#> a b
#> c
#> a b
#> c
#> a b
#> c

#### without in and without parameters: no turn
for i do echo no; done
echo $?
#> 0

#### in without words: no turn
for i in; do echo no; done
echo "$? ${i-unset}"
#> 0 unset

#### words are expanded once, before the first turn
x='a b'
for i in $x; do x=changed; echo $i; done
set -- 1 2
for i in "$@"; do shift; echo $i; done
#> a
#> b
#> 1
#> 2

#### every expansion of words is made
touch f1 f2
x='p q'
for i in f* $x "$x" $(echo s t) $((1 + 1)) ~; do echo "${i%"$HOME"}"; done
#> f1
#> f2
#> p
#> q
#> p q
#> s
#> t
#> 2
#> 

#### the variable keeps its last value
for i in a b; do :; done
echo $i
#> b

#### the variable is visible outside and may be changed inside
for i in a b; do i=x$i; echo $i; done
#> xa
#> xb

#### the status is that of the last command run
for i in 1 2; do (exit $i); done
echo $?
#> 2

#### break and continue
for i in 1 2 3 4; do
  [ $i = 2 ] && continue
  [ $i = 4 ] && break
  echo $i
done
#> 1
#> 3

#### the name may be a reserved word
for if in a; do echo $if; done
for in in b; do echo $in; done
for do in c; do echo $do; done
#> a
#> b
#> c
#@ posix

#### reserved words as words of the list
for i in if then do done in for; do printf '%s ' $i; done
echo
#> if then do done in for 

#### a newline before in and before do
for i

in a b

do

echo $i

done
#> a
#> b

#### newlines with the default list
set -- x
for i

do
echo $i
done
#> x

#### comments in the header
for i in a b # comment
# another
do # third
echo $i
done
#> a
#> b

#### redirection of a loop
for i in a b; do echo $i; done > f
cat f
#> a
#> b

#### a loop in a pipeline
for i in c a b; do echo $i; done | sort
#> a
#> b
#> c

#### nested loops
for i in 1 2; do for j in a b; do echo $i$j; done; done
#> 1a
#> 1b
#> 2a
#> 2b

#### continue n and break n
for i in 1 2; do for j in a b; do echo $i$j; continue 2; done; echo no; done
for i in 1 2; do for j in a b; do echo $i$j; break 2; done; echo no; done
#> 1a
#> 2a
#> 1a

#### the loop variable is not local to a function
f() { for v in in_f; do :; done; }
f
echo $v
#> in_f

#### an empty word is a turn
for i in '' "" a; do echo "[$i]"; done
#> []
#> []
#> [a]

#### an expansion to nothing is no turn
e=
for i in $e; do echo no; done
echo end
#> end

#### the variable is exported when it was
export v=1
for v in a; do sh -c 'echo $v'; done
#> a

#### ; after in list may be a newline
for i in 1 2
do echo $i
done
#> 1
#> 2

#### a name that is no identifier is refused
$SH -c 'for 1a in x; do echo no; done' 2>/dev/null
[ $? -gt 0 ] && echo refused
#> refused

#### a name that would be an expansion is refused
$SH -c 'for $x in a; do echo no; done' 2>/dev/null
[ $? -gt 0 ] && echo refused
#> refused

#### a missing do
$SH -c 'for i in a; echo $i; done' 2>/dev/null
echo $?
#> 2

#### an empty body is a syntax error
$SH -c 'for i in a; do done' 2>/dev/null
echo $?
#> 2

#### a large list
n=0
for i in $(seq 10000); do n=$((n + i)); done
echo $n
#> 50005000
