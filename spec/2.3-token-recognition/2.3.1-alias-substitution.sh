# Aliases (XCU 2.3.1).

#### an alias replaces a command name
alias say=echo
say hello
#> hello
#@ posix

#### an alias with arguments
alias greet='echo hello,'
greet world
#> hello, world
#@ posix

#### an alias takes effect from the next line on
alias a='echo alias'; a 2>/dev/null || echo not yet
a
#> not yet
#> alias
#@ posix

#### only the first word is an alias
alias a='echo alias'
echo a
#> a
#@ posix

#### a value that ends in a blank has the next word checked
alias run='command ' say='echo said'
run say x
#> said x
#@ posix

#### a value that ends in a tab has the next word checked
alias run='command	' say='echo said'
run say x
#> said x
#@ posix

#### a value without trailing blank leaves the next word alone
alias run='command' say='echo said'
run say x 2>/dev/null || echo not found
#> not found
#@ posix

#### trailing blanks chain
alias a='echo ' b='B ' c='C'
a b c c
#> B C c
#@ posix

#### after an alias with a trailing blank an ordinary word ends the chain
alias a='echo ' c=C
a x c
#> x c
#@ posix

#### an alias may refer to another alias
alias one=two two=three three='echo end'
one x
#> end x
#@ posix

#### an alias is not replaced within itself
alias echo='echo again'
echo x
#> again x
#@ posix

#### a cycle of aliases ends
alias ping=pong pong=ping
ping 2>/dev/null || echo not found
#> not found
#@ posix

#### an alias after an assignment
alias show='env | grep ^V='
V=1 show
#> V=1
#@ posix

#### an alias after a redirection
alias say='echo said'
>f say x
cat f
#> said x
#@ posix

#### an alias after && || | ; ! ( {
alias ok='echo ok'
true && ok 1
false || ok 2
ok 3 | ok 4
! ok 5
(ok 6)
{ ok 7; }
#> ok 1
#> ok 2
#> ok 4
#> ok 5
#> ok 6
#> ok 7
#@ posix

#### an alias after reserved words
alias ok='echo ok'
if ok 1; then ok 2; else ok; fi
while ok 3; do ok 4; break; done
until ok 5; do ok; done
for i in 1; do ok 6; done
#> ok 1
#> ok 2
#> ok 3
#> ok 4
#> ok 5
#> ok 6
#@ posix

#### an alias in a case item
alias ok='echo ok'
case a in a) ok 1 ;; esac
#> ok 1
#@ posix

#### the words of case and for are no aliases
alias a='echo alias' i=j
case a in a) echo plain ;; esac
for i in a; do echo $i; done
#> plain
#> a
#@ posix

#### an alias may hold a reserved word
alias when='if true; then'
when echo yes; fi
#> yes
#@ posix

#### an alias may hold an operator
alias both='echo a; echo'
both b
#> a
#> b
#@ posix

#### an alias may open a quote only with its end in it
alias q='echo "a  b"'
q c
#> a  b c
#@ posix

#### an alias may hold a redirection
alias save='echo kept >f'
save
cat f
#> kept
#@ posix

#### an alias may hold a pipeline
alias up='tr a-z A-Z |'
echo abc | up cat
#> ABC
#@ posix

#### an alias may hold several lines
alias two='echo 1
echo 2'
two
#> 1
#> 2
#@ posix

#### an empty alias leaves the following word
alias nothing=''
nothing echo a
#> a
#@ posix

#### an alias to a comment
alias remark='#'
remark echo a
echo b
#> b
#@ posix

#### an expansion in the value is done when it is used
x=1
alias show='echo $x'
x=2
show
#> 2
#@ posix

#### any part quoted suppresses the alias
alias say='echo said'
\say x 2>/dev/null || echo 1
"say" x 2>/dev/null || echo 2
s'ay' x 2>/dev/null || echo 3
sa\y x 2>/dev/null || echo 4
#> 1
#> 2
#> 3
#> 4
#@ posix

#### an expansion's result is no alias
alias say='echo said'
x=say
$x 2>/dev/null || echo not found
#> not found
#@ posix

#### a function body keeps the aliases of its definition
alias say='echo one'
f() { say; }
alias say='echo two'
f
say
#> one
#> two
#@ posix

#### an alias defined in a function call is not used in the same body
f() { alias later='echo later'; later 2>/dev/null || echo not yet; }
f
later
#> not yet
#> later
#@ posix

