# Pathname expansion in directories of the system.
round=0 total=0
while [ "$round" -lt 60 ]; do
    round=$((round + 1))
    set -- /usr/bin/*[aeiou]
    total=$((total + $#))
    set -- /usr/share/*/*e*
    total=$((total + $#))
done
echo "$total $1"
