# Substring expansion ${v:offset:length}.

#### an offset and a length
s=abcdef
echo ${s:1:3}
#> bcd

#### an offset only
s=abcdef
echo ${s:4}
#> ef

#### offset zero
s=abcdef
echo ${s:0:2} ${s::2}
#> ab ab

#### a negative offset needs a blank or parentheses
s=abcdef
echo ${s: -2} ${s:(-3):2}
#> ef de

#### without the blank it is a default
unset s
echo ${s:-2}
#> 2

#### a negative length counts from the end
s=abcdef
echo ${s:1:-1} ${s:0:-4} ${s: -3:-1}
#> bcde ab de

#### a negative length before the offset is an error
s=abc
echo ${s:2:-2}
#= 1
#! *: -2: substring expression < 0*

#### an offset beyond the end gives nothing
s=abc
echo "[${s:5}] [${s:3}]"
#> [] []

#### a negative offset beyond the start gives nothing
s=abc
echo "[${s: -5}]"
#> []

#### a length beyond the end is cut
s=abc
echo ${s:1:100}
#> bc

#### a length of zero
s=abc
echo "[${s:1:0}]"
#> []

#### offset and length are expressions
s=abcdefgh i=2
echo ${s:i:i+1} ${s:$i:1} ${s:i*2}
#> cde c efgh

#### the conditional operator in an offset
s=abc
echo ${s:(1?1:0):1}
#> b

#### a substring of a positional parameter
set -- hello
echo ${1:1:3} "${1: -1}"
#> ell o

#### characters are counted, not bytes
s=äöüß
echo ${s:1:2} ${s: -1}
#> öü ß

#### in the C locale bytes are counted
s=$'\xc3\xa4x'
x=${s:2}
echo "$x"
#> x
#@ locale C

#### the first character and the rest
s=word
echo "${s:0:1}" "${s:1}"
#> w ord

#### a loop over the characters
s=abc
for ((i = 0; i < ${#s}; i++)); do printf '<%s>' "${s:i:1}"; done; echo
#> <a><b><c>

#### a quoted substring keeps blanks
s='a  b'
echo "${s:0:4}"
#> a  b

#### nested expansion in the offset
s=abcdef n=abc
echo ${s:${#n}} ${s:$((1+1)):$(echo 1)}
#> def c

#### an unset variable gives an empty string
unset s
echo "[${s:1:2}]"
#> []

#### an unset variable with set -u is an error
set -u
echo "${s:1:2}"
#= 1
#! *: s: unbound variable*

#### an empty offset counts as zero
s=abc
echo "${s::}" "${s: :2}"
#>  ab

#### a bad offset is an error
s=abc
echo ${s:1x}
#= 1
#! *: s: 1x: value too great for base (error token is "1x")*

#### a substring of a substring by an intermediate variable
s=2024-05-17
y=${s:0:4} m=${s:5:2} d=${s: -2}
echo $d.$m.$y
#> 17.05.2024

#### length of variables
s='a b c'
echo ${#s} ${#nope}
#> 5 0

#### ${#} forms next to a substring
set -- x y
echo ${#} ${#:0:1}
#> 2 2

#### assignment inside the offset
s=abcdef
echo ${s:i=2:1} $i
#> c 2
