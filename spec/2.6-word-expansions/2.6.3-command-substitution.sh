# Command substitution, both forms (XCU 2.6.3).

#### $(...) and backticks give the output
echo $(echo a) `echo b`
#> a b

#### newlines at the end are removed
x=$(printf 'a\n\n\n')
echo "[$x]"
#> [a]

#### newlines inside are kept when quoted
echo "$(printf 'a\n\nb\n\n')"
#> a
#> 
#> b

#### blanks at the end are kept when quoted
echo "[$(printf ' a  ')]"
#> [ a  ]

#### an unquoted result is split
set -- $(echo 'a  b'; echo c)
echo $#
#> 3

#### a quoted result is one field
set -- "$(echo 'a  b'; echo c)"
echo $#
#> 1

#### an empty result
set -- $(true) "$(true)" `true` "`true`"
echo $#
#> 2

#### the result is a pattern when unquoted
touch fa fb
echo $(echo 'f*') "$(echo 'f*')"
#> fa fb f*

#### the result is not expanded again
x='$y ~ \a "q"'
echo $(echo '$y ~ \a "q"')
#> $y ~ \a "q"
#@ differs dash: the echo of dash interprets \a

#### quotes in the result stay
echo $(printf '%s' "'a b'")
#> 'a b'

#### nested $(...)
echo $(echo a $(echo b $(echo c)))
#> a b c

#### nested and quoted $(...)
echo "$(echo "a $(echo "b  $(echo "c  c")")")"
#> a b  c  c

#### nested backticks
echo `echo a \`echo b \\\`echo c\\\`\``
#> a b c

#### $(...) in backticks and backticks in $(...)
echo `echo $(echo a)` $(echo `echo b`)
#> a b

#### a subshell within $( )
echo $( (echo a) ) $((echo b) )
#> a b
#@ differs dash: dash takes $(( for arithmetic always

#### a case with unbalanced parentheses in $(...)
echo $(case x in x) echo yes ;; esac)
echo "$(case x in (y) echo no ;; x) echo yes ;; esac)"
#> yes
#> yes

#### a comment with a parenthesis in $(...)
echo $(echo a # not the end )
echo b
)
#> a b

#### quoted parentheses in $(...)
echo $(echo ')' "(" \) '(')
#> ) ( ) (

#### a here-document in $(...)
echo "$(cat <<E
a ) ' "
E
)"
#> a ) ' "

#### a quoted here-document in $(...)
x=1
echo "$(cat <<'E'
$x ` ) 
E
) end"
#> $x ` )  end

#### a here-document in backticks
echo `cat <<E
a
E
`
#> a

#### two here-documents in one $(...)
echo $(cat <<A; cat <<B
1
A
2
B
)
#> 1 2

#### a here-document around a substitution
cat <<E
$(echo "a  b") `echo c`
E
#> a  b c

#### several lines in $(...)
x=$(
  echo a
  echo b
)
echo "$x"
#> a
#> b

#### an empty $() and $( )
echo "[$()][$( )][$(
)]"
#> [][][]

#### empty backticks
echo "[``]"
#> []

#### the status of an assignment is that of the substitution
x=$(exit 3)
echo $?
x=$(echo a; false)
echo $? $x
#> 3
#> 1 a

#### the last of several substitutions gives the status
x=$(exit 3)$(exit 4) 
echo $?
x=$(exit 3) y=$(true)
echo $?
#> 4
#> 0

#### the status of a command with a substitution is the command's
echo $(exit 3)
echo $?
#> 
#> 0

#### a command that expands to nothing has the substitution's status
$(exit 5)
echo $?
$(true)
echo $?
#> 5
#> 0

#### the result may be a command
$(echo echo) a
`echo echo` b
#> a
#> b

#### the result is no reserved word or operator
$(echo 'echo a; echo b')
#> a; echo b

#### the substitution is a subshell
x=1
y=$(x=2; cd /; echo $x)
echo $x $y
#> 1 2

