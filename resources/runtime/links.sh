# shellcheck shell=sh
# SPDX-FileCopyrightText: 2026 Sharewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# === Links: link PATH TARGET ===================================================================

sw_is_link_to() { [ -L "$1" ] && [ "$(readlink -- "$1")" = "$2" ]; }

sw_check_link() {
    sw_is_link_to "$1" "$2" && return 0
    # The original may still wait for being set aside, the folder above for being made.
    ! sw_exists "$1" && [ -d "${1%/*}/" ] || return 11
    return 10
}

sw_apply_link() {
    local was why
    sw_check_link "$@"; was=$?
    [ "$was" -ne 0 ] || return 0
    if sw_exists "$1"; then
        sw_fail "something else stands at $1. Set it aside first; a link is never put inside or over it"
        return 1
    fi
    [ "$was" -eq 10 ] || { sw_fail "the folder ${1%/*} does not exist, so no link can stand in it"; return 1; }
    sw_within "$SW_IO_WAIT" test -e "$2" ||
        { sw_fail "$2 is not there, so a link to it would lead nowhere. Is the share mounted?"; return 1; }
    sw_memo_text link "$2" || return 1
    why="$(ln -sT -- "$2" "$1" 2>&1)" || { sw_cannot_write "$1" "$why"; return 1; }
    sw_say "+ ln -sT -- $(sw_quoted "$2") $(sw_quoted "$1")"
    sync -- "${1%/*}/" 2>/dev/null || :
}

sw_undo_link() {
    sw_memo_has link || return 0
    if sw_is_link_to "$1" "$2"; then
        sw_run rm -f -- "$1" || { sw_fail "cannot remove the link $1"; return 1; }
    elif sw_exists "$1"; then
        sw_left_alone "$1: it is not the link that this run made"
        return 0
    fi
    sw_forget
}
