# How the shell is started: -c, -s, a script file, standard input, options and operands (XCU sh; XCU 2.1).

#### -c runs its command string
$SH -c 'echo one; echo two'
#> one
#> two

#### -c: the first operand after the string is $0
$SH -c 'echo "$0"' name
#> name

#### -c: the operands after the name are the positional parameters
$SH -c 'echo "$#:$1:$2"' name 'a b' c
#> 2:a b:c

#### -c without a name: there are no positional parameters
$SH -c 'echo $#'
#> 0

#### -c without a string is an error
$SH -c 2>/dev/null
test $? -ne 0 && echo refused
#> refused

#### -c with an empty string succeeds
$SH -c ''
#= 0

#### -c with an empty string prints nothing and keeps status 0
$SH -c '' name a b && echo fine
#> fine

#### -c: the status is that of the last command
$SH -c 'true; (exit 7)'
#= 7

#### -c: exit ends the shell with its status
$SH -c 'exit 3; echo not reached'
#= 3

#### -c: several lines in the string
$SH -c 'echo a
echo b
echo "c
d"'
#> a
#> b
#> c
#> d

#### -c leaves standard input to the commands
echo data | $SH -c 'read x; echo "got $x"'
#> got data

#### -c: options before it
$SH -f -c 'echo *.none; case $- in *f*) echo f;; esac'
#> *.none
#> f

#### -c: option letters grouped with it
$SH -fc 'case $- in *f*) echo f;; esac'
#> f

#### -c: options after it come before the string
$SH -c -f 'case $- in *f*) echo f;; esac'
#> f

#### -c -e ends at the first failing command
$SH -e -c 'echo a; false; echo b'
#> a
#= 1

#### -c: -- ends the options
$SH -c -- 'echo "$0 $1"' n x
#> n x

#### -c: an operand that begins with a hyphen after the string is an operand
$SH -c 'echo "$0 $1"' name -x
#> name -x

#### -c: a syntax error gives a status above zero
$SH -c 'if' 2>/dev/null
test $? -ne 0 && echo refused
#> refused

#### -c: what precedes the line of a syntax error has been run
$SH -c 'echo before
fi' 2>/dev/null
#> before
#= 2

#### a script file gets the operands
cat > s <<'E'
echo "$#:$1:$2"
E
$SH ./s 'a b' c
#> 2:a b:c

#### in a script file $0 is the path as given
echo 'echo "$0"' > s
$SH ./s
#> ./s

#### a script named without a slash is found in the working directory
echo 'echo "found $0"' > local-script
$SH local-script
#> found local-script

#### a script file need not be executable
echo 'echo fine' > s
chmod 644 s
$SH ./s
#> fine

#### a script file without a newline at its end
printf 'echo last' > s
$SH ./s
#> last

#### an empty script file has status 0
: > s
$SH ./s
#= 0

#### a script file with only comments and blank lines has status 0
printf '# comment\n\n   \n#' > s
$SH ./s
#= 0

#### a missing script file gives 127
$SH ./no-such-file 2>/dev/null
#= 127
#@ differs dash: status 2

#### the message for a missing script names it
$SH ./no-such-file
#= 127
#! *no-such-file: No such file or directory
#@ differs dash: another message and status 2

#### options before a script file
echo 'echo *.none; case $- in *u*) echo u;; esac' > s
$SH -u ./s
#> *.none
#> u

#### an option after the script file is an operand
echo 'echo "$1"' > s
$SH ./s -u
#> -u

#### -- ends the options before a script file
echo 'echo "$0"' > -odd
$SH -- -odd
#> -odd

#### a single hyphen ends the options
echo 'echo "$0:$1"' > s
$SH - ./s a
#> ./s:a

#### -o with a name sets an option
$SH -o noglob -c 'echo *; case $- in *f*) echo f;; esac'
#> *
#> f

#### +o with a name clears an option
$SH -f +o noglob -c 'case $- in *f*) echo f;; *) echo clear;; esac'
#> clear

#### + with a letter clears an option
$SH -f +f -c 'case $- in *f*) echo f;; *) echo clear;; esac'
#> clear

#### an unknown option is an error
$SH -Z -c 'echo run' 2>/dev/null
test $? -ne 0 && echo refused
#> refused

#### an unknown option name is an error
$SH -o nosuchoption -c 'echo run' 2>/dev/null
test $? -ne 0 && echo refused
#> refused

#### commands from standard input
printf 'echo one\necho two\n' | $SH
#> one
#> two

#### commands from standard input: the last line may lack its newline
printf 'echo one\necho two' | $SH
#> one
#> two

#### commands from standard input: no positional parameters
echo 'echo $#' | $SH
#> 0

#### -s takes operands as positional parameters
echo 'echo "$#:$1:$2"' | $SH -s 'a b' c
#> 2:a b:c

#### -s: -- ends the options
echo 'echo "$1"' | $SH -s -- -x
#> -x

#### -s after other options
echo 'echo "$1"; case $- in *u*) echo u;; esac' | $SH -u -s x
#> x
#> u

#### -s without operands
echo 'echo $#' | $SH -s
#> 0

#### from standard input the status is that of the last command
echo '(exit 5)' | $SH
#= 5

#### from empty standard input the status is 0
$SH < /dev/null
#= 0

