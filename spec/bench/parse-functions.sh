# Parsing alone: ten times a text of 4,096 lines, functions that are defined and not called, by eval.
text='
load() {
    for ship in "$@"; do
        if [ "$ship" = anchor ] || test -n "$1"; then
            echo "${ship%.*} is $(echo home) at $((port * 2))" >&2 || return 1
        elif ! grep -q "^$ship" /var/ships 2>/dev/null; then
            case $ship in
                (a*|b?[c-e]) shift; set -- "$@" --verbose ;;
                *) cat <<END
$ship from ${port:-nowhere}
END
                    ;;
            esac
        fi
    done | sort
}
'
for doubling in 1 2 3 4 5 6 7 8; do text=$text$text; done
for round in 1 2 3 4 5 6 7 8 9 10; do eval "$text"; done
echo "${#text}"
