# Command substitution of a program.
number=0
while [ "$number" -lt 150 ]; do
    number=$((number + 1))
    text=$(/bin/echo "entry $number")
done
echo "$text"