#### eval parses anew
alias say='echo said'; eval say
#> said
#@ posix

#### unalias takes effect from the next line on
alias say='echo said'
unalias say; say 
say 2>/dev/null || echo gone
#> said
#> gone
#@ posix

#### an alias of a special built-in's name
alias export='echo exporting'
export A
#> exporting A
#@ posix

#### an alias hides a function
say() { echo function; }
alias say='echo alias'
say
#> alias
#@ posix

#### alias names may hold ! % , - @ _
alias a!='echo 1' b%='echo 2' c,d='echo 3' e-f='echo 4' g@='echo 5' _h='echo 6'
a!
b%
c,d
e-f
g@
_h
#> 1
#> 2
#> 3
#> 4
#> 5
#> 6
#@ posix

#### alias names may begin with a digit
alias 1st='echo first'
1st
#> first
#@ posix

#### an alias is used within a command substitution
alias say='echo said'
echo $(say 1) `say 2` "$(say 3)"
#> said 1 said 2 said 3
#@ posix

#### an alias is inherited by a subshell
alias say='echo said'
(say)
#> said
#@ posix

#### an alias set in a subshell does not leak
(alias say='echo said')
say 2>/dev/null || echo not found
#> not found
#@ posix

#### an alias is not inherited by another shell
alias say='echo said'
$SH -c 'say 2>/dev/null || echo not found'
#> not found
#@ posix

#### an alias that ends in a blank before a reserved word position
alias a='echo ' if=IF
a if
#> IF
#@ posix

#### trailing blank comes from a nested alias
alias outer=inner inner='echo ' x=X
outer x
#> X
#@ posix
#@ differs bash: bash looks at the first alias only; XCU 2.3.1 at the value that replaced the word

#### an alias name before ( ) at a function definition is replaced
alias f=g
eval 'f() { echo body; }'
g
#> body
#@ posix

#### an alias in a here-document is text
alias say='echo said'
cat <<E
say
E
#> say
#@ posix

#### an alias on the line after a here-document
alias say='echo said'
cat <<E
a
E
say
#> a
#> said
#@ posix

#### an alias with a semicolon within a list
alias x='false;'
x echo after
#> after
#@ posix

#### a reserved word can not be hidden by an alias where it is reserved
alias fi='echo alias'
if true; then echo a; fi
#> a
#@ posix

#### an alias for nothing, alone on a line and before an operator's newline
alias a= b=' '
false
a
echo $?
(
b
echo in
)
echo ok | b
cat
true && a
echo and
#> 1
#> in
#> ok
#> and
#@ posix

#### an alias for a newline and a subshell
alias l='
(
' r='
)
'
a=A
l echo sub; a=B; r
echo $a
#> sub
#> A
#@ posix

#### an alias for a negation
alias e='! echo'
if e if; then echo then; else echo else; fi
#> if
#> else
#@ posix

#### an alias does not stand in the place of a redirection's number
alias 3=:
3>/dev/null echo out
#> out
#@ posix

#### an operator at the end of an alias joins the one after it
alias lt='<'
echo text >f
lt>f cat
lt>g echo new
echo status $?; test -e g && echo made
#> text
#> new
#> status 0
#> made
#@ posix

#### the delimiter of a here-document after an alias that ends in a blank
alias c=' cat << ' e=' \END '
c e
$text
END
#> $text
#@ posix

#### the file of a redirection after an alias that ends in a blank
alias into='echo text > ' name=f
into name
cat f
#> text
#@ posix

#### parts of case and of functions after an alias that ends in a blank
alias c='case a in ' p='
(a) echo A; esac'
c p
alias c='case a in a ' p=' ) echo B; esac'
c p
alias g='g( ' q=')' f='f() ' nothing=
g q
{ echo G; }
f nothing
{ echo F; }
\g
\f
#> A
#> B
#> G
#> F
#@ posix

#### a reserved word of a loop after an alias that ends in a blank
alias forx='for x ' do=';' sep=' ;
do'
set 1
forx do echo $x; done
forx sep echo $x; done
#> 1
#> 1
#@ posix

#### an alias that ends in a blank has no say beyond its line
alias choose='case word in ' word=other
choose
    other) echo replaced;;
    word) echo kept;;
esac
choose word) echo replaced;; *) echo other;; esac
#> kept
#> other
#@ posix
