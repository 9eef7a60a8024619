# Lists where one value is wanted: assignments, here-strings, defaults that are assigned (bash 3.4.2, 3.5.3).

#### a plain list in an assignment is joined by spaces whatever IFS is
IFS=:
a=(1 2 3); set -- p q r
v="${a[@]}"; w=${a[@]}; x="$@"; y=$@; z=${u-"${a[@]}"}
echo "$v|$w|$x|$y|$z"
#> 1 2 3|1 2 3|p q r|p q r|1 2 3

#### what a quoted operation makes of a list is joined by IFS in an assignment
IFS=:
a=(1 2 3); set -- p q r
v="${a[@]%x}"; w="${a[@]/x/y}"; x="${@^}"; y="${@:1}"; z="${a[@]@Q}"; k="${!a[@]}"
echo "$v|$w|$x|$y|$z|$k"
#> 1:2:3|1:2:3|P:Q:R|p:q:r|'1':'2':'3'|0:1:2

#### of unquoted operations, those that remove and transform
IFS=:
a=(1 2 3); set -- p q r
v=${a[@]%x}; w=${a[@]#x}; x=${@@Q}; y=${a[@]/x/y}; z=${@^}; s=${a[@]:0}; k=${!a[@]}
echo "$v|$w|$x|$y|$z|$s|$k"
#> 1:2:3|1:2:3|'p':'q':'r'|1 2 3|P Q R|1 2 3|0 1 2

#### with an empty IFS they are joined by spaces
IFS=
a=(1 2 3)
v="${a[@]%x}"; w="${!a[@]}"
echo "$v|$w"
#> 1 2 3|0 1 2

#### operands of declaration utilities, elements, += and defaults are assignments
IFS=:
a=(1 2 3)
f() { local v="${a[@]%x}"; echo "$v"; }
f
export v="${a[@]%x}"; b[0]="${a[@]%x}"; v+="${a[@]%x}"
echo "$v|${b[0]}"
: "${d:=${a[@]%x}}"
echo "$d"
#> 1:2:3
#> 1:2:31:2:3|1:2:3
#> 1:2:3

#### a here-string is joined like an assignment, a here-document by spaces
IFS=:
a=(1 2 3)
cat <<< "${a[@]%x}"
read -r v <<< "${a[@]%x}"
echo "$v"
cat <<E
${a[@]%x} ${a[@]/x/y} ${!a[@]}
E
#> 1:2:3
#> 1:2:3
#> 1 2 3 1 2 3 0 1 2

#### case and [[ join by spaces
IFS=:
a=(1 2 3)
case "${a[@]%x}" in "1 2 3") echo spaces ;; esac
[[ "${a[@]/x/y}" == "1 2 3" ]] && echo spaces
#> spaces
#> spaces
