# Below the first line of a message, which is bash's, swish shows the source line and where in it the place is.

#### an unbound variable is pointed at
printf '%s\n' 'set -u' 'f() {' '    echo ok "${nosuch}"' '}' f >script
$SH ./script 2>&1
#= 1
#> ./script: line 3: nosuch: unbound variable
#>       echo ok "${nosuch}"
#>                  ^
#>   in f, called on line 5
#@ differs bash: shows no source line

#### an unbound variable on a later line of its command
printf '%s\n' 'set -u' 'printf "%s\n" nosuch \' '  two \' '  $nosuch' >script
$SH ./script 2>&1 | sed 's/line [0-9]*/line N/'
#> ./script: line N: nosuch: unbound variable
#>     $nosuch
#>      ^
#@ differs bash: shows no source line

#### a positional parameter that is unbound
printf '%s\n' 'set -u' 'echo "$#" $3' >script
$SH ./script a 2>&1
#= 1
#> ./script: line 2: $3: unbound variable
#>   echo "$#" $3
#>              ^
#@ differs bash: shows no source line

#### the place is shown after the working directory has changed
printf '%s\n' 'cd /' 'set -u' 'echo $nosuch' >script
$SH ./script 2>&1
#= 1
#> ./script: line 3: nosuch: unbound variable
#>   echo $nosuch
#>         ^
#@ differs bash: shows no source line

#### a readonly variable is pointed at where it is assigned
printf '%s\n' 'readonly x=1' 'echo $x; x=2' >script
$SH ./script 2>&1
#= 1
#> 1
#> ./script: line 2: x: readonly variable
#>   echo $x; x=2
#>            ^
#@ differs bash: shows no source line

#### an unset of a readonly variable
printf '%s\n' 'readonly x=1' 'unset x' >script
$SH ./script 2>&1
#= 1
#> ./script: line 2: unset: x: cannot unset: readonly variable
#>   unset x
#>         ^
#@ differs bash: shows no source line

#### declare of a readonly variable
printf '%s\n' 'readonly x=1' 'declare x=2' >script
$SH ./script 2>&1
#= 1
#> ./script: line 2: declare: x: readonly variable
#>   declare x=2
#>           ^
#@ differs bash: shows no source line

#### a bad array subscript
printf '%s\n' 'a=(1 2)' 'a[-7]=1' >script
$SH ./script 2>&1
#= 1
#> ./script: line 2: a[-7]: bad array subscript
#>   a[-7]=1
#>   ^
#@ differs bash: shows no source line

#### a bad substitution
printf '%s\n' 'echo one ${a b} two' >script
$SH ./script 2>&1
#= 1
#> ./script: line 1: ${a b}: bad substitution
#>   echo one ${a b} two
#>            ^
#@ differs bash: shows no source line

#### an error of arithmetic is pointed at where its token is
printf '%s\n' 'echo $((1 + * 2))' >script
$SH ./script 2>&1
#= 1
#> ./script: line 1: 1 + * 2: syntax error: operand expected (error token is "* 2")
#>   echo $((1 + * 2))
#>               ^
#@ differs bash: shows no source line

#### what is no identifier
printf '%s\n' 'export 1x=3' >script
$SH ./script 2>&1
#= 1
#> ./script: line 1: export: `1x=3': not a valid identifier
#>   export 1x=3
#>          ^
#@ differs bash: shows no source line

#### an error in the text of eval
printf '%s\n' 'set -u' "eval ':" "echo \$nosuch'" >script
$SH ./script 2>&1 | sed 1d
#>   echo $nosuch
#>         ^
#@ differs bash: shows no source line

#### an error in a string of -c
$SH -c 'readonly x=1
x=2' name 2>&1
#= 1
#> name: line 2: x: readonly variable
#>   x=2
#>   ^
#@ differs bash: shows no source line

#### an error in commands from standard input
printf '%s\n' 'set -u' 'if true; then' '  echo $nosuch' fi | $SH 2>&1 | sed 1d
#>     echo $nosuch
#>           ^
#@ differs bash: shows no source line

#### an error in a dot script
printf '%s\n' ':' 'x=2' >part
printf '%s\n' 'readonly x=1' '. ./part' >script
$SH ./script 2>&1
#= 1
#> ./part: line 2: x: readonly variable
#>   x=2
#>   ^
#@ differs bash: shows no source line

#### an error in a function of a dot script
printf '%s\n' 'f() {' '  echo $nosuch' '}' >part
printf '%s\n' '. ./part' 'set -u' 'f' >script
$SH ./script 2>&1
#= 1
#> ./part: line 2: nosuch: unbound variable
#>     echo $nosuch
#>           ^
#>   in f, called on line 3
#@ differs bash: shows no source line

#### where the source says nothing of it no line is shown
printf '%s\n' 'set -u' 'alias p='\''echo $n''osuch'\' 'shopt -s expand_aliases' p >script
$SH ./script 2>&1
#= 1
#> ./script: line 4: nosuch: unbound variable

#### a script that has been removed meanwhile
printf '%s\n' 'rm ./script' 'set -u' 'echo $nosuch' >script
$SH ./script 2>&1
#= 1
#> ./script: line 3: nosuch: unbound variable

#### an unexpected reserved word names the construct that is open
printf '%s\n' 'if true; then' '  echo a' 'done' >script
$SH ./script 2>&1
#= 2
#> ./script: line 3: syntax error near unexpected token `done'
#> ./script: line 3: `done'
#>   `if' was opened on line 1
#>   done
#>   ^
#@ differs bash: shows no opener

#### an unexpected end names the construct that is open
printf '%s\n' 'while true; do' '  echo a' >script
$SH ./script 2>&1 | sed 1d
#>   `while' was opened on line 1
#>     echo a
#>           ^
#@ differs bash: shows no opener

#### quotes that are not closed name their line
printf '%s\n' 'echo a' 'echo "b' 'echo c' >script
$SH ./script 2>&1 | sed 1d
#> ./script: line 2: unexpected EOF while looking for matching `"'
#>   `"' was opened on line 2
#>   echo c
#>         ^
#@ differs bash: shows no opener

#### a function that handles unknown commands runs in a process of its own
command_not_found_handle() { v=1; cd /; exit 5; }
nosuch a 'b c'
echo "$? ${v-unset}"
[ "$PWD" = / ] || echo here
#> 5 unset
#> here

#### set -u and an element before the first
$SH -uc 'a=(1 2); echo ${a[-9]-default}; echo ${a[-9]}; echo not reached'
#= 127
#> default
#! *a[[]-9]: unbound variable*

#### set -u and an indirect expansion
$SH -uc 'n=nosuch; echo ${!n}'
#= 127
#! *: !n: unbound variable*

#### an indirect expansion with a message
$SH -c 'n=nosuch; echo ${!n?}'
#= 127
#! *: !n: parameter not set
