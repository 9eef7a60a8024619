# XCU alias.

#### an alias is listed as it can be read back
alias a1='echo one'
alias a1
#> alias a1='echo one'
#@ differs dash: dash prints it without the word alias

#### alias in POSIX mode
alias a1='echo one'
alias a1
#> a1='echo one'
#@ posix

#### alias without operands lists all in order
alias b1=x
alias a1='y z'
alias
#> alias a1='y z'
#> alias b1='x'
#@ differs dash: dash prints them without the word alias, in its own order

#### several in one command
alias a1=x a2=y
alias a2 a1
#> alias a2='y'
#> alias a1='x'
#@ differs dash: dash prints them without the word alias

#### a quote in the value
alias a1="echo 'it'"
alias a1
#> alias a1='echo '\''it'\'''
#@ differs dash: dash quotes otherwise

#### the listing can be read back
alias a1="echo 'it  is'"
x=$(alias a1)
unalias a1
case $x in alias*) eval "$x" ;; *) eval "alias $x" ;; esac
eval a1
#> it  is
#@ posix

#### an alias that is not defined
alias no_such_alias
echo $?
#> 1
#! *: alias: no_such_alias: not found
#@ differs dash: dash words the message differently

#### one that is not defined does not hinder the others
alias a1=x
alias no_such_alias a1 2>/dev/null
echo $?
#> alias a1='x'
#> 1
#@ differs dash: dash prints it without the word alias

#### an empty value
alias a1=
alias a1
#> alias a1=''
#@ differs dash: dash prints it without the word alias

#### a second definition replaces the first
alias a1=x
alias a1=y
alias a1
#> alias a1='y'
#@ differs dash: dash prints it without the word alias

#### aliases in a script are not replaced in bash mode
alias say='echo aliased'
say 2>/dev/null
echo $?
#> 127
#@ differs dash: dash replaces them always

#### an alias is not replaced when quoted
alias echo='echo aliased'
\echo a
'echo' b
"echo" c
#> a
#> b
#> c
#@ posix

#### an alias is replaced in command position only
alias word='no'
echo word
#> word
#@ posix

#### an alias that ends with a blank lets the next word be one
alias run='echo ' word='replaced'
run word
run x word
#> replaced
#> x word
#@ posix

#### an alias does not replace itself again
alias echo='echo once'
echo a
#> once a
#@ posix

#### aliases of each other end
alias a1='a2 x' a2='a1 y'
a1 2>/dev/null
echo $?
#> 127
#@ posix

#### an alias in a function is replaced when the function is read
alias say='echo then'
f() { say; }
unalias say
f
#> then
#@ posix

#### a name with unusual characters
alias a-b.c='echo ok'
a-b.c
#> ok
#@ posix
