#!/usr/bin/env bash
# The start of a container in the manner of the official database images: secrets from files, set-up on the first run,
# the server as an unprivileged user in the end.
set -Eeo pipefail
shopt -s nullglob

log() {
    local kind=$1
    shift
    printf '[%s] [entrypoint]: %s\n' "$kind" "$*"
}

fail() {
    log ERROR "$@" >&2
    exit 1
}

# file_env NAME [DEFAULT]: the value of NAME, or what the file named by NAME_FILE holds.
file_env() {
    local name=$1 file_name="${1}_FILE" default=${2:-}
    if [ "${!name:-}" ] && [ "${!file_name:-}" ]; then
        fail "both $name and $file_name are set"
    fi
    local value=$default
    if [ "${!name:-}" ]; then
        value=${!name}
    elif [ "${!file_name:-}" ]; then
        value=$(<"${!file_name}")
    fi
    export "$name"="$value"
    unset "$file_name"
}

# Stands for gosu, which runs a command as another user.
as_user() {
    local user=$1
    shift
    ENTRYPOINT_USER=$user exec "$@"
}

wants_help() {
    local argument
    for argument; do
        case $argument in
        -'?' | --help | -V | --version) return 0 ;;
        esac
    done
    return 1
}

set_up() {
    log Note "setting up ${DATABASE_NAME@Q} for ${DATABASE_USER:=keeper}"
    mkdir -p "$data" "$scripts"
    echo 'echo "script $(basename "${BASH_SOURCE[0]}") with ${#DATABASE_PASSWORD} letters"' > "$scripts/10-first.sh"
    printf 'select %d;\n' 1 2 > "$scripts/20-second.sql"
    gzip -c "$scripts/20-second.sql" > "$scripts/30-third.sql.gz"
    : > "$scripts/notes.txt"
    local file
    for file in "$scripts"/*; do
        case $file in
        *.sh)
            log Note "reading ${file##*/}"
            . "$file"
            ;;
        *.sql) while IFS= read -r statement; do printf 'SQL> %s\n' "$statement"; done < "$file" ;;
        *.sql.gz) gunzip -c "$file" | sed 's/^/SQL.gz> /' ;;
        *) log Warn "ignoring ${file##*/}" ;;
        esac
    done
    declare -gA settings=([port]=5432 [name]="$DATABASE_NAME")
    settings[size]=$((${#settings[port]} * 2 ** 10))
    local key
    for key in $(printf '%s\n' "${!settings[@]}" | sort); do
        printf '%s = %s\n' "$key" "${settings[$key]}"
    done > "$data/settings"
    trap 'log ERROR "line of the failing command: $BASH_COMMAND"' ERR
    (exit 3) || log Note "status $? is no error here"
    if ! false | true; then
        log Note 'pipefail sees the first command'
    fi
    touch "$data/done"
}

main() {
    if [ "${1:0:1}" = '-' ]; then
        set -- database "$@"
    fi
    data=$PWD/data scripts=$PWD/docker-entrypoint.d
    if [ "$1" = database ] && ! wants_help "$@"; then
        if [ -z "${ENTRYPOINT_USER:-}" ]; then
            printf 'secret\n' > password
            : "${DATABASE_PASSWORD_FILE=$PWD/password}"
            file_env DATABASE_PASSWORD
            file_env DATABASE_NAME "it's a database"
            if [ ! -e "$data/done" ]; then
                set_up
            fi
            log Note 'going on as another user'
            as_user keeper "$BASH" "${BASH_SOURCE[0]}" "$@"
        fi
        shift
        set -- printf 'database runs as %s:%s\n' "$ENTRYPOINT_USER" "${*:- without options}"
        cat "$data/settings"
    elif [ "$1" = database ]; then
        echo 'usage: database [OPTION]...'
        return
    fi
    exec "$@"
}

# Sourced by a script of one's own the file only defines functions.
if [[ ${FUNCNAME[0]:-} != source ]]; then
    main "$@"
fi
