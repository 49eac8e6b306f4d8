# shellcheck shell=sh
# SPDX-FileCopyrightText: 2026 Sharewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck source=harness.sh disable=SC2015,SC2016,SC2034,SC3043
. "$(dirname -- "$0")/harness.sh"
# shellcheck source=pool.sh
. "$here/pool.sh"

fresh() { pool node2 node3; bricks; }
volume() { local verb="$1"; shift; "sw_${verb}_volume" gv 3 0 0 "$B1" "$B2" "$B3"; }
# What the undo sees of the files in a volume.
inside() { FILE_INSIDE="$1"; sw_look_inside() { SW_L_FILE="$FILE_INSIDE"; }; }

# --- volume ---

it_creates_a_volume() {
    fresh
    does volume gv 3 0 0 "$B1" "$B2" "$B3"
    says "+ gluster --mode=script --xml volume create gv replica 3 $B1 $B2 $B3"
    same "$(listed)" "$B1$SW_NL$B2$SW_NL$B3"
}
it_creates_one_with_an_arbiter() {
    fresh
    does volume gv 3 1 0 "$B1" "$B2" "$B3"
    called "volume create gv replica 3 arbiter 1 $B1 $B2 $B3"
}
it_forces_only_when_it_is_told() {
    fresh
    does volume gv 3 0 1 "$B1" "$B2" "$B3"
    called "volume create gv replica 3 $B1 $B2 $B3 force"
}
it_creates_one_without_copies() {
    fresh
    does volume gv 1 0 0 "$B1" "$B2"
    called "volume create gv $B1 $B2"
}
it_counts_bricks_before_gluster_does() {
    fresh
    expect 1 sw_apply_volume gv 3 0 0 "$B1" "$B2"
    says '2 bricks do not make whole replica sets of 3'
    not_called create
}
it_refuses_a_brick_of_another_volume() {
    running_volume
    expect 1 sw_apply_volume other 3 0 0 "$B1" node2:/x node3:/x
    says "the brick $B1 belongs to another volume"
    not_called create
}
it_takes_a_volume_that_fits() {
    running_volume
    expect 0 volume check
    expect 0 volume apply
    expect 0 volume undo
    same "$OUT" ''
}
it_takes_a_volume_that_has_grown() {
    running_volume
    gluster --mode=script --xml volume add-brick gv "node1:$WORK/b/b2" node2:/b2 node3:/b2 >/dev/null
    expect 0 volume check
}
it_refuses_a_volume_with_other_bricks() {
    running_volume
    expect 1 sw_check_volume gv 3 0 0 "$B2" "$B1" "$B3"
    says "the volume gv exists already with other bricks: $B1 $B2 $B3. Wanted: $B2 $B1 $B3"
    expect 1 sw_apply_volume gv 3 0 0 "$B1" "$B2" node3:/other
}
it_refuses_a_volume_with_another_number_of_copies() {
    running_volume
    expect 1 sw_check_volume gv 2 0 0 "$B1" "$B2"
    says 'keeps 3 copies (arbiter: 0), not 2 (arbiter: 0)'
    expect 1 sw_check_volume gv 3 1 0 "$B1" "$B2" "$B3"
    says 'not 3 (arbiter: 1)'
}
it_cannot_know_without_glusterd() {
    fresh
    touch "$G/stopped"
    expect 11 volume check
    expect 1 volume apply
    says 'glusterd does not run on this host'
}
it_passes_on_why_a_create_failed() {
    fresh
    sed -i 's/^\(.*node2\)|1|3/\1|0|3/' "$G/peers"
    expect 1 volume apply
    says 'error: the volume gv could not be created: Host node2 not connected. Is that node up'
}
it_says_what_a_leftover_mark_means() {
    fresh
    mark "$WORK/b/brick" 0011
    expect 1 volume apply
    says 'is already part of a volume. The folder carries the mark of an earlier attempt'
}
it_finds_out_that_a_late_create_worked() {
    fresh
    echo 1 >"$G/slow"
    expect 0 volume apply
    says 'gluster has not answered (Error : Request timed out): looking what has become of it'
    expect 0 volume check
}
it_says_that_a_late_create_is_unknown() {
    fresh
    echo 1 >"$G/lost"
    expect 1 volume apply
    says 'it is not known whether gluster did it'
}
it_deletes_the_volume_that_it_created() {
    fresh
    expect 0 volume apply
    expect 0 volume undo
    called 'volume delete gv'
    expect 10 volume check
}
it_deletes_nothing_when_the_create_failed() {
    fresh
    echo 'no' >"$G/refuse"
    expect 1 volume apply
    expect 0 volume undo
    same "$OUT" ''
}
it_leaves_a_volume_that_was_created_anew() {
    fresh
    expect 0 volume apply
    echo another-id >"$G/volumes/gv/id"
    expect 0 volume undo
    says 'left alone: volume gv: it is another one than this run created'
    not_called delete
}
it_leaves_a_running_volume() {
    fresh
    expect 0 volume apply
    gluster --mode=script --xml volume start gv >/dev/null
    expect 0 volume undo
    says 'left alone: volume gv: it is running'
    not_called delete
}
it_leaves_a_stopped_volume_of_which_it_knows_nothing() {
    fresh
    expect 0 volume apply
    echo 2 >"$G/volumes/gv/status"
    expect 0 volume undo
    says 'it is not known whether there are files in it'
    not_called delete
}
it_leaves_a_volume_when_gluster_is_silent() {
    fresh
    expect 0 volume apply
    touch "$G/stopped"
    expect 0 volume undo
    says 'left alone: volume gv: gluster cannot be asked on this host'
}

