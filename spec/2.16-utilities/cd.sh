# XCU cd.

#### cd moves the shell
mkdir d
here=$PWD
cd d
[ "$PWD" = "$here/d" ] && echo moved
pwd | sed 's,.*/,,'
#> moved
#> d

#### cd without operand goes to HOME
cd
[ "$PWD" = "$HOME" ] && echo home
#> home

#### cd with HOME unset fails
unset HOME
cd
echo $?
#> 1
#! *: cd: HOME not set
#@ differs dash: dash stays and gives 0

#### cd with HOME empty
HOME=
here=$PWD
cd
echo $?
[ "$PWD" = "$here" ] && echo stayed
#> 0
#> stayed

#### cd sets OLDPWD
mkdir d
here=$PWD
cd d
[ "$OLDPWD" = "$here" ] && echo set
#> set

#### cd - goes back and prints where
mkdir d
here=$PWD
cd d
cd - > out
[ "$PWD" = "$here" ] && echo back
[ "$(cat "$here/d/out" 2>/dev/null || cat out)" = "$here" ] && echo printed
#> back
#> printed

#### cd - twice
mkdir d
cd d
a=$PWD
cd - >/dev/null
cd - >/dev/null
[ "$PWD" = "$a" ] && echo there
#> there

#### cd - without OLDPWD
unset OLDPWD
cd -
echo $?
#> 1
#! *: cd: OLDPWD not set
#@ differs dash: dash stays and gives 0

#### cd to a missing directory
cd ./no_such_directory
echo $?
#> 1
#! *: cd: ./no_such_directory: No such file or directory
#@ differs dash: dash words the message differently

#### cd to a file
: > f
cd f
echo $?
#> 1
#! *: cd: f: Not a directory
#@ differs dash: dash words the message differently

#### a failing cd leaves PWD, OLDPWD and the directory
mkdir d
cd d
a=$PWD b=$OLDPWD
cd ./no_such_directory 2>/dev/null
[ "$PWD" = "$a" ] && [ "$OLDPWD" = "$b" ] && [ "$(pwd)" = "$a" ] && echo kept
#> kept

#### .. and .
mkdir -p a/b
here=$PWD
cd a/b
cd ..
[ "$PWD" = "$here/a" ] && echo up
cd .
[ "$PWD" = "$here/a" ] && echo same
cd ./b/../../a/./b
[ "$PWD" = "$here/a/b" ] && echo resolved
#> up
#> same
#> resolved

#### .. through a link goes back the way it came
mkdir -p a/b
ln -s a/b l
here=$PWD
cd l
[ "$PWD" = "$here/l" ] && echo logical
cd ..
[ "$PWD" = "$here" ] && echo back
#> logical
#> back

#### -L is the default
mkdir -p a/b
ln -s a/b l
here=$PWD
cd -L l/..
[ "$PWD" = "$here" ] && echo logical
#> logical

#### -P goes where the link leads
mkdir -p a/b
ln -s a/b l
here=$(pwd -P)
cd -P l
[ "$PWD" = "$here/a/b" ] && echo physical
cd ..
[ "$PWD" = "$here/a" ] && echo real parent
#> physical
#> real parent

#### -P with ..
mkdir -p a/b
ln -s a/b l
here=$(pwd -P)
cd -P l/..
[ "$PWD" = "$here/a" ] && echo real parent
#> real parent

#### the last of -L and -P counts
mkdir -p a/b
ln -s a/b l
here=$(pwd -P)
cd -L -P l
[ "$PWD" = "$here/a/b" ] && echo physical
cd "$here"
cd -PL l
[ "$PWD" = "$here/l" ] && echo logical
#> physical
#> logical

#### .. of a missing directory is an error
here=$PWD
cd no_such_directory/.. 2>/dev/null
echo $?
[ "$PWD" = "$here" ] && echo stayed
#> 1
#> stayed
#@ differs dash: dash gives 2

