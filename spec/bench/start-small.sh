# Starting the shell for a small script: a function, a loop, a few decisions.
#@ repeat 60
place() {
    case $1 in
    [a-m]*) echo "$1: east" ;;
    *) echo "$1: west" ;;
    esac
}
for town in lund oslo bergen; do
    if [ -n "$town" ] && [ "$town" != oslo ]; then place "$town"; fi
done
