# One value in the quoted forms of printf %q, @Q, @A, declare -p, set, alias, trap and xtrace.

#### a plain word
x=abc
printf '%q\n' "$x"; echo "${x@Q}"; declare -p x; set | grep '^x='
#> abc
#> 'abc'
#> declare -- x="abc"
#> x=abc

#### a blank
x='a b'
printf '%q\n' "$x"; echo "${x@Q}"; declare -p x; set | grep '^x='
#> a\ b
#> 'a b'
#> declare -- x="a b"
#> x='a b'

#### a single quote
x="a'b"
printf '%q\n' "$x"; echo "${x@Q}"; declare -p x; set | grep '^x='
#> a\'b
#> 'a'\''b'
#> declare -- x="a'b"
#> x='a'\''b'

#### a double quote and a dollar sign
x='"$'
printf '%q\n' "$x"; echo "${x@Q}"; declare -p x; set | grep '^x='
#> \"\$
#> '"$'
#> declare -- x="\"\$"
#> x='"$'

#### a backslash
x='\'
printf '%q\n' "$x"; echo "${x@Q}"; declare -p x; set | grep '^x='
#> \\
#> '\'
#> declare -- x="\\"
#> x='\'

#### a newline
x=$'\n'
printf '%q\n' "$x"; echo "${x@Q}"; declare -p x; set | grep '^x='
#> $'\n'
#> $'\n'
#> declare -- x=$'\n'
#> x=$'\n'

#### the empty string
x=
printf '%q\n' "$x"; echo "${x@Q}"; declare -p x; set | grep '^x='
#> ''
#> ''
#> declare -- x=""
#> x=

#### control characters have names or octal numbers
x=$'\a\b\e\f\r\v\001\177'
printf '%q\n' "$x"; echo "${x@Q}"; declare -p x
#> $'\a\b\E\f\r\v\001\177'
#> $'\a\b\E\f\r\v\001\177'
#> declare -- x=$'\a\b\E\f\r\v\001\177'

#### a tab
x=$'\t'
printf '%q\n' "$x"; echo "${x@Q}"
#> $'\t'
#> $'\t'

#### control characters and a quote together
x=$'it\'s\n'
printf '%q\n' "$x"; echo "${x@Q}"; declare -p x
#> $'it\'s\n'
#> $'it\'s\n'
#> declare -- x=$'it\'s\n'

#### characters beyond ASCII are plain
x=é
printf '%q\n' "$x"; echo "${x@Q}"; declare -p x; set | grep '^x='
#> é
#> 'é'
#> declare -- x="é"
#> x=é

#### an invalid byte is octal
x=$'\xff'
printf '%q\n' "$x"; echo "${x@Q}"
#> $'\377'
#> $'\377'

#### a tilde at the start and inside
printf '%q ' '~' 'a~' '~/x' 'a=~' 'a:~'; echo
#> \~ a~ \~/x a=\~ a:\~ 

#### signs that %q leaves alone
printf '%q ' a-b a_b a.b a/b a:b a@b a%b a+b a=b; echo
#> a-b a_b a.b a/b a:b a@b a%b a+b a=b 

#### signs that %q quotes
printf '%q ' 'a*' 'a?' 'a[' 'a]' 'a{' 'a}' 'a(' 'a)' 'a<' 'a>' 'a|' 'a&' 'a;' 'a!' 'a^' 'a`' 'a,'; echo
#> a\* a\? a\[ a\] a\{ a\} a\( a\) a\< a\> a\| a\& a\; a\! a\^ a\` a\, 

#### an alias with quotes
alias q="echo 'a b'"
alias q
#> alias q='echo '\''a b'\'''

#### a trap with quotes and a newline
trap $'echo "a"\necho \'b\'' USR1
trap -p USR1
#> trap -- 'echo "a"
#> echo '\''b'\''' SIGUSR1

#### export -p
export zz=$'a\nb"c'
export -p | grep ' zz='
#> declare -x zz=$'a\nb"c'

#### array elements in declare -p, set and @A
a=('a b' $'c\nd' "e'f" '')
declare -p a
set | grep '^a='
echo "${a[@]@A}"
#> declare -a a=([0]="a b" [1]=$'c\nd' [2]="e'f" [3]="")
#> a=([0]="a b" [1]=$'c\nd' [2]="e'f" [3]="")
#> declare -a a=([0]="a b" [1]=$'c\nd' [2]="e'f" [3]="")

#### keys in declare -p
declare -A m=(["it's"]=1); declare -p m
declare -A n=(['$x']=1); declare -p n
declare -A o=([$'a\nb']=1); declare -p o
#> declare -A m=(["it's"]="1" )
#> declare -A n=(["\$x"]="1" )
#> declare -A o=([$'a\nb']="1" )

#### @K of keys and values with quotes
declare -A m=(["a b"]='c"d')
echo "${m[@]@K}"
#> "a b" "c\"d" 

#### xtrace words
exec 2>&1
set -x
: "it's" 'a"b' 'a$b' 'a\b' '' a=b 'a b=c'
#> + : 'it'\''s' 'a"b' 'a$b' 'a\b' '' a=b 'a b=c'

#### complete -p and hash -l quote their words
complete -W "a 'b c'" cmd
complete -p cmd
#> complete -W 'a '\''b c'\''' cmd

#### a loop's variable is printed, and refused, as it is written
f() { for d" "@ in a; do :; done; }
declare -f f
f
#> f () 
#> { 
#>     for d" "@ in a;
#>     do
#>         :;
#>     done
#> }
#= 1
#! *`d" "@': not a valid identifier

#### dollar-single quotes within a quoted default are printed as the text they stand for
f() { echo "${x:-$'a\tb'}"; }
declare -f f
f
#> f () 
#> { 
#>     echo "${x:-a	b}"
#> }
#> a	b
