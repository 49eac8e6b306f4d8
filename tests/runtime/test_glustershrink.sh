# shellcheck shell=sh
# SPDX-FileCopyrightText: 2026 Sharewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck source=harness.sh disable=SC2015,SC2016,SC2034,SC3043
. "$(dirname -- "$0")/harness.sh"
# shellcheck source=pool.sh
. "$here/pool.sh"

drained() { "sw_$1_bricks_removed" gv 3 "$N1" "$N2" "$N3"; }

# --- bricks_removed ---

it_drains_and_removes_a_set() {
    two_sets
    moves 'running 1 100 0 0' 'running 2 200 0 0' 'completed 3 300 0 0'
    does bricks_removed gv 3 "$N1" "$N2" "$N3"
    says "+ gluster --mode=script --xml volume remove-brick gv $N1 $N2 $N3 start"
    says 'drain of gv: 2 files moved'
    called "volume remove-brick gv $N1 $N2 $N3 commit"
    same "$(listed)" "$B1$SW_NL$B2$SW_NL$B3"
}
it_refuses_a_part_of_a_set() {
    two_sets
    expect 1 sw_apply_bricks_removed gv 3 "$N1" "$N2"
    says '2 bricks do not make whole replica sets of 3'
    not_called remove-brick
}
it_refuses_another_number_of_copies() {
    two_sets
    expect 1 sw_apply_bricks_removed gv 2 "$N1" "$N2"
    says 'the volume gv keeps 3 copies, not 2'
}
it_refuses_to_remove_everything() {
    running_volume
    expect 1 sw_apply_bricks_removed gv 3 "$B1" "$B2" "$B3"
    says 'there is nowhere to move the files to'
    not_called remove-brick
}
it_refuses_while_a_brick_is_down() {
    two_sets
    echo "$B2" >"$G/down"
    expect 1 drained apply
    says "these bricks of the volume gv do not run: $B2"
    not_called remove-brick
}
it_refuses_while_files_wait_to_heal() {
    two_sets
    heals '7 0'
    expect 1 drained apply
    says 'the volume gv is not healed: 42 entries wait'
    not_called remove-brick
}
it_waits_for_files_that_are_being_written() {
    two_sets
    heals '7 0' '1 0' '0 0'
    expect 0 drained apply
    says 'heal of the volume: 42 entries wait; waiting for that, 120 s at most'
}
it_refuses_what_is_only_partly_there() {
    two_sets
    expect 1 sw_check_bricks_removed gv 3 "$N1" "$N2" node3:/other
    says "only a part of these bricks is in the volume: $N1 $N2, but not node3:/other"
}
it_does_not_commit_after_failures() {
    two_sets
    moves 'completed 3 300 2 0'
    expect 1 drained apply
    says 'the drain of gv could not move 2 files in 4 passes'
    not_called commit
}
it_does_not_commit_what_was_skipped() {
    two_sets
    moves 'completed 3 300 0 2'
    expect 1 drained apply
    says '2 files were skipped and are still on the bricks that shall go'
    not_called commit
}
it_does_not_commit_while_a_brick_is_down() {
    two_sets
    moves 'running 1 100 0 0' 'running 1 100 0 0' 'completed 3 300 0 0'
    sleep() { echo "$N3" >"$G/down"; }
    expect 1 drained apply
    says "these bricks of the volume gv do not run: $N3"
    not_called commit
}
it_does_not_commit_what_it_sees_on_a_brick() {
    two_sets
    mkdir -p "$WORK/b/new/conf"
    echo data >"$WORK/b/new/conf/a.conf"
    expect 1 drained apply
    says "$N1 still holds files, for example $WORK/b/new/conf/a.conf"
    not_called commit
}
it_knows_pointers_to_other_bricks() {
    two_sets
    mkdir -p "$WORK/b/new/conf" "$WORK/b/new/.glusterfs/ab/cd"
    : >"$WORK/b/new/conf/moved"
    chmod 1000 "$WORK/b/new/conf/moved"
    echo words >"$WORK/b/new/.glusterfs/health_check"
    expect 0 drained apply
    called "volume remove-brick gv $N1 $N2 $N3 commit"
}
it_sees_an_empty_file_of_somebody() {
    two_sets
    : >"$WORK/b/new/empty"
    expect 1 drained apply
    says "still holds files, for example $WORK/b/new/empty"
}
it_watches_a_drain_that_runs_already() {
    two_sets
    gluster --mode=script --xml volume remove-brick gv "$N1" "$N2" "$N3" start >/dev/null
    : >"$WORK/world/gluster-calls"
    moves 'running 1 100 0 0' 'completed 3 300 0 0'
    expect 0 drained apply
    not_called 'start'
    expect 0 drained check
}
it_commits_what_was_drained_before_a_cut() {
    two_sets
    gluster --mode=script --xml volume remove-brick gv "$N1" "$N2" "$N3" start >/dev/null
    : >"$WORK/world/gluster-calls"
    expect 0 drained apply
    not_called 'start'
    called "volume remove-brick gv $N1 $N2 $N3 commit"
}
it_takes_busy_files_along_in_a_further_pass() {
    two_sets
    moves 'completed 3 300 2 0' 'completed 3 300 2 0' 'completed 1 100 0 0'
    expect 0 drained apply
    called "volume remove-brick gv $N1 $N2 $N3 stop"
    called "volume remove-brick gv $N1 $N2 $N3 commit"
}
it_calls_a_failed_attempt_off_before_the_next() {
    two_sets
    SW_MOVE_PASSES=1
    moves 'completed 3 300 2 0'
    expect 1 drained apply
    SW_MOVE_PASSES=4
    moves 'completed 3 300 2 0' 'completed 5 500 0 0'
    expect 0 drained apply
    called "volume remove-brick gv $N1 $N2 $N3 stop"
    same "$(calls | grep -c ' start$')" 2
}
it_calls_the_drain_off_on_undo() {
    two_sets
    moves 'completed 3 300 0 2'
    expect 1 drained apply
    expect 0 drained undo
    called "volume remove-brick gv $N1 $N2 $N3 stop"
    same "$(listed | wc -l)" 6
}
it_leaves_what_was_taken_out() {
    two_sets
    expect 0 drained apply
    expect 0 drained undo
    says "left alone: bricks of volume gv: they were drained and taken out ($N1 $N2 $N3)"
}

