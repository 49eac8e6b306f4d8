# shellcheck shell=sh
# shellcheck disable=SC2034,SC2153 # shared with the other parts
# SPDX-FileCopyrightText: 2026 Sharewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# What every part of the practice GlusterFS knows: its places, the nodes of the pool, how to ask another node.
# State lies where glusterd keeps it (glusterd.info, peers/, vols/). Nodes see each other's state below SITE, but
# whatever happens on a node's own disks and processes is done by that node, asked through its glusterd.

# shellcheck disable=SC1091 # lies on the host
. /.practice/host
G=/var/lib/glusterd
SITE=/.practice/peers
SLOTS=/.practice/volumes
export NODES='' REACHED='' SIZES=''

# Sets NODES: a line "UUID DIR ADDRESS CONNECTED NAME..." for this node (as localhost) and for each peer. DIR is
# the name of the host below SITE.
look() {
    SELF=$(sed -n 's/^UUID=//p' "$G/glusterd.info")
    set -- "$G"/peers/*
    [ -f "$1" ] || shift
    NODES="$SELF $HOST $ADDRESS 1 localhost"
    [ $# -gt 0 ] || return 0
    known=$(awk '
        FILENAME ~ /\/address$/ { split(FILENAME, part, "/"); address[part[4]] = $1; next }
        FILENAME ~ /glusterd.info$/ { if (/^UUID=/) { split(FILENAME, part, "/"); dir[substr($0, 6)] = part[4] } next }
        /^uuid=/ { uuid = substr($0, 6); order[++n] = uuid }
        /^hostname[0-9]*=/ { sub(/^[^=]*=/, ""); names[uuid] = names[uuid] " " $0 }
        END { for (i = 1; i <= n; i++) if (order[i] in dir) print order[i], dir[order[i]], address[dir[order[i]]] names[order[i]] }' \
        "$SITE"/*/var/lib/practice/address "$SITE"/*/var/lib/glusterd/glusterd.info "$@" 2>/dev/null)
    # shellcheck disable=SC2046 # pairs of words
    reached=$(/.practice/tool list-reached $(printf '%s\n' "$known" | awk '{ print $3, 24007 }'))
    while read -r uuid dir address names; do
        connected=0
        case "
$reached
" in *"
$address 24007
"*) is_cut_off "$dir" || connected=1 ;; esac
        NODES="$NODES
$uuid $dir $address $connected $names"
    done <<KNOWN
$known
KNOWN
}
# Whether the network between this host and DIR is gone (lib/fault drop-peer), on either end.
is_cut_off() {
    [ "$1" != "$HOST" ] && { [ -e "$SITE/$1/var/lib/practice/unreachable" ] || [ -e /var/lib/practice/unreachable ]; }
}
address_of() { # NAME
    case $1 in 10.*) echo "$1"; return ;; esac
    address=$(getent ahostsv4 "$1" | awk '{ print $1; exit }')
    case $address in 127.*) echo "$ADDRESS" ;; '') return 1 ;; *) echo "$address" ;; esac
}
host_at() { # ADDRESS: the host below SITE
    file=$(grep -lx -F -- "$1" "$SITE"/*/var/lib/practice/address 2>/dev/null | head -n 1)
    [ -n "$file" ] || return 1
    file=${file#"$SITE/"}
    echo "${file%%/*}"
}
# Sets uuid, dir, address, connected, names of the node that a name or address means; fails for a stranger.
find_node() {
    wanted=$(address_of "$1") || return 1
    # The here-document keeps the loop in this shell.
    while read -r uuid dir address connected names; do
        [ "$address" != "$wanted" ] || return 0
    done <<NODES
$NODES
NODES
    return 1
}
connected_dirs() { printf '%s\n' "$NODES" | awk '$4 == 1 { print $2 }'; }
other_dirs() { printf '%s\n' "$NODES" | awk 'NR > 1 && $4 == 1 { print $2 }'; }
all_connected() { printf '%s\n' "$NODES" | awk '$4 != 1 { bad = 1 } END { exit bad }'; }
name_of_dir() { printf '%s\n' "$NODES" | awk -v d="$1" '$2 == d { print $5; exit }'; }

new_uuid() { cat /proc/sys/kernel/random/uuid; }

# ask DIR WORD...: lets the glusterd of a node do some work (lib/gluster/work), prints its words, returns its
# status. 111: it does not answer.
asked=0
ask() {
    to=$1
    shift
    if [ "$to" = "$HOST" ]; then
        /.practice/lib/gluster/work "$@" </dev/null 9>&-
        return
    fi
    is_cut_off "$to" && return 111
    asked=$((asked + 1))
    inbox=$SITE/$to/var/lib/glusterd/.asked
    paper=$HOST.$$.$asked
    mkfifo -m 0600 "$inbox/$paper.reply" || return 111
    printf '%s\n' "$@" >"$inbox/$paper.question"
    echo "$paper" 1<>"$inbox/wake"
    reply=$(timeout 60 cat "$inbox/$paper.reply")
    rm -f "$inbox/$paper.question" "$inbox/$paper.reply"
    answered=${reply##*status }
    reply=${reply%status *}
    case $answered in '' | *[!0-9]*) return 111 ;; esac
    [ -z "$reply" ] || printf '%s' "$reply"
    return "$answered"
}
# volume_awk PROGRAM [awk options]: runs awk text with the functions of volume.awk and tasks.awk.
volume_awk() {
    program=$1
    shift
    [ -n "${VOLUME_AWK:-}" ] || VOLUME_AWK=$(cat /.practice/lib/gluster/volume.awk /.practice/lib/gluster/tasks.awk)
    awk -v now="$(date +%s)" "$@" "$VOLUME_AWK
$program" </dev/null
}
is_running() { # PIDFILE
    [ -r "$1" ] && read -r pid <"$1" && kill -0 "$pid" 2>/dev/null
}
