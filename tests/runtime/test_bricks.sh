# shellcheck shell=sh
# SPDX-FileCopyrightText: 2026 Sharewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck source=harness.sh disable=SC2015,SC2016,SC2034,SC3043
. "$(dirname -- "$0")/harness.sh"
# shellcheck source=pool.sh
. "$here/pool.sh"

ID=87d7ecfe01304b639d9aae8eb7ac373d

# A brick's file system at $WORK/b, in the table of mounts.
mounted() {
    pool
    mkdir -p "$WORK/b"
    echo "$WORK/b /dev/gv/lv xfs" >"$WORK/world/mounts"
    M="$WORK/b" D="$WORK/b/brick"
}
brick() { "sw_$1_brick" "$M" "$D" 0; }

it_makes_and_removes_the_folder() {
    mounted
    does brick "$M" "$M/deep/brick" 0
    [ -d "$M/deep/brick" ] || fail "no folder"
    expect 0 sw_undo_brick "$M" "$M/deep/brick" 0
    same "$(ls -A "$M")" ''
}
it_takes_an_empty_folder_and_keeps_it() {
    mounted
    mkdir "$D"
    does brick "$M" "$D" 0
    expect 0 brick undo
    [ -d "$D" ] || fail "removed a folder that was there before"
}
it_waits_for_the_mount() {
    mounted
    : >"$WORK/world/mounts"
    expect 11 brick check
    expect 1 brick apply
    says "no file system is mounted at $M, so the brick $D would lie on the root file system"
    [ ! -e "$D" ] || fail "made it all the same"
}
it_allows_the_root_file_system_only_on_request() {
    mounted
    : >"$WORK/world/mounts"
    does brick "$M" "$D" 1
}
it_refuses_a_place_outside_the_mount() {
    mounted
    expect 1 sw_check_brick "$M" "$WORK/elsewhere/brick" 0
    says 'is not below its mount point'
    expect 1 sw_check_brick "$M" "$M" 0
    expect 1 sw_check_brick "$M" "${M}x/brick" 0
}
it_refuses_a_link_that_leads_out_of_the_mount() {
    mounted
    [ "$(stat -c %d /proc)" != "$(stat -c %d "$M")" ] || skip "one file system only"
    ln -s /proc "$M/link"
    expect 1 sw_check_brick "$M" "$M/link/brick" 0
    says 'is not on the file system that is mounted at'
}
it_refuses_a_folder_with_files() {
    mounted
    mkdir "$D"
    echo data >"$D/file"
    expect 1 brick apply
    says "the folder $D for the brick is not empty. Choose a new folder beside it"
    same "$(cat "$D/file")" data
}
it_refuses_what_is_no_folder() {
    mounted
    echo data >"$D"
    expect 1 brick check
    says "$D is not a folder"
}
it_refuses_a_folder_inside_another_brick() {
    mounted
    mark "$M" $ID
    expect 1 brick check
    says "$M, above the brick $D, carries the mark of a volume"
}
it_cannot_read_marks_without_getfattr() {
    mounted
    sw_have() { [ "$1" != getfattr ]; }
    expect 11 brick check
    expect 1 brick apply
    says 'Install the package attr'
}
it_refuses_the_leftover_of_somebody_elses_attempt() {
    mounted
    mkdir -p "$D/.glusterfs"
    mark "$D" $ID
    expect 1 brick apply
    says "$D carries the mark of a volume that does not exist (id $ID)"
    says 'Choose a new folder beside it; nothing in it is touched'
    [ -n "$(marks "$D")" ] || fail "took the mark off"
}
it_refuses_a_former_brick_of_a_volume() {
    running_volume
    echo "$WORK/b /dev/gv/lv xfs" >"$WORK/world/mounts"
    mkdir "$WORK/b/former"
    mark "$WORK/b/former" "$(tr -d - <"$G/volumes/gv/id")"
    expect 1 sw_check_brick "$WORK/b" "$WORK/b/former" 0
    says 'was a brick of the volume gv and is not any more'
}
it_leaves_a_serving_brick_alone() {
    running_volume
    echo "$WORK/b /dev/gv/lv xfs" >"$WORK/world/mounts"
    echo data >"$WORK/b/brick/file"
    expect 0 sw_check_brick "$WORK/b" "$WORK/b/brick" 0
    expect 0 sw_apply_brick "$WORK/b" "$WORK/b/brick" 0
    says_not '+ '
}
it_does_not_take_another_hosts_brick_of_that_path_for_its_own() {
    running_volume
    echo "$WORK/b /dev/gv/lv xfs" >"$WORK/world/mounts"
    sed -i 's/^node1:/node4:/' "$G/volumes/gv/bricks"
    expect 1 sw_check_brick "$WORK/b" "$WORK/b/brick" 0
    says 'was a brick of the volume gv'
}
it_says_that_gluster_cannot_tell() {
    mounted
    mkdir "$D"
    mark "$D" $ID
    mkdir -p "$SW_ROOT/var/lib/glusterd/vols/gv"
    echo "volume-id=87d7ecfe-0130-4b63-9d9a-ae8eb7ac373d" >"$SW_ROOT/var/lib/glusterd/vols/gv/info"
    touch "$G/stopped"
    # Glusterd's own files know the volume: the brick may serve it.
    expect 0 brick check
}

