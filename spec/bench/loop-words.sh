# for over many words, with string comparisons.
words='oar net rope sail mast keel helm bow stern deck'
words="$words $words $words $words $words"
words="$words $words $words $words $words"
found=0
for round in 1 2 3 4 5 6 7 8 9 10 11 12; do
    for word in $words $words $words $words; do
        [ "$word" = keel ] && found=$((found + 1))
        test -z "$word" || last=$word
    done
done
echo "$found $last"
