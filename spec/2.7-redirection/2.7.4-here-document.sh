# Here-documents (XCU 2.7.4).

#### the lines up to the delimiter are the input
cat <<END
a
b
END
#> a
#> b

#### an empty here-document
cat <<END
END
echo done
#> done

#### parameters are expanded
x=1
cat <<END
$x ${x} ${u:-none}
END
#> 1 1 none

#### substitutions and arithmetic are done
cat <<END
$(echo a) `echo b` $((1 + 2))
END
#> a b 3

#### no splitting, no patterns
touch fa
x='a   b  f*'
cat <<END
$x   f*
END
#> a   b  f*   f*

#### a quoted delimiter: nothing is expanded
x=1
cat <<'END'
$x `echo` $(echo) $((1)) \$x \\ \
END
#> $x `echo` $(echo) $((1)) \$x \\ \

#### a delimiter in double quotes
x=1
cat <<"END"
$x
END
#> $x

#### a delimiter with an escaped character
x=1
cat <<\END
$x
END
#> $x

#### a delimiter quoted in part
x=1
cat <<E'N'D
$x
END
cat <<E"ND"
$x
END
cat <<EN\D
$x
END
#> $x
#> $x
#> $x

#### a delimiter of empty quotes ends at an empty line
x=1
cat <<''
$x

echo after
#> $x
#> after

#### a delimiter with a blank
cat <<'THE END'
a
THE END
#> a

#### a delimiter with special characters
cat <<'$x'
a
$x
cat <<"a*b"
b
a*b
cat <<!
c
!
#> a
#> b
#> c

#### a delimiter is not expanded
x=END
cat <<$x
a
$x
#> a

#### the delimiter must be the whole line
cat <<END
END 
 END
ENDS
xEND
END
#> END 
#>  END
#> ENDS
#> xEND

