# shellcheck shell=sh
# SPDX-FileCopyrightText: 2026 Sharewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# === GlusterFS: the trusted pool ===============================================================

# sw_look_pool: sets SW_P_PEERS, lines `UUID CONNECTED STATE NAME NAME…` without this host, and SW_P_SELF, this host's own
# UUID.
sw_look_pool() {
    local uuid connected state name names
    sw_gluster pool list || return
    SW_P_SELF='' SW_P_PEERS=''
    while IFS="$SW_TAB" read -r uuid connected state name names; do
        case "$name" in
        '') ;;
        localhost) SW_P_SELF="$uuid" ;;
        *) SW_P_PEERS="$SW_P_PEERS${SW_P_PEERS:+$SW_NL}$uuid $connected $state $name $names" ;;
        esac
    done <<EOF
$(sw_g_rows peerStatus/peer uuid connected state hostname hostnames/hostname)
EOF
}
# sw_find_peer NAME: sets SW_P_UUID, SW_P_CONNECTED and SW_P_STATE; empty when no peer has that name.
sw_find_peer() {
    local uuid connected state names
    SW_P_UUID='' SW_P_CONNECTED='' SW_P_STATE=''
    while read -r uuid connected state names; do
        case " $names " in
        *" $1 "*) SW_P_UUID="$uuid" SW_P_CONNECTED="$connected" SW_P_STATE="$state" ;;
        esac
    done <<EOF
$SW_P_PEERS
EOF
}

# Whether a name is this very host's.
sw_is_this_host() {
    local mine address
    case "$1" in
    localhost | "$(uname -n)") return 0 ;;
    esac
    mine=" $(hostname -I 2>/dev/null) "
    for address in $(sw_addresses "$1" 2>/dev/null); do
        case "$address" in 127.* | ::1) return 0 ;; esac
        case "$mine" in *" $address "*) return 0 ;; esac
    done
    return 1
}

sw_peer_rejected() {
    sw_fail "the pool rejects $1: its volumes or its version differ from the others'. On $1 stop glusterd, move all but glusterd.info out of /var/lib/glusterd, start glusterd, probe it again and restart glusterd there"
}

# --- peer ADDRESS: takes a host into the pool of this one ---

sw_check_peer() {
    sw_have gluster || return 11
    sw_look_pool || return 11
    sw_find_peer "$1"
    case "$SW_P_STATE" in
    3) return 0 ;;
    6) sw_peer_rejected "$1"; return 1 ;;
    esac
    [ -z "$SW_P_STATE" ] && sw_is_this_host "$1" || return 10
}

sw_apply_peer() {
    local was
    sw_need_gluster || return 1
    sw_check_peer "$1"; was=$?
    case "$was" in
    0) return 0 ;;
    10) ;;
    11) sw_gluster_silent; return 1 ;;
    *) return 1 ;;
    esac
    # Undo spares whoever was in the pool already, under whatever name.
    printf '%s\n' "$SW_P_PEERS" | cut -d' ' -f1 | sw_memo peers-before || return 1
    sw_gluster_do peer probe "$1"
    case "$SW_DID" in 1 | 3) sw_probe_refused "$1"; return 1 ;; esac
    if [ "$SW_DID $SW_DID_ERRNO" = '0 1' ]; then
        sw_fail "the name $1 leads to this host itself. Correct its address in /etc/hosts (a line with 127.0.1.1?) or in the name server"
        return 1
    fi
    sw_await_peer "$1"
}
# Waits until a peer that was probed is in the cluster.
sw_await_peer() {
    local left="$SW_POOL_WAIT" was
    while :; do
        sw_check_peer "$1"; was=$?
        case "$was" in
        0) sw_say "$1 is in the pool"; return 0 ;;
        1) return 1 ;;
        esac
        [ "$left" -gt 0 ] || break
        left=$((left - 2))
        sleep 2
    done
    sw_fail "$1 was probed, but has not become a member of the pool within $SW_POOL_WAIT s (state ${SW_P_STATE:-unknown}). Look at 'gluster peer status' on both hosts; restarting glusterd on both often helps"
}
# One sentence for each reason that gluster has (GF_PROBE_… in its source).
sw_probe_refused() {
    case "$SW_DID_ERRNO" in
    3) sw_fail "$1 belongs to another GlusterFS pool already. Detach it there first ('gluster peer detach $1' on a node of that pool), or choose another host" ;;
    4) sw_fail "$1 has a volume of its own whose name is in use in this pool. Delete or rename it there first" ;;
    5) sw_fail "$1 has the same UUID as a node of this pool: it is a copy of a machine. On $1 stop glusterd, move /var/lib/glusterd/glusterd.info away, start glusterd, then run this step again" ;;
    6) sw_fail "$1 does not know this host: its glusterd cannot resolve the address that the probe came from. Give both hosts each other's names in /etc/hosts, and $1 a line for localhost" ;;
    7) sw_fail "$1 could not add this host to its list of peers. Look at /var/log/glusterfs/glusterd.log on $1" ;;
    8) sw_fail "the pool has lost its quorum, so no host can join. Start the nodes that are down first" ;;
    11) sw_fail "$1 is just being detached from the pool. Wait a moment, then run this step again" ;;
    107) sw_fail "glusterd on $1 does not answer. Is $1 up, glusterd running there, port 24007 open, and does the name lead to the right address on this host?" ;;
    *) sw_gluster_failed "$1 could not be taken into the pool" ;;
    esac
}

