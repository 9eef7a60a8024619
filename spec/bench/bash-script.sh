# A program as people write them: settings read from a text, checked, counted and printed as a table.
#@ without dash
#@ without mksh
#@ without ksh
#@ without yash
#@ without busybox
#@ without zsh
set -euo pipefail
declare -A settings=()
declare -a sections=()

log() {
    local level=$1
    shift
    [[ $level == debug ]] && return 0
    printf '%s: %s\n' "$level" "$*"
}

trimmed() {
    local text=$1
    text="${text#"${text%%[![:space:]]*}"}"
    REPLY="${text%"${text##*[![:space:]]}"}"
}

load() {
    local line key value section=general
    local -i number=0
    while IFS= read -r line || [[ -n $line ]]; do
        number+=1
        line=${line%%#*}
        trimmed "$line"
        line=$REPLY
        case $line in
        '') continue ;;
        '['*']')
            section=${line:1:-1}
            sections+=("$section")
            ;;
        *=*)
            key=${line%%=*} value=${line#*=}
            trimmed "$key" && key=$REPLY
            trimmed "$value" && value=$REPLY
            if ! [[ $key =~ ^[a-z_]+$ ]]; then
                log error "line $number: $key"
                continue
            fi
            settings["$section.$key"]=$value
            ;;
        *) log debug "line $number ignored" ;;
        esac
    done
}

report() {
    local section key
    for section in "${sections[@]}"; do
        for key in "${!settings[@]}"; do
            if [[ $key == "$section".* ]]; then printf '%-12s %s\n' "${key#*.}" "${settings[$key]@Q}"; fi
        done | sort
    done
}

for round in {1..60}; do
    settings=() sections=()
    load <<END
# round $round
[server]
  host = localhost
  port=$((8000 + round))   # the first free one
[client]
retries = 3
time_out = ${round}s
Bad-Key = yes
name = "a b"
END
done
report
echo "$(tr a-z A-Z <<<"${sections[*]}") ${#settings[@]}"
