#!/bin/sh
# SPDX-FileCopyrightText: 2026 Sharewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What Sharewright asks of disks, LVM and GlusterFS before it plans. Follows probe.sh and keeps its rules: it only
# reads, every part is bounded in time, and core/facts/storageanswer.cpp reads the answers.

# lsblk knows JSON since util-linux 2.27, partition tables (PTTYPE) since later; RHEL 7 has 2.23.
sw_disks() {
    sw_columns=NAME,KNAME,PKNAME,TYPE,SIZE,FSTYPE,MOUNTPOINT,MODEL,SERIAL,RO,RM
    for sw_more in ,PTTYPE ''; do
        sw_line=$(lim 5 lsblk -J -b -p -e 1,7 -o "$sw_columns$sw_more" | b64)
        [ -n "$sw_line" ] && answer disks "$sw_line" && return
    done
    answer diskpairs "$(lim 5 lsblk -P -b -p -e 1,7 -o "$sw_columns" | b64)"
}

# Stable names, as `link target` lines.
sw_disk_links() {
    answer disklinks "$(lim 5 find /dev/disk/by-id /dev/disk/by-path /dev/disk/by-uuid -type l -printf '%p %l\n' |
        head -n 4000 | b64)"
}

# What the kernel builds upon each device: DEVICE USER.
sw_holders() {
    for sw_path in /sys/class/block/*/holders/*; do
        [ -e "$sw_path" ] || continue
        sw_path=${sw_path#/sys/class/block/}
        answer holder "${sw_path%%/*}" "${sw_path##*/}"
    done
}

# KEY PATH... Disks that the project names: the kernel's name for each, or nothing where there is none.
sw_devices() {
    while [ "$#" -ge 2 ]; do
        if [ -b "$2" ]; then
            answer device "$1" "$(lim 3 readlink -f -- "$2")"
        else
            answer device "$1"
        fi
        shift 2
    done
}

