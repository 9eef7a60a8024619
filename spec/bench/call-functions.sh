# Function calls with arguments, results through variables, and recursion.
depth() {
    if [ "$1" -le 0 ]; then
        reached=$((reached + 1))
        return 0
    fi
    depth $(($1 - 1)) "$2"
}
add() { total=$((total + $1)); }
reached=0 total=0 number=0
while [ "$number" -lt 1500 ]; do
    number=$((number + 1))
    depth 10 "a b"
    add "$number"
done
echo "$reached $total"
