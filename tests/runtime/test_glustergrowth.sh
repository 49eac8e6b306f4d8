# shellcheck shell=sh
# SPDX-FileCopyrightText: 2026 Sharewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck source=harness.sh disable=SC2015,SC2016,SC2034,SC3043
. "$(dirname -- "$0")/harness.sh"
# shellcheck source=pool.sh
. "$here/pool.sh"

added() { "sw_$1_bricks_added" gv 3 0 0 "$N1" "$N2" "$N3"; }

# --- bricks_added ---

it_adds_a_set() {
    running_volume
    new_bricks
    does bricks_added gv 3 0 0 "$N1" "$N2" "$N3"
    says "+ gluster --mode=script --xml volume add-brick gv $N1 $N2 $N3"
    same "$(listed | tail -n 3)" "$N1$SW_NL$N2$SW_NL$N3"
}
it_raises_the_number_of_copies() {
    pool node2 node3
    bricks
    gluster --mode=script --xml volume create gv replica 2 "$B1" "$B2" >/dev/null
    does bricks_added gv 3 0 0 "$B3"
    called "volume add-brick gv replica 3 $B3"
}
it_adds_an_arbiter_to_two_copies() {
    pool node2 node3
    bricks
    gluster --mode=script --xml volume create gv replica 2 "$B1" "$B2" >/dev/null
    does bricks_added gv 3 1 0 "$B3"
    called "volume add-brick gv replica 3 arbiter 1 $B3"
}
it_forces_only_when_it_is_told() {
    running_volume
    new_bricks
    does bricks_added gv 3 0 1 "$N1" "$N2" "$N3"
    called "volume add-brick gv $N1 $N2 $N3 force"
}
it_takes_whole_sets_only() {
    running_volume
    new_bricks
    expect 1 sw_apply_bricks_added gv 3 0 0 "$N1"
    says '1 bricks do not make whole replica sets of 3'
    not_called add-brick
}
it_adds_only_what_is_missing() {
    running_volume
    new_bricks
    does bricks_added gv 3 0 0 "$B1" "$B2" "$B3" "$N1" "$N2" "$N3"
    called "volume add-brick gv $N1 $N2 $N3"
}
it_refuses_bricks_of_another_volume() {
    running_volume
    new_bricks
    gluster --mode=script --xml volume create other replica 3 "$N1" "$N2" "$N3" >/dev/null
    expect 1 added apply
    says "the brick $N1 belongs to another volume"
}
it_cannot_add_to_what_is_not_there() {
    pool
    new_bricks
    expect 11 added check
    expect 1 added apply
    says 'there is no volume gv'
}
it_passes_on_why_bricks_were_not_added() {
    running_volume
    new_bricks
    echo 'Pre Validation failed on node2. Brick: /b/new not available. Brick may be containing or be contained by an existing brick.' >"$G/refuse"
    expect 1 added apply
    says 'the bricks could not be added to the volume gv: Pre Validation failed on node2'
    expect 0 added undo
    same "$OUT" ''
}
it_leaves_added_bricks() {
    running_volume
    new_bricks
    expect 0 added apply
    expect 0 added undo
    says "left alone: bricks of volume gv: files may be on them by now ($N1 $N2 $N3)"
    not_called remove-brick
}

# --- rebalanced ---

spread() { "sw_$1_rebalanced" gv "${2:-data}" "$N1" "$N2" "$N3"; }

