# History in a shell that is not interactive (bash 9.1): `set -o history`, the file at the end, `fc`, `history`.

#### -o history writes HISTFILE at the end
printf 'echo one\necho two\n' | HISTFILE=hist $SH -o history
echo --
cat hist
#> one
#> two
#> --
#> echo one
#> echo two

#### set -o history reads HISTFILE and appends to it
printf 'old one\nold two\n' > hist
cat > script <<'X'
echo not kept
HISTFILE=hist
set -o history
echo kept
history
X
$SH script
echo --
cat hist
#> not kept
#> kept
#>     1  old one
#>     2  old two
#>     3  echo kept
#>     4  history
#> --
#> old one
#> old two
#> echo kept
#> history

#### set +o history at the end writes no file
printf 'echo one\nset +o history\necho two\n' | HISTFILE=hist $SH -o history
test -e hist || echo none
#> one
#> two
#> none

#### the file is written after exit
printf 'echo one\nexit 3\n' | HISTFILE=hist $SH -o history
echo $?
cat hist
#> one
#> 3
#> echo one
#> exit 3

#### the last command of a script with history does not keep the file from being written
printf 'echo one\ncat /dev/null\n' > script
HISTFILE=hist $SH -o history script
cat hist
#> one
#> echo one
#> cat /dev/null

#### HISTFILESIZE shortens the file at the end
printf 'a\nb\nc\n' > hist
printf 'HISTFILE=hist HISTFILESIZE=2\nset -o history\n: x\n: y\n: z\n' > script
$SH script
cat hist
#> : y
#> : z

#### history -w to another file leaves the lines to HISTFILE
printf ': one\nhistory -w other\n' | HISTFILE=hist $SH -o history
cat hist
echo --
cat other
#> : one
#> history -w other
#> --
#> : one
#> history -w other

#### history -d and -c before the end
printf ': one\n: two\nhistory -d 1\n' | HISTFILE=hist $SH -o history
cat hist
printf ': one\n: two\nhistory -c\n: three\n' | HISTFILE=hist2 $SH -o history
cat hist2
#> : two
#> history -d 1
#> : three

#### HISTCMD is the number of the line that runs
printf ': one\necho $HISTCMD\n: two\necho $HISTCMD\n' | $SH -o history
#> 2
#> 4

#### HISTCMD without history
echo $HISTCMD
#> 0

#### fc -l 0 is the line before, -0 the one that runs
printf ': one\n: two\nfc -ln 0 0\nfc -ln -0 -0\n' | $SH -o history
#> 	 : two
#> 	 fc -ln -0 -0

#### fc -l of numbers beyond the end is all
printf ': one\n: two\nfc -ln 100 200\n' | $SH -o history
#> 	 : one
#> 	 : two

#### fc -l as the first line lists itself
printf 'fc -l\n' | $SH -o history
#> 1	 fc -l

#### numbers of \! and \# in a transformation are those of the line that runs
printf 'x="\\! \\#"\necho "${x@P}"\n' | $SH -o history
#> 2 2

#### fc without a history lists nothing
fc -l
echo $?
fc -l 0 1
echo $?
#> 0
#> 0

#### fc -0 is the line that runs: it is listed, and not run again
cat > lines << 'E'
: one
fc -s -0
echo $?
fc -e true -0
echo $?
fc -l -0
fc -ln -1 -0
E
$SH -o history lines
#> 1
#> 1
#> 6	 fc -l -0
#> 	 fc -l -0
#> 	 fc -ln -1 -0
#! *line 2: fc: no command found*line 4: fc: history specification out of range

#### fc has nothing to run on the first line
for operands in '' 1 0 -1; do
  printf 'fc -e true %s\necho $?\n' "$operands" | $SH -o history
done
#> 0
#> 0
#> 0
#> 0

#### set -H expands the lines of a script whose history is kept
cat > script <<'X'
HISTFILE=
echo !!
set -H
echo not !! yet
set -o history
echo one two
echo !$ !!:0
^two^three
!none
echo status $?
!ec:p
if true; then
  echo '!!' \!! "in" !?hre?:%
fi
cat <<Y
body !!
Y
set +H
echo off !!
X
$SH script 2>errors
echo --
sed 's/^.*line/line/' errors
#> !!
#> not !! yet
#> one two
#> two echo
#> three echo
#> status 0
#> !! !! in three
#> body !!
#> off !!
#> --
#> echo two echo
#> echo three echo
#> line 9: !none: event not found
#> echo status $?
#>   echo '!!' \!! "in" three

#### the words of a history line: a redirection's number is part of its operator
cat > script <<'X'
HISTFILE=
set -H -o history
echo a b 2>&1 3> /dev/null
echo "!*"
echo x.c x.html x.h
echo !?.h?:%
X
$SH script 2>/dev/null
#> a b
#> a b 2>&1 3> /dev/null
#> x.c x.html x.h
#> x.h

#### in a substitution within double quotes, quotes begin anew for history expansion
set -o history -o histexpand
echo "$(echo '! and !' "!") ok" 2>&1
: before
echo "$(echo '!:0')"
echo `echo "!"`
#> ! and ! ! ok
#> !:0
#> !

#### POSIX mode expands no history in double quotes
set -o history -o histexpand
: one
echo "!!" "$(echo !!)" !:0 2>/dev/null
#> !! !! :
#@ posix

#### substitutions and extended patterns are parts of a word of the history
set -o history
history -s 'cp /a$(b c)/d x<(e f)y /g+(h|i)j >k'
history -p '!:1' '!:2' '!:3' '!:4*'
#> /a$(b c)/d
#> x<(e f)y
#> /g+(h|i)j
#> > k

#### history -d names the end of a range that is out of range
set -o history
history -c
: one
history -d 7-9
history -d 1-9
history -d 2-1
#= 1
#! *history: 7: history position out of range*history: 9: history position out of range*

#### history -c begins to count anew
set -o history
HISTSIZE=2
: a
: b
: c
history -c
: d
history
#>     1  : d
#>     2  history
