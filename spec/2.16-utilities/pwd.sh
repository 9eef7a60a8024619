# XCU pwd.

#### pwd prints the working directory
cd /usr/bin
pwd
#> /usr/bin

#### pwd is $PWD
mkdir d
cd d
[ "$(pwd)" = "$PWD" ] && echo same
#> same

#### pwd after a link is logical
mkdir -p a/b
ln -s a/b l
here=$PWD
cd l
[ "$(pwd)" = "$here/l" ] && echo logical
[ "$(pwd -L)" = "$here/l" ] && echo -L
#> logical
#> -L

#### pwd -P is without links
mkdir -p a/b
ln -s a/b l
here=$(pwd -P)
cd l
[ "$(pwd -P)" = "$here/a/b" ] && echo physical
#> physical

#### the last option counts
mkdir a
ln -s a l
cd l
pwd -L -P | sed 's,.*/,,'
pwd -P -L | sed 's,.*/,,'
#> a
#> l

#### a child takes PWD from the environment when it is right
mkdir a
ln -s a l
cd l
$SH -c 'pwd' | sed 's,.*/,,'
#> l

#### a wrong PWD of the environment is not believed
mkdir d
cd d
PWD=/nowhere $SH -c 'pwd' | sed 's,.*/,,'
PWD=relative $SH -c 'pwd' | sed 's,.*/,,'
PWD= $SH -c 'pwd' | sed 's,.*/,,'
#> d
#> d
#> d

#### a PWD with .. or . is not believed
mkdir d
cd d
PWD=$PWD/../d $SH -c 'pwd' | grep -c '\.\.'
#> 0
#= 1
#@ differs dash: dash believes it

#### an invalid option
pwd -Z 2>/dev/null
echo $?
#> 2

#### pwd to a full device fails
pwd > /dev/full 2>/dev/null
echo $?
#> 1

#### pwd in the root
cd /
pwd
pwd -P
#> /
#> /

#### pwd prints names with any bytes
mkdir 'a b	c'
cd 'a b	c'
pwd | sed 's,.*/,,'
#> a b	c
