# compgen, complete and compopt in scripts.

#### compgen -W filters words
compgen -W 'start stop status' st
#> start
#> stop
#> status

#### compgen -W splits by IFS
IFS=,
compgen -W 'a b,a c,d' a
#> a b
#> a c

#### compgen -W expands the words
x='one two'
compgen -W '$x three' t
#> two
#> three

#### compgen -W expands braces
compgen -W '-{1..3} --{,no}color "{x,y}"'
compgen -W '-{1..3}' -- -2
v='{a,b}'; compgen -W '$v'
set +B
compgen -W '{a,b}'
#> -1
#> -2
#> -3
#> --color
#> --nocolor
#> {x,y}
#> -2
#> {a,b}
#> {a,b}

#### compgen -W without a match
compgen -W 'a b' x; echo $?
#> 1

#### compgen -f
touch file1 file2 other; mkdir filed
compgen -f file | sort
#> file1
#> file2
#> filed

#### compgen -d
mkdir d1 d2; touch d3
compgen -d d | sort
#> d1
#> d2

#### compgen -v
zz_one=1 zz_two=2
compgen -v zz_
#> zz_one
#> zz_two

#### compgen -v and -A arrayvar list empty arrays, but not what was only declared
zz_a=() zz_s=
declare -A zz_h=()
declare -a zz_b
declare zz_c
compgen -v zz_
compgen -A arrayvar zz_
#> zz_a
#> zz_h
#> zz_s
#> zz_a
#> zz_h

#### compgen -A variable
zz_one=1
compgen -A variable zz_
#> zz_one

#### compgen -A function
zz_f() { :; }; zz_g() { :; }
compgen -A function zz_
#> zz_f
#> zz_g

#### compgen -b
compgen -b unse
#> unset

#### compgen -k
compgen -k whi
#> while

#### compgen -a
alias zz_a=ls
compgen -a zz_
#> zz_a

#### compgen -e
export zz_e=1; zz_n=2
compgen -e zz_
#> zz_e

#### compgen -c finds builtins, functions and programs
zz_cmd() { :; }
compgen -c zz_cmd
compgen -c readonl
#> zz_cmd
#> readonly

#### compgen -A arrayvar
zz_arr=(1); zz_s=1
compgen -A arrayvar zz_
#> zz_arr

#### compgen -A shopt and setopt
compgen -A shopt nullg
compgen -A setopt pipef
#> nullglob
#> pipefail

#### compgen -A signal
compgen -A signal SIGUSR
#> SIGUSR1
#> SIGUSR2

#### compgen -u
compgen -u roo
#> root

#### compgen -G
touch a.c b.c
compgen -G '*.c' | sort
#> a.c
#> b.c

#### compgen -P and -S
compgen -P '<' -S '>' -W 'ab ac b' a
#> <ab>
#> <ac>

#### compgen -X removes by pattern
compgen -X '*b' -W 'ab ac b'
#> ac

#### compgen -X with ! keeps by pattern
compgen -X '!*b' -W 'ab ac b'
#> ab
#> b

#### compgen -C runs a command
gen() { echo x1; echo x2; }
compgen -C gen x 2>/dev/null
#> x1
#> x2

#### compgen -F runs a function
_f() { COMPREPLY=(from "function" "$2"); }
compgen -F _f cur 2>/dev/null
#> from
#> function
#> cur

#### COMPREPLY filled by compgen and mapfile
mapfile -t COMPREPLY < <(compgen -W 'alpha beta alps' -- al)
echo "${COMPREPLY[@]}"
#> alpha alps

#### compgen -- with a word that looks like an option
compgen -W '--help --version' -- --h
#> --help

#### compgen with a bad action
compgen -A nosuch; echo $?
#> 2
#! *: compgen: nosuch: invalid action name*

#### complete -p lists specifications
complete -W 'a b' cmd
complete -p cmd
#> complete -W 'a b' cmd

#### complete -F
_cmd() { :; }
complete -F _cmd -o nospace -o default cmd
complete -p cmd
#> complete -o default -o nospace -F _cmd cmd

#### complete for several commands
complete -f a b
complete -p a b
#> complete -f a
#> complete -f b

#### complete -r removes
complete -f a
complete -r a
complete -p a; echo $?
#> 1
#! *: complete: a: no completion specification

#### complete -D and -E
complete -F _d -D
complete -F _e -E
complete -p -D; complete -p -E
#> complete -F _d -D
#> complete -F _e -E

#### complete options are printed in a fixed order
complete -A user -G '*.x' -X '!y' -P p -S s -C cc cmd
complete -p cmd
#> complete -u -G '*.x' -P 'p' -S 's' -X '!y' -C 'cc' cmd

#### complete replaces an earlier specification
complete -W x cmd; complete -d cmd
complete -p
#> complete -d cmd

#### compopt outside a completion is an error
compopt -o nospace; echo $?
#> 1
#! *: compopt: not currently executing completion function

#### compopt changes a specification by name
complete -W x cmd
compopt -o nospace cmd
complete -p cmd
compopt +o nospace cmd
complete -p cmd
#> complete -o nospace -W 'x' cmd
#> complete -W 'x' cmd

#### compopt of an unknown command
compopt -o nospace nosuch; echo $?
#> 1
#! *: compopt: nosuch: no completion specification

#### a completion function driven by hand
_app() { local cur=${COMP_WORDS[COMP_CWORD]}; COMPREPLY=($(compgen -W 'run remove list' -- "$cur")); }
COMP_WORDS=(app r) COMP_CWORD=1
_app
echo "${COMPREPLY[@]}"
#> run remove

#### complete with a bad option name
complete -o nosuch cmd; echo $?
#> 2
#! *: complete: nosuch: invalid option name*

#### the word of compgen -W may be quoted
for x in '"dir o' 'dir\ ' "'dir o" 'dir\\ ' 'd"ir o' 'dir\'; do compgen -W '"dir one" dir\\\ two' -- "$x"; done
#> dir one
#> dir one
#> dir one
#> dir\ two
#> dir one
#> dir one
#> dir\ two

#### compgen -k lists in the order of the grammar
compgen -k | tr '\n' ' '; echo
#> if then else elif fi case esac for select while until do done in function time { } ! [[ ]] coproc 

#### compgen -A shopt lists what shopt lists
cmp <(compgen -A shopt) <(shopt | cut -f 1 | tr -d ' ') && echo same
#> same
