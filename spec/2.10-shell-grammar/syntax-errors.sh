# XCU 2.10, shell grammar: what is no command is refused with status 2, and what stands before has run (messages: syntax-error-messages.sh).

#### fi without if
echo before
fi
#> before
#= 2
#! ?*

#### then without if
echo before
then :
#> before
#= 2
#! ?*

#### else without if
echo before
else :
#> before
#= 2
#! ?*

#### elif without if
echo before
elif :; then :
#> before
#= 2
#! ?*

#### do without a loop
echo before
do :
#> before
#= 2
#! ?*

#### done without a loop
echo before
done
#> before
#= 2
#! ?*

#### esac without case
echo before
esac
#> before
#= 2
#! ?*

#### } without {
echo before
}
#> before
#= 2
#! ?*

#### ) without (
echo before
)
#> before
#= 2
#! ?*

#### ;; outside of case
echo before
echo a ;;
#> before
#= 2
#! ?*

#### a line that begins with ;
echo before
; echo no
#> before
#= 2
#! ?*

#### a line that begins with &
echo before
& echo no
#> before
#= 2
#! ?*

#### a line that begins with &&
echo before
&& echo no
#> before
#= 2
#! ?*

#### a line that begins with ||
echo before
|| echo no
#> before
#= 2
#! ?*

#### a line that begins with |
echo before
| cat
#> before
#= 2
#! ?*

#### two ; in a row
echo before
echo a ; ; echo no
#> before
#= 2
#! ?*

#### ; after &
echo before
echo a & ; echo no
#> before
#= 2
#! ?*

#### & after ;
echo before
echo a ; & echo no
#> before
#= 2
#! ?*

#### & after &
echo before
echo a & & echo no
#> before
#= 2
#! ?*

#### | after |
echo before
echo a | | cat
#> before
#= 2
#! ?*

#### && after &&
echo before
true && && echo no
#> before
#= 2
#! ?*

#### || after &&
echo before
true && || echo no
#> before
#= 2
#! ?*

#### ; after |
echo before
echo a | ; echo no
#> before
#= 2
#! ?*

#### ; after &&
echo before
true && ; echo no
#> before
#= 2
#! ?*

#### & after &&
echo before
true && & echo no
#> before
#= 2
#! ?*

#### ) after |
echo before
(echo a | ) ; echo no
#> before
#= 2
#! ?*

#### then directly after if
echo before
if then :; fi
#> before
#= 2
#! ?*

#### fi directly after then
echo before
if true; then fi
#> before
#= 2
#! ?*

#### else directly after then
echo before
if true; then else :; fi
#> before
#= 2
#! ?*

#### elif directly after then
echo before
if true; then elif true; then :; fi
#> before
#= 2
#! ?*

#### fi directly after else
echo before
if true; then :; else fi
#> before
#= 2
#! ?*

#### fi in place of then
echo before
if true; fi
#> before
#= 2
#! ?*

#### a second else
echo before
if true; then :; else :; else :; fi
#> before
#= 2
#! ?*

#### elif after else
echo before
if true; then :; else :; elif :; then :; fi
#> before
#= 2
#! ?*

#### done in place of fi
echo before
if true; then :; done
#> before
#= 2
#! ?*

#### fi in place of done
echo before
while true; do :; fi
#> before
#= 2
#! ?*

#### do directly after while
echo before
while do :; done
#> before
#= 2
#! ?*

#### done directly after do
echo before
while true; do done
#> before
#= 2
#! ?*

#### done in place of do
echo before
while true; done
#> before
#= 2
#! ?*

#### then in place of do
echo before
while true; then :; done
#> before
#= 2
#! ?*

#### done directly after do of for
echo before
for i in a; do done
#> before
#= 2
#! ?*

#### a word in place of do of for
echo before
for i in a; echo a; done
#> before
#= 2
#! ?*

#### for without a name
echo before
for; do :; done
#> before
#= 2
#! ?*

#### two names after for
echo before
for i j in a; do :; done
#> before
#= 2
#! ?*

#### & in the list of for
echo before
for i in a & b; do :; done
#> before
#= 2
#! ?*

#### ( in the list of for
echo before
for i in a (b); do :; done
#> before
#= 2
#! ?*

#### } in place of ) of a subshell
echo before
( echo a }; echo b
#> before
#= 2
#! ?*

#### ) in place of }
echo before
{ echo a; )
#> before
#= 2
#! ?*

#### } after ) without ;
echo before
{ (echo a) echo b; }
#> before
#= 2
#! ?*

#### a word after a subshell
echo before
(echo a) b
#> before
#= 2
#! ?*

#### a word after a brace group
echo before
{ echo a; } b
#> before
#= 2
#! ?*

#### a subshell after a word
echo before
echo a (echo b)
#> before
#= 2
#! ?*

#### a subshell after a subshell
echo before
(echo a) (echo b)
#> before
#= 2
#! ?*

#### ( in an argument
echo before
echo a(b)
#> before
#= 2
#! ?*

