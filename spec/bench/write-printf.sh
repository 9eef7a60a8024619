# printf to a file. mksh starts a program for it.
#@ without mksh
number=0
while [ "$number" -lt 15000 ]; do
    number=$((number + 1))
    printf '%5d %s|%x\n' "$number" gull 255
done >"$HOME/written"
cksum <"$HOME/written"
