# shellcheck shell=sh
# SPDX-FileCopyrightText: 2026 Sharewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# === LVM =======================================================================================

# Standard input is /dev/null throughout: what LVM would ask about, it then refuses.

sw_pvs() { pvs --noheadings --separator '|' -o pv_name,vg_name </dev/null | sed 's/^ *//; s/ *$//'; }
sw_vgs() {
    vgs --noheadings --units b --nosuffix --separator '|' \
        -o vg_name,vg_attr,vg_size,vg_free,vg_extent_size,lv_count </dev/null | sed 's/^ *//; s/ *$//'
}
sw_lvs() {
    lvs --noheadings --units b --nosuffix --separator '|' -o vg_name,lv_name,lv_size </dev/null | sed 's/^ *//; s/ *$//'
}

# sw_look_group NAME: sets SW_VG (empty: there is none), SW_VG_ATTR, SW_VG_SIZE, SW_VG_FREE, SW_VG_EXTENT in bytes,
# SW_VG_COUNT of logical volumes.
sw_look_group() {
    local all
    all="$(sw_vgs)" || { sw_fail "LVM does not tell its volume groups (vgs)"; return 1; }
    SW_VG="$(printf '%s\n' "$all" | SW_NAME="$1" awk -F'|' '$1 == ENVIRON["SW_NAME"]')"
    case "$SW_VG" in
    *"$SW_NL"*)
        sw_fail "there are several volume groups named $1 on this host. Rename all but one (vgrename), or choose another name"
        return 1 ;;
    esac
    IFS='|' read -r SW_VG SW_VG_ATTR SW_VG_SIZE SW_VG_FREE SW_VG_EXTENT SW_VG_COUNT <<EOF
$SW_VG
EOF
}

# Prints `DEVICE|GROUP` of all physical volumes, with the devices behind links.
sw_physical_volumes() {
    local all name group
    all="$(sw_pvs)" || { sw_fail "LVM does not tell its physical volumes (pvs)"; return 1; }
    printf '%s\n' "$all" | while IFS='|' read -r name group; do
        [ -z "$name" ] || printf '%s|%s\n' "$(sw_device "$name")" "$group"
    done
}

# --- volume_group NAME DEVICE... ---

# Sets SW_VG_LACKS, the devices that the group does not have yet, and SW_VG_BLANK, those of them that are no physical
# volume yet. Says what stands in the way.
sw_compare_group() {
    local name="$1" path device row found=no all
    shift
    SW_VG_LACKS='' SW_VG_BLANK=''
    sw_look_group "$name" && all="$(sw_physical_volumes)" || return 1
    for path in "$@"; do
        device="$(sw_device "$path")"
        sw_is_block_device "$device" || { sw_fail "there is no disk $path on this host. Is it plugged in, and is its name right (lsblk)?"; return 1; }
        if sw_lists "$all" "$device|$name"; then found=yes; continue; fi
        ! sw_lists "$SW_VG_LACKS" "$device" || continue
        row="$(printf '%s\n' "$all" | SW_NAME="$device" awk -F'|' '$1 == ENVIRON["SW_NAME"]')"
        sw_usable_for_group "$path" "$device" "$row" || return 1
        SW_VG_LACKS="$SW_VG_LACKS${SW_VG_LACKS:+$SW_NL}$device"
    done
    if [ -n "$SW_VG" ] && [ $found = no ]; then
        sw_fail "there is a volume group $name on this host already, and none of $* belongs to it. Choose another name, or name the disks that it has (pvs)"
        return 1
    fi
}
# sw_usable_for_group PATH DEVICE PV-ROW
sw_usable_for_group() {
    case "$3" in
    '')
        sw_look_device "$2" || return 1
        if [ -n "$SW_D_HOLDS" ]; then
            sw_fail "$1 is not blank: it holds $SW_D_HOLDS. Nothing is written to it. Choose another disk, or empty this one yourself when you are sure"
            return 1
        fi
        SW_VG_BLANK="$SW_VG_BLANK${SW_VG_BLANK:+$SW_NL}$2" ;;
    *'|')
        sw_lists "$(sw_memo_get devices)" "$2" ||
            { sw_fail "$1 is an LVM physical volume that belongs to no group, and this run did not make it. If it is free, 'pvremove $1' makes it blank"; return 1; } ;;
    *) sw_fail "$1 belongs to the volume group ${3#*|}. Choose another disk, or that group"; return 1 ;;
    esac
}

sw_lvm_there() { sw_have vgs && sw_have wipefs && sw_have lsblk; }
sw_check_volume_group() {
    sw_lvm_there || return 11
    sw_compare_group "$@" || return 1
    [ -z "$SW_VG_LACKS" ] || return 10
}

