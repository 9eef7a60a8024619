#!/bin/sh
# Puts swish in its place, or takes it away: the program, its manual page and its line in /etc/shells.
#
#   .build/release/swish Sources/swish/Manual/install.sh [--prefix DIR] [--remove]
#
# The program that runs this script is the one that is installed; SWISH names another. DESTDIR is put before every
# path, for packages; /etc/shells is then that below DESTDIR.

usage() {
    printf 'usage: swish %s [--prefix DIR] [--remove]\n' "$0"
}

fail() {
    printf '%s: %s\n' "${0##*/}" "$*" >&2
    exit 1
}

say() {
    printf '%s\n' "$*"
}

# The line of swish in the list of login shells, taken out and, unless it is removed, put in at the end. The list keeps
# its owner and mode, since it is written in place, and is not touched where it is right already.
list_login_shell() {
    if ! [ -f "$shells" ]; then
        # A package does not bring the list along: it is for the system that it is unpacked on to have.
        if [ "$removes" = yes ] || [ -n "${DESTDIR-}" ]; then return; fi
        : >"$shells" || fail "cannot write $shells"
    fi
    is_listed=no
    while IFS= read -r line || [ -n "$line" ]; do
        if [ "$line" = "$program" ]; then is_listed=yes; fi
    done <"$shells"
    if [ "$is_listed" != "$removes" ]; then
        return
    fi
    if [ "$removes" = no ]; then
        # A last line without its newline would run into the new one.
        if [ -s "$shells" ] && [ -n "$(tail -c 1 "$shells")" ]; then echo >>"$shells"; fi
        printf '%s\n' "$program" >>"$shells" || fail "cannot write $shells"
        say "added    $program to $shells"
        return
    fi
    rest=$(
        while IFS= read -r line || [ -n "$line" ]; do
            if [ "$line" != "$program" ]; then printf '%s\n' "$line"; fi
        done <"$shells"
        echo end
    )
    printf '%s' "${rest%end}" >"$shells" || fail "cannot write $shells"
    say "removed  $program from $shells"
}

# Installs by way of a new name, so that a running swish keeps its file and nobody ever sees half of one.
install_file() {
    mkdir -p "${3%/*}" || fail "cannot make ${3%/*}"
    rm -f "$3.new"
    cp "$2" "$3.new" && chmod "$1" "$3.new" || fail "cannot write $3"
    if [ "$1" = 755 ] && command -v strip >/dev/null; then
        # Without the symbols that only debuggers read the program is a fraction of the size.
        strip "$3.new" 2>/dev/null || cp "$2" "$3.new"
    fi
    mv -f "$3.new" "$3" || fail "cannot write $3"
    say "installed $3"
}

remove_file() {
    if [ -e "$1" ] || [ -h "$1" ]; then
        rm -f "$1" || fail "cannot remove $1"
        say "removed  $1"
    fi
}

# Says which users would not get in any more.
check_users() {
    [ -z "${DESTDIR-}" ] && [ -r /etc/passwd ] || return 0
    users=
    while IFS=: read -r user _ _ _ _ _ shell; do
        if [ "$shell" = "$program" ]; then users="$users $user"; fi
    done </etc/passwd
    [ -z "$users" ] || fail "login shell of$users; first give another: chsh -s /bin/bash USER"
}

prefix=/usr/local
removes=no
while [ $# -gt 0 ]; do
    case $1 in
    --prefix)
        [ $# -ge 2 ] || fail "--prefix needs a folder"
        prefix=$2
        shift
        ;;
    --prefix=*) prefix=${1#*=} ;;
    --remove) removes=yes ;;
    --help | -h)
        usage
        exit 0
        ;;
    *)
        usage >&2
        exit 2
        ;;
    esac
    shift
done
case $prefix in
/*) ;;
*) prefix=$PWD/$prefix ;;
esac
prefix=${prefix%/}

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd) || exit 1
program=$prefix/bin/swish
page=$prefix/share/man/man1/swish.1
shells=${DESTDIR-}/etc/shells

if [ "$removes" = yes ]; then
    check_users
    list_login_shell
    remove_file "${DESTDIR-}$program"
    remove_file "${DESTDIR-}$page"
    exit 0
fi

source=${SWISH-}
if [ -z "$source" ] && [ -r /proc/$$/exe ]; then source=$(readlink -f "/proc/$$/exe"); fi
case $("$source" --version 2>/dev/null) in
swish*) ;;
*) fail "run it by the swish that is to be installed, or name that: SWISH=.build/release/swish $0" ;;
esac
case $source in
"${DESTDIR-}$program") fail "$source is installed already" ;;
esac
install_file 755 "$source" "${DESTDIR-}$program"
install_file 644 "$here/swish.1" "${DESTDIR-}$page"
list_login_shell
if [ -z "${DESTDIR-}" ]; then
    say "To make it your login shell: chsh -s $program"
fi
