# Habits of bash that real scripts rely on.

#### ! before a command in a condition
if ! grep -q x /dev/null; then echo none; fi
#> none

#### a loop over $(seq)
for i in $(seq 3); do printf %s $i; done; echo
#> 123

#### arithmetic counters in several spellings
i=0; ((i++)); let i++; i=$((i + 1)); i=$[i + 1]; ((i += 1)); : $((i++))
echo $i
#> 6

#### default and required parameters at the top
set -- a
name=${1:?name} out=${2:-out.txt}
echo "$name $out"
#> a out.txt

#### dirname and basename by expansion
p=/usr/lib/x.tar.gz
echo "${p%/*} ${p##*/} ${p##*.} ${p%%.*}"
#> /usr/lib x.tar.gz gz /usr/lib/x

#### a here-document into a variable
x=$(cat <<E
a
b
E
)
echo "$x"
#> a
#> b

#### a here-document with tabs removed
if true; then
	cat <<-E
	one
		two
	E
fi
#> one
#> two

#### a here-document with a quoted end and a dollar sign
cat <<'E' | tr a b
$a `x` \n
E
#> $b `x` \n

#### two here-documents for one command
cat - /dev/fd/3 <<A 3<<B
first
A
second
B
#> first
#> second

#### a function with usage text and exit in a subshell
die() { echo "error: $*" >&2; exit 1; }
(die bad) 2>&1; echo $?
#> error: bad
#> 1

#### logging to standard error and output of a function as value
log() { echo "log: $*" >&2; }
get() { log getting; echo value; }
x=$(get 2>/dev/null); echo $x
#> value

