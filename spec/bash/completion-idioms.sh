# What completion scripts do, run without a terminal.

#### a function using COMP_WORDS and compgen
_cmd() {
  local cur prev words cword
  cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]}
  case $prev in --color) COMPREPLY=($(compgen -W 'always never auto' -- "$cur")); return ;; esac
  [[ $cur == -* ]] && COMPREPLY=($(compgen -W '--color --help' -- "$cur"))
}
complete -F _cmd cmd
COMP_WORDS=(cmd --c) COMP_CWORD=1; _cmd; echo "${COMPREPLY[@]}"
COMP_WORDS=(cmd --color a) COMP_CWORD=2; _cmd; echo "${COMPREPLY[@]}"
#> --color
#> always auto

#### the function of a command found in complete -p
_x() { :; }
complete -o bashdefault -o default -F _x x y
s=$(complete -p y)
[[ $s =~ -F\ ([^ ]+) ]] && echo ${BASH_REMATCH[1]}
#> _x

#### upvars: results written to the caller's locals
_upvar() { if unset -v "$1"; then if (($# == 2)); then eval $1=\"\$2\"; else eval $1=\(\"\$"{@:2}"\"\); fi; fi; }
f() { local a b; g; echo "$a ${b[1]}"; }
g() { local a=inner; local "$1" 2>/dev/null; _upvar a value; _upvar b x y; }
f
#> value y

#### words filtered by an extended pattern
shopt -s extglob
w=(foo -x --long bar=)
for x in "${w[@]}"; do case $x in --*) echo long ;; -*) echo short ;; !(*=)) echo plain ;; *) echo value ;; esac; done
#> plain
#> short
#> long
#> value

#### a quoted word unquoted by eval and printf
cur='a\ b'
eval "u=$cur"; echo "$u"
printf '%q\n' "$u"
#> a b
#> a\ b

#### COMPREPLY with suffixes by an array operation
COMPREPLY=(a b)
COMPREPLY=("${COMPREPLY[@]/%/=}")
echo "${COMPREPLY[@]}"
#> a= b=

#### prefix removed up to a colon
cur=host:fi; COMPREPLY=(host:file1 host:file2)
p=${cur%"${cur##*:}"}
COMPREPLY=("${COMPREPLY[@]#"$p"}")
echo "${COMPREPLY[@]}"
#> file1 file2

#### options read from a help text
help() { cat <<'E'
  -a, --all     all
      --quiet   nothing
E
}
opts=$(help | grep -oE -- '--[a-z]+' | tr '\n' ' ')
compgen -W "$opts" -- --q
#> --quiet

#### a loop over COMP_WORDS to find a subcommand
COMP_WORDS=(git -C dir che) COMP_CWORD=3
for ((i = 1; i < COMP_CWORD; i++)); do case ${COMP_WORDS[i]} in -C) ((i++)) ;; -*) ;; *) sub=${COMP_WORDS[i]} ;; esac; done
echo "${sub-none}"
#> none

#### IFS set for compgen of names with blanks
touch 'a b' 'a c'
IFS=$'\n' COMPREPLY=($(compgen -f -- a | sort))
echo ${#COMPREPLY[@]} "${COMPREPLY[0]}"
#> 2 a b

#### compgen -o plusdirs and filenames are accepted
mkdir d; touch f.c
compgen -o filenames -f -X '!*.c'
#> f.c

#### compgen -V is no option of bash 5.2
compgen -V a 2>/dev/null; echo $?
#> 2

#### a shopt test that keeps the state
[[ $(shopt -p extglob) == *-u* ]] && restore=1
shopt -s extglob
[[ $restore ]] && shopt -u extglob
shopt -q extglob || echo off
#> off

#### local variables with declared types in one line
f() { local -a arr=(1 2); local -i n=3; local -r c=k; echo "${arr[*]} $n $c"; }
f
#> 1 2 3 k

#### a dynamic function name
_comp_cmd_x() { echo "completing $1"; }
cmd=x; fn=_comp_cmd_${cmd//[^a-z]/_}
declare -F $fn >/dev/null && $fn y
#> completing y

#### complete -F of a loader with a retry status
_load() { complete -F _real "$1"; return 124; }
_real() { :; }
_load tool; echo $?
complete -p tool
#> 124
#> complete -F _real tool

#### complete -C, -G and -A are printed back
complete -C 'my cmd' a; complete -G '*.x' b; complete -A function c; complete -j d; complete -v e
complete -p a b c d e
#> complete -C 'my cmd' a
#> complete -G '*.x' b
#> complete -A function c
#> complete -j d
#> complete -v e

#### complete -I for the first word
complete -F _i -I
complete -p -I
#> complete -F _i -I

#### complete -r without a name removes everything
complete -W x a; complete -W x b
complete -r
complete -p; echo $?
#> 0

#### compgen -S with an empty prefix word
compgen -S / -W 'a b'
#> a/
#> b/

#### the words of a line by COMP_LINE and COMP_POINT
COMP_LINE='cmd a bcd' COMP_POINT=7
before=${COMP_LINE:0:COMP_POINT}
echo "[${before##* }]"
#> [b]

#### readarray and printf to fill COMPREPLY sorted
mapfile -t COMPREPLY < <(printf '%s\n' c a b | sort)
echo "${COMPREPLY[*]}"
#> a b c
