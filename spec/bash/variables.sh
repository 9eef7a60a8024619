# bash's own variables.

#### BASH_VERSINFO
echo "${BASH_VERSINFO[0]}.${BASH_VERSINFO[1]} ${#BASH_VERSINFO[@]}"
#> 5.2 6

#### BASH_VERSION begins with the version
[[ $BASH_VERSION == 5.2.* ]] && echo 5.2
#> 5.2

#### the version test of scripts
((BASH_VERSINFO[0] > 4 || BASH_VERSINFO[0] == 4 && BASH_VERSINFO[1] >= 3)) && echo new
[[ ${BASH_VERSION%%.*} -ge 4 ]] && echo four
#> new
#> four

#### SWISH_VERSION tells which shell it is
[[ $SWISH_VERSION == [0-9]*.[0-9]*.* ]] && echo swish
[[ $($SH --version) == "swish $SWISH_VERSION "* ]] && echo same
SWISH_VERSION=x $SH -c '[[ $SWISH_VERSION != x ]] && echo fixed'
#> swish
#> same
#> fixed
#@ differs bash: bash has no such variable

#### BASH_VERSINFO is readonly
(BASH_VERSINFO[0]=9) 2>/dev/null; echo $?
#> 1

#### BASH names the shell
[[ -x $BASH ]] && echo executable
#> executable

#### RANDOM is in its range and changes
ok=1
for i in 1 2 3 4 5 6 7 8 9; do r=$RANDOM; ((r >= 0 && r < 32768)) || ok=0; s+=" $r"; done
set -- $s
[[ $ok == 1 && "$1$2$3" != "$4$5$6" ]] && echo ok
#> ok

#### the same seed gives the same sequence
RANDOM=42; a="$RANDOM $RANDOM $RANDOM"
RANDOM=42; b="$RANDOM $RANDOM $RANDOM"
RANDOM=43; c="$RANDOM $RANDOM $RANDOM"
[ "$a" = "$b" ] && echo same
[ "$a" = "$c" ] || echo other
#> same
#> other

#### RANDOM is another in each subshell, and goes on with its sequence after it
f() { echo $RANDOM; }
RANDOM=5 one=$RANDOM
set -- $(f) $(f) $(f) $( (f) ) $(f | cat)
[[ $1 != $2 || $2 != $3 ]] && [[ $1 != $4 || $4 != $5 ]] && echo others
two=$RANDOM
RANDOM=5
[[ $one = $RANDOM && $two = $RANDOM ]] && echo same
[[ $(RANDOM=5; f; f) = $one$'\n'$two ]] && echo seeded
#> others
#> same
#> seeded

#### RANDOM loses its meaning when unset
unset RANDOM
RANDOM=5; echo $RANDOM $RANDOM
#> 5 5

#### SRANDOM is a number of 32 bits
x=$SRANDOM y=$SRANDOM
[[ $x =~ ^[0-9]+$ && $x != "$y" ]] && ((x < 4294967296)) && echo ok
#> ok

#### SECONDS starts near zero and can be set
((SECONDS < 5)) && echo low
SECONDS=100
((SECONDS >= 100 && SECONDS < 105)) && echo set
#> low
#> set

#### EPOCHSECONDS is the time
a=$(date +%s) b=$EPOCHSECONDS
((b - a >= 0 && b - a < 5)) && echo near
#> near

#### EPOCHREALTIME has six decimals
[[ $EPOCHREALTIME =~ ^[0-9]+[.][0-9]{6}$ ]] && echo ok
#> ok

#### UID and EUID are numbers and readonly
[[ $UID == $(id -ru) && $EUID == $(id -u) ]] && echo ids
(UID=5) 2>/dev/null; echo $?
#> ids
#> 1

#### GROUPS is an array
[[ ${GROUPS[0]} == $(id -g) ]] && echo group
#> group

#### SHLVL counts shells
SHLVL=3
export SHLVL
$SH -c 'echo $SHLVL; :'
#> 4

#### SHLVL not a number starts at 1
env SHLVL=abc $SH -c 'echo $SHLVL; :'
#> 1

#### PPID of a child
[ "$($SH -c 'echo $PPID')" = $$ ] && echo parent
#> parent

#### IFS in its start state
printf %q "$IFS"; echo
env IFS=x $SH -c 'printf %q "$IFS"'; echo
#> $' \t\n'
#> $' \t\n'

#### _ is the last argument of the command before
echo a b >/dev/null
echo $_
#> b

#### _ after an assignment
: x y
v=1
echo "[$_]"
#> []

#### _ in the environment of a program is its path
env | grep '^_='
#> _=/usr/bin/env

#### HOSTNAME, HOSTTYPE, MACHTYPE, OSTYPE are set
[[ $HOSTNAME && $HOSTTYPE && $MACHTYPE == *-*-* && $OSTYPE == linux* ]] && echo set
#> set

