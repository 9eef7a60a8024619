# Where reserved words are recognised, and where they are ordinary words (XCU 2.4).

#### reserved words as arguments are ordinary
echo if then else elif fi do done case esac while until for in { } !
#> if then else elif fi do done case esac while until for in { } !

#### reserved words as values and names
if=1 then=2 for=3 in=4
echo $if $then $for $in
#> 1 2 3 4

#### for with a reserved word as variable
for if in a; do echo $if; done
#> a

#### for over reserved words
for x in if for in do done; do echo $x; done
#> if
#> for
#> in
#> do
#> done

#### for with the variable named in
for in in a b; do echo $in; done
#> a
#> b

#### case of reserved words
case if in
then) echo no ;;
if) echo yes ;;
esac
#> yes

#### case with the word in
case in in
in) echo yes ;;
esac
#> yes

#### esac as a pattern needs the opening parenthesis
case esac in
(esac) echo yes ;;
esac
#> yes

#### a case without items
case a in esac
echo done
#> done

#### a case pattern list with reserved words after |
case do in
if | do) echo yes ;;
esac
#> yes

#### in on the next line after the word of case
case a

in a) echo yes ;; esac
#> yes

#### in on the next line after the name of for
for x

in a b; do echo $x; done
#> a
#> b

#### for without in
set -- p q
for x
do echo $x; done
#> p
#> q

#### for without in and with a semicolon
set -- p q
for x; do echo $x; done
#> p
#> q

#### for with an empty list
for x in; do echo no; done
echo done
#> done

#### a reserved word after a quoted part is ordinary
"if" 2>/dev/null || echo not found
#> not found

#### a reserved word from an expansion is ordinary
x=if
$x 2>/dev/null || echo not found
#> not found

#### a reserved word after an assignment is ordinary
x=1 if 2>/dev/null || echo not found
#> not found

#### a reserved word after a redirection is ordinary
mkdir bin
printf 'echo ran if\n' > bin/if
chmod 755 bin/if
PATH=$PWD/bin:$PATH
</dev/null if
#> ran if

#### } ends a group only as the first word of a command
{ echo a } b
}
#> a } b

#### } directly after a redirection-less compound command
{ { echo a; } }
#> a

#### fi, done and esac may be followed by a reserved word without separator
if true; then if true; then echo a; fi fi
while true; do while true; do break 2; done done
case a in a) case b in b) echo b ;; esac esac
#> a
#> b

#### ) may be followed by a reserved word without separator
if (true) then (echo a) fi
while (false) do :; done
#> a

#### } may be followed by a reserved word without separator
if { true; } then { echo a; } fi
#> a

#### ! is reserved at the start of a pipeline
! false && echo inverted
#> inverted

#### ! within a pipeline's later command is an error
$SH -c 'true | ! false' 2>/dev/null
test $? -ne 0 && echo refused
#> refused

#### ! needs a blank
!true 2>/dev/null || echo not found
#> not found

#### { is reserved at the start of a command
{ echo a; }
true && { echo b; }
#> a
#> b

#### a reserved word out of place is an error
for word in then else elif fi do done esac '}' ; do
  $SH -c "$word" 2>/dev/null && echo "accepted $word"
  $SH -c "true; $word" 2>/dev/null && echo "accepted ; $word"
done
echo done
#> done

#### in as the first word of a command is reserved
$SH -c 'in' 2>/dev/null
test $? -ne 0 && echo refused
#> refused

#### incomplete compound commands are errors
for text in 'if true' 'if true; then' 'if true; then true; else' 'while true' 'while true; do' 'for x' 'for x in a' \
  'for x in a; do' 'case' 'case x' 'case x in' 'case x in a)' '{ true;' '(true' 'until false; do true'; do
  $SH -c "$text" 2>/dev/null && echo "accepted $text"
done
echo done
#> done

#### empty bodies are errors
for text in 'if true; then fi' 'if ; then true; fi' 'while true; do done' '{ }' '()' '( )' 'for x in a; do done' \
  'if true; then true; else fi' 'while; do true; done'; do
  $SH -c "$text" 2>/dev/null && echo "accepted $text"
done
echo done
#> done

#### an empty case item is no error
case a in
a) ;;
*) echo no ;;
esac
case b in a) echo no ;; b) esac
echo done
#> done

#### a function may not have the name of a reserved word
$SH -c 'if() { :; }' 2>/dev/null
test $? -ne 0 && echo refused
#> refused

#### reserved words are case sensitive
IF true 2>/dev/null || echo not found
#> not found

#### a reserved word needs a word end after it
iftrue 2>/dev/null || echo not found
#> not found

#### ;; and reserved words on one line
case x in x) if true; then echo a; fi;; esac
#> a

#### reserved words within a command substitution
echo $(if true; then echo a; else echo b; fi) $(for i in 1 2; do echo $i; done)
#> a 1 2

#### do on the next line
for i in 1 2
do
echo $i
done
while
false
do
echo no
done
#> 1
#> 2

#### then on the next line and elif chain
if
false
then
echo 1
elif
true
then
echo 2
else
echo 3
fi
#> 2

#### a keyword as a file name in a redirection
echo a > if
cat < if > then
cat then
#> a

#### a keyword as a here-document delimiter
cat <<fi
body
fi
#> body
