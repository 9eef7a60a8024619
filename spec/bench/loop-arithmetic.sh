# Counting and arithmetic.
sum=0 step=0
while [ "$step" -lt 60000 ]; do
    sum=$(((sum * 7 + step) % 10007))
    step=$((step + 1))
done
echo "$sum"
