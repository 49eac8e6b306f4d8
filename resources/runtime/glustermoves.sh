# shellcheck shell=sh
# SPDX-FileCopyrightText: 2026 Sharewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# === GlusterFS: what moves files: a rebalance, or the drain of bricks that go ==================

# sw_look_move VOLUME KIND(rebalance|drain) BRICK...: sets SW_T_STATE (none, running, completed, stopped, failed, unknown), SW_T_ID,
# SW_T_LAYOUT (yes: only the layout), SW_T_FILES (moved), SW_T_FAILURES, SW_T_SKIPPED, SW_T_NODES (their number), SW_T_TEXT, in words, and
# SW_T_LIFE, which changes as long as something goes on.
sw_look_move() {
    local volume="$1" element=volRebalance status
    shift 2
    SW_T_STATE=unknown SW_T_ID='' SW_T_LAYOUT=no SW_T_FILES=0 SW_T_FAILURES=0 SW_T_SKIPPED=0 SW_T_NODES=0 SW_T_LIFE=''
    if [ $# = 0 ]; then
        sw_gluster volume rebalance "$volume" status; status=$?
    else
        element=volRemoveBrick
        sw_gluster volume remove-brick "$volume" "$@" status; status=$?
    fi
    SW_T_TEXT="$SW_G_SAYS"
    if [ $status -ne 0 ]; then
        case "$SW_G_SAYS" in
        *'not started for volume'* | *'not a distribute volume'*) SW_T_STATE=none ;;
        esac
        return 0
    fi
    SW_T_ID="$(sw_g_value "$element/task-id")"
    IFS="$SW_TAB" read -r SW_T_STATE SW_T_LAYOUT SW_T_NODES SW_T_FAILURES SW_T_SKIPPED SW_T_LIFE SW_T_TEXT SW_T_FILES <<EOF
$(sw_g_rows "$element/node" status files size lookups failures skipped runtime nodeName | sw_sum_of_nodes)
EOF
}
# Task states of gluster: 1 in progress, 2 stopped, 3 completed, 4 failed; 5 to 8 the same for the layout.
sw_sum_of_nodes() {
    awk -F'\t' -v OFS='\t' '
        function size(bytes,   unit) {
            for (unit = 1; bytes >= 1024 && unit < 5; unit++) bytes /= 1024
            return sprintf(unit > 1 ? "%.1f %s" : "%d %s", bytes, substr("B  KiBMiBGiBTiB", 3 * unit - 2, 3))
        }
        NF {
            nodes++
            layout = layout || ($1 > 4 && $1 < 9)
            seen[$1 > 4 && $1 < 9 ? $1 - 4 : $1 + 0] = 1
            files += $2; bytes += $3; lookups += $4; failures += $5; skipped += $6; runtime += $7
            each = each (each == "" ? "" : ", ") $8 " " ($2 + 0)
        }
        END {
            state = seen[1] ? "running" : seen[4] ? "failed" : seen[2] ? "stopped" : seen[3] ? "completed" : "none"
            text = sprintf("%d files moved (%s), %d looked at, %d failed, %d skipped; by node: %s", \
                files, size(bytes), lookups, failures, skipped, each)
            sub(/ +\)/, ")", text)
            if (layout) text = "the layout of the folders is being spread"
            print state, layout ? "yes" : "no", nodes + 0, failures + 0, skipped + 0, \
                sprintf("%.0f/%.0f", files + bytes + lookups + failures + skipped, layout ? runtime : 0), text, files + 0
        }'
}

