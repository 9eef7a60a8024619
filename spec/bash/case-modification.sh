# Case modification ${v^} ${v^^} ${v,} ${v,,} with patterns.

#### the first character to upper case
s=hello
echo ${s^}
#> Hello

#### all characters to upper case
s='hello world'
echo "${s^^}"
#> HELLO WORLD

#### the first character to lower case
s=HELLO
echo ${s,}
#> hELLO

#### all characters to lower case
s='HeLLo'
echo ${s,,}
#> hello

#### only characters that match the pattern
s=banana
echo ${s^^a} ${s^^[bn]}
#> bAnAnA BaNaNa

#### the pattern for the first character only
s=banana
echo ${s^b} ${s^a}
#> Banana banana

#### lower case by pattern
s=BANANA
echo ${s,,A} ${s,,[BN]}
#> BaNaNa bAnAnA

#### a pattern from a variable
s=abc p='[ac]'
echo ${s^^$p}
#> AbC

#### characters outside ASCII
s=äöü
echo ${s^} ${s^^}
t=ÄÖÜ
echo ${t,,}
#> Äöü ÄÖÜ
#> äöü

#### a positional parameter
set -- abc
echo ${1^} ${1^^}
#> Abc ABC

#### an array's element and all its elements
a=(x yz)
echo ${a[1]^^} "${a[@]^}"
#> YZ X Yz

#### the case toggled with ~ and ~~
s='Hello'
echo ${s~} ${s~~}
#> hello hELLO

#### an empty value
s=
echo "[${s^^}]"
#> []

#### an unset value
unset s
echo "[${s^}]"
#> []

#### a value with digits and signs
s=a1-b2
echo ${s^^}
#> A1-B2

#### comparing without case
a=Yes
[[ ${a,,} == yes ]] && echo same
#> same

#### case in a case command
r=YES
case ${r,,} in y|yes) echo ok ;; esac
#> ok

#### quoted, blanks are kept
s='a  b'
echo "${s^^}"
#> A  B

#### an attribute does the same: -u and -l
declare -u U=abc; declare -l L=ABC
echo $U $L
#> ABC abc

#### the U, u and L operators
s='hello WORLD'
echo "${s@U}|${s@u}|${s@L}"
#> HELLO WORLD|Hello WORLD|hello world

#### only the first word's first letter is changed
s='one two'
echo "${s^}"
#> One two

#### a question mark as pattern matches everything
s=abc
echo ${s^^?}
#> ABC

#### a longer pattern matches no single character
s=abab
echo ${s^^ab}
#> abab

#### capitals for each word by a loop
out=()
for w in one two; do out+=("${w^}"); done
echo "${out[*]}"
#> One Two

#### all positional parameters
set -- a b
echo "${@^^}" "${*^}"
#> A B A B