#### cd / and more than one slash
cd /
echo $PWD
cd /usr//bin/
echo $PWD
cd ///usr
echo $PWD
#> /
#> /usr/bin
#> /usr

#### .. at the root stays
cd /..
echo $PWD
cd ../../..
echo $PWD
#> /
#> /

#### an empty operand stays
here=$PWD
cd ''
[ "$PWD" = "$here" ] && echo stayed
#> stayed

#### CDPATH is searched and the new directory printed
mkdir -p base/sub
CDPATH=$PWD/base
here=$PWD
cd sub > out
[ "$PWD" = "$here/base/sub" ] && echo found
[ "$(cat "$here/out")" = "$PWD" ] && echo printed
#> found
#> printed

#### CDPATH does not count for /, . and ..
mkdir -p base/sub sub
here=$PWD
CDPATH=$PWD/base
cd ./sub
[ "$PWD" = "$here/sub" ] && echo dot
cd ../sub
[ "$PWD" = "$here/sub" ] && echo dotdot
#> dot
#> dotdot

#### an empty part of CDPATH is the working directory and prints nothing
mkdir -p base/sub sub
here=$PWD
CDPATH=:$PWD/base
cd sub
[ "$PWD" = "$here/sub" ] && echo here
#> here

#### the order of CDPATH
mkdir -p a/sub b/sub
here=$PWD
CDPATH=$PWD/a:$PWD/b
cd sub >/dev/null
[ "$PWD" = "$here/a/sub" ] && echo first
#> first

#### without a match in CDPATH the working directory counts
mkdir -p base sub
here=$PWD
CDPATH=$PWD/base
cd sub
[ "$PWD" = "$here/sub" ] && echo here
#> here

#### a relative CDPATH
mkdir -p base/sub
here=$PWD
CDPATH=base
cd sub >/dev/null
[ "$PWD" = "$here/base/sub" ] && echo found
#> found

#### a directory with blanks, newlines and hyphens
mkdir 'a b' 'c
d' ./-e
here=$PWD
cd 'a b' && cd ../'c
d' && cd -- ../-e && cd ..
[ "$PWD" = "$here" ] && echo through
#> through

#### -- ends the options
mkdir ./-d
cd -- -d
echo "${PWD##*/}"
#> -d

#### an invalid option
cd -Z 2>/dev/null
echo $?
#> 2

#### too many operands
mkdir a b
here=$PWD
cd a b
echo $?
[ "$PWD" = "$here" ] && echo stayed
#> 1
#> stayed
#! *: cd: too many arguments
#@ differs dash: dash ignores the second

#### PWD that was changed by hand does not matter to cd
mkdir d
here=$PWD
PWD=/nowhere
cd d 2>/dev/null || cd "$here/d"
[ "$(pwd -P)" = "$(cd "$here/d"; pwd -P)" ] && echo there
#> there

#### cd in a subshell and in a pipeline
here=$PWD
(cd /)
cd / | :
[ "$PWD" = "$here" ] && echo stayed
#> stayed

#### cd with -e and -P
mkdir d
cd -P -e d
echo $?
echo "${PWD##*/}"
#> 0
#> d
#@ differs dash: dash has no -e

#### an exported PWD is passed on
mkdir d
cd d
[ "$(sh -c 'echo $PWD')" = "$PWD" ] && echo same
#> same

#### cd with no right to look at the parent works by the name
mkdir -p a/b/c
cd a/b/c
cd ../..
echo "${PWD##*/}"
#> a

#### a long path
i=0
here=$PWD
while [ $i -lt 50 ]; do mkdir directory_with_a_long_name; cd directory_with_a_long_name; i=$((i + 1)); done
[ "${#PWD}" -gt 1300 ] && echo deep
cd "$here" && echo back
#> deep
#> back

#### cd a/.. with a link as a
mkdir -p x/y
ln -s x/y a
here=$PWD
cd a/..
[ "$PWD" = "$here" ] && echo logical
#> logical

#### -P with an empty operand
cd -P ''; echo $?
#> 1
#! *: No such file or directory*