#### the shell reads no more of a pipe than needed: read takes the next line
printf 'read x\nthe data\necho "got $x"\n' | $SH
#> got the data
#@ differs dash: dash reads a block ahead of the command it runs

#### the shell reads no more of a file than needed: cat takes the rest
printf 'echo a\ncat\nrest 1\nrest 2\n' > s
$SH < s
#> a
#> rest 1
#> rest 2
#@ differs dash: dash reads a block ahead of the command it runs

#### the shell reads no more of a pipe than needed: a child takes the rest
printf 'echo a\ncat\nrest 1\nrest 2\n' | $SH
#> a
#> rest 1
#> rest 2
#@ differs dash: dash reads a block ahead of the command it runs

#### a child takes one line of the standard input of the shell
printf 'head -n 1 | tr a-z A-Z\nfirst\necho second\n' > s
$SH < s
#> FIRST
#> second
#@ differs dash: dash reads a block ahead of the command it runs

#### a compound command reads its data after its last line
printf 'while read x; do\necho "<$x>"\ndone\n1\n2\n' | $SH
#> <1>
#> <2>
#@ differs dash: dash reads a block ahead of the command it runs

#### a here-document on standard input of the shell is read by the shell
printf 'cat <<E\nbody\nE\nread x\ndata\necho "$x"\n' | $SH
#> body
#> data
#@ differs dash: dash reads a block ahead of the command it runs

#### exec of a command keeps the rest of standard input for it
printf 'exec cat\nrest\n' | $SH
#> rest
#@ differs dash: dash reads a block ahead of the command it runs

#### exit leaves the rest of standard input alone
printf 'exit\nrest\n' > s
{ $SH; cat; } < s
#> rest
#@ differs dash: dash reads a block ahead of the command it runs
#@ differs bash: bash does not seek back at exit; XCU sh, INPUT FILES wants no more read than needed

#### a command string runs line by line: an alias holds from the next line on
$SH -c 'alias greet="echo hello"
greet world' 
#> hello world
#@ posix

#### variables of the environment become variables of the shell
env FROM_OUTSIDE='a b' $SH -c 'echo "$FROM_OUTSIDE"'
#> a b

#### variables of the environment stay exported
env FROM_OUTSIDE=1 $SH -c 'FROM_OUTSIDE=2; env' | grep '^FROM_OUTSIDE'
#> FROM_OUTSIDE=2

#### environment names that are no identifiers do no harm
env 'a-b=1' 'c.d=2' $SH -c 'echo fine'
#> fine

#### IFS is not taken from the environment
env IFS=: $SH -c 'x="a b:c"; set -- $x; echo $#'
#> 2

#### -n reads and checks but does not run
$SH -n -c 'echo run'

#### -n finds a syntax error
echo 'while true; do' > s
$SH -n ./s 2>/dev/null
test $? -ne 0 && echo refused
#> refused

#### -v prints the input as it is read
printf 'echo a\n# remark\necho b\n' > s
$SH -v ./s 2>&1
#> echo a
#> a
#> # remark
#> echo b
#> b

#### -x prints each command before it is run
$SH -x -c 'echo "a b"; x=1; true $x' 2>&1
#> + echo 'a b'
#> a b
#> + x=1
#> + true 1
#@ differs dash: dash does not quote words in its trace

#### -a exports what is assigned
$SH -a -c 'ALL=1; env' | grep '^ALL='
#> ALL=1

#### -C sets noclobber
echo old > f
$SH -C -c 'echo new > f' 2>/dev/null
cat f
#> old

#### -u makes unset variables an error
$SH -u -c 'echo "$nothing"; echo not reached' 2>/dev/null
test $? -ne 0 && echo refused
#> refused

#### a script reads its lines as it comes to them
cat > s <<'E'
echo one
exit 0
this is ( not a valid line
E
$SH ./s
#> one

#### signals ignored on entry stay ignored
trap '' TERM
$SH -c 'kill -s TERM $$; echo alive'
#> alive

#### the shell that a signal ends has a status above 128
$SH -c 'kill -s TERM $$; echo alive'
test $? -gt 128 && echo died
#> died

#### a script found through PATH without a shebang is run by the shell
mkdir bin
printf 'echo "run $1"\n' > bin/tool
chmod 755 bin/tool
PATH=$PWD/bin:$PATH
tool x
#> run x

#### a script with a shebang is run by its interpreter
printf '#!/bin/cat\nthe text\n' > tool
chmod 755 tool
./tool
#> #!/bin/cat
#> the text

#### a first line that begins with # and no ! is a comment
printf '# ! not a shebang\necho fine\n' > tool
chmod 755 tool
./tool
#> fine

#### descriptors that were open stay open for the shell
echo text > f
$SH -c 'cat <&7' 7< f
#> text

#### -o and +o without a name list the options
$SH -e -o </dev/null | grep -E '^(errexit|nounset)'
$SH -u +o </dev/null | grep -E 'errexit|nounset'
#> errexit        	on
#> nounset        	off
#> set +o errexit
#> set -o nounset
#@ differs dash: it needs a name

#### -O and +O without a name list the options of shopt
$SH -O </dev/null | grep -E '^(sourcepath|nullglob)'
$SH +O </dev/null | grep -E 'sourcepath|nullglob'
#> nullglob       	off
#> sourcepath     	on
#> shopt -u nullglob
#> shopt -s sourcepath
#@ differs dash: it has no -O
