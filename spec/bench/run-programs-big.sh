# External programs started by a shell that holds 32 MB.
text=0123456789abcdef
while [ "${#text}" -lt 33554432 ]; do text=$text$text; done
number=0
while [ "$number" -lt 100 ]; do
    number=$((number + 1))
    /bin/true
done
echo "$number ${#text}"
