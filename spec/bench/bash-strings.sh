# Replacement, case, parts of strings, [[ with patterns and regular expressions, printf -v.
#@ without dash
#@ without mksh
#@ without ksh
#@ without yash
#@ without busybox
#@ without zsh
letters=0 versions=0 long=0 round=0
describe() {
    local -r name=$1
    local base=${name##*/} stem
    stem=${base%.*}
    if [[ $base == *.txt && -n $stem ]]; then
        ((letters += ${#stem}))
    elif [[ $base =~ ^v([0-9]+)\.([0-9]+)$ ]]; then
        ((versions += BASH_REMATCH[1] * 10 + BASH_REMATCH[2]))
    elif [[ $base != "${base,,}" || ${#base} -ge 12 ]]; then
        ((long++))
    fi
    printf -v line '%-10s|%5d|%s' "${stem//[aeiou]/_}" "$round" "${base:0:3}"
    result+=${line:0:1}
    [[ ${#result} -lt 200 ]] || result=${result: -20}
}
for ((round = 0; round < 500; round++)); do
    for name in /a/b/notes.txt v1.12 README.Debian src/main.c; do
        describe "$name"
    done
done
IFS=, read -r first second rest <<<"one,two,three,four"
echo "$letters $versions $long $result ${first^} ${second^^} ${rest/,/;}"
