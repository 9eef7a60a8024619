# Loops and lists in bash's spelling.

#### for with braces
for i in a b; { echo $i; }
#> a
#> b

#### for over nothing
for i in; do echo no; done; echo $?
#> 0

#### for with a newline before do
for i in a \
  b
do echo $i
done
#> a
#> b

#### for without in and a semicolon
set -- x y
for i; do echo $i; done
for i
do echo $i; done
#> x
#> y
#> x
#> y

#### the variable stays after the loop
for i in 1 2; do :; done; echo $i
#> 2

#### break's level beyond the loops
for i in 1 2; do break 9; done; echo $i
#> 1

#### until
i=0; until ((i == 3)); do ((i++)); done; echo $i
#> 3

#### while with several commands in the condition
i=0
while ((i++)); echo cond $i; ((i < 2)); do echo body; done
#> cond 1
#> body
#> cond 2

#### the status of a loop that never ran
while false; do :; done; echo $?
false; for i in; do :; done; echo $?
#> 0
#> 0

#### a loop's output to a pipe and back
for i in 3 1 2; do echo $i; done | sort | while read x; do printf %s $x; done; echo
#> 123

#### continue in a while loop reading a file
printf '1\n#c\n2\n' >f
while read -r l; do [[ $l == \#* ]] && continue; echo $l; done <f
#> 1
#> 2

#### break in a subshell does not know the loop outside
for i in 1 2; do (break 2>/dev/null; echo on); echo $i; done
#> on
#> 1
#> on
#> 2

#### a loop in the background
for i in 1 2; do echo $i; done & wait
#> 1
#> 2

#### nested loops with labels by count
for a in 1 2; do for b in 1 2; do for c in 1 2; do [[ $a$b$c == 112 ]] && continue 3; [[ $a$b$c == 212 ]] && break 2; echo $a$b$c; done; done; done
#> 111
#> 211

#### the words are expanded once before the loop
a=(1 2)
for i in "${a[@]}"; do a+=(x); echo $i; done
echo ${#a[@]}
#> 1
#> 2
#> 4

#### a here-document as a loop's input
while read -r a b; do echo "$b $a"; done <<E
1 one
2 two
E
#> one 1
#> two 2

#### a loop over lines of a variable by IFS
v=$'a b\nc d'
IFS=$'\n'
for l in $v; do echo "<$l>"; done
#> <a b>
#> <c d>

#### an if with several branches and redirection
x=2
if ((x == 1)); then echo 1; elif ((x == 2)); then echo 2; else echo 3; fi >out
cat out
#> 2

#### the status of if without a taken branch
if false; then :; fi; echo $?
#> 0

#### ! and compound commands
! { false; } && echo yes
! (exit 1) && echo sub
! if true; then false; fi && echo if
#> yes
#> sub
#> if

#### newlines after operators
true &&
  echo and
false ||
  echo or
echo p |
  cat
#> and
#> or
#> p

#### { needs a blank and ; before }
{ echo a; echo b; }
{
echo c
}
echo }
#> a
#> b
#> c
#> }

#### reserved words as arguments
echo if then fi do done case esac in for while { } ! time function select
#> if then fi do done case esac in for while { } ! time function select

#### a variable named like a reserved word
if=1; for=2; echo $if$for
#> 12

#### a semicolon after a background command on the next line
sleep 0 &
echo next
wait
#> next

#### an empty line and comments between parts
if true # comment

then # another

  echo yes
fi
#> yes

#### a backslash at the end of a comment does not continue it
# comment \
echo shown
#> shown

#### a hash inside a word
echo a#b "#c" \#d
#> a#b #c #d

#### interactive_comments cannot be missed in scripts
shopt -u interactive_comments
echo a # b
#> a

#### a negated command that leaves a loop inverts its status
for i in 1; do ! break; done; echo $?
for i in 1 2; do ! { false; continue; }; done; echo $?
while ! { break; }; do :; done; echo $?
#> 1
#> 1
#> 0

#### $? in the first round of for and select is that of the command before
(exit 4)
for i in 1 2; do echo $?; done
(exit 4)
select i in a; do echo $?; break; done <<< 1 2>/dev/null
#> 4
#> 0
#> 4