# --- volume_started ---

created() { fresh; (SW_STEP=volume volume apply >/dev/null) || fail "not created"; }

it_starts_a_volume() {
    created
    does volume_started gv
    says '+ gluster --mode=script --xml volume start gv'
    says 'all bricks of gv run'
}
it_cannot_start_what_is_not_there() {
    fresh
    expect 11 sw_check_volume_started gv
    expect 1 sw_apply_volume_started gv
    says 'there is no volume gv in this pool'
}
it_waits_for_all_bricks() {
    created
    echo "$B2" >"$G/down"
    sleep() { rm -f "$G/down"; }
    expect 0 sw_apply_volume_started gv
    says "waiting for bricks: $B2"
}
it_says_which_bricks_do_not_run() {
    created
    echo "$B2" >"$G/down"
    echo node3 >"$G/dead"
    expect 1 sw_apply_volume_started gv
    says "after 6 s these bricks do not run: $B2 $B3"
}
it_takes_a_volume_that_somebody_started() {
    created
    echo 'Volume gv already started' >"$G/refuse"
    sleep() { :; }
    sw_gluster_do() { command gluster --mode=script --xml "$@" >/dev/null; echo 1 >"$G/volumes/gv/status"; SW_DID=1; }
    expect 0 sw_apply_volume_started gv
}
it_stops_and_deletes_an_empty_volume() {
    created
    SW_STEP=start
    expect 0 sw_apply_volume_started gv
    inside ''
    expect 0 sw_undo_volume_started gv
    called 'volume stop gv'
    SW_STEP=volume
    expect 0 volume undo
    called 'volume delete gv'
}
it_keeps_a_volume_with_files_running() {
    created
    SW_STEP=start
    expect 0 sw_apply_volume_started gv
    inside /conf/a.conf
    expect 0 sw_undo_volume_started gv
    says 'left alone: volume gv: it holds files, for example /conf/a.conf, so it keeps running'
    not_called 'volume stop'
    SW_STEP=volume
    expect 0 volume undo
    not_called 'volume delete'
}
it_keeps_a_volume_running_into_which_it_cannot_look() {
    created
    expect 0 sw_apply_volume_started gv
    sw_look_inside() { return 1; }
    expect 0 sw_undo_volume_started gv
    says 'it cannot be seen whether there are files in it'
    not_called 'volume stop'
}
it_does_not_stop_what_ran_before() {
    running_volume
    expect 0 sw_apply_volume_started gv
    expect 0 sw_undo_volume_started gv
    same "$OUT" ''
}

run_cases
