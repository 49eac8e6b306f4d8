# shellcheck shell=sh
# SPDX-FileCopyrightText: 2026 Sharewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# === Memory of this run: /var/lib/sharewright/RUN ==============================================

SW_STATE="$SW_ROOT/var/lib/sharewright/$SW_RUN"

# Sets SW_MEMO, the folder of this step's notes; does not create it.
sw_memo_place() {
    SW_STATE="$SW_ROOT/var/lib/sharewright/$SW_RUN"
    case "$SW_STEP" in
    */* | .*) SW_MEMO="$SW_STATE/steps/=$(printf '%s' "$SW_STEP" | tr / %)" ;;
    *) SW_MEMO="$SW_STATE/steps/$SW_STEP" ;;
    esac
}

# Creates the folders of this run, only for root.
sw_memo_ready() {
    local why
    sw_memo_place
    [ -d "$SW_MEMO" ] && return 0
    why="$(umask 077; mkdir -p -- "$SW_MEMO" 2>&1 && sync -- "$SW_STATE" "$SW_STATE/steps" 2>&1)" ||
        { sw_cannot_write "$SW_MEMO" "$why"; return 1; }
}

sw_memo_has() { sw_memo_place; [ -f "$SW_MEMO/$1" ]; }
sw_memo_get() { sw_memo_place; cat -- "$SW_MEMO/$1" 2>/dev/null; }

# sw_memo NAME <content: on disk for good before it returns. The first note of a name wins, so that a
# second start after a crash does not take our own half-done work for the original.
sw_memo() {
    local why
    sw_memo_ready || return 1
    if [ -f "$SW_MEMO/$1" ]; then return 0; fi
    why="$( (umask 077; cat >"$SW_MEMO/$1.new" && sync -- "$SW_MEMO/$1.new" &&
        mv -f -- "$SW_MEMO/$1.new" "$SW_MEMO/$1" && sync -- "$SW_MEMO") 2>&1)" ||
        { sw_cannot_write "$SW_MEMO/$1" "$why"; return 1; }
}
sw_memo_text() {
    sw_memo_ready || return 1
    if [ -f "$SW_MEMO/$1" ]; then return 0; fi
    printf '%s\n' "$2" | sw_memo "$1"
}
# Forgets a note whose thing somebody else has changed since it was written.
sw_memo_drop() { sw_memo_place; rm -f -- "$SW_MEMO/$1"; }
# Adds a line to a note, once.
sw_memo_line() {
    local why
    sw_memo_ready || return 1
    grep -Fxq -- "$2" "$SW_MEMO/$1" 2>/dev/null && return 0
    why="$( (printf '%s\n' "$2" >>"$SW_MEMO/$1" && sync -- "$SW_MEMO/$1" "$SW_MEMO") 2>&1)" ||
        { sw_cannot_write "$SW_MEMO/$1" "$why"; return 1; }
}
# sw_of_run MEMO-FUNCTION ARGS...: a note that other steps of this run read.
sw_of_run() {
    local status
    sw_as_step of-the-run "$@"; status=$?
    sw_memo_place
    return "$status"
}
sw_as_step() {
    local SW_STEP="$1"
    shift
    "$@"
}
# Drops the notes of this step after a complete undo.
sw_forget() {
    sw_memo_place
    [ -d "$SW_MEMO" ] || return 0
    find "$SW_MEMO" -mindepth 1 -maxdepth 1 -type f -exec rm -f -- {} +
    rmdir -- "$SW_MEMO" 2>/dev/null || :
}

# Copies a file with owner, mode and attributes to backup/PATH. What an earlier step of this run has already
# saved stays beside it as PATH.~SUM when it differs.
sw_backup() {
    local copy why
    sw_memo_ready || return 1
    copy="$SW_STATE/backup$1"
    if [ -e "$copy" ]; then
        [ "$(sw_sum "$copy")" != "$(sw_sum "$1")" ] || return 0
        mv -f -- "$copy" "$copy.~$(sw_sum "$copy" | cut -c1-12)" || return 1
    fi
    why="$( (umask 077; mkdir -p -- "${copy%/*}" && cp -a -- "$1" "$copy.new" && sync -- "$copy.new" &&
        mv -f -- "$copy.new" "$copy" && sync -- "${copy%/*}") 2>&1)" ||
        { sw_cannot_write "$copy" "$why"; return 1; }
}

sw_sum() {
    local sum
    sum="$(sha256sum 2>/dev/null <"$1")" && printf '%s\n' "${sum%% *}"
}
sw_sum_text() { printf '%s' "$1" | sha256sum | cut -c1-64; }
