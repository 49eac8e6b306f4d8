# shellcheck shell=sh
# shellcheck disable=SC2154 # shared with the other parts
# SPDX-FileCopyrightText: 2026 Sharewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# gluster peer and pool. A node's friends are files in peers/, on every node of the pool.

show_nodes() { # POOL
    awk -f /.practice/lib/gluster/volume.awk -f /.practice/lib/gluster/peers.awk -v xml="$XML" -v pool="$1" </dev/null
}
show_pool() { show_nodes yes; }
show_peers() { show_nodes no; }

# tell RET ERRNO TEXT: the answers of probe and detach.
tell() {
    if [ "$XML" = yes ]; then
        if [ "$1" = 0 ]; then xml_head "$1" "$2" ''; element '  ' output "$3"; else xml_head "$1" "$2" "$3"; fi
        xml_end
        exit 0
    fi
    [ "$1" != 0 ] || { echo "$what: $3"; exit 0; }
    echo "$what: failed: $3" >&2
    exit 1
}
# befriend DIR UUID NAME: DIR knows the node by (another) NAME from now on.
befriend() {
    file=$SITE/$1$G/peers/$2
    if [ ! -f "$file" ]; then printf 'uuid=%s\nstate=3\nhostname1=%s\n' "$2" "$3" >"$file"
    elif ! grep -qx "hostname[0-9]*=$3" "$file"; then
        printf 'hostname%s=%s\n' $(($(grep -c '^hostname' "$file") + 1)) "$3" >>"$file"
    fi
}
probe() {
    what='peer probe'
    [ -n "$1" ] || usage "Usage: peer probe { <HOSTNAME> | <IP-address> }"
    unreachable='Probe returned with Transport endpoint is not connected'
    target=$(address_of "$1") || tell -1 107 "$unreachable"
    [ "$target" != "$ADDRESS" ] || tell 0 1 "Probe on localhost not needed"
    new=$(host_at "$target") || tell -1 107 "$unreachable"
    if is_cut_off "$new" || ! /.practice/tool reach "$target" 24007; then tell -1 107 "$unreachable"; fi
    newId=$(sed -n 's/^UUID=//p' "$SITE/$new$G/glusterd.info")
    [ "$newId" != "$SELF" ] || tell -1 5 "Peer uuid (host $1) is same as local uuid"
    if [ -f "$G/peers/$newId" ]; then
        for to in $(connected_dirs); do [ "$to" = "$new" ] || befriend "$to" "$newId" "$1"; done
        tell 0 2 "Host $1 port 24007 already in peer list"
    fi
    set -- "$1" "$SITE/$new$G/peers"/* "$SITE/$new$G/vols"/*/info
    for file; do
        [ "$file" = "$1" ] || [ ! -f "$file" ] ||
            tell -1 3 "$1 is either already part of another cluster or having volumes configured"
    done
    while read -r memberId member memberAddress connected names; do
        name=${names%% *}
        [ "$memberId" != "$SELF" ] || name=$(getent hosts "$memberAddress" | awk '{ print $2; exit }')
        befriend "$new" "$memberId" "${name:-$memberAddress}"
        [ "$connected" != 1 ] || befriend "$member" "$newId" "$1"
    done <<MEMBERS
$NODES
MEMBERS
    look
    for info in "$G"/vols/*/info; do
        [ -f "$info" ] || continue
        volume=${info%/info}
        push "${volume##*/}"
    done
    tell 0 0 success
}
detach() {
    what='peer detach'
    [ -n "$1" ] || usage "Usage: peer detach { <HOSTNAME> | <IP-address> } [force]"
    target=$(address_of "$1") || tell 1 2 "$1 is not part of cluster"
    [ "$target" != "$ADDRESS" ] || tell 1 1 "$1 is localhost"
    find_node "$1" || tell 1 2 "$1 is not part of cluster"
    goneId=$uuid gone=$dir
    if grep -qsx "uuid=$goneId" "$G"/vols/*/bricks/*; then
        tell 1 3 "Peer $1 hosts one or more bricks. If the peer is in not recoverable state then use either replace-brick or remove-brick command with force to remove all bricks from the peer and attempt the peer detach again."
    fi
    [ "$2" = force ] || all_connected || tell 1 4 "One of the peers is probably down. Check with 'peer status'"
    for to in $(connected_dirs); do
        if [ "$to" = "$gone" ]; then rm -rf "$SITE/$to$G/peers" "$SITE/$to$G/vols"; mkdir "$SITE/$to$G/peers" "$SITE/$to$G/vols"; else rm -f "$SITE/$to$G/peers/$goneId"; fi
    done
    tell 0 0 success
}
