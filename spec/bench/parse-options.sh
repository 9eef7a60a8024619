# A command line's options by getopts, shift and case.
settings() {
    verbose=0 output= names=0 OPTIND=1
    while getopts 'vo:n:' option; do
        case $option in
        v) verbose=$((verbose + 1)) ;;
        o) output=$OPTARG ;;
        n) names=$((names + OPTARG)) ;;
        *) return 2 ;;
        esac
    done
    shift $((OPTIND - 1))
    while [ $# -gt 0 ]; do
        case $1 in
        --long=*) output=${1#--long=} ;;
        *) names=$((names + 1)) ;;
        esac
        shift
    done
}
round=0
while [ "$round" -lt 700 ]; do
    round=$((round + 1))
    settings -vv -o file -n 3 one two --long=other three
done
echo "$verbose $output $names"
