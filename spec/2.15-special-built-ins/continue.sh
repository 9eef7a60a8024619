# XCU 2.15, continue.

#### continue goes on with the next turn
for i in 1 2 3; do [ $i = 2 ] && continue; echo $i; done
#> 1
#> 3

#### continue 2 goes on with the outer loop
for i in 1 2; do for j in a b; do echo $i$j; continue 2; done; echo no; done
#> 1a
#> 2a

#### continue in while tests the condition again
i=0
while [ $i -lt 3 ]; do i=$((i + 1)); [ $i = 2 ] && continue; echo $i; done
#> 1
#> 3

#### continue in until tests the condition again
i=0
until [ $i -ge 3 ]; do i=$((i + 1)); [ $i = 2 ] && continue; echo $i; done
#> 1
#> 3

#### continue gives 0 at the end of the loop
for i in 1; do (exit 3); continue; done
echo $?
#> 0

#### continue in the last turn ends the loop
for i in 1 2; do continue; done
echo $i
#> 2

#### continue 0 is refused
for i in 1; do continue 0; done
#! *: continue: 0: loop count out of range
#= 1
#@ differs dash: dash gives 2

#### continue with a word that is no number
$SH -c 'for i in 1; do continue abc; echo no; done; echo no'
#= 128
#! *: continue: abc: numeric argument required
#@ differs dash: dash words the message differently

#### continue inside case and if
for i in 1 2; do case $i in 1) if :; then continue; fi ;; esac; echo $i; done
#> 2

#### continue by eval
for i in 1 2; do eval continue; echo no; done
echo end
#> end

#### continue reads on in a redirected loop
printf '1\n2\n3\n' > f
while read x; do [ $x = 2 ] && continue; echo $x; done < f
#> 1
#> 3
