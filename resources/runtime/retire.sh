# shellcheck shell=sh
# SPDX-FileCopyrightText: 2026 Sharewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# === Retiring the storage side =================================================================

# --- retired PATH: renames a folder to PATH.retired-sharewright, or -2, -3 … where that name is taken ---

sw_check_retired() {
    sw_exists "$1" || return 0
    sw_look_mount "$1" || return 1
    if [ -n "$SW_M_SOURCE" ]; then
        sw_fail "$SW_M_SOURCE is mounted at $1, so the folder cannot be renamed. Unmount it, then run this step again"
        return 1
    fi
    return 10
}
sw_apply_retired() {
    local was to n=1
    sw_check_retired "$1"; was=$?
    [ "$was" -eq 10 ] || return "$was"
    to="$1.retired-sharewright"
    while sw_exists "$to"; do
        n=$((n + 1))
        to="$1.retired-sharewright-$n"
    done
    # The folder is still here: notes of a start before a crash may name what is taken by now.
    sw_memo_drop retired-to
    sw_memo_drop inode
    sw_memo_text inode "$(stat -c %i -- "$1")" && sw_memo_text retired-to "$to" || return 1
    sw_run mv -T -- "$1" "$to" || { sw_fail "$1 could not be renamed to $to"; return 1; }
    sync -- "${1%/*}" 2>/dev/null || :
    sw_say "$to keeps all of it. Remove it when nobody needs it any more"
}
sw_undo_retired() {
    local to
    sw_memo_has retired-to || return 0
    to="$(sw_memo_get retired-to)"
    if ! sw_exists "$to" || [ "$(stat -c %i -- "$to")" != "$(sw_memo_get inode)" ]; then
        sw_exists "$1" || sw_left_alone "$1: $to is not what this run put there"
    elif sw_exists "$1" && ! sw_empty_dir "$1"; then
        sw_fail "something else stands at $1 by now. Move it away, then undo again"
        return 1
    else
        ! sw_exists "$1" || sw_run rmdir -- "$1" || return 1
        sw_run mv -T -- "$to" "$1" || { sw_fail "$to could not be renamed back to $1"; return 1; }
        sync -- "${1%/*}" 2>/dev/null || :
    fi
    sw_forget
}

# --- volume_retired VOLUME BRICK...: stops and deletes it; the bricks keep what is on them ---

sw_check_volume_retired() {
    local volume="$1"
    sw_have gluster || return 0
    sw_look_volume_of "$1" || return 11
    [ -n "$SW_V_ID" ] || return 0
    shift
    [ "$SW_V_BRICKS" != "$(sw_lines "$@")" ] || return 10
    sw_fail "the volume $volume has other bricks ($(sw_in_one_line "$SW_V_BRICKS")) than the plan ($*), so it stays. Plan again"
}
sw_apply_volume_retired() {
    local was
    sw_check_volume_retired "$@"; was=$?
    case "$was" in
    10) ;;
    11) sw_gluster_silent; return 1 ;;
    *) return "$was" ;;
    esac
    sw_memo_text volume-id "$SW_V_ID" || return 1
    if [ "$SW_V_STATUS" = 1 ]; then
        sw_memo_text stopped yes || return 1
        sw_gluster_do volume stop "$1"
        sw_gluster_settled sw_volume_rests "$1" || { sw_gluster_failed "the volume $1 could not be stopped"; return 1; }
    fi
    sw_gluster_do volume delete "$1"
    sw_gluster_settled sw_volume_is_gone "$1" || { sw_gluster_failed "the volume $1 could not be deleted"; return 1; }
}
# A volume that was only stopped runs again; one that is deleted stays so, and the undo of what came before it ends here,
# so that no host loses the folders that it works on by now.
sw_undo_volume_retired() {
    sw_memo_has volume-id || return 0
    sw_need_gluster && sw_look_volume_of "$1" || { sw_gluster_silent; return 1; }
    if [ "$SW_V_ID" != "$(sw_memo_get volume-id)" ]; then
        sw_fail "the volume $1 was deleted and cannot be brought back, so the hosts keep their own folders. Run the plan that shares them again; the files of the old volume are in its retired brick folders"
        return 1
    fi
    if sw_memo_has stopped && [ "$SW_V_STATUS" != 1 ]; then
        sw_gluster_do volume start "$1"
        sw_gluster_settled sw_volume_runs "$1" && sw_await_bricks "$1" || { sw_gluster_failed "the volume $1 could not be started again"; return 1; }
    fi
    sw_forget
}

# --- peer_detached ADDRESS: left in the pool while a volume has bricks on it ---

# Whether the peer that was looked for has a brick of some volume. Fails when gluster does not answer.
sw_peer_serves() {
    SW_P_SERVES=0
    sw_gluster volume info || return
    ! sw_lists "$(sw_g_rows volInfo/volumes/volume/bricks/brick hostUuid)" "$SW_P_UUID" || SW_P_SERVES=1
}
sw_check_peer_detached() {
    sw_have gluster || return 0
    sw_look_pool || return 11
    sw_find_peer "$1"
    [ -n "$SW_P_UUID" ] || return 0
    sw_peer_serves || return 11
    [ "$SW_P_SERVES" = 1 ] || return 10
    # The plan's own volume may still have to go.
    sw_memo_has serves || return 11
}
sw_apply_peer_detached() {
    local was
    sw_check_peer_detached "$1"; was=$?
    case "$was" in
    0) return 0 ;;
    10 | 11) ;;
    *) return 1 ;;
    esac
    sw_look_pool && sw_find_peer "$1" && sw_peer_serves || { sw_gluster_silent; return 1; }
    if [ "$SW_P_SERVES" = 1 ]; then
        sw_memo_text serves yes || return 1
        sw_left_alone "peer $1: bricks of a volume are on it"
        return 0
    fi
    sw_memo_text detached yes || return 1
    sw_gluster_do peer detach "$1"
    sw_gluster_settled sw_is_no_peer "$1" || { sw_gluster_failed "$1 could not be taken out of the pool"; return 1; }
}
sw_undo_peer_detached() {
    ! sw_memo_has detached || sw_apply_peer "$1" || return 1
    sw_forget
}
