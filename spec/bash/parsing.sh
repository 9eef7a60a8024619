# Parsing: how bash's words, operators and reserved words fit together.

#### then and do after ]] and )) on the same line
if [[ a == a ]] then echo yes; fi
if ((1)) then echo one; fi
#> yes
#> one

#### a subscript with blanks
a[ 1 ]=x; a[1 + 1]=y
echo "${a[ 1 ]}" "${a[1 + 1]}" "${!a[@]}"
#> x y 1 2

#### a subscript with a nested expansion and brackets
a=(0 1 2 3) b=(1 2)
a[${b[1]}]=x
a[b[0]]=y
echo "${a[@]}"
#> 0 y x 3

#### an assignment needs no blank around =
x= y=1
echo "[$x]$y"
#> []1

#### a word with = later is no assignment
echo x=1 a
-x=1 2>/dev/null; echo $?
#> x=1 a
#> 127

#### a quoted name is no assignment
'x'=1 2>/dev/null; echo $?
#> 127

#### an assignment after the command word is an argument
echo a=1
#> a=1

#### $(( that is no arithmetic
echo $((echo a); (echo b))
echo $( (echo c) )
#> a b
#> c

#### (( that is no arithmetic
((echo a) | cat)
#> a

#### a subshell right after !
!(true) 2>/dev/null
! (false) && echo yes
#> yes

#### a pipe at the end of the line with a comment
echo a | # comment
  cat
#> a

#### && at the end of a line with blank lines after
true &&

  echo a
#> a

#### a semicolon before a newline in a list
echo a;
echo b
#> a
#> b

#### a backslash-newline inside words and operators
ec\
ho a\
b
true &\
& echo and
#> ab
#> and

#### comments after ;; and before esac
case a in # comment
  # another
  a) echo a # end
  ;; # more
esac
#> a

#### case patterns with blanks and newlines
case b in

  a | b | ( c ) ) echo no ;;
esac 2>/dev/null
echo no
#= 2
#! *syntax error near unexpected token `('*

#### in and do as names
in=1 do=2
for in in a; do echo $in; done
echo $do
#> a
#> 2

#### for in with a newline after the name
for x
in a b
do echo $x
done
#> a
#> b

#### select and function as arguments and file names
echo select function >f; cat f
#> select function

#### a function with a blank before the parentheses
f () { echo f; }
g  (  ) { echo g; }
f; g
#> f
#> g

#### a function definition followed by && and ;
f() { echo f; } && f
#> f

#### a function definition in a pipeline stays in its subshell
f() { :; } | cat
type -t f; echo $?
#> 1

#### a brace group closes after a redirection
{ echo a; } >f; { echo b; } >>f; cat f
#> a
#> b

#### } is a word in the middle of a command
echo a } b
#> a } b

