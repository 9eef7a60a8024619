# Here-documents with expansions, read back.
number=0 sum=0
while [ "$number" -lt 3000 ]; do
    number=$((number + 1))
    read -r first second <<END
$number $((number + 1))
END
    sum=$((sum + first + second))
done
echo "$sum"
