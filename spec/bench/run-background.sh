# Programs in the background, each waited for.
number=0 ended=0
while [ "$number" -lt 100 ]; do
    number=$((number + 1))
    /bin/true &
    first=$!
    /bin/true &
    wait "$first" && wait "$!" && ended=$((ended + 2))
done
echo "$ended"
