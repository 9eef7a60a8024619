# The select command.

#### a choice by number
select x in a b c; do echo "got $x"; break; done <<<2 2>/dev/null
#> got b

#### the menu and the prompt go to standard error
select x in one two; do break; done <<<1
#! 1) one?2) two?#[?] 

#### PS3 is the prompt
PS3='choose: '
select x in one; do break; done <<<1
#! 1) one?choose: 

#### REPLY holds the line
select x in a b; do echo "$REPLY:$x"; break; done <<<1 2>/dev/null
#> 1:a

#### a bad choice gives an empty variable
select x in a b; do echo "[$x] $REPLY"; break; done <<<9 2>/dev/null
select x in a b; do echo "[$x] $REPLY"; break; done <<<text 2>/dev/null
#> [] 9
#> [] text

#### the loop goes on until break
printf '1\n2\n3\n' >in
select x in a b quit; do [ $x = quit ] && break; echo $x; done <in 2>/dev/null
#> a
#> b

#### end of file ends the loop with status 1
select x in a; do echo no; done </dev/null 2>/dev/null
echo $?
#>
#> 1

#### an empty line prints the menu again
PS3=
printf '\n1\n' >in
select x in a; do echo $x; break; done <in 2>&1
#> 1) a
#> 1) a
#> a

#### without in the positional parameters are used
set -- p q
select x; do echo $x; break; done <<<2 2>/dev/null
#> q

#### an empty list runs nothing
select x in; do echo no; done; echo $?
#> 0

#### braces instead of do and done
select x in a; { echo $x; break; } <<<1 2>/dev/null
#> a

#### words are expanded
a=('x y' z)
select v in "${a[@]}"; do echo "$v"; break; done <<<1 2>/dev/null
#> x y

#### continue asks again
printf '1\n2\n' >in
select x in a b; do [ $x = a ] && continue; echo $x; break; done <in 2>/dev/null
#> b

#### the menu has columns when there are many
COLUMNS=40
select x in {1..12}; do break; done <<<1 2>&1 | head -n 1 | wc -w
#> 8

#### break's status
select x in a; do false; break; done <<<1 2>/dev/null
echo $?
#> 0

#### select with something else than a name fails, and shows no menu
select 1 in a b; do echo no; done <<< 1
echo $?
#> 1
#! *: `1': not a valid identifier

#### at the end of the input REPLY is what stood before it
REPLY=old
select x in a b; do echo not reached; done < /dev/null 2> /dev/null
echo "$? [$REPLY] [$x]"
printf 1 | { select x in a b; do echo not reached; done 2> /dev/null; echo "$? [$REPLY] [$x]"; }
#>
#> 1 [] []
#>
#> 1 [1] []

#### columns are led to by tabs
COLUMNS=40
PS3= && select s in aa bb cc dd ee ff gg hh ii jj kk; do break; done <<< 1 2>&1
#> 1) aa	 4) dd	 7) gg	10) jj
#> 2) bb	 5) ee	 8) hh	11) kk
#> 3) cc	 6) ff	 9) ii

#### the first column is as wide as its own numbers
COLUMNS=20
PS3= && select s in "a long one" {1..10} é; do break; done <<< 1 2>&1 | head -n 2
#>  1) a long one
#>  2) 1

#### a width of nothing is one of 80 columns
COLUMNS=0
PS3= && select s in aa bb cc dd ee ff gg hh ii jj kk; do break; done <<< 1 2>&1
#> 1) aa	 3) cc	 5) ee	 7) gg	 9) ii	11) kk
#> 2) bb	 4) dd	 6) ff	 8) hh	10) jj

#### columns of a menu are counted in cells of the terminal
COLUMNS=40 PS3=
select x in 가나다 라 마바사아 자차카 타파하 b c d e f g h i j k; do break; done <<< 9 2>&1 | tr '\t' '>'
#> 1) 가나다      9) e
#> 2) 라>      10) f
#> 3) 마바사아   11) g
#> 4) 자차카     12) h
#> 5) 타파하     13) i
#> 6) b>      14) j
#> 7) c>      15) k
#> 8) d