#### temporary IFS for a split
line=a:b:c
IFS=: read -ra p <<<"$line"
echo ${#p[@]}
#> 3

#### old IFS saved and restored
old=$IFS; IFS=,
set -- ${x:-1,2,3}
IFS=$old
echo $#
#> 3

#### options collected in an array
args=(-a)
[[ 1 ]] && args+=(--flag "v w")
printf '<%s>' "${args[@]}"; echo
#> <-a><--flag><v w>

#### a string repeated
printf '%.0s=' {1..5}; echo
printf '=%.0s' 1 2 3; echo
#> =====
#> ===

#### trimming by read
read -r x <<<'   trim me  '
echo "[$x]"
#> [trim me]

#### trimming by word splitting
x='  a   b '
set -f; set -- $x; set +f
echo "$*"
#> a b

#### a multi-line string in quotes
echo "line 1
line 2"
#> line 1
#> line 2

#### a comment in a multi-line pipeline
printf 'b\na\n' |
  # sort them
  sort |
  head -n 1
#> a

#### a colon as a place for comments and defaults
: "${v:=default}"
: <<'C'
a comment with $(echo no)
C
echo $v
#> default

#### && and || as an if
true && echo yes || echo no
false && echo yes || echo no
#> yes
#> no

#### a test of a command's output
[[ $(echo a b) == 'a b' ]] && echo equal
[ "$(echo)" ] || echo empty
#> equal
#> empty

#### set -- with a pattern counts files
touch a.x b.x
set -- *.x
echo $# "$1"
#> 2 a.x

#### a nullglob test without nullglob
for f in *.none; do [ -e "$f" ] || continue; echo $f; done
echo end
#> end

#### while read with a pipe and a subshell's variables
n=0
printf 'a\nb\n' | { while read -r l; do ((n++)); done; echo $n; }
echo $n
#> 2
#> 0

#### a lock directory
mkdir lock && echo got
mkdir lock 2>/dev/null || echo busy
#> got
#> busy

#### colours only on a terminal
if [ -t 1 ]; then c=$'\e[31m'; else c=; fi
echo "${c}text"
#> text

#### an associative array from lines
declare -A m
while IFS== read -r k v; do [[ $k == \#* || -z $k ]] && continue; m[$k]=$v; done <<'E'
# comment
host=example
port=80

path=/a=b
E
echo "${m[host]} ${m[port]} ${m[path]} ${#m[@]}"
#> example 80 /a=b 3

#### versions compared
ver() { printf '%03d%03d' ${1//./ }; }
[[ $(ver 1.10) > $(ver 1.9) ]] && echo newer
#> newer

#### a variable's name built by eval
for n in a b; do eval "v_$n=\$n"; done
echo $v_a$v_b
#> ab

#### echo in a brace group to a file, more lines
{
  echo 1
  echo 2
} >f
wc -l <f
#> 2

#### a subshell to change directory
(cd /usr && pwd)
[[ $PWD != /usr ]] && echo back
#> /usr
#> back

#### set -- "${@/x/y}"
set -- ax bx
set -- "${@/x/y}"
echo "$@"
#> ay by

#### arguments shifted in pairs
set -- --a 1 --b 2
while (($#)); do case $1 in --a) a=$2; shift 2 ;; --b) b=$2; shift 2 ;; esac; done
echo $a $b
#> 1 2

#### ${1+"$@"}
set -- 'a b' c
for x in ${1+"$@"}; do echo "<$x>"; done
#> <a b>
#> <c>

#### printf as echo -n
printf %s a; printf '%s\n' b
#> ab

#### tr for upper case against ${x^^}
x=abc
[[ $(tr a-z A-Z <<<"$x") == "${x^^}" ]] && echo same
#> same

#### a case statement over uname
case $(uname -s) in Linux*) echo linux ;; Darwin*) echo mac ;; esac
#> linux

#### exit code saved before a test
false; rc=$?
if ((rc != 0)); then echo "rc $rc"; fi
#> rc 1

#### a range by a variable through eval
n=3
eval "set -- {1..$n}"
echo $#
#> 3

#### an array passed by name with indirection
show() { local r="$1[@]"; printf '<%s>' "${!r}"; echo; }
a=(1 '2 3')
show a
#> <1><2 3>

#### a regex in a variable for blanks
re='^[[:space:]]*$'
[[ '   ' =~ $re ]] && echo blank
#> blank

#### functions named like main with "$@" at the end
main() { echo "main $#: $1"; }
set -- x y
main "$@"
#> main 2: x

#### a script's text after exit is not read
echo before
exit 0
this is ( not ) valid $((
#> before

#### redirecting both in the old order
ls /nosuch_file >f 2>&1; [ -s f ] && echo caught
#> caught

#### discarding errors of a builtin
cd /nosuch 2>/dev/null || echo no
type nosuch_x &>/dev/null || echo none
#> no
#> none

#### a heredoc with a command substitution and an array
a=(x y)
cat <<E
n=${#a[@]} ${a[*]} $(echo sub) $((1 + 1)) \$esc "q"
E
#> n=2 x y sub 2 $esc "q"

#### [ with -a and -o as old scripts write it
x=5
[ $x -gt 3 -a $x -lt 9 ] && echo in
[ "$x" = 5 -o "$x" = 6 ] && echo or
#> in
#> or

#### xargs and find with -print0
touch 'a b' c
find . -type f -print0 | sort -z | xargs -0 -n 1 echo
#> ./a b
#> ./c

#### a counter file updated
echo 1 >n
n=$(<n); echo $((n + 1)) >n
cat n
#> 2

#### a menu of functions by declare -F
cmd_a() { echo A; }; cmd_b() { echo B; }
for f in $(declare -F | sed -n 's/^declare -f cmd_//p'); do cmd_$f; done
#> A
#> B

#### assignment and command on one line
A=1 B=2 $SH -c 'echo $A$B'
#> 12

#### unquoted $* and $@ with empty parameters
set -- a '' b
n() { echo $#; }
n $*; n $@; n "$@"; n "$*"
#> 2
#> 2
#> 3
#> 1

#### the status of an assignment with a failing substitution in if
if x=$(false); then echo yes; else echo no; fi
#> no

#### a retry loop
n=0
until ((++n >= 3)); do :; done
echo $n
#> 3

#### sorting an array with IFS
a=(c a b)
IFS=$'\n' s=($(sort <<<"${a[*]}")); unset IFS
echo "${s[@]}"
#> a b c

#### a date-like format by printf padding
printf '%04d-%02d-%02d\n' 2024 5 7
#> 2024-05-07

#### the first line of a command
read -r first < <(printf 'one\ntwo\n')
echo $first
#> one

#### [[ $x ]] && … as the last line sets the script's status
[[ $nope ]] && echo x
#= 1

#### set -o pipefail; cmd | head
set -o pipefail
seq 100000 | head -n 1
echo ${PIPESTATUS[1]}
#> 1
#> 0

#### string multiplication of option letters
opts=; for f in a b; do opts+=" -$f"; done
echo "${opts# }"
#> -a -b

#### source with a relative path by BASH_SOURCE
mkdir lib; echo 'echo lib $1' >lib/l.sh
here=$PWD
cd /; . "$here/lib/l.sh" arg
#> lib arg

#### unset -v and -f
x=1; x() { echo f; }
unset -v x; echo "${x-gone}"; x
unset -f x; x 2>/dev/null || echo gone
#> gone
#> f
#> gone
