# XCU 2.9.4.4 and following: if, while, until.

#### if takes the branch of success
if true; then echo a; else echo b; fi
if false; then echo a; else echo b; fi
#> a
#> b

#### elif
if false; then echo a; elif false; then echo b; elif true; then echo c; else echo d; fi
#> c

#### elif without else and without success
if false; then echo a; elif false; then echo b; fi
echo $?
#> 0

#### later conditions are not run
if true; then :; elif echo no; then :; fi
echo end
#> end

#### a condition is a whole list
if false; true; then echo a; fi
if echo x | grep -q x && ! false; then echo b; fi
#> a
#> b

#### $? in then and else is that of the condition
if true; then echo $?; fi
if (exit 3); then :; else echo $?; fi
if (exit 3); then :; elif (exit 4); then :; else echo $?; fi
#> 0
#> 3
#> 4

#### the status of if
if true; then (exit 3); fi
echo $?
if false; then :; else (exit 4); fi
echo $?
#> 3
#> 4

#### newlines in every place of if
if

true

then

echo a

else

echo b

fi
#> a

#### nested if
if true; then if false; then echo a; else echo b; fi; else echo c; fi
#> b

#### if with redirection
if true; then echo a; fi > f
if read x; then echo "got $x"; fi < f
#> got a

#### an empty branch is a syntax error
$SH -c 'if true; then fi' 2>/dev/null
echo $?
$SH -c 'if true; then :; else fi' 2>/dev/null
echo $?
#> 2
#> 2

#### reserved words of if as arguments
echo if then elif else fi
#> if then elif else fi

#### an assignment and ! in conditions
if x=1; then echo $x; fi
if ! false; then echo b; fi
#> 1
#> b

#### while repeats as long as its condition succeeds
i=0
while [ $i -lt 3 ]; do echo $i; i=$((i + 1)); done
#> 0
#> 1
#> 2

#### until repeats as long as its condition fails
i=0
until [ $i -ge 3 ]; do echo $i; i=$((i + 1)); done
#> 0
#> 1
#> 2

#### the status of while is that of the last body
i=0
while [ $i -lt 1 ]; do i=1; (exit 5); done
echo $?
#> 5

#### the status of while without a turn is 0
while false; do :; done
echo $?
until true; do :; done
echo $?
#> 0
#> 0

#### the status after break is 0
while true; do (exit 5); break; done
echo $?
#> 0

#### break in the condition
while break; do echo no; done
echo end
#> end

#### continue in the condition of a loop
i=0
while i=$((i + 1)); [ $i -lt 3 ] && continue; [ $i -lt 5 ]; do echo $i; done
#> 3
#> 4

#### the condition is a whole list
i=0
while echo "test $i"; [ $i -lt 1 ]; do i=1; done
#> test 0
#> test 1

#### reading lines of a file
printf 'a\nb c\n' > f
while read -r l; do echo "[$l]"; done < f
#> [a]
#> [b c]

#### reading lines with a last one that is not complete
printf 'a\nb' | while read -r l || [ -n "$l" ]; do echo "[$l]"; done
#> [a]
#> [b]

#### variables set in a redirected loop stay
printf '1\n2\n' > f
n=0
while read x; do n=$((n + x)); done < f
echo $n
#> 3

#### nested while with break n
while :; do while :; do break 2; done; echo no; done
echo end
#> end

#### break with more levels than there are leaves all
for i in 1 2; do for j in 1 2; do break 9; done; done
echo "$i $j"
#> 1 1

#### continue with more levels than there are goes on with the outermost
for i in 1 2; do for j in 1 2; do echo $i$j; continue 9; done; done
#> 11
#> 21

#### while in a pipeline with redirection inside
printf 'a\n' | while read x; do echo "$x" > f; done
cat f
#> a

#### newlines in every place of while
i=0
while

[ $i -lt 1 ]

do

i=1

done
echo $i
#> 1

#### an empty body or condition is a syntax error
$SH -c 'while true; do done' 2>/dev/null
echo $?
$SH -c 'while do :; done' 2>/dev/null
echo $?
#> 2
#> 2

#### done ends with redirections and goes on with | and &&
while false; do :; done && echo a
for i in 1; do echo $i; done | cat && echo b
until true; do :; done > f || echo no
#> a
#> 1
#> b

#### a loop in the background
while false; do :; done &
wait $!
echo $?
#> 0

#### a loop of 100000 turns
i=0
while [ $i -lt 100000 ]; do i=$((i + 1)); done
echo $i
#> 100000

#### return inside a loop inside a function
f() { while :; do for i in 1 2; do return 4; done; done; }
f
echo $?
#> 4

#### exit inside a loop
$SH -c 'while :; do exit 3; done'
echo $?
#> 3

#### break outside of a loop
break 2>/dev/null
echo "on $?"
#> on 0

#### continue outside of a loop
continue 2>/dev/null
echo "on $?"
#> on 0

#### reserved words only in command position
x=while
echo while do done until
while=1
echo $while
#> while do done until
#> 1

#### a reserved word that is quoted is a command name
\if 2>/dev/null
echo $?
'while' 2>/dev/null
echo $?
#> 127
#> 127

#### a reserved word that comes from an expansion is a command name
x=if
$x true 2>/dev/null
echo $?
#> 127

#### a trap runs in a loop whose condition is nothing but continue
trap 'echo trapped; exit 3' USR1
( kill -s USR1 $$ ) &
while continue; do :; done
#> trapped
#= 3
