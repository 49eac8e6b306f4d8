# shellcheck shell=sh
# SPDX-FileCopyrightText: 2026 Sharewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# === Disks, and what is on them ================================================================

sw_is_block_device() { [ -b "$1" ]; }
# The device behind a link such as /dev/disk/by-id/…
sw_device() { readlink -f -- "$1" 2>/dev/null || printf '%s\n' "$1"; }

# Prints `NAME TYPE FSTYPE MOUNTPOINT` of a device and of all that is on it, itself first, separated by tabs.
sw_device_tree() {
    lsblk -P -p -o NAME,TYPE,FSTYPE,MOUNTPOINT "$1" </dev/null | awk -F'"' -v OFS='\t' '{ print $2, $4, $6, $8 }'
}
# Prints the kinds of signatures on a device, one a line.
sw_signatures() { wipefs -n -p "$1" </dev/null | awk -F, '!/^#/ && NF { print $NF }' | sort -u; }

# sw_look_device DEVICE: sets SW_D_HOLDS to what was found on it, in words; empty: nothing, it is blank.
sw_look_device() {
    local tree signatures
    SW_D_HOLDS=''
    tree="$(sw_device_tree "$1")" && [ -n "$tree" ] ||
        { sw_fail "what is on $1 cannot be read (lsblk). Is it a whole disk or a partition that works?"; return 1; }
    signatures="$(sw_signatures "$1")" || { sw_fail "the signatures on $1 cannot be read (wipefs). Does the disk work (dmesg)?"; return 1; }
    SW_D_HOLDS="$(printf '%s\n' "$tree" | awk -F'\t' '
        function found(words) { printf "%s%s", separator, words; separator = ", " }
        $4 == "[SWAP]" { found("swap in use on " $1) }
        $4 != "" && $4 != "[SWAP]" { found("a file system mounted at " $4) }
        NR == 1 && $3 == "mpath_member" { found("a path of a multipath disk") }
        NR == 1 { next }
        $2 == "part" { found("the partition " $1); next }
        $2 == "mpath" { found("the multipath disk " $1 ", of which it is a path"); next }
        $2 ~ /^raid/ || $2 == "md" { found("the RAID " $1 ", of which it is a member"); next }
        $2 == "lvm" { found("the logical volume " $1); next }
        $2 == "crypt" { found("the encrypted disk " $1); next }
        { found($1 " (" $2 ")") }')"
    [ -z "$signatures" ] ||
        SW_D_HOLDS="$SW_D_HOLDS${SW_D_HOLDS:+, }signatures of $(printf '%s' "$signatures" | tr '\n' ' ' | sed 's/ $//; s/ /, /g')"
}

# --- filesystem DEVICE: XFS with room in the inode for GlusterFS' attributes ---

# The kind of file system that blkid is sure of; empty: none.
sw_filesystem_kind() { blkid -p -s TYPE -o value "$1" </dev/null 2>/dev/null; }
sw_filesystem_uuid() { blkid -p -s UUID -o value "$1" </dev/null 2>/dev/null; }

sw_check_filesystem() {
    sw_have mkfs.xfs || return 11
    sw_is_block_device "$1" || return 11
    [ "$(sw_filesystem_kind "$1")" != xfs ] || return 0
    sw_look_device "$1" || return 1
    [ -n "$SW_D_HOLDS" ] || return 10
    sw_fail "$1 is not blank and not XFS, so it is not formatted. It holds $SW_D_HOLDS. Choose another device"
}

sw_apply_filesystem() {
    local was uuid
    sw_need mkfs.xfs xfsprogs || return 1
    sw_is_block_device "$1" || { sw_fail "there is no device $1 on this host"; return 1; }
    sw_check_filesystem "$1"; was=$?
    [ "$was" -eq 10 ] || return "$was"
    # Before and after: the undo of the logical volume reads both.
    sw_of_run sw_memo_line filesystems "$(sw_device "$1")" || return 1
    # Without -f it refuses by itself what came onto the device since we looked.
    sw_run mkfs.xfs -i size=512 "$1" </dev/null ||
        { sw_fail "no XFS could be made on $1. The words of mkfs.xfs are above"; return 1; }
    uuid="$(sw_filesystem_uuid "$1")"
    [ -n "$uuid" ] || { sw_fail "mkfs.xfs reported success, but there is no XFS on $1. Does the disk work (dmesg)?"; return 1; }
    sw_of_run sw_memo_line filesystems "$(sw_device "$1") $uuid"
}
# The logical volume's undo decides: a file system goes with what it is on, or it stays.
sw_undo_filesystem() { :; }

