# XCU 2.15, eval.

#### eval runs its argument
eval 'echo a'
#> a

#### the arguments are joined with a blank
eval echo 'a  b' c
eval 'x=1;' 'echo $x'
#> a b c
#> 1

#### a second expansion
x='$y' y=value
eval echo $x
eval "echo \$x"
#> value
#> $y

#### quotes are seen again
eval "echo 'a   b'"
eval 'set -- "a b" c'
echo $#
#> a   b
#> 2

#### a variable by its name in another
n=v
eval "$n=5"
eval "echo \$$n"
#> 5

#### eval of several lines
eval 'echo a
echo b
if true
then echo c
fi'
#> a
#> b
#> c

#### eval of a here-document
eval 'cat <<E
text
E
echo after'
#> text
#> after

#### eval makes operators of what an expansion gave
op='| tr a-z A-Z'
eval "echo text $op"
#> TEXT

#### the status is that of the last command
eval '(exit 3)'
echo $?
eval 'true; false'
echo $?
#> 3
#> 1

#### eval without arguments gives 0
false
eval
echo $?
false
eval '' ''
echo $?
false
eval '# comment'
echo $?
#> 0
#> 0
#> 0

#### $? inside is that of before
(exit 4)
eval 'echo $?'
#> 4

#### eval runs in the shell itself
eval 'x=1; cd /; f() { echo f; }'
echo $x $PWD
f
#> 1 /
#> f

#### eval sees the positional parameters and return leaves the function
f() { eval 'echo $1; return 3'; echo no; }
f arg
echo $?
#> arg
#> 3

#### exit in eval
eval 'exit 4; echo no'
echo no
#= 4

#### eval in a condition
if eval 'false'; then echo no; else echo else; fi
#> else

#### redirection of eval
eval 'echo a; echo b' > f
cat f
#> a
#> b

#### eval in a pipeline
eval 'echo b; echo a' | sort
#> a
#> b

#### nested eval
eval eval eval 'echo deep'
eval 'eval "eval \"echo deeper\""'
#> deep
#> deeper

#### eval --
eval -- 'echo a'
#> a
#@ differs dash: dash takes it for a command

#### eval of an incomplete command leaves the shell unharmed
(eval 'if true') 2>/dev/null
[ $? -gt 0 ] && echo refused
#> refused

#### commands before a syntax error on an earlier line have run
(eval 'echo one
fi') 2>/dev/null
#> one
#= 2

#### the backslash and the newline in eval
eval 'echo a \
b'
#> a b

#### eval of an alias
alias say='echo aliased'
eval 'say hello'
#> aliased hello
#@ posix

#### an alias defined in eval counts in the next eval
eval "alias say='echo aliased'"
eval 'say'
#> aliased
#@ posix

#### eval of a long string
x=
i=0
while [ $i -lt 2000 ]; do x="$x n=$i;"; i=$((i + 1)); done
eval "$x"
echo $n
#> 1999

#### an option is refused
(eval -z 'echo no') 2>/dev/null
echo $?
#> 2
#@ differs dash: dash takes it for a command
