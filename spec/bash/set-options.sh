# set and shopt: letters, names and listings.

#### set -o name and +o name
set -o noglob; [[ -o noglob ]] && echo on
set +o noglob; [[ -o noglob ]] || echo off
#> on
#> off

#### letters in $-
set -fu
case $- in *f*u*) echo both ;; esac
set +fu
case $- in *f*|*u*) echo no ;; *) echo none ;; esac
#> both
#> none

#### $- of a script
echo $-
#> hB

#### set -o lists names and states
set -o | head -n 3
#> allexport      	off
#> braceexpand    	on
#> emacs          	off

#### all names of set -o
set -o | while read n s; do printf '%s ' $n; done; echo
#> allexport braceexpand emacs errexit errtrace functrace hashall histexpand history ignoreeof interactive-comments keyword monitor noclobber noexec noglob nolog notify nounset onecmd physical pipefail posix privileged verbose vi xtrace 

#### set +o prints commands
set -o pipefail
set +o | grep pipefail
#> set -o pipefail

#### set +o restores everything
s=$(set +o)
set -f -u -o pipefail
eval "$s"
[[ $- == *[fu]* || -o pipefail ]] || echo restored
#> restored

#### set with a bad name
set -o nosuch; echo $?
#> 2
#! *: set: nosuch: invalid option name

#### set with a bad letter
set -Z; echo $?
#> 2
#! *: set: -Z: invalid option*

#### set -- and set -
set -- -a b; echo $1 $#
set - x; echo $1 $#
set --; echo $#
#> -a 2
#> x 1
#> 0

#### set - turns off tracing
set -x 2>/dev/null
{ set - a; } 2>/dev/null
[[ $- == *x* ]] || echo off
#> off

#### options and parameters together
set -f a b; echo $1 $2 $-
#> a b fhB

#### set -k puts all assignments into the environment
set -k
$SH -c 'echo $v' v=1
#> 1

#### set -t leaves after one command
printf 'echo one\necho two\n' >f
$SH -t f
#> one

#### set -n reads without running
$SH -nc 'echo no'
echo $?
#> 0

#### set -v prints the lines read
$SH -c 'set -v
echo x
' 2>&1
#> echo x
#> x

#### set -v of a script file
printf 'set -v\necho x\n' >f
$SH f 2>&1
#> echo x
#> x

