# The builtins builtin, command, type, enable, hash and help.

#### builtin runs a builtin in spite of a function
echo() { :; }
builtin echo real
#> real

#### builtin of something else is an error
builtin ls; echo $?
#> 1
#! *: builtin: ls: not a shell builtin

#### builtin without arguments
builtin; echo $?
#> 0

#### builtin's status is the builtin's
builtin false; echo $?
#> 1

#### command skips functions
ls() { echo function; }
touch f
command ls
#> f

#### command -v of a builtin, a keyword, a function and an alias
f() { :; }
command -v cd; command -v if; command -v f
#> cd
#> if
#> f

#### command -v of a program is its path
command -v env
#> /usr/bin/env

#### command -v of nothing
command -v nosuchcmd_x; echo $?
#> 1

#### command -v with several names
command -v cd nosuchcmd_x echo; echo $?
#> cd
#> echo
#> 0

#### command -V
command -V cd
command -V if
#> cd is a shell builtin
#> if is a shell keyword

#### command -V of nothing
command -V nosuchcmd_x; echo $?
#> 1
#! *: command: nosuchcmd_x: not found

#### command -p uses the standard path
PATH=/nowhere
command -p env >/dev/null; echo $?
#> 0

#### command with assignments before it
x=1 command eval 'echo $x'
#> 1

#### command takes options of the builtin
command -- echo x
#> x

#### command of a missing program
command nosuchcmd_x; echo $?
#> 127
#! *: nosuchcmd_x: command not found

#### type of each kind
f() { :; }
type cd if
#> cd is a shell builtin
#> if is a shell keyword

#### type of a function prints it
f() { echo x; }
type f
#> f is a function
#> f () 
#> { 
#>     echo x
#> }

#### type of a program
type env
#> env is /usr/bin/env

#### type of a hashed program
env >/dev/null
type env
#> env is hashed (/usr/bin/env)

#### type of nothing
type nosuchcmd_x; echo $?
#> 1
#! *: type: nosuchcmd_x: not found

#### type -t prints one word
f() { :; }
shopt -s expand_aliases
alias al=true
type -t cd if f env al
#> builtin
#> keyword
#> function
#> file
#> alias

#### type -t of nothing prints nothing
type -t nosuchcmd_x; echo $?
#> 1

#### type -p prints the path of a program only
type -p env cd; echo $?
#> /usr/bin/env
#> 0

#### type -P searches PATH even for builtins
type -P env
f() { :; }; type -P f || echo none
#> /usr/bin/env
#> none

#### type -a prints all
mkdir b; printf '#!/bin/sh\n' >b/cd; chmod +x b/cd
PATH=$PWD/b:$PATH
type -a cd | sed "s|$PWD|.|"
#> cd is a shell builtin
#> cd is ./b/cd

#### type -at
echo() { :; }
type -at echo | head -n 2
#> function
#> builtin

#### type -f leaves functions out
cd() { :; }
type -f cd
#> cd is a shell builtin

#### type of an alias
shopt -s expand_aliases
alias ll='ls -l'
type ll
#> ll is aliased to `ls -l'

#### enable -n disables a builtin
mkdir b; printf '#!/bin/sh\necho program\n' >b/printf; chmod +x b/printf
PATH=$PWD/b:$PATH
enable -n printf
printf x
enable printf
printf 'builtin\n'
#> program
#> builtin

#### enable lists
enable | head -n 3
#> enable .
#> enable :
#> enable [

#### enable -n lists the disabled ones
enable -n test
enable -n
#> enable -n test

#### enable -s lists the special builtins
enable -s | tr '\n' ' '
#>% enable . enable : enable break enable continue enable eval enable exec enable exit enable export enable readonly enable return enable set enable shift enable source enable times enable trap enable unset 

#### enable of something else
enable nosuch; echo $?
#> 1
#! *: enable: nosuch: not a shell builtin

#### type -t of a disabled builtin
enable -n true
type -t true
#> file

#### hash remembers programs
hash -r
env >/dev/null
hash -t env
#> /usr/bin/env

#### hash -p sets a path
hash -p /bin/echo myecho
myecho hello
#> hello

#### hash -d forgets
hash -p /bin/echo myecho
hash -d myecho
myecho 2>/dev/null; echo $?
#> 127

#### hash of a missing program
hash nosuchcmd_x; echo $?
#> 1
#! *: hash: nosuchcmd_x: not found

#### hash -t of an unknown name
hash -t nosuchcmd_x; echo $?
#> 1
#! *: hash: nosuchcmd_x: not found

#### hash -l prints commands
hash -r
hash -p /bin/x y
hash -l
#> builtin hash -p /bin/x y

#### hash without entries says so
hash -r
hash
#> hash: hash table empty

#### assigning PATH empties the table
hash -p /bin/echo myecho
PATH=$PATH
hash
#> hash: hash table empty

#### help is a builtin
type -t help
#> builtin

#### help -d describes in a line
help -d cd | cut -c 1-5
#> cd - 

#### help -s shows the synopsis
help -s true
#> true: true

#### help of nothing
help nosuch_topic >/dev/null 2>&1; echo $?
#> 1

#### is a command there, as scripts ask
have() { command -v "$1" >/dev/null 2>&1; }
have sed && echo sed
have nosuchcmd_x || echo missing
if hash nosuchcmd_x 2>/dev/null; then echo no; fi
if type sed &>/dev/null; then echo yes; fi
#> sed
#> missing
#> yes

#### enable -a marks the disabled ones
enable -n let
enable -a | grep ' let$'
#> enable -n let

#### type of a hashed program in the working directory
printf 'echo ran\n' > tool; chmod +x tool
PATH=.:$PATH
tool
type tool; command -V tool; command -v tool
#> ran
#> tool is hashed (./tool)
#> tool is hashed (./tool)
#> ./tool
