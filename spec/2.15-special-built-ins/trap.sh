# XCU 2.15, trap as a utility: listing, operands, errors (its effects: 2.12-signals).

#### trap lists the actions
trap 'echo a' USR1
trap
#> trap -- 'echo a' SIGUSR1
#@ differs dash: dash prints names without SIG

#### trap lists names without SIG in POSIX mode
trap 'echo a' USR1
trap
#> trap -- 'echo a' USR1
#@ posix

#### trap lists nothing without traps
trap
echo $?
#> 0

#### trap lists EXIT
trap 'echo bye' EXIT
trap
#> trap -- 'echo bye' EXIT
#> bye

#### trap lists ignored signals
trap '' USR2
trap
#> trap -- '' USR2
#@ posix

#### trap lists in the order of the numbers
trap 'echo t' TERM
trap 'echo h' HUP
trap 'echo e' EXIT
trap 'echo u' USR1
trap
trap - EXIT
#> trap -- 'echo e' EXIT
#> trap -- 'echo h' HUP
#> trap -- 'echo u' USR1
#> trap -- 'echo t' TERM
#@ posix

#### the listing can be read back
trap 'echo "it'\''s  \$x"' USR1
t=$(trap)
trap - USR1
eval "$t"
x=here
kill -USR1 $$
#> it's  $x
#@ differs dash: dash 0.5.12 forgets the traps before it lists them in a substitution

#### the listing of an action with quotes
trap 'echo '\''a b'\''' USR1
trap
#> trap -- 'echo '\''a b'\''' USR1
#@ posix
#@ differs dash: dash writes the quote otherwise

#### the listing of an action of several lines
trap 'echo a
echo b' USR1
trap
#> trap -- 'echo a
#> echo b' USR1
#@ posix

#### trap in a command substitution lists the traps of the shell
trap 'echo a' USR1
x=$(trap)
echo "$x"
#> trap -- 'echo a' USR1
#@ posix
#@ differs dash: dash 0.5.12 forgets the traps before it lists them in a substitution

#### trap in a subshell lists the traps of the shell until one is set
trap 'echo a' USR1
(trap)
(trap 'echo b' USR2; trap)
#> trap -- 'echo a' USR1
#> trap -- 'echo b' USR2
#@ posix
#@ differs dash: dash keeps to list all

#### trap -p
trap 'echo a' USR1
trap -p
#> trap -- 'echo a' SIGUSR1
#@ differs dash: dash 0.5.12 has no -p

#### trap -p with a condition
trap 'echo a' USR1
trap 'echo b' USR2
trap -p USR2
#> trap -- 'echo b' SIGUSR2
#@ differs dash: dash 0.5.12 has no -p

#### trap -p with a condition in POSIX mode
trap 'echo a' USR1
trap '' USR2
trap -p USR2 USR1
#> trap -- '' USR2
#> trap -- 'echo a' USR1
#@ posix
#@ differs dash: dash 0.5.12 has no -p

#### trap -p in POSIX mode shows default actions of the named conditions
trap -p INT
#> trap -- - INT
#@ posix
#@ differs dash: dash 0.5.12 has no -p

#### trap -p in POSIX mode shows all conditions, those with the default action, too
trap 'echo a' USR1
saved=$(trap -p)
trap 'echo b' HUP
trap - USR1
eval "$saved"
trap
trap -p | grep -E 'EXIT|HUP'
#> trap -- 'echo a' USR1
#> trap -- - EXIT
#> trap -- - HUP
#@ posix
#@ differs dash: dash 0.5.12 has no -p

#### save and restore all traps
trap 'echo a' USR1
saved=$(trap)
trap 'echo b' USR1
kill -USR1 $$
eval "$saved"
kill -USR1 $$
#> b
#> a
#@ differs dash: dash 0.5.12 forgets the traps before it lists them in a substitution

#### trap - for several
trap 'echo no' USR1 USR2
trap - USR1 USR2
trap
echo end
#> end

#### trap - of a signal without a trap
trap - USR1
echo $?
#> 0

