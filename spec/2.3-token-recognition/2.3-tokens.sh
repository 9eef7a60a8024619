# How the input is cut into tokens (XCU 2.3).

#### blanks separate words
printf '<%s>' a  b	c
#>% <a><b><c>

#### operators need no blanks
echo a;echo b&&echo c||echo d
#> a
#> b
#> c

#### a comment runs to the end of the line
echo a # b ; echo c
echo d#e
#> a
#> d#e

#### a comment after an operator
echo a;# comment
(echo b)#comment
true &&# comment
echo c
#> a
#> b
#> c

#### # within a word starts no comment
echo a#b a\ #c "x"#y
#> a#b a #c x#y

#### # directly after an expansion starts no comment
x=1
echo $x#a $(echo b)#c
#> 1#a b#c

#### a comment may hold unbalanced quotes
echo a # it's "
echo b
#> a
#> b

#### a comment at the end of input without a newline
printf 'echo a # b' > s
$SH ./s
#> a

#### the longest operator is taken
echo a>f;echo b>>f;cat f
#> a
#> b

#### && is not two &
false&&echo no
echo yes
#> yes

#### <& and >& are one operator
echo a >&2 2>f
exec 3<&0
exec 3<&-
echo b
#> b

#### digits before a redirection are a descriptor only when adjacent
echo 2 >f
echo a 2>g
cat f g
#> a
#> 2

#### digits that end a word are no descriptor
echo a2>f
cat f
#> a2

#### a variable before a redirection is a word
n=2
echo $n>f
cat f
#> 2

#### a quoted digit before a redirection is a word
echo "2">f
cat f
#> 2

#### ;; only counts within case
$SH -c 'echo a;; echo b' 2>/dev/null
test $? -ne 0 && echo refused
#> refused

#### a lone operator is an error
for operator in '&' ';' '&&' '||' '|' '(' ')' ';;'; do
  $SH -c "$operator" 2>/dev/null && echo "accepted $operator"
done
echo done
#> done

#### an operator may not begin a line
for operator in '&& true' '|| true' '| true' '; true'; do
  $SH -c "true
$operator" 2>/dev/null && echo "accepted $operator"
done
echo done
#> done

#### newlines after | && || are skipped
echo a |

  cat
true &&

  echo b
false ||
  # comment
  echo c
#> a
#> b
#> c

#### a semicolon or newline ends a command
echo a
echo b; echo c;
echo d
#> a
#> b
#> c
#> d

#### ( and ) need no blanks
(echo a);(echo b)
#> a
#> b

#### { and } are words, not operators
echo {a} }b{ { }
#> {a} }b{ { }

#### { needs a blank after it
{echo a 2>/dev/null || echo not found
#> not found

#### } needs a separator before it
{ echo a }
}
#> a }

#### ! is a word
echo ! a!
#> ! a!

#### an expansion within a word is not cut at blanks
echo a$(echo b c)d ${none:-e f}g
#> ab cd e fg

#### a backtick substitution is part of its word
echo a`echo b c`d
#> ab cd

#### an arithmetic expansion is part of its word
echo a$(( 1 + 2 ))b
#> a3b

#### parentheses within $(( )) nest
echo $(( ( 1 + 2 ) * ( 3 + 4 ) ))
#> 21

#### $(( that is no arithmetic is a subshell within a substitution
echo $( (echo a); (echo b) )
#> a b

#### $((...) with a command list inside is a command substitution
echo $((echo a); echo b)
#> a b
#@ differs dash: dash takes $(( for arithmetic always

#### <newline> within quotes does not end the command
echo "a
b" 'c
d'
#> a
#> b c
#> d

#### a word may be very long
x=$(printf '%05000d' 0)
eval "y=$x$x"
echo ${#y}
#> 10000

#### carriage return is an ordinary character
printf 'echo a\r\n' > s
$SH ./s | od -An -c | tr -s ' '
#>  a \r \n

#### form feed and vertical tab are no blanks
printf 'echo\va\n' > s
$SH ./s 2>/dev/null
#= 127

#### a tab is a blank
printf 'echo\ta\n' > s
$SH ./s
#> a

#### blank lines between commands
echo a



echo b
#> a
#> b

#### lines with blanks only
printf 'echo a\n   \n\t\necho b\n' > s
$SH ./s
#> a
#> b

#### a word that looks like an operator when quoted
echo "&&" '||' \;
#> && || ;

#### $ alone is a word
echo $ $
#> $ $

#### $ before a blank, an operator or a quote
x=1
echo $;echo a$
#> $
#> a$

#### a substitution that is unterminated is an error
for text in 'echo $(' 'echo ${' 'echo `' 'echo $((1' 'echo ${x' 'echo $(echo "a)'; do
  $SH -c "$text" 2>/dev/null && echo "accepted $text"
done
echo done
#> done

#### names are recognised to their longest
x=1 xy=2
echo $xy $x.y $x-y ${x}y
#> 2 1.y 1-y 1y

#### a digit parameter is one digit
set -- a b c d e f g h i j k
echo $10 ${10} $1x
#> a0 j ax

#### alias names are looked up only unquoted
alias e='echo alias'
e 1
'e' 2 2>/dev/null || echo none
#> alias 1
#> none
#@ posix

#### a here-document is read after the whole line
cat <<E; echo after
body
E
#> body
#> after
