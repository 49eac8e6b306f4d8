# shellcheck shell=sh
# SPDX-FileCopyrightText: 2026 Sharewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck source=harness.sh disable=SC2015,SC2016,SC2034,SC3043
. "$(dirname -- "$0")/harness.sh"
# shellcheck source=pool.sh
. "$here/pool.sh"

it_retires_a_folder_by_a_new_name() {
    mkdir -p "$WORK/srv/conf"
    echo data >"$WORK/srv/conf/file"
    does retired "$WORK/srv/conf"
    same "$(cat "$WORK/srv/conf.retired-sharewright/file")" data
    expect 0 sw_undo_retired "$WORK/srv/conf"
    same "$(cat "$WORK/srv/conf/file")" data
}
it_never_retires_over_an_earlier_one() {
    mkdir -p "$WORK/conf" "$WORK/conf.retired-sharewright" "$WORK/conf.retired-sharewright-2"
    echo old >"$WORK/conf.retired-sharewright/file"
    does retired "$WORK/conf"
    [ -d "$WORK/conf.retired-sharewright-3" ] || fail "not there"
    same "$(cat "$WORK/conf.retired-sharewright/file")" old
}
it_has_nothing_to_retire() {
    expect 0 sw_check_retired "$WORK/conf"
    expect 0 sw_apply_retired "$WORK/conf"
    expect 0 sw_undo_retired "$WORK/conf"
}
it_does_not_retire_a_mount_point() {
    mkdir "$WORK/conf"
    echo "$WORK/conf /dev/sdb1 xfs" >"$WORK/world/mounts"
    expect 1 sw_check_retired "$WORK/conf"
    says '/dev/sdb1 is mounted'
}
it_brings_a_retired_folder_back_in_place_of_an_empty_one_only() {
    mkdir "$WORK/conf"
    echo data >"$WORK/conf/file"
    expect 0 sw_apply_retired "$WORK/conf"
    mkdir "$WORK/conf"
    touch "$WORK/conf/new"
    expect 1 sw_undo_retired "$WORK/conf"
    says 'something else stands at'
    rm "$WORK/conf/new"
    expect 0 sw_undo_retired "$WORK/conf"
    same "$(cat "$WORK/conf/file")" data
}
it_does_not_bring_back_what_it_did_not_retire() {
    mkdir "$WORK/conf"
    expect 0 sw_apply_retired "$WORK/conf"
    mv "$WORK/conf.retired-sharewright" "$WORK/elsewhere"
    mkdir "$WORK/conf.retired-sharewright"
    expect 0 sw_undo_retired "$WORK/conf"
    says 'left alone:'
}

# --- volume_retired ---

retire() { local verb="$1"; shift; "sw_${verb}_volume_retired" gv "$B1" "$B2" "$B3"; }

it_stops_and_deletes_a_volume() {
    running_volume
    does volume_retired gv "$B1" "$B2" "$B3"
    called 'volume stop gv'
    called 'volume delete gv'
    [ ! -d "$G/volumes/gv" ] || fail "still there"
    [ -d "$WORK/b/brick" ] || fail "the brick is gone"
}
it_deletes_a_volume_that_rests() {
    running_volume
    gluster --mode=script --xml volume stop gv >/dev/null
    : >"$WORK/world/gluster-calls"
    does volume_retired gv "$B1" "$B2" "$B3"
    not_called stop
}
it_has_no_volume_to_retire() {
    pool node2 node3
    bricks
    expect 0 retire check
    expect 0 retire apply
    expect 0 retire undo
    sw_have() { [ "$1" != gluster ]; }
    expect 0 retire check
}
it_does_not_retire_a_volume_with_other_bricks() {
    running_volume
    expect 1 sw_check_volume_retired gv "$B1" "$B2"
    says 'has other bricks'
    expect 1 sw_apply_volume_retired gv "$B1" "$B2"
    not_called stop
    not_called delete
}
it_starts_a_volume_again_that_it_had_only_stopped() {
    running_volume
    gluster() {
        case "$*" in *'volume delete'*) echo 'no'; return 1 ;; esac
        command gluster "$@"
    }
    # timeout starts programs, no functions
    timeout() { shift 3; "$@"; }
    expect 1 retire apply
    says 'could not be deleted'
    unset -f gluster timeout
    expect 0 retire undo
    called 'volume start gv'
    expect 10 retire check
}
it_ends_the_undo_when_the_volume_is_deleted() {
    running_volume
    expect 0 retire apply
    expect 1 retire undo
    says 'cannot be brought back'
}

# --- peer_detached ---

it_takes_a_peer_out_of_the_pool_and_back_in() {
    pool node2 node3
    does peer_detached node2
    called 'peer detach node2'
    echo node2 >>"$G/reachable"
    expect 0 sw_undo_peer_detached node2
    expect 0 sw_check_peer node2
}
it_has_no_peer_to_take_out() {
    pool node3
    expect 0 sw_check_peer_detached node2
    expect 0 sw_apply_peer_detached node2
    expect 0 sw_undo_peer_detached node2
    not_called detach
}
it_leaves_a_peer_in_the_pool_that_has_bricks() {
    running_volume
    expect 11 sw_check_peer_detached node2
    expect 0 sw_apply_peer_detached node2
    says 'left alone: peer node2'
    expect 0 sw_check_peer_detached node2
    expect 0 sw_undo_peer_detached node2
    not_called detach
}
it_says_that_gluster_does_not_answer() {
    pool node2
    gluster() { echo 'Connection failed. Please check if gluster daemon is operational.'; return 1; }
    timeout() { shift 3; "$@"; }
    expect 11 sw_check_peer_detached node2
    expect 1 sw_apply_peer_detached node2
    says 'glusterd does not run'
}

run_cases
