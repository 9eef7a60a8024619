# The same words over and over, in every place where one can stand. A shell may keep a word that it has read; each must
# mean what it would if it had been read there for the first time.

#### the same text as argument, value, pattern and operand
i=0; while [ $i -lt 100 ]; do eval "w$i=$i; : w$i \"\$w$i\" \$w$i '$i'"; i=$((i + 1)); done
x='a b' y='a*'
for n in 1 2; do
    eval 'set -- $x; echo $#; set -- "$x"; echo $#; v=$x; echo "$v"; declare d=$x; echo "$d"
        case $x in $x) echo same ;; *) echo other ;; esac
        case abc in "$y") echo quoted ;; $y) echo pattern ;; esac
        [[ abc == $y ]] && echo matches; [[ abc == "$y" ]] || echo differs
        a=($x "$x"); echo "${#a[@]}"; for w in $x "$x"; do echo "<$w>"; done; cat <<< $x; cat <<< "$x"'
done | uniq -c | sort | sed 's/^ *//'
#> 1 1
#> 1 1
#> 1 2
#> 1 2
#> 1 3
#> 1 3
#> 1 <a b>
#> 1 <a b>
#> 1 <a>
#> 1 <a>
#> 1 <b>
#> 1 <b>
#> 1 differs
#> 1 differs
#> 1 matches
#> 1 matches
#> 1 pattern
#> 1 pattern
#> 1 same
#> 1 same
#> 2 a b
#> 2 a b
#> 2 a b
#> 2 a b

#### the same text before and after an option changes what it means
touch ab abc
i=0; while [ $i -lt 100 ]; do eval ": v$i 'v$i' \"v$i\""; i=$((i + 1)); done
for option in extglob posix nullglob noglob braceexpand; do
    eval 'echo a* x* {1,2} ?b'
    if [ $option = noglob ] || [ $option = posix ]; then set -o $option; elif [ $option = braceexpand ]; then
        set +o $option
    else shopt -s $option; fi
    eval 'echo a* x* {1,2} ?b'
done
#> ab abc x* 1 2 ab
#> ab abc x* 1 2 ab
#> ab abc x* 1 2 ab
#> ab abc x* 1 2 ab
#> ab abc x* 1 2 ab
#> ab abc 1 2 ab
#> ab abc 1 2 ab
#> a* x* 1 2 ?b
#> a* x* 1 2 ?b
#> a* x* {1,2} ?b

#### the same text as alias, function name, keyword and argument
shopt -s expand_aliases
i=0; while [ $i -lt 100 ]; do eval ": v$i 'v$i'"; i=$((i + 1)); done
echo if then hello
alias hello='echo from an alias'
eval 'hello hello'
unalias hello
hello() { echo "from a function: $1"; }
eval 'hello hello'
eval 'if true; then hello if; fi'
unset -f hello
hello() { echo "another: $1"; }
hello "$0" > /dev/null
eval 'hello fi'
#> if then hello
#> from an alias hello
#> from a function: hello
#> from a function: if
#> another: fi

#### a function prints the words as each was written
i=0; while [ $i -lt 100 ]; do eval ": v$i 'v$i'"; i=$((i + 1)); done
f() { echo "$x" $x 'x' x "x" $1 "$1" '$x'; }
g() { echo "$x" $x 'x' x "x" $1 "$1" '$x'; }
declare -f f g
#> f () 
#> { 
#>     echo "$x" $x 'x' x "x" $1 "$1" '$x'
#> }
#> g () 
#> { 
#>     echo "$x" $x 'x' x "x" $1 "$1" '$x'
#> }
