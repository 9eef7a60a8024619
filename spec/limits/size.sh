# Limits of size and depth: long lines, deep nesting, endless recursion. Nothing may crash (a status of 128 and more) or hang.

#### a line of 10 MB in a script
{ printf ': '; head -c 10000000 /dev/zero | tr '\0' a; printf '\necho done\n'; } > s
$SH s
#> done

#### a quoted string of 10 MB over one line
{ printf "x='"; head -c 10000000 /dev/zero | tr '\0' a; printf "'\necho \${#x}\n"; } > s
$SH s
#> 10000000

#### a comment of 10 MB
{ printf '# '; head -c 10000000 /dev/zero | tr '\0' a; printf '\necho done\n'; } > s
$SH s
#> done

#### a here-document of 10 MB
{ echo 'wc -c <<E'; head -c 10000000 /dev/zero | tr '\0' a; printf '\nE\n'; } > s
$SH s
#> 10000001

#### a command substitution of 10 MB
x=$(head -c 10000000 /dev/zero | tr '\0' a)
echo ${#x}
#> 10000000

#### a line of 200000 words
{ printf 'set --'; yes ' a' | head -n 200000 | tr -d '\n'; printf '\necho $#\n'; } > s
$SH s
#> 200000

#### a script of 100000 lines
{ yes ': a' | head -n 100000; echo 'echo $LINENO'; } > s
$SH s
#> 100001

#### 100000 opening parentheses do not crash
printf '%0100000d' 0 | tr 0 '(' > s
$SH s 2>/dev/null
[ $? -lt 128 ] && echo ended
#> ended

#### 100000 nested subshells do not crash
{ printf '%0100000d' 0 | sed 's/0/( /g'; printf ':'; printf '%0100000d' 0 | tr 0 ')'; echo; } > s
$SH -n s 2>/dev/null
[ $? -lt 128 ] && echo ended
#> ended

#### 100000 opening braces do not crash
printf '%0100000d' 0 | sed 's/0/{ /g' > s
$SH -n s 2>/dev/null
[ $? -lt 128 ] && echo ended
#> ended

#### 100000 nested if do not crash
{ yes 'if true; then' | head -n 100000; } > s
$SH -n s 2>/dev/null
[ $? -lt 128 ] && echo ended
#> ended

#### 20000 opening command substitutions do not crash
yes '$(' | head -n 20000 | tr -d '\n' > s
$SH -n s 2>/dev/null
[ $? -lt 128 ] && echo ended
#> ended
#@ differs bash: bash may crash

#### 20000 opening parameter expansions do not crash
{ printf 'echo '; yes '${x:-' | head -n 20000 | tr -d '\n'; } > s
$SH s 2>/dev/null
[ $? -lt 128 ] && echo ended
#> ended

#### 2000 nested parameter expansions
{ printf 'echo '; yes '${x:-' | head -n 2000 | tr -d '\n'; printf deep; printf '%02000d' 0 | tr 0 '}'; echo; } > s
$SH s
#> deep

#### 100000 opening arithmetic parentheses do not crash
{ printf 'echo $(('; printf '%0100000d' 0 | tr 0 '('; } > s
$SH s 2>/dev/null
[ $? -lt 128 ] && echo ended
#> ended

#### 100000 back-quotes do not crash
printf '%0100000d' 0 | tr 0 '`' > s
$SH s >/dev/null 2>&1
[ $? -lt 128 ] && echo ended
#> ended

#### a pattern of 100000 stars
x=$(printf '%0100000d' 0 | tr 0 '*')
case abc in $x) echo match ;; esac
#> match

#### a pattern of 100000 brackets does not crash
x=$(printf '%0100000d' 0 | tr 0 '[')
case abc in $x) echo match ;; *) echo no ;; esac
#> no

#### a list of 20000 && is no recursion problem
{ yes 'true &&' | head -n 20000; echo 'echo done'; } > s
$SH s
#> done

#### a pipeline of 100000 commands is at least parsed
{ yes ': |' | head -n 100000; echo ':'; } > s
$SH -n s 2>/dev/null
[ $? -lt 128 ] && echo ended
#> ended

#### a case of 5000 branches
{ echo 'case last in'; seq -f '%.0f) echo %.0f ;;' 5000 2>/dev/null || seq 5000 | sed 's/.*/&) echo & ;;/'; echo 'last) echo found ;;'; echo esac; } > s
$SH s
#> found

#### an elif chain of 2000
{ echo 'if false; then :'; yes 'elif false; then :' | head -n 2000; echo 'else echo end; fi'; } > s
$SH s
#> end

#### endless recursion of a function ends with an error
echo 'f() { f; }; f; echo no' > s
(ulimit -c 0; timeout 20 $SH s) 2>/dev/null
s=$?
[ $s -gt 0 ] && [ $s -lt 124 ] && echo error
#> error
#@ differs bash: bash crashes

#### endless recursion of a function says so
echo 'f() { f; }; f' > s
(ulimit -c 0; timeout 20 $SH s) 2> err
grep -c -i -E 'nest|recurs|level|depth' err
#> 1
#@ differs bash: bash crashes

#### endless mutual recursion with conditions ends with an error
echo 'f() { if true; then g; fi; }; g() { { f; }; }; f; echo no' > s
(ulimit -c 0; timeout 20 $SH s) 2>/dev/null
s=$?
[ $s -gt 0 ] && [ $s -lt 124 ] && echo error
#> error
#@ differs bash: bash crashes

