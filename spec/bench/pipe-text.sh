# Text through pipes as scripts send it: to a program that a variable names, and to loops of the shell's own.
edit=/bin/sed
number=0 sum=0
trap : EXIT
while [ "$number" -lt 60 ]; do
    number=$((number + 1))
    name=$(echo "/var/port/ship-$number" | $edit 's|.*/||')
    sum=$((sum + $(printf '%s\n' 1 2 "$number" | { t=0; while read -r n; do t=$((t + n)); done; echo "$t"; })))
    echo "$name $sum" | while read -r ship total; do
        case $ship in *0) echo "$ship: $total" ;; esac
    done
done
