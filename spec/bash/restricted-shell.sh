# The restricted shell (bash 6.10): -r, set -r.

#### cd
$SH -r -c 'cd /; echo $?; pushd /; echo $?; (cd ..); echo $?; [ "$PWD" = / ] || echo here'
#> 1
#> 1
#> 1
#> here
#! *: cd: restricted*
#! *: pushd: restricted*

#### PATH, SHELL, ENV, BASH_ENV and HISTFILE are readonly
for name in PATH SHELL ENV BASH_ENV HISTFILE; do $SH -r -c "$name=x; echo reached"; echo $?; done 2>errors
grep -c 'readonly variable' errors
#> 1
#> 1
#> 1
#> 1
#> 1
#> 5

#### unset, export, declare, read and printf -v of PATH
$SH -r -c 'unset PATH; echo $?; declare PATH=x; echo $?; read PATH <<<x; echo $?; printf -v PATH x; echo $?'
#> 1
#> 1
#> 1
#> 1
#! *: unset: PATH: cannot unset: readonly variable*

#### a command name with a slash
$SH -r -c '/bin/echo a; echo $?; command /bin/echo a; echo $?; x=1 /bin/echo a | cat; ! /bin/echo a; echo $?; echo "$(/bin/echo b)"; echo c'
#> 1
#> 1
#> 0
#> 
#> c
#! *: /bin/echo: restricted: cannot specify `/' in command names*

#### type of a command name with a slash
$SH -r -c 'command -v /bin/cat; type /bin/cat'
#> /bin/cat
#> /bin/cat is /bin/cat

#### exec and command -p
$SH -r -c 'exec cat; echo $?; exec 3</dev/null; echo $?; command -p cat; echo $?'
#> 1
#> 0
#> 1
#! *: exec: restricted*: command: -p: restricted

#### dot scripts with a slash
echo 'echo sourced' >part
$SH -r -c '. ./part; echo $?; source ./part; echo $?; . part; echo $?'
#> 1
#> 1
#> sourced
#> 0
#! *: .: ./part: restricted*: source: ./part: restricted

#### output to files
echo text >file
$SH -r -c 'echo a >f; echo $?; echo a >>f; echo $?; echo a >|f; echo $?; echo a <>f; echo $?; echo a &>f; echo $?
echo a >&f; echo $?; cat <file; echo b 2>&1; exec >f; echo $?'
ls
#> 1
#> 1
#> 1
#> 1
#> 1
#> 1
#> text
#> b
#> 1
#> file
#! *: f: restricted: cannot redirect output*

#### hash -p, BASH_CMDS and history with a slash
$SH -r -c 'hash -p /bin/cat x; echo $?; hash -p cat x; echo $?; BASH_CMDS[y]=/bin/cat; history -r ./x; echo $?'
#> 1
#> 0
#> 1
#! *: hash: /bin/cat: restricted*/bin/cat: restricted*: history: ./x: restricted

#### enable
$SH -r -c 'enable -f x y; echo $?; enable -n echo; echo $?; enable echo; echo $?'
#> 1
#> 0
#> 1
#! *: enable: restricted*: enable: restricted

#### it cannot be switched off
$SH -r -c 'set +r; echo $?; cd /; echo $?; set +o restricted; cd /; shopt -u restricted_shell; cd /; shopt restricted_shell'
#> 1
#> 1
#> restricted_shell	on
#! *: set: +r: invalid option*: set: restricted: invalid option name*

#### set -r
set -r
cd /
echo "$? ${-//[^r]/}"
shopt restricted_shell
#= 1
#> 1 r
#> restricted_shell	off

#### $- and --restricted
$SH --restricted -c 'echo "${-//[^r]/}"'
$SH -c 'echo "x${-//[^r]/}"'
#> r
#> x

#### functions and options of the environment are not believed
f() { echo function; }
export -f f
SHELLOPTS= env SHELLOPTS=noglob $SH -r -c 'f; echo $?; echo ${-//[^f]/}.' 2>/dev/null
#> 127
#> .

#### start-up files run before it is restricted
printf '%s\n' 'cd /' 'PATH=/bin' >rc
BASH_ENV=$PWD/rc $SH -r -c 'echo $PWD $PATH; cd /tmp; echo $?'
#> / /bin
#> 1
#! *: cd: restricted

#### only files of PATH are remembered by another name
printf 'echo outside\n' > mine
chmod +x mine
set -r
BASH_CMDS[a]=mine
a; echo $?
hash -p mine b; echo $?
b; echo $?
hash -p ls c; echo $?
#> 127
#> 1
#> 127
#> 0
#! *: mine: not found*: a: command not found*: hash: mine: not found*: b: command not found