#### a { as an argument
echo { a
#> { a

#### {a is a word, not a group
{a 2>/dev/null; echo $?
#> 127

#### redirections between words
echo a >f b; cat f
<f cat
2>/dev/null >f echo c; cat f
#> a b
#> a b
#> c

#### digits before a redirection must touch it
echo 1 >f; cat f
echo 2>f; echo "[$(<f)]"
#> 1
#>
#> []

#### a digit in quotes is no descriptor
echo "2">f; cat f
echo \2>f; cat f
#> 2
#> 2

#### operators without blanks
true&&echo a||echo b;echo c|cat&wait
#> a
#> c

#### >& and &> with and without blanks
echo a >&2 2>/dev/null
echo b &> f; cat f
echo c >& f; cat f
#> b
#> c
#! a

#### ; and & mixed
echo a & wait; echo b
#> a
#> b

#### ! as an argument and in [[ ]]
echo ! a
[[ ! "" ]] && echo empty
#> ! a
#> empty

#### reserved words are known after ; and | and && and (
(if true; then echo a; fi) | while read x; do echo $x; done && { echo b; }
#> a
#> b

#### a reserved word from an expansion is a command
x=if
$x 2>/dev/null; echo $?
#> 127

#### a parenthesis in an argument is an error
eval 'echo a(b)' 2>/dev/null; echo $?
#> 2

#### quotes in the middle of a word
echo a"b c"d'e f'g\ h
#> ab cde fg h

#### adjacent quotes and expansions
x=1
echo "$x""$x"'$x'$x
#> 11$x1

#### $ before other characters is literal
echo $ $% $. "$" a$
#> $ $% $. $ a$

#### ${#} forms
set -- a b
echo ${#} ${#1} ${#@} $# ${#-x}
#> 2 1 2 2 2

#### ${x#} and ${x%} with nothing
x=abc
echo ${x#} ${x%} ${x##} ${x/}
#> abc abc abc abc

#### a name ends at the first character that cannot belong to it
x=1 x1=2
echo $x-$x1$x.a ${x}1 "$x_" $x/
#> 1-21.a 11  1/

#### $1 takes one digit
set -- a
echo $10 $1x
#> a0 ax

#### an array name without braces
a=(x y)
echo $a[0] "$a[1]"
#> x[0] x[1]

#### nested backquotes and $( )
echo `echo $(echo \`echo deep\`)`
#> deep

#### a case inside backquotes
echo `case a in a) echo b;; esac`
#> b

#### a comment inside ( )
(
# comment )
echo a
)
#> a

#### an octothorpe after an operator starts a comment
echo a;# comment
echo b &&# comment
echo c
#> a
#> b
#> c

#### a here-document's command with a comment
cat <<E # comment
text
E
#> text

#### a long elif chain
x=5
if ((x == 1)); then echo 1
elif ((x == 2)); then echo 2
elif ((x == 3)); then echo 3
elif ((x == 5)); then echo 5
fi
#> 5

#### a while loop with a here-string in its condition
while read -r x; [[ $x ]]; do echo $x; done <<<$'a\nb\n\nc'
#> a
#> b

#### coproc, time and ! before compound commands
TIMEFORMAT=
time { echo a; }
time if true; then echo b; fi
! { false; }; echo $?
#> a
#> b
#> 0

#### [[ over several lines with comments
[[ a == a && # first
   b == b
]] && echo yes
#> yes

#### arithmetic with ) inside of strings and subscripts
a=(5)
echo $(( (a[0] + (1)) * 2 ))
#> 12

#### ${v:-)} in a case inside $( )
echo "$(case x in x) echo "${u:-)}" ;; esac)"
#> )

#### a variable named like an operator's letter
n=1 e=2
[[ $n -ne $e ]] && echo ne
#> ne

#### unicode words and blanks
echo ä ö　ü
#> ä ö　ü

#### an empty compound list is refused everywhere
for s in 'if ; then :; fi' 'while do :; done' 'for x in a; do done' '{ ; }' '( ; )' 'case a in a) ;; ;; esac'; do $SH -c "$s" 2>/dev/null; echo -n "$? "; done; echo
#> 2 2 2 2 2 2 

#### two operators in a row are refused
for s in 'a && && b' 'a | | b' '; a' '& a' 'a ;; b' '| a' 'a || ; b'; do $SH -c "$s" 2>/dev/null; echo -n "$? "; done; echo
#> 2 2 2 2 2 2 2 

#### a process substitution goes on with the reserved word before it
while<(:); do :; done
echo no
#= 2
#! *: syntax error near unexpected token `do'*

#### a redirection ends the reserved word before it
if</dev/null; then echo yes; fi
#> yes

#### a bracket that stays open in an operand of a declaration builtin is text
export name[1
echo "status $?"
readonly other[; declare third[a"b c"
echo "status $?"
#> status 1
#> status 1
#! *: export: `name[[]1': not a valid identifier*: readonly: `other[[]': not a valid identifier*: declare: *