#### a backslash before $ ` and \
x=1
cat <<END
\$x \`echo\` \\ \\\$x
END
#> $x `echo` \ \$x

#### a backslash before other characters stays
cat <<'Q' > /dev/null
Q
cat <<END
\a \" \' \n \ b
END
#> \a \" \' \n \ b

#### backslash newline joins lines
cat <<END
a \
b
END
#> a b

#### backslash newline does not join in a quoted here-document
cat <<'END'
a \
b
END
#> a \
#> b

#### backslash newline before the delimiter joins it with the line
cat <<END
a\
END
END
#> aEND

#### backslash newline within the delimiter line
cat <<END
a
EN\
D
echo after
#> a
#> after
#@ differs dash: dash looks for the delimiter without joining lines

#### double quotes are ordinary
x='a b'
cat <<END
"$x" '$x' "
END
#> "a b" 'a b' "

#### double quotes within $(...) quote
cat <<END
$(echo "a  b")
END
#> a  b

#### double quotes within ${...} are removed
cat <<END
${u:-"a  b"}
END
#> a  b

#### "$@" and $* in a here-document
set -- a 'b c'
cat <<END
$@
$*
"$@"
END
#> a b c
#> a b c
#> "a b c"

#### <<- removes leading tabs
cat <<-END
	a
		b
	c	d
	END
#> a
#> b
#> c	d

#### <<- does not remove blanks
cat <<-END
  a
 	b
	END
#>   a
#>  	b

#### <<- with the delimiter at the line's start
cat <<-END
	a
END
#> a

#### <<- with several tabs before the delimiter
cat <<-END
	a
			END
#> a

#### <<- with a quoted delimiter
x=1
cat <<-'END'
	$x
	END
#> $x

#### <<- does not remove tabs that come from an expansion
x='	a'
cat <<-END
	$x
	END
#> 	a

#### << keeps tabs
cat <<END
	a
END
#> 	a

#### <<- with blanks before the delimiter word
cat <<-  END
	a
	END
cat <<   END
b
END
#> a
#> b

#### two here-documents on one line
cat <<A; cat <<B
a
A
b
B
#> a
#> b

#### two here-documents for one command: the last is read
cat <<A <<B
a
A
b
B
#> b

#### here-documents for several descriptors
{ cat; cat <&3; } <<A 3<<B
a
A
b
B
#> a
#> b

#### three on a line, in pipelines and lists
cat <<A | cat - /dev/fd/3 3<<B && cat <<C
a
A
b
B
c
C
#> a
#> b
#> c

#### a here-document in a pipeline
cat <<END | tr a-z A-Z
abc
END
#> ABC

#### a here-document with the rest of the command after it
cat <<END && echo after
body
END
#> body
#> after

#### a redirection after the here-document
cat <<END > f
body
END
cat f
#> body

#### a here-document for a loop
while read a b; do echo "$b $a"; done <<END
1 2
3 4
END
#> 2 1
#> 4 3

#### variables of a loop fed by a here-document stay
while read x; do last=$x; done <<END
a
b
END
echo $last
#> b

#### a here-document for a group, if, for and case
{ cat; } <<A
a
A
if cat; then :; fi <<B
b
B
for i in 1; do cat; done <<C
c
C
case x in x) cat ;; esac <<D
d
D
#> a
#> b
#> c
#> d

#### a here-document for a subshell
(cat) <<END
a
END
#> a

#### a here-document for a function definition
f() { cat; } <<END
text $x
END
x=1
f
x=2
f
#> text 1
#> text 2

#### a here-document in a function
f() {
  cat <<END
arg $1
END
}
f a
f b
#> arg a
#> arg b

#### a here-document within a substitution
x=$(cat <<END
a
b
END
)
echo "$x"
#> a
#> b

#### a here-document whose substitution holds another
cat <<A
x $(cat <<B
inner
B
) y
A
#> x inner y

#### a here-document within if
if true; then
  cat <<END
a
END
fi
#> a

#### a here-document in the condition of while
while read x <<END
a
END
do echo $x; break; done
#> a

#### a here-document within case
case a in
a) cat <<END ;;
body
END
esac
#> body

#### a here-document and a comment on the line
cat <<END # comment
a
END
#> a

#### a here-document starts after a line that goes on
cat <<END; echo "two
lines"
body
END
#> body
#> two
#> lines

#### a here-document after a trailing operator
cat <<END &&
a
END
echo b
#> a
#> b

#### a here-document after a trailing pipe
cat <<END |
b
a
END
sort
#> a
#> b

#### a command within the text is not run
cat <<END
echo a; exit 1
# comment
END
#> echo a; exit 1
#> # comment

#### an assignment in an expansion has an effect
{ cat; } <<END
${x:=5} $((y = 6))
END
echo $x $y
#> 5 6
#> 5 6

#### the text is expanded each time that the command runs
for i in 1 2; do
  cat <<END
line $i
END
done
#> line 1
#> line 2

#### a here-document without a command
<<END
a
END
echo $?
#> 0

#### an error in an expansion of the text
$SH -c '{ cat; } <<END
${u?bad}
END
echo $? after' 2>/dev/null
[ $? -ne 0 ] && echo ended
#> ended
#@ differs dash: dash expands the text in the child

#### a large here-document
{ echo 'cat <<END'; i=0; while [ $i -lt 20000 ]; do i=$((i + 1)); echo "line number $i"; done; echo END; } > s
$SH ./s | cksum
i=0
while [ $i -lt 20000 ]; do i=$((i + 1)); echo "line number $i"; done | cksum
#> 4270732558 348894
#> 4270732558 348894

#### a here-document that is not read
true <<END
$(echo a)
END
head -n 1 <<END
first
second
END
#> first

#### a long line
x=$(head -c 100000 /dev/zero | tr '\0' a)
cat <<END | wc -c | tr -d ' '
$x
END
#> 100001

#### a here-document at the end of input without a newline
printf 'cat <<END\na\nEND' > s
$SH ./s
#> a

#### a here-document at the end of a command string
$SH -c 'cat <<END
a
END'
#> a

#### a number before <<
cat 3<<END <&3
a
END
#> a

#### a here-document kept open by exec
exec 4<<END
one
two
END
read a <&4
read b <&4
echo $a $b
#> one two

#### read takes a line of a here-document
read x y <<END
a b c
END
echo "$y"
#> b c

#### here-document by eval
eval 'cat <<END
$((1 + 1))
END'
#> 2

#### expansions at the delimiter's line do not end it
x=END
cat <<END
$x
END
#> END

#### characters that the shell would treat
cat <<END
a & b | c ; d < e > f ( g ) { h } ! i [ j ] * ? ~ #
END
#> a & b | c ; d < e > f ( g ) { h } ! i [ j ] * ? ~ #

#### a lone $ and a $ before a blank
cat <<END
$ a$ $. 5$
END
#> $ a$ $. 5$

#### invalid UTF-8 and multibyte text pass through
cat <<END | od -An -tx1 | tr -d ' \n'
Ã©ÿ
END
#>% c3a9ff0a

#### nested quotes within a substitution in the text
cat <<END
$(printf '%s' "a\"b" 'c$x' \\)
END
#> a"bc$x\

#### backticks in the text with escapes
x=1
cat <<END
`printf '%s %s' \$x '\\\\'`
END
#> 1 \\

#### a substitution over several lines in the text
cat <<END
$(
echo a
echo b
)
END
#> a
#> b