#### exit in a substitution ends only it
x=$(echo a; exit 3; echo b)
echo "$x $?"
#> a 3

#### a substitution sees functions and variables
f() { echo "f:$x:$1"; }
x=1
echo $(f 2)
#> f:1:2

#### positional parameters in a substitution
set -- a b
echo $(echo $2 $#; shift; echo $1)
echo $1
#> b 2 b
#> a

#### standard error is not taken
x=$(echo err >&2; echo out) 2>f
echo "$x"
#> out

#### standard error redirected into it
x=$({ echo out; echo err >&2; } 2>&1 >/dev/null)
echo "[$x]"
x=$({ echo err >&2; } 2>&1)
echo "[$x]"
#> [err]
#> [err]

#### standard input is that of the shell
echo data | { x=$(cat); echo "got $x"; }
#> got data

#### $(<file) is no requirement but $(cat <file) is
echo text > f
echo $(cat < f)
#> text

#### in an assignment the result is not split
x=$(echo 'a   b')
echo "$x"
#> a   b

#### in a case word and pattern
case $(echo abc) in
$(echo 'a*')) echo match ;;
esac
#> match

#### a quoted substitution as a pattern is literal
case abc in
"$(echo 'a*')") echo no ;;
*) echo literal ;;
esac
#> literal

#### in for
for i in $(echo a b) "$(echo c d)"; do echo $i; done
#> a
#> b
#> c d

#### in a redirection's file name
echo a > $(echo f)
cat "$(echo f)"
#> a

#### in a here-document delimiter is no substitution
cat <<$(E)
body
$(E)
#> body
#@ differs dash: dash has no $( in a delimiter

#### in arithmetic
echo $(($(echo 1) + `echo 2`))
#> 3

#### in a parameter expansion
x=abc
echo ${x%$(echo c)} ${u:-`echo d`}
#> ab d

#### adjacent substitutions join
set -- $(echo a b)$(echo c d)
echo "$# $2"
#> 3 bc

#### text joins the first and last fields
set -- x$(echo a b)y
echo "$1 $2"
#> xa by

#### blanks at the ends of the result separate
set -- x$(echo ' a ')y
echo "$#"
#> 3

#### a result that is only blanks
set -- $(echo '   ') x$(echo '   ')y
echo "$# $1 $2"
#> 2 x y

