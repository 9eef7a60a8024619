# Scripts: commands in a file that becomes a command itself.

# The first line says which program reads the file.
cat > run.sh << 'END'
#!/bin/sh
echo "run by sh with $# arguments: $1 and $2"
END
chmod 755 run.sh && ./run.sh first 'second one'

# Decisions and repetition. The file gets its permission only after the first try.
cat > boats.sh << 'END'
#!/usr/bin/env swish
# usage: boats.sh NUMBER
if [ $# -ne 1 ]; then
    echo "usage: boats.sh NUMBER" >&2
    exit 2
fi
count=$1
while [ "$count" -gt 0 ]; do
    case $count in
    1) echo 'the last boat leaves' ;;
    [2-9]) echo "$count boats left" ;;
    *) echo 'a full harbour' ;;
    esac
    count=$((count - 1))
done
for place in quay 'north pier'; do
    echo "the $place is empty"
done
END
./boats.sh 3 2> refused.txt
echo "status $?"
grep -c 'Permission denied' refused.txt
chmod u+x boats.sh
./boats.sh 11 | head -n 3
./boats.sh 2
echo "status $?"
./boats.sh
echo "status $?"

# What came out decides what comes next: && goes on after success, || after failure.
./boats.sh 1 > /dev/null && echo 'all well'
./boats.sh > /dev/null 2>&1 || echo 'not well'

# A function is a script within the script.
greet() {
    local name=${1:-stranger}
    if test "$name" = stranger; then
        return 1
    fi
    echo "Good morning, $name."
}
greet Ada
greet || echo 'who is there?'

# Reading answers line by line, and choosing by pattern.
printf '%s\n' yes No perhaps | while read -r answer; do
    case $answer in
    [Yy]*) echo 'aboard' ;;
    [Nn]*) echo 'ashore' ;;
    *) echo "can't tell: $answer" ;;
    esac
done

# Cleaning up whatever happens.
swish -c 'trap "rm -f half-written; echo cleaned up" EXIT; echo x > half-written; false && echo never; exit 3'
echo "status $?, $(ls | grep -c half) files left"
