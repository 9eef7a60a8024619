# First lines of error messages and the statuses that go with them.

#### a missing command
nosuchcmd_x; echo $?
#> 127
#! *: line 1: nosuchcmd_x: command not found

#### a missing command with a slash
./nosuch; echo $?
#> 127
#! *: line 1: ./nosuch: No such file or directory

#### a file without permission
: >f; ./f; echo $?
#> 126
#! *: line 1: ./f: Permission denied

#### a directory as command
mkdir d; ./d; echo $?
#> 126
#! *: line 1: ./d: Is a directory

#### a missing interpreter
printf '#!/nosuch/interp\n' >s; chmod +x s; ./s; echo $?
#> 127
#! *: line 1: ./s: cannot execute: required file not found

#### an empty command name
''; echo $?
#> 127
#! *: line 1: : command not found

#### the message of command_not_found_handle
command_not_found_handle() { echo "handler: $*"; return 3; }
nosuchcmd_x a b; echo $?
#> handler: nosuchcmd_x a b
#> 3

#### a syntax error near an operator
echo before
echo a | | b
#> before
#= 2
#! *: line 2: syntax error near unexpected token `|'*

#### the offending line follows
$SH -c 'echo a
) x' 
#> a
#= 2
#! *: -c: line 2: syntax error near unexpected token `)'*

#### a syntax error near a newline
$SH -c 'echo >'
#= 2
#! *: -c: line 1: syntax error near unexpected token `newline'*

#### fi without if
fi
#= 2
#! *: line 1: syntax error near unexpected token `fi'*

#### done without do
for i in a; echo $i; done
#= 2
#! *: line 1: syntax error near unexpected token `echo'*

#### an unfinished if
if true; then
echo a
#= 2
#! *: line 3: syntax error: unexpected end of file*

#### an unfinished quote
echo 'a
b
#= 2
#! *: line 1: unexpected EOF while looking for matching `''*

#### an unfinished double quote
echo "a
#= 2
#! *: line 1: unexpected EOF while looking for matching `"'*

