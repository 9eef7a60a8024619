# The first line of the message for what is no command: as bash words it, with the file and the line.

#### fi without if
echo before
fi
#> before
#= 2
#! ../case.sh: line 2: syntax error near unexpected token `fi'*
#@ differs dash: dash words the message differently

#### elif without if
echo before
elif :; then :
#> before
#= 2
#! ../case.sh: line 2: syntax error near unexpected token `elif'*
#@ differs dash: dash words the message differently

#### esac without case
echo before
esac
#> before
#= 2
#! ../case.sh: line 2: syntax error near unexpected token `esac'*
#@ differs dash: dash words the message differently

#### ;; outside of case
echo before
echo a ;;
#> before
#= 2
#! ../case.sh: line 2: syntax error near unexpected token `;;'*
#@ differs dash: dash words the message differently

#### a line that begins with &&
echo before
&& echo no
#> before
#= 2
#! ../case.sh: line 2: syntax error near unexpected token `&&'*
#@ differs dash: dash words the message differently

#### two ; in a row
echo before
echo a ; ; echo no
#> before
#= 2
#! ../case.sh: line 2: syntax error near unexpected token `;'*
#@ differs dash: dash words the message differently

#### & after &
echo before
echo a & & echo no
#> before
#= 2
#! ../case.sh: line 2: syntax error near unexpected token `&'*
#@ differs dash: dash words the message differently

#### || after &&
echo before
true && || echo no
#> before
#= 2
#! ../case.sh: line 2: syntax error near unexpected token `||'*
#@ differs dash: dash words the message differently

#### & after &&
echo before
true && & echo no
#> before
#= 2
#! ../case.sh: line 2: syntax error near unexpected token `&'*
#@ differs dash: dash words the message differently

#### fi directly after then
echo before
if true; then fi
#> before
#= 2
#! ../case.sh: line 2: syntax error near unexpected token `fi'*
#@ differs dash: dash words the message differently

#### fi directly after else
echo before
if true; then :; else fi
#> before
#= 2
#! ../case.sh: line 2: syntax error near unexpected token `fi'*
#@ differs dash: dash words the message differently

#### elif after else
echo before
if true; then :; else :; elif :; then :; fi
#> before
#= 2
#! ../case.sh: line 2: syntax error near unexpected token `elif'*
#@ differs dash: dash words the message differently

#### do directly after while
echo before
while do :; done
#> before
#= 2
#! ../case.sh: line 2: syntax error near unexpected token `do'*
#@ differs dash: dash words the message differently

#### then in place of do
echo before
while true; then :; done
#> before
#= 2
#! ../case.sh: line 2: syntax error near unexpected token `then'*
#@ differs dash: dash words the message differently

#### for without a name
echo before
for; do :; done
#> before
#= 2
#! ../case.sh: line 2: syntax error near unexpected token `;'*
#@ differs dash: dash words the message differently

#### ( in the list of for
echo before
for i in a (b); do :; done
#> before
#= 2
#! ../case.sh: line 2: syntax error near unexpected token `('*
#@ differs dash: dash words the message differently

#### } after ) without ;
echo before
{ (echo a) echo b; }
#> before
#= 2
#! ../case.sh: line 2: syntax error near unexpected token `echo'*
#@ differs dash: dash words the message differently

#### a subshell after a word
echo before
echo a (echo b)
#> before
#= 2
#! ../case.sh: line 2: syntax error near unexpected token `('*
#@ differs dash: dash words the message differently

#### ) in an argument
echo before
echo a)b
#> before
#= 2
#! ../case.sh: line 2: syntax error near unexpected token `)'*
#@ differs dash: dash words the message differently

#### a pipeline without a second command at )
echo before
(true |)
#> before
#= 2
#! ../case.sh: line 2: syntax error near unexpected token `)'*
#@ differs dash: dash words the message differently

#### ;; directly after in
echo before
case a in ;; esac
#> before
#= 2
#! ../case.sh: line 2: syntax error near unexpected token `;;'*
#@ differs dash: dash words the message differently

#### a | without a second pattern
echo before
case a in a|) echo;; esac
#> before
#= 2
#! ../case.sh: line 2: syntax error near unexpected token `)'*
#@ differs dash: dash words the message differently

#### a reserved word after ;; is a pattern and needs its )
echo before
case a in a) echo;; done esac
#> before
#= 2
#! ../case.sh: line 2: syntax error near unexpected token `esac'*
#@ differs dash: dash words the message differently

#### a function with an empty body
echo before
f() { }
#> before
#= 2
#! ../case.sh: line 2: syntax error near unexpected token `}'*
#@ differs dash: dash words the message differently

#### a ( after >
echo before
echo a > ( b )
#> before
#= 2
#! ../case.sh: line 2: syntax error near unexpected token `('*
#@ differs dash: dash words the message differently

#### a newline after >
echo before
echo a >
#> before
#= 2
#! ../case.sh: line 2: syntax error near unexpected token `newline'*
#@ differs dash: dash words the message differently

#### a newline after >&
echo before
echo >&
#> before
#= 2
#! ../case.sh: line 2: syntax error near unexpected token `newline'*
#@ differs dash: dash words the message differently

#### a command substitution with )
echo before
echo $(fi)
#> before
#= 2
#! ../case.sh: line 2: syntax error near unexpected token `fi'*
#@ differs dash: dash words the message differently

