# Aliases in scripts: expand_aliases.

#### aliases are off in scripts
alias hi='echo hello'
hi 2>/dev/null; echo $?
#> 127

#### expand_aliases turns them on
shopt -s expand_aliases
alias hi='echo hello'
hi
#> hello

#### the alias takes effect on the next line
shopt -s expand_aliases
alias a='echo a'; a 2>/dev/null
a
#> a

#### arguments follow
shopt -s expand_aliases
alias say='echo said'
say x y
#> said x y

#### a trailing blank expands the next word
shopt -s expand_aliases
alias sudo='echo ' ll='ls -l'
sudo ll
#> ls -l

#### an alias of its own name does not loop
shopt -s expand_aliases
alias echo='echo pre'
echo x
#> pre x

#### aliases chain
shopt -s expand_aliases
alias a=b b='echo end'
a
#> end

#### a quoted word is not expanded
shopt -s expand_aliases
alias echo='echo alias'
\echo a
'echo' b
#> a
#> b

#### an alias with operators
shopt -s expand_aliases
alias two='echo 1; echo 2'
two
#> 1
#> 2

#### an alias with an opening of a compound command
shopt -s expand_aliases
alias begin='if true; then'
begin echo yes; fi
#> yes

#### an alias in a function is expanded when the function is read
shopt -s expand_aliases
alias a='echo one'
f() { a; }
alias a='echo two'
f; a
#> one
#> two

#### an alias is not expanded after an expansion
shopt -s expand_aliases
alias a='echo x'
c=a
$c 2>/dev/null; echo $?
#> 127

#### after an assignment the command word is expanded
shopt -s expand_aliases
alias e='env | grep ^zz_'
zz_v=1 e
#> zz_v=1

#### alias lists
alias b='x y' a="it's"
alias
#> alias a='it'\''s'
#> alias b='x y'

#### alias name prints one
alias a='ls -l'
alias a
#> alias a='ls -l'

#### alias of a missing name
alias nosuch; echo $?
#> 1
#! *: alias: nosuch: not found

#### unalias
alias a=b; unalias a; alias a 2>/dev/null; echo $?
#> 1

#### unalias -a
alias a=b c=d; unalias -a; alias
echo end
#> end

#### unalias of a missing name
unalias nosuch; echo $?
#> 1
#! *: unalias: nosuch: not found

#### BASH_ALIASES
alias a='x y'
echo "${BASH_ALIASES[a]}"
shopt -s expand_aliases
BASH_ALIASES[b]='echo via array'
b
#> x y
#> via array

#### an alias with a comment character
shopt -s expand_aliases
alias c='echo x #'
c not shown
#> x

#### an alias expands in a pipeline and after keywords
shopt -s expand_aliases
alias up='tr a-z A-Z'
echo abc | up
if true; then up <<<x; fi
#> ABC
#> X

#### an alias in a command substitution
shopt -s expand_aliases
alias a='echo sub'
echo $(a)
#> sub

#### an alias in eval
shopt -s expand_aliases
alias a='echo ev'
eval a
#> ev

#### invalid names
alias 'a b=c' 2>/dev/null; echo $?
alias a/b=c 2>/dev/null; echo $?
#> 1
#> 1

#### in POSIX mode aliases are on
alias a='echo posix'
a
#> posix
#@ posix

#### eval of the same text follows aliases and options that change within it
shopt -s expand_aliases
alias aa='echo A'
for i in 1 2 3; do
    eval 'aa $i
alias aa="echo B$i"
aa'
done
for i in 1 2; do
    eval 'echo $i
case $i in 1) shopt -s extglob;; esac
case ab in @(ab|c)) echo match;; *) echo no;; esac'
done
#> A 1
#> B1
#> B1 2
#> B2
#> B2 3
#> B3
#> 1
#> match
#> 2
#> match

#### an alias after a compound command
shopt -s expand_aliases
alias numbered='| sed s/^/1./' too='; echo'
{ echo group; } numbered
(echo subshell)numbered
if :; then echo if; fi too else
for x in a; do echo $x; done numbered
#> 1.group
#> 1.subshell
#> if
#> else
#> 1.a

#### alias -p with names finds nothing wrong where there are no aliases
unalias -a
alias -p missing; echo $?
alias -p here=unseen
alias
alias -- --
alias -- first=1
alias
unalias first
alias here=there
alias -p missing; echo $?
#> 0
#> alias first='1'
#> alias here='there'
#> 1
#! *: alias: --: not found*: alias: missing: not found
