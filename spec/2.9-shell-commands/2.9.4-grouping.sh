# XCU 2.9.4.1, grouping commands: ( ) and { }.

#### a brace group runs in the shell itself
x=1
{ x=2; }
echo $x
#> 2

#### a subshell does not change the shell
x=1
( x=2; echo $x )
echo $x
#> 2
#> 1

#### a brace group ends with ; or newline
{ echo a; }
{
echo b
}
{ echo c
}
#> a
#> b
#> c

#### { is a word and needs its blank
{echo a 2>/dev/null; }
#= 2

#### braces as arguments are ordinary words
echo { } }{ a}
#> { } }{ a}

#### ( ) need no blanks
(echo a)
(echo a;echo b)
#> a
#> a
#> b

#### groups nest
{ { { echo a; }; }; }
(((echo b) ) )
( { (echo c); }; )
#> a
#> b
#> c

#### the status of a group
{ true; false; }
echo $?
(exit 3)
echo $?
( true; false )
echo $?
#> 1
#> 3
#> 1

#### a redirection counts for the whole group
{ echo a; echo b; } > f
(echo c; echo d) >> f
cat f
#> a
#> b
#> c
#> d

#### several redirections on a group
{ echo out; echo err >&2; } > o 2> e
cat o e
#> out
#> err

#### input for a group is shared by its commands
printf '1\n2\n3\n' > f
{ read a; read b; echo "$b $a"; cat; } < f
#> 2 1
#> 3

#### a redirection of a group ends with it
{ echo a; } > f
echo b
#> b

#### a descriptor opened for the group
{ echo a >&3; echo b >&3; } 3> f
cat f
{ echo c >&3; } 2>/dev/null
[ $? -gt 0 ] && echo closed
#> a
#> b
#> closed

#### a redirection's expansion is made in the shell
x=1
{ x=2; echo in; } > f$x
cat f1
#> in

#### groups as conditions
if { false; true; }; then echo a; fi
while (exit 1); do echo no; done
#> a

#### exit in a subshell ends only it
(exit 3; echo no)
echo $?
#> 3

#### exit in a brace group ends the shell
{ exit 3; echo no; }
echo no
#= 3

#### return in a subshell of a function ends the subshell
f() { (return 3; echo no); echo "after $?"; }
f
#> after 3

#### break in a subshell does not end the loop outside
for i in 1 2; do (break 2>/dev/null); echo $i; done
#> 1
#> 2

#### empty lines and comments in groups
{

  # comment
  echo a # another

}
(
# comment
echo b

)
#> a
#> b

#### an empty subshell is a syntax error
$SH -c '()' 2>/dev/null
echo $?
#> 2

#### an empty brace group is a syntax error
$SH -c '{ }' 2>/dev/null
echo $?
#> 2

#### a subshell directly before ) of another
x=$( (echo a) )
echo "$x"
#> a

#### nested subshells that look like arithmetic
( (echo a); (echo b) )
((echo c); (echo d))
#> a
#> b
#> c
#> d

#### a group followed by a word is a syntax error
$SH -c '{ echo a; } echo b' 2>/dev/null
echo $?
$SH -c '(echo a) echo b' 2>/dev/null
echo $?
#> 2
#> 2

#### reserved words follow a group directly
if { true; } then echo a; fi
if (true) then echo b; fi
for i in 1; do { echo c; } done
#> a
#> b
#> c
