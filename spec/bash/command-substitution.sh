# Command substitution as bash does it.

#### $(<file)
printf 'a\nb\n\n\n' >f
echo "[$(<f)]"
#> [a
#> b]

#### $(< file) with blanks and an expansion
echo text >f; n=f
echo "$(< $n)" $(<"$n")
#> text text

#### $(<file) of a missing file
x=$(<nosuch); echo $? "[$x]"
#> 1 []
#! *: nosuch: No such file or directory

#### nested quotes
echo "$(echo "a  $(echo "b  c")")"
#> a  b  c

#### an unbalanced parenthesis in a case pattern
x=$(case a in a) echo yes;; esac); echo $x
#> yes

#### a comment with a quote inside
x=$(
  echo a # it's a comment )
)
echo $x
#> a

#### a here-document inside
x=$(cat <<E
it's ) here
E
)
echo "$x"
#> it's ) here

#### a parenthesis in quotes inside
echo $(echo ')' "(" \))
#> ) ( )

#### backquotes with escapes
echo `echo \`echo nested\`` `echo \\\\`
#> nested \

#### backquotes inside double quotes
echo "`echo "a  b"`"
#> a  b

#### null output
x=$(:); echo "[$x]" ${#x}
set -- $(:); echo $#
set -- "$(:)"; echo $#
#> [] 0
#> 0
#> 1

#### only trailing newlines are removed
x=$(printf '\n\na\n\n'); printf '[%s]' "$x"; echo
#> [
#>
#> a]

#### the exit in a substitution leaves only it
x=$(echo a; exit 3; echo b); echo $? $x
#> 3 a

#### return in a substitution of a function
f() { x=$(return 4); echo $?; }
f
#> 4

#### variables set inside are lost
x=1; y=$(x=2; echo $x); echo $x $y
#> 1 2

#### output to standard error is not caught
x=$(echo err >&2; echo out); echo "[$x]"
#> [out]
#! err

#### both outputs caught
x=$( { echo err >&2; echo out; } 2>&1 ); echo $x
#> err out

#### swapped outputs: only the errors
x=$( { echo err >&2; echo out; } 2>&1 >/dev/null ); echo $x
#> err

#### a substitution in an arithmetic expansion and a subscript
a=(x y z)
echo $(( $(echo 1) + 1 )) ${a[$(echo 2)]}
#> 2 z

#### $( ( ) ) is a subshell inside
echo $( (echo sub) )
#> sub

#### assignment with a substitution keeps blanks
x=$(printf 'a  b\n'); echo "$x"
#> a  b

#### the status of a command made only of a substitution
$(exit 5); echo $?
$(false) ; echo $?
#> 5
#> 1

#### the substitution gives the command name
$(echo echo) hello
#> hello

#### set -- with substituted words globbed
touch a.z
set -- $(echo '*.z'); echo $1
#> a.z

#### a substitution does not see the caller's jobs and traps but its functions
f() { echo func; }
echo $(f)
#> func

#### bytes pass unchanged
x=$(printf '\001\377\t'); printf %s "$x" | od -An -tx1
#>  01 ff 09

#### a background process does not hold the substitution's exit when redirected
x=$(sleep 5 >/dev/null 2>&1 & echo now); echo $x
#> now

#### a large output
x=$(seq 20000); echo ${#x}
#> 108893

#### done by a keyword list on several lines
x=$(
  for i in 1 2
  do
    echo $i
  done
)
echo $x
#> 1 2

#### a here-string inside
echo "$(cat <<<"a  b")"
#> a  b

#### quotes of the outer string do not matter inside
echo "x$(echo 'a"b')y"
#> xa"by

#### ${…} inside a substitution inside ${…}
v=abc
echo ${u:-$(echo ${v%c})}
#> ab

#### the file name of $(< …) is matched against files
echo one > x1
echo "$(< x[1])$(< x*)"
echo two > x2
text=$(< x*)
echo "$? [$text]"
#> oneone
#> 1 []
#! *: x\*: ambiguous redirect

#### break and continue in a substitution within a loop end the substitution
for i in 1 2; do v=$(echo a; continue; echo b); echo "[$v]$?"; done
for i in 1 2; do v=`break; echo b`; echo "[$v]$?"; done
#> [a]0
#> [a]0
#> []0
#> []0
