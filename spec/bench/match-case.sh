# case with patterns of all kinds.
kind() {
    case $1 in
    *.tar.gz | *.tgz) result=archive ;;
    [0-9]*[!0-9]*) result=mixed ;;
    [0-9]*) result=number ;;
    -[a-z] | --?*) result=option ;;
    */*) result=path ;;
    ??) result=two ;;
    *) result=other ;;
    esac
}
count=0 flags=0
while [ "$count" -lt 2500 ]; do
    count=$((count + 1))
    for word in a.tgz 12a 345 -v --long=x usr/lib ab anything; do
        kind "$word"
        [ "$result" = option ] && flags=$((flags + 1))
    done
done
echo "$flags $result"
