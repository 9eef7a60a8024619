# 16 MB of a program's output in a variable.
text=$(head -c 16777216 /dev/zero | tr '\0' 'x')
echo "${#text}"
