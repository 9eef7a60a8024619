# Indexed and associative arrays.
#@ without dash
#@ without mksh
#@ without ksh
#@ without yash
#@ without busybox
#@ without zsh
declare -A count=()
list=() round=0
while ((round < 1500)); do
    ((round += 1))
    list+=("item $round")
    key=${list[round - 1]}
    count[${key%[0-9]}]=$((${count[${key%[0-9]}]:-0} + 1))
    ((${#list[@]} % 10)) || unset 'list[round - 5]'
done
sum=0
for index in "${!list[@]}"; do
    item=${list[index]}
    ((sum += ${#item} + index))
done
for key in "${!count[@]}"; do ((sum += count["$key"])); done
copy=("${list[@]:10:500}")
echo "${#list[@]} ${#count[@]} ${#copy[@]} $sum"