#### a command substitution with an open subshell
echo before
echo $( (echo a )
#> before
#= 2
#! ../case.sh: line [23]: unexpected EOF while looking for matching `)'*
#@ differs dash: dash words the message differently

#### an unclosed if
echo before
if true; then echo a
#> before
#= 2
#! ../case.sh: line 3: syntax error: unexpected end of file*
#@ differs dash: dash words the message differently

#### an unclosed for
echo before
for i in a b
#> before
#= 2
#! ../case.sh: line 3: syntax error: unexpected end of file*
#@ differs dash: dash words the message differently

#### an unclosed case branch
echo before
case a in a) echo
#> before
#= 2
#! ../case.sh: line 3: syntax error: unexpected end of file*
#@ differs dash: dash words the message differently

#### an unclosed function
echo before
f() {
#> before
#= 2
#! ../case.sh: line 3: syntax error: unexpected end of file*
#@ differs dash: dash words the message differently

#### || and the end
echo before
true ||
#> before
#= 2
#! ../case.sh: line 3: syntax error: unexpected end of file*
#@ differs dash: dash words the message differently

#### an unclosed single quote
echo before
echo 'a
#> before
#= 2
#! ../case.sh: line 2: unexpected EOF while looking for matching `''*
#@ differs dash: dash words the message differently

#### an unclosed double quote
echo before
echo "a
#> before
#= 2
#! ../case.sh: line 2: unexpected EOF while looking for matching `"'*
#@ differs dash: dash words the message differently

#### an unclosed back-quote
echo before
echo `a
#> before
#= 2
#! ../case.sh: line 2: unexpected EOF while looking for matching ``'*
#@ differs dash: dash words the message differently

#### an unclosed command substitution
echo before
echo $(a
#> before
#= 2
#! ../case.sh: line [23]: unexpected EOF while looking for matching `)'*
#@ differs dash: dash words the message differently

#### an unclosed parameter expansion
echo before
echo ${a
#> before
#= 2
#! ../case.sh: line 2: unexpected EOF while looking for matching `}'*
#@ differs dash: dash words the message differently

#### an unclosed parameter expansion with a word
echo before
echo ${a:-b c
#> before
#= 2
#! ../case.sh: line 2: unexpected EOF while looking for matching `}'*
#@ differs dash: dash words the message differently

#### an unclosed arithmetic expansion
echo before
echo $((1 + 2
#> before
#= 2
#! ../case.sh: line 2: unexpected EOF while looking for matching `)'*
#@ differs dash: dash words the message differently

#### an unclosed double quote with a substitution
echo before
echo "$(a"
#> before
#= 2
#! ../case.sh: line 2: unexpected EOF while looking for matching `?'*
#@ differs dash: dash words the message differently

#### an unclosed single quote in a command substitution
echo before
echo $(echo 'a)
#> before
#= 2
#! ../case.sh: line 2: unexpected EOF while looking for matching `?'*
#@ differs dash: dash words the message differently

#### an unclosed quote over lines
echo before
echo 'a
b
c
#> before
#= 2
#! ../case.sh: line 2: unexpected EOF while looking for matching `''*
#@ differs dash: dash words the message differently

#### the line of the error in a longer script
echo 1
echo 2

# comment
if true; then
  echo 3
done
echo 4
#> 1
#> 2
#= 2
#! ../case.sh: line 7: syntax error near unexpected token `done'*
#@ differs dash: dash words the message differently

#### the line of an error after a here-document
cat <<E
a
b
E
)
#> a
#> b
#= 2
#! ../case.sh: line 5: syntax error near unexpected token `)'*
#@ differs dash: dash words the message differently

#### the line of an error after a continued line
echo a \
  b \
  c
fi
#> a b c
#= 2
#! ../case.sh: line 4: syntax error near unexpected token `fi'*
#@ differs dash: dash words the message differently

#### the line of an error after a string of several lines
x='a
b'
;;
#= 2
#! ../case.sh: line 3: syntax error near unexpected token `;;'*
#@ differs dash: dash words the message differently

#### a missing end is told with the line after the last
if true; then
  echo a


#= 2
#! ../case.sh: line 5: syntax error: unexpected end of file*
#@ differs dash: dash words the message differently

#### an unclosed quote is told with the line where it began
echo 1
echo 2
echo "a
b
c
#> 1
#> 2
#= 2
#! ../case.sh: line 3: unexpected EOF while looking for matching `"'*
#@ differs dash: dash words the message differently

#### the message of a -c string names -c
$SH -c 'fi' name
#= 2
#! name: -c: line 1: syntax error near unexpected token `fi'*
#@ differs dash: dash words the message differently

#### the message of a -c string shows the line
$SH -c 'echo a; fi' name
#= 2
#! *`echo a; fi'*
#@ differs dash: dash words the message differently

#### the message of a dot script names its file
printf '%s\n' 'echo in' 'fi' > s
. ./s
#> in
#! ./s: line 2: syntax error near unexpected token `fi'*
#= 2
#@ differs dash: dash words the message differently

#### the message of an eval names eval
eval 'fi'
#= 2
#! ../case.sh: eval: line 1: syntax error near unexpected token `fi'*
#@ differs dash: dash words the message differently

#### a missing end of a here-document is a warning
$SH -c 'cat <<E
text' name
#> text
#! name: line 2: warning: here-document at line 1 delimited by end-of-file (wanted `E')
#@ differs dash: dash says nothing