it_spreads_the_files() {
    two_sets
    moves 'running 1 100 0 0' 'running 2 200 0 0' 'completed 3 300 0 0' 'completed 0 0 0 0'
    does rebalanced gv data "$N1" "$N2" "$N3"
    says '+ gluster --mode=script --xml volume rebalance gv start'
    says 'rebalance of gv: 2 files moved (200 B), 4 looked at, 0 failed, 0 skipped; by node: node1 2, node2 0, node3 0'
    says 'rebalance of gv has ended: completed, 3 files moved (300 B)'
}
it_lets_all_nodes_agree_on_the_layout_before_the_first_file_moves() {
    two_sets
    expect 0 spread apply
    same "$(calls | grep -o 'rebalance gv .*start' | head -n 2 | tr '\n' ,)" 'rebalance gv fix-layout start,rebalance gv start,'
}
it_looks_again_until_a_pass_moves_nothing() {
    two_sets
    # Each pass is asked twice: whether it began, and whether it has ended.
    moves 'completed 9 900 0 0' 'completed 9 900 0 0' 'completed 2 200 0 0' 'completed 2 200 0 0' 'completed 0 0 0 0'
    expect 0 spread apply
    says 'looking whether every file is where clients look for it. Pass 3 of at most 4'
    same "$(calls | grep -c 'rebalance gv start')" 3
}
it_does_not_look_for_ever_on_a_busy_volume() {
    two_sets
    moves 'completed 2 200 0 0'
    expect 0 spread apply
    same "$(calls | grep -c 'rebalance gv start')" 4
}
it_spreads_only_the_layout() {
    two_sets
    does rebalanced gv layout "$N1" "$N2" "$N3"
    called 'volume rebalance gv fix-layout start'
    expect 10 spread check data
}
it_has_spread_the_layout_with_the_files() {
    two_sets
    expect 0 spread apply data
    expect 0 spread check layout
}
it_says_only_what_has_changed() {
    two_sets
    moves 'running 1 100 0 0' 'running 1 100 0 0' 'running 1 100 0 0' 'completed 3 300 0 0' 'completed 0 0 0 0'
    expect 0 spread apply
    same "$(printf '%s\n' "$OUT" | grep -c 'of gv: 1 files moved')" 1
}
it_shows_life_now_and_then() {
    two_sets
    SW_POLL=30
    moves 'running 1 100 0 0' 'running 1 100 0 0' 'running 1 100 0 0' 'running 1 100 0 0' 'running 1 100 0 0' 'completed 0 0 0 0'
    expect 0 spread apply
    same "$(printf '%s\n' "$OUT" | grep -c 'of gv: 1 files moved')" 2
}
it_finds_nothing_to_do_in_the_next_run() {
    two_sets
    expect 0 spread apply
    SW_RUN=run-2
    expect 0 spread check
    expect 0 sw_check_rebalanced gv data
}
it_spreads_again_when_there_are_new_bricks() {
    two_sets
    expect 0 spread apply
    mkdir "$WORK/b/third"
    gluster --mode=script --xml volume add-brick gv "node1:$WORK/b/third" node2:/b/third node3:/b/third >/dev/null
    SW_RUN=run-2
    expect 0 spread check
    expect 10 sw_check_rebalanced gv data "node1:$WORK/b/third"
    expect 10 sw_check_rebalanced gv data
}
it_spreads_again_in_a_volume_created_anew() {
    two_sets
    expect 0 spread apply
    echo another >"$G/volumes/gv/id"
    expect 10 spread check
}
it_has_nothing_to_spread_over_one_set() {
    running_volume
    expect 0 sw_check_rebalanced gv data "$B1" "$B2" "$B3"
}
it_cannot_spread_before_the_bricks_are_added() {
    running_volume
    new_bricks
    expect 11 spread check
    expect 1 spread apply
    says "the volume gv does not have these bricks yet: $N1 $N2 $N3"
}
it_watches_a_rebalance_that_runs_already() {
    two_sets
    gluster --mode=script --xml volume rebalance gv start >/dev/null
    : >"$WORK/world/gluster-calls"
    moves 'running 1 100 0 0' 'running 2 200 0 0' 'completed 0 0 0 0'
    expect 0 spread apply
    not_called 'rebalance gv start'
    expect 0 spread check
}
it_moves_the_files_after_a_layout_that_runs() {
    two_sets
    gluster --mode=script --xml volume rebalance gv fix-layout start >/dev/null
    : >"$WORK/world/gluster-calls"
    printf '%s\n' 'running 0 0 0 0' 'completed 0 0 0 0' >"$G/layout-moves"
    expect 0 spread apply data
    says 'the layout is being spread already; the files follow'
    called 'volume rebalance gv start'
}
it_knows_its_own_rebalance_after_a_cut() {
    two_sets
    sw_memo_text task-before -
    gluster --mode=script --xml volume rebalance gv start >/dev/null
    : >"$WORK/world/gluster-calls"
    expect 0 spread apply
    not_called 'rebalance gv start'
    expect 0 spread check
}
it_does_not_take_an_old_rebalance_for_its_own() {
    two_sets
    gluster --mode=script --xml volume rebalance gv start >/dev/null
    expect 0 spread apply
    same "$(calls | grep -c 'rebalance gv start')" 2
}
it_takes_busy_files_along_in_a_further_pass() {
    two_sets
    moves 'completed 3 300 2 0' 'completed 3 300 2 0' 'completed 0 0 0 0'
    expect 0 spread apply
    says '2 files could not be moved; perhaps they were being written. Pass 2 of at most 4'
    same "$(calls | grep -c 'rebalance gv start')" 2
    expect 0 spread check
}
it_gives_up_after_some_passes_and_starts_anew_when_told() {
    two_sets
    SW_MOVE_PASSES=2
    moves 'completed 3 300 2 0'
    expect 1 spread apply
    says 'the rebalance of gv could not move 2 files in 2 passes. Their names are in /var/log/glusterfs/gv-rebalance.log'
    same "$(calls | grep -c 'rebalance gv start')" 2
    expect 10 spread check
    moves 'completed 3 300 2 0' 'completed 0 0 0 0'
    expect 0 spread apply
}
it_warns_of_skipped_files() {
    two_sets
    moves 'completed 0 0 0 4'
    expect 0 spread apply
    says 'warning: 4 files stayed where they are'
}
it_says_that_a_rebalance_was_stopped() {
    two_sets
    moves 'running 1 100 0 0' 'stopped 1 100 0 0'
    expect 1 spread apply
    says 'was stopped by somebody'
}
it_says_that_a_rebalance_has_failed() {
    two_sets
    moves 'running 1 100 0 0' 'failed 1 100 0 0'
    expect 1 spread apply
    says 'the rebalance of gv has failed'
}
it_notices_a_node_that_drops_out() {
    two_sets
    moves 'running 1 100 0 0' 'running 1 100 0 0' 'completed 3 300 0 0 node3'
    expect 1 spread apply
    says 'a node that took part in the rebalance of gv does not answer any more'
    expect 10 spread check
}
it_stops_watching_when_nothing_moves() {
    two_sets
    SW_MOVE_WAIT=50
    moves 'running 1 100 0 0'
    expect 1 spread apply
    says 'the rebalance of gv has made no progress for 50 s. It has not been stopped'
    not_called 'rebalance gv stop'
}
it_stops_watching_when_gluster_is_silent() {
    two_sets
    moves 'running 1 100 0 0'
    sleep() { touch "$G/stopped"; }
    expect 1 spread apply
    says 'cannot be watched: Connection failed'
}
it_passes_on_why_a_rebalance_did_not_start() {
    two_sets
    echo 'Rebalance on gv is already started' >"$G/refuse"
    expect 1 spread apply
    says 'the volume gv could not be rebalanced: Rebalance on gv is already started'
}
it_stops_a_rebalance_that_runs_on_undo() {
    two_sets
    SW_MOVE_WAIT=10
    moves 'running 1 100 0 0'
    expect 1 spread apply
    expect 0 spread undo
    called 'volume rebalance gv stop'
    says 'what was moved stays where it is'
}
it_leaves_what_was_moved() {
    two_sets
    expect 0 spread apply
    expect 0 spread undo
    says 'left alone: files of volume gv: what was moved stays where it is'
    not_called 'rebalance gv stop'
}
it_reads_the_captured_states() {
    SW_G_LINES="$(sw_xml_lines <"$here/../fixtures/gluster/states/rebalance-running.rebalance-status.xml")"
    same "$(sw_g_rows volRebalance/node status files size lookups failures skipped runtime nodeName | sw_sum_of_nodes | cut -f1-5,7)" \
        "running${SW_TAB}no${SW_TAB}3${SW_TAB}0${SW_TAB}0${SW_TAB}43 files moved (4.1 MiB), 1321 looked at, 0 failed, 0 skipped; by node: host2 17, host3 14, localhost 12"
    SW_G_LINES="$(sw_xml_lines <"$here/../fixtures/gluster/xml/rebalance-status-done.xml")"
    same "$(sw_g_rows volRebalance/node status files size lookups failures skipped runtime nodeName | sw_sum_of_nodes | cut -f1)" completed
}

run_cases
