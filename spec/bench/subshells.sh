# Subshells that only change variables.
number=0 kept=none
while [ "$number" -lt 800 ]; do
    number=$((number + 1))
    (
        kept=$number
        cd /
        [ "$kept" -gt 0 ]
    ) || break
done
echo "$number $kept"
