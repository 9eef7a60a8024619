# XCU 2.9.4.3, the case conditional construct (patterns themselves: 2.14).

#### the first matching branch runs
case b in a) echo 1 ;; b) echo 2 ;; b) echo 3 ;; esac
#> 2

#### several patterns with |
case c in a | b) echo 1 ;; c|d) echo 2 ;; esac
#> 2

#### an optional ( before the patterns
case a in (a) echo 1 ;; (b | c) echo 2 ;; esac
case a in ( a ) echo 3 ;; esac
#> 1
#> 3

#### * takes the rest
case x in a) echo 1 ;; *) echo rest ;; esac
#> rest

#### ;; is optional after the last branch
case a in a) echo 1
esac
case a in a) echo 2; esac
#> 1
#> 2

#### no branch at all
case a in esac
case a in
esac
echo $?
#> 0

#### an empty branch
case a in a) ;; *) echo no ;; esac
case a in a)
;; esac
echo $?
#> 0

#### no match gives 0
false
case a in b) echo no ;; esac
echo $?
#> 0

#### the status is that of the branch
case a in a) (exit 3) ;; esac
echo $?
#> 3

#### the word is expanded without splitting and pathname expansion
x='a b'
: > file
case $x in 'a b') echo whole ;; esac
case * in '*') echo star ;; esac
#> whole
#> star

#### tilde, command and arithmetic expansion of the word
HOME=/h
case ~ in /h) echo tilde ;; esac
case $(echo a) in a) echo command ;; esac
case $((1 + 1)) in 2) echo arithmetic ;; esac
#> tilde
#> command
#> arithmetic

#### "$@" as the word
set -- a b
case "$@" in 'a b') echo joined ;; esac
#> joined

#### the empty word
case '' in '') echo empty ;; *) echo no ;; esac
e=
case $e in '') echo empty ;; esac
#> empty
#> empty

#### patterns are expanded
p='a*'
case abc in $p) echo match ;; esac
case abc in "$p") echo no ;; *) echo quoted is literal ;; esac
#> match
#> quoted is literal

#### patterns are expanded in order and only as far as needed
unset x y
case a in ${x:=a}) ;; ${y:=b}) ;; esac
echo "${x-unset} ${y-unset}"
#> a unset

#### tilde in a pattern
HOME=/h
case /h in ~) echo tilde ;; esac
#> tilde

#### quoted blanks in a pattern
case 'a b' in a\ b) echo 1 ;; esac
case 'a b' in "a b") echo 2 ;; esac
#> 1
#> 2

#### a pattern that is a reserved word
case if in if) echo 1 ;; esac
case esac in (esac) echo 2 ;; esac
case in in in) echo 3 ;; esac
#> 1
#> 2
#> 3

#### esac quoted as first pattern without (
case esac in \esac) echo 1 ;; esac
#> 1

#### newlines and comments everywhere
case a in

# comment
a | \
b) # comment
  echo 1

  ;;
# comment
esac
#> 1

#### newline between word and in
case a

in a) echo 1 ;; esac
#> 1

#### ;& falls through
case a in a) echo 1 ;& b) echo 2 ;; c) echo 3 ;; esac
#> 1
#> 2
#@ differs dash: dash has no ;&

#### ;& through several and at the end
case a in a) echo 1 ;& b) echo 2 ;& c) echo 3 ;& esac
#> 1
#> 2
#> 3
#@ differs dash: dash has no ;&

#### ;& into an empty branch
case a in a) echo 1 ;& b) ;; c) echo no ;; esac
echo $?
#> 1
#> 0
#@ differs dash: dash has no ;&

#### case in a command substitution with (
x=$(case a in (a) echo 1 ;; (*) echo 2 ;; esac)
echo $x
#> 1

#### case in a command substitution without (
x=$(case a in a) echo 1 ;; *) echo 2 ;; esac)
echo $x
#> 1

#### nested case
case a in a) case b in b) echo inner ;; esac ;; b) echo no ;; esac
#> inner

#### the branch runs in the shell itself
case a in a) x=set ;; esac
echo $x
#> set

#### redirection of a case
case a in a) echo text ;; esac > f
cat f
#> text

#### a case in a pipeline
case a in a) echo text ;; esac | tr a-z A-Z
#> TEXT

#### break inside case leaves the loop
for i in 1 2 3; do case $i in 2) break ;; esac; echo $i; done
#> 1

#### $? in the branch is that of before the case
(exit 3)
case a in a) echo $? ;; esac
#> 3

#### $? after a word with a command substitution is its status
case $(exit 3) in '') echo $? ;; esac
#> 3
#@ differs dash: dash keeps the status of before

#### case without in is a syntax error
$SH -c 'case a; esac' 2>/dev/null
echo $?
#> 2

#### case with a missing )
$SH -c 'case a in a echo 1;; esac' 2>/dev/null
echo $?
#> 2

#### two words between case and in are a syntax error
$SH -c 'case a b in a) echo;; esac' 2>/dev/null
echo $?
#> 2

#### an unterminated case
$SH -c 'case a in a) echo 1 ;;' 2>/dev/null
echo $?
#> 2

#### patterns without commands and without ;; before the next
$SH -c 'case a in a) b) echo;; esac' 2>/dev/null
echo $?
#> 2

#### multibyte word and pattern
case é in ?) echo one character ;; esac
#> one character
#@ differs dash: dash compares bytes

#### a comment may begin where a pattern is expected
$SH -c 'case x in (#*) echo no;; esac' 2>/dev/null || echo refused
case x in
(# a comment instead of the pattern
x) echo yes ;;
esac 2>/dev/null
#> refused
#= 2
