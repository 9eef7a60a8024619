# $* and $@ under every IFS: set, null, unset; quoted, unquoted, in assignments (XCU 2.5.2, 2.6.5).

#### IFS default: the four forms
set -- 'a b' '' c
f() { printf '%s:' $#; printf '<%s>' "$@"; echo; }
f $*
f $@
f "$*"
f "$@"
#> 3:<a><b><c>
#> 3:<a><b><c>
#> 1:<a b  c>
#> 3:<a b><><c>

#### IFS null: the four forms
set -- 'a b' '' c
IFS=
f() { printf '%s:' $#; printf '<%s>' "$@"; echo; }
f $*
f $@
f "$*"
f "$@"
#> 2:<a b><c>
#> 2:<a b><c>
#> 1:<a bc>
#> 3:<a b><><c>

#### IFS unset: the four forms
set -- 'a b' '' c
unset IFS
f() { printf '%s:' $#; printf '<%s>' "$@"; echo; }
f $*
f $@
f "$*"
f "$@"
#> 3:<a><b><c>
#> 3:<a><b><c>
#> 1:<a b  c>
#> 3:<a b><><c>

#### IFS of a colon: the four forms
set -- 'a:b' '' 'c d'
IFS=:
f() { printf '%s:' $#; printf '<%s>' "$@"; echo; }
f $*
f $@
f "$*"
f "$@"
#> 4:<a><b><><c d>
#> 4:<a><b><><c d>
#> 1:<a:b::c d>
#> 3:<a:b><><c d>
#@ differs dash: dash drops the empty parameter, which XCU 2.5.2 allows

#### assignments: IFS default
set -- 'a  b' '' c
v=$* w=$@ x="$*" y="$@"
printf '<%s>' "$v" "$w" "$x" "$y"
#>% <a  b  c><a  b  c><a  b  c><a  b  c>

#### assignments: IFS of a colon, $* forms
set -- 'a  b' '' c
IFS=:
v=$* x="$*"
printf '<%s>' "$v" "$x"
#>% <a  b::c><a  b::c>

#### assignments: IFS null, $* forms
set -- 'a  b' '' c
IFS=
v=$* x="$*"
printf '<%s>' "$v" "$x"
#>% <a  bc><a  bc>

#### assignments: IFS unset, $* forms
set -- 'a  b' '' c
unset IFS
v=$* x="$*"
printf '<%s>' "$v" "$x"
#>% <a  b  c><a  b  c>

#### in braces
set -- a b
IFS=-
printf '<%s>' "${*}" "${@}" ${*} ${@}
#>% <a-b><a><b><a><b><a><b>

#### within a word: IFS null
set -- a b
IFS=
printf '<%s>' x$*y "x$*y" x$@y "x$@y"
#>% <xa><by><xaby><xa><by><xa><by>

#### within a word: IFS of a dash
set -- a b
IFS=-
printf '<%s>' x$*y "x$*y" x$@y "x$@y"
#>% <xa><by><xa-by><xa><by><xa><by>

#### in ${x:-...}: IFS of a colon
set -- 'a:b' c
IFS=:
printf '<%s>' ${u:-$*}
printf '<%s>' "${u:-$*}"
printf '<%s>' ${u:-"$*"}
#>% <a><b><c><a:b:c><a:b:c>

#### in ${x:-...}: IFS null
set -- 'a b' c
IFS=
printf '<%s>' "${u:-$*}"
printf '<%s>' "${u:-$@}"
#>% <a bc><a b><c>

#### in ${x:=...} the value is one string
set -- a b
: ${u:=$*}
echo "<$u>"
#> <a b>

#### in a pattern
set -- a b
IFS=:
x=a:bc
echo ${x#"$*"} "${x#"$*"}"
#> c c

#### in arithmetic
set -- 1 + 1
echo $(($*))
#> 2

#### in a case word
set -- a b
IFS=
case $* in ab) echo joined ;; esac
case "$*" in ab) echo joined ;; esac
#> joined
#> joined

#### without parameters
set --
f() { echo $#; }
f $* $@
f "$*" "$@"
f a$*b "a$@b"
f ''$* ''$@
#> 0
#> 1
#> 2
#> 2

#### the separator comes from the IFS of the moment
set -- a b
IFS=1
echo "$*"
IFS=2
echo "$*"
#> a1b
#> a2b

#### IFS set in a function's local scope of a subshell
set -- a b
(IFS=+; echo "$*")
echo "$*"
#> a+b
#> a b

#### "$*" with a parameter that holds the separator
set -- a:b c
IFS=:
echo "$*"
#> a:b:c

#### splitting "$*" again gives the parts
set -- 'a b' c
IFS=:
x="$*"
set -- $x
echo "$#<$1><$2>"
#> 2<a b><c>

#### saving and restoring IFS
saved=$IFS
IFS=:
x=a:b
set -- $x
IFS=$saved
y='c d'
set -- "$@" $y
echo $#
#> 4

#### IFS in a here-document of read
IFS=: read a b <<E
1:2:3
E
echo "$a $b"
#> 1 2:3

#### for over $* and "$*" with IFS null
set -- a b
IFS=
for i in $*; do echo "<$i>"; done
for i in "$*"; do echo "<$i>"; done
#> <a>
#> <b>
#> <ab>

#### shift keeps quoting
set -- 'a b' 'c d' 'e f'
while [ $# -gt 0 ]; do printf '<%s>' "$@"; echo; shift; done
#> <a b><c d><e f>
#> <c d><e f>
#> <e f>

#### arguments through two functions
inner() { printf '%s:' $#; printf '<%s>' "$@"; echo; }
outer() { inner "$@" end; }
outer 'a b' '' '*'
#> 4:<a b><><*><end>

#### arguments through eval with quotes
set -- 'a b' "c'd"
eval 'printf "<%s>" "$@"'
#>% <a b><c'd>

#### arguments through a command string
$SH -c 'printf "<%s>" "$@"' name 'a b' '' '*'
#>% <a b><><*>

#### IFS white space at both ends of an inner parameter
set -- ' a ' ' b '
printf '<%s>' $*
printf '<%s>' x$*x
#>% <a><b><x><a><b><x>

#### IFS mixed: white space beside a separator from another expansion
IFS=' :'
x='a ' y=': b'
set -- $x$y
echo "$#<$1><$2>"
#> 2<a><b>
#@ differs dash: dash does not join the separators of two expansions

#### IFS mixed: two separators from two expansions
IFS=' :'
x='a :' y=': b'
set -- $x$y
echo "$#<$1><$2><$3>"
#> 3<a><><b>

#### IFS mixed: a separator only
IFS=' :'
x=' : '
set -- $x
echo "$#<$1>"
#> 1<>

#### IFS mixed: a literal separator is text
IFS=' :'
x='a b'
set -- $x:$x
echo "$#<$1><$2><$3>"
#> 3<a><b:a><b>
