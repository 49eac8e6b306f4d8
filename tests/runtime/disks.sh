# shellcheck shell=sh disable=SC2034
# SPDX-FileCopyrightText: 2026 Sharewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Sourced after the harness: disks of a test's own world, which the stand-ins of LVM and of util-linux see.

GIB=1073741824

disk_place() { echo "$WORK/world/disks/${1##*/}"; }
# disk DEVICE GIB [SIGNATURE]
disk() {
    mkdir -p "$(disk_place "$1")"
    echo "$(($2 * GIB))" >"$(disk_place "$1")/size"
    printf '%s' "${3:+$3$SW_NL}" >"$(disk_place "$1")/signatures"
}
about() { printf '%s\n' "$3" >"$(disk_place "$1")/$2"; }
signatures() { cat "$(disk_place "$1")/signatures"; }
# Two blank disks, and what a test cannot have: block devices, and a look into a file system.
world() {
    B="$WORK/dev/sdb" C="$WORK/dev/sdc"
    mkdir -p "$WORK/dev"
    : >"$B"
    : >"$C"
    disk "$B" 10
    disk "$C" 10
    sw_is_block_device() { [ -d "$(disk_place "$1")" ]; }
    sw_look_inside() { SW_L_FILE="$(cat "$WORK/world/file-inside" 2>/dev/null)"; [ ! -e "$WORK/world/unreadable" ]; }
}
calls() { cat "$WORK/world/lvm-calls"; }
no_call() { ! grep -q -e "$1" "$WORK/world/lvm-calls" 2>/dev/null || fail "unexpected call" "$(calls)"; }
mounted_at() { echo "$2 $1 xfs" >"$WORK/world/mounts"; about "$1" mount "$2"; }
