# The =~ operator of [[ ]] and BASH_REMATCH.

#### a match sets the status
[[ abc =~ b ]]; echo $?
[[ abc =~ x ]]; echo $?
#> 0
#> 1

#### BASH_REMATCH holds the match and the groups
[[ 2024-05-17 =~ ([0-9]+)-([0-9]+)-([0-9]+) ]]
echo "${BASH_REMATCH[0]}"
echo "${BASH_REMATCH[1]} ${BASH_REMATCH[2]} ${BASH_REMATCH[3]}"
echo "${#BASH_REMATCH[@]}"
#> 2024-05-17
#> 2024 05 17
#> 4

#### a failed match empties BASH_REMATCH
[[ abc =~ (b) ]]
[[ abc =~ (x) ]]
echo "${#BASH_REMATCH[@]}"
#> 0

#### the regex matches anywhere unless anchored
[[ xabcx =~ abc ]] && echo yes
[[ xabcx =~ ^abc$ ]] || echo no
#> yes
#> no

#### a regex in a variable
re='^[a-z]+[0-9]*$'
[[ abc12 =~ $re ]] && echo yes
[[ 12abc =~ $re ]] || echo no
#> yes
#> no

#### a quoted regex is a literal string
[[ a.c =~ "a.c" ]] && echo yes
[[ abc =~ "a.c" ]] || echo no
#> yes
#> no

#### a quoted variable is a literal string
re='a.c'
[[ abc =~ "$re" ]] || echo no
[[ xa.cx =~ "$re" ]] && echo yes
#> no
#> yes

#### quoted and unquoted parts mix
[[ 'a.b1' =~ ^"a.b"[0-9]$ ]] && echo yes
[[ 'axb1' =~ ^"a.b"[0-9]$ ]] || echo no
#> yes
#> no

#### a backslash makes the next character literal
[[ a.c =~ a\.c ]] && echo yes
[[ abc =~ a\.c ]] || echo no
#> yes
#> no

#### parentheses and bars need no quotes
[[ foobar =~ ^(foo|baz)(bar|qux)$ ]] && echo "${BASH_REMATCH[1]}+${BASH_REMATCH[2]}"
#> foo+bar

#### a group that took no part is an empty element
[[ ac =~ a(b)?(c) ]]
echo "[${BASH_REMATCH[1]}] [${BASH_REMATCH[2]}] ${#BASH_REMATCH[@]}"
#> [] [c] 3

#### a space inside a group
[[ 'a b' =~ (a b) ]] && echo "${BASH_REMATCH[1]}"
#> a b

#### a quoted space in the regex
[[ 'a b' =~ a' 'b ]] && echo yes
[[ 'a b' =~ a\ b ]] && echo yes
#> yes
#> yes

#### a bracket expression with a class
[[ 'key = value' =~ ^([[:alnum:]_]+)[[:space:]]*=[[:space:]]*(.*)$ ]]
echo "${BASH_REMATCH[1]}:${BASH_REMATCH[2]}"
#> key:value

#### repetition counts
[[ 192.168.1.10 =~ ^([0-9]{1,3}\.){3}[0-9]{1,3}$ ]] && echo ip
[[ 192.168.1 =~ ^([0-9]{1,3}\.){3}[0-9]{1,3}$ ]] || echo no
#> ip
#> no

#### the leftmost longest match is taken
[[ aabbb =~ b+ ]]; echo "${BASH_REMATCH[0]}"
[[ abcd =~ (ab|abcd) ]]; echo "${BASH_REMATCH[0]}"
#> bbb
#> abcd

#### a dollar at the end is an anchor
[[ abc =~ c$ ]] && echo yes
[[ abcd =~ c$ ]] || echo no
#> yes
#> no

#### an expansion inside the regex
x=b
[[ abc =~ ^a${x}c$ ]] && echo yes
#> yes

