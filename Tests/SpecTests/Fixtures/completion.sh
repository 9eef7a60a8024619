# Loads bash-completion and lets it complete lines, driven as the line editor does it.
. /usr/share/bash-completion/bash_completion
echo "loaded: $?"

# complete WORD...: what completes the last word of the line.
complete_line() {
    COMP_WORDS=("$@")
    COMP_CWORD=$(($# - 1))
    COMP_LINE=$*
    COMP_POINT=${#COMP_LINE}
    COMP_TYPE=9
    COMP_KEY=9
    COMPREPLY=()
    local specification
    if ! specification=$(complete -p "$1" 2>/dev/null); then
        _completion_loader "$1"
        echo "loading $1: $?"
        specification=$(complete -p "$1")
    fi
    echo "$specification"
    if [[ $specification =~ -F\ ([^ ]+) ]]; then
        local function=${BASH_REMATCH[1]}
        local previous=${COMP_WORDS[COMP_CWORD - 1]}
        "$function" "$1" "${COMP_WORDS[COMP_CWORD]}" "$previous" 2>/dev/null
        echo "$function: ${#COMPREPLY[@]} completions"
        printf '<%s>\n' "${COMPREPLY[@]}" | sort
    fi
}

touch one.txt two.txt 'three four.txt'
mkdir folder
complete_line git che
complete_line apt inst
complete_line ls --co
complete_line ssh -
complete_line cd f
complete_line tar xf ''
complete_line make -
complete_line kill -TE
complete_line export HOM
complete_line chmod -
declare -F | grep -c _filedir
