# shellcheck shell=sh
# SPDX-FileCopyrightText: 2026 Sharewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# The content of a volume is one memory file system that all clients see; bricks hold copies of their part, made by
# the self-heal daemon of each node. A brick that is down gets none: what changed since, it has missed.

content() { echo "$SLOTS/$(sed -n 's/^slot=//p' "$G/vols/$1/info")"; }
# SET COUNT ARBITER of a brick: files lie in set number HASH % COUNT. While a rebalance has not ended, COUNT is what
# it was before; bricks that are being removed get nothing once they are drained.
part_of() { # VOLUME FILE
    volume_awk 'BEGIN {
        loadVolume("/var/lib/glusterd/vols/" v)
        loadTask("/var/lib/glusterd/vols/" v)
        spread = spreadNow()
        for (i = 1; i <= bricks; i++) if (brickFile[i] == file) print placeOf(i), spread, isArbiter(i) + 0 }' -v v="$1" -v file="$2"
}
list_missed() { # VOLUME FILE
    (
        cd "$(content "$1")" || exit
        # shellcheck disable=SC2046 # three numbers
        set -- "$G/vols/$1/run/$2.mark" $(part_of "$1" "$2")
        find . -cnewer "$1" -printf '%y %p\n' | in_part "$2" "$3"
    )
}
# A brick that was away has missed what changed since its copy was made.
begin_healing() { # VOLUME FILE
    [ ! -e "$G/vols/$1/run/$2.mark" ] || list_missed "$1" "$2" >"$G/vols/$1/run/$2.healing"
}
list_everything() { # VOLUME PATH
    file=$(own_bricks "$1" | awk -v p="$2" '$2 == p { print $1 }')
    (
        cd "$(content "$1")" || exit
        # shellcheck disable=SC2046 # three numbers
        set -- "$1" "$file" $(part_of "$1" "$file")
        find . -printf '%y %p\n' | in_part "$3" "$4"
    ) >"$G/vols/$1/run/$file.healing"
}
# Lines "TYPE NAME" of find: the names that belong to a set.
in_part() { # SET COUNT
    awk -v set="$1" -v count="$2" '
        function place(name,   i, n) {
            for (i = 1; i <= length(name); i++) n = (n * 31 + code[substr(name, i, 1)]) % 1000003
            return n % count
        }
        BEGIN { for (i = 1; i < 256; i++) code[sprintf("%c", i)] = i }
        { type = $1; name = substr($0, 3) }
        set < 0 && type != "d" { next }
        type == "d" || count < 2 || place(name) == set { print name }'
}
copy_all() { # VOLUME
    own_bricks "$1" | while read -r file path; do
        if [ -d "$path/.glusterfs" ] && brick_runs "$1" "$file"; then copy_brick "$1" "$file" "$path"; fi
    done
}
copy_brick() { # VOLUME FILE PATH
    volume=$1 run=$G/vols/$1/run/$2 path=$3
    from=$(content "$volume")
    # shellcheck disable=SC2046 # three numbers
    set -- $(part_of "$volume" "$2")
    if [ -s "$run.healing" ]; then
        heal_some "$@"
        return
    fi
    # The mark names the part it was made for: another part means to begin anew.
    was=''
    [ ! -e "$run.mark" ] || read -r was <"$run.mark"
    if [ "$was" = "$*" ] && [ -z "$(cd "$from" && find . -cnewer "$run.mark" -print -quit)" ]; then return; fi
    echo "$*" >"$run.next"
    if [ "$was" = "$*" ]; then set -- "$@" -cnewer "$run.mark"; fi
    part=$1 count=$2 arbiter=$3
    shift 3
    # Names with a line break stay behind here.
    (cd "$from" && find . "$@" -printf '%y %p\n') | in_part "$part" "$count" | transfer
    remove_stale
    mv -f "$run.next" "$run.mark"
    rm -f "$run.healing"
}
# Names on standard input, from the volume into the brick. An arbiter keeps names only.
transfer() {
    tar -C "$from" --no-recursion --no-unquote -cf - -T - 2>/dev/null | tar -C "$path" -xpf - 2>/dev/null
    [ "$arbiter" = 0 ] || find "$path" -path "$path/.glusterfs" -prune -o -type f -size +0 -exec truncate -s 0 {} +
}
remove_stale() {
    (cd "$from" && find . -printf '%y %p\n') | in_part "$part" "$count" | sort >"$run.names"
    (cd "$path" && find . -path ./.glusterfs -prune -o -print) | sort | comm -13 "$run.names" - | while read -r name; do
        case $name in ./?*) rm -rf -- "${path:?}/$name" ;; esac
    done
    rm -f "$run.names"
}
# A part of what the brick has missed, so that the number falls while somebody looks.
heal_some() {
    part=$1 count=$2 arbiter=$3
    lines=$(wc -l <"$run.healing")
    some=$((lines / 6 + 3))
    head -n $some "$run.healing" | transfer
    tail -n +$((some + 1)) "$run.healing" >"$run.rest"
    mv -f "$run.rest" "$run.healing"
    if [ ! -s "$run.healing" ]; then
        rm -f "$run.healing" "$run.mark" # whatever changed meanwhile: a whole look
        copy_brick "$volume" "${run##*/}" "$path"
    fi
}
