# How declare -f and type print functions: bash's canonical layout.

#### pipelines and lists
f() { a|b; c&&d||e; ! g; }
declare -f f
#> f () 
#> { 
#>     a | b;
#>     c && d || e;
#>     ! g
#> }

#### redirections
f() { a >f 2>&1 <g; b 2>>h; c &>i; d >|j; e <>k; g 3<&-; h <<<"x y"; }
declare -f f
#> f () 
#> { 
#>     a > f 2>&1 < g;
#>     b 2>> h;
#>     c &> i;
#>     d >| j;
#>     e 0<> k;
#>     g 3>&-;
#>     h <<< "x y"
#> }

#### if, elif and else
f() { if a; then b; else c; fi; }
declare -f f
#> f () 
#> { 
#>     if a; then
#>         b;
#>     else
#>         c;
#>     fi
#> }

#### while and until
f() { until a; do b; done; while c && d; do e; done; }
declare -f f
#> f () 
#> { 
#>     until a; do
#>         b;
#>     done;
#>     while c && d; do
#>         e;
#>     done
#> }

#### for without in
f() { for x; do a; done; for y in "$@"; do b; done; }
declare -f f
#> f () 
#> { 
#>     for x in "$@";
#>     do
#>         a;
#>     done;
#>     for y in "$@";
#>     do
#>         b;
#>     done
#> }

#### case with all endings
f() { case $x in a) b ;; c|d) e ;& *) g ;;& esac; }
declare -f f
#> f () 
#> { 
#>     case $x in 
#>         a)
#>             b
#>         ;;
#>         c | d)
#>             e
#>         ;&
#>         *)
#>             g
#>         ;;&
#>     esac
#> }

#### an empty case clause
f() { case $x in a) ;; esac; }
declare -f f
#> f () 
#> { 
#>     case $x in 
#>         a)
#>
#>         ;;
#>     esac
#> }

#### subshells and groups
f() { (a; b); { c; d; }; }
declare -f f
#> f () 
#> { 
#>     ( a;
#>     b );
#>     { 
#>         c;
#>         d
#>     }
#> }

#### a subshell as the body
f() ( a )
declare -f f
#> f () 
#> { 
#>     ( a )
#> }

#### a redirection on the body
f() { a; } >x 2>&1
declare -f f
#> f () 
#> { 
#>     a
#> } > x 2>&1

#### a function in a function
f() { g() { a; }; g; }
declare -f f
#> f () 
#> { 
#>     function g () 
#>     { 
#>         a
#>     };
#>     g
#> }

#### words keep their quoting
f() { echo 'a b' "c $d" \e $'\t' $(g | h) `i` $((1+2)) ${j:-k}; }
declare -f f
#> f () 
#> { 
#>     echo 'a b' "c $d" \e '	' $(g | h) `i` $((1+2)) ${j:-k}
#> }

#### assignments and arrays
f() { a=1 b=(x 'y z') c+=d e[1]=2; }
declare -f f
#> f () 
#> { 
#>     a=1 b=(x 'y z') c+=d e[1]=2
#> }

#### background commands
f() { a & b & }
declare -f f
#> f () 
#> { 
#>     a & b &
#> }

#### select and coproc
f() { select x in a b; do c; done; coproc d; }
declare -f f
#> f () 
#> { 
#>     select x in a b;
#>     do
#>         c;
#>     done;
#>     coproc d
#> }
#@ differs bash: bash prints a name that it would take for the command when it reads it back

#### time
f() { time a; time -p b; }
declare -f f
#> f () 
#> { 
#>     time a;
#>     time -p b
#> }

#### comments and blank lines are gone
f() {
  # comment
  a   # more

  b
}
declare -f f
#> f () 
#> { 
#>     a;
#>     b
#> }

#### a process substitution
f() { a < <(b | c) >(d); }
declare -f f
#> f () 
#> { 
#>     a >(d) < <(b | c)
#> }

#### |& becomes 2>&1 |
f() { a |& b; }
declare -f f
#> f () 
#> { 
#>     a 2>&1 | b
#> }

#### {name} redirections
f() { exec {fd}>x {fd}>&-; }
declare -f f
#> f () 
#> { 
#>     exec {fd}> x {fd}>&-
#> }

#### a here-document in the middle of a list
f() { cat <<E; b
x
E
c; }
declare -f f
#> f () 
#> { 
#>     cat <<E
#> x
#> E
#>
#>     b
#>     c
#> }

#### a quoted here-document's end
f() { cat <<'E'
$x
E
}
declare -f f
#> f () 
#> { 
#>     cat <<'E'
#> $x
#> E
#>
#> }

#### a here-document in a pipeline
f() { cat <<E | b
x
E
}
declare -f f
#> f () 
#> { 
#>     cat <<E |
#> x
#> E
#>   b
#> }

#### nested compound commands are indented
f() { if a; then for i in x; do while b; do c; done; done; fi; }
declare -f f
#> f () 
#> { 
#>     if a; then
#>         for i in x;
#>         do
#>             while b; do
#>                 c;
#>             done;
#>         done;
#>     fi
#> }

#### an empty arithmetic for
f() { for ((;;)); do break; done; }
declare -f f
#> f () 
#> { 
#>     for ((1; 1; 1))
#>     do
#>         break;
#>     done
#> }

#### operators of [[ ]]
f() { [[ -n $a && ( $b == c* || $d =~ ^e$ ) ]]; }
declare -f f
#> f () 
#> { 
#>     [[ -n $a && ( $b == c* || $d =~ ^e$ ) ]]
#> }

#### a function with an odd name
my-f() { :; }
declare -f my-f
#> my-f () 
#> { 
#>     :
#> }