#### endless recursion of a dot script ends with an error
echo '. ./s' > s
(ulimit -c 0; timeout 20 $SH s) 2>/dev/null
s=$?
[ $s -gt 0 ] && [ $s -lt 124 ] && echo error
#> error
#@ differs bash: bash crashes

#### endless recursion of eval ends with an error
echo 'x='\''eval "$x"'\''; eval "$x"; echo no' > s
(ulimit -c 0; timeout 20 $SH s) 2>/dev/null
s=$?
[ $s -gt 0 ] && [ $s -lt 124 ] && echo error
#> error
#@ differs bash: bash crashes

#### endless recursion through substitutions and subshells ends with an error
# Other shells make processes until there are no more: they are not tried.
# Nor is a process for each, which ends as well, but late: the deeper one is, the longer it takes to copy.
unset SWISH_ALWAYS_FORK
[ -n "$($SH -c 'echo $SWISH_VERSION')" ] || { echo 1; echo 1; exit; }
echo 'f() { x=$(f); exit; }; f' > s
echo 'f() { (f); exit; }; f' > t
timeout 20 $SH s 2>&1 | grep -c nesting
timeout 20 $SH t 2>&1 | grep -c nesting
#> 1
#> 1

#### substitutions nested 100 deep by a recursion
f() { echo "$1"; [ "$1" -eq 100 ] || echo $(f $(($1 + 1))); }
f 1 | tail -n 1 | wc -w | tr -d ' '
#> 99

#### endless recursion by a trap does not hang
$SH -c 'trap "exit 3" USR1; kill -USR1 $$'
echo $?
#> 3

#### FUNCNEST ends a recursion
FUNCNEST=50
n=0
f() { n=$((n + 1)); f; }
f
echo "$n"
#> 50
#! *: f: maximum function nesting level exceeded (50)

#### FUNCNEST does not count eval and command
FUNCNEST=1
f() { eval 'command eval "echo fine"'; }
f
#> fine

#### a long row of command and builtin
words=$(printf 'command builtin %.0s' {1..500})
eval "$words echo fine"
#> fine

#### expressions in a long row
row=$(printf '1,%.0s' {1..20000})
echo $(( $row 7 ))
#> 7

#### groups of a regular expression nested beyond measure
$SH -c 'p=$(printf "(%.0s" {1..200000})a$(printf ")%.0s" {1..200000}); [[ a =~ $p ]]' 2>/dev/null
echo $?
#> 2
#@ differs bash: dies of SIGSEGV

#### the EXIT trap runs after an endless recursion
echo 'trap "echo bye" EXIT; FUNCNEST=100; f() { f; }; f' > s
$SH s 2>/dev/null
#> bye
#= 1

#### an alias that refers to itself and to others does not hang
alias a='b ' b='c ' c='a '
a 2>/dev/null
echo $?
#> 127
#@ posix

#### 3000 functions
{ seq 3000 | sed 's/.*/f&() { echo &; }/'; echo f3000; } > s
$SH s
#> 3000

#### 20000 variables
{ seq 20000 | sed 's/.*/v&=&/'; echo 'echo $v20000'; } > s
$SH s
#> 20000

#### a file name too long
n=$(printf '%05000d' 0)
: > "$n" 2>/dev/null
echo $?
cat < "$n" 2>/dev/null
echo $?
#> 1
#> 1

#### a command name too long
n=$(printf '%05000d' 0)
$n 2>/dev/null
echo $?
./$n 2>/dev/null
[ $? -ge 126 ] && echo refused
#> 127
#> refused

#### arguments that are too long for the system
x=$(head -c 200000 /dev/zero | tr '\0' a)
/bin/echo $x > out 2> err
echo $?
grep -c 'Argument list too long' err
#> 126
#> 1

#### built-ins take arguments of any length
x=$(head -c 3000000 /dev/zero | tr '\0' a)
echo $x | wc -c
#> 3000001

#### too many arguments for the system
x=$(head -c 100000 /dev/zero | tr '\0' a)
set -- $x $x $x $x $x $x $x $x $x $x
set -- "$@" "$@" "$@"
/bin/echo "$@" > out 2>/dev/null
echo $?
echo "$@" | wc -c
#> 126
#> 3000030

#### a value of 5 MB stays usable
head -c 5000000 /dev/zero | tr '\0' a > f
x=$(cat f)
echo ${#x}
printf %s "$x" | cmp - f && echo same
#> 5000000
#> same

#### an exported value that is too long fails for programs and not for built-ins
x=$(head -c 5000000 /dev/zero | tr '\0' a)
export x
/bin/true 2>/dev/null
echo $?
echo built-in
unset x
/bin/true && echo program
#> 126
#> built-in
#> program

#### an environment of one megabyte
i=0
v=$(head -c 100000 /dev/zero | tr '\0' a)
while [ $i -lt 10 ]; do export v$i=$v; i=$((i + 1)); done
$SH -c 'echo ${#v9}'
#> 100000

#### a file name pattern with many matches
i=0
mkdir d
(cd d; seq 1000 | xargs touch)
set -- d/*
echo $#
#> 1000

#### a directory path beyond PATH_MAX
i=0
while [ $i -lt 70 ]; do
  mkdir aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa 2>/dev/null || break
  cd -P aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa 2>/dev/null || break
  i=$((i + 1))
done
: > file && echo there
#> there
