# shopt -s nocasematch: case-insensitive matching in case, [[ ]] and replacement.

#### case ignores the case
shopt -s nocasematch
case YES in yes) echo ok ;; esac
#> ok

#### [[ == ]] ignores the case
shopt -s nocasematch
[[ FooBar == foo* ]] && echo yes
[[ A != a ]] || echo same
#> yes
#> same

#### a quoted string ignores the case too
shopt -s nocasematch
[[ ABC == "abc" ]] && echo yes
#> yes

#### =~ ignores the case
shopt -s nocasematch
[[ HELLO =~ ^(hel)lo$ ]] && echo "${BASH_REMATCH[1]}"
#> HEL

#### test is not affected
shopt -s nocasematch
[ A = a ] || echo differ
#> differ

#### a bracket expression ignores the case
shopt -s nocasematch
[[ Q == [a-z] ]] && echo yes
#> yes

#### replacement ignores the case
shopt -s nocasematch
s=aAbB
echo ${s//a/x} ${s/B/y}
#> xxbB aAyB

#### prefix removal is not affected
shopt -s nocasematch
s=ABC
echo ${s#a} ${s%c}
#> ABC ABC

#### pathname expansion is not affected
shopt -s nocasematch
touch ABC
echo a*
#> a*

#### turned off again
shopt -s nocasematch; shopt -u nocasematch
[[ A == a ]] || echo differ
#> differ

#### string comparison by < is not affected
shopt -s nocasematch
[[ A < a ]] && echo less
#> less

#### letters outside ASCII
shopt -s nocasematch
[[ Ä == ä ]] && echo yes
#> yes

#### in a subshell the option stays there
(shopt -s nocasematch)
[[ A == a ]] || echo differ
#> differ
