# Large values, many fields, deep nesting, odd bytes: nothing is cut off, nothing overflows (XCU 2.6).

#### a value of a megabyte
x=$(head -c 1000000 /dev/zero | tr '\0' a)
echo ${#x}
#> 1000000

#### a value that doubles until it is large
x=a
i=0
while [ $i -lt 20 ]; do x=$x$x; i=$((i + 1)); done
echo ${#x}
#> 1048576

#### a large value through a pipe
x=$(head -c 300000 /dev/zero | tr '\0' a)
printf '%s' "$x" | wc -c | tr -d ' '
#> 300000

#### a large value through a here-document
x=$(head -c 300000 /dev/zero | tr '\0' a)
wc -c <<E | tr -d ' '
$x
E
#> 300001

#### a large value split into many fields
x=$(yes ab | head -n 50000)
set -- $x
echo $# ${50000}
#> 50000 ab

#### many fields from "$@"
set -- $(yes 'a b' | head -n 5000)
f() { echo $#; }
f "$@" "$@"
#> 20000

#### removal of a short suffix of a large value
x=$(head -c 500000 /dev/zero | tr '\0' a).txt
y=${x%.txt}
echo ${#y}
#> 500000

#### removal of the largest prefix of a large value
x=$(head -c 100000 /dev/zero | tr '\0' a)/end
echo ${x##*/}
#> end

#### arithmetic in a hundred parentheses
open=$(printf '%0100d' 0 | tr 0 '(') close=$(printf '%0100d' 0 | tr 0 ')')
eval "echo \$(($open 1 + 1 $close))"
#> 2

#### a long arithmetic expression
x=$(yes '1+' | head -n 5000 | tr -d '\n')
echo $(($x 1))
#> 5001

#### a long chain of unary operators
x=$(yes '- ' | head -n 500 | tr -d '\n')
echo $(($x 5))
#> 5

#### parameter expansions nested a hundred deep
x=end i=0
while [ $i -lt 100 ]; do x="\${none:-$x}"; i=$((i + 1)); done
eval "echo $x"
#> end

#### command substitutions nested thirty deep
x='echo end' i=0
while [ $i -lt 30 ]; do x="echo \$($x)"; i=$((i + 1)); done
eval "$x"
#> end

#### subshells nested fifty deep
x='echo end' i=0
while [ $i -lt 50 ]; do x="( $x )"; i=$((i + 1)); done
eval "$x"
#> end

#### groups and ifs nested two hundred deep
x='echo end' i=0
while [ $i -lt 200 ]; do x="if true; then { $x; }; fi"; i=$((i + 1)); done
eval "$x"
#> end

#### functions that call each other five hundred deep
f() { if [ $1 -gt 0 ]; then f $(($1 - 1)); else echo end; fi; }
f 500
#> end

#### a function of ten thousand lines
{ echo 'f() {'; i=0; while [ $i -lt 10000 ]; do echo ': line'; i=$((i + 1)); done; echo 'echo $LINENO'; echo '}'; echo f; } > s
$SH ./s
#> 10002
#@ differs dash: Debian's dash is built without LINENO

#### a command of ten thousand words
{ printf 'set --'; i=0; while [ $i -lt 10000 ]; do printf ' w%d' $i; i=$((i + 1)); done; echo; echo 'echo $# ${10000}'; } > s
$SH ./s
#> 10000 w9999

#### a line of a hundred thousand bytes
{ printf 'echo '; head -c 100000 /dev/zero | tr '\0' a; echo; } > s
$SH ./s | wc -c | tr -d ' '
#> 100001

#### a name of ten thousand characters
name=$(head -c 10000 /dev/zero | tr '\0' n)
eval "$name=value; echo \$$name"
#> value

#### a pipeline of fifty commands
x='echo end' i=0
while [ $i -lt 50 ]; do x="$x | cat"; i=$((i + 1)); done
eval "$x"
#> end

#### a case of a thousand items
{ echo 'case i999 in'; i=0; while [ $i -lt 1000 ]; do echo "i$i) echo item $i ;;"; i=$((i + 1)); done; echo esac; } > s
$SH ./s
#> item 999

#### three hundred here-documents
{ i=0; while [ $i -lt 300 ]; do printf 'cat <<E%d\nbody %d\nE%d\n' $i $i $i; i=$((i + 1)); done; } > s
$SH ./s | tail -n 1
#> body 299

#### every byte but NUL in a single-quoted word of a script
{ printf "printf %%s '"; i=1; while [ $i -lt 256 ]; do [ $i -eq 39 ] || printf "\\$(printf %03o $i)"; i=$((i + 1)); done; echo "'"; } > s
$SH ./s | wc -c | tr -d ' '
#> 254
#@ locale C

#### invalid UTF-8 in an unquoted word, a variable, a pattern and a file name
x=$(printf 'a\200b')
: > "$x"
for f in a*; do [ "$f" = "$x" ] && echo same; done
case $x in a?b) echo one ;; esac
printf '%s' $x | od -An -tx1 | tr -d ' \n'
#> same
#> one
#>% 618062

#### invalid UTF-8 is counted one by one
x=$(printf '\377\376a')
echo ${#x}
#> 3

#### control characters in a word
x=$(printf '\001\002\177')
set -- $x
printf '%s' "$1" | od -An -tx1 | tr -d ' \n'
#>% 01027f

#### an unusual but valid file name in a redirection and a glob
name=$(printf ' -*?[a]\\ \n"'\''$x ')
echo content > "$name"
for f in *; do [ "$f" = "$name" ] && cat "./$f"; done
#> content
