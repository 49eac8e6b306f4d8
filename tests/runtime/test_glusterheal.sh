# shellcheck shell=sh
# SPDX-FileCopyrightText: 2026 Sharewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck source=harness.sh disable=SC2015,SC2016,SC2034,SC3043
. "$(dirname -- "$0")/harness.sh"
# shellcheck source=pool.sh
. "$here/pool.sh"

it_is_healed_after_several_quiet_looks() {
    running_volume
    expect 0 sw_apply_healed gv
    same "$(calls | grep -c 'info summary')" 3
    says 'the volume gv is healed: all bricks answered, and no entry waited in 3 looks'
    not_called 'heal gv$'
}
it_waits_while_entries_wait() {
    running_volume
    heals '9 0' '4 0' '4 0' '1 0' '0 0'
    expect 0 sw_apply_healed gv
    says 'heal of gv: 27 entries wait'
    says 'heal of gv: 12 entries wait'
    same "$(printf '%s\n' "$OUT" | grep -c 'of gv: 12 entries')" 1
    same "$(calls | grep -c 'heal gv$')" 1
}
it_begins_to_count_again_after_a_waiting_entry() {
    running_volume
    heals '0 0' '0 0' '1 0' '0 0'
    expect 0 sw_apply_healed gv
    same "$(calls | grep -c 'info summary')" 6
}
it_is_not_healed_while_a_brick_is_silent() {
    running_volume
    echo "$B2" >"$G/down"
    SW_HEAL_WAIT=20
    expect 1 sw_apply_healed gv
    says "the heal of gv has made no progress for 20 s: no answer from $B2"
}
it_waits_for_a_brick_that_comes_back() {
    running_volume
    echo "$B2" >"$G/down"
    sleep() { rm -f "$G/down"; }
    expect 0 sw_apply_healed gv
}
it_gives_up_when_nothing_heals() {
    running_volume
    heals '5 0'
    SW_HEAL_WAIT=20 SW_HEAL_NUDGE=100
    expect 1 sw_apply_healed gv
    says 'the heal of gv has made no progress for 20 s: 15 entries wait'
}
it_looks_up_the_names_that_wait_without_progress() {
    running_volume
    heals '2 0'
    printf '%s\n' '/conf/a b.conf' '&lt;gfid:bb3cf134-cb91-461d-a8ec-b32e4b2ab988&gt;' '/md5/x' >"$G/waiting"
    sw_look_names_up() {
        cp "$2" "$WORK/looked-up"
        heals '0 0'
    }
    expect 0 sw_apply_healed gv
    same "$(cat "$WORK/looked-up")" "$(printf '%s\n' './conf/a b.conf' ./md5/x)"
    says 'no progress: looking up the 2 names that wait'
    same "$(calls | grep -c 'heal gv$')" 2
}
it_goes_on_as_long_as_it_gets_less() {
    running_volume
    heals '6 0' '5 0' '4 0' '3 0' '2 0' '1 0' '0 0'
    SW_HEAL_WAIT=10
    expect 0 sw_apply_healed gv
}
it_does_not_wait_for_a_split_brain() {
    running_volume
    heals '3 1'
    expect 1 sw_apply_healed gv
    says '3 entries of the volume gv are in split-brain'
}
it_asks_again_when_gluster_is_silent() {
    running_volume
    touch "$G/stopped"
    # The first question, whether there is such a volume, has to be answered.
    sw_volume_needed() { SW_V_REPLICA=3 SW_V_BRICKS="$B1$SW_NL$B2$SW_NL$B3"; }
    sleep() { rm -f "$G/stopped"; }
    expect 0 sw_apply_healed gv
    says 'heal of gv: gluster does not answer (Connection failed.'
}
it_has_nothing_to_heal_without_copies() {
    pool node2
    bricks
    gluster --mode=script --xml volume create gv "$B1" "$B2" >/dev/null
    expect 0 sw_apply_healed gv
    not_called heal
}
it_needs_the_volume() {
    pool
    expect 1 sw_apply_healed gv
    says 'there is no volume gv in this pool'
}
# The captured forms, a brick's text of an error among them.
it_reads_the_captured_summaries() {
    local capture="$here/../fixtures/gluster"
    SW_V_REPLICA=3 SW_V_BRICKS="node1:/mnt/b1/brick${SW_NL}node2:/mnt/b1/brick${SW_NL}node3:/mnt/b1/brick"
    timeout() { cat "$CAPTURE"; }
    CAPTURE="$capture/xml/heal-summary-node2down.xml"
    sw_look_heal gv || fail "not read"
    same "$SW_H_ENTRIES $SW_H_SPLIT $SW_H_SILENT" '24 0 node2:/mnt/b1/brick'
    CAPTURE="$capture/xml/heal-info-node2down.xml"
    sw_look_names_up() { cp "$2" "$WORK/looked-up"; }
    sw_nudge_heal gv >/dev/null
    grep -Fxq ./conf/30.conf "$WORK/looked-up" || fail "a name is missing" "$(cat "$WORK/looked-up")"
    CAPTURE="$capture/states/split-brain.heal-info-summary.xml"
    SW_V_BRICKS="host1:/data/brick2/sb${SW_NL}host2:/data/brick2/sb"
    sw_look_heal gv || fail "not read"
    same "$SW_H_ENTRIES $SW_H_SPLIT $SW_H_SILENT" '2 2 '
}

run_cases