#### set -P: physical directories
mkdir real; ln -s real link
set -P
cd link; echo ${PWD##*/}
#> real

#### without -P the logical name stays
mkdir real; ln -s real link
cd link; echo ${PWD##*/}
#> link

#### set -h and hashing
set +h
hash -p /bin/x y; echo $?
#> 1
#! *: hash: hashing disabled

#### set -a
set -a; v=1; set +a; w=2
$SH -c 'echo $v ${w-none}'
#> 1 none

#### set -C and >|
set -C; echo a >f; echo b >|f; cat f
#> b

#### options on the command line
$SH -euo pipefail -c 'echo $-; [[ -o pipefail ]] && echo pf'
#> ehuBc
#> pf

#### +B on the command line
$SH +B -c 'echo {a,b}'
#> {a,b}

#### -O and +O set shopt options
$SH -O nullglob -c 'shopt -q nullglob && echo on'
$SH +O sourcepath -c 'shopt -q sourcepath || echo off'
#> on
#> off

#### shopt -s, -u and -q
shopt -s extglob; shopt -q extglob && echo on
shopt -u extglob; shopt -q extglob || echo off
#> on
#> off

#### shopt NAME prints it
shopt nullglob; echo $?
shopt -s nullglob; shopt nullglob; echo $?
#> nullglob       	off
#> 1
#> nullglob       	on
#> 0

#### shopt -p prints commands
shopt -p nullglob
shopt -s nullglob
shopt -p nullglob dotglob
#> shopt -u nullglob
#> shopt -s nullglob
#> shopt -u dotglob
#= 1

#### shopt -o works on set's options
shopt -so noglob; [[ $- == *f* ]] && echo on
shopt -o noglob
shopt -po noglob
shopt -uo noglob; shopt -qo noglob || echo off
#> on
#> noglob         	on
#> set -o noglob
#> off

#### shopt with a bad name
shopt -s nosuch; echo $?
#> 1
#! *: shopt: nosuch: invalid shell option name

#### shopt -s and -u together
shopt -su nullglob; echo $?
#> 1
#! *: shopt: cannot set and unset shell options simultaneously

#### all names of shopt
shopt | while read n s; do printf '%s ' $n; done; echo
#> autocd assoc_expand_once cdable_vars cdspell checkhash checkjobs checkwinsize cmdhist compat31 compat32 compat40 compat41 compat42 compat43 compat44 complete_fullquote direxpand dirspell dotglob execfail expand_aliases extdebug extglob extquote failglob force_fignore globasciiranges globskipdots globstar gnu_errfmt histappend histreedit histverify hostcomplete huponexit inherit_errexit interactive_comments lastpipe lithist localvar_inherit localvar_unset login_shell mailwarn no_empty_cmd_completion nocaseglob nocasematch noexpand_translation nullglob patsub_replacement progcomp progcomp_alias promptvars restricted_shell shift_verbose sourcepath varredir_close xpg_echo 

#### the ones that are on in a script
shopt -s | while read n s; do printf '%s ' $n; done; echo
#> checkwinsize cmdhist complete_fullquote extquote force_fignore globasciiranges globskipdots hostcomplete interactive_comments patsub_replacement progcomp promptvars sourcepath 

#### xpg_echo makes echo expand
shopt -s xpg_echo
echo 'a\tb'
shopt -u xpg_echo
echo 'a\tb'
#> a	b
#> a\tb

#### shift_verbose
shopt -s shift_verbose
set -- a
shift 3; echo $?
#> 1
#! *: shift: 3: shift count out of range

#### shift beyond is silent otherwise
set -- a
shift 3; echo "$? $#"
#> 1 1
#!

#### execfail goes on after a failed exec
shopt -s execfail
exec /nosuch_program 2>/dev/null
echo "still here $?"
#> still here 127

#### cdable_vars
shopt -s cdable_vars
d=/usr
cd d; pwd
#> /usr
#> /usr

#### cdspell has no effect in scripts
shopt -s cdspell
mkdir directory
cd directroy 2>/dev/null; echo $?
#> 1

#### sourcepath off ignores PATH
mkdir p; echo 'echo found' >p/lib
PATH=$PWD/p:$PATH
. lib
shopt -u sourcepath
. lib 2>/dev/null || echo not
#> found
#> not

#### inherit_errexit
set -e
echo "[$(false; echo no)]"
shopt -s inherit_errexit
echo "[$(false; echo no)]"
#> [no]
#> []

#### SHELLOPTS holds the names
set -f
[[ :$SHELLOPTS: == *:noglob:* ]] && echo yes
#> yes

#### SHELLOPTS is readonly
SHELLOPTS=x
echo $?
#> 1
#! *: SHELLOPTS: readonly variable*

#### BASHOPTS holds the names
shopt -s nullglob
[[ :$BASHOPTS: == *:nullglob:* ]] && echo yes
#> yes

#### SHELLOPTS in the environment sets options
env SHELLOPTS=noglob $SH -c 'echo *; [[ -o noglob ]] && echo on'
#> *
#> on

#### BASHOPTS in the environment sets options
env BASHOPTS=nullglob $SH -c 'shopt -q nullglob && echo on'
#> on

#### set without arguments lists variables, then functions
zz_v=1
zz_f() { :; }
set | grep -n zz_ | sed 's/^[0-9]*://'
#> zz_v=1
#> zz_f () 

#### set and declare list empty arrays, and no attributes of functions
zz_a=() zz_v=
declare -a zz_b
declare -A zz_h=()
zz_f() { :; }
export -f zz_f
set | grep -A3 ^zz_ | grep -v ^--
declare | grep -A3 ^zz_ | grep -v ^--
#> zz_a=()
#> zz_h=()
#> zz_v=
#> zz_f () 
#> { 
#>     :
#> }
#> zz_a=()
#> zz_h=()
#> zz_v=
#> zz_f () 
#> { 
#>     :
#> }

#### set in POSIX mode writes what does not print as it is
zz_v=$'a\001b' zz_w=$'c\n\'d' zz_x=plain
set | grep -A1 ^zz_
set -o posix
set | grep -A1 ^zz_ | tr '\001' '!'
#> zz_v=$'a\001b'
#> zz_w=$'c\n\'d'
#> zz_x=plain
#> zz_v=a!b
#> zz_w='c
#> '\''d'
#> zz_x=plain

#### set in POSIX mode lists no functions
set -o posix
zz_f() { :; }
set | grep -c zz_f
#> 0
#= 1

#### set -o history in a script begins with what the history file holds
printf '%s\n' 'first line' 'second line' >file
HISTFILE=$PWD/file
set -o history
history
#>     1  first line
#>     2  second line
#>     3  history

#### exported SHELLOPTS and BASHOPTS follow the options
export SHELLOPTS BASHOPTS
show() { $SH -c 'case $- in *f*) f=on;; *) f=off;; esac; echo $f $(shopt extglob)'; }
show
set -f; shopt -s extglob; show
(set +f; show)
show
#> off extglob off
#> on extglob on
#> off extglob on
#> on extglob on

#### BASH_COMPAT and the options of compatibility follow each other
shopt -s compat40; echo $BASH_COMPAT
shopt -s compat43; echo $BASH_COMPAT; shopt -q compat40 || echo off
shopt -u compat43; echo $BASH_COMPAT
BASH_COMPAT=4.2; shopt compat42
BASH_COMPAT=44; shopt -q compat44 && echo on
unset BASH_COMPAT; shopt -q compat44 || echo off
f() { local BASH_COMPAT=31; shopt -q compat31 && echo local; }
f; shopt -q compat31 || echo off
BASH_COMPAT=32 $SH -c 'shopt -q compat32 && echo imported'
#> 40
#> 43
#> off
#> 52
#> compat42       	on
#> on
#> off
#> local
#> off
#> imported

#### BASH_COMPAT with what is no level
BASH_COMPAT=60
echo "$? $BASH_COMPAT"
#> 0 60
#! *: BASH_COMPAT: 60: compatibility value out of range

#### local - gives IGNOREEOF back with its option
leave() { local -; set +o ignoreeof; echo "[$IGNOREEOF]"; }
enter() { local -; set -o ignoreeof; echo "[$IGNOREEOF]"; }
set -o ignoreeof
leave
echo "[$IGNOREEOF]"
set +o ignoreeof
enter
echo "[$IGNOREEOF]"
#> []
#> [10]
#> [10]
#> []
