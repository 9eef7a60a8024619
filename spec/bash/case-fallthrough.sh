# case with ;;, ;& and ;;& and its patterns.

#### ;& runs the next list
case a in a) echo a ;& b) echo b ;; c) echo c ;; esac
#> a
#> b

#### ;& through several lists
case 1 in 1) echo 1 ;& 2) echo 2 ;& 3) echo 3 ;; esac
#> 1
#> 2
#> 3

#### ;;& tests the following patterns
case abc in a*) echo a ;;& *b*) echo b ;;& x) echo x ;;& *c) echo c ;; *) echo d ;; esac
#> a
#> b
#> c

#### ;& in the last clause
case a in a) echo a ;& esac
#> a

#### ;;& in the last clause
case a in a) echo a ;;& esac
#> a

#### mixed
case 5 in [0-9]) echo digit ;;& [5-9]) echo big ;& x) echo fell ;; 5) echo not ;; esac
#> digit
#> big
#> fell

#### the status without a match
false; case a in b) ;; esac; echo $?
#> 0

#### the status is that of the last command
case a in a) false ;; esac; echo $?
#> 1

#### a leading parenthesis
case a in (a) echo yes ;; (b) echo no ;; esac
#> yes

#### alternatives
for x in a b c; do case $x in a | b) echo ab ;; *) echo other ;; esac; done
#> ab
#> ab
#> other

#### an empty list
case a in a) ;; *) echo no ;; esac; echo $?
#> 0

#### a quoted pattern is literal
case 'a*' in 'a*') echo lit ;; esac
case ab in 'a*') echo no ;; *) echo other ;; esac
#> lit
#> other

#### a pattern from a variable is active, quoted it is literal
p='a*'
case abc in $p) echo active ;; esac
case abc in "$p") echo no ;; *) echo literal ;; esac
#> active
#> literal

#### the first match wins
case ab in a*) echo first ;; ab) echo second ;; esac
#> first

#### patterns are expanded only until a match
i=0
case a in a) ;; $((i++))) ;; esac
echo $i
#> 0

#### an empty word
case '' in '') echo empty ;; esac
case $unset in ?*) echo no ;; *) echo none ;; esac
#> empty
#> none

#### without the last ;;
case a in a) echo last
esac
#> last

#### esac as a pattern in parentheses
case esac in (esac) echo yes ;; esac
#> yes

#### reserved words as patterns
case if in if) echo if ;; esac
case done in then|done) echo done ;; esac
#> if
#> done

#### a tilde and a substitution as the word
case $(echo x) in x) echo yes ;; esac
case `echo y` in [xyz]) echo yes ;; esac
#> yes
#> yes

#### nested case
case a in a) case b in b) echo inner ;; esac; echo outer ;; esac
#> inner
#> outer

#### break inside case inside a loop
for i in 1 2 3; do case $i in 2) break ;; esac; echo $i; done
#> 1

#### a case in a command substitution with unbalanced parentheses
x=$(case a in a) echo ok ;; esac)
echo $x
#> ok

#### slashes are matched by a star
case /a/b in /*b) echo yes ;; esac
#> yes

#### options parsing by a loop
set -- -v --name=x --  rest
while [ $# -gt 0 ]; do case $1 in -v) v=1 ;; --name=*) n=${1#*=} ;; --) shift; break ;; esac; shift; done
echo $v $n $1
#> 1 x rest

#### a syntax error in a clause
eval 'case a in a) echo x ;; b' 2>/dev/null
echo $?
#> 2

#### a bracket expression with ]
case ']' in []]) echo yes ;; esac
case a in [!]]) echo not ;; esac
#> yes
#> not

#### an item without a list leaves $? to the next one
case x$(false) in x) ;& y) echo $? ;; esac
false
case x in x) ;;& *) echo $? ;; esac
case x in x) false ;& y) ;; esac
echo $?
case x in x) false ;;& y) ;; esac
echo $?
#> 1
#> 1
#> 0
#> 1
