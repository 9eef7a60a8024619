# XCU type.

#### type of a built-in
type cd
#> cd is a shell builtin

#### type of a utility
type ls
#> ls is /usr/bin/ls

#### type of a reserved word
type if
#> if is a shell keyword

#### type of a function
f() { :; }
type f | head -n 1
#> f is a function
#@ differs dash: dash calls it a shell function

#### type of a function shows its body in bash
f() { echo a; }
type f
#> f is a function
#> f () 
#> { 
#>     echo a
#> }
#@ differs dash: dash shows no body

#### type of an alias
alias a1='echo x'
type a1
#> a1 is aliased to `echo x'
#@ posix
#@ differs dash: dash words it otherwise

#### type of a special built-in
type export
#> export is a special shell builtin
#@ posix

#### type of a special built-in in bash mode
type export
#> export is a shell builtin
#@ differs dash: dash says special shell builtin

#### type of several
type cd if
#> cd is a shell builtin
#> if is a shell keyword

#### type of a missing one
type no_such_command_here
echo $?
#> 1
#! *: type: no_such_command_here: not found
#@ differs dash: dash prints it to standard output and gives 127

#### type of a path
type /bin/sh
#> /bin/sh is /bin/sh

#### type of a hashed command in bash
ls / >/dev/null
type ls
#> ls is hashed (/usr/bin/ls)
#@ differs dash: dash calls it a tracked alias

#### type -t is bash's
f() { :; }
type -t f cd if ls
#> function
#> builtin
#> keyword
#> file
#@ differs dash: dash has no -t

#### type -p and -P are bash's
type -p ls
type -p cd
type -P ls
#> /usr/bin/ls
#> /usr/bin/ls
#@ differs dash: dash has no -p

#### type goes on after a missing one
type no_such_command_here cd 2>/dev/null | grep builtin
#> cd is a shell builtin
