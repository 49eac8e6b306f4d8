# shellcheck shell=sh
# SPDX-FileCopyrightText: 2026 Sharewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# === Folders ===================================================================================

sw_uid() {
    case "$1" in
    '' | *[!0-9]*) id -u -- "$1" 2>/dev/null ;;
    *) printf '%s\n' "$1" ;;
    esac
}
sw_gid() {
    case "$1" in
    '' | *[!0-9]*) getent group "$1" | cut -d: -f3 | grep . ;;
    *) printf '%s\n' "$1" ;;
    esac
}
# Sets SW_WANT to "uid gid mode" of OWNER GROUP MODE.
sw_want() {
    local uid gid
    uid="$(sw_uid "$1")" || { sw_fail "there is no user $1 on this host. Install Pandora first or create the user"; return 1; }
    gid="$(sw_gid "$2")" || { sw_fail "there is no group $2 on this host. Install Pandora first or create the group"; return 1; }
    SW_WANT="$uid $gid $(sw_octal "$3")"
}
sw_perms() { stat -L -c '%u %g %a' -- "$1"; }
# sw_set_perms PATH "uid gid mode". Five digits, since chmod keeps a folder's setgid bit otherwise.
sw_set_perms() {
    sw_run chown "${2%% *}:$(printf '%s' "$2" | cut -d' ' -f2)" "$1" && sw_run chmod "0000${2##* }" "$1"
}

# --- directory PATH OWNER GROUP MODE ---

sw_check_directory() {
    [ -e "$1" ] || return 10
    [ -d "$1" ] || { sw_fail "$1 exists, but is not a folder. Move it away, then run this step again"; return 1; }
    sw_want "$2" "$3" "$4" 2>/dev/null || return 11
    [ "$(sw_perms "$1")" = "$SW_WANT" ] || return 10
}

sw_apply_directory() {
    local why
    sw_want "$2" "$3" "$4" || return 1
    [ ! -e "$1" ] || [ -d "$1" ] || { sw_check_directory "$@"; return 1; }
    if [ -d "$1" ]; then
        [ "$(sw_perms "$1")" != "$SW_WANT" ] || return 0
        sw_memo_has parents && grep -Fxq -- "$1" "$SW_MEMO/parents" || sw_memo_text perms "$(sw_perms "$1")" || return 1
    else
        sw_make_parents "$1/" || return 1
    fi
    why="$(sw_set_perms "$1" "$SW_WANT" 2>&1)" || { sw_cannot_write "$1" "$why"; return 1; }
    sw_say "$why"
}

sw_undo_directory() {
    if sw_memo_has perms; then
        sw_want "$2" "$3" "$4" || return 1
        if [ "$(sw_perms "$1")" = "$SW_WANT" ]; then
            sw_set_perms "$1" "$(sw_memo_get perms)" || return 1
        else
            sw_left_alone "$1: its owner or mode was changed after this run"
        fi
    fi
    sw_remove_parents && sw_forget
}

# --- aside PATH ASIDE MOUNTSOURCE: rename an original ---

sw_exists() { [ -e "$1" ] || [ -L "$1" ]; }
sw_empty_dir() { [ -d "$1" ] && [ ! -L "$1" ] && [ -z "$(ls -A -- "$1")" ]; }

sw_check_aside() {
    sw_look_mount "$1" || return 1
    if [ -n "$SW_M_SOURCE" ]; then
        sw_is_source "$3" && return 0
        sw_fail "$SW_M_SOURCE is mounted at $1, not $3. Unmount it first"
        return 1
    fi
    [ "$SW_M_AUTOFS" = 0 ] && ! sw_is_link_to "$1" "$3" || return 0
    sw_exists "$1" || return 0
    sw_exists "$2" || return 10
    sw_empty_dir "$1" && return 0
    sw_fail "both $1 and $2 exist. Move one of them away, then run this step again"
    return 1
}

sw_apply_aside() {
    local was
    sw_check_aside "$@"; was=$?
    [ "$was" -eq 10 ] || return "$was"
    [ -d "${2%/*}" ] || { sw_fail "the folder ${2%/*} does not exist"; return 1; }
    if [ "$(stat -c %d -- "$1")" != "$(stat -c %d -- "${2%/*}")" ]; then
        sw_fail "$1 and $2 are on different file systems, so a rename is impossible. Choose a name beside $1"
        return 1
    fi
    sw_memo_text inode "$(stat -c %i -- "$1")" || return 1
    sw_run mv -T -- "$1" "$2" || { sw_fail "$1 could not be renamed to $2"; return 1; }
    sync -- "${1%/*}" "${2%/*}" 2>/dev/null || :
}

sw_undo_aside() {
    sw_memo_has inode || return 0
    sw_look_mount "$1" || return 1
    if [ -n "$SW_M_SOURCE" ]; then
        sw_fail "$SW_M_SOURCE is still mounted at $1. Unmount it first, then undo again"
        return 1
    fi
    if ! sw_exists "$2"; then
        sw_say "$2 is not there: nothing to rename back"
    elif [ "$(stat -c %i -- "$2")" != "$(sw_memo_get inode)" ]; then
        sw_left_alone "$2: it is not what this run put there"
        return 0
    else
        ! sw_empty_dir "$1" || sw_run rmdir -- "$1" || return 1
        if sw_exists "$1"; then
            sw_left_alone "$2: something else stands at $1 by now"
            return 0
        fi
        sw_run mv -T -- "$2" "$1" || { sw_fail "$2 could not be renamed back to $1"; return 1; }
        sync -- "${1%/*}" 2>/dev/null || :
    fi
    sw_forget
}

# --- mountpoint PATH: an empty folder that nobody can write to while nothing is mounted ---

sw_check_mountpoint() {
    sw_look_mount "$1" || return 1
    [ -z "$SW_M_SOURCE" ] && [ "$SW_M_AUTOFS" = 0 ] || return 0
    sw_exists "$1" || return 10
    if ! sw_empty_dir "$1"; then
        # The original may still wait for being set aside.
        return 11
    fi
    [ "$(sw_perms "$1")" = '0 0 0' ] || return 10
}

sw_apply_mountpoint() {
    local was
    sw_check_mountpoint "$1"; was=$?
    case "$was" in
    0) return 0 ;;
    10) ;;
    *) sw_fail "$1 is not an empty folder. Set its content aside first"; return 1 ;;
    esac
    if sw_exists "$1"; then
        sw_memo_has parents && grep -Fxq -- "$1" "$SW_MEMO/parents" || sw_memo_text perms "$(sw_perms "$1")" || return 1
    else
        sw_make_parents "$1/" || return 1
    fi
    sw_set_perms "$1" '0 0 0' || { sw_fail "cannot set the owner and mode of $1"; return 1; }
}

sw_undo_mountpoint() {
    sw_look_mount "$1" || return 1
    if [ -n "$SW_M_SOURCE" ] || [ "$SW_M_AUTOFS" = 1 ]; then
        sw_left_alone "$1: something is mounted there"
        return 0
    fi
    if sw_memo_has perms && [ -d "$1" ] && [ "$(sw_perms "$1")" = '0 0 0' ]; then
        sw_set_perms "$1" "$(sw_memo_get perms)" || return 1
    fi
    sw_remove_parents && sw_forget
}
