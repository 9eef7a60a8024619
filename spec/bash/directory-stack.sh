# dirs, pushd, popd and DIRSTACK.

#### pushd changes the directory and prints the stack
cd /
pushd /usr
pwd
#> /usr /
#> /usr

#### popd goes back
cd /
pushd /usr >/dev/null
popd
pwd
#> /
#> /

#### pushd without an argument swaps
cd /; pushd /usr >/dev/null
pushd
pwd
#> / /usr
#> /

#### pushd +n rotates
cd /; pushd /usr >/dev/null; pushd /tmp >/dev/null
pushd +1
#> /usr / /tmp

#### pushd -n from the right
cd /; pushd /usr >/dev/null; pushd /tmp >/dev/null
pushd -0
#> / /tmp /usr

#### pushd -n does not change the directory
cd /
pushd -n /usr
pwd
#> / /usr
#> /

#### popd +n removes an entry
cd /; pushd /usr >/dev/null; pushd /tmp >/dev/null
popd +1
#> /tmp /

#### popd -n keeps the directory
cd /; pushd /usr >/dev/null; pushd /tmp >/dev/null
popd -n
pwd
#> /tmp /
#> /tmp

#### dirs lists with a tilde for HOME
cd ~
dirs
dirs -l | grep -c '^/'
#> ~
#> 1

#### dirs -p is one per line
cd /; pushd /usr >/dev/null
dirs -p
#> /usr
#> /

#### dirs -v numbers
cd /; pushd /usr >/dev/null
dirs -v
#>  0  /usr
#>  1  /

#### dirs +n and -n
cd /; pushd /usr >/dev/null; pushd /tmp >/dev/null
dirs +1; dirs -0
#> /usr
#> /

#### dirs -c clears
cd /; pushd /usr >/dev/null
dirs -c
dirs
#> /usr

#### DIRSTACK
cd /; pushd /usr >/dev/null
echo "${#DIRSTACK[@]} ${DIRSTACK[0]} ${DIRSTACK[1]}"
#> 2 /usr /

#### DIRSTACK elements can be assigned
cd /; pushd /usr >/dev/null; pushd /tmp >/dev/null
DIRSTACK[1]=/bin
dirs
#> /tmp /bin /

#### popd on an empty stack
popd; echo $?
#> 1
#! *: popd: directory stack empty

#### pushd without another directory
pushd; echo $?
#> 1
#! *: pushd: no other directory

#### pushd to a missing directory
pushd /nosuch_dir; echo $?
#> 1
#! *: pushd: /nosuch_dir: No such file or directory

#### pushd beyond the stack
cd /; pushd /usr >/dev/null
pushd +5; echo $?
#> 1
#! *: pushd: +5: directory stack index out of range

#### popd beyond the stack
cd /; pushd /usr >/dev/null
popd +7; echo $?
#> 1
#! *: popd: +7: directory stack index out of range

#### cd changes the top only
cd /; pushd /usr >/dev/null
cd /tmp
dirs
#> /tmp /

#### a subshell's stack is its own
cd /
(pushd /usr >/dev/null; dirs)
dirs
#> /usr /
#> /

#### pushd quietly and popd in a function
in_dir() { pushd "$1" >/dev/null || return; shift; "$@"; popd >/dev/null; }
cd /
in_dir /usr pwd
pwd
#> /usr
#> /

#### pushd -n without a directory or with +0 changes and says nothing
cd /
pushd /usr > p
pushd -n
pushd -n +0
pushd -n -1
dirs
#> /usr /

#### pushd without operands exchanges the two directories on top
cd /
pushd /usr > p
pushd /usr/bin > p
pushd
pushd
#> /usr /usr/bin /
#> /usr/bin /usr /
