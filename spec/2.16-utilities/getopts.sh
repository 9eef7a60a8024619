# XCU getopts.

#### options one by one
set -- -a -b
getopts ab o; echo "$? $o $OPTIND"
getopts ab o; echo "$? $o $OPTIND"
getopts ab o; echo "$? $o $OPTIND"
#> 0 a 2
#> 0 b 3
#> 1 ? 3

#### options together in one operand
set -- -abc
while getopts abc o; do echo $o; done
echo $OPTIND
#> a
#> b
#> c
#> 2

#### an argument in the next operand
set -- -a value rest
getopts a: o
echo "$o $OPTARG $OPTIND"
#> a value 3

#### an argument in the same operand
set -- -avalue rest
getopts a: o
echo "$o $OPTARG $OPTIND"
#> a value 2

#### an argument after options in one operand
set -- -abvalue
while getopts ab: o; do echo "$o ${OPTARG-}"; done
#> a 
#> b value

#### an argument that looks like an option
set -- -a -b
getopts a:b o
echo "$o $OPTARG $OPTIND"
#> a -b 3

#### an empty argument
set -- -a '' x
getopts a: o
echo "$o [$OPTARG] $OPTIND"
#> a [] 3

#### an argument --
set -- -a -- x
getopts a: o
echo "$o $OPTARG"
#> a --

#### -- ends the options
set -- -a -- -b
while getopts ab o; do echo $o; done
shift $((OPTIND - 1))
echo "$@"
#> a
#> -b

#### - is an operand
set -- -a - -b
while getopts ab o; do echo $o; done
shift $((OPTIND - 1))
echo "$@"
#> a
#> - -b

#### the first operand ends the options
set -- -a x -b
while getopts ab o; do echo $o; done
shift $((OPTIND - 1))
echo "$@"
#> a
#> x -b

#### an unknown option: ? and a message
set -- -x
getopts ab o
echo "$? $o ${OPTARG-unset}"
#> 0 ? unset
#! *: illegal option -- x
#@ differs dash: dash words the message differently

#### an unknown option with : at the beginning
set -- -x
getopts :ab o
echo "$? $o $OPTARG"
#> 0 ? x
#!

#### a missing argument: ? and a message
set -- -a
getopts a: o
echo "$? $o ${OPTARG-unset}"
#> 0 ? unset
#! *: option requires an argument -- a
#@ differs dash: dash words the message differently

#### a missing argument with : at the beginning
set -- -a
getopts :a: o
echo "$? $o $OPTARG"
#> 0 : a
#!

#### OPTERR=0 keeps the message away
OPTERR=0
set -- -x
getopts ab o
echo "$o"
#> ?
#!
#@ differs dash: dash does not know OPTERR

#### an unknown option does not end the options
set -- -xa
while getopts a o 2>/dev/null; do echo $o; done
#> ?
#> a

#### the status at the end and the name is ?
set --
getopts a o
echo "$? $o"
#> 1 ?

#### OPTIND starts with 1
echo $OPTIND
#> 1

#### OPTIND=1 starts anew
set -- -a
getopts ab o
set -- -b
OPTIND=1
getopts ab o
echo $o
#> b

#### operands of getopts in place of the parameters
set -- -x
getopts ab o -b -a
echo $o
getopts ab o -b -a
echo $o
getopts ab o -b -a
echo $?
#> b
#> a
#> 1

#### OPTIND is not exported by itself
getopts a o -a
sh -c 'echo ${OPTIND}'
#> 1

#### a loop in a function with its own parameters
f() { OPTIND=1; while getopts a:b o; do echo "$o ${OPTARG-}"; done; shift $((OPTIND - 1)); echo "rest $*"; }
f -b -a x y
f -a z
#> b 
#> a x
#> rest y
#> a z
#> rest 

#### OPTIND as a local variable in bash
f() { local OPTIND=1 o; while getopts ab o; do echo "f $o"; done; }
set -- -a -b
getopts ab o; echo $o
f -b
getopts ab o; echo $o
#> a
#> f b
#> b

#### a digit as an option
set -- -1 -2x
while getopts 12: o; do echo "$o ${OPTARG-}"; done
#> 1 
#> 2 x

#### ? as an option in operands
set -- '-?'
getopts :a o
echo "$o $OPTARG"
#> ? ?

#### : as an option is unknown
set -- -:
getopts :a: o
echo "$o $OPTARG"
#> ? :
#@ differs dash: dash takes it for an option with an argument

#### OPTARG of an option without argument is unset or empty
OPTARG=old
set -- -a
getopts a o
echo "[${OPTARG-}]"
#> []

#### too few operands of getopts
getopts a 2>/dev/null
echo $?
#> 2

#### an invalid name
set -- -a
getopts a 1x 2>/dev/null
[ $? -gt 0 ] && echo failed
#> failed

#### a readonly name
readonly o=1
set -- -a
(getopts a o) 2>/dev/null
[ $? -gt 0 ] && echo failed
#> failed

#### a - in the option string
set -- --
getopts a- o
echo $?
#> 1

#### an option given twice
set -- -a -a
n=0
while getopts a o; do n=$((n + 1)); done
echo $n
#> 2

#### long operands between
set -- -a 'value with  blanks' 'operand with  blanks'
getopts a: o
shift $((OPTIND - 1))
echo "$OPTARG|$1"
#> value with  blanks|operand with  blanks

#### the message names the script
set -- -x
getopts a o
#! ../case.sh: illegal option -- x
#@ differs dash: dash words the message differently

#### the usual loop
usage=
f() {
  OPTIND=1 flag= file=
  while getopts :vf: o; do
    case $o in
    v) flag=1 ;;
    f) file=$OPTARG ;;
    :) echo "missing argument of $OPTARG"; return 2 ;;
    \?) echo "unknown $OPTARG"; return 2 ;;
    esac
  done
  shift $((OPTIND - 1))
  echo "flag=$flag file=$file rest=$*"
}
f -v -f name a b
f -vfname -- -a
f -f
f -q
#> flag=1 file=name rest=a b
#> flag=1 file=name rest=-a
#> missing argument of f
#> unknown q
#= 2

#### OPTIND=0 starts again as OPTIND=1 does
while getopts ab option -a -b c; do :; done
OPTIND=0
while getopts ab option -a -b c; do echo "$option $OPTIND"; done
#> a 2
#> b 3
