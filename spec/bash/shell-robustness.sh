# How the shell reads scripts and gets along with odd ones.

#### a script without a final newline
printf 'echo a\necho b' >s
$SH s
#> a
#> b

#### an empty script
: >s; $SH s; echo $?
#> 0

#### a script that is only comments
printf '# a\n#b' >s; $SH s; echo $?
#> 0

#### carriage returns are part of the words
printf 'echo a\r\n' >s
$SH s | od -An -tx1
#>  61 0d 0a

#### text after exit is not parsed
printf 'echo a\nexit\n)))((\n' >s
$SH s; echo $?
#> a
#> 0

#### a script that appends to itself while it runs
printf 'echo one\necho "echo two" >>s\n' >s
$SH s
#> one
#> two

#### a script read from standard input line by line
printf 'read x\nvalue\necho got $x\n' | $SH
#> got value

#### a child reads the rest of the script's standard input
printf 'head -n 1\ndata line\necho end\n' >in
$SH <in
#> data line
#> end

#### SIGPIPE ends a writer quietly
yes | head -n 1
#> y
#!

#### a builtin writing to a closed pipe
$SH -c 'while :; do echo x; done' | head -n 1
#> x
#!

#### a variable of half a megabyte
x=$(printf '%0500000d' 0)
echo ${#x}
y=$x$x; echo ${#y}
set -- "$x" "$y"; echo ${#2}
#> 500000
#> 1000000
#> 1000000

#### bytes beyond ASCII in names of files
touch $'\xff\xfe' ä
for f in *; do printf %s "$f" | od -An -tx1; done | sort
#>  c3 a4
#>  ff fe

#### a variable holds every byte
x=; for ((i = 1; i < 256; i++)); do printf -v h '\\x%02x' $i; printf -v c "$h"; x+=$c; done
printf %s "$x" | od -An -tx1 -v | tr -d ' \n' | cut -c 1-12,499-510
#> 010203040506fafbfcfdfeff

#### the shell as a filter in a pipeline
echo 'echo piped' | $SH -s
#> piped

#### standard input of a script stays for its commands
printf 'cat\n' >s
echo data | $SH s
#> data

#### a script given by an absolute path knows its name
printf 'echo ${0##*/}\n' >s
$SH "$PWD/s"
#> s

#### $0 in a function is the script
f() { echo ${0##*/}; }
f
#> case.sh

#### more than nine parameters
set -- 1 2 3 4 5 6 7 8 9 ten eleven
echo ${10} $10 ${11}
#> ten 10 eleven

#### a function with many local variables
f() { local i; for i in {1..500}; do local v$i=$i; done; echo $v500; }
f
#> 500

#### recursion of a thousand calls
f() { (($1 == 0)) && { echo bottom; return; }; f $(($1 - 1)); }
f 1000
#> bottom

#### a subshell a few levels deep
((((echo deep))))  2>/dev/null || ( ( ( ( echo deep ) ) ) )
#> deep

#### a signal that ends a child of a pipeline in the middle
seq 100000 | head -n 1 | cat
#> 1

#### environment with a thousand variables
for i in {1..1000}; do export "zz_$i=$i"; done
env | grep -c '^zz_'
#> 1000

#### lines with only blanks and tabs
printf 'echo a\n \t \n\necho b\n' >s
$SH s
#> a
#> b

#### a very long line
printf 'echo %s\n' "$(printf 'x%.0s ' {1..5000})" >s
$SH s | wc -w
#> 5000

#### -n finds a syntax error without running
printf 'echo a\nif true; then\n' >s
$SH -n s; echo $?
#> 2
#! s: line 3: syntax error: unexpected end of file*

#### -n accepts bash's constructs
cat >s <<'E'
[[ a == b && c =~ d ]] || ((i++))
a=([x]=1 y) ; declare -A m=([k]=v)
for ((;;)) { break; }
function f { cat < <(echo) <<<x &>/dev/null; }
coproc X { :; }
case a in a) ;;& b) ;& esac
select x in a; do :; done
echo ${a[@]:1} ${a/b/c} ${a^^} ${!a} $'x' {a,b} |& cat
E
$SH -n s; echo $?
#> 0

#### locale C with bytes
x=$'\xc3\xa9'
echo ${#x}
#> 2
#@ locale C