#### a large result
x=$(head -c 200000 /dev/zero | tr '\0' a)
echo ${#x}
#> 200000

#### a result with many lines
x=$(i=0; while [ $i -lt 3000 ]; do i=$((i + 1)); echo line $i; done)
echo "$x" | wc -l | tr -d ' '
set -- $x
echo $#
#> 3000
#> 6000

#### NUL bytes are dropped
x=$(printf 'a\0b') 2>/dev/null
echo "$x"
#> ab

#### backticks: a backslash before $, backtick and backslash only
x=1
echo `echo \$x` `echo '\$x'` `echo \\\\`
#> 1 $x \

#### backticks: other backslashes stay for the command
printf '%s\n' `printf '%s' 'a\b'` `printf %s a\ b`
#> a\b
#> a
#> b

#### backticks in double quotes: a backslash before a double quote goes
echo "`echo \"a  b\"`"
#> a  b

#### backticks in double quotes with plain double quotes
echo "`echo "a  b"`"
#> a  b

#### $(...) in double quotes: quotes inside are of their own
echo "a $(echo "b" 'c') d"
#> a b c d

#### backticks: a single-quoted backslash pair
echo `printf '%s' '\\'`
#> \

#### $(...): a single-quoted backslash pair
echo $(printf '%s' '\\') | od -An -c | tr -s ' '
#>  \ \ \n
#@ differs dash: the echo of dash interprets backslashes

#### backslash newline within both forms
echo $(echo a\
b) `echo c\
d`
#> ab cd

#### a comment in backticks
echo `echo a # comment`
#> a

#### pipelines and lists within
echo $(echo b a | tr ' ' '\n' | sort; false || echo c && echo d)
#> a b c d

#### a compound command within
echo $(for i in 1 2 3; do [ $i = 2 ] && continue; echo $i; done)
#> 1 3

#### a function defined within stays within
x=$(f() { echo in; }; f)
f 2>/dev/null || echo "$x"
#> in

#### a trap on EXIT within runs at its end
x=$(trap 'echo bye' EXIT; echo hi)
echo "$x"
#> hi
#> bye

#### options set within stay within
x=$(set -f; echo *)
touch a
echo $x "$x" *
#> a * a

#### a background process holds the substitution until its output is closed
x=$( (echo a; echo b) & wait)
echo $x
#> a b

#### unquoted in an assignment before a command
x=$(echo 'a  b') $SH -c 'echo "$x"'
#> a  b

#### $( ( and $(( apart
echo $( (echo 1) | cat )
echo $(( (1) | 2 ))
#> 1
#> 3

#### errors within do not end the shell
x=$(no-such-command 2>/dev/null)
echo $?
#> 127

#### set -e: a failing substitution in an assignment ends the shell
$SH -e -c 'x=$(false); echo no'
#= 1

#### set -e: a failing substitution in an argument does not
$SH -e -c 'echo "[$(false)]"'
#> []

#### ten levels deep
echo $(echo $(echo $(echo $(echo $(echo $(echo $(echo $(echo $(echo $(echo deep))))))))))
#> deep

#### a } and ) in quotes within ${...} within $(...)
echo $(echo ${u:-")"} ${u:-'}'} )
#> ) }

#### reserved words directly after $( and before )
echo $(if true; then echo a; fi)$({ echo b; })
#> ab

#### a multibyte result
x=$(printf '한글\n')
echo "$x ${#x}"
#> 한글 2
#@ differs dash: dash counts bytes

#### IFS in force at the expansion splits the result
IFS=:
set -- $(echo a:b c)
echo $#
#> 2

#### an IFS set within has no effect outside
x='a:b'
set -- $(IFS=:; echo $x)
echo $#
#> 2

#### a program's standard error joined to what is captured
x=$(sh -c 'echo out; echo err >&2' 2>&1)
echo "[$x]"
#> [out
#> err]

#### a program's output sent to standard error is not captured
x=$(sh -c 'echo out' >&2) 2>/dev/null
echo "[$x]"
#> []

#### a builtin's standard error joined to what is captured
x=$(cd /no/such/dir 2>&1; echo "$?")
case $x in *'No such file or directory'*1) echo both ;; esac
#> both
#@ differs dash: its message has other words

#### a group's standard error joined to what is captured
x=$({ echo a; sh -c 'echo b >&2'; echo c; } 2>&1)
echo "$x"
#> a
#> b
#> c

#### programs among what a substitution redirects leave its other output to it
f() { true | cat; cat /dev/null; echo discarded; }
x=$(echo before; f > /dev/null; echo after); echo $x
x=$({ cat /dev/null; echo text; } > file; echo after; cat file); echo $x
x=$(kill -0 $$ > /dev/null; echo after); echo $x
x=$(trap 'echo end' EXIT; { f; } > /dev/null; echo after); echo $x
x=$(echo a; (echo b; { f; } >&-; echo c); echo d; { f; echo e; } 2> /dev/null); echo $x
x=$(while read -r line; do f; done < file > /dev/null; y=$(f > /dev/null; echo inner); echo $y); echo $x
x=$({ cat /dev/null; exit 3; } > /dev/null; echo not reached); echo "$? [$x]"
#> before after
#> after text
#> after
#> after end
#> a b c d discarded e
#> inner
#> 3 []

#### what a substitution closes for a program is there again for the rest
x=$({ cat /dev/null; echo a; } <&-; echo b; { cat /dev/null; } >&-; echo c); echo $x
#> a b c