# --- what our own failed attempt leaves ---

failed_create() {
    mounted
    expect 0 brick apply
    B1="node1:$D" B2="node2:/b/brick" B3="node3:/b/brick"
    echo "$(uuid_of node2)|node2|0|3" >"$G/peers"
    (SW_STEP=volume sw_apply_volume gv 3 0 0 "$B1" "$B2" "$B3") >/dev/null 2>&1 && fail "created"
    [ -n "$(marks "$D")" ] || fail "the stand-in left no mark"
}
it_takes_off_the_marks_of_its_own_failed_attempt() {
    failed_create
    expect 10 brick check
    expect 0 brick apply
    says '+ setfattr -x trusted.glusterfs.volume-id'
    says '+ setfattr -x trusted.gfid'
    same "$(marks "$D")$(ls -A "$D")" ''
    expect 0 brick check
}
it_takes_them_off_in_a_later_run_too() {
    failed_create
    SW_RUN=run-2
    expect 10 brick check
    expect 0 brick apply
    same "$(marks "$D")" ''
}
it_lets_the_next_create_succeed() {
    failed_create
    expect 0 brick apply
    rm "$G/peers"
    pool node2 node3
    SW_STEP=volume
    does volume gv 3 0 0 "$B1" "$B2" "$B3"
}
it_keeps_its_marks_when_there_is_a_file() {
    failed_create
    echo data >"$D/file"
    expect 1 brick apply
    says 'nothing in it is touched'
    [ -n "$(marks "$D")" ] || fail "took the mark off"
    same "$(cat "$D/file")" data
}
it_goes_on_when_it_was_cut_off_while_cleaning() {
    failed_create
    # The marks are off, the bookkeeping is still there.
    : >"$WORK/world/attributes"
    expect 10 brick check
    expect 0 brick apply
    same "$(ls -A "$D")" ''
}
it_keeps_bookkeeping_that_it_does_not_know() {
    failed_create
    echo strange >"$D/.glusterfs/strange"
    expect 1 brick apply
    says "something in $D/.glusterfs is not gluster's bookkeeping and stays"
    same "$(cat "$D/.glusterfs/strange")" strange
}
it_takes_the_marks_off_on_undo() {
    failed_create
    expect 0 brick undo
    same "$(ls -A "$M")$(marks "$D")" ''
}
it_takes_them_off_when_glusterd_has_stopped_again() {
    failed_create
    touch "$G/stopped"
    expect 0 brick undo
    same "$(ls -A "$M")" ''
}
it_leaves_a_brick_that_serves_on_undo() {
    mounted
    expect 0 brick apply
    pool node2 node3
    (SW_STEP=volume sw_apply_volume gv 3 0 0 "node1:$D" node2:/b/brick node3:/b/brick >/dev/null)
    expect 0 brick undo
    says "left alone: $D: it serves the volume gv"
    [ -n "$(marks "$D")" ] || fail "took the mark off"
}
it_leaves_a_brick_with_files_on_undo() {
    mounted
    expect 0 brick apply
    echo data >"$D/file"
    expect 0 brick undo
    says "left alone: $D: there are files in it"
    same "$(cat "$D/file")" data
}
it_leaves_a_folder_that_it_did_not_note() {
    mounted
    mkdir "$D"
    (SW_RUN=before brick apply >/dev/null)
    expect 0 brick check
    expect 0 brick undo
    [ -d "$D" ] || fail "removed it"
}

run_cases