#### a command substitution gives a regex
[[ abc =~ ^$(echo 'a.')c$ ]] && echo yes
#> yes

#### a bad regex gives status 2
re='a('
[[ x =~ $re ]]
echo $?
#> 2

#### an unmatched bracket gives status 2
re='[a'
[[ x =~ $re ]]; echo $?
#> 2

#### a bad regex counts as false in if
re='('
if [[ x =~ $re ]]; then echo yes; else echo no; fi
#> no

#### an empty regex from a variable matches everything
re=
[[ abc =~ $re ]] && echo "[${BASH_REMATCH[0]}]"
#> []

#### nocasematch applies to the regex
shopt -s nocasematch
[[ ABC =~ ^abc$ ]] && echo yes
shopt -u nocasematch
[[ ABC =~ ^abc$ ]] || echo no
#> yes
#> no

#### =~ joins with && and !
[[ abc =~ a && ! abc =~ x ]] && echo yes
#> yes

#### the remainder can be looped over
s='k1=v1,k2=v2'
re='^([^=]+)=([^,]+),?(.*)$'
while [[ $s =~ $re ]]; do
  echo "${BASH_REMATCH[1]} ${BASH_REMATCH[2]}"
  s=${BASH_REMATCH[3]}
done
#> k1 v1
#> k2 v2

#### a period matches a character, not a byte
[[ é =~ ^.$ ]] && echo one
#> one

#### a newline is an ordinary character
[[ $'a\nb' =~ a.b ]] && echo yes
[[ $'a\nb' =~ ^b ]] || echo no
#> yes
#> no

#### a quoted bracket expression is literal
[[ 'x[a-c]y' =~ "[a-c]" ]] && echo yes
[[ b =~ "[a-c]" ]] || echo no
#> yes
#> no

#### quotes inside a bracket expression
[[ 'a"b' =~ [\"] ]] && echo dq
[[ "it's" =~ [\'] ]] && echo sq
#> dq
#> sq

#### BASH_REMATCH keeps its value after a function that does not match
f() { :; }
[[ abc =~ (c) ]]
f
echo "${BASH_REMATCH[1]}"
#> c

#### a less-than sign in a regex must be quoted or come from a variable
re='<([a-z]+)>'
[[ '<b>' =~ $re ]] && echo "${BASH_REMATCH[1]}"
[[ '<b>' =~ \<([a-z]+)\> ]] && echo "${BASH_REMATCH[1]}"
#> b
#> b

#### back to a declared local copy of a match
f() { [[ $1 =~ ^v([0-9]+)\.([0-9]+) ]] || return 1; local -a m=("${BASH_REMATCH[@]:1}"); echo "${m[*]}"; }
f v12.3rc
f x || echo bad
#> 12 3
#> bad

#### nested groups are numbered by their opening
[[ abcd =~ ((a)(b))(c) ]]
printf '%s\n' "${BASH_REMATCH[@]}"
#> abc
#> ab
#> a
#> b
#> c

#### a regex with a plain star is the previous item repeated
[[ aaa =~ ^a*$ ]] && echo yes
[[ '' =~ ^a*$ ]] && echo yes
#> yes
#> yes

#### an octothorpe in a regex is no comment
[[ 'a#b' =~ a#b ]] && echo yes
#> yes

#### a trailing backslash in a variable's regex escapes the next character
re='\$'
[[ 'a$' =~ $re ]] && echo yes
#> yes

#### in bash 3.1 quotes around a regex made nothing of it literal
shopt -s compat31
[[ abc =~ "a.c" ]] && echo quoted
p='^a.c$'; [[ abc =~ "$p" ]] && echo parameter
[[ dir/sh+ =~ /sh\\+$ ]] && echo escaped
[[ abc == "a*" ]] || echo pattern
shopt -u compat31
[[ abc =~ "a.c" ]] || echo literal
#> quoted
#> parameter
#> escaped
#> pattern
#> literal
