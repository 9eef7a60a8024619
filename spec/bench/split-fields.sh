# Splitting by IFS, positional parameters, shift.
line='keeper:x:1000:1000:Keeper of the light:/home/keeper:/bin/sh'
count=0 fields=0
IFS=:
while [ "$count" -lt 6000 ]; do
    count=$((count + 1))
    set -- $line
    while [ $# -gt 0 ]; do
        fields=$((fields + 1))
        shift
    done
done
echo "$fields"
