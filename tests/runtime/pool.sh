# shellcheck shell=sh disable=SC2034,SC2119,SC2120,SC3043
# SPDX-FileCopyrightText: 2026 Sharewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Sourced after the harness: a pool of GlusterFS nodes as the stand-in of gluster knows it. This host is node1.

# pool NODE...: these are peers of node1 and connected.
pool() {
    local node
    G="$WORK/world/gluster"
    mkdir -p "$G/volumes"
    for node in "$@"; do echo "$(uuid_of "$node")|$node|1|3" >>"$G/peers"; done
    SW_POLL=5 SW_POOL_WAIT=6 SW_BRICK_WAIT=6
    sleep() { :; }
}
uuid_of() { printf '00000000-0000-0000-0000-%012d' "${1##*[!0-9]}"; }
# Bricks of three nodes; node1's folder exists, below $WORK.
bricks() {
    local folder="$WORK/b/${1:-brick}"
    mkdir -p "$folder"
    B1="node1:$folder" B2="node2:$folder" B3="node3:$folder"
}
# volume gv, of one set, running
running_volume() {
    pool node2 node3
    bricks
    gluster --mode=script --xml volume create gv replica 3 "$B1" "$B2" "$B3" >/dev/null
    gluster --mode=script --xml volume start gv >/dev/null
    : >"$WORK/world/gluster-calls"
}
calls() { cat "$WORK/world/gluster-calls"; }
called() { grep -Fxq -e "$1" "$WORK/world/gluster-calls" || fail "gluster was not called so: $1" "$(calls)"; }
not_called() { ! grep -q -e "$1" "$WORK/world/gluster-calls" 2>/dev/null || fail "gluster was called: $1" "$(calls)"; }
listed() { cat "$G/volumes/${1:-gv}/bricks"; }
# mark PATH ID: of a volume, on a folder of node1
mark() { printf '%s|trusted.gfid|0x01\n%s|trusted.glusterfs.volume-id|0x%s\n' "$1" "$1" "$2" >>"$WORK/world/attributes"; }
marks() { grep "^$1|" "$WORK/world/attributes" 2>/dev/null; }
# A second set for gv: N1, N2, N3.
new_bricks() {
    mkdir -p "$WORK/b/new"
    N1="node1:$WORK/b/new" N2=node2:/b/new N3=node3:/b/new
}
# The volume of running_volume with its second set.
two_sets() {
    running_volume
    new_bricks
    gluster --mode=script --xml volume add-brick gv "$N1" "$N2" "$N3" >/dev/null
    : >"$WORK/world/gluster-calls"
}
# What gluster tells of a move, one line for each look: STATE FILES BYTES FAILURES SKIPPED [ABSENT-HOST]
moves() { printf '%s\n' "$@" >"$G/moves"; }
heals() { printf '%s\n' "$@" >"$G/heal"; }
