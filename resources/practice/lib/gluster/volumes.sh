# shellcheck shell=sh
# shellcheck disable=SC2154 # shared with the other parts
# SPDX-FileCopyrightText: 2026 Sharewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Reading and changing a volume's state on all nodes that are there.

volume_exists() { [ -f "$G/vols/$1/info" ]; }
need_volume() { volume_exists "$1" || refuse "${2:-30806}" "Volume $1 does not exist"; }
volume_key() { sed -n "s/^$2=//p" "$G/vols/$1/info"; } # VOLUME KEY
is_started() { [ "$(volume_key "$1" status)" = 1 ]; }
replica_of() { volume_key "$1" replica_count; }
count_of() { volume_key "$1" count; }
# HOST:/PATH of each brick, a line each, in brick order.
bricks_of() {
    volume_awk 'BEGIN { loadVolume("/var/lib/glusterd/vols/" v); for (i = 1; i <= bricks; i++) print brickName(i) }' -v v="$1"
}
# Keys without a blank or a slash in them; an empty VALUE takes the key out.
set_key() { # VOLUME KEY VALUE
    KEY=$2 VALUE=$3 awk -F= '
        BEGIN { key = ENVIRON["KEY"]; value = ENVIRON["VALUE"] }
        $1 == key { if (value != "") print key "=" value; done = 1; next }
        $1 == "version" { print "version=" $2 + 1; next }
        { print }
        END { if (!done && value != "") print key "=" value }' "$G/vols/$1/info" >"$G/vols/$1/info.new" &&
        mv -f "$G/vols/$1/info.new" "$G/vols/$1/info"
}
# set_bricks VOLUME REPLICA ARBITERS BRICK...: the list as it is from now on. Nodes must be known.
set_bricks() {
    volume=$1 replica=$2 arbiters=$3
    shift 3
    folder=$G/vols/$volume
    mkdir -p "$folder/bricks" "$folder/run"
    grep -v -e '^brick-' -e '^count=' -e '^type=' -e '^sub_count=' -e '^replica_count=' -e '^arbiter_count=' -e '^version=' \
        "$folder/info" >"$folder/info.rest"
    version=$(volume_key "$volume" version)
    type=0
    [ "$replica" -lt 2 ] || { type=2; [ $# -le "$replica" ] || type=7; }
    {
        printf 'type=%s\ncount=%s\nsub_count=%s\nreplica_count=%s\narbiter_count=%s\nversion=%s\n' "$type" $# "$replica" "$replica" \
            "$arbiters" "$((${version:-0} + 1))"
        cat "$folder/info.rest"
        number=0
        for brick; do
            printf 'brick-%s=%s\n' $number "$(file_of_brick "$brick")"
            number=$((number + 1))
        done
    } >"$folder/info.new"
    rm -f "$folder/info.rest" "$folder"/bricks/*
    for brick; do
        find_node "${brick%%:*}"
        printf 'hostname=%s\npath=%s\nreal_path=%s\nuuid=%s\n' "${brick%%:*}" "${brick#*:}" "${brick#*:}" "$uuid" \
            >"$folder/bricks/$(file_of_brick "$brick")"
    done
    mv -f "$folder/info.new" "$folder/info"
}
file_of_brick() { printf '%s:%s\n' "${1%%:*}" "$(printf '%s' "${1#*:}" | tr / -)"; }
# Gives the state of a volume to the other nodes that are there, and the list of bricks to the clients.
push() { # VOLUME
    for to in $(other_dirs); do
        [ -d "$SITE/$to$G/vols/$1/run" ] || mkdir -p "$SITE/$to$G/vols/$1/run"
        rm -rf "$SITE/$to$G/vols/$1/bricks" "$SITE/$to$G/vols/$1/node_state.info"
        cp -R "$G/vols/$1/bricks" "$SITE/$to$G/vols/$1/bricks"
        cp "$G/vols/$1/info" "$SITE/$to$G/vols/$1/info.new" && mv -f "$SITE/$to$G/vols/$1/info.new" "$SITE/$to$G/vols/$1/info"
        [ ! -f "$G/vols/$1/node_state.info" ] || cp "$G/vols/$1/node_state.info" "$SITE/$to$G/vols/$1/node_state.info"
    done
    volume_awk 'BEGIN {
        loadNodes()
        loadVolume("/var/lib/glusterd/vols/" v)
        q = option["cluster.quorum-type"]
        quorum = q == "none" ? 1 : q == "fixed" ? option["cluster.quorum-count"] + 0 : replica > 2 || q == "auto" ? int(replica / 2) + 1 : 1
        for (i = 1; i <= bricks; i++)
            print int((i - 1) / replica), nodeAddress[brick[i, "uuid"]], nodeDir[brick[i, "uuid"]], v "/run/" brickFile[i], quorum
    }' -v v="$1" >"$SLOTS/$(volume_key "$1" slot).bricks"
}
# Every node brings its processes into line with the state of the volume.
settle() { # VOLUME
    for to in $(connected_dirs); do ask "$to" settle "$1"; done
}
# The volume's memory file system becomes as large as its bricks allow.
fit() { # VOLUME
    SIZES=''
    for brick in $(bricks_of "$1"); do
        find_node "${brick%%:*}" || continue
        [ "$connected" = 1 ] || continue
        SIZES="$SIZES
$(ask "$dir" space "${brick#*:}" | awk -v b="$brick" '{ print b, $1; exit }')"
    done
    bytes=$(volume_awk 'BEGIN {
        n = split(ENVIRON["SIZES"], line, "\n")
        for (i = 1; i <= n; i++) { split(line[i], f, " "); size[f[1]] = f[2] }
        loadVolume("/var/lib/glusterd/vols/" v)
        for (i = 1; i <= bricks; i++) {
            set = int((i - 1) / replica); b = size[brickName(i)]
            if (!isArbiter(i) && b != "" && (!(set in least) || b < least[set])) least[set] = b
        }
        for (set in least) all += least[set]
        printf "%.0f\n", all }' -v v="$1")
    [ "$bytes" = 0 ] || /.practice/lib/resize volume "$(volume_key "$1" slot)" "$bytes" 2>/dev/null
    return 0
}
# One transaction at a time in the pool; another administrator's may be a fault (lib/fault).
lock() { # VOLUME
    exec 9>"$SLOTS/lock"
    busy=no
    flock -n 9 || busy=yes
    for to in $(connected_dirs); do [ ! -e "$SITE/$to/var/lib/practice/gluster-lock" ] || busy=yes; done
    [ $busy = no ] || refuse 30802 "Another transaction is in progress for $1. Please try again after some time."
}
# Whether a rebalance or a removal of bricks is under way.
task_runs() { # VOLUME
    volume_awk 'BEGIN {
        loadVolume("/var/lib/glusterd/vols/" v)
        loadTask("/var/lib/glusterd/vols/" v)
        exit task["task"] != "" && taskCode() % 4 == 1 ? 0 : 1 }' -v v="$1"
}
# ADDRESS PORT of every brick process that could be reached from here.
ports_of() { # VOLUME...
    cut=''
    for to in $(printf '%s\n' "$NODES" | awk '{ print $2 }'); do ! is_cut_off "$to" || cut="$cut $to"; done
    volume_awk 'BEGIN {
        loadNodes()
        n = split(volumes, v, " ")
        for (j = 1; j <= n; j++) {
            loadVolume("/var/lib/glusterd/vols/" v[j])
            for (i = 1; i <= bricks; i++) {
                loadRun(v[j], i)
                if (runPort[i] != "" && index(cut, " " nodeDir[brick[i, "uuid"]] " ") == 0) print nodeAddress[brick[i, "uuid"]], runPort[i]
            }
        } }' -v volumes="$*" -v cut="$cut "
}
