# A file of settings, read into the running shell.

# Run as a program it changes nothing here: a program has variables of its own.
swish harbour.rc
echo "${HARBOUR:-no harbour yet}"

# Read by . (or source, which is the same) its lines run here.
. ./harbour.rc
tides noon
# What was changed is set again by reading the file again.
HARBOUR=Southhaven
source ./harbour.rc
tides midnight
swish -c 'echo "$HARBOUR is exported"'

# Files of settings are often made from pieces.
mkdir -p settings.d
echo 'lamp=lit' > settings.d/10-lamp.sh
echo 'oil=$((40 + 2))' > settings.d/20-oil.sh
for piece in settings.d/*.sh; do
    [ -r "$piece" ] && . "$piece"
done
echo "lamp $lamp, oil $oil"

# A shell for the terminal reads ~/.bashrc-like files by itself: -i makes one, ENV names the file in POSIX mode.
echo 'echo "settings are read"' > "$HOME/shellrc"
ENV=$HOME/shellrc swish -c 'echo "a script reads none"'
