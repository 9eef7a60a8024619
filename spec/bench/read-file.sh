# Reading lines from a file.
seq -f 'entry %g of the log' 1 20000 >"$HOME/log"
lines=0 size=0
while read -r line; do
    lines=$((lines + 1))
    size=$((size + ${#line}))
done <"$HOME/log"
echo "$lines $size"
