# Command substitution without any program.
name() { echo "boat-$1"; }
number=0
while [ "$number" -lt 800 ]; do
    number=$((number + 1))
    first=$(echo "$number")
    second=`name "$first"`
    third=$(printf '%s' "$(name "$second")")
done
echo "$third"
