# shellcheck shell=sh
# SPDX-FileCopyrightText: 2026 Sharewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The power cuts of test_cutoff for disks and GlusterFS. LVM and gluster do each command whole or not at all.
# shellcheck source=harness.sh disable=SC2015,SC2016,SC2034,SC2086,SC3043
. "$(dirname -- "$0")/harness.sh"
# shellcheck source=mines.sh
. "$here/mines.sh"
# shellcheck source=disks.sh
. "$here/disks.sh"
# shellcheck source=pool.sh
. "$here/pool.sh"

# Each try runs in a shell of its own, which needs the tests' world too.
own_world() {
    cat >"$WORK/own" <<EOF
WORK="$WORK" SW_NL='
'
. "$here/disks.sh"
sw_is_block_device() { [ -d "\$(disk_place "\$1")" ]; }
SW_POOL_WAIT=4 SW_BRICK_WAIT=4 SW_GLUSTER_PAUSES=
sleep() { :; }
EOF
    STAGES=many FEWEST=2
}
disks_now() { cat "$WORK/world/lvm/pv" "$WORK/world/lvm/vg" "$WORK/world/lvm/lv"; grep -r . "$WORK/world/disks" --include=signatures; }

it_survives_while_it_makes_a_volume_group() {
    world
    own_world
    pvs >/dev/null
    MINED='pvcreate vgcreate sync'
    state() { disks_now; }
    survives volume_group gv "$B" "$C"
}
it_survives_while_it_makes_a_logical_volume() {
    world
    own_world
    (SW_STEP=group sw_apply_volume_group gv "$B" >/dev/null)
    MINED='lvcreate sync'
    state() { disks_now; }
    survives logical_volume gv lv 5G
}
it_never_loses_track_of_a_file_system_that_it_made() {
    world
    own_world
    (SW_STEP=group sw_apply_volume_group gv "$B" >/dev/null)
    MINED='mkfs.xfs blkid sync'
    lay_mines
    n=0
    while :; do
        n=$((n + 1))
        SW_RUN="cut-$n" SW_STEP=volume
        sw_apply_logical_volume gv lv 5G >/dev/null
        SW_STEP=filesystem
        run_over_mines "$n" sw_apply_filesystem /dev/gv/lv && break
        SW_STEP=volume
        expect 0 sw_undo_logical_volume gv lv 5G
        same "$n: $(cat "$WORK/world/lvm/lv")" "$n: "
    done
    [ "$n" -gt 3 ] || fail "the mines did not go off"
}
it_survives_while_it_probes_a_peer() {
    pool node3
    own_world
    echo node2 >"$G/reachable"
    MINED='gluster sync'
    state() { cat "$G/peers"; }
    survives peer node2
}
it_survives_while_it_creates_a_volume() {
    pool node2 node3
    bricks
    own_world
    MINED='gluster sync'
    # What is left on the bricks is the affair of the steps that made them.
    state() { ls "$G/volumes"; : >"$WORK/world/attributes"; }
    survives volume gv 3 0 0 "$B1" "$B2" "$B3"
}
it_survives_while_it_makes_a_brick() {
    pool
    own_world
    mkdir "$WORK/tree"
    echo "$WORK/tree /dev/gv/lv xfs" >"$WORK/world/mounts"
    MINED='mkdir sync mv'
    survives brick "$WORK/tree" "$WORK/tree/deep/brick" 0
}
it_survives_while_it_makes_a_link() {
    own_world
    mkdir "$WORK/tree" "$WORK/share"
    MINED='ln mkdir sync mv'
    state() { find "$WORK/tree" -printf '%p %l\n'; }
    survives link "$WORK/tree/conf" "$WORK/share"
}

run_cases
