# GNU parallel starts the shell that PARALLEL_SHELL names, with the functions that were exported to it.
export PARALLEL_SHELL=$(command -v bash)
mkdir -p "$HOME/.parallel"
: > "$HOME/.parallel/will-cite"

measure() {
    local -a words=("$@")
    printf '%s has %d letters, %d words\n' "$1" "${#1}" "${#words[@]}"
}
export -f measure
harbour='Northhaven $quay'
export harbour

parallel -k measure ::: gull lantern "two words" "it's"
parallel -k 'measure {1} {2}; [[ {2} > m ]] && echo "{2} is late"' ::: a b ::: xylophone apple
printf '%s\n' 3 1 2 | parallel -k --tag 'echo "$harbour" $(( {} * 2 )) {#}'
seq 1 40 | parallel -k -j 4 --pipe -N 10 'x=$(wc -l); echo "block of $x"'
parallel -k --halt now,fail=1 'exit {}' ::: 0 3
echo "status $?"
