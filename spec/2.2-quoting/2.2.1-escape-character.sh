# The backslash outside quotes (XCU 2.2.1).

#### a backslash keeps the meaning of the next character
echo \$HOME \"a\" \'b\' \`c\` \\
#> $HOME "a" 'b' `c` \

#### a backslash keeps a blank in the word
printf '<%s>\n' a\ b c\	d
#> <a b>
#> <c	d>

#### a backslash before an ordinary character is removed
echo \a\b\c
#> abc

#### operators lose their meaning
echo a\;b a\&b a\|b a\<b a\>b a\(b a\)b
#> a;b a&b a|b a<b a>b a(b a)b

#### # loses its meaning
echo \#a \# b
#> #a # b

#### pattern characters lose their meaning
touch a b
echo \* a\? \[ab]
#> * a? [ab]

#### a tilde loses its meaning
echo \~
#> ~

#### an escaped = makes no assignment
x\=1 2>/dev/null || echo "not found: [$x]"
#> not found: []

#### an escaped letter makes no reserved word
\if 2>/dev/null || echo not found
#> not found

#### an escaped letter suppresses an alias
alias ll='echo alias'
\ll 2>/dev/null || echo not found
#> not found
#@ posix

#### backslash newline is removed
echo a\
b
#> ab

#### backslash newline within a command name
ec\
ho joined
#> joined

#### backslash newline is no blank
printf '<%s>\n' a\
b c \
d
#> <ab>
#> <c>
#> <d>

#### backslash newline within a parameter name
var=value
echo $va\
r ${va\
r}
#> value value

#### backslash newline between $ and the name
var=value
echo $\
var $\
{var}
#> value value

#### backslash newline within an operator
true &\
& echo and
false |\
| echo or
#> and
#> or

#### backslash newline within >>
echo 1 > f
echo 2 >\
> f
cat f
#> 1
#> 2

#### backslash newline within a reserved word
i\
f true; th\
en echo yes; f\
i
#> yes

#### backslash newline within ;;
case a in
a) echo a ;\
; 
b) echo b ;;
esac
#> a

#### backslash newline within $( and ))
echo $\
(echo sub) $\
((1+\
2)\
)
#> sub 3

#### backslash newline within an assignment
na\
me=val\
ue
echo $name
#> value

#### backslash newline before the operator << and in its delimiter
cat <\
<E\
ND
body
END
#> body

#### backslash newline within a number before a redirection
{ echo err 1>&\
2; } 2\
>f
cat f
#> err

#### backslash newline inside a comment does not continue it
# comment \
echo shown
#> shown

#### backslash newline at the start of a word
echo a \
\
\
b
#> a b

#### two backslashes before a newline are a backslash and a line end
echo a\\
echo b
#> a\
#> b

#### a backslash at the end of a command string stays
$SH -c 'echo a\'
#> a\

#### backslash in the middle of quoting styles
echo a\'b'c'\"d"e"\\
#> a'bc"de\

#### an escaped character takes part in the word around it
x=1
echo $x\2 \$x$x
#> 12 $x1

#### escaped $ after an expanded parameter
x=val
echo $x\$x
#> val$x

#### escaped newline is not the same as a quoted newline
printf '<%s>\n' "a
b" a\
b
#> <a
#> b>
#> <ab>

#### an escaped multibyte character stays whole
echo \é\ü
#> éü

#### an escaped blank alone is a field
set -- \  a
echo "$#[$1]"
#> 2[ ]

#### escaped slash is a slash
cd /\/\
.
pwd | tr -s /
#> /

#### an escaped character in a case word and pattern
case '*' in
\*) echo star ;;
esac
case x in
\*) echo star ;;
x) echo x ;;
esac
#> star
#> x

#### escaped braces and brackets are characters
echo \{ \} \[ \] \!
#> { } [ ] !

#### an escaped closing brace does not end a parameter expansion
echo ${none:-a\}b}
#> a}b

#### escaped digits are no descriptor number
echo a \2>f
cat f
#> a 2

#### lines are joined anywhere within the braces of a parameter
set -- 1 22 333
echo ${\
2\
} ${\
#\
3\
} ${1\
0-ten}
#> 22 3 ten
