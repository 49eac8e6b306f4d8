# shellcheck shell=sh
# SPDX-FileCopyrightText: 2026 Sharewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck source=harness.sh disable=SC2015,SC2016,SC2034
. "$(dirname -- "$0")/harness.sh"
# shellcheck source=disks.sh
. "$here/disks.sh"

# --- logical volumes ---

group() { world; (SW_STEP=group sw_apply_volume_group gv "$B" >/dev/null) || fail "no group"; }
extents() { sed -n 's/^gv|lv|//p' "$WORK/world/lvm/lv"; }

it_makes_a_volume_of_a_size() {
    group
    does logical_volume gv lv 5G
    says '+ lvcreate -y -Wy -n lv -l 1280 gv'
    same "$(extents)" 1280
}
it_makes_a_volume_of_all_of_the_group() {
    group
    does logical_volume gv lv 100%
    same "$(extents)" 2559
}
it_makes_a_volume_of_a_part_of_the_group() {
    group
    does logical_volume gv lv 80%
    same "$(extents)" 2047
}
it_rounds_up_to_whole_extents() {
    group
    does logical_volume gv lv 10M
    same "$(extents)" 3
}
it_grows_a_volume_with_its_group() {
    group
    (SW_STEP=first sw_apply_logical_volume gv lv 100% >/dev/null)
    expect 0 sw_check_logical_volume gv lv 100%
    vgextend gv "$C" >/dev/null
    does logical_volume gv lv 100%
    says '+ lvextend -l 5118 gv/lv'
}
it_never_makes_a_volume_smaller() {
    group
    expect 0 sw_apply_logical_volume gv lv 5G
    expect 0 sw_check_logical_volume gv lv 2G
    expect 0 sw_apply_logical_volume gv lv 2G
    same "$(extents)" 1280
}
it_says_how_much_room_there_is() {
    group
    expect 1 sw_apply_logical_volume gv lv 1T
    says 'the volume group gv has only 10236 MiB for this, not 1T'
    no_call lvcreate
}
it_says_that_the_group_is_full() {
    group
    lvcreate -n other -l 2559 gv >/dev/null
    expect 1 sw_apply_logical_volume gv lv 100%
    says 'has no room left for lv'
}
it_refuses_what_is_no_size() {
    group
    for size in '' G 5 5X -5G 5.5G; do
        expect 1 sw_check_logical_volume gv lv "$size"
        says 'is not a size'
    done
}
it_cannot_know_a_volume_before_its_group() {
    world
    expect 11 sw_check_logical_volume gv lv 5G
    expect 1 sw_apply_logical_volume gv lv 5G
    says 'there is no volume group gv'
}
it_removes_an_empty_volume_that_it_made() {
    group
    expect 0 sw_apply_logical_volume gv lv 5G
    (SW_STEP=fs sw_apply_filesystem /dev/gv/lv >/dev/null) || fail "no file system"
    expect 0 sw_undo_logical_volume gv lv 5G
    says '+ lvremove -y gv/lv'
    same "$(extents)" ''
}
it_removes_a_volume_without_a_file_system() {
    group
    expect 0 sw_apply_logical_volume gv lv 5G
    expect 0 sw_undo_logical_volume gv lv 5G
    same "$(extents)" ''
}
it_leaves_a_volume_with_files() {
    group
    expect 0 sw_apply_logical_volume gv lv 5G
    (SW_STEP=fs sw_apply_filesystem /dev/gv/lv >/dev/null)
    echo /brick/conf/a.conf >"$WORK/world/file-inside"
    expect 0 sw_undo_logical_volume gv lv 5G
    says 'left alone: logical volume gv/lv: it holds files, for example /brick/conf/a.conf'
    same "$(extents)" 1280
}
it_leaves_a_volume_into_which_it_cannot_look() {
    group
    expect 0 sw_apply_logical_volume gv lv 5G
    (SW_STEP=fs sw_apply_filesystem /dev/gv/lv >/dev/null)
    touch "$WORK/world/unreadable"
    expect 0 sw_undo_logical_volume gv lv 5G
    says 'it cannot be seen whether there are files in it'
    same "$(extents)" 1280
}
it_leaves_a_mounted_volume() {
    group
    expect 0 sw_apply_logical_volume gv lv 5G
    mounted_at /dev/gv/lv /mnt
    expect 0 sw_undo_logical_volume gv lv 5G
    says 'it holds a file system mounted at /mnt'
    same "$(extents)" 1280
}
it_leaves_a_volume_with_somebody_elses_file_system() {
    group
    expect 0 sw_apply_logical_volume gv lv 5G
    mkfs.xfs -i size=512 /dev/gv/lv
    expect 0 sw_undo_logical_volume gv lv 5G
    says 'the file system in it was not made by this run'
    (SW_STEP=fs sw_apply_filesystem /dev/gv/lv >/dev/null)
    expect 0 sw_undo_logical_volume gv lv 5G
    same "$(extents)" 1280
}
it_leaves_a_volume_that_was_formatted_anew() {
    group
    expect 0 sw_apply_logical_volume gv lv 5G
    (SW_STEP=fs sw_apply_filesystem /dev/gv/lv >/dev/null)
    about /dev/gv/lv uuid another
    expect 0 sw_undo_logical_volume gv lv 5G
    says 'was not made by this run'
}
it_knows_its_file_system_after_a_power_cut() {
    group
    expect 0 sw_apply_logical_volume gv lv 5G
    # mkfs.xfs worked, but the number of the file system was not noted any more.
    sw_of_run sw_memo_line filesystems /dev/gv/lv
    mkfs.xfs -i size=512 /dev/gv/lv
    expect 0 sw_undo_logical_volume gv lv 5G
    same "$(extents)" ''
}
it_leaves_a_grown_volume() {
    group
    (SW_RUN=before sw_apply_logical_volume gv lv 2G >/dev/null)
    expect 0 sw_apply_logical_volume gv lv 5G
    expect 0 sw_undo_logical_volume gv lv 5G
    says 'left alone: logical volume gv/lv: what was enlarged is not made smaller'
    same "$(extents)" 1280
}
it_leaves_a_volume_that_was_there_before() {
    group
    (SW_RUN=before sw_apply_logical_volume gv lv 5G >/dev/null)
    expect 0 sw_apply_logical_volume gv lv 5G
    expect 0 sw_undo_logical_volume gv lv 5G
    same "$OUT" ''
    same "$(extents)" 1280
}

