# Duplicating and closing an input descriptor: <& (XCU 2.7.5).

#### <& duplicates an input descriptor
echo a > f
exec 4< f
cat <&4
exec 4<&-
#> a

#### <&- closes
exec 5< /dev/null
exec 5<&-
{ cat <&5; } 2>/dev/null
[ $? -ne 0 ] && echo closed
#> closed

#### closing a descriptor that is not open is no error
true 7>&- 8<&-
echo $?
#> 0

#### a command with closed standard input
cat <&- 2>/dev/null
[ $? -ne 0 ] && echo failed
#> failed

#### <& from a descriptor of the script
exec 5< /dev/null
read x <&5 || echo end
#> end

#### duplicated input descriptors share the position
printf '1\n2\n' > f
exec 5< f 6<&5
read a <&5
read b <&6
echo $a $b
#> 1 2

#### <& with an expansion
printf 'a\n' > f
exec 5< f
n=5
cat <&$n
#> a

#### <& of a descriptor that is not open fails
{ cat <&8; } 2>/dev/null || echo failed
#> failed

#### n<&m with a here-document
cat 0<&3 3<<E 2>/dev/null || echo not yet open
a
E
cat 3<<E 0<&3
b
E
#> not yet open
#> b

#### <& of a word that is no number is refused
{ cat <&word; } 2>/dev/null || echo failed
#> failed
#@ differs dash: a syntax error there

#### closing standard input for a group
{ read x || echo none; } <&- 2>/dev/null
#> none
