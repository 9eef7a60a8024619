# Here-documents in bash's constructs.

#### a here-document in a function used twice
f() { cat <<E
arg $1
E
}
f 1; f 2
#> arg 1
#> arg 2

#### in a loop the text is expanded each time
for i in 1 2; do cat <<E
i=$i
E
done
#> i=1
#> i=2

#### in a condition
if read -r x <<E
line
E
then echo "got $x"; fi
#> got line

#### in a pipeline in front and behind
cat <<A | sed 's/x/y/' - /dev/fd/3 3<<B
x one
A
x two
B
#> y one
#> y two

#### the command continues after the delimiter's line
cat <<E && echo after
text
E
#> text
#> after

#### a delimiter partly quoted
cat <<E"O"F
$HOME
EOF
#> $HOME

#### a delimiter with a backslash
cat <<\E
$HOME
E
#> $HOME

#### a delimiter with blanks in quotes
cat <<'end of text'
a
end of text
#> a

#### a delimiter that looks like an expansion is literal
cat <<$x
a
$x
#> a

#### backslashes inside
cat <<E
\$a \\ \` \n \"q\" a\
b
E
#> $a \ ` \n \"q\" ab

#### quotes inside are literal
cat <<E
it's "quoted" `echo "a b"` $(echo 'c d')
E
#> it's "quoted" a b c d

#### arithmetic and parameter operators
v=abc
cat <<E
$((1 + 2)) ${v^^} ${v/b/X} ${#v} ${u:-none}
E
#> 3 ABC aXc 3 none

#### arrays
a=(1 2 3)
cat <<E
${a[1]} ${a[@]} ${#a[@]} ${!a[@]}
E
#> 2 1 2 3 3 0 1 2

#### <<- strips tabs of the delimiter too
cat <<-E
	a
		b
	E
#> a
#> b

#### <<- leaves blanks
cat <<-E
  a
	  b
	E
#>   a
#>   b

#### <<- and tabs that come from an expansion stay
t=$'\tx'
cat <<-E
	$t
	E
#> 	x

#### an empty here-document
cat <<E
E
echo end
#> end

#### a here-document in a command substitution
x=$(cat <<E
in sub
E
)
echo $x
#> in sub

#### a here-document with the closing parenthesis on the delimiter's line is not closed
x=$(cat <<E
text
E
); echo "[$x]"
#> [text]

#### a here-document for a builtin
read -r a b <<E
1 2
E
echo $b$a
#> 21

#### a here-document for a while loop with variables kept
n=0
while read -r x; do ((n += x)); done <<E
1
2
E
echo $n
#> 3

#### a here-document for a function's parameter-like input
f() { while read -r l; do echo "<$l>"; done; }
f <<E
a
b
E
#> <a>
#> <b>

#### a here-document to another descriptor
exec 4<<E
four
E
read -r x <&4; echo $x
#> four

#### three on one line are read in order
cat /dev/fd/3 /dev/fd/4 /dev/fd/5 3<<A 4<<B 5<<C
1
A
2
B
3
C
#> 1
#> 2
#> 3

#### the delimiter must stand alone on its line
cat <<E
E x
 E
E
#> E x
#>  E

#### a large here-document
eval "wc -l <<E
$(seq 5000)
E"
#> 5000

#### a here-document in a case clause
case a in
a) cat <<E
in case
E
;;
esac
#> in case

#### a here-document in a group with a redirection
{ cat <<E; echo more; } >f
text
E
cat f
#> text
#> more

#### a background command with a here-document
cat <<E &
bg
E
wait
#> bg

#### set -u and the error of an expansion inside
v=1
cat <<E
${v:?not} ok
E
#> 1 ok

#### no globbing, no brace expansion, no splitting
touch f1
v='a   b'
cat <<E
* {a,b} $v ~
E
#> * {a,b} a   b ~

#### <<- compares a line with the delimiter before it strips the tabs
cat <<-'	END'
	text
	END
echo after
#> text
#> after

#### in a substitution a line may have a parenthesis after the delimiter
x=$(cat <<E
text
E )
echo "$x"
#> text
#! *warning: here-document at line 1 delimited by end-of-file (wanted `E')

#### the dollar of $"…" is no part of a delimiter
cat <<$"end"
$HOME $((1 + 1))
end
cat <<-e$"n"d
	text
	end
#> $HOME $((1 + 1))
#> text
