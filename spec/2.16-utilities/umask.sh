# XCU umask.

#### umask prints four octal digits
umask 022
umask
umask 7
umask
umask 0
umask
#> 0022
#> 0007
#> 0000

#### umask -S
umask 022
umask -S
umask 777
umask -S
umask 0
umask -S
#> u=rwx,g=rx,o=rx
#> u=,g=,o=
#> u=rwx,g=rwx,o=rwx

#### umask counts for new files
umask 027
: > f
mkdir d
ls -ld f d | cut -c 1-10
#> drwxr-x---
#> -rw-r-----

#### umask sets by =
umask 777
umask u=rwx,g=rx,o=
umask
#> 0027

#### umask adds by +
umask 077
umask g+r
umask
umask a+x
umask
#> 0037
#> 0026

#### umask takes away by -
umask 0
umask o-w
umask
umask g-wx,o-rx
umask
#> 0002
#> 0037

#### umask without who is all
umask 0
umask -w 2>/dev/null
umask -- -w
umask
#> 0222

#### umask with = and no who
umask 022
umask =r
umask
#> 0333

#### umask ug
umask 777
umask ug=rw
umask
#> 0117

#### umask copies: g=u
umask 077
umask g=u
umask
#> 0007
#@ differs bash: bash knows r, w and x only

#### umask copies: o=g
umask 027
umask o=g
umask
#> 0022
#@ differs bash: bash knows r, w and x only

#### umask with more than one action
umask 0
umask u-w-x
umask
umask g=r+w
umask
#> 0300
#> 0310
#@ differs bash: bash takes one action for each part

#### umask of an empty permission
umask 0
umask o=
umask
#> 0007

#### umask X
umask 777
umask a=rX
umask
#> 0333
#@ differs bash: bash knows r, w and x only

#### the output of umask is its input
umask 027
x=$(umask)
umask 0
umask $x
umask
y=$(umask -S)
umask 0
umask $y
umask
#> 0027
#> 0027

#### umask -S with a new mask prints it in bash
umask -S 027
#> u=rwx,g=rx,o=
#@ differs dash: dash prints nothing

#### umask in a subshell
umask 022
(umask 077; umask)
umask
#> 0077
#> 0022

#### umask of a number that is not octal
umask 8
echo $?
#> 1
#! *: umask: 8: octal number out of range
#@ differs dash: dash words the message differently

#### umask beyond 0777
umask 022
umask 7777 2>/dev/null
umask 10000 2>/dev/null
echo $?
#> 1
#@ differs dash: dash takes what fits

#### umask of an invalid symbol
umask 022
umask u=q
echo $?
umask
#> 1
#> 0022
#! *: umask: `q': invalid symbolic mode character
#@ differs dash: dash words the message differently

#### umask of an invalid operator
umask u:r 2>/dev/null
[ $? -gt 0 ] && echo failed
#> failed

#### umask -p is bash's
umask 022
umask -p
#> umask 0022
#@ differs dash: dash has no -p

#### umask is inherited
umask 027
sh -c umask
#> 0027
