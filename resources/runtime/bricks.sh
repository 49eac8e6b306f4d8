# shellcheck shell=sh
# SPDX-FileCopyrightText: 2026 Sharewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# === GlusterFS: the folders of bricks ==========================================================

# brick MOUNTPOINT PATH ONROOT(0|1)

# sw_brick_mark PATH: prints the id of the volume whose mark a folder carries, without dashes; nothing: no mark.
sw_brick_mark() {
    getfattr --absolute-names -e hex -n trusted.glusterfs.volume-id "$1" 2>/dev/null </dev/null |
        sed -n 's/^trusted\.glusterfs\.volume-id=0x//p'
}

# sw_look_mark ID PATH: sets SW_B_VOLUME to the volume that the id names (empty: this host's gluster knows none), and
# SW_B_SERVES to yes when PATH of this host is one of its bricks. Fails when gluster cannot tell.
sw_look_mark() {
    local row
    SW_B_VOLUME='' SW_B_SERVES=no
    if ! sw_have gluster || ! sw_look_pool; then
        sw_look_mark_on_disk "$1" "$2"
        return
    fi
    sw_gluster volume info || return 1
    row="$(sw_g_rows volInfo/volumes/volume id name | SW_ID="$1" awk -F'\t' '
        { id = $1; gsub(/-/, "", id) } id == ENVIRON["SW_ID"] { print $2; exit }')"
    [ -n "$row" ] || return 0
    SW_B_VOLUME="$row"
    sw_look_volume_info "$row"
    ! sw_lists "$(printf '%s\n' "$SW_V_ROWS" | sed 's/^[^/]*:\//\//')" "$2$SW_TAB$SW_P_SELF" || SW_B_SERVES=yes
}
# The same from glusterd's own files, for a host on which it does not run.
sw_look_mark_on_disk() {
    local file id
    for file in "$SW_ROOT"/var/lib/glusterd/vols/*/info; do
        [ -f "$file" ] || continue
        id="$(sed -n 's/^volume-id=//p' "$file" | tr -d -)"
        [ "$id" = "$1" ] || continue
        SW_B_VOLUME="${file%/info}" SW_B_VOLUME="${SW_B_VOLUME##*/}" SW_B_SERVES=unknown
    done
}

# Whether some run of Sharewright on this host found the folder blank, or made it.
sw_brick_was_blank() { grep -Fxqs -- "$1" "$SW_ROOT"/var/lib/sharewright/*/steps/*/brick-blank; }

# sw_look_brick MOUNTPOINT PATH ONROOT: sets SW_B_STATE: `later` (the mount has to come first), `missing`, `blank`,
# `serving`, or `left over` (marks of an attempt of ours, no file). Says what stands in the way of anything else.
sw_look_brick() {
    local up
    SW_B_STATE=later
    sw_brick_place "$@" || return
    [ -n "$SW_B_PLACE" ] || return 0
    SW_B_STATE=missing
    up="${2%/*}"
    while [ -n "$up" ]; do
        if [ -d "$up" ] && [ -n "$(sw_brick_mark "$up")" ]; then
            sw_fail "$up, above the brick $2, carries the mark of a volume: it is or was a brick itself. Choose a folder that is not inside it"
            return 1
        fi
        [ "$up" != "${1%/}" ] || break
        up="${up%/*}"
    done
    sw_exists "$2" || return 0
    [ -d "$2" ] || { sw_fail "$2 is not a folder. Choose another folder for the brick"; return 1; }
    sw_look_brick_folder "$2"
}
# Whether the brick's place can be judged, and is where it should be: sets SW_B_PLACE, empty when not yet.
sw_brick_place() {
    local up="$2"
    SW_B_PLACE=''
    [ "$3" != 1 ] || { SW_B_PLACE="$2"; return 0; }
    case "$2" in
    "${1%/}"/?*) ;;
    *) sw_fail "the brick $2 is not below its mount point $1"; return 1 ;;
    esac
    sw_look_mount "$1" || return 1
    [ -n "$SW_M_SOURCE" ] || return 0
    while [ -n "$up" ] && [ ! -e "$up" ]; do up="${up%/*}"; done
    if [ "$(stat -L -c %d -- "$up")" != "$(stat -L -c %d -- "$1")" ]; then
        sw_fail "the brick $2 is not on the file system that is mounted at $1: a link or another mount leads elsewhere ($up)"
        return 1
    fi
    SW_B_PLACE="$2"
}
sw_look_brick_folder() {
    local mark
    mark="$(sw_brick_mark "$1")"
    if [ -z "$mark" ]; then
        SW_B_STATE=blank
        [ -n "$(ls -A -- "$1")" ] || return 0
        if sw_brick_was_blank "$1" && [ "$(ls -A -- "$1")" = .glusterfs ] && [ -z "$(sw_first_file "$1")" ]; then
            SW_B_STATE='left over'
            return 0
        fi
        sw_fail "the folder $1 for the brick is not empty. Choose a new folder beside it: files that are in it already would not appear in the volume"
        return 1
    fi
    if ! sw_look_mark "$mark" "$1"; then
        sw_gluster_silent "$1 carries the mark of a volume, and gluster cannot tell of which"
        return 1
    fi
    SW_B_STATE=serving
    [ "$SW_B_SERVES" = no ] || return 0
    if [ -n "$SW_B_VOLUME" ]; then
        sw_fail "$1 was a brick of the volume $SW_B_VOLUME and is not any more. Choose a new folder beside it; its files stay as they are"
        return 1
    fi
    SW_B_STATE='left over'
    sw_brick_was_blank "$1" && [ -z "$(sw_first_file "$1")" ] ||
        { sw_fail "$1 carries the mark of a volume that does not exist (id $mark): it is left over from an earlier attempt or a deleted volume. Choose a new folder beside it; nothing in it is touched"; return 1; }
}

