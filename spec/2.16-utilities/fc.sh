# XCU fc as scripts see it.

#### fc in a script has no history to list
fc -l
echo $?
#> 0
#@ differs dash: dash is built without fc
