# Aliases whose value ends in a blank, before words that are no commands (bash 6.6, XCU 2.3.1).

#### the variable and the words of for
shopt -s expand_aliases
alias for1='for ' name='i ' words='in ' list='1 2 '
for1 name words list 3; do echo $i; done
#> 1
#> 2
#> 3

#### a for loop after such an alias keeps its variable
shopt -s expand_aliases
alias e='echo ' i=j
e i
for i in 1; do echo "$i"; done
#> j
#> 1

#### a line that is continued after an alias
shopt -s expand_aliases
alias a='echo A'
a\
 b
a \
c
#> A b
#> A c
