# Parsing: 400 functions with loops, decisions and substitutions in one text, defined by eval.
text= number=0
while [ "$number" -lt 400 ]; do
    number=$((number + 1))
    text="$text
port_$number() {
    for ship in \"\$@\"; do
        if [ \"\$ship\" = '$number' ]; then
            echo \"\${ship%.*} is \$(echo home) at \$((number * $number))\" >&2 || return 1
        elif test -r \"/var/\$ship\" -a -n \"\$ship\"; then
            case \$ship in (a*|b?[c-e]) : ;; *) cat <<END
\$ship
END
            ;; esac
        fi
    done
}"
done
eval "$text"
port_7 && echo "${#text}"
