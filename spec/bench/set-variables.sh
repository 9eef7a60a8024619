# Assignments, exports, positional parameters, traps and eval.
show() { shown=${1:-none}${2+,}${2-}; }
round=0 total=0
while [ "$round" -lt 1200 ]; do
    round=$((round + 1))
    name=key$((round % 7)) value="$round of ${total}"
    eval "$name=\$value; last=\$$name"
    export LEVEL="$round"
    set -- "$value" "$@" end
    shift $(($# - 2))
    show "$@"
    total=$((total + 1))
    trap 'total=0' USR1
    unset value
    [ -n "${value-$last}" ] && show "$last"
done
echo "$total $shown $last $# $LEVEL"
