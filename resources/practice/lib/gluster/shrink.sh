# shellcheck shell=sh
# shellcheck disable=SC2034,SC2154 # shared with the other parts
# SPDX-FileCopyrightText: 2026 Sharewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# gluster volume remove-brick and replace-brick.

# shellcheck disable=SC1091
. /.practice/lib/gluster/growth.sh

volume_remove_brick() {
    volume=${1:-}
    [ $# -ge 3 ] || usage "Usage: volume remove-brick <VOLNAME> [replica <COUNT>] <BRICK> ... <start|stop|status|commit|force>"
    shift
    action='' list='' newReplica=''
    while [ $# -gt 0 ]; do
        case $1 in
        replica) newReplica=$2; shift ;;
        start | stop | status | commit | force) action=$1 ;;
        *:/*) list="$list ${1%/}" ;;
        *) usage "wrong brick type: $1, use <HOSTNAME>:<export-dir-abs-path>" ;;
        esac
        shift
    done
    what="volume remove-brick $action"
    need_volume "$volume" 0
    [ "$action" = status ] || lock "$volume"
    replica=$(replica_of "$volume") all=$(bricks_of "$volume")
    # shellcheck disable=SC2086 # a list
    set -- $list
    for brick; do
        case "
$all
" in *"
$brick
"*) ;; *) refuse 0 "Incorrect brick $brick for volume $volume" ;; esac
    done
    if [ -n "$newReplica" ]; then
        [ "$action" = force ] || refuse 30800 "Migration of data is not needed when reducing replica count. Use the 'force' option"
        reduce_replica "$@"
    fi
    [ $(($# % replica)) = 0 ] || refuse 0 "Remove brick incorrect brick count of $# for replica $replica"
    whole_sets "$@"
    code=$(task_field "$volume" code) kind=$(task_field "$volume" kind)
    case $action in
    start)
        is_started "$volume" || refuse 30800 "Volume $volume needs to be started before remove-brick (you can use 'force' or 'commit' to override this behavior)"
        [ "$kind" != remove-brick ] || [ $((code % 4)) = 2 ] ||
            refuse 30800 "An earlier remove-brick task exists for volume $volume. Either commit it or stop it before starting a new task."
        [ $# -lt "$(count_of "$volume")" ] || refuse 0 "Deleting all the bricks of the volume is not allowed"
        keep_spread "$volume"
        begin_task "$volume" remove-brick "$(awk -v a=$# -v b="$(count_of "$volume")" 'BEGIN { print a / b }')" "$@"
        removal start "$id"
        ;;
    status | stop | commit)
        if [ "$kind" != remove-brick ]; then
            [ "$action" != commit ] || refuse 30800 "Brick $1 is not decommissioned. Use start or force option"
            failStatus=1
            refuse 30800 "remove-brick not started for volume $volume."
        fi
        [ "$(sorted "$@")" = "$(task_field "$volume" bricks | tr ' ' '\n' | sort)" ] || refuse 30800 "Incorrect brick for volume $volume"
        case $action in
        status) show_task "$volume" volRemoveBrick ;;
        stop)
            if [ $((code % 4)) = 1 ]; then end_task "$volume"; fi
            show_task "$volume" volRemoveBrick
            rm -f "$G/vols/$volume/node_state.info"
            set_key "$volume" rebalance none
            push "$volume"
            ;;
        commit)
            [ $((code % 4)) != 1 ] || refuse 30800 "use 'force' option as migration is in progress"
            let_go "$@"
            removal commit ''
            ;;
        esac
        ;;
    force)
        let_go "$@"
        removal 'commit force' ''
        ;;
    esac
}
sorted() { printf '%s\n' "$@" | sort; }
removal() { # WORD ID
    if [ "$XML" = yes ]; then
        xml_head 0 0 "Remove Brick $1 successful"
        if [ -n "$2" ]; then printf '  <volRemoveBrick>\n    <task-id>%s</task-id>\n  </volRemoveBrick>\n' "$2"; else echo '  <volRemoveBrick/>'; fi
        xml_end
    else
        echo "volume remove-brick $1: success"
        [ -z "$2" ] || echo "ID: $2"
    fi
    exit 0
}
whole_sets() { # BRICK...
    number=0 inside=0
    for brick in $all; do
        case " $* " in *" $brick "*) inside=$((inside + 1)) ;; esac
        number=$((number + 1))
        [ $((number % replica)) = 0 ] || continue
        [ $inside = 0 ] || [ $inside = "$replica" ] || refuse 0 "Bricks not from same subvol for $brick"
        inside=0
    done
}
# let_go BRICK...: without these from now on.
let_go() {
    # A last look at what the bricks have to give away.
    for to in $(connected_dirs); do ask "$to" copy "$volume"; done
    rest=''
    for brick in $all; do case " $* " in *" $brick "*) ;; *) rest="$rest $brick" ;; esac; done
    # shellcheck disable=SC2086 # a list
    set -- $rest
    set_bricks "$volume" "$replica" "$(volume_key "$volume" arbiter_count)" "$@"
    set_key "$volume" spread $(($# / replica))
    rm -f "$G/vols/$volume/node_state.info"
    push "$volume"
    settle "$volume"
    fit "$volume"
}
reduce_replica() { # BRICK...: one of each set, and its data with it
    [ "$newReplica" -lt "$replica" ] || refuse 0 "given replica count ($newReplica) option is more than volume $volume's replica count ($replica)"
    sets=$(($(count_of "$volume") / replica))
    [ $# = $((sets * (replica - newReplica))) ] || refuse 0 "need $((sets * (replica - newReplica)))(xN) bricks for reducing replica count of the volume from $replica to $newReplica"
    rest=''
    for brick in $all; do case " $* " in *" $brick "*) ;; *) rest="$rest $brick" ;; esac; done
    # shellcheck disable=SC2086
    set_bricks "$volume" "$newReplica" 0 $rest
    push "$volume"
    settle "$volume"
    removal 'commit force' ''
}
volume_replace_brick() {
    volume=${1:-} old=${2:-} new=${3:-}
    what="volume replace-brick"
    [ "${4:-} ${5:-}" = 'commit force' ] || usage "Usage: volume replace-brick <VOLNAME> <SOURCE-BRICK> <NEW-BRICK> {commit force}"
    need_volume "$volume" 0
    lock "$volume"
    [ "$(replica_of "$volume")" -gt 1 ] || refuse 0 "replace-brick is not permitted on distribute only volumes. Please use add-brick and remove-brick operations instead."
    case "
$(bricks_of "$volume")
" in *"
$old
"*) ;; *) refuse 30800 "brick: $old does not exist in volume: $volume" ;; esac
    prepare_all "$(volume_key "$volume" volume-id)" 0 "$new"
    # shellcheck disable=SC2046 # a list of names
    set -- $(bricks_of "$volume" | awk -v old="$old" -v new="$new" '{ print $0 == old ? new : $0 }')
    set_bricks "$volume" "$(replica_of "$volume")" "$(volume_key "$volume" arbiter_count)" "$@"
    push "$volume"
    if is_started "$volume"; then
        settle "$volume"
        fall_behind "$volume" "$new"
    fi
    fit "$volume"
    if [ "$XML" = yes ]; then
        xml_head 0 0 "replace-brick commit force operation successful"
        xml_end
    else
        echo "volume replace-brick: success: replace-brick commit force operation successful"
    fi
}
