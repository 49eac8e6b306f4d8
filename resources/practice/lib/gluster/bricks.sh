# shellcheck shell=sh
# shellcheck disable=SC1091 # lies on the host
# SPDX-FileCopyrightText: 2026 Sharewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Bricks of this node: their directories, marks and processes. run/BRICK holds "PORT PID" of the process;
# run/BRICK.mark is as old as the copy in the brick; run/BRICK.healing lists what it still has to catch up with.

attribute() { # PATH NAME: its value in hex
    awk -F '\t' -v key="$(stat -L -c %d:%i -- "$1")" -v name="$2" '$1 == key && $2 == name { print $3; exit }' /var/lib/practice/xattrs
}
mark() { # PATH NAME HEX
    if [ "$(attribute "$1" "$2")" != "$3" ]; then /.practice/lib/packages/attr/bin/setfattr -n "$2" -v "0x$3" "$1"; fi
}
# The directory, of PATH and those above it, that belongs to a volume; nothing when none does.
marked_at() {
    set -- "$1" "$1"
    while [ -n "${1%/*}" ]; do set -- "${1%/*}" "$@"; done
    shift
    stat -L -c '%d:%i %n' -- "$@" 2>/dev/null | awk '
        FILENAME == "-" { sub(/ /, "\t"); split($0, f, "\t"); order[++n] = f[1]; path[f[1]] = f[2]; next }
        { split($0, f, "\t"); if (f[2] ~ /^trusted\.(glusterfs\.volume-id|gfid)$/) found[f[1]] = 1 }
        END { for (i = n; i > 0; i--) if (order[i] in found) { print path[order[i]]; exit } }' - /var/lib/practice/xattrs
}

prepare_brick() {
    brick=$1:$2 path=$2 id=$3 force=$4
    if [ ! -d "$path" ]; then
        [ ! -e "$path" ] || { echo "The provided path $path which is already present, is not a directory"; return 1; }
        mkdir -- "$path" 2>/dev/null || {
            echo "Failed to create brick directory for brick $brick. Reason : No such file or directory "
            return 1
        }
    fi
    if [ "$force" = 0 ]; then
        if /.practice/lib/mounts | awk -v t="$path" '$5 == t { found = 1 } END { exit !found }'; then
            echo "The brick $brick is a mount point. Please create a sub-directory under the mount point and use that as the brick directory. Or use 'force' at the end of the command if you want to override this behavior."
            return 1
        elif [ "$(stat -c %d -- "$path")" = "$(stat -c %d /)" ]; then
            echo "The brick $brick is being created in the root partition. It is recommended that you don't use the system's root partition for storage backend. Or use 'force' at the end of the command if you want to override this behavior."
            return 1
        fi
        at=$(marked_at "$path")
        case $at in
        '') ;;
        "$path") echo "$path is already part of a volume"; return 1 ;;
        *) echo "parent directory $at is already part of a volume"; return 1 ;;
        esac
    fi
    mark "$path" trusted.glusterfs.volume-id "$(printf '%s' "$id" | tr -d -)"
    mkdir -p "$path/.glusterfs"
    chmod 0600 "$path/.glusterfs"
}

check_brick() {
    [ -d "$2" ] || { echo "Failed to find brick directory $2 for volume $1. Reason : No such file or directory"; return 1; }
    id=$(sed -n 's/^volume-id=//p' "$G/vols/$1/info" | tr -d -)
    found=$(attribute "$2" trusted.glusterfs.volume-id)
    [ -n "$found" ] || {
        echo "Failed to get extended attribute trusted.glusterfs.volume-id for brick dir $2. Reason : No data available"
        return 1
    }
    [ "$found" = "$id" ] || { echo "Volume id mismatch for brick $HOST:$2. Expected volume id $id, volume id $found found"; return 1; }
}