#### PIPESTATUS, BASH_REMATCH and DIRSTACK are arrays
true | false
s=("${PIPESTATUS[@]}")
echo ${#s[@]} ${#DIRSTACK[@]}
#> 2 1

#### BASH_EXECUTION_STRING
$SH -c 'echo "$BASH_EXECUTION_STRING"'
#> echo "$BASH_EXECUTION_STRING"

#### BASH_CMDS holds the hash table
hash -p /bin/echo myecho
echo ${BASH_CMDS[myecho]}
BASH_CMDS[other]=/bin/echo
other hello
#> /bin/echo
#> hello

#### TMOUT limits read
exec 3<> <(:)
TMOUT=0.1
read -u 3 x; (($? > 128)) && echo timeout
#> timeout

#### PS4 starts as a plus sign and is not exported
printf '[%s]\n' "$PS4"
#> [+ ]

#### PS1 and PS2 are not set in scripts
echo "${PS1-unset} ${PS2-unset}"
#> unset unset

#### OPTIND starts at 1
echo $OPTIND $OPTERR
#> 1 1

#### PWD and OLDPWD follow cd
cd /; cd /usr
echo $PWD $OLDPWD
#> /usr /

#### COLUMNS and LINES are unset in scripts
echo "${COLUMNS-unset} ${LINES-unset}"
#> unset unset

#### HISTFILE is unset in scripts
echo "${HISTFILE-unset}"
#> unset

#### BASH_ALIASES is an associative array
alias a=b
echo "${!BASH_ALIASES[@]} ${BASH_ALIASES[a]}"
#> a b

#### POSIXLY_CORRECT turns on POSIX mode
POSIXLY_CORRECT=1
[[ -o posix ]] && echo posix
unset POSIXLY_CORRECT
[[ -o posix ]] || echo off
#> posix
#> off

#### FUNCNEST unset has no limit
f() { (($1 > 0)) && f $(($1 - 1)); return 0; }
f 200; echo $?
#> 0

#### GLOBIGNORE unset at the start
echo "${GLOBIGNORE-unset}"
#> unset

#### LC_ALL changed takes effect at once
x=é
LC_ALL=C
echo ${#x}
LC_ALL=C.UTF-8
echo ${#x}
#> 2
#> 1

#### an invalid name in the environment is passed on
env 'a.b=1' $SH -c 'env' | grep '^a.b='
#> a.b=1

#### BASH_SUBSHELL can be used to tell a subshell
in_sub() { ((BASH_SUBSHELL)) && echo sub || echo main; }
in_sub; (in_sub)
#> main
#> sub

#### COMP_WORDBREAKS is set
[[ $COMP_WORDBREAKS == *:* ]] && echo set
#> set

#### SHELL is set from the password database when missing
[[ $SHELL == /* ]] && echo path
#> path

#### PATH has a default
env -i $SH -c '[[ $PATH == *bin* ]] && echo default' 2>/dev/null || env -i $(command -v $SH) -c '[[ $PATH == *bin* ]] && echo default'
#> default

#### BASH_ARGV0 is and sets $0
[[ $BASH_ARGV0 == "$0" ]] && echo same
BASH_ARGV0=newname
echo $0
#> same
#> newname

#### BASH is the path by which the shell was called
path=$(cd "$(dirname "$(command -v "${SH%% *}")")" && pwd)/$(basename "${SH%% *}")
ln -s "$path" ./called
./called -c 'echo "$BASH"' | sed "s|^$PWD|here|"
PATH=$PWD:$PATH called -c 'echo "$BASH"' | sed "s|^$PWD|here|"
#> here/called
#> here/called

#### set lists what changes by itself once it has been asked for
set > before
new=1
set > after
diff before after | grep '^[<>]' | grep -v -e PIPESTATUS -e '^. _='
set | grep -c '^RANDOM='
: "$RANDOM"
set | grep -c '^RANDOM='
SECONDS=5
set | grep '^SECONDS='
#> > new=1
#> 0
#> 1
#> SECONDS=5

#### an array of the shell's own that the environment names is an ordinary variable
env GROUPS=a FUNCNAME=b DIRSTACK=c $SH -c '
    f() { echo "$GROUPS $FUNCNAME $DIRSTACK"; }
    f
    env | grep -E "^(GROUPS|FUNCNAME|DIRSTACK)=" | sort'
#> a b c
#> DIRSTACK=c
#> FUNCNAME=b
#> GROUPS=a

#### SHELL comes from the user database where the environment has none
env -u SHELL $SH -c '[[ -x $SHELL ]] && declare -p SHELL' | sed 's/"[^"]*"/.../'
env -u SHELL $SH -c 'SHELL+=x; [[ $SHELL == /*x ]] && echo "a path"; export SHELL=s; env | grep ^SHELL=; unset SHELL; echo "[$SHELL]"'
env -u SHELL $SH -c 'SHELL[1]=y; echo "${#SHELL[@]} ${SHELL[1]}"; SHELL=(a b); echo "${SHELL[@]}"'
#> declare -- SHELL=...
#> a path
#> SHELL=s
#> []
#> 2 y
#> a b

#### BASH can be assigned
BASH=there; BASH+=fore; echo "$BASH"
#> therefore
