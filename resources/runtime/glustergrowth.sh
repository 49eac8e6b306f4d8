# shellcheck shell=sh
# SPDX-FileCopyrightText: 2026 Sharewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# === GlusterFS: more bricks, fewer bricks, other bricks ========================================

# sw_missing_bricks BRICK...: sets SW_B_MISSING, those that the volume looked at does not have, and SW_B_LISTED, the others.
sw_missing_bricks() {
    local brick
    SW_B_MISSING='' SW_B_LISTED=''
    for brick in "$@"; do
        if sw_lists "$SW_V_BRICKS" "$brick"; then
            SW_B_LISTED="$SW_B_LISTED${SW_B_LISTED:+ }$brick"
        else
            SW_B_MISSING="$SW_B_MISSING${SW_B_MISSING:+ }$brick"
        fi
    done
}
sw_has_bricks() { local volume="$1"; shift; sw_look_volume_of "$volume" && sw_missing_bricks "$@" && [ -z "$SW_B_MISSING" ]; }
sw_lacks_bricks() { local volume="$1"; shift; sw_look_volume_of "$volume" && sw_missing_bricks "$@" && [ -z "$SW_B_LISTED" ]; }

# --- bricks_added VOLUME REPLICA ARBITER FORCE BRICK... ---

sw_check_bricks_added() {
    sw_volume_known "$1" || return 11
    shift 4
    sw_missing_bricks "$@"
    [ -z "$SW_B_MISSING" ] || return 10
}

sw_apply_bricks_added() {
    local volume="$1" replica="$2" arbiter="$3" force="$4" words=''
    sw_volume_needed "$1" || return 1
    shift 4
    sw_missing_bricks "$@"
    [ -n "$SW_B_MISSING" ] || return 0
    # Paths of bricks hold no blanks: gluster's own grammar has no way to write one.
    # shellcheck disable=SC2086
    set -- $SW_B_MISSING
    if [ "$replica" -gt "$SW_V_REPLICA" ]; then
        # Each set gets its further copies: the number of sets stays.
        words="replica $replica"
        [ "$arbiter" = 0 ] || words="$words arbiter 1"
    else
        sw_whole_sets "$SW_V_REPLICA" "$@" || return 1
    fi
    sw_bricks_are_free "$@" && sw_memo_text added "$*" || return 1
    [ "$force" = 0 ] || set -- "$@" force
    # shellcheck disable=SC2086
    sw_gluster_do volume add-brick "$volume" $words "$@"
    [ "$force" = 0 ] || { eval "set -- $(sw_memo_get added)"; }
    sw_gluster_settled sw_has_bricks "$volume" "$@" || { sw_gluster_failed "the bricks could not be added to the volume $volume"; return 1; }
}
sw_undo_bricks_added() {
    sw_memo_has added || return 0
    if sw_have gluster && sw_look_volume_of "$1"; then
        # shellcheck disable=SC2046
        sw_missing_bricks $(sw_memo_get added)
        if [ -z "$SW_B_LISTED" ]; then sw_forget; return 0; fi
    fi
    sw_left_alone "bricks of volume $1: files may be on them by now ($(sw_memo_get added)). Take them out of the project to drain them"
}

# --- rebalanced VOLUME layout|data BRICK... ---

