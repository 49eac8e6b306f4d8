# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 Sharewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The lab's network: a namespace with a bridge, and one cable (tap device) per host. Source it.

. "$(dirname "${BASH_SOURCE[0]}")/settings.sh"

openNetwork() {
    [ ! -e "/run/netns/$LAB_NS" ] || return 0
    ip netns add "$LAB_NS"
    : >"$runDir/network-is-ours"
    ip -n "$LAB_NS" link set lo up
    ip -n "$LAB_NS" link add br0 type bridge
    ip -n "$LAB_NS" addr add "$LAB_NET.1/24" dev br0
    ip -n "$LAB_NS" link set br0 up
}

closeNetwork() {
    [ ! -e "$runDir/network-is-ours" ] || ip netns del "$LAB_NS"
}

# plugIn HOST, unplug HOST: its cable. Never `link set down`: the host's network driver does not survive that.
plugIn() {
    local tap=tap${1#host}
    ip -n "$LAB_NS" link show "$tap" >/dev/null 2>&1 || ip -n "$LAB_NS" tuntap add dev "$tap" mode tap
    ip -n "$LAB_NS" link set "$tap" master br0 up
}
unplug() { ip -n "$LAB_NS" link set "tap${1#host}" nomaster; }
