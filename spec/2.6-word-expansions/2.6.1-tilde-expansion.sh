# Tilde expansion (XCU 2.6.1).

#### a tilde alone is HOME
HOME=/h
echo ~
#> /h

#### a tilde before a slash is HOME
HOME=/h
echo ~/a ~/ ~//b
#> /h/a /h/ /h//b

#### a tilde elsewhere in a word is literal
HOME=/h
echo a~ a/~ a~/b :~ =~
#> a~ a/~ a~/b :~ =~

#### a quoted tilde is literal
HOME=/h
echo '~' "~" \~ "~/a" '~'/a ""~
#> ~ ~ ~ ~/a ~/a ~

#### a quoted part of the prefix prevents the expansion
HOME=/h
echo ~"/a" ~''/b ~\/c
#> ~/a ~/b ~/c

#### quotes after the slash do not matter
HOME=/h
echo ~/"a b" ~/'c'
#> /h/a b /h/c

#### a tilde from an expansion is literal
HOME=/h
x='~'
echo $x $x/a "$x" $(echo '~')
#> ~ ~/a ~ ~

#### a tilde before an expansion is literal
HOME=/h
x=root
echo ~$x
#> ~root

#### a tilde-prefix ends at the first slash only
HOME=/h
echo ~/a:b ~/~
#> /h/a:b /h/~

#### ~root is the home of root
echo ~root ~root/x
#> /root /root/x

#### ~ of an unknown user stays
echo ~no-such-user-here ~no-such-user-here/a
#> ~no-such-user-here ~no-such-user-here/a

#### in an assignment at its start
HOME=/h
x=~ y=~/a
echo "$x $y"
#> /h /h/a

#### in an assignment after each colon
HOME=/h
x=~/a:~/b:~:c~:~
echo "$x"
#> /h/a:/h/b:/h:c~:/h

#### in an assignment a colon ends the prefix
HOME=/h
x=~:a
echo "$x"
#> /h:a

#### in an assignment a user name ends at a colon
x=~root:~root/b
echo "$x"
#> /root:/root/b

#### in an assignment a quoted colon is no separator
HOME=/h
x=a':'~ y="a:~" z=a\:~
echo "$x $y $z"
#> a:~ a:~ a:~

#### in an assignment after a second =
HOME=/h
x=a=~
echo "$x"
#> a=~

#### in an assignment before a command
HOME=/h
x=~/a:~/b env | grep '^x='
#> x=/h/a:/h/b

#### an argument that looks like an assignment is not expanded
HOME=/h
echo x=~ x=~/a x=a:~
#> x=~ x=~/a x=a:~
#@ posix

#### after export
HOME=/h
export x=~/a:~
echo "$x"
#> /h/a:/h

#### after readonly
HOME=/h
readonly x=~/a:~
echo "$x"
#> /h/a:/h

#### in a redirection
HOME=$PWD
echo a > ~/f
cat ~/f
#> a

#### in a case word
HOME=/h
case ~ in
/h) echo yes ;;
esac
#> yes

#### in a case pattern
HOME=/h
case /h/a in
~/a) echo yes ;;
esac
#> yes

#### in the words of for
HOME=/h
for i in ~ ~/a; do echo $i; done
#> /h
#> /h/a

#### in the word of ${x:-word}
HOME=/h
echo ${none:-~} ${none:-~/a} ${none-~}
#> /h /h/a /h

#### in the word of ${x:+word} and ${x:=word}
HOME=/h
x=1
echo ${x:+~/a}
echo ${y:=~/b} $y
#> /h/a
#> /h/b /h/b

#### in "${x:-word}" there is none
HOME=/h
echo "${none:-~}"
#> ~

#### in the pattern of ${x#pattern}
HOME=/h
x=/h/a
echo ${x#~}
#> /a

#### the result is not split
HOME='/h a'
set -- ~ ~/x
echo "$#<$1><$2>"
#> 2</h a></h a/x>

#### the result is not a pattern
touch a b
HOME='*'
echo ~
#> *

#### HOME null gives an empty field
HOME=
set -- ~
echo "$#<$1>"
#> 1<>
#@ differs dash: dash does not treat the empty result as quoted

#### HOME null before a slash
HOME=
echo ~/a
#> /a

#### in a here-document there is none
HOME=/h
cat <<E
~ ~/a
E
#> ~ ~/a

#### in arithmetic the tilde is an operator
echo $((~0)) $((~ 5))
#> -1 -6

#### in a command name
mkdir bin
printf 'echo ran\n' > bin/tool
chmod 755 bin/tool
HOME=$PWD
~/bin/tool
#> ran

#### after an unquoted colon in an argument there is none
HOME=/h
echo a:~/b
#> a:~/b

#### a tilde followed by other characters is a user name to the next slash
echo ~+x/a ~-y 
#> ~+x/a ~-y

#### after a line continuation
HOME=/h
echo \
~/a
#> /h/a

#### in the pattern of a quoted expansion
HOME=/h a=/h/b c=/b/h
echo "${a#~}" ${a#~} ${a#"~"}
echo "${c%~}" "${c%/b~}"
cat <<E
${a##~}
E
#> /b /b /h/b
#> /b /b/h
#> /b
