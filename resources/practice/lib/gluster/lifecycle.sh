# shellcheck shell=sh
# shellcheck disable=SC2015,SC2034,SC2154 # shared with the other parts
# SPDX-FileCopyrightText: 2026 Sharewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# gluster volume create, start, stop, delete.

# prepare_all ID FORCE BRICK...: has each node make and mark its new bricks; what was done before a refusal stays,
# as with the real one.
prepare_all() {
    id=$1 force=$2
    shift 2
    for brick; do
        find_node "${brick%%:*}" || refuse 30800 "Host ${brick%%:*} is not in 'Peer in Cluster' state"
        [ "$connected" = 1 ] || refuse 30800 "Host ${brick%%:*} not connected"
        for file in "$SITE/$dir$G"/vols/*/bricks/*; do
            [ -f "$file" ] && grep -qx "uuid=$uuid" "$file" || continue
            other=$(sed -n 's/^path=//p' "$file")
            case ${brick#*:}/ in "$other"/*) ;; *) case $other/ in "${brick#*:}"/*) ;; *) continue ;; esac ;; esac
            words="Brick: $brick not available. Brick may be containing or be contained by an existing brick."
            [ "$dir" = "$HOST" ] || words="Staging failed on ${brick%%:*}. Error: $words"
            refuse 30800 "$words"
        done
    done
    for brick; do
        find_node "${brick%%:*}"
        words=$(ask "$dir" prepare "${brick%%:*}" "${brick#*:}" "$id" "$force") && continue
        [ "$dir" = "$HOST" ] || words="Staging failed on ${brick%%:*}. Error: $words"
        refuse 30800 "$words"
    done
}
# Two bricks of one set on one node, unless forced.
apart() { # REPLICA BRICK...
    per=$1
    shift
    number=0 seen=' '
    for brick; do
        [ $((number % per)) != 0 ] || seen=' '
        number=$((number + 1))
        find_node "${brick%%:*}" || continue
        case $seen in *" $uuid "*)
            refuse 30800 "Multiple bricks of a replicate volume are present on the same server. This setup is not optimal. Bricks should be on different nodes to have best fault tolerant configuration. Use 'force' at the end of the command if you want to override this behavior. "
            ;;
        esac
        seen="$seen$uuid "
    done
}
# Reads [replica N [arbiter M]] BRICK... [force]; sets replica, arbiters, force and the list of bricks.
read_bricks() {
    replica=1 arbiters=0 force=0 list=''
    while [ $# -gt 0 ]; do
        case $1 in
        replica) replica=$2; shift ;;
        arbiter) arbiters=$2; shift ;;
        transport) shift ;;
        disperse* | redundancy | thin-arbiter | stripe) usage "This is a practice host: $1 volumes are not played here." ;;
        force) force=1 ;;
        *:/*) case " $list " in *" $1 "*) usage "Found duplicate exports $1" ;; esac; list="$list ${1%/}" ;;
        *) usage "Wrong brick type: $1, use <HOSTNAME>:<export-dir-abs-path>" ;;
        esac
        shift
    done
    [ -n "$list" ] || usage "No bricks specified"
    # "replica 2 arbiter 1" is an older spelling.
    if [ "$arbiters" = 1 ] && [ "$replica" = 2 ]; then replica=3; fi
}
volume_create() {
    volume=${1:-}
    what="volume create: $volume"
    case $volume in
    '' | -* | *[!A-Za-z0-9_-]*) usage "Volume name should not contain \"$volume\" character" ;;
    all | help | volume | type | subvolumes | option | force | description) usage "\"$volume\" cannot be the name of a volume." ;;
    esac
    shift
    read_bricks "$@"
    volume_exists "$volume" && refuse 0 "Volume $volume already exists"
    lock "$volume"
    # shellcheck disable=SC2086 # a list
    [ "$force" = 1 ] || [ "$replica" -lt 2 ] || apart "$replica" $list
    id=$(new_uuid)
    # shellcheck disable=SC2086
    prepare_all "$id" "$force" $list
    # shellcheck disable=SC2086
    set -- $list
    [ $(($# % replica)) = 0 ] || refuse 30800 "Failed to create volume files"
    slot=1
    while [ -e "$SLOTS/$slot.volume" ]; do slot=$((slot + 1)); done
    [ -d "$SLOTS/$slot" ] || refuse 30800 "A practice site has room for four volumes only"
    echo "$id" >"$SLOTS/$slot.volume"
    find "$SLOTS/$slot" -mindepth 1 -delete
    chown 0:0 "$SLOTS/$slot"
    chmod 0755 "$SLOTS/$slot"
    mkdir -p "$G/vols/$volume"
    printf '%s\n' status=0 version=0 transport-type=0 "volume-id=$id" "slot=$slot" "spread=$(($# / replica))" \
        op-version=100000 client-op-version=70000 cluster.granular-entry-heal=on storage.fips-mode-rchecksum=on \
        transport.address-family=inet nfs.disable=on performance.client-io-threads=off >"$G/vols/$volume/info"
    set_bricks "$volume" "$replica" "$arbiters" "$@"
    push "$volume"
    fit "$volume"
    succeed_volume volCreate "$volume" "$id" ": please start the volume to access data"
}
volume_start() {
    volume=${1:-}
    what="volume start: $volume"
    need_volume "$volume" 0
    lock "$volume"
    if is_started "$volume" && [ "${2:-}" != force ]; then refuse 30800 "Volume $volume already started"; fi
    if [ "${2:-}" != force ]; then
        for brick in $(bricks_of "$volume"); do
            find_node "${brick%%:*}" && [ "$connected" = 1 ] || continue
            words=$(ask "$dir" check "$volume" "${brick#*:}") && continue
            [ "$dir" = "$HOST" ] || words="Staging failed on ${brick%%:*}. Error: $words"
            refuse 30800 "$words"
        done
    fi
    set_key "$volume" status 1
    push "$volume"
    settle "$volume"
    fit "$volume"
    succeed_volume volStart "$volume" "$(volume_key "$volume" volume-id)"
}
volume_stop() {
    volume=${1:-}
    what="volume stop: $volume"
    need_volume "$volume" 0
    lock "$volume"
    is_started "$volume" || refuse 30800 "Volume $volume is not in the started state"
    if [ "${2:-}" != force ] && task_runs "$volume"; then refuse 30800 "rebalance session is in progress for the volume '$volume'"; fi
    set_key "$volume" status 2
    push "$volume"
    settle "$volume"
    succeed_volume volStop "$volume" "$(volume_key "$volume" volume-id)"
}
volume_delete() {
    volume=${1:-}
    what="volume delete: $volume"
    need_volume "$volume" 0
    lock "$volume"
    ! is_started "$volume" || refuse 30800 "Volume $volume has been started.Volume needs to be stopped before deletion."
    all_connected || refuse 30800 "Some of the peers are down"
    id=$(volume_key "$volume" volume-id) slot=$(volume_key "$volume" slot)
    for to in $(connected_dirs); do rm -rf "$SITE/$to$G/vols/${volume:?}"; done
    # The copies stay in the bricks.
    rm -f "$SLOTS/$slot.volume" "$SLOTS/$slot.bricks"
    find "$SLOTS/$slot" -mindepth 1 -delete
    succeed_volume volDelete "$volume" "$id"
}
