# shellcheck shell=sh
# SPDX-FileCopyrightText: 2026 Sharewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# === The way home ==============================================================================

# A share comes home in a folder of its own beside PATH, STAGING, because the mount covers PATH; once the mount is
# gone one rename puts it into place. The run notes the folder's inode, so that a second start knows its own tree.

# --- home_place PATH STAGING: the empty folder that the copy fills ---

# sw_is_home PATH STAGING: whether this run has put its tree into place already.
sw_is_home() {
    sw_tree_place "$2"
    ! sw_exists "$2" && [ -f "$SW_TREE/inode" ] &&
        [ "$(sw_within "$SW_IO_WAIT" stat -c %i -- "$1" 2>/dev/null)" = "$(cat -- "$SW_TREE/inode")" ]
}

sw_check_home_place() {
    if sw_is_home "$1" "$2"; then return 0; fi
    sw_exists "$2" || return 10
    if [ ! -d "$2" ] || [ -L "$2" ]; then
        sw_fail "$2 is not a folder, but $1 is to come home there first. Move it away, then run this step again"
        return 1
    fi
    [ -f "$SW_TREE/created" ] || return 10
}
sw_apply_home_place() {
    local was
    sw_check_home_place "$@"; was=$?
    [ "$was" -eq 10 ] || return "$was"
    [ -d "${2%/*}" ] || { sw_fail "the folder ${2%/*} does not exist"; return 1; }
    sw_memo_text place yes || return 1
    [ -d "$2" ] || sw_mkdir "$2" 0700 || return 1
    # What an earlier run has left there counts as brought by this one, so that the last copy can take away what is
    # no longer in the share.
    (umask 077; mkdir -p -- "$SW_TREE") && sw_list_tree "$2" | sw_tree_names | cut -c3- | sort >"$SW_TREE/created.new" &&
        sync -- "$SW_TREE/created.new" && mv -f -- "$SW_TREE/created.new" "$SW_TREE/created" ||
        { sw_fail "the list of $2 cannot be kept in $SW_TREE. Is the disk full?"; return 1; }
}
sw_undo_home_place() {
    sw_memo_has place || return 0
    if [ -d "$2" ] && ! rmdir -- "$2" 2>/dev/null; then
        sw_left_alone "$2: the local copy of $1 stays there. Remove it when it is no longer needed"
    fi
    sw_forget
}

# --- home PATH STAGING OWNER GROUP MODE ASIDE: the tree takes the mount point's place ---

sw_check_home() {
    sw_look_mount "$1" || return 1
    [ -z "$SW_M_SOURCE" ] && [ "$SW_M_AUTOFS" = 0 ] && [ ! -L "$1" ] || return 11
    if ! sw_exists "$2"; then
        sw_exists "$1" || return 11
        if sw_empty_dir "$1" && [ "$(sw_perms "$1")" = '0 0 0' ]; then
            sw_fail "$1 is an empty mount point, and there is no copy of the share at $2 to put there"
            return 1
        fi
        return 0
    fi
    if [ ! -d "$2" ] || [ -L "$2" ]; then
        sw_fail "$2 is not a folder. Move it away, then run this step again"
        return 1
    fi
    if sw_exists "$1" && ! sw_empty_dir "$1"; then
        sw_fail "$1 holds files of its own, so $2 cannot take its place. Move one of them away, then run this step again"
        return 1
    fi
    return 10
}
sw_apply_home() {
    local was
    sw_check_home "$@"; was=$?
    case "$was" in
    0) return 0 ;;
    10) ;;
    11) sw_fail "$1 is still mounted or a link, or there is no copy at $2"; return 1 ;;
    *) return 1 ;;
    esac
    sw_want "$3" "$4" "$5" || return 1
    sw_tree_place "$2"
    if sw_exists "$1"; then sw_memo_text point "$(sw_perms "$1")"; else sw_memo_text point none; fi &&
        (umask 077; mkdir -p -- "$SW_TREE") && stat -c %i -- "$2" >"$SW_TREE/inode" && sync -- "$SW_TREE/inode" "$SW_TREE" ||
        { sw_fail "the note about $2 cannot be kept in $SW_TREE. Is the disk full?"; return 1; }
    sw_set_perms "$2" "$SW_WANT" || { sw_fail "cannot set the owner and mode of $2"; return 1; }
    # One rename: an empty mount point is replaced, anything else makes it fail.
    sw_run mv -fT -- "$2" "$1" || { sw_fail "$2 could not be renamed to $1"; return 1; }
    sync -- "${1%/*}" 2>/dev/null || :
    sw_label_tree "$1"
    ! sw_exists "$6" || sw_say "$6, which stood here before the share, stays where it is"
}
sw_undo_home() {
    local point
    sw_memo_has point || return 0
    sw_tree_place "$2"
    if ! sw_exists "$2"; then
        sw_exists "$1" || { sw_fail "neither $1 nor $2 is there"; return 1; }
        if [ "$(stat -c %i -- "$1")" != "$(cat -- "$SW_TREE/inode" 2>/dev/null)" ]; then
            sw_fail "$1 is not what this run put there. Move it away, then undo again"
            return 1
        fi
        sw_run mv -T -- "$1" "$2" || { sw_fail "$1 could not be renamed back to $2"; return 1; }
        sw_left_alone "$2: the folder as it was on this host; what was written to it since is only there"
    fi
    point="$(sw_memo_get point)"
    if [ "$point" != none ] && ! sw_exists "$1"; then
        sw_mkdir "$1" 0000 && sw_set_perms "$1" "$point" || return 1
    fi
    sync -- "${1%/*}" 2>/dev/null || :
    sw_forget
}
# Files that were copied got the label of the folder beside; the policy may want another one here.
sw_label_tree() {
    [ -e /sys/fs/selinux/enforce ] && sw_have restorecon || return 0
    sw_run restorecon -R -- "$1" || sw_warn "restorecon objects to $1"
}

