# Finding files, and doing something with what is found.

mkdir -p 'north pier' south/deep
echo net > 'north pier/net.txt'
echo net > south/deep/net.txt
echo oar > south/oar.log

# By name. The quotes leave the * to find.
find . -name 'net*' | sort
find . -type d -name '[ns]*' | sort
find south -name '*.log' -exec cat {} \;

# The shell's own patterns: * any text, ? one character, [ ] one of these.
echo *.txt
echo south/???.*
echo [a-c]*
echo *.nothing

# For each file, whatever its name; and many names to one command.
find . -name 'net.txt' -exec swish -c 'for file; do echo "$file: $(cat "$file")"; done' find {} + | sort
find . -name '*.txt' -print0 | xargs -0 grep -l net | sort

# Which program is it?
command -v ls | sed 's|.*/||'
type cd