#### an unfinished substitution
echo $(echo a
#= 2
#! *: line *: unexpected EOF while looking for matching `)'*

#### an unfinished parameter expansion
echo ${a
#= 2
#! *: line *: unexpected EOF while looking for matching `}'*

#### an unfinished here-document warns
cat <<E
text
#> text
#! *: line 2: warning: here-document at line 1 delimited by end-of-file (wanted `E')

#### commands before the error have run
echo one
echo two
if; then
#> one
#> two
#= 2
#! *: line 3: syntax error near unexpected token `;'*

#### esac missing
case a in a) echo x
#= 2
#! *: line 2: syntax error: unexpected end of file*

#### an empty list between then and fi
if true; then fi
#= 2
#! *: line 1: syntax error near unexpected token `fi'*

#### empty braces
{ }
#= 2
#! *: line 1: syntax error near unexpected token `}'*

#### an empty subshell
( )
#= 2
#! *: line 1: syntax error near unexpected token `)'*

#### double semicolon outside case
echo a;; echo b
#= 2
#! *: line 1: syntax error near unexpected token `;;'*

#### & after ;
echo a; & echo b
#= 2
#! *: line 1: syntax error near unexpected token `&'*

#### a bad substitution
echo ${a b}
echo on
#> on
#! *: line 1: ${a b}: bad substitution*

#### a bad substitution of an unknown operator
echo ${x!y}
#= 1
#! *: ${x!y}: bad substitution*

#### :? with a message
echo ${v:?is not set}
echo no
#= 1
#! *: line 1: v: is not set*

#### :? without a message
echo ${v:?}
#= 1
#! *: line 1: v: parameter null or not set*

#### ? without a message
echo ${v?}
#= 1
#! *: line 1: v: parameter not set*

#### readonly assignment
readonly r=1
r=2
echo $?
#> 1
#! *: line 2: r: readonly variable*

#### an invalid identifier for export, declare, read, unset
export 1a; echo $?
#> 1
#! *: line 1: export: `1a': not a valid identifier

#### unset of an invalid name
unset -v 1a; echo $?
#> 1
#! *: line 1: unset: `1a': not a valid identifier

#### a for variable that is no identifier
for 1a in x; do :; done; echo $?
#> 1
#! *: line 1: `1a': not a valid identifier

#### an invalid option of a builtin shows its usage
cd -z; echo $?
#> 2
#! *: line 1: cd: -z: invalid option?cd: usage: cd *

#### usage of unset
unset -z; echo $?
#> 2
#! *: unset: -z: invalid option?unset: usage: unset ?-f? ?-v? ?-n? ?name ...?

#### an argument list too long is status 126
big=$(printf '%0200000d' 0)
env "$big" >/dev/null 2>&1; echo $?
#> 126

#### division by zero
echo $((5 / 0)); echo no
echo on
#> on
#! *: line 1: 5 / 0: division by 0 (error token is "0")*

#### a redirection from a missing file
cat <nosuch; echo $?
#> 1
#! *: line 1: nosuch: No such file or directory

#### a numeric argument required
return abc 2>/dev/null; echo $?
shift abc; echo $?
#> 2
#> 1
#! *: line 2: shift: abc: numeric argument required

#### maximum depth of functions is a message, not a crash
FUNCNEST=3
f() { f; }
f; echo no
echo on
#> on
#! *: line 2: f: maximum function nesting level exceeded (3)

#### a bad array subscript
a=()
a[-1]=x
echo $?
#> 1
#! *: a?-1?: bad array subscript*

#### a bad file descriptor
echo x >&7; echo $?
#> 1
#! *: line 1: 7: Bad file descriptor

#### ambiguous redirect
f='a b'; echo x >$f; echo $?
#> 1
#! *: line 1: $f: ambiguous redirect

#### a signal that kills a child is no message for TERM's kin in scripts
$SH -c 'kill -PIPE $$'; echo $?
#> 141
#!

#### a killed child is reported
$SH -c 'kill -KILL $$'; echo $?
#> 137
#! *: line 1: *Killed*

#### an aborted child is reported
$SH -c 'ulimit -c 0; kill -ABRT $$'; echo $?
#> 134
#! *: line 1: *Aborted*

#### a segmentation fault is reported
$SH -c 'ulimit -c 0; kill -SEGV $$'; echo $?
#> 139
#! *: line 1: *Segmentation fault*

#### an unknown long option of the shell
$SH --nosuchoption -c :; echo $?
#> 2
#! *: --nosuchoption: invalid option*

#### a missing argument of -c
$SH -c; echo $?
#> 2
#! *: -c: option requires an argument

#### a program whose loader is missing
sed 's,/ld-linux,/xx-linux,' /bin/true >p; chmod +x p; ./p; echo $?; ./p 2>/dev/null | cat; echo ${PIPESTATUS[0]}
#> 127
#> 127
#! *: line 1: ./p: cannot execute: required file not found

#### what keeps a program in the background from starting is told where its errors go
printf '#!/nosuch/interp\n' >s; chmod +x s; ./s 2>e & wait $!; echo $?; sed 's/.*: \./: ./' e
#> 127
#> : ./s: cannot execute: required file not found
#!

#### an error within functions tells the calls that led there
cat > script <<'END'
f() {
    : "${nothing?is missing}"
}
g() {
    f
}
g
END
$SH script 2> messages
grep called messages
#>   in f, called on line 5
#>   in g, called on line 7
#@ differs bash: tells the first line only

#### a subshell that dies by a signal is named as a whole
(ulimit -c 0; kill -SEGV $BASHPID)
echo $?
(exec sh -c 'kill -HUP $$')
echo $?
#> 139
#> 129
#! *line 1: *Segmentation fault *( ulimit -c 0; kill -SEGV $BASHPID )*line 3: *Hangup *( exec sh -c 'kill -HUP $$' )
