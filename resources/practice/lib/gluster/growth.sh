# shellcheck shell=sh
# shellcheck disable=SC2034,SC2154 # shared with the other parts
# SPDX-FileCopyrightText: 2026 Sharewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# gluster volume add-brick and rebalance.

# shellcheck disable=SC1091
. /.practice/lib/gluster/lifecycle.sh

volume_add_brick() {
    volume=${1:-}
    what="volume add-brick" op=volAddBrick
    [ $# -ge 2 ] || usage "Usage: volume add-brick <VOLNAME> [<replica> <COUNT> [arbiter <COUNT>]] <NEW-BRICK> ... [force]"
    shift
    read_bricks "$@"
    need_volume "$volume" 0
    lock "$volume"
    had=$(replica_of "$volume") hadArbiters=$(volume_key "$volume" arbiter_count)
    case " $* " in *' replica '*) ;; *) replica=$had arbiters=$hadArbiters ;; esac
    [ "$replica" = "$had" ] || [ "$hadArbiters" = 0 ] || refuse 30800 "Increasing replica count for arbiter volumes is not supported."
    # shellcheck disable=SC2086 # a list
    set -- $list
    sets=$(($(count_of "$volume") / had))
    if [ "$replica" = "$had" ]; then
        [ $(($# % replica)) = 0 ] || refuse 0 "Incorrect number of bricks supplied $# with count $replica"
        [ "$force" = 1 ] || [ "$replica" -lt 2 ] || apart "$replica" "$@"
    else
        [ "$replica" -gt "$had" ] || refuse 0 "Incorrect replica count ($replica) supplied. Volume already has ($had)"
        [ $# = $((sets * (replica - had))) ] || refuse 0 "Incorrect number of bricks ($#) supplied for replica count ($replica)."
        all_bricks_up "$volume"
    fi
    ! task_runs "$volume" || refuse 30800 "Volume name $volume rebalance is in progress. Please retry after completion"
    prepare_all "$(volume_key "$volume" volume-id)" "$force" "$@"
    keep_spread "$volume"
    if [ "$replica" = "$had" ]; then
        # shellcheck disable=SC2046 # a list of names
        set_bricks "$volume" "$replica" "$arbiters" $(bricks_of "$volume") "$@"
    else
        # shellcheck disable=SC2046
        set_bricks "$volume" "$replica" "$arbiters" $(woven "$volume" "$had" "$replica" "$@")
    fi
    push "$volume"
    if is_started "$volume"; then
        settle "$volume"
        if [ "$replica" != "$had" ]; then for brick; do fall_behind "$volume" "$brick"; done; fi
    fi
    fit "$volume"
    succeed "Add Brick successful"
}
# The new bricks of each set behind its old ones.
woven() { # VOLUME HAD REPLICA BRICK...
    old=$(bricks_of "$1") had=$2 more=$(($3 - $2))
    shift 3
    number=0
    for brick in $old; do
        echo "$brick"
        number=$((number + 1))
        [ $((number % had)) = 0 ] || continue
        taken=0
        while [ $taken -lt $more ]; do
            echo "$1"
            shift
            taken=$((taken + 1))
        done
    done
}
all_bricks_up() { # VOLUME
    # shellcheck disable=SC2046 # pairs of words
    REACHED=$(/.practice/tool list-reached $(ports_of "$1"))
    down=$(volume_awk 'BEGIN {
        loadNodes(); loadReached(ENVIRON["REACHED"])
        loadVolume("/var/lib/glusterd/vols/" v)
        for (i = 1; i <= bricks; i++) { loadRun(v, i); if (!isUp(i)) { print brickName(i); exit } } }' -v v="$1")
    [ -z "$down" ] || refuse 30800 "Brick $down is down, changing replica count needs all the bricks to be up to avoid data loss"
}
# A brick that is new in its set has to catch up with all that the set holds.
fall_behind() { # VOLUME BRICK
    find_node "${2%%:*}" && [ "$connected" = 1 ] && ask "$dir" behind "$1" "${2#*:}"
}
# A rebalance that has ended counts from now on; its task goes.
keep_spread() { # VOLUME
    spread=$(task_field "$1" spread)
    set_key "$1" spread "$spread"
    rm -f "$G/vols/$1/node_state.info"
}
# One field of the task: task_field VOLUME spread|code|replica...
task_field() {
    volume_awk 'BEGIN {
        loadVolume("/var/lib/glusterd/vols/" v)
        loadTask("/var/lib/glusterd/vols/" v)
        if (ask == "spread") print spreadNow()
        if (ask == "code") print task["task"] == "" ? 0 : taskCode()
        if (ask == "kind") print task["task"]
        if (ask == "id") print task["id"]
        if (ask == "bricks") print task["bricks"] }' -v v="$1" -v ask="$2"
}
# begin_task VOLUME KIND SETS-OF-WHICH-FILES-MOVE BRICK...: what there is to move decides how long it takes.
begin_task() {
    volume=$1 kind=$2 share=$3
    shift 3
    # shellcheck disable=SC2046 # two numbers
    set -- "$*" $(find "$SLOTS/$(volume_key "$volume" slot)" -type f -printf '%s\n' | awk -v share="$share" '
        { n++; bytes += $1 } END { printf "%d %.0f\n", n * share, bytes * share }')
    lasts=$((4 + $2 / 60))
    [ $lasts -le 30 ] || lasts=30
    [ "$kind" != fix-layout ] || lasts=2
    id=$(new_uuid)
    printf '%s\n' "task=$kind" "id=$id" "begun=$(date +%s)" "lasts=$lasts" "files=$2" "size=$3" "bricks=$1" >"$G/vols/$volume/node_state.info"
    set_key "$volume" rebalance "$kind"
    push "$volume"
}
end_task() { # VOLUME: where it is now
    echo "stopped=$(date +%s)" >>"$G/vols/$1/node_state.info"
    set_key "$1" rebalance stopped
    push "$1"
}
show_task() { # VOLUME ELEMENT
    awk -f /.practice/lib/gluster/volume.awk -f /.practice/lib/gluster/tasks.awk -f /.practice/lib/gluster/progress.awk \
        -v v="$1" -v name="$2" -v xml="$XML" -v now="$(date +%s)" </dev/null
}
volume_rebalance() {
    volume=${1:-}
    what="volume rebalance: $volume" op=volRebalance
    shift
    case "$*" in start | 'start force' | 'fix-layout start' | status | stop) ;; *) usage "Usage: volume rebalance <VOLNAME> {{fix-layout start} | {start [force]|stop|status}}" ;; esac
    [ "$*" != status ] || failStatus=1
    need_volume "$volume"
    [ "$*" = status ] || lock "$volume"
    sets=$(($(count_of "$volume") / $(replica_of "$volume")))
    [ $sets -gt 1 ] || refuse 30800 "Volume $volume is not a distribute volume or contains only 1 brick.
Not performing rebalance"
    code=$(task_field "$volume" code) kind=$(task_field "$volume" kind)
    case "$*" in
    *start*)
        is_started "$volume" || refuse 30800 "Volume $volume needs to be started to perform rebalance"
        [ "$kind" != remove-brick ] || refuse 30800 "A remove-brick task on volume $volume is not yet committed. Either commit or stop the remove-brick task."
        [ $((code % 4)) != 1 ] || refuse 30800 "Rebalance on $volume is already started"
        keep_spread "$volume"
        spread=$(volume_key "$volume" spread)
        kind=rebalance
        case "$*" in fix-layout*) kind=fix-layout ;; esac
        begin_task "$volume" $kind "$(awk -v a="$spread" -v b=$sets 'BEGIN { print (b - a) / b }')"
        if [ "$XML" = yes ]; then
            xml_head 0 0 ''
            printf '  <volRebalance>\n    <task-id>%s</task-id>\n    <op>1</op>\n  </volRebalance>\n' "$id"
            xml_end
        else
            echo "$what: success: Rebalance on $volume has been started successfully. Use rebalance status command to check status of the rebalance process."
            echo "ID: $id"
        fi
        ;;
    *)
        case $kind in rebalance | fix-layout) ;; *) refuse 30800 "Rebalance not started for volume $volume." ;; esac
        if [ "$*" = stop ]; then
            [ $((code % 4)) = 1 ] || refuse 30800 "Rebalance not started for volume $volume."
            end_task "$volume"
        fi
        show_task "$volume" volRebalance
        ;;
    esac
}
