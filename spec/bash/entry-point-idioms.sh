# Idioms of entry points, installers, test frameworks and build scripts.

#### set -Eeuo pipefail with a trap that names the line
$SH -c '
set -Eeuo pipefail
trap "echo failed at \$LINENO: \$BASH_COMMAND" ERR
f() {
  false
}
f
echo no'; echo $?
#> failed at 5: false
#> 1

#### file_env reads secrets from files
file_env() {
  local var="$1"; local fileVar="${var}_FILE"; local def="${2:-}"
  if [ "${!var:-}" ] && [ "${!fileVar:-}" ]; then
    printf >&2 'error: both %s and %s are set (but are exclusive)\n' "$var" "$fileVar"; exit 1
  fi
  local val="$def"
  if [ "${!var:-}" ]; then val="${!var}"; elif [ "${!fileVar:-}" ]; then val="$(< "${!fileVar}")"; fi
  export "$var"="$val"; unset "$fileVar"
}
(A=1 A_FILE=f; file_env A) ; echo $?
printf 'p w\n' >s; B_FILE=s; file_env B; file_env C dflt
echo "$B|$C|${B_FILE-unset}"
#> 1
#> p w|dflt|unset
#! error: both A and A_FILE are set (but are exclusive)

#### the command gets a default first word
set -- --flag
if [ "${1:0:1}" = - ]; then set -- server "$@"; fi
echo "$@"
#> server --flag

#### exec of the rest with changed arguments
_main() { [[ $1 == run ]] && { shift; exec echo running "$@"; }; exec "$@"; }
_main run a 'b c'
#> running a b c

#### is this file sourced
echo '_is_sourced() { [ "${#FUNCNAME[@]}" -ge 2 ] && [ "${FUNCNAME[0]}" = _is_sourced ] && [ "${FUNCNAME[1]}" = source ]; }
if _is_sourced; then echo sourced; else echo run; fi' >s
. ./s
$SH ./s
#> sourced
#> run