# Whether the file system on a device is one that this run made.
sw_made_filesystem() {
    local device notes
    device="$(sw_device "$1")"
    notes="$(sw_of_run sw_memo_get filesystems)"
    sw_lists "$notes" "$device $(sw_filesystem_uuid "$1")" && return 0
    # Without a number: the run was cut off before it could note what it had just made.
    case "$SW_NL$notes$SW_NL" in
    *"$SW_NL$device "*) return 1 ;;
    *) sw_lists "$notes" "$device" ;;
    esac
}

# --- grown DEVICE MOUNTPOINT: a mounted XFS as large as its device ---

# Prints how many bytes of the device the XFS at a mount point does not use.
sw_unused_bytes() {
    local device filesystem
    device="$(blockdev --getsize64 "$1" </dev/null)" || return 1
    filesystem="$(xfs_info "$2" </dev/null | awk '$1 == "data" {
        for (i = 1; i <= NF; i++) { split($i, pair, "="); value[pair[1]] = pair[2] + 0 }
        printf "%.0f\n", value["bsize"] * value["blocks"]
    }')" && [ "${filesystem:-0}" != 0 ] || return 1
    printf '%s\n' "$((device - filesystem))"
}

sw_check_grown() {
    local unused
    sw_have xfs_info && sw_is_block_device "$1" || return 11
    sw_look_mount "$2" || return 1
    [ -n "$SW_M_SOURCE" ] || return 11
    if [ "$(sw_device "$SW_M_SOURCE")" != "$(sw_device "$1")" ]; then
        sw_fail "$SW_M_SOURCE is mounted at $2, not $1. Nothing is enlarged"
        return 1
    fi
    unused="$(sw_unused_bytes "$1" "$2")" || { sw_fail "the size of the XFS at $2 cannot be read (xfs_info)"; return 1; }
    # XFS leaves a remainder that is too small for an allocation group.
    [ "$unused" -lt 1048576 ] || return 10
}

sw_apply_grown() {
    local was
    sw_need xfs_growfs xfsprogs || return 1
    sw_check_grown "$@"; was=$?
    case "$was" in
    0) return 0 ;;
    10) ;;
    11) sw_fail "$1 is not mounted at $2, and XFS only grows while it is mounted"; return 1 ;;
    *) return 1 ;;
    esac
    sw_memo_text grown "$2" || return 1
    sw_run xfs_growfs "$2" </dev/null || { sw_fail "the XFS at $2 could not be enlarged. The words of xfs_growfs are above"; return 1; }
    sw_check_grown "$@" || { sw_fail "xfs_growfs reported success, but the XFS at $2 is still smaller than $1"; return 1; }
}
sw_undo_grown() {
    sw_memo_has grown || return 0
    sw_left_alone "$2: XFS cannot be made smaller"
}

# --- a look for files before something is taken back ---

# sw_data_test COMMAND...: runs it with the words of find that match data, which all but GlusterFS' own bookkeeping
# and empty folders are. A file that has lost its name lives on below .glusterfs, so its size is looked at.
sw_data_test() {
    "$@" -xdev -mindepth 1 ! -type d \
        \( ! -path '*/.glusterfs/*' -o -type f ! -size 0 -path '*/.glusterfs/[0-9a-f][0-9a-f]/*' \) -print
}
# Prints the first file below a folder that is data.
sw_first_file() { sw_data_test find "$1" 2>/dev/null | head -n 1; }

# shellcheck disable=SC2016 # a script for another shell
# Runs in its own namespace: $1 folder, $2 type, $3 options, $4 source, $5 seconds, then words for find.
SW_LOOK='
dir=$1 type=$2 options=$3 source=$4 limit=$5
shift 5
mount --make-rprivate / 2>/dev/null
timeout -k 5 "$limit" mount -t "$type" -o "$options" -- "$source" "$dir" >/dev/null 2>&1 || exit 1
trap "umount -- \"\$dir\"" EXIT
timeout -k 5 "$limit" find "$dir" "$@" >"$dir.files" || exit 1
sed -n "1s|^$dir||p" "$dir.files"'

# sw_look_inside TYPE OPTIONS SOURCE: mounts it read-only at a private place and sets SW_L_FILE to the first file in
# it, empty when there is none. Fails when it could not look.
sw_look_inside() {
    local dir="$SW_ROOT/run/sharewright/look-$SW_RUN" run='' status
    mkdir -p -- "$dir" || return 1
    ! sw_have unshare || ! unshare -m true 2>/dev/null || run='unshare -m'
    # shellcheck disable=SC2086 # two words or none
    SW_L_FILE="$(sw_data_test $run sh -c "$SW_LOOK" look "$dir" "$1" "$2" "$3" "$SW_MOUNT_WAIT" </dev/null)"; status=$?
    rm -f -- "$dir.files"
    rmdir -- "$dir" 2>/dev/null || :
    return "$status"
}
