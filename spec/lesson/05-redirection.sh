# Where output goes and where input comes from.

# A file with what ls and grep say; nothing is printed.
touch vi vim view nano
ls | grep vi > output.txt
cat output.txt

# Errors are printed apart from output (descriptor 2), so that they can be sent elsewhere.
ls vi nowhere > found.txt 2> errors.txt
echo "status $?"
cat found.txt
grep -c 'No such file' errors.txt

# Both to the same place; to no place at all.
ls vi nowhere > all.txt 2>&1
wc -l < all.txt
ls nowhere 2> /dev/null || echo 'nothing there'

# Input from a file, from the text below, from a command.
sort < words.txt | head -n 1
cat << END
$(wc -l < words.txt) words, and the folder holds $(ls | wc -l) names
END
cat << 'END'
In quotes nothing is replaced: $HOME
END
grep -n gull words.txt | while IFS=: read -r line word; do
    echo "$word in line $line"
done

# tee writes to a file and hands on.
sort -u words.txt | tee sorted.txt | tail -n 2
wc -l < sorted.txt

# Not by accident: noclobber protects what is there.
set -o noclobber
(echo lost > sorted.txt) 2> /dev/null || echo 'sorted.txt is protected'
echo kept >| sorted.txt
cat sorted.txt
