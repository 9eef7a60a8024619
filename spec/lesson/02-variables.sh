# Variables: values with a name, and what the shell makes of a line before a command sees it.

# No blanks around the = sign. $name is the value.
boat='Little Tern'
echo "The boat is called $boat."

# A command between backticks, or better within $( ), is replaced by its output.
cd ~
mkdir -p quay
cd quay
echo `pwd` | sed 's|.*/home/||'
echo "We stand in $(basename "$(pwd)")."
echo "$(ls ~ | wc -l) thing lies in the home folder."

# Double quotes keep a value in one piece; single quotes keep everything as it is.
two='one two'
printf '<%s>\n' $two
printf '<%s>\n' "$two"
echo 'costs $5'

# Only exported variables reach the commands that the shell starts.
swish -c 'echo "before export: ${boat-nothing}"'
export boat
swish -c 'echo "after export: $boat"'

# For one command only:
boat=Gannet swish -c 'echo "for one command: $boat"'
echo "and here still: $boat"

# A value to use where there is none, the length of a value, arithmetic.
echo "${captain:-nobody} is aboard, ${#boat} letters on the bow, $((3 * 7)) days at sea"
unset boat
echo "the name is ${boat:-washed off}"

# HOME, PATH and others are set already.
case :$PATH: in
*:/usr/bin:*) echo 'programs are looked for in /usr/bin' ;;
esac