#### a single operand that is no number resets it
trap 'echo no' USR1
trap USR1
trap
echo end
#> end

#### an action that is -- needs its --
trap -- 'echo a' USR1
kill -USR1 $$
#> a

#### an action that begins with a hyphen
trap -- '-no_such_command' USR1 2>/dev/null
kill -USR1 $$ 2>/dev/null
echo on
#> on

#### an unknown signal name
trap 'echo a' NO_SUCH
echo $?
#> 1
#! *: trap: NO_SUCH: invalid signal specification
#@ differs dash: dash ends the shell or words it differently

#### an unknown signal number
trap 'echo a' 999
echo $?
#> 1
#! *: trap: 999: invalid signal specification
#@ differs dash: dash ends the shell or words it differently

#### one unknown signal does not hinder the others
trap 'echo a' NO_SUCH USR1 2>/dev/null
kill -USR1 $$
#> a
#@ differs dash: dash stops at the first

#### names in lower case and with SIG in POSIX mode
trap 'echo a' USR1
trap 'echo b' SIGUSR2
kill -USR1 $$
kill -USR2 $$
#> a
#> b
#@ differs dash: dash does not know SIGUSR2

#### numbers that the standard gives
for n in 1 2 3 6 14 15; do trap "echo $n" $n; done
for s in HUP INT QUIT ABRT ALRM TERM; do kill -s $s $$; done
#> 1
#> 2
#> 3
#> 6
#> 14
#> 15

#### numbers with several digits and names are the same trap
trap 'echo number' 15
trap 'echo name' TERM
kill -15 $$
#> name

#### trap 0 is EXIT in the listing
trap 'echo bye' 0
trap | sed 's/bye/listed/'
#> trap -- 'echo listed' EXIT
#> bye
#@ differs dash: dash 0.5.12 forgets the traps before it lists them in a pipeline

#### trap in a function
f() { trap 'echo a' USR1; }
f
kill -USR1 $$
#> a

#### an empty action and no action differ
trap '' USR1
kill -USR1 $$
echo ignored
trap - USR1
$SH -c 'kill -USR1 $$; echo no' 2>/dev/null
echo $?
#> ignored
#> 138

#### trap gives 0
false
trap 'echo no' USR1
echo $?
#> 0

#### an invalid option
trap -z
echo $?
#> 2
#! *: trap: -z: invalid option*
#@ differs dash: dash ends the shell

#### trap -l is bash's
trap -l | head -n 1 | awk '{print $1, $2}'
#> 1) SIGHUP
#@ differs dash: dash has no -l

#### exit runs the EXIT trap where it stands: with the redirections and parameters that are in force
echo 'trap "echo trap \$1" EXIT; f() { exit 3; }; f function' > script
$SH ./script argument
echo $?
echo 'trap "echo trap" EXIT; { exit 4; } > file' > script
$SH ./script
echo $?
cat file
echo 'trap "echo trap" EXIT; set -e; { false; } > file2' > script
$SH ./script
cat file2
(trap 'echo trap' EXIT; for i in 1 2; do exit; done > file3)
cat file3
#> trap function
#> 3
#> 4
#> trap
#> trap
#> trap
#@ differs dash: leaves functions and redirections before it runs the trap

#### a trap runs between the commands of an AND-OR list
trap 'echo "trap $?"' USR1
kill -s USR1 $$ && echo and
(exit 3) || kill -s USR1 $$ && echo both
if kill -s USR1 $$ && echo condition; then echo body; fi
x=$(trap 'echo trap; exit 4' USR1; kill -s USR1 $($SH -c 'echo $PPID') && echo not reached)
echo $? $x
#> trap 0
#> and
#> trap 0
#> both
#> trap 0
#> condition
#> body
#> 4 trap

#### an invalid signal does not end the shell in POSIX mode
trap '' garbage 2>/dev/null
echo $?
trap 'echo a' 999 TERM 2>/dev/null || trap
#> 1
#> trap -- 'echo a' TERM
#@ posix
#@ differs dash: ends the shell