sw_apply_volume_group() {
    local device
    sw_need vgs lvm2 && sw_need wipefs util-linux && sw_need lsblk util-linux && sw_compare_group "$@" || return 1
    [ -n "$SW_VG_LACKS" ] || return 0
    case "$SW_VG_ATTR" in
    ???p*) sw_fail "the volume group $1 is incomplete: one of its disks is missing (vgs, pvs). Mend that first"; return 1 ;;
    esac
    for device in $SW_VG_BLANK; do
        sw_memo_line devices "$device" || return 1
        sw_run pvcreate "$device" </dev/null || { sw_fail "$device could not be made an LVM physical volume. LVM's words are above"; return 1; }
    done
    if [ -n "$SW_VG" ]; then
        sw_memo_text extended "$1" || return 1
        # shellcheck disable=SC2086 # paths of devices hold no blanks
        sw_run vgextend "$1" $SW_VG_LACKS </dev/null || { sw_fail "the volume group $1 could not be enlarged. LVM's words are above"; return 1; }
    else
        sw_memo_text made "$1" || return 1
        # shellcheck disable=SC2086
        sw_run vgcreate "$1" $SW_VG_LACKS </dev/null || { sw_fail "the volume group $1 could not be made. LVM's words are above"; return 1; }
    fi
    sw_check_volume_group "$@" || { sw_fail "LVM reported success, but the volume group $1 is not as it should be (vgs, pvs)"; return 1; }
}

sw_undo_volume_group() {
    local name="$1" device all status=0
    sw_memo_has devices || return 0
    sw_have vgs || { sw_left_alone "volume group $name: LVM is not installed any more"; return 0; }
    sw_look_group "$name" && all="$(sw_physical_volumes)" || return 1
    if [ -n "$SW_VG" ] && sw_memo_has made; then
        sw_remove_group "$name" "$all" || status=$?
        [ $status -ne 10 ] || return 0
        [ $status -eq 0 ] || return 1
    elif [ -n "$SW_VG" ]; then
        for device in $(sw_memo_get devices); do
            sw_lists "$all" "$device|$name" || continue
            sw_run vgreduce "$name" "$device" </dev/null ||
                { sw_left_alone "$device: the volume group $name has data on it by now"; return 0; }
        done
    fi
    all="$(sw_physical_volumes)" || return 1
    for device in $(sw_memo_get devices); do
        sw_lists "$all" "$device|" || continue
        sw_run pvremove "$device" </dev/null || { sw_fail "$device could not be taken out of LVM. LVM's words are above"; return 1; }
    done
    sw_forget
}
# sw_remove_group NAME PHYSICAL-VOLUMES: only while it has no logical volume, and only disks that this run gave it.
# 10: left alone, and said so.
sw_remove_group() {
    local foreign
    if [ "$SW_VG_COUNT" != 0 ]; then
        sw_left_alone "volume group $1: there are logical volumes in it"
        return 10
    fi
    foreign="$(printf '%s\n' "$2" | awk -F'|' -v name="$1" '$2 == name { print $1 }' | while IFS= read -r device; do
        sw_lists "$(sw_memo_get devices)" "$device" || printf '%s ' "$device"
    done)"
    if [ -n "$foreign" ]; then
        sw_left_alone "volume group $1: it has disks by now that this run did not give it: $foreign"
        return 10
    fi
    sw_run vgremove "$1" </dev/null || { sw_fail "the volume group $1 could not be removed. LVM's words are above"; return 1; }
}

# --- logical_volume VG NAME SIZE: "500G", "80%" of the group, "100%" ---

