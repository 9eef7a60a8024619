# External programs, one after another.
number=0
while [ "$number" -lt 200 ]; do
    number=$((number + 1))
    /bin/true "$number"
done
echo "$number"
