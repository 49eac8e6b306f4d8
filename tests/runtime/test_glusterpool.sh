# shellcheck shell=sh
# SPDX-FileCopyrightText: 2026 Sharewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck source=harness.sh disable=SC2015,SC2016,SC2034,SC3043
. "$(dirname -- "$0")/harness.sh"
# shellcheck source=pool.sh
. "$here/pool.sh"

reachable() { echo "$1" >>"$G/reachable"; }

# --- peer ---

it_takes_a_host_into_the_pool() {
    pool
    reachable node2
    does peer node2
    says '+ gluster --mode=script --xml peer probe node2'
    says 'node2 is in the pool'
}
it_leaves_a_peer_as_it_is() {
    pool node2
    expect 0 sw_check_peer node2
    expect 0 sw_apply_peer node2
    not_called probe
}
it_knows_a_peer_by_each_of_its_names() {
    pool
    echo "$(uuid_of node2)|10.0.0.2|1|3|node2 node2.example.com" >"$G/peers"
    expect 0 sw_check_peer node2.example.com
    expect 0 sw_check_peer 10.0.0.2
    expect 10 sw_check_peer node2.example
}
it_probes_a_peer_that_is_not_in_the_cluster_yet() {
    pool
    echo "$(uuid_of node2)|node2|1|4" >"$G/peers"
    expect 10 sw_check_peer node2
}
it_waits_until_the_peer_has_joined() {
    pool
    reachable node2
    echo 5 >"$G/first-state"
    SW_POOL_WAIT=20
    sleep() { sed -i 's/|5$/|3/' "$G/peers"; }
    expect 0 sw_apply_peer node2
}
it_says_when_the_peer_does_not_join() {
    pool
    reachable node2
    echo 5 >"$G/first-state"
    expect 1 sw_apply_peer node2
    says 'has not become a member of the pool within 6 s (state 5)'
}
it_needs_no_probe_of_itself() {
    pool
    expect 0 sw_check_peer node1
    expect 0 sw_check_peer localhost
    expect 0 sw_apply_peer node1
    not_called probe
}
it_says_that_a_name_leads_to_itself() {
    pool
    uname() { echo other; }
    expect 1 sw_apply_peer node1
    says 'the name node1 leads to this host itself'
    says '127.0.1.1'
}
it_has_a_sentence_for_each_refusal() {
    pool
    refused() { # ERRNO WORDS-EXPECTED
        echo "node2|$1|some words" >"$G/reachable"
        expect 1 sw_apply_peer node2
        says "$2"
        same "$(printf '%s\n' "$OUT" | grep -c '^error: ')" 1
    }
    refused 3 'node2 belongs to another GlusterFS pool already'
    refused 4 'node2 has a volume of its own whose name is in use'
    refused 5 'node2 has the same UUID as a node of this pool: it is a copy of a machine'
    refused 6 'node2 does not know this host'
    refused 7 'node2 could not add this host'
    refused 8 'the pool has lost its quorum'
    refused 11 'node2 is just being detached'
    refused 99 'node2 could not be taken into the pool: some words'
}
it_says_what_to_look_at_when_a_host_does_not_answer() {
    pool
    expect 1 sw_apply_peer node2
    says 'glusterd on node2 does not answer. Is node2 up, glusterd running there, port 24007 open'
}
it_says_what_to_do_with_a_rejected_peer() {
    pool
    echo "$(uuid_of node2)|node2|1|6" >"$G/peers"
    expect 1 sw_check_peer node2
    says 'the pool rejects node2'
}
it_cannot_know_without_glusterd() {
    pool
    touch "$G/stopped"
    expect 11 sw_check_peer node2
    expect 1 sw_apply_peer node2
    says "'systemctl start glusterd'"
    sw_have() { [ "$1" != gluster ]; }
    expect 11 sw_check_peer node2
    expect 1 sw_apply_peer node2
    says 'the program gluster is missing on this host'
}
it_looks_again_when_the_answer_does_not_come() {
    pool
    reachable node2
    echo 1 >"$G/slow"
    expect 0 sw_apply_peer node2
    says 'node2 is in the pool'
}
it_detaches_the_peer_that_it_probed() {
    pool
    reachable node2
    expect 0 sw_apply_peer node2
    expect 0 sw_undo_peer node2
    called 'peer detach node2'
    same "$(cat "$G/peers")" ''
    expect 0 sw_undo_peer node2
    same "$OUT" ''
}
it_leaves_a_peer_that_was_there_before() {
    pool
    echo "$(uuid_of node2)|10.0.0.2|1|3" >"$G/peers"
    # Known by its address so far: the probe adds the name.
    reachable node2
    sw_memo peers-before <<EOF
$(uuid_of node2)
EOF
    echo "$(uuid_of node2)|10.0.0.2|1|3|node2" >"$G/peers"
    expect 0 sw_undo_peer node2
    not_called detach
}
it_leaves_a_peer_with_bricks() {
    pool
    reachable node2
    reachable node3
    expect 0 sw_apply_peer node2
    (SW_STEP=other sw_apply_peer node3 >/dev/null)
    bricks
    gluster --mode=script --xml volume create gv replica 3 "$B1" "$B2" "$B3" >/dev/null
    expect 0 sw_undo_peer node2
    says 'left alone: peer node2: bricks of a volume are on it'
    not_called detach
}
it_says_why_a_peer_could_not_be_detached() {
    pool
    reachable node2
    expect 0 sw_apply_peer node2
    echo "$(uuid_of node3)|node3|0|3" >>"$G/peers"
    expect 1 sw_undo_peer node2
    says 'node2 could not be taken out of the pool: One of the peers is probably down'
}
it_detaches_nobody_when_the_run_was_cut_off_before_the_probe() {
    pool
    reachable node2
    echo 1 >"$G/lost"
    expect 1 sw_apply_peer node2
    expect 0 sw_undo_peer node2
    not_called detach
}

# --- pool ---

it_sees_the_whole_pool() {
    pool node2 node3
    expect 0 sw_apply_pool node2 node3
    says 'connected: node2 node3'
}
it_counts_itself_in() {
    pool node2
    expect 0 sw_apply_pool node1 node2
}
it_waits_for_a_peer_to_connect() {
    pool node2
    echo "$(uuid_of node3)|node3|0|3" >>"$G/peers"
    sleep() { sed -i 's/|0|3$/|1|3/' "$G/peers"; }
    expect 0 sw_apply_pool node2 node3
    says 'waiting for node3 (not connected)'
}
it_says_who_is_missing_after_a_while() {
    pool node2
    echo "$(uuid_of node3)|node3|0|3" >>"$G/peers"
    echo "$(uuid_of node4)|node4|1|4" >>"$G/peers"
    expect 1 sw_apply_pool node2 node3 node4 node5
    says 'after 6 s this host still waits for node3 (not connected), node4 (joining, state 4), node5 (not in the pool)'
    same "$(printf '%s\n' "$OUT" | grep -c '^waiting')" 1
}
it_does_not_wait_for_a_rejected_peer() {
    pool node2
    echo "$(uuid_of node3)|node3|1|6" >>"$G/peers"
    expect 1 sw_apply_pool node2 node3
    says 'the pool rejects node3'
    says_not waiting
}

run_cases
