# shellcheck shell=sh
# SPDX-FileCopyrightText: 2026 Sharewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# === GlusterFS: draining bricks, replacing a brick =============================================

# --- bricks_removed VOLUME REPLICA BRICK... ---

sw_check_bricks_removed() {
    sw_volume_known "$1" || return 11
    shift 2
    sw_missing_bricks "$@"
    [ -n "$SW_B_LISTED" ] || return 0
    [ -n "$SW_B_MISSING" ] || return 10
    sw_fail "only a part of these bricks is in the volume: $SW_B_LISTED, but not $SW_B_MISSING. Make a new plan"
}

sw_apply_bricks_removed() {
    local volume="$1" replica="$2" was
    sw_volume_needed "$volume" || return 1
    sw_check_bricks_removed "$@"; was=$?
    [ "$was" -eq 10 ] || return "$was"
    shift 2
    sw_may_drain "$volume" "$replica" "$@" || return 1
    sw_look_move "$volume" drain "$@"
    case "$SW_T_STATE:$SW_T_FAILURES" in
    unknown:*) sw_gluster_silent; return 1 ;;
    running:* | completed:0) ;;
    none:*) sw_start_drain "$volume" "$@" || return 1 ;;
    *) sw_drain_again "$volume" "$@" || return 1 ;;
    esac
    sw_move_to_its_end sw_drain_again "$volume" drain "$@" && sw_may_commit "$volume" "$@" || return 1
    sw_gluster_do volume remove-brick "$volume" "$@" commit
    sw_gluster_settled sw_lacks_bricks "$volume" "$@" || { sw_gluster_failed "the bricks could not be taken out of the volume $volume"; return 1; }
}
sw_may_drain() {
    local volume="$1" replica="$2"
    shift 2
    if [ "$replica" != "$SW_V_REPLICA" ]; then
        sw_fail "the volume $volume keeps $SW_V_REPLICA copies, not $replica. Make a new plan"
        return 1
    fi
    sw_whole_sets "$replica" "$@" || return 1
    if [ $# -ge "$(printf '%s\n' "$SW_V_BRICKS" | grep -c .)" ]; then
        sw_fail "these are all bricks of the volume $volume: there is nowhere to move the files to"
        return 1
    fi
    sw_all_bricks_up "$volume" || return 1
    sw_settles_heal sw_nothing_waits "$volume" ||
        sw_fail "the volume $volume is not healed: $SW_H_TEXT. Wait for that first, so that the newest copies are moved"
}
sw_all_bricks_up() {
    sw_look_bricks "$1" || { sw_gluster_silent; return 1; }
    [ -z "$SW_B_DOWN" ] || sw_fail "these bricks of the volume $1 do not run: $SW_B_DOWN. Bring them up first ('gluster volume start $1 force' starts missing ones)"
}
sw_start_drain() {
    local volume="$1"
    shift
    sw_note_task_before || return 1
    sw_gluster_do volume remove-brick "$volume" "$@" start
    sw_gluster_settled sw_move_began "$volume" drain "$@" || { sw_gluster_failed "the bricks of the volume $volume could not be drained"; return 1; }
}
# An attempt that failed has to be called off before the next one.
sw_drain_again() {
    local volume="$1"
    shift
    sw_gluster_do volume remove-brick "$volume" "$@" stop
    sw_start_drain "$volume" "$@"
}
# After the drain nothing may be left: what a commit leaves behind on a brick is out of the volume.
sw_may_commit() {
    local volume="$1" brick path file
    shift
    if [ "$SW_T_SKIPPED" -gt 0 ]; then
        sw_fail "$SW_T_SKIPPED files were skipped and are still on the bricks that shall go. Is there room on the others? Then run this step again"
        return 1
    fi
    sw_all_bricks_up "$volume" || return 1
    sw_look_pool || { sw_gluster_silent; return 1; }
    for brick in "$@"; do
        path="/${brick#*:/}"
        sw_lists "$SW_V_ROWS" "$brick$SW_TAB$SW_P_SELF" && [ -d "$path" ] || continue
        file="$(sw_left_on_brick "$path")"
        [ -z "$file" ] || { sw_fail "$brick still holds files, for example $file. They are not taken out of the volume. Run this step again, or look at /var/log/glusterfs/$volume-rebalance.log"; return 1; }
    done
}
# The first file on a brick that is not a pointer to another brick (mode 1000, empty).
sw_left_on_brick() {
    find "$1" -xdev -mindepth 1 -path "$1/.glusterfs" -prune -o ! -type d ! \( -type f -perm 1000 -size 0 \) -print 2>/dev/null | head -n 1
}

sw_undo_bricks_removed() {
    local volume="$1"
    sw_memo_has task-before || return 0
    if ! sw_have gluster || ! sw_look_volume_of "$volume"; then
        sw_left_alone "bricks of volume $volume: gluster cannot be asked on this host (${SW_G_SAYS:-not installed})"
        return 0
    fi
    shift 2
    sw_missing_bricks "$@"
    if [ -n "$SW_B_MISSING" ]; then
        sw_left_alone "bricks of volume $volume: they were drained and taken out ($SW_B_MISSING)"
        return 0
    fi
    sw_look_move "$volume" drain "$@"
    case "$SW_T_STATE" in
    running | completed | failed)
        sw_gluster_do volume remove-brick "$volume" "$@" stop
        sw_gluster_settled sw_drain_called_off "$volume" "$@" || { sw_gluster_failed "the drain of bricks of $volume could not be stopped"; return 1; } ;;
    esac
    sw_forget
}
sw_drain_called_off() {
    local volume="$1"
    shift
    sw_look_move "$volume" drain "$@"
    case "$SW_T_STATE" in none | stopped) return 0 ;; *) return 1 ;; esac
}

