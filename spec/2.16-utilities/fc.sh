# XCU fc as scripts see it.

#### fc in a script has no history
fc -l 2>/dev/null
echo $?
#> 1
#@ differs bash: bash lists nothing and gives 0
#@ differs dash: dash is built without fc