# --- brick_replaced ---

spare() { mkdir -p "$WORK/b/spare"; S=node3:/b/spare S1="node1:$WORK/b/spare"; }

it_replaces_a_brick() {
    running_volume
    spare
    does brick_replaced gv "$B3" "$S"
    says "+ gluster --mode=script --xml volume replace-brick gv $B3 $S commit force"
    same "$(listed)" "$B1$SW_NL$B2$SW_NL$S"
}
it_replaces_a_dead_brick_although_files_wait_for_it() {
    running_volume
    spare
    echo "$B3" >"$G/down"
    heals '7 0'
    does brick_replaced gv "$B3" "$S"
}
it_replaces_a_brick_of_a_dead_host() {
    running_volume
    spare
    echo node3 >"$G/dead"
    heals '7 0'
    expect 0 sw_apply_brick_replaced gv "$B3" "$S1"
}
it_does_not_replace_while_files_wait_to_heal() {
    running_volume
    spare
    heals '7 0'
    expect 1 sw_apply_brick_replaced gv "$B3" "$S"
    says "files on $B1 wait to heal or are in split-brain (7 0)"
    not_called replace-brick
}
it_replaces_when_what_was_being_written_is_whole() {
    running_volume
    spare
    heals '7 0' '0 0'
    expect 0 sw_apply_brick_replaced gv "$B3" "$S"
}
it_does_not_replace_while_another_of_the_set_is_down() {
    running_volume
    spare
    echo "$B2" >"$G/down"
    expect 1 sw_apply_brick_replaced gv "$B3" "$S"
    says "$B2, of the same replica set as $B3, does not run"
    not_called replace-brick
}
it_minds_only_its_own_set() {
    two_sets
    spare
    echo "$N2" >"$G/down"
    expect 0 sw_apply_brick_replaced gv "$B3" "$S"
}
it_does_not_replace_during_a_split_brain() {
    running_volume
    spare
    echo "$B3" >"$G/down"
    heals '7 1'
    expect 1 sw_apply_brick_replaced gv "$B3" "$S"
    says 'are in split-brain (0 1)'
}
it_does_not_replace_without_copies() {
    pool node2 node3
    bricks
    spare
    gluster --mode=script --xml volume create gv "$B1" "$B2" "$B3" >/dev/null
    gluster --mode=script --xml volume start gv >/dev/null
    expect 1 sw_apply_brick_replaced gv "$B3" "$S"
    says 'the volume gv keeps no copies'
}
it_wants_the_new_brick_empty() {
    running_volume
    spare
    echo data >"$WORK/b/spare/file"
    expect 1 sw_apply_brick_replaced gv "$B1" "$S1"
    says "$S1 is not empty. A new brick must be a new folder"
    rm "$WORK/b/spare/file"
    mark "$WORK/b/spare" 0011
    expect 1 sw_apply_brick_replaced gv "$B1" "$S1"
    says 'is not empty'
    not_called replace-brick
}
it_refuses_a_new_brick_of_another_volume() {
    running_volume
    spare
    gluster --mode=script --xml volume create other replica 3 node2:/x node3:/x "$S" >/dev/null
    expect 1 sw_apply_brick_replaced gv "$B3" "$S"
    says "the brick $S belongs to another volume"
}
it_knows_neither_brick() {
    running_volume
    expect 1 sw_check_brick_replaced gv node3:/x node3:/y
    says 'neither node3:/x nor node3:/y is a brick of the volume gv'
    expect 1 sw_check_brick_replaced gv "$B1" "$B2"
    says 'both'
}
it_passes_on_why_a_brick_was_not_replaced() {
    running_volume
    spare
    echo 'Host node3 not connected' >"$G/refuse"
    expect 1 sw_apply_brick_replaced gv "$B3" "$S"
    says "the brick $B3 could not be replaced: Host node3 not connected"
}
it_leaves_a_replaced_brick() {
    running_volume
    spare
    expect 0 sw_apply_brick_replaced gv "$B3" "$S"
    expect 0 sw_undo_brick_replaced gv "$B3" "$S"
    says "left alone: brick $B3 of volume gv: $S serves in its place"
}

run_cases
