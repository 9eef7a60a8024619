# Text: first and last lines, sorting, counting, searching, columns.

# The first two lines, the last line, everything from line 4 on.
head -n 2 words.txt
tail -n 1 words.txt
tail -n +4 catch.txt

# By number and in reverse: the biggest catch first.
sort -rn catch.txt

# | hands the output of one command to the next. uniq wants equal lines together: so sort first.
cat words.txt | sort | uniq | wc -l
sort words.txt | uniq -c | sort -rn | head -n 3

# Lines with a text: in any case (-i), without it (-v), as a whole word (-w), one of several (-E), how many (-c).
grep error log.txt
grep -i error log.txt
grep -v -i error log.txt
grep -w error log.txt
grep -E 'lamp|oil' log.txt
grep -c -i lamp log.txt

# Columns of a file like /etc/passwd: fields 1 and 7, between colons.
cut -d : -f 1,7 accounts.txt
grep bash accounts.txt | cut -d : -f 1 | sort

# tr changes characters, sed lines, awk counts.
head -n 1 words.txt | tr a-z A-Z
sed -n 's/^The \(.*\)/Once the \1/p' log.txt
awk '{ fish += $1 } END { print fish " fish" }' catch.txt