# FILE PATH of each brick of a volume on this node.
own_bricks() {
    volume_awk 'BEGIN {
        loadVolume("/var/lib/glusterd/vols/" v)
        for (i = 1; i <= bricks; i++) if (brick[i, "uuid"] == self) print brickFile[i], brick[i, "path"] }' -v v="$1" -v self="$(sed -n 's/^UUID=//p' "$G/glusterd.info")"
}
brick_runs() { # VOLUME FILE
    [ -r "$G/vols/$1/run/$2" ] && read -r port pid <"$G/vols/$1/run/$2" && kill -0 "$pid" 2>/dev/null &&
        case $(tr '\0' ' ' <"/proc/$pid/cmdline" 2>/dev/null) in */glusterfsd*) true ;; *) false ;; esac
}
start_brick() { # VOLUME FILE PATH
    check_brick "$1" "$3" >/dev/null || return 1
    mark "$3" trusted.gfid 00000000000000000000000000000001
    begin_healing "$1" "$2"
    # Ports are random since release 10.
    port=$((49152 + $(printf '%s' "$1$3" | cksum | cut -d' ' -f1) % 11000))
    while /.practice/tool reach "$ADDRESS" $port; do port=$((port + 1)); done
    setsid /usr/sbin/glusterfsd listen "$ADDRESS" $port -s "$ADDRESS" --volfile-id "$1.$2" --brick-name "$3" \
        </dev/null >/dev/null 2>&1 9>&- &
    echo "$port $!" >"$G/vols/$1/run/$2"
    sed -i "/^listen-port=/d; \$a listen-port=$port" "$G/vols/$1/bricks/$2"
    tries=0
    until /.practice/tool reach "$ADDRESS" $port || [ $tries -ge 100 ]; do tries=$((tries + 1)); sleep 0.02; done
}
stop_brick() { # VOLUME FILE
    if brick_runs "$1" "$2"; then kill "$pid" 2>/dev/null; fi
    rm -f "$G/vols/$1/run/$2"
}
settle_here() {
    [ -f "$G/vols/$1/info" ] || return 0
    mkdir -p "$G/vols/$1/run"
    started=$(sed -n 's/^status=//p' "$G/vols/$1/info")
    [ "$started" = 1 ] || copy_all "$1"
    own_bricks "$1" | while read -r file path; do
        if [ "$started" != 1 ]; then stop_brick "$1" "$file"
        elif ! brick_runs "$1" "$file"; then start_brick "$1" "$file" "$path"
        fi
    done
    # What is no brick any more.
    for run in "$G/vols/$1/run"/*; do
        file=${run##*/}
        case $file in '*' | *.mark | *.healing | *.next) continue ;; esac
        [ -e "$G/vols/$1/bricks/$file" ] || { stop_brick "$1" "$file"; rm -f "$run.mark" "$run.healing" "$run.next"; }
    done
    start_self_heal
}
start_self_heal() {
    is_running /run/practice/glustershd.pid && return 0
    grep -qs '^status=1' "$G"/vols/*/info || return 0
    setsid /.practice/lib/gluster/glustershd </dev/null >/dev/null 2>&1 9>&- &
    echo $! >/run/practice/glustershd.pid
    echo $! >"$G/.glustershd"
}
space_of() {
    set -- "$(readlink -m -- "$1")"
    at=$1
    while [ ! -d "$at" ]; do at=${at%/*}; at=${at:-/}; done
    /.practice/lib/mounts | AT=$at awk '
        { t = $5; gsub(/\\040/, " ", t) }
        t == "/" || index(ENVIRON["AT"] "/", t "/") == 1 {
            if (length(t) >= best) {
                best = length(t)
                for (dash = 7; dash <= NF && $dash != "-"; dash++);
                super = $(dash + 3)
                sub(/^rw,/, "", super)
                line = $(dash + 2) " " $(dash + 1) " " $6 "," super
            }
        }
        END { print line }' | {
        read -r device type options
        stat -f -c '%b %a %S %c %d' -- "$at" | while read -r blocks free size inodes inodesFree; do
            echo "$((blocks * size)) $((free * size)) $device $size $options $type $inodes $inodesFree"
        done
    }
}
# --- the copies (see docs/practice.md: the volume itself is one memory file system) ---

. /.practice/lib/gluster/copies.sh
