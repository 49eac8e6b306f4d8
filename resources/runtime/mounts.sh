# shellcheck shell=sh
# SPDX-FileCopyrightText: 2026 Sharewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# === Mounts ====================================================================================

# A path with the links in its parent resolved; the last part is never looked at, so no automount starts.
sw_mount_path() {
    local up
    up="$(cd -P -- "${1%/*}/" 2>/dev/null && pwd -P)" || { printf '%s\n' "$1"; return; }
    printf '%s/%s\n' "${up%/}" "${1##*/}"
}
sw_source() {
    case "$1" in
    *:/ | /) printf '%s\n' "$1" ;;
    *) printf '%s\n' "${1%/}" ;;
    esac
}

# For awk: a word of findmnt -r without its escapes.
SW_AWK_PLAIN='function plain(s,   out, hex) {
    hex = "0123456789abcdef"
    while (match(s, /\\x[0-9a-f][0-9a-f]/)) {
        out = out substr(s, 1, RSTART - 1) sprintf("%c", 16 * (index(hex, substr(s, RSTART + 2, 1)) - 1) + \
            index(hex, substr(s, RSTART + 3, 1)) - 1)
        s = substr(s, RSTART + 4)
    }
    return out s
}'

# sw_look_mount PATH: sets SW_M_SOURCE, the source of what is mounted on top at PATH (empty: nothing), and
# SW_M_AUTOFS (1: an automount waits there). Reads the kernel's table, and looks into a share only for a limited time.
sw_look_mount() {
    local table found
    SW_M_SOURCE='' SW_M_AUTOFS=0
    table="$(findmnt -rn -o TARGET,SOURCE,FSTYPE)" || { sw_fail "the table of mounts cannot be read (findmnt)"; return 1; }
    found="$(printf '%s\n' "$table" | SW_PATH="$(sw_mount_path "$1")" awk "$SW_AWK_PLAIN"'
        plain($1) != ENVIRON["SW_PATH"] { next }
        $3 == "autofs" { autofs = 1; next }
        { source = plain($2) }
        END { printf "%d %s", autofs, source }')"
    SW_M_AUTOFS="${found%% *}"
    SW_M_SOURCE="$(sw_source "${found#* }")"
    case "$SW_M_SOURCE" in
    *'//deleted]') ! sw_is_still_there "$1" "$table" || SW_M_SOURCE="${SW_M_SOURCE%//deleted]}]" ;;
    esac
}
# sw_is_still_there PATH TABLE: whether the folder that is bound to PATH is there, although the kernel says "deleted". It says
# so after GlusterFS's client has taken other bricks or options: the folder's name is looked up anew, the bind mount keeps
# the old entry, and both are the same folder (seen with 10.3). One that really was deleted has another number, or none.
sw_is_still_there() {
    local part="${SW_M_SOURCE#*\[}" whole
    whole="$(printf '%s\n' "$2" | SW_WHOLE="${SW_M_SOURCE%%\[*}" awk "$SW_AWK_PLAIN"'
        plain($2) == ENVIRON["SW_WHOLE"] { at = plain($1) }
        END { print at }')"
    part="${part%//deleted]}"
    [ -n "$whole" ] && part="$(sw_within "$SW_IO_WAIT" stat -c '%d:%i' -- "$whole$part/." 2>/dev/null)" &&
        [ "$part" = "$(sw_within "$SW_IO_WAIT" stat -c '%d:%i' -- "$1/." 2>/dev/null)" ]
}

# Whether SOURCE is what sw_look_mount has found. A disk has several names (/dev/GROUP/VOLUME, /dev/mapper/…), a GlusterFS
# volume one for each server that it was found through. A part that is bound elsewhere stands in brackets behind it.
sw_is_source() {
    [ "$SW_M_SOURCE" != "$(sw_source "$1")" ] || return 0
    case "$SW_M_SOURCE $1" in
    /dev/*' /dev/'*) [ "$(sw_device "$SW_M_SOURCE")" = "$(sw_device "$1")" ] ;;
    *:/*' '*:/*) sw_is_same_volume "$SW_M_SOURCE" "$1" ;;
    *) return 1 ;;
    esac
}
# sw_is_same_volume SEEN WANTED: whether SEEN is WANTED through one of the other servers that /etc/fstab names for it.
sw_is_same_volume() {
    [ "${1#*:}" = "${2#*:}" ] || return 1
    SW_VOLUME="${2%%\[*}" SW_SERVER="${1%%:*}" awk '
        /^[ \t]*#/ || $3 != "glusterfs" || $1 != ENVIRON["SW_VOLUME"] { next }
        {
            count = split($4, options, ",")
            for (i = 1; i <= count; i++)
                if (index(options[i], "backup-volfile-servers=") == 1)
                    if (index(":" substr(options[i], 24) ":", ":" ENVIRON["SW_SERVER"] ":")) found = 1
        }
        END { exit !found }' "$SW_ROOT/etc/fstab" 2>/dev/null
}

# sw_all_mounted SOURCE PATH [SOURCE PATH]...: whether each is mounted where it should be.
sw_all_mounted() {
    while [ $# -ge 2 ]; do
        sw_look_mount "$2" && sw_is_source "$1" || return 1
        shift 2
    done
}

# The line of /etc/fstab for a mount point: "source options type", nothing when there is none.
sw_fstab_line() {
    SW_PATH="$1" awk '
        function plain(s) {
            gsub(/\\040/, " ", s); gsub(/\\011/, "\t", s); gsub(/\\012/, "\n", s); gsub(/\\043/, "#", s)
            gsub(/\\134/, "\\", s)
            return s
        }
        /^[ \t]*#/ { next }
        plain($2) == ENVIRON["SW_PATH"] { line = $1 " " $4 " " $3 }
        END { if (line != "") print line }' "$SW_ROOT/etc/fstab" 2>/dev/null
}
sw_is_automount() {
    local options="${1#* }"
    case ",${options% *}," in
    *,x-systemd.automount,* | *,comment=systemd.automount,*) return 0 ;;
    *) return 1 ;;
    esac
}

# --- mounted SOURCE PATH ---

sw_check_mounted() {
    local line
    sw_look_mount "$2" || return 1
    if [ -z "$SW_M_SOURCE" ] && [ "$SW_M_AUTOFS" = 1 ]; then
        # A look into an armed automount mounts it, as any look by anybody does.
        sw_within "$SW_IO_WAIT" stat -- "$2/." >/dev/null 2>&1
        sw_look_mount "$2" || return 1
    fi
    if [ -n "$SW_M_SOURCE" ]; then
        sw_is_source "$1" && return 0
        sw_fail "$SW_M_SOURCE is mounted at $2, but $1 should be. Unmount it first"
        return 1
    fi
    line="$(sw_fstab_line "$2")"
    [ -n "$line" ] || return 11
    return 10
}

sw_apply_mounted() {
    local was line unit
    sw_check_mounted "$@"; was=$?
    case "$was" in
    0) return 0 ;;
    10) ;;
    11) sw_fail "$2 has no line in /etc/fstab. Write that block first"; return 1 ;;
    *) return 1 ;;
    esac
    [ -d "$2" ] || [ "$SW_M_AUTOFS" = 1 ] || { sw_fail "the mount point $2 does not exist"; return 1; }
    line="$(sw_fstab_line "$2")"
    sw_memo_text mounted "$1" || return 1
    if sw_is_automount "$line" && sw_have systemctl; then
        unit="$(sw_unit_of "$2" automount)" || return 1
        sw_known_to_systemd "$unit" || sw_run systemctl daemon-reload || return 1
        sw_run systemctl start "$unit" || { sw_fail "the automount of $2 did not start ($unit). See: systemctl status $unit"; return 1; }
        sw_within "$SW_MOUNT_WAIT" stat -- "$2/." >/dev/null
    else
        sw_run timeout -k 5 "$SW_MOUNT_WAIT" mount -- "$2"
    fi
    sw_proof_of_mount "$1" "$2" || return 1
}

# Name of the systemd unit of a path: sw_unit_of PATH mount|automount.
sw_unit_of() {
    systemd-escape -p --suffix="$2" "$1" || { sw_fail "systemd-escape cannot name the unit of $1"; return 1; }
}
# Whether systemd has read the unit as it is on disk now.
sw_known_to_systemd() {
    local about
    about="$(systemctl show -p LoadState -p NeedDaemonReload "$1" 2>/dev/null)"
    case "$about" in
    *NeedDaemonReload=yes*) return 1 ;;
    *LoadState=loaded*) return 0 ;;
    *) return 1 ;;
    esac
}

# What helps when the line of /etc/fstab for PATH does not mount.
sw_mount_remedy() {
    local line
    line="$(sw_fstab_line "$1")"
    case "${line##* }" in
    nfs*) echo "On the server look at 'exportfs -v', whether nfs-server runs, and whether port 2049 is open for this host" ;;
    glusterfs)
        echo "Look at /var/log/glusterfs/$(printf '%s' "${1#/}" | tr / -).log, whether the volume is started, and whether ports 24007 and 49152-60999 of its nodes are open for this host" ;;
    *) echo "Look at the words above, and at 'dmesg'" ;;
    esac
}

# Waits until SOURCE is seen at PATH and answers.
sw_proof_of_mount() {
    local unit
    if ! sw_retry 3 1 sw_all_mounted "$1" "$2"; then
        if sw_have journalctl && unit="$(sw_unit_of "$2" mount)"; then
            sw_within 5 journalctl -q --no-pager -n 8 -o cat -u "$unit" >&2
        fi
        sw_fail "$1 is not mounted at $2. $(sw_mount_remedy "$2")"
        return 1
    fi
    sw_within "$SW_IO_WAIT" stat -f -- "$2" >/dev/null 2>&1 ||
        { sw_fail "$1 is mounted at $2, but does not answer. $(sw_mount_remedy "$2")"; return 1; }
    sw_say "$1 is mounted at $2"
}

sw_undo_mounted() {
    sw_memo_has mounted || return 0
    sw_look_mount "$2" || return 1
    if [ -n "$SW_M_SOURCE" ] && ! sw_is_source "$1"; then
        sw_left_alone "$2: $SW_M_SOURCE is mounted there by now"
        return 0
    fi
    sw_take_off "$2" && sw_forget
}

# sw_take_off PATH: unmounts what sw_look_mount saw there, never lazily, and stops the automount.
sw_take_off() {
    local unit=''
    if [ "$SW_M_AUTOFS" = 1 ] || sw_is_automount "$(sw_fstab_line "$1")"; then
        sw_have systemctl && unit="$(sw_unit_of "$1" automount)"
    fi
    if [ -n "$SW_M_SOURCE" ] && ! sw_run timeout -k 5 "$SW_MOUNT_WAIT" umount -- "$1"; then
        sw_name_users "$1"
        sw_fail "$1 cannot be unmounted while it is in use. End what uses it, then try again"
        return 1
    fi
    if [ -n "$unit" ]; then
        sw_run systemctl stop "$unit" || { sw_fail "the automount of $1 did not stop ($unit)"; return 1; }
    fi
    sw_look_mount "$1" && [ -z "$SW_M_SOURCE" ] || { sw_fail "$1 was mounted again at once. Stop what uses it, then try again"; return 1; }
}

# Names the processes that keep a mount busy. Reads links only, so that a dead server does no harm.
sw_name_users() {
    local path pid seen=' ' glob
    path="$(sw_mount_path "$1")"
    glob="$(printf '%s' "$path" | sed 's/[][*?\\]/\\&/g')"
    find /proc/[0-9]*/cwd /proc/[0-9]*/root /proc/[0-9]*/exe /proc/[0-9]*/fd -maxdepth 1 -type l \
        \( -lname "$glob" -o -lname "$glob/*" \) 2>/dev/null | cut -d/ -f3 | while read -r pid; do
        case "$seen" in *" $pid "*) continue ;; esac
        seen="$seen$pid "
        sw_say "in use by process $pid ($(tr '\0' ' ' <"/proc/$pid/cmdline" 2>/dev/null | cut -c1-120))"
    done
}

