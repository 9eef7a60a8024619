# Taking paths apart and putting strings together.
count=0 length=0
while [ "$count" -lt 12000 ]; do
    count=$((count + 1))
    path=/srv/ships/$count/log.book.txt
    name=${path##*/}
    folder=${path%/*}
    stem=${name%%.*}
    ending=${name##*.}
    joined="$folder:${stem:-none}:$ending${missing+x}"
    length=$((length + ${#joined}))
done
echo "$length"
