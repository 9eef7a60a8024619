# Here-strings <<<.

#### a word becomes standard input with a newline
cat <<<hello
#> hello

#### expansion without splitting
x='a   b'
cat <<<$x
cat <<<"$x"
#> a   b
#> a   b

#### no pathname expansion
touch f
cat <<<*
#> *

#### read takes a here-string
read a b <<<'one two three'
echo "$a|$b"
#> one|two three

#### IFS for one read
IFS=: read -r u p rest <<<'root:x:0:0'
echo "$u $p $rest"
#> root x 0:0

#### an empty here-string is one newline
cat <<<'' | wc -c
#> 1

#### several lines in a variable
v=$'a\nb'
while read -r l; do echo "<$l>"; done <<<"$v"
#> <a>
#> <b>

#### a command substitution
cat <<<$(echo x; echo y)
#> x
#> y

#### an arithmetic expansion
cat <<<$((1 + 2))
#> 3

#### $'…' in a here-string
cat <<<$'a\tb'
#> a	b

#### a descriptor before it
read -u 3 x 3<<<three
echo $x
#> three

#### blanks before the word are allowed
cat <<< word
#> word

#### an array is joined
a=(x y z)
cat <<<"${a[@]}"
cat <<<${a[*]}
#> x y z
#> x y z

#### a here-string on a loop or group
{ read a; read b; } <<<$'1\n2'
echo $b$a
#> 21

#### a here-string on [[ in a function
f() { local l; read -r l; echo "got $l"; }
f <<<input
#> got input

#### only the last of two counts
cat <<<a <<<b
#> b

#### a large here-string
s=$(printf '%0100000d' 0)
cat <<<"$s" | wc -c
#> 100001

#### the text of a here-string may hold quotes
cat <<<"it's \"x\""
#> it's "x"

#### mapfile from a here-string
mapfile -t a <<<$'x\ny'
echo ${#a[@]}
#> 2

#### bc-like filters
tr a-z A-Z <<<abc
#> ABC

#### read from a here-string within a loop that reads a file leaves the file's lines alone
printf '1\n2\n3\n' > lines
while read -r n; do
    read -r a b <<< "$n x y"
    read -r c <<END
$a text
END
    echo "$a|$b|$c"
done < lines
#> 1|x y|1 text
#> 2|x y|2 text
#> 3|x y|3 text