# --- file systems ---

it_formats_a_blank_device() {
    world
    does filesystem "$B"
    says "+ mkfs.xfs -i size=512 $B"
    expect 0 sw_undo_filesystem "$B"
    same "$(signatures "$B")" xfs
}
it_takes_an_xfs_as_it_is() {
    world
    disk "$B" 10 xfs
    expect 0 sw_check_filesystem "$B"
    expect 0 sw_apply_filesystem "$B"
    [ ! -e "$WORK/world/mkfs-calls" ] || fail "formatted anew"
}
it_formats_nothing_else() {
    world
    for kind in ext4 LVM2_member linux_raid_member crypto_LUKS swap; do
        disk "$B" 10 $kind
        expect 1 sw_apply_filesystem "$B"
        says "is not blank and not XFS, so it is not formatted. It holds signatures of $kind"
    done
    disk "$B" 10
    about "$B" children "${B}1 part"
    expect 1 sw_apply_filesystem "$B"
    [ ! -e "$WORK/world/mkfs-calls" ] || fail "formatted"
}
it_formats_nothing_with_more_than_one_signature() {
    world
    disk "$B" 10 "xfs${SW_NL}ext4"
    expect 1 sw_apply_filesystem "$B"
    says 'signatures of ext4, xfs'
}
it_cannot_format_what_is_not_there_yet() {
    world
    expect 11 sw_check_filesystem /dev/gv/lv
    expect 1 sw_apply_filesystem /dev/gv/lv
    says 'there is no device /dev/gv/lv'
}
it_grows_a_file_system_to_its_device() {
    world
    mkfs.xfs -i size=512 "$B"
    mounted_at "$B" "$WORK/mnt"
    expect 0 sw_check_grown "$B" "$WORK/mnt"
    disk "$B" 20 xfs
    does grown "$B" "$WORK/mnt"
    says "+ xfs_growfs $WORK/mnt"
    expect 0 sw_undo_grown "$B" "$WORK/mnt"
    says 'XFS cannot be made smaller'
}
it_grows_only_what_is_mounted_there() {
    world
    expect 11 sw_check_grown "$B" "$WORK/mnt"
    expect 1 sw_apply_grown "$B" "$WORK/mnt"
    says 'only grows while it is mounted'
    mounted_at "$C" "$WORK/mnt"
    expect 1 sw_check_grown "$B" "$WORK/mnt"
    says "$C is mounted at $WORK/mnt, not $B"
}
it_ignores_a_remainder_too_small_for_xfs() {
    world
    mkfs.xfs -i size=512 "$B"
    mounted_at "$B" "$WORK/mnt"
    about "$B" size $((10 * GIB + 500000))
    expect 0 sw_check_grown "$B" "$WORK/mnt"
}

run_cases
