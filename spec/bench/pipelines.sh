# Pipelines of programs, and one with a loop of the shell's own.
number=0
while [ "$number" -lt 40 ]; do
    number=$((number + 1))
    echo "$number" | /bin/cat | /usr/bin/sort | /bin/cat
done | while read -r line; do sum=$((${sum:-0} + line)); echo "$sum"; done | /usr/bin/tail -n 1