sw_spread_note() { printf '%s/var/lib/sharewright/rebalanced/%s.%s\n' "$SW_ROOT" "$1" "$2"; }
# Whether the volume was spread over all these bricks already; the volume must have been looked at.
sw_is_spread() {
    local volume="$1" what="$2" note brick
    shift 2
    note="$(sw_spread_note "$volume" "$what")"
    [ -f "$note" ] && [ "$(head -n 1 "$note")" = "$SW_V_ID" ] || return 1
    # shellcheck disable=SC2086
    [ $# -gt 0 ] || set -- $SW_V_BRICKS
    for brick in "$@"; do grep -Fxq -- "$brick" "$note" || return 1; done
}
sw_note_spread() {
    local note why
    note="$(sw_spread_note "$1" "$2")"
    why="$( (umask 077; mkdir -p -- "${note%/*}" && printf '%s\n' "$SW_V_ID" "$SW_V_BRICKS" >"$note.new" &&
        sync -- "$note.new" && mv -f -- "$note.new" "$note" && sync -- "${note%/*}") 2>&1)" ||
        { sw_cannot_write "$note" "$why"; return 1; }
}
# A single replica set has nothing to spread.
sw_one_set() { [ "$(printf '%s\n' "$SW_V_BRICKS" | grep -c .)" -le "$SW_V_REPLICA" ]; }

sw_check_rebalanced() {
    local volume="$1" what="$2"
    sw_volume_known "$volume" || return 11
    shift 2
    sw_missing_bricks "$@"
    [ -z "$SW_B_MISSING" ] || return 11
    ! sw_one_set || return 0
    sw_is_spread "$volume" "$what" "$@" || return 10
}

sw_apply_rebalanced() {
    local volume="$1" what="$2" was
    sw_volume_needed "$volume" || return 1
    sw_check_rebalanced "$@"; was=$?
    case "$was" in
    0) return 0 ;;
    10) ;;
    *) sw_fail "the volume $volume does not have these bricks yet: $SW_B_MISSING"; return 1 ;;
    esac
    sw_look_move "$volume" rebalance
    if [ "$SW_T_STATE" = unknown ]; then sw_gluster_silent; return 1; fi
    if [ "$SW_T_STATE" = running ] && [ "$SW_T_LAYOUT:$what" = yes:data ]; then
        sw_say "the layout is being spread already; the files follow"
        sw_await_move "$volume" rebalance || [ $? -eq 3 ] || return 1
    fi
    if ! sw_is_our_move; then
        # The layout first, on all nodes, so that all of them agree on it before the first file moves.
        if [ "$what" = data ] && [ "$SW_T_STATE:$SW_T_LAYOUT" != completed:yes ]; then
            sw_start_layout "$volume" && { sw_await_move "$volume" rebalance || [ $? -eq 3 ]; } || return 1
        fi
        "sw_start_$what" "$volume" || return 1
    fi
    sw_move_to_its_end "sw_start_$what" "$volume" rebalance || return 1
    if [ "$SW_T_SKIPPED" -gt 0 ]; then
        sw_warn "$SW_T_SKIPPED files stayed where they are: gluster does not move a file to a fuller brick. They can be read as before"
    fi
    sw_look_volume_of "$volume" || { sw_gluster_silent; return 1; }
    sw_note_spread "$volume" layout && { [ "$what" = layout ] || sw_note_spread "$volume" data; }
}
# Whether what gluster tells of is running, or is what this step started before it was cut off.
sw_is_our_move() {
    [ "$SW_T_STATE" != running ] || return 0
    [ "$SW_T_STATE" = completed ] && [ "$SW_T_FAILURES" = 0 ] && sw_memo_has task-before &&
        [ "$(sw_memo_get task-before)" != "${SW_T_ID:--}" ]
}
sw_start_layout() { sw_start_rebalance "$1" fix-layout start; }
sw_start_data() { sw_start_rebalance "$1" start; }
sw_start_rebalance() { # VOLUME WORD...
    local volume="$1"
    shift
    sw_note_task_before || return 1
    sw_gluster_do volume rebalance "$volume" "$@"
    set -- "$volume"
    sw_gluster_settled sw_move_began "$1" rebalance || { sw_gluster_failed "the volume $1 could not be rebalanced"; return 1; }
}
sw_undo_rebalanced() {
    sw_memo_has task-before || return 0
    if sw_have gluster && sw_look_volume_of "$1" && [ -z "$SW_V_ID" ]; then sw_forget; return 0; fi
    sw_look_move "$1" rebalance
    if [ "$SW_T_STATE" = running ] && [ "$(sw_memo_get task-before)" != "$SW_T_ID" ]; then
        sw_gluster_do volume rebalance "$1" stop
        sw_gluster_settled sw_move_rests "$1" rebalance || { sw_gluster_failed "the rebalance of $1 could not be stopped"; return 1; }
    fi
    sw_left_alone "files of volume $1: what was moved stays where it is, and is read as before"
}
sw_move_rests() { sw_look_move "$@"; [ "$SW_T_STATE" != running ] && [ "$SW_T_STATE" != unknown ]; }