# --- access PATH OWNER GROUP MODE: of a share's top, through the mount ---

sw_check_access() {
    local now
    now="$(sw_within "$SW_IO_WAIT" stat -L -c '%u %g %a' -- "$1" 2>/dev/null)" || {
        sw_exists "$1" || return 11
        sw_fail "$1 does not answer within $SW_IO_WAIT s. Is the server up?"
        return 1
    }
    sw_want "$2" "$3" "$4" 2>/dev/null || return 11
    [ "$now" = "$SW_WANT" ] || return 10
}

sw_apply_access() {
    local was before
    sw_want "$2" "$3" "$4" || return 1
    sw_check_access "$@"; was=$?
    case "$was" in
    0) return 0 ;;
    10) ;;
    11) sw_fail "$1 does not exist"; return 1 ;;
    *) return 1 ;;
    esac
    before="$(sw_perms "$1")"
    sw_memo_text perms "$before" || return 1
    sw_say "$1 has owner, group and mode $before; wanted: $SW_WANT"
    sw_within "$SW_IO_WAIT" chown -- "$(printf '%s' "$SW_WANT" | cut -d' ' -f1,2 | tr ' ' :)" "$1" &&
        sw_within "$SW_IO_WAIT" chmod -- "0000${SW_WANT##* }" "$1" &&
        [ "$(sw_perms "$1")" = "$SW_WANT" ] || {
        sw_fail "the owner or mode of $1 cannot be changed from this host (root_squash). On the server set: $2:$3, mode $4"
        return 1
    }
}

sw_undo_access() {
    local now
    sw_memo_has perms || return 0
    sw_want "$2" "$3" "$4" || return 1
    now="$(sw_within "$SW_IO_WAIT" stat -L -c '%u %g %a' -- "$1" 2>/dev/null)"
    if [ "$now" = "$SW_WANT" ]; then
        sw_set_perms "$1" "$(sw_memo_get perms)" || { sw_left_alone "$1: the server does not let this host change it"; return 0; }
    elif [ "$now" != "$(sw_memo_get perms)" ]; then
        sw_left_alone "$1: its owner or mode was changed after this run"
    fi
    sw_forget
}
