# Associative arrays.

#### declare -A and a compound assignment
declare -A m=([one]=1 [two]=2)
echo "${m[one]} ${m[two]} ${#m[@]}"
#> 1 2 2

#### an element is assigned and read
declare -A m
m[key]=value
echo "${m[key]}"
#> value

#### keys may hold blanks and special characters
declare -A m
m['a b']=1; m["x*"]=2; m[a/b]=3; m['$d']=4
echo "${m[a b]} ${m["x*"]} ${m[a/b]} ${m['$d']}"
#> 1 2 3 4

#### a key from a variable
declare -A m
k='some key'
m[$k]=x
m["$k"]+=y
echo "${m[$k]}"
#> xy

#### a key is a string, not an expression
declare -A m
m[1+1]=x; i=5; m[i]=y
echo "${m[1+1]} ${m[i]} [${m[2]}] [${m[5]}]"
#> x y [] []

#### the keys can be listed and looked up
declare -A m=([b]=2 [a]=1 [c]=3)
for k in "${!m[@]}"; do echo "$k=${m[$k]}"; done | sort
#> a=1
#> b=2
#> c=3

#### the number of elements
declare -A m=([x]=1 [y]=2 [x]=3)
echo ${#m[@]} ${m[x]}
#> 2 3

#### the length of one element
declare -A m=([x]=abcd)
echo ${#m[x]}
#> 4

#### unset of an element
declare -A m=([x]=1 [y]=2)
unset 'm[x]'
echo "${!m[@]}"
#> y

#### unset with the key in a variable
declare -A m=(['a b']=1 [c]=2)
k='a b'
unset 'm[$k]'
echo ${#m[@]} "${!m[@]}"
#> 1 c

#### unset of the whole array
declare -A m=([x]=1)
unset m
echo "${m[x]-none}" ${#m[@]}
#> none 0

#### is a key there: -v
declare -A m=([x]=)
[[ -v m[x] ]] && echo yes
[[ -v m[y] ]] || echo no
#> yes
#> no

#### is a key there: +
declare -A m=([x]=)
echo "${m[x]+set}" "${m[y]+set}"
#> set 

#### += adds and replaces keys
declare -A m=([a]=1 [b]=2)
m+=([b]=3 [c]=4)
echo "${m[a]}${m[b]}${m[c]} ${#m[@]}"
#> 134 3

#### a new compound assignment replaces everything
declare -A m=([a]=1)
m=([b]=2)
echo "${!m[@]}"
#> b

#### pairs of words make keys and values
declare -A m=(a 1 b 2)
echo "${m[a]} ${m[b]} ${#m[@]}"
#> 1 2 2

#### a pair list with an odd number of words has an empty last value
declare -A m=(a 1 b)
echo "[${m[b]}] ${#m[@]}"
#> [] 2

#### counting words
declare -A n
for w in a b a c a; do ((n[$w]++)); done
echo "${n[a]} ${n[b]} ${n[c]}"
#> 3 1 1

#### a default for a missing key
declare -A m=([x]=1)
echo "${m[x]:-d} ${m[y]:-d}"
#> 1 d

#### local -A in a function
f() { local -A m=([k]=inner); echo "${m[k]}"; }
declare -A m=([k]=outer)
f; echo "${m[k]}"
#> inner
#> outer

#### typeset -A is the same
typeset -A m
m[x]=1
echo "${m[x]}"
#> 1

#### without declare -A the subscript is arithmetic
m[foo]=1; m[bar]=2
echo "${m[foo]} ${#m[@]} ${!m[@]}"
#> 2 1 0

#### the element 0 is a key like another
declare -A m=([0]=zero)
echo "$m ${m[0]}"
m=new
echo "${m[0]}"
#> zero zero
#> new

#### a key with brackets
declare -A m
m['a[0]']=x
echo "${m['a[0]']}"
#> x

#### a key with quotes
declare -A m
m["it's"]=1; m['say "x"']=2
k="it's"
echo "${m[$k]}"
k='say "x"'
echo "${m[$k]}"
#> 1
#> 2

#### the keys @ and * can be assigned
declare -A m
m[@]=at; m[\*]=star
echo "${#m[@]}"
#> 2

#### an empty key is an error
declare -A m
m['']=x
echo $?
#> 1
#! *: m?''?: bad array subscript*

#### a compound assignment element without a subscript is an error when others have one
declare -A m=([a]=1 b)
echo "${#m[@]}"
#> 1
#! *: m: 'b': must use subscript when assigning associative array*

#### declare -A on an indexed array is an error
a=(1 2)
declare -A a
echo $?
#> 1
#! *: declare: a: cannot convert indexed to associative array*

#### declare -a on an associative array is an error
declare -A m
declare -a m
echo $?
#> 1
#! *: declare: m: cannot convert associative to indexed array*

#### values with newlines
declare -A m
m[x]=$'a\nb'
echo "${m[x]}"
#> a
#> b

#### keys in Unicode
declare -A m=([é]=1 [日本]=2)
echo "${m[é]}${m[日本]}"
#> 12

#### the whole array can be copied by keys
declare -A a=([x]=1 [y]=2) b
for k in "${!a[@]}"; do b[$k]=${a[$k]}; done
a[x]=9
echo "${b[x]}${b[y]}"
#> 12

#### "${m[@]}" with one element
declare -A m=([k]='a b')
printf '<%s>' "${m[@]}"; echo
#> <a b>

#### the @k operator lists keys and values
declare -A m=([k]='a b')
printf '<%s>' "${m[@]@k}"; echo
#> <k><a b>

#### an element in arithmetic
declare -A m=([x]=5)
echo $((m[x] + 1)) $((m["x"] * 2))
#> 6 10

#### an associative array as a set
declare -A seen
for x in a b a c b; do [[ ${seen[$x]} ]] && continue; seen[$x]=1; printf %s $x; done; echo
#> abc

#### a lookup table of functions
declare -A action=([start]=do_start [stop]=do_stop)
do_start() { echo starting "$1"; }
"${action[start]}" x
#> starting x

#### many keys
declare -A m
for ((i = 0; i < 1000; i++)); do m[k$i]=$i; done
echo ${#m[@]} ${m[k999]}
#> 1000 999

#### an element is appended to
declare -A m=([x]=a)
m[x]+=b; m[y]+=c
echo ${m[x]} ${m[y]}
#> ab c

#### declare of one element
declare -A m
declare 'm[x]=1'
echo "${m[x]}"
#> 1

#### pattern removal over all values
declare -A m=([k]=file.txt)
echo "${m[@]%.txt}" "${m[k]##*.}"
#> file txt

#### keys of all kinds in arithmetic, in double quotes and without
declare -A count
for key in "it's" 'a"b' 'a b' 'a]b' '[' '$x' '$(echo bad >&2)' '`echo bad >&2`' '\' '~'; do
    ((count[$key]++))
    ((count["$key"]++))
    ((count[${key}] += 1))
    words=("$key")
    ((count[${words[0]}]++))
    ((count[$(echo "$key")]++))
    echo "$key ${count[$key]} $((count[$key] * 2)) $((count["$key"]))"
done
echo ${#count[@]}
#> it's 5 10 5
#> a"b 5 10 5
#> a b 5 10 5
#> a]b 5 10 5
#> [ 5 10 5
#> $x 5 10 5
#> $(echo bad >&2) 5 10 5
#> `echo bad >&2` 5 10 5
#> \ 5 10 5
#> ~ 5 10 5
#> 10
#!

#### the same under set -x
declare -A count
key="it's \$x"
set -x
((count[$key]++))
((count["$key"]++))
set +x 2> /dev/null
echo "${!count[@]} ${count[$key]}"
#> it's $x 2

#### keys of all kinds after [[ -v
declare -A a
for key in "it's" 'a"b' 'a]b' ']' '[' '$x' '$(echo bad >&2)' '\' "'q'"; do
    a[$key]=
    [[ -v a[$key] && -v a["$key"] && -v "a[$key]" ]] && echo "$key"
done
[[ -v a[none] ]] || echo none
#> it's
#> a"b
#> a]b
#> ]
#> [
#> $x
#> $(echo bad >&2)
#> \
#> 'q'
#> none
#!

#### assoc_expand_once: unset, printf -v and read take keys as they are
shopt -s assoc_expand_once
declare -A a
for key in "it's" '"' '[' '$x' '\'; do
    printf -v "a[$key]" printed
    read -r "a[$key]" <<< "${a[$key]}, read"
    echo "$key ${a[$key]}"
    unset "a[$key]"
done
echo ${#a[@]}
#> it's printed, read
#> " printed, read
#> [ printed, read
#> $x printed, read
#> \ printed, read
#> 0

#### unset of an element whose key is empty fails and the line goes on
declare -A a=([x]=1)
key='$nothing'
unset "a[$key]"; echo $?
declare -p a
#> 1
#> declare -A a=([x]="1" )
#! *unset: \[\$nothing\]: bad array subscript*

#### single quotes in a subscript of an arithmetic command quote the key
declare -A a=(['$k']=4 [x]=5)
k=x
echo $((a['$k'] * a['$k'] + a[$k]))
((a['$k']++, a['$k'] += 2))
((a['$(echo x)'] = 3))
echo "${a['$k']}" "${a['$(echo x)']}" "${a[x]}"
#> 21
#> 7 3 5

#### an empty key in an arithmetic command is told, and the script goes on
declare -A count
for word in a '' a; do
  ((count[$word]++))
  echo $?
done
echo "${count[a]}" $((count[$none] = 7))
#> 1
#> 1
#> 0
#> 2 7
#! *bad array subscript*bad array subscript*

#### an element beyond the beginning in arithmetic is told, and the value is there
a=(1)
((a[-3] = 5))
echo $? "${a[@]}" $((a[-2] = 6))
#> 0 1 6
#! *: a?-3?: bad array subscript*: a?-2?: bad array subscript*

#### an empty key given to declare is its failure
declare -A d
for i in 1 2; do
  declare 'd[$none]=1'
  echo $?
done
#> 1
#> 1
#! *bad array subscript*

#### unset of a written element expands the key once
declare -A d
i=0
for k in "'" '"' '\' ']' 'a]b' '[' '$(id>&2)' '`id`' '@' '*'; do
  d[$k]=1 d[x]=1
  unset -v d["$k"]
  d[$k]=1
  unset d[$k]
  echo "${!d[@]}"
done 2>&1 | sort -u
#> x

#### assoc_expand_once lets builtins take brackets as keys
shopt -s assoc_expand_once
declare -A pair
close=']' open='['
printf -v pair[$close] right
read pair[$open] <<< left
echo "${#pair[@]} ${pair[$open]} ${pair[$close]}"
#> 2 left right

#### assoc_expand_once lets declare take a key as it is
shopt -s assoc_expand_once
declare -A price
key="tea's [2" text='$key'
declare price["$key"]=3 price["$text"]+=4
printf '%s %s\n' "${price[$key]}" "${price[$text]}"
#> 3 4
