# A virtual environment for Python: its activate file changes the running shell.
# needs: python3 python3-venv

before=$PATH
python3 -m venv venv && . venv/bin/activate
echo "${VIRTUAL_ENV##*/} is active"
command -v python | sed "s|$PWD/||"
python -c 'import sys; print("in a venv:", sys.prefix != sys.base_prefix)'
python -m pip --version | cut -d ' ' -f 1

# deactivate is a function that activate has defined; it puts everything back.
type deactivate | head -n 1
deactivate
echo "${VIRTUAL_ENV:-none} is active"
[ "$PATH" = "$before" ] && echo 'PATH is as before'