# --- brick_replaced VOLUME OLD NEW ---

sw_check_brick_replaced() {
    sw_volume_known "$1" || return 11
    sw_missing_bricks "$2" "$3"
    case "$SW_B_LISTED" in
    "$3") return 0 ;;
    "$2") return 10 ;;
    '') sw_fail "neither $2 nor $3 is a brick of the volume $1. Make a new plan" ;;
    *) sw_fail "both $2 and $3 are bricks of the volume $1. Make a new plan" ;;
    esac
}

sw_apply_brick_replaced() {
    local was
    sw_volume_needed "$1" || return 1
    sw_check_brick_replaced "$@"; was=$?
    [ "$was" -eq 10 ] || return "$was"
    sw_may_replace "$1" "$2" && sw_new_brick_is_empty "$3" && sw_bricks_are_free "$3" || return 1
    sw_memo_text replaced "$2 $3" || return 1
    sw_gluster_do volume replace-brick "$1" "$2" "$3" commit force
    sw_gluster_settled sw_brick_is_replaced "$@" || { sw_gluster_failed "the brick $2 could not be replaced"; return 1; }
}
sw_brick_is_replaced() { sw_look_volume_of "$1" && sw_missing_bricks "$2" "$3" && [ "$SW_B_LISTED" = "$3" ]; }
# Prints the other bricks of the replica set that a brick belongs to.
sw_others_of_set() {
    printf '%s\n' "$SW_V_BRICKS" | SW_NAME="$1" awk -v replica="$SW_V_REPLICA" '
        { brick[NR] = $0; if ($0 == ENVIRON["SW_NAME"]) mine = int((NR - 1) / replica) }
        END { for (i = mine * replica + 1; i <= (mine + 1) * replica; i++) if (brick[i] != ENVIRON["SW_NAME"]) print brick[i] }'
}
# sw_may_replace VOLUME OLD: the others of the set are what the new brick is filled from.
sw_may_replace() {
    local others brick
    others="$(sw_others_of_set "$2")"
    if [ "$SW_V_REPLICA" -lt 2 ] || [ -z "$others" ]; then
        sw_fail "the volume $1 keeps no copies: a new brick in the place of $2 would be empty for good. Add bricks and drain this one instead"
        return 1
    fi
    sw_look_bricks "$1" || { sw_gluster_silent; return 1; }
    for brick in $others; do
        case " $SW_B_DOWN " in
        *" $brick "*) sw_fail "$brick, of the same replica set as $2, does not run. The new brick is filled from it: bring it up first"; return 1 ;;
        esac
    done
    sw_settles_heal sw_are_whole "$1" "$2" "$others" ||
        { sw_fail "files on $SW_H_WHO wait to heal or are in split-brain (${SW_H_HAS:-no answer}). Wait until the volume $1 is healed, so that no newest copy is on $2 alone"; return 1; }
}
# sw_are_whole VOLUME OLD OTHERS: else sets SW_H_WHO and SW_H_HAS, the first of the others of which that is not known.
sw_are_whole() {
    local brick
    SW_H_WHO='every brick' SW_H_HAS=''
    sw_read_heal "$1"
    for brick in $3; do
        SW_H_WHO="$brick" SW_H_HAS="$(printf '%s\n' "$SW_H_ROWS" | SW_NAME="$brick" awk '$1 == ENVIRON["SW_NAME"] { print $2, $3 }')"
        case " $SW_B_DOWN " in
        # What waits because the old brick is down is healed onto the new one.
        *" $2 "*) SW_H_HAS="0 ${SW_H_HAS#* }" ;;
        esac
        [ "$SW_H_HAS" = '0 0' ] || return 1
    done
}
sw_new_brick_is_empty() {
    local path="/${1#*:/}"
    sw_is_this_host "${1%%:/*}" && [ -d "$path" ] || return 0
    if [ -n "$(ls -A -- "$path")" ] || [ -n "$(sw_brick_mark "$path")" ]; then
        sw_fail "$1 is not empty. A new brick must be a new folder"
        return 1
    fi
}
sw_undo_brick_replaced() {
    sw_memo_has replaced || return 0
    sw_left_alone "brick $2 of volume $1: $3 serves in its place. The old folder stays as it is"
}
