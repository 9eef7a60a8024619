# The DEBUG trap and pipelines, the RETURN trap's status (bash 4.1, trap).

#### the DEBUG trap runs in the shell for each simple command of a pipeline
trap 'echo debug >&2' DEBUG
{ echo a | cat | cat; } 2>&1
trap - DEBUG
#> debug
#> debug
#> debug
#> a

#### with set -T it does not run again in the stage
set -T
trap 'echo debug >&2' DEBUG
{ echo a | cat; } 2>&1
trap - DEBUG
#> debug
#> debug
#> a

#### the RETURN trap sees the status before return
f() { trap 'echo $?' RETURN; false; return 5; }
f
echo $?
#> 1
#> 5

#### the DEBUG and RETURN traps see the line of the function's definition
declare -ft f
f() {
    :

}
declare -ft f
trap 'echo debug $LINENO' DEBUG
trap 'echo return $LINENO' RETURN
f
trap - DEBUG RETURN
#> debug 8
#> debug 9
#> debug 2
#> debug 3
#> debug 2
#> return 2
#> debug 10

#### the DEBUG trap of a simple command in the background runs in the shell
n=0
trap 'n=$((n + 1))' DEBUG
true 1 &
! true 2 &
x=3 &
{ true 4; } &
wait
trap - DEBUG
echo $n
#> 5
