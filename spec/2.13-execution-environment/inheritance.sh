# XCU 2.13, shell execution environment: what subshells and utilities inherit, and what they do not.

#### a subshell starts with everything of the shell
x=variable
f() { echo function; }
set -- a b
set -f
alias al='echo alias'
umask 027
cd /
exec 3>&1
(echo $x; f; echo $# *; umask; pwd; echo descriptor >&3)
#> variable
#> function
#> 2 *
#> 0027
#> /
#> descriptor

#### aliases of a subshell are its own
alias a1='echo outer'
(alias a1='echo inner'; alias a2='echo two'; alias a1)
alias a1
alias a2 2>/dev/null || echo no a2
#> alias a1='echo inner'
#> alias a1='echo outer'
#> no a2
#@ differs dash: dash prints aliases without the word alias

#### unalias -a in a subshell
alias a1='echo outer'
(unalias -a)
alias a1 >/dev/null && echo there
#> there

#### $$ in a subshell is the shell's
[ "$(echo $$)" = $$ ] && echo substitution
(echo $$) | { read a; [ "$a" = $$ ] && echo pipeline; }
#> substitution
#> pipeline

#### a child sees the shell as its parent
[ "$(sh -c 'echo $PPID')" -gt 0 ] && echo a number
sh -c 'echo $PPID' > f
[ "$(cat f)" = $$ ] && echo the shell
#> a number
#> the shell

#### $PPID in a subshell stays that of the shell
a=$PPID
[ "$(echo $PPID)" = "$a" ] && echo same
#> same

#### a subshell inherits $? and $!
: &
p=$!
wait
(exit 3)
(echo $?; [ "$!" = "$p" ] && echo same)
#> 3
#> same

#### subshells nest
x=1
(x=2; (x=3; echo $x); echo $x)
echo $x
#> 3
#> 2
#> 1

#### a change inside a substitution inside an assignment
x=1
y=$(x=2; echo $x)
echo $x $y
#> 1 2

#### ${x:=word} in a substitution does not reach the shell
unset x
: $(: ${x:=set})
echo ${x-unset}
#> unset

#### $((x=1)) in a subshell does not reach the shell
x=0
(: $((x = 5)); echo $x)
echo $x
#> 5
#> 0

#### cd in a substitution that goes wrong
here=$PWD
x=$(cd ./no_such_directory 2>/dev/null || echo failed; pwd)
[ "$x" = "failed
$here" ] && [ "$PWD" = "$here" ] && echo same
#> same

#### exec in a subshell replaces only it
(exec echo replaced; echo no)
echo on
#> replaced
#> on

#### exec redirections in a subshell stay in it
(exec > f; echo in file)
echo on
cat f
#> on
#> in file

#### set -e in a substitution
x=$(set -e; false; echo no)
echo "$? [$x]"
#> 1 []

#### a subshell's set -- does not reach the function it is in
f() { (set -- 1 2 3; echo $#); echo $#; }
f a
#> 3
#> 1

#### hash of a subshell
hash -r
(hash ls 2>/dev/null)
hash 2>/dev/null | grep -c '/ls$'
#> 0
#= 1

#### a utility inherits open descriptors
exec 3> f
sh -c 'echo text >&3'
cat f
#> text

#### a utility inherits the working directory and the mask
umask 027
cd /
sh -c 'pwd; umask'
#> /
#> 0027

#### a utility does not inherit shell variables, functions, aliases, options, parameters
x=1
f() { :; }
alias a=b
set -f -- p q
sh -c 'echo "${x-unset} $#"; f 2>/dev/null; echo $?; case $- in *f*) echo f ;; esac'
#> unset 0
#> 127

#### a utility inherits ignored signals only
trap '' USR1
trap 'echo no' USR2
sh -c 'kill -USR1 $$; echo on; kill -USR2 $$; echo no' 2>/dev/null
echo $?
#> on
#> 140

#### the environment is what is exported
export a=1
b=2
c=3 env | grep -E '^[abc]=' | sort
#> a=1
#> c=3

#### export -n is not POSIX, unset takes it out of the environment
export a=1
unset a
env | grep -c '^a='
#> 0
#= 1

#### a variable unset and set again is not exported
export a=1
unset a
a=2
sh -c 'echo ${a-unset}'
#> unset

#### _ apart the environment of the shell is passed on as it came
env -i A=1 B='two words' PATH="$PATH" $SH -c 'env' | grep -E '^[AB]=' | sort
#> A=1
#> B=two words

#### variables of the environment become shell variables and stay exported
A=1 $SH -c 'echo $A; A=2; sh -c "echo \$A"'
#> 1
#> 2

#### a change in a child does not reach the shell
export a=1
sh -c 'a=2; export a'
echo $a
#> 1

#### standard input is shared with children
printf '1\n2\n3\n' > in
{ read a; sh -c 'read b; echo $b'; } < in
#> 2

#### the last command of a pipeline does not move the shell
cd /
echo x | { cd /tmp; cat >/dev/null; }
pwd
#> /

#### a background subshell's change of options
{ set -f; } &
wait
case $- in *f*) echo leaked ;; *) echo kept ;; esac
#> kept

#### a dot script runs in the shell itself
printf '%s\n' 'x=2' 'cd /' 'set -f' 'f() { echo function; }' > s
. ./s
echo $x $PWD *
f
#> 2 / *
#> function

#### eval runs in the shell itself
eval 'x=2; cd /'
echo $x $PWD
#> 2 /

#### a command substitution of only a redirection
echo content > f
x=$(< f)
echo "[$x]"
#> [content]
#@ differs dash: dash gives nothing

#### umask of a redirection's file
umask 077
: > f
umask 022
: > g
ls -l f g | cut -c 1-10
#> -rw-------
#> -rw-r--r--

#### umask in a subshell for its redirections
(umask 077; : > f)
: > g
ls -l f g | cut -c 1-10
#> -rw-------
#> -rw-r--r--
