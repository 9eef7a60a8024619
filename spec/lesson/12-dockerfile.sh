# The RUN lines of a Dockerfile, each handed to the shell that its SHELL line names, as docker build does.

# A line that ends in \ goes on in the next; then RUN is cut off and the rest is one string for `swish -c`.
sed -e ':join' -e '/\\$/{N; s/\\\n//; b join' -e '}' Dockerfile | grep '^RUN' > steps.txt
export RELEASE=12
step=0
while IFS= read -r line; do
    step=$((step + 1))
    echo "step $step"
    swish -c "${line#RUN }" || exit
done < steps.txt
find app | sort