# Whole disks without partitions, mounts or anything built upon them.
sw_unused_disks() {
    lim 5 lsblk -P -b -p -e 1,7 -o NAME,PKNAME,TYPE,SIZE,MOUNTPOINT | awk -F'"' '
        { sub(/^\/dev\//, "", $4); busy[$4] = 1 }
        $6 == "disk" && $8 > 0 && $10 == "" { name[++n] = $2 }
        END {
            for (i = 1; i <= n; i++) {
                bare = name[i]; sub(/^\/dev\//, "", bare)
                if (!(bare in busy)) print name[i]
            }
        }'
}

# DEVICE... What wipefs(8) recognises on these and on unused disks; it needs root.
sw_signatures() {
    [ "$(id -u)" = 0 ] && have wipefs || return 0
    sw_until=$(($(date +%s) + 15))
    # shellcheck disable=SC2046 # names of disks hold no blanks
    set -- "$@" $(sw_unused_disks)
    for sw_path; do
        [ -b "$sw_path" ] || continue
        [ "$(date +%s)" -lt "$sw_until" ] || break
        sw_line=$(lim 5 wipefs -n -p "$sw_path") || continue
        answer signatures "$(readlink -f -- "$sw_path")" \
            "$(printf '%s\n' "$sw_line" | awk -F, '!/^#/ && NF > 3 { print $4 }' | sort -u | tr '\n' ' ')"
    done
}

# REPORT FIELDS. Status 5 comes with half a report, as when a disk of a group is missing.
sw_lvm_report() {
    sw_line=$(lim 10 "$1" --readonly --noheadings --units b --nosuffix --separator '|' -o "$2")
    case $?-$sw_line in
    0-* | 5-?*) answer lvm "$1" "$(printf '%s\n' "$sw_line" | b64)" ;;
    *) return 1 ;;
    esac
}
sw_lvm() {
    [ "$(id -u)" = 0 ] && have pvs || return 0
    sw_lvm_report pvs pv_name,vg_name,pv_size,pv_free &&
        sw_lvm_report vgs vg_name,vg_size,vg_free &&
        sw_lvm_report lvs vg_name,lv_name,lv_size &&
        answer lvm known
}

# KEY PATH MOUNTPOINT. The place of a brick.
sw_brick() {
    [ "$(sw_hazard_of "$3")" = autofs ] && return
    sw_line=$(lim 3 stat -L -c %F -- "$3")
    case $?-$sw_line in
    0-directory) answer brick "$1" mountpoint "$(readlink -f -- "$3" | tr -d '\n' | b64)" ;;
    124-* | 137-*) return ;;
    *) answer brick "$1" nomountpoint ;;
    esac
    sw_near=$3
    while [ -n "$sw_near" ] && [ ! -d "$sw_near" ]; do sw_near=${sw_near%/*}; done
    sw_line=$(lim 3 stat -f -c '%b %a %S' -- "${sw_near:-/}") &&
        answer brick "$1" space "$sw_line"
    if [ -d "$2" ]; then
        if [ -n "$(lim 3 find "$2/" -mindepth 1 -maxdepth 1 ! -name '.glusterfs*' -print -quit)" ]; then
            answer brick "$1" full
        else
            answer brick "$1" empty
        fi
        # What brick of the runtime noted (docs/runtime.md, "Marks").
        grep -Fxqs -- "$2" /var/lib/sharewright/*/steps/*/brick-blank && answer brick "$1" ours
    fi
    sw_marks "$1" "$2"
}

# KEY PATH. GlusterFS refuses a brick when it, or a directory above it, carries the mark of a volume.
sw_marks() {
    [ -d "$2/.glusterfs" ] && answer brick "$1" bookkeeping
    [ "$(id -u)" = 0 ] || return 0
    sw_near=$2
    while [ -n "$sw_near" ]; do
        for sw_name in trusted.glusterfs.volume-id trusted.gfid; do
            [ -d "$sw_near" ] || continue
            sw_line=$(sw_attribute "$sw_name" "$sw_near")
            [ -n "$sw_line" ] || continue
            answer brick "$1" mark "$sw_name" "$sw_line" "$(printf '%s' "$sw_near" | b64)"
            return
        done
        sw_near=${sw_near%/*}
    done
}

# NAME PATH: an extended attribute in hex. attr(1) comes with the packages that a first look finds missing.
sw_attribute() {
    if have getfattr; then
        lim 3 getfattr --absolute-names -e hex -n "$1" "$2" | sed -n "s/^$1=0x//p"
    elif have python3; then
        lim 3 python3 -c 'import os, sys; print(os.getxattr(sys.argv[2], sys.argv[1]).hex())' "$1" "$2"
    fi
}

# NAME... as this host resolves them: addresses in their order, "-" for an unknown name.
sw_resolve() {
    have getent || return 0
    for sw_name; do
        sw_line=$(lim 5 getent ahosts "$sw_name")
        case $? in
        0) answer resolved "$(printf '%s\n' "$sw_line" |
            awk '!seen[$1]++ { printf "%s%s", n++ ? "," : "", $1 }')" "$sw_name" ;;
        2) answer resolved - "$sw_name" ;;
        esac
    done
}

# The ports of bricks, as this node last knew them; some fifty are enough to see a firewall.
sw_brick_ports() {
    sw_count=0
    for sw_path in /var/lib/glusterd/vols/*/bricks/*; do
        [ -r "$sw_path" ] || continue
        sw_line=$(sed -n 's/^hostname=//p' "$sw_path")
        sw_name=$(sed -n 's/^listen-port=//p' "$sw_path")
        case $sw_name in '' | 0 | *[!0-9]*) continue ;; esac
        [ "$((sw_count += 1))" -le 50 ] || break
        [ -n "$sw_line" ] && sw_port "$sw_line" "$sw_name" &
    done
    wait
}

sw_gluster() {
    if have gluster; then
        answer gluster version "$(lim 5 gluster --version | sed -n '1s/^glusterfs *\([0-9][0-9.]*\).*/\1/p')"
    fi
    if [ -r /var/lib/glusterd/glusterd.info ]; then
        answer gluster uuid "$(sed -n 's/^UUID=//p' /var/lib/glusterd/glusterd.info)"
        answer gluster op-version "$(sed -n 's/^operating-version=//p' /var/lib/glusterd/glusterd.info)"
    fi
}

# [status]. Only one node of a site is asked for the status: it takes gluster's lock on all of them.
sw_glusterd() {
    [ "$(id -u)" = 0 ] && have gluster && lim 3 systemctl -q is-active glusterd.service || return 0
    sw_gluster_ask pool pool list && sw_gluster_ask volumes volume info &&
        sw_gluster_ask options volume get all cluster.max-op-version && [ "$1" = status ] &&
        sw_gluster_ask status volume status all
}
# NAME COMMAND... False when there was no answer in time.
sw_gluster_ask() {
    sw_name=$1
    shift
    sw_line=$(lim 10 gluster --mode=script --xml "$@" 2>&1)
    case $? in
    124 | 137) answer glusterd "$sw_name" late && return 1 ;;
    esac
    answer glusterd "$sw_name" "$(printf '%s\n' "$sw_line" | b64)"
}
