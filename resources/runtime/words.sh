# shellcheck shell=sh
# SPDX-FileCopyrightText: 2026 Sharewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# === Words for people ==========================================================================

sw_say() { printf '%s\n' "$*"; }
sw_warn() { printf 'warning: %s\n' "$*" >&2; }
sw_fail() { printf 'error: %s\n' "$*" >&2; return 1; }
sw_left_alone() { printf 'left alone: %s\n' "$*"; }

# Prints one word so that a shell reads it back unchanged.
sw_quoted() {
    case "$1" in
    '' | *[!A-Za-z0-9_./:=@%+,-]*) ;;
    *) printf '%s' "$1"; return 0 ;;
    esac
    local rest="$1" out=
    while :; do
        case "$rest" in
        *\'*) out="$out${rest%%\'*}'\\''"; rest="${rest#*\'}" ;;
        *) break ;;
        esac
    done
    printf "'%s'" "$out$rest"
}

# Shows a command as `+ cmd args`, then runs it.
sw_run() {
    local line='+' word
    for word in "$@"; do line="$line $(sw_quoted "$word")"; done
    printf '%s\n' "$line"
    "$@"
}

# sw_retry TIMES SECONDS CMD...: until it works, with a pause between.
sw_retry() {
    local left="$1" pause="$2"
    shift 2
    until "$@"; do
        left=$((left - 1))
        [ "$left" -gt 0 ] || return 1
        sleep "$pause"
    done
}

sw_have() { command -v "$1" >/dev/null 2>&1; }
# sw_need PROGRAM PACKAGE: says what to install when it is missing.
sw_need() {
    sw_have "$1" || sw_fail "the program $1 is missing on this host. Install the package $2, then run this step again"
}

# sw_lists LINES WORD: whether one of the lines is the word.
sw_lists() {
    case "$SW_NL$1$SW_NL" in
    *"$SW_NL$2$SW_NL"*) return 0 ;;
    *) return 1 ;;
    esac
}
# Prints the words as lines.
sw_lines() { [ $# = 0 ] || printf '%s\n' "$@"; }
# Lines as one line.
sw_in_one_line() { printf '%s\n' "$1" | tr -s ' \n' '  ' | sed -e 's/^ //' -e 's/ $//'; }

# Runs a command that may hang on a dead server: it is ended after SECONDS.
sw_within() {
    local limit="$1"
    shift
    timeout -k 2 "$limit" "$@"
}

# Turns the text of a failed write into one sentence.
sw_cannot_write() {
    case "$2" in
    *'No space left'* | *'Disk quota'*)
        sw_fail "cannot write $1: the file system is full. Free some space there, then run this step again" ;;
    *'Read-only file system'*)
        sw_fail "cannot write $1: the file system is read-only. Find out why (dmesg), remount it, then run this step again" ;;
    *'Operation not permitted'*)
        sw_fail "cannot write $1: not permitted. Is the file immutable (lsattr), or is this not root?" ;;
    *) sw_fail "cannot write $1: ${2:-unknown reason}" ;;
    esac
}