#### ) in an argument
echo before
echo a)b
#> before
#= 2
#! ?*

#### an empty subshell
echo before
( )
#> before
#= 2
#! ?*

#### an empty brace group
echo before
{ }
#> before
#= 2
#! ?*

#### a pipeline without a second command at )
echo before
(true |)
#> before
#= 2
#! ?*

#### case without in
echo before
case a esac
#> before
#= 2
#! ?*

#### a word before in of case
echo before
case a b in esac
#> before
#= 2
#! ?*

#### ;; directly after in
echo before
case a in ;; esac
#> before
#= 2
#! ?*

#### a missing ) in case
echo before
case a in a echo; esac
#> before
#= 2
#! ?*

#### an empty pattern in case
echo before
case a in ) echo;; esac
#> before
#= 2
#! ?*

#### a | without a second pattern
echo before
case a in a|) echo;; esac
#> before
#= 2
#! ?*

#### a | without a first pattern
echo before
case a in |a) echo;; esac
#> before
#= 2
#! ?*

#### two ;; in a row
echo before
case a in a) echo;; ;; esac
#> before
#= 2
#! ?*

#### a reserved word after ;; is a pattern and needs its )
echo before
case a in a) echo;; done esac
#> before
#= 2
#! ?*

#### a function without a body
echo before
f() ; echo a
#> before
#= 2
#! ?*

#### a word between the parentheses of a function
echo before
f(x) { :; }
#> before
#= 2
#! ?*

#### a function with an empty body
echo before
f() { }
#> before
#= 2
#! ?*

#### an operator after >
echo before
echo a > ; echo no
#> before
#= 2
#! ?*

#### an operator after <
echo before
cat < | cat
#> before
#= 2
#! ?*

#### a ( after >
echo before
echo a > ( b )
#> before
#= 2
#! ?*

#### & after >
echo before
echo a > & b
#> before
#= 2
#! ?*

#### & after <<
echo before
cat << & b
#> before
#= 2
#! ?*

#### a newline after >
echo before
echo a >
#> before
#= 2
#! ?*

#### a newline after <
echo before
cat <
#> before
#= 2
#! ?*

#### a newline after <<
echo before
cat <<
#> before
#= 2
#! ?*

#### a newline after >&
echo before
echo >&
#> before
#= 2
#! ?*

#### three < and a newline
echo before
cat < <
#> before
#= 2
#! ?*

#### ! before &&
echo before
! && true
#> before
#= 2
#! ?*

#### a command substitution with )
echo before
echo $(fi)
#> before
#= 2
#! ?*

#### a command substitution with an incomplete if
echo before
echo $(if true)
#> before
#= 2
#! ?*

#### a command substitution with an open subshell
echo before
echo $( (echo a )
#> before
#= 2
#! ?*

#### an unclosed if
echo before
if true; then echo a
#> before
#= 2
#! ?*

#### an unclosed if at its condition
echo before
if true
#> before
#= 2
#! ?*

#### an unclosed while
echo before
while true; do echo a
#> before
#= 2
#! ?*

#### an unclosed for
echo before
for i in a b
#> before
#= 2
#! ?*

#### an unclosed for at its name
echo before
for
#> before
#= 2
#! ?*

#### an unclosed case
echo before
case a in
#> before
#= 2
#! ?*

#### an unclosed case branch
echo before
case a in a) echo
#> before
#= 2
#! ?*

#### an unclosed brace group
echo before
{ echo a
#> before
#= 2
#! ?*

#### an unclosed subshell
echo before
( echo a
#> before
#= 2
#! ?*

#### an unclosed function
echo before
f() {
#> before
#= 2
#! ?*

#### a function name and the end
echo before
f()
#> before
#= 2
#! ?*

#### && and the end
echo before
true &&
#> before
#= 2
#! ?*

#### || and the end
echo before
true ||
#> before
#= 2
#! ?*

#### | and the end
echo before
true |
#> before
#= 2
#! ?*

#### an unclosed single quote
echo before
echo 'a
#> before
#= 2
#! ?*

#### an unclosed double quote
echo before
echo "a
#> before
#= 2
#! ?*

#### an unclosed back-quote
echo before
echo `a
#> before
#= 2
#! ?*

#### an unclosed command substitution
echo before
echo $(a
#> before
#= 2
#! ?*

#### an unclosed parameter expansion
echo before
echo ${a
#> before
#= 2
#! ?*

#### an unclosed parameter expansion with a word
echo before
echo ${a:-b c
#> before
#= 2
#! ?*

#### an unclosed arithmetic expansion
echo before
echo $((1 + 2
#> before
#= 2
#! ?*

#### an unclosed double quote with a substitution
echo before
echo "$(a"
#> before
#= 2
#! ?*

#### an unclosed single quote in a command substitution
echo before
echo $(echo 'a)
#> before
#= 2
#! ?*

#### an unclosed quote over lines
echo before
echo 'a
b
c
#> before
#= 2
#! ?*