#### init files run by kind
mkdir d; echo 'echo sh $1' >d/a.sh; echo data >d/b.sql; : >d/c.txt
process() { local f; for f; do case $f in *.sh) . "$f" arg ;; *.sql) echo "sql $(<"$f")" ;; *) echo "ignoring ${f##*/}" ;; esac; done; }
process d/*
#> sh arg
#> sql data
#> ignoring c.txt

#### a mode that re-executes the script
cat >s <<'E'
if [[ -z ${REEXEC-} ]]; then REEXEC=1 exec $SH "$0" "$@"; fi
echo "again $1"
E
$SH s x
#> again x

#### logging with levels and a date-like prefix
log() { local level=$1; shift; printf '[%s] %s\n' "$level" "$*"; }
info() { log INFO "$@"; }
info 'all is' well
#> [INFO] all is well

#### usage from the script's own comments
cat >s <<'E'
## usage: s [-h]
##   -h  help
usage() { sed -n 's/^## \{0,1\}//p' "$0"; }
usage
E
$SH s
#> usage: s [-h]
#>   -h  help

#### test functions found by name and run in subshells
test_one() { [[ 1 == 1 ]]; }
test_two() { false; }
for t in $(compgen -A function test_); do if ($t); then echo "ok $t"; else echo "not ok $t"; fi; done
#> ok test_one
#> not ok test_two

#### an assertion with expected and actual
assert_eq() { [[ $1 == "$2" ]] || { echo "expected '$1' but was '$2'"; return 1; }; }
assert_eq a a && echo ok
assert_eq a b
#> ok
#> expected 'a' but was 'b'
#= 1

#### output and status of a command as bats' run does it
run() { local origFlags=$-; set +eET; local IFS_=$IFS; output=$("$@" 2>&1); status=$?; IFS=$'\n' lines=($output); IFS=$IFS_; set "-$origFlags"; }
f() { echo one; echo two >&2; return 3; }
run f
echo "$status ${#lines[@]} ${lines[1]}"
#> 3 2 two

#### a function decorated by redefinition
greet() { echo "hello $1"; }
eval "_orig_$(declare -f greet)"
greet() { echo before; _orig_greet "$@"; }
greet x
#> before
#> hello x

#### a plugin list in a variable, each loaded once
declare -A loaded
load() { [[ ${loaded[$1]-} ]] && return; loaded[$1]=1; echo "load $1"; }
for p in a b a; do load $p; done
#> load a
#> load b

#### an os-release file sourced in a subshell
printf 'NAME="Some OS"\nID=some\n' >rel
(. ./rel && echo "$ID: $NAME"); echo "${NAME-unset}"
#> some: Some OS
#> unset

#### a spinner-like loop over characters
s='|/-'
for ((i = 0; i < 4; i++)); do printf %s "${s:i%${#s}:1}"; done; echo
#> |/-|

#### a progress bar by printf
n=3; printf -v bar '%*s' $n ''; printf '[%-5s]\n' "${bar// /#}"
#> [###  ]

#### a comparison of versions by sort -V in a function
ge() { [[ $(printf '%s\n' "$1" "$2" | sort -V | head -n 1) == "$2" ]]; }
ge 1.10 1.9 && echo yes; ge 1.2 1.10 || echo no
#> yes
#> no

#### a comparison of versions by arrays
cmp() { local IFS=.; local i a=($1) b=($2); for ((i = 0; i < ${#a[@]} || i < ${#b[@]}; i++)); do ((10#${a[i]:-0} > 10#${b[i]:-0})) && { echo gt; return; }; ((10#${a[i]:-0} < 10#${b[i]:-0})) && { echo lt; return; }; done; echo eq; }
cmp 1.2.10 1.2.9; cmp 1.0 1; cmp 08.1 9
#> gt
#> eq
#> lt

#### a path list made unique
p=/a:/b:/a:/c:/b
IFS=: read -ra parts <<<"$p"
declare -A seen; out=
for d in "${parts[@]}"; do [[ ${seen[$d]} ]] || { seen[$d]=1; out+=${out:+:}$d; }; done
echo $out
#> /a:/b:/c

#### a path searched in a PATH-like variable
[[ :/usr/bin:/bin: == *:/bin:* ]] && echo in
#> in

#### a JSON string escaped by replacement
s=$'a"b\\c\nd'
s=${s//\\/\\\\}; s=${s//\"/\\\"}; s=${s//$'\n'/\\n}
echo "\"$s\""
#> "a\"b\\c\nd"

#### a URL taken apart by a regex
u=https://user@host:80/path?q=1
[[ $u =~ ^([a-z]+)://(([^@]+)@)?([^:/]+)(:([0-9]+))?(/[^?]*)?(\?(.*))?$ ]]
echo "${BASH_REMATCH[1]} ${BASH_REMATCH[3]} ${BASH_REMATCH[4]} ${BASH_REMATCH[6]} ${BASH_REMATCH[7]} ${BASH_REMATCH[9]}"
#> https user host 80 /path q=1

#### percent decoding by printf %b
u='a%20b%2Fc'
printf '%b\n' "${u//%/\\x}"
#> a b/c

#### percent encoding by a loop
s='a b/é'; out=
LC_ALL=C
for ((i = 0; i < ${#s}; i++)); do c=${s:i:1}; case $c in [a-zA-Z0-9.~_-]) out+=$c ;; *) printf -v h '%%%02X' "'$c"; out+=$h ;; esac; done
echo $out
#> a%20b%2F%C3%A9

#### a queue of jobs with results in files
for i in 1 2 3; do (echo "job $i" >out.$i) & done; wait
cat out.*
#> job 1
#> job 2
#> job 3

#### a stack trace printed by an error function
error() { local i; for ((i = 1; i < ${#FUNCNAME[@]}; i++)); do echo "at ${FUNCNAME[i]} line ${BASH_LINENO[i-1]}"; done; }
a() { b; }
b() { error; }
a
#> at b line 3
#> at a line 2
#> at main line 4

#### arguments with = and a case of options with values
parse() { while (($#)); do case $1 in -o|--out) out=$2; shift ;; --out=*) out=${1#*=} ;; --no-*) declare -g "${1#--no-}=0" ;; -*) echo "unknown $1"; return 1 ;; *) rest+=("$1") ;; esac; shift; done; }
parse --out=f --no-color x -o g y
echo "$out $color ${rest[*]}"
parse -z
#> g 0 x y
#> unknown -z
#= 1

#### color variables by an associative array and indirect names
declare -A c=([red]=31 [green]=32)
for n in red green; do printf -v "esc_$n" '\e[%sm' "${c[$n]}"; done
printf '%q %q\n' "$esc_red" "$esc_green"
#> $'\E[31m' $'\E[32m'

#### a temporary directory removed by a trap even on an error
$SH -c 'd=$(mktemp -d) && trap "rm -rf \"$d\"; [ -d \"$d\" ] || echo cleaned" EXIT; set -e; cd "$d"; false'
echo $?
#> cleaned
#> 1

#### yes-or-no question read from standard input
ask() { local r; read -rp "$1 [y/N] " r; [[ ${r,,} =~ ^y(es)?$ ]]; }
ask q <<<Yes && echo agreed
ask q <<<no || echo refused
#> agreed
#> refused

#### reading a configuration with sections
sec=
while IFS= read -r l; do
  case $l in \[*\]) sec=${l:1:-1} ;; *=*) printf -v "cfg_${sec}_${l%%=*}" %s "${l#*=}" ;; esac
done <<'E'
[db]
host=h
[web]
port=80
E
echo $cfg_db_host $cfg_web_port
#> h 80
