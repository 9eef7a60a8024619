# echo to a file.
number=0
while [ "$number" -lt 20000 ]; do
    number=$((number + 1))
    echo "entry $number"
done >"$HOME/written"
cksum <"$HOME/written"
