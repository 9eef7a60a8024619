# What an interactive shell makes of signals that it was started with ignored.

#### they stay ignored in its subshells and programs
trap '' TERM
$SH -i 2>/dev/null <<'E'
(sh -c 'kill -s TERM $PPID'; echo subshell)
sh -c 'kill -s TERM $$; echo program'
kill -s TERM $$
echo shell
E
#> subshell
#> program
#> shell
#@ posix

#### a hangup that was ignored does not end it
trap '' HUP
$SH -i 2>/dev/null <<'E'
kill -s HUP $$
echo shell
E
#> shell
#@ posix
#@ differs bash: an interactive shell catches it in any case

#### a trap that is reset brings the default back
trap '' TERM
$SH -i 2>/dev/null <<'E'
trap - TERM
sh -c 'kill -s TERM $$; echo no'
echo $?
E
#> 143
#@ posix
#@ differs bash: the signal stays ignored
#@ differs dash: the signal stays ignored
