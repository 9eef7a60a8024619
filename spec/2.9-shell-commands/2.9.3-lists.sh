# XCU 2.9.3, lists: AND, OR, sequential.

#### && runs the second after success
true && echo yes
false && echo no
echo $?
#> yes
#> 1

#### || runs the second after failure
false || echo yes
true || echo no
echo $?
#> yes
#> 0

#### && and || bind equally, from the left
true || echo no && echo yes
false && echo no || echo yes
#> yes
#> yes

#### a longer chain
false || false || echo third && echo fourth || echo fifth && echo sixth
#> third
#> fourth
#> sixth

#### a skipped command leaves the status to the next operator
false && true || echo or
true || false && echo and
#> or
#> and

#### the status of an AND-OR list is that of the last command run
true && (exit 3)
echo $?
false || (exit 4)
echo $?
(exit 5) && true
echo $?
#> 3
#> 4
#> 5

#### a newline may follow && and ||
true &&
echo a
false ||

echo b
#> a
#> b

#### a comment may follow &&
true && # comment
# another
echo a
#> a

#### ; runs one after the other
echo a; echo b; echo c
#> a
#> b
#> c

#### ; regardless of failure
false; echo a
#> a

#### a trailing ; is allowed
echo a;
#> a

#### pipelines bind tighter than &&
echo a | false && echo no
echo a | true && echo yes
#> yes

#### compound commands in AND-OR lists
{ false; } || { echo a; } && ( echo b )
if false; then :; fi && echo c
#> a
#> b
#> c

#### an AND-OR list with assignments and redirections only
x=1 && > f && echo "$x" && [ -e f ] && echo f
#> 1
#> f

#### an expansion is made only when its command is run
false && echo ${x:=set}
echo "${x-unset}"
#> unset

#### the side effects of the first are seen by the second
x=1 && echo $x
cd / && echo $PWD
#> 1
#> /

#### no spaces around operators
true&&echo a||echo b;echo c
#> a
#> c

#### lists in substitutions
x=$(false || echo a; true && echo b)
echo "$x"
#> a
#> b

#### && before & puts the whole AND-OR list in the background
true && echo a &
wait
#> a

#### $? between the elements
(exit 3) || echo $?
#> 3
