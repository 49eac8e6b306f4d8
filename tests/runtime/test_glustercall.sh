# shellcheck shell=sh
# SPDX-FileCopyrightText: 2026 Sharewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck source=harness.sh disable=SC2015,SC2016,SC2034,SC3043
. "$(dirname -- "$0")/harness.sh"
# shellcheck source=pool.sh
. "$here/pool.sh"

CAPTURES="$here/../fixtures/gluster"

# read_capture NAME: as if gluster had just answered so.
read_capture() { SW_G_LINES="$(sw_xml_lines <"$CAPTURES/$1.xml")"; }
# answers TEXT: gluster answers this text, whatever it is asked.
answers() { printf '%s' "$1" >"$WORK/answer"; timeout() { cat "$WORK/answer"; return "${GLUSTER_STATUS:-0}"; }; }
value_of() { SW_G_LINES="$(printf '%s' "$1" | sw_xml_lines)" || return 1; sw_g_value "$2"; }

# --- reading XML ---

it_reads_every_element_of_every_capture() {
    local count=0
    for file in "$CAPTURES"/*/*.xml; do
        expected="$(tr '\n' ' ' <"$file" | grep -o '<\([A-Za-z-]*\)[^<>]*>[^<>]*</\1>\|<[A-Za-z-]*/>' | grep -c .)"
        if ! grep -q '^</cliOutput>' "$file"; then
            ! sw_xml_lines <"$file" >/dev/null || fail "$file is no XML, but was read"
            continue
        fi
        sw_xml_lines <"$file" >"$WORK/lines" || fail "$file was not read"
        same "$file: $(grep -c '^= ' "$WORK/lines")" "$file: $expected"
        count=$((count + 1))
    done
    [ "$count" -gt 60 ] || fail "only $count captures"
}
it_reads_words_of_several_lines_as_one() {
    read_capture xml/set-badoption
    same "$(sw_g_value opErrstr)" 'option : foo.bar does not exist Did you mean dht.force-readdirp?'
}
it_reads_entities() {
    same "$(value_of '<cliOutput><a>&lt;b&gt; &amp;amp; &quot;c&quot; &apos;d&apos; &#65;</a></cliOutput>' a)" "<b> &amp; \"c\" 'd' A"
}
it_reads_an_empty_element() {
    expect 0 value_of '<cliOutput><a/><b></b></cliOutput>' a
    same "$OUT" ''
    expect 0 value_of '<cliOutput></cliOutput>' a
}
it_reads_a_tag_that_holds_a_greater_sign() {
    same "$(value_of '<cliOutput><a x="1>2">3</a></cliOutput>' a)" 3
}
it_reads_xml_among_other_words() {
    same "$(value_of "some <warning> first
<?xml version=\"1.0\"?><cliOutput><!-- a > b --><a>1</a></cliOutput>
and <more" a)" 1
}
it_takes_the_name_of_a_brick_not_its_mixed_text() {
    read_capture xml/info-created
    same "$(sw_g_rows volInfo/volumes/volume/bricks/brick name isArbiter)" "node1:/mnt/b1/brick${SW_TAB}0
node2:/mnt/b1/brick${SW_TAB}0
node3:/mnt/b1/brick${SW_TAB}1"
}
it_joins_several_values_and_fills_gaps() {
    SW_G_LINES="$(printf '%s' '<cliOutput><p><n>a</n><n>b</n></p><p><x>1</x></p><p/></cliOutput>' | sw_xml_lines)"
    same "$(sw_g_rows p n x)" "a b${SW_TAB}-
-${SW_TAB}1"
}
it_refuses_what_is_cut_off() {
    whole="$(cat "$CAPTURES/xml/pool-list-3nodes.xml")"
    length=1
    while [ $length -lt $((${#whole} - 1)) ]; do
        ! printf '%s' "$whole" | head -c $length | sw_xml_lines >/dev/null || fail "read the first $length bytes"
        length=$((length + 53))
    done
}
it_refuses_tags_that_do_not_match() {
    expect 1 value_of '<cliOutput><a><b>1</a></b></cliOutput>' a
    expect 1 value_of '' a
    expect 1 value_of 'no xml' a
}
it_finds_one_volume_among_several() {
    pool node2 node3
    bricks
    gluster --mode=script --xml volume create aa replica 3 "$B1" "$B2" "$B3" >/dev/null
    bricks other
    gluster --mode=script --xml volume create gv replica 3 "$B1" "$B2" "$B3" >/dev/null
    expect 0 sw_look_volume_of gv
    sw_look_volume_of gv
    same "$SW_V_BRICKS" "$B1$SW_NL$B2$SW_NL$B3"
    same "$SW_V_STATUS $SW_V_REPLICA $SW_V_ARBITER" '0 3 0'
    sw_look_volume_of none
    same "$SW_V_ID$SW_V_BRICKS" ''
}

# --- calling ---

it_agrees_when_gluster_does() {
    pool node2
    expect 0 sw_gluster pool list
}
it_does_not_trust_the_exit_status() {
    answers "$(cat "$CAPTURES/xml/set-badoption.xml")"
    expect 1 sw_gluster volume set gv foo.bar 1
}
it_reads_the_answer_although_the_exit_status_is_bad() {
    answers "$(cat "$CAPTURES/xml/pool-list-3nodes.xml")"
    GLUSTER_STATUS=254
    expect 0 sw_gluster pool list
}
it_passes_on_words_without_xml() {
    pool
    touch "$G/stopped"
    sw_gluster pool list
    same "$?" 3
    same "$SW_G_SAYS" 'Connection failed. Please check if gluster daemon is operational.'
    expect 1 sw_gluster_silent
    says "glusterd does not run on this host: 'systemctl start glusterd'"
}
it_calls_a_late_answer_unknown() {
    answers 'Error : Request timed out'
    expect 2 sw_gluster volume start gv
    timeout() { return 124; }
    expect 2 sw_gluster volume start gv
}
it_tries_again_while_the_lock_is_held() {
    running_volume
    echo 3 >"$G/busy"
    expect 0 sw_gluster volume set gv a.b 1
    same "$(calls | grep -c 'volume set')" 4
    says 'another gluster command is at work; trying again in 1 s'
    says 'trying again in 4 s'
}
it_tries_again_when_locking_failed() {
    running_volume
    echo 1 >"$G/busy"
    sed -n 's/.*<opErrstr>\(.*\)/\1/p' "$CAPTURES/xml/set-lockingfailed.xml" >"$G/busy-words"
    expect 0 sw_gluster volume set gv a.b 1
    same "$(calls | grep -c 'volume set')" 2
}
it_gives_a_stale_lock_up() {
    running_volume
    echo 99 >"$G/busy"
    SW_GLUSTER_PAUSES='1 2'
    change() { sw_gluster_do volume set gv a.b 1; sw_gluster_failed 'not set'; }
    expect 1 change
    same "$(calls | grep -c 'volume set')" 3
    says 'error: not set: Another transaction is in progress'
    says 'the lock is stale: restart glusterd on the node that holds it'
}
it_never_waits_for_input() {
    gluster() { cat; }
    mkdir "$WORK/bin"
    printf '#!/bin/sh\ncat\n' >"$WORK/bin/gluster"
    chmod +x "$WORK/bin/gluster"
    PATH="$WORK/bin:$PATH"
    unset -f gluster
    ask() { echo typed | sw_gluster volume delete gv; }
    expect 3 ask
}
it_looks_again_after_an_answer_that_did_not_come() {
    SW_DID=2 SW_DID_SAYS=late
    tries=0
    state() { tries=$((tries + 1)); [ "$tries" -ge 5 ]; }
    sleep() { :; }
    expect 0 sw_gluster_settled state
    says 'gluster has not answered (late): looking what has become of it'
}
it_does_not_believe_success_without_the_state() {
    SW_DID=0
    sleep() { :; }
    expect 1 sw_gluster_settled false
    expect 1 sw_gluster_failed 'the volume could not be made'
    says 'gluster reported success, but it is not so'
}
it_leaves_a_busy_node_alone_for_a_while() {
    sleep() { printf '%s ' "$1" >>"$WORK/pauses"; }
    date() { printf '%s\n' "$now"; }
    SW_POLL=5
    for now in 100 101 104 190 90; do sw_take_pause 100; done
    same "$(cat "$WORK/pauses")" '5 5 12 60 5 '
}

run_cases
