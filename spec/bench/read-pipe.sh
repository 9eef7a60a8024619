# Reading lines with fields from a pipe.
seq 1 20000 | sed 's/$/:harbour:gull/' | {
    lines=0 sum=0
    while IFS=: read -r number place bird; do
        lines=$((lines + 1))
        sum=$((sum + number))
    done
    echo "$lines $sum"
}
