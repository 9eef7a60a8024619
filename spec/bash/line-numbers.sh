#### the line of a command is where the word after its name ends
echo "a
b" $LINENO "c
d$LINENO"
nosuch \
  x 2>&1 "y
z" || :
#> a
#> b 2 c
#> d2
#> ../case.sh: line 5: nosuch: command not found

#### the line of a command that an assignment begins is where that ends
v="a
$LINENO" \
  eval 'echo "${v#??}"' "
"
v=1 \
  nosuch 2>&1 || :
#> 2
#> ../case.sh: line 5: nosuch: command not found

#### a redirection after the name is the token that tells the line
nosuch \
  2>&1 "x
y" || :
#> ../case.sh: line 2: nosuch: command not found

#### the line of a subshell is where it closes
trap 'echo $LINENO' ERR
(
  exit 3
)
#> 4
#= 3

#### a redirection that fails is on the line of its command
: \
  x \
  </nonexistent
while :; do
  :
done \
  </nonexistent
:
#! *: line 2: /nonexistent: No such file or directory*
#! *: line 7: /nonexistent: No such file or directory*

#### a function that may not be defined is named with its line
f() { :; }
readonly -f f

f() { :; }
(f() { :; })
:
#! *: line 4: f: readonly function*
#! *: line 5: f: readonly function*
