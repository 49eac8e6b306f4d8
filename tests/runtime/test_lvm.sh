# shellcheck shell=sh
# SPDX-FileCopyrightText: 2026 Sharewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck source=harness.sh disable=SC2015,SC2016,SC2034
. "$(dirname -- "$0")/harness.sh"
# shellcheck source=disks.sh
. "$here/disks.sh"

it_makes_a_group_of_blank_disks() {
    world
    does volume_group gv "$B" "$C"
    says "+ pvcreate $B"
    says "+ vgcreate gv $B $C"
}
it_finds_the_disk_behind_a_link() {
    world
    mkdir -p "$WORK/dev/disk/by-id"
    ln -s ../../sdb "$WORK/dev/disk/by-id/virtio-b1"
    does volume_group gv "$WORK/dev/disk/by-id/virtio-b1" "$B"
    says "+ vgcreate gv $B"
}
it_enlarges_a_group_by_the_disk_that_it_lacks() {
    world
    expect 0 sw_apply_volume_group gv "$B"
    SW_STEP=step-2
    does volume_group gv "$B" "$C"
    says "+ vgextend gv $C"
    says_not 'vgcreate'
}
it_cannot_know_before_lvm_is_installed() {
    world
    sw_have() { [ "$1" != vgs ]; }
    expect 11 sw_check_volume_group gv "$B"
    expect 1 sw_apply_volume_group gv "$B"
    says 'the program vgs is missing on this host. Install the package lvm2'
}
it_names_a_disk_that_is_not_there() {
    world
    expect 1 sw_check_volume_group gv "$WORK/dev/sdx"
    says "there is no disk $WORK/dev/sdx on this host"
}
it_refuses_a_disk_with_a_file_system() {
    world
    disk "$B" 10 ext4
    expect 1 sw_apply_volume_group gv "$B"
    says "$B is not blank: it holds signatures of ext4. Nothing is written to it"
    no_call pvcreate
}
it_reads_the_answer_of_an_older_wipefs() {
    world
    touch "$(disk_place "$B")/old-wipefs"
    expect 10 sw_check_volume_group gv "$B"
}
it_refuses_a_disk_with_partitions() {
    world
    disk "$B" 10 gpt
    about "$B" children "$B$((1)) part"
    expect 1 sw_check_volume_group gv "$B"
    says "it holds the partition ${B}1, signatures of gpt"
}
it_refuses_a_mounted_disk() {
    world
    about "$B" mount /srv/data
    expect 1 sw_check_volume_group gv "$B"
    says 'it holds a file system mounted at /srv/data'
}
it_refuses_swap_in_use() {
    world
    about "$B" mount '[SWAP]'
    expect 1 sw_check_volume_group gv "$B"
    says 'swap in use'
}
it_refuses_a_path_of_a_multipath_disk() {
    world
    about "$B" children '/dev/mapper/mpatha mpath'
    expect 1 sw_check_volume_group gv "$B"
    says 'the multipath disk /dev/mapper/mpatha, of which it is a path'
    rm "$(disk_place "$B")/children"
    about "$B" fstype mpath_member
    expect 1 sw_check_volume_group gv "$B"
    says 'a path of a multipath disk'
}
it_refuses_a_member_of_a_raid() {
    world
    about "$B" children '/dev/md0 raid1'
    expect 1 sw_check_volume_group gv "$B"
    says 'the RAID /dev/md0, of which it is a member'
}
it_refuses_a_disk_of_another_group() {
    world
    (SW_STEP=other sw_apply_volume_group vgdata "$B" >/dev/null)
    expect 1 sw_check_volume_group gv "$B"
    says "$B belongs to the volume group vgdata"
}
it_refuses_a_physical_volume_that_it_did_not_make() {
    world
    pvcreate "$B" >/dev/null
    expect 1 sw_check_volume_group gv "$B"
    says 'belongs to no group, and this run did not make it'
}
it_refuses_a_group_of_that_name_on_other_disks() {
    world
    (SW_STEP=other sw_apply_volume_group gv "$B" >/dev/null)
    expect 1 sw_check_volume_group gv "$C"
    says "there is a volume group gv on this host already, and none of $C belongs to it"
    expect 1 sw_apply_volume_group gv "$C"
    no_call "vgextend"
}
it_refuses_two_groups_of_one_name() {
    world
    (SW_STEP=other sw_apply_volume_group gv "$B" >/dev/null)
    echo gv >>"$WORK/world/lvm/vg"
    expect 1 sw_check_volume_group gv "$B"
    says 'several volume groups named gv'
}
it_does_not_enlarge_an_incomplete_group() {
    world
    expect 0 sw_apply_volume_group gv "$B"
    touch "$WORK/world/incomplete-gv"
    expect 1 sw_apply_volume_group gv "$B" "$C"
    says 'incomplete: one of its disks is missing'
}
it_goes_on_where_it_was_cut_off() {
    world
    echo busy >"$WORK/world/fail-vgcreate"
    expect 1 sw_apply_volume_group gv "$B" "$C"
    says 'the volume group gv could not be made'
    rm "$WORK/world/fail-vgcreate"
    does volume_group gv "$B" "$C"
    says_not pvcreate
}
it_does_not_believe_lvm_alone() {
    world
    touch "$WORK/world/liar-vgcreate"
    expect 1 sw_apply_volume_group gv "$B"
    says 'LVM reported success, but'
}
it_removes_the_group_that_it_made() {
    world
    expect 0 sw_apply_volume_group gv "$B" "$C"
    expect 0 sw_undo_volume_group gv "$B" "$C"
    says '+ vgremove gv'
    same "$(signatures "$B")$(signatures "$C")" ''
    same "$(cat "$WORK/world/lvm/pv" "$WORK/world/lvm/vg")" ''
    expect 10 sw_check_volume_group gv "$B" "$C"
}
it_removes_what_a_cut_off_run_left() {
    world
    echo busy >"$WORK/world/fail-vgcreate"
    expect 1 sw_apply_volume_group gv "$B"
    expect 0 sw_undo_volume_group gv "$B"
    same "$(signatures "$B")" ''
}
it_takes_back_only_the_disk_that_it_added() {
    world
    (SW_RUN=before sw_apply_volume_group gv "$B" >/dev/null)
    expect 0 sw_apply_volume_group gv "$B" "$C"
    expect 0 sw_undo_volume_group gv "$B" "$C"
    says "+ vgreduce gv $C"
    same "$(cut -d'|' -f1,2 "$WORK/world/lvm/pv")" "$B|gv"
}
it_leaves_a_group_with_logical_volumes() {
    world
    expect 0 sw_apply_volume_group gv "$B"
    lvcreate -n theirs -l 5 gv >/dev/null
    expect 0 sw_undo_volume_group gv "$B"
    says 'left alone: volume group gv: there are logical volumes in it'
    same "$(cat "$WORK/world/lvm/vg")" gv
}
it_leaves_a_group_that_somebody_enlarged() {
    world
    expect 0 sw_apply_volume_group gv "$B"
    vgextend gv "$C" >/dev/null
    expect 0 sw_undo_volume_group gv "$B"
    says "left alone: volume group gv: it has disks by now that this run did not give it: $C"
}
it_leaves_a_disk_that_holds_data_in_the_group() {
    world
    (SW_RUN=before sw_apply_volume_group gv "$B" >/dev/null)
    expect 0 sw_apply_volume_group gv "$B" "$C"
    lvcreate -n big -l 4000 gv >/dev/null
    expect 0 sw_undo_volume_group gv "$B" "$C"
    says "left alone: $C: the volume group gv has data on it by now"
}
it_touches_nothing_that_was_there_before() {
    world
    (SW_RUN=before sw_apply_volume_group gv "$B" >/dev/null)
    expect 0 sw_apply_volume_group gv "$B"
    expect 0 sw_undo_volume_group gv "$B"
    same "$OUT" ''
    same "$(cat "$WORK/world/lvm/vg")" gv
}

run_cases