sw_undo_peer() {
    local uuid
    sw_memo_has peers-before || return 0
    if ! sw_have gluster || ! sw_look_pool; then
        sw_left_alone "peer $1: gluster cannot be asked on this host (${SW_G_SAYS:-not installed})"
        return 0
    fi
    sw_find_peer "$1"
    uuid="$SW_P_UUID"
    if [ -n "$uuid" ] && ! sw_lists "$(sw_memo_get peers-before)" "$uuid"; then
        sw_gluster volume info || { sw_gluster_silent; return 1; }
        if sw_lists "$(sw_g_rows volInfo/volumes/volume/bricks/brick hostUuid)" "$uuid"; then
            sw_left_alone "peer $1: bricks of a volume are on it"
            return 0
        fi
        sw_gluster_do peer detach "$1"
        sw_gluster_settled sw_is_no_peer "$1" || { sw_gluster_failed "$1 could not be taken out of the pool"; return 1; }
    fi
    sw_forget
}
sw_is_no_peer() { sw_look_pool && sw_find_peer "$1" && [ -z "$SW_P_UUID" ]; }

# --- pool ADDRESS...: waits until this host sees them all in the cluster and connected ---

# Sets SW_P_MISSING to what is still wrong, in words.
sw_look_pool_members() {
    local name
    SW_P_MISSING=''
    sw_look_pool || { SW_P_MISSING="an answer of glusterd on this host ($SW_G_SAYS)"; return 0; }
    for name in "$@"; do
        sw_find_peer "$name"
        case "$SW_P_STATE:$SW_P_CONNECTED" in
        3:1) continue ;;
        6:*) sw_peer_rejected "$name"; return 1 ;;
        3:*) SW_P_MISSING="$SW_P_MISSING${SW_P_MISSING:+, }$name (not connected)" ;;
        :*) sw_is_this_host "$name" || SW_P_MISSING="$SW_P_MISSING${SW_P_MISSING:+, }$name (not in the pool)" ;;
        *) SW_P_MISSING="$SW_P_MISSING${SW_P_MISSING:+, }$name (joining, state $SW_P_STATE)" ;;
        esac
    done
}
sw_apply_pool() {
    local left="$SW_POOL_WAIT" said=''
    sw_need_gluster || return 1
    while :; do
        sw_look_pool_members "$@" || return 1
        [ -n "$SW_P_MISSING" ] || break
        if [ "$left" -le 0 ]; then
            sw_fail "after $SW_POOL_WAIT s this host still waits for $SW_P_MISSING. Are these nodes up, is glusterd running on them, and port 24007 open between all nodes?"
            return 1
        fi
        [ "$SW_P_MISSING" = "$said" ] || sw_say "waiting for $SW_P_MISSING, up to $left s"
        said="$SW_P_MISSING"
        left=$((left - 2))
        sleep 2
    done
    sw_say "connected: $*"
}
