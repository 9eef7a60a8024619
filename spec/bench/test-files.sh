# Questions about files by [ and test.
round=0 found=0
while [ "$round" -lt 1500 ]; do
    round=$((round + 1))
    for name in /bin/sh /usr/lib /nowhere "$HOME"; do
        if [ -f "$name" ] && [ -x "$name" ]; then
            found=$((found + 1))
        elif test -d "$name" -a -w "$name"; then
            found=$((found + 2))
        fi
        [ ! -e "$name" ] || [ -n "$name" ] || found=0
    done
done
echo "$found"