sw_check_brick() {
    sw_have getfattr || return 11
    sw_look_brick "$@" || return 1
    case "$SW_B_STATE" in
    later) return 11 ;;
    serving) return 0 ;;
    # Noting it belongs to the work: without that note nobody could take off what a failed create leaves.
    blank) sw_brick_was_blank "$2" || return 10 ;;
    *) return 10 ;;
    esac
}

sw_apply_brick() {
    local was
    sw_need getfattr attr || return 1
    sw_check_brick "$@"; was=$?
    case "$was" in
    0) return 0 ;;
    10) ;;
    11) sw_fail "no file system is mounted at $1, so the brick $2 would lie on the root file system. Mount it first"; return 1 ;;
    *) return 1 ;;
    esac
    if [ "$SW_B_STATE" = 'left over' ]; then
        sw_say "$2 carries marks of a volume that was never completed; taking them off"
        sw_clean_brick "$2" || return 1
    fi
    sw_memo_text brick-blank "$2" && sw_make_parents "$2/" || return 1
    sw_check_brick "$@" || { sw_fail "the folder $2 was made, but cannot serve as a brick"; return 1; }
}

# sw_clean_brick PATH: takes the marks off and removes gluster's bookkeeping. What could be a file of somebody makes it
# stop: the caller has looked, this looks again while it goes.
sw_clean_brick() {
    local mark
    for mark in trusted.glusterfs.volume-id trusted.gfid; do
        [ -n "$(sw_brick_attribute "$1" $mark)" ] || continue
        sw_need setfattr attr && sw_run setfattr -x $mark "$1" || { sw_fail "the mark $mark of $1 could not be taken off"; return 1; }
    done
    [ -d "$1/.glusterfs" ] || return 0
    sw_say "+ remove gluster's own bookkeeping in $(sw_quoted "$1/.glusterfs")"
    find "$1/.glusterfs" -xdev -depth \( -type d -o -type l -o -type f -size 0 -o -path '*/.glusterfs/health_check' \
        -o -path '*/.glusterfs/indices/*' -o -path '*/.glusterfs/brick.db*' \) -delete 2>/dev/null
    [ ! -e "$1/.glusterfs" ] || { sw_fail "something in $1/.glusterfs is not gluster's bookkeeping and stays. Choose a new folder beside $1"; return 1; }
}
sw_brick_attribute() { getfattr --absolute-names -e hex -n "$2" "$1" 2>/dev/null </dev/null | grep "^$2="; }

sw_undo_brick() {
    local why=''
    sw_memo_has brick-blank || return 0
    if [ -d "$2" ]; then
        why="$(sw_brick_stays "$2")"
        if [ -n "$why" ]; then
            sw_left_alone "$2: $why"
            return 0
        fi
        sw_clean_brick "$2" || return 1
    fi
    sw_remove_parents && sw_forget
}
# Prints why the brick's folder must stay; nothing: no.
sw_brick_stays() {
    local mark
    sw_have getfattr || { echo 'its marks cannot be read (getfattr is missing)'; return 0; }
    mark="$(sw_brick_mark "$1")"
    if [ -n "$mark" ]; then
        if ! sw_look_mark "$mark" "$1"; then
            echo 'gluster cannot tell whether it serves a volume'
        elif [ -n "$SW_B_VOLUME" ]; then
            echo "it serves the volume $SW_B_VOLUME"
        elif [ -n "$(sw_first_file "$1")" ]; then
            echo 'there are files in it'
        fi
    elif [ -n "$(sw_first_file "$1")" ]; then
        echo 'there are files in it'
    fi
}