# Sets SW_LV_BYTES, the present size of the logical volume; empty: there is none.
sw_look_volume() {
    local all
    all="$(sw_lvs)" || { sw_fail "LVM does not tell its logical volumes (lvs)"; return 1; }
    SW_LV_BYTES="$(printf '%s\n' "$all" | SW_GROUP="$1" SW_NAME="$2" awk -F'|' '
        $1 == ENVIRON["SW_GROUP"] && $2 == ENVIRON["SW_NAME"] { print $3 }')"
}
# sw_wanted_extents SIZE: sets SW_LV_WANTED, in extents of the group that was looked at last.
sw_wanted_extents() {
    local number="${1%?}" total free own
    case "$number" in
    '' | *[!0-9]*) sw_fail "'$1' is not a size; write for example 500G or 80%"; return 1 ;;
    esac
    total=$((SW_VG_SIZE / SW_VG_EXTENT)) free=$((SW_VG_FREE / SW_VG_EXTENT)) own=$((${SW_LV_BYTES:-0} / SW_VG_EXTENT))
    case "$1" in
    100%) SW_LV_WANTED=$((own + free)) ;;
    *%) SW_LV_WANTED=$((total * number / 100)) ;;
    *M) SW_LV_WANTED=$(((number * 1048576 + SW_VG_EXTENT - 1) / SW_VG_EXTENT)) ;;
    *G) SW_LV_WANTED=$(((number * 1073741824 + SW_VG_EXTENT - 1) / SW_VG_EXTENT)) ;;
    *T) SW_LV_WANTED=$(((number * 1099511627776 + SW_VG_EXTENT - 1) / SW_VG_EXTENT)) ;;
    *) sw_fail "'$1' is not a size; write for example 500G or 80%"; return 1 ;;
    esac
    [ "$SW_LV_WANTED" -gt "$own" ] || return 0
    [ "$SW_LV_WANTED" -le $((own + free)) ] ||
        { sw_fail "the volume group $SW_VG has only $(((own + free) * SW_VG_EXTENT / 1048576)) MiB for this, not $1. Add a disk to it, or ask for less"; return 1; }
}

sw_check_logical_volume() {
    sw_have lvs || return 11
    sw_look_group "$1" || return 1
    [ -n "$SW_VG" ] || return 11
    sw_look_volume "$1" "$2" && sw_wanted_extents "$3" || return 1
    [ -n "$SW_LV_BYTES" ] && [ $((SW_LV_BYTES / SW_VG_EXTENT)) -ge "$SW_LV_WANTED" ] || return 10
}

sw_apply_logical_volume() {
    local was
    sw_need lvs lvm2 || return 1
    sw_check_logical_volume "$@"; was=$?
    case "$was" in
    0) return 0 ;;
    10) ;;
    11) sw_fail "there is no volume group $1 on this host"; return 1 ;;
    *) return 1 ;;
    esac
    [ "$SW_LV_WANTED" -gt 0 ] || { sw_fail "the volume group $1 has no room left for $2"; return 1; }
    if [ -n "$SW_LV_BYTES" ]; then
        sw_memo_has made || sw_memo_text grown "$SW_LV_BYTES" || return 1
        sw_run lvextend -l "$SW_LV_WANTED" "$1/$2" </dev/null || { sw_fail "the logical volume $1/$2 could not be enlarged. LVM's words are above"; return 1; }
    else
        sw_memo_text made "$1/$2" || return 1
        # The room may still hold signatures of a volume that was removed; without an answer lvcreate would give up.
        sw_run lvcreate -y -Wy -n "$2" -l "$SW_LV_WANTED" "$1" </dev/null ||
            { sw_fail "the logical volume $1/$2 could not be made. LVM's words are above"; return 1; }
    fi
    sw_check_logical_volume "$@" || { sw_fail "LVM reported success, but the logical volume $1/$2 is not as it should be (lvs)"; return 1; }
}

sw_undo_logical_volume() {
    local device="/dev/$1/$2" why
    if sw_memo_has grown; then
        sw_left_alone "logical volume $1/$2: what was enlarged is not made smaller"
        return 0
    fi
    sw_memo_has made || return 0
    sw_have lvs || { sw_left_alone "logical volume $1/$2: LVM is not installed any more"; return 0; }
    sw_look_volume "$1" "$2" || return 1
    if [ -n "$SW_LV_BYTES" ]; then
        why="$(sw_volume_in_use "$device")" || return 1
        if [ -n "$why" ]; then
            sw_left_alone "logical volume $1/$2: $why"
            return 0
        fi
        sw_run lvremove -y "$1/$2" </dev/null || { sw_fail "the logical volume $1/$2 could not be removed. LVM's words are above"; return 1; }
    fi
    sw_forget
}
# Prints why a logical volume that this run made must stay; nothing: it may go.
sw_volume_in_use() {
    sw_look_device "$1" || return 1
    [ -n "$SW_D_HOLDS" ] || return 0
    if [ "$SW_D_HOLDS" != 'signatures of xfs' ]; then
        printf 'it holds %s\n' "$SW_D_HOLDS"
    elif ! sw_made_filesystem "$1"; then
        echo 'the file system in it was not made by this run'
    elif ! sw_look_inside xfs ro,nouuid "$1"; then
        echo 'it cannot be seen whether there are files in it'
    elif [ -n "$SW_L_FILE" ]; then
        printf 'it holds files, for example %s\n' "$SW_L_FILE"
    fi
}