# sw_await_move VOLUME KIND BRICK...: until it has ended, saying what has changed. It goes on in gluster when this is
# cut off. 3: it ended, but could not move all files.
sw_await_move() {
    local volume="$1" kind="$2" quiet=0 still=0 lost=0 life='' said='' most=0 began
    SW_PAUSE="$SW_POLL"
    while :; do
        began="$(date +%s)"
        sw_look_move "$@"
        case "$SW_T_STATE" in
        running) lost=0 ;;
        unknown) lost=$((lost + 1)) ;;
        *) break ;;
        esac
        if [ "$SW_T_LIFE" = "$life" ]; then still=$((still + SW_PAUSE)); else still=0; fi
        life="$SW_T_LIFE"
        if [ "$SW_T_TEXT" != "$said" ] || [ "$quiet" -ge 60 ]; then
            sw_say "$kind of $volume: $SW_T_TEXT"
            said="$SW_T_TEXT" quiet=0
        else
            quiet=$((quiet + SW_PAUSE))
        fi
        [ "$SW_T_NODES" -le "$most" ] || most="$SW_T_NODES"
        if [ "$still" -ge "$SW_MOVE_WAIT" ] || [ $lost -ge 24 ]; then
            sw_move_hangs "$volume" "$kind"
            return 1
        fi
        sw_take_pause "$began"
    done
    sw_judge_move "$volume" "$kind" "$most"
}
sw_move_hangs() {
    local what="has made no progress for $SW_MOVE_WAIT s"
    [ "$SW_T_STATE" = running ] || what="cannot be watched: $SW_T_TEXT"
    sw_fail "the $2 of $1 $what. It has not been stopped: look at /var/log/glusterfs/$1-rebalance.log on the nodes, then run this step again to go on watching"
}
sw_judge_move() {
    sw_say "$2 of $1 has ended: $SW_T_STATE, $SW_T_TEXT"
    case "$SW_T_STATE" in
    stopped) sw_fail "the $2 of $1 was stopped by somebody. Run this step again to start it anew"; return 1 ;;
    failed) sw_fail "the $2 of $1 has failed. The reason is in /var/log/glusterfs/$1-rebalance.log on the nodes"; return 1 ;;
    none) sw_fail "gluster knows nothing of a $2 of $1 any more. Run this step again to start it anew"; return 1 ;;
    esac
    if [ "$SW_T_NODES" -lt "$3" ]; then
        sw_fail "a node that took part in the $2 of $1 does not answer any more. Bring it up, then run this step again"
        return 1
    fi
    [ "$SW_T_FAILURES" = 0 ] || return 3
}
# sw_move_to_its_end START VOLUME KIND BRICK...: awaits what runs, and begins a further pass by START VOLUME BRICK... until one
# has nothing left to do. gluster cannot move a file while a client writes it (EBUSY): the next pass takes it along. And a
# rebalance may move files to where no client looks for them, when its nodes do not begin at the same moment; the next pass
# moves them back (both seen with 10.3).
sw_move_to_its_end() {
    local start="$1" volume="$2" kind="$3" pass=1 status
    shift 3
    while :; do
        sw_await_move "$volume" "$kind" "$@"; status=$?
        if [ $status -eq 0 ] && sw_is_settled_move "$kind" "$pass"; then return 0; fi
        [ $status -eq 0 ] || [ $status -eq 3 ] || return $status
        if [ $pass -ge "$SW_MOVE_PASSES" ]; then
            sw_fail "the $kind of $volume could not move $SW_T_FAILURES files in $pass passes. Their names are in /var/log/glusterfs/$volume-rebalance.log on the nodes; then run this step again"
            return 1
        fi
        pass=$((pass + 1))
        if [ $status -eq 3 ]; then
            sw_say "$SW_T_FAILURES files could not be moved; perhaps they were being written. Pass $pass of at most $SW_MOVE_PASSES"
        else
            sw_say "looking whether every file is where clients look for it. Pass $pass of at most $SW_MOVE_PASSES"
        fi
        "$start" "$volume" "$@" || return 1
    done
}
# What is drained is looked through for files that are left (sw_may_commit); the layout moves none. On a busy volume the
# last pass may have moved some, too.
sw_is_settled_move() {
    [ "$1" = drain ] || [ "$SW_T_LAYOUT" = yes ] || [ "$SW_T_FILES" = 0 ] || [ "$2" -ge "$SW_MOVE_PASSES" ]
}
# sw_move_began VOLUME KIND BRICK...: whether gluster tells of another task than the note `task-before`.
sw_move_began() {
    sw_look_move "$@"
    case "$SW_T_STATE" in none | unknown) return 1 ;; esac
    [ "$(sw_memo_get task-before)" != "${SW_T_ID:--}" ]
}
sw_note_task_before() {
    sw_memo_drop task-before
    sw_memo_text task-before "${SW_T_ID:--}"
}
