# PIPESTATUS, pipefail and lastpipe.

#### the statuses of all commands of a pipeline
true | false | (exit 3)
echo "${PIPESTATUS[@]}"
#> 0 1 3

#### a simple command has one status
false
echo "${#PIPESTATUS[@]} ${PIPESTATUS[0]}"
#> 1 1

#### PIPESTATUS is reset by every command
false | true
echo "${PIPESTATUS[0]}" "${PIPESTATUS[0]}"
echo "${PIPESTATUS[@]}"
#> 1 1
#> 0

#### copied at once
false | true | false
s=("${PIPESTATUS[@]}")
echo "${s[0]} ${s[1]} ${s[2]}"
#> 1 0 1

#### PIPESTATUS with !
! false | true
echo "${PIPESTATUS[@]} $?"
#> 1 0 1

#### an assignment sets PIPESTATUS
(exit 2) | true
x=1
echo "${PIPESTATUS[@]}"
#> 0

#### the status of a pipeline without pipefail is the last one's
false | true; echo $?
true | false; echo $?
#> 0
#> 1

#### pipefail gives the last failing status
set -o pipefail
(exit 2) | (exit 3) | true; echo $?
true | true; echo $?
#> 3
#> 0

#### pipefail with !
set -o pipefail
! false | true; echo $?
#> 0

#### pipefail in an if
set -o pipefail
if false | true; then echo yes; else echo no; fi
#> no

#### pipefail in a command substitution
set -o pipefail
x=$(false | echo v); echo $? $x
#> 1 v

#### +o pipefail
set -o pipefail; set +o pipefail
false | true; echo $?
#> 0

#### a killed command in a pipeline
(kill -9 $BASHPID) 2>/dev/null | true
echo "${PIPESTATUS[@]}"
#> 137 0

#### a variable set in the last command is lost without lastpipe
x=old
echo new | read x
echo $x
#> old

#### lastpipe keeps it
shopt -s lastpipe
x=old
echo new | read x
echo $x
#> new

#### lastpipe and a loop
shopt -s lastpipe
n=0
printf '%s\n' a b c | while read l; do n=$((n + 1)); done
echo $n
#> 3

#### lastpipe with mapfile
shopt -s lastpipe
printf '%s\n' a b | mapfile -t a
echo ${#a[@]}
#> 2

#### lastpipe and the statuses
shopt -s lastpipe
(exit 4) | false
echo "${PIPESTATUS[@]}"
#> 4 1

#### lastpipe is off while job control is on
shopt -s lastpipe
set -m
x=old
echo new | read x
echo $x
#> old

#### lastpipe with a function
shopt -s lastpipe
f() { read v; }
echo val | f
echo $v
#> val

#### exit in the last command of a lastpipe pipeline ends the script
shopt -s lastpipe
echo x | exit 5
echo not reached
#= 5

#### the last status of a pipeline of a missing command
nosuchcmd_x 2>/dev/null | true
echo "${PIPESTATUS[0]}"
#> 127

#### PIPESTATUS in a condition
if ! echo x | grep -q y; then echo "${PIPESTATUS[@]}"; fi
#> 0 1

#### a group as one command of the pipeline
{ false; true; } | { false; }
echo "${PIPESTATUS[@]}"
#> 0 1

#### a stage that only writes has its own status
printf '%d' x 2>/dev/null | cat >/dev/null; echo "${PIPESTATUS[*]}"
printf -v v set | cat; echo "${PIPESTATUS[*]}:${v-unset}"
set -o pipefail
printf '%d' x 2>/dev/null | cat >/dev/null; echo $?
#> 1 0
#> 0 0:unset
#> 1

#### a stage that only writes is another process all the same
a=$BASHPID
echo "$BASHPID" | { read b; [ "$a" != "$b" ] && echo other; }
#> other

#### a subshell leaves its own status in PIPESTATUS
(true | false | true)
echo "${PIPESTATUS[@]}"
(true | false)
echo "${PIPESTATUS[@]}"
#> 0
#> 1

#### PIPESTATUS of a negated command is its own status
! true; echo "$? ${PIPESTATUS[@]}"
! (exit 3); echo "$? ${PIPESTATUS[@]}"
f() { return 5; }
! f; echo "$? ${PIPESTATUS[@]}"
! false | true; echo "$? ${PIPESTATUS[@]}"
#> 1 0
#> 0 3
#> 0 5
#> 1 1 0

#### lastpipe and a closed standard input
shopt -s lastpipe
{ echo text | cat; echo a | { read -r x; }; echo "$x"; cat; } <&- 2> /dev/null
echo b | read -r x; echo "$x"
#> text
#> a
#> b
