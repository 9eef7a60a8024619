# XCU unalias.

#### unalias
alias a1=x
unalias a1
alias a1 2>/dev/null
echo $?
#> 1

#### unalias of several
alias a1=x a2=y a3=z
unalias a1 a3
alias
#> alias a2='y'
#@ differs dash: dash prints it without the word alias

#### unalias -a
alias a1=x a2=y
unalias -a
alias
echo $?
#> 0

#### unalias of an undefined one
unalias no_such_alias
echo $?
#> 1
#! *: unalias: no_such_alias: not found
#@ differs dash: dash words the message differently

#### unalias without operands
unalias 2>/dev/null
echo $?
#> 2
#@ differs dash: dash gives 0

#### unalias goes on after an undefined one
alias a1=x
unalias no_such_alias a1 2>/dev/null
alias a1 2>/dev/null || echo gone
#> gone