# --- unmounted SOURCE PATH ---

sw_check_unmounted() {
    sw_look_mount "$2" || return 1
    if [ -n "$SW_M_SOURCE" ] && ! sw_is_source "$1"; then
        sw_fail "$SW_M_SOURCE is mounted at $2, not $1. Unmount it yourself if it is not needed, then run this step again"
        return 1
    fi
    [ -z "$SW_M_SOURCE" ] && [ "$SW_M_AUTOFS" = 0 ] || return 10
}
sw_apply_unmounted() {
    local was
    sw_check_unmounted "$@"; was=$?
    [ "$was" -eq 10 ] || return "$was"
    sw_memo_text unmounted "$1" && sw_take_off "$2"
}
sw_undo_unmounted() {
    sw_memo_has unmounted || return 0
    sw_apply_mounted "$@" && sw_forget
}

# --- no_mountpoint PATH: takes an empty mount point away ---

sw_check_no_mountpoint() {
    sw_look_mount "$1" || return 1
    [ -z "$SW_M_SOURCE" ] && [ "$SW_M_AUTOFS" = 0 ] || return 11
    sw_exists "$1" || return 0
    sw_empty_dir "$1" && return 10
    sw_left_alone "$1: it is not an empty folder"
}
sw_apply_no_mountpoint() {
    local was
    sw_check_no_mountpoint "$1"; was=$?
    case "$was" in
    10) ;;
    11) sw_fail "something is still mounted at $1"; return 1 ;;
    *) return "$was" ;;
    esac
    sw_memo_text perms "$(sw_perms "$1")" || return 1
    sw_run rmdir -- "$1" || { sw_fail "$1 could not be removed"; return 1; }
}
sw_undo_no_mountpoint() {
    sw_memo_has perms || return 0
    if ! sw_exists "$1"; then
        sw_mkdir "$1" 0000 && sw_set_perms "$1" "$(sw_memo_get perms)" || return 1
    fi
    sw_forget
}

# --- no_link PATH TARGET: takes a link to the share away ---

sw_check_no_link() {
    [ -L "$1" ] || return 0
    [ "$(readlink -- "$1")" = "$2" ] && return 10
    sw_fail "$1 links to $(readlink -- "$1"), not to $2. Remove it yourself if it is not needed, then run this step again"
}
sw_apply_no_link() {
    local was
    sw_check_no_link "$@"; was=$?
    [ "$was" -eq 10 ] || return "$was"
    sw_memo_text link "$2" || return 1
    sw_run rm -f -- "$1" || { sw_fail "the link $1 could not be removed"; return 1; }
}
sw_undo_no_link() {
    sw_memo_has link || return 0
    if ! sw_exists "$1"; then
        sw_run ln -s -- "$2" "$1" || { sw_fail "the link $1 could not be made again"; return 1; }
    elif [ ! -L "$1" ] || [ "$(readlink -- "$1")" != "$2" ]; then
        sw_fail "something else stands at $1 by now. Move it away, then undo again"
        return 1
    fi
    sw_forget
}
