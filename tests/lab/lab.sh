#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Sharewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Real hosts on this machine: ./dev lab VERB (docs/lab.md)
set -euo pipefail
. "$(dirname "$0")/power.sh"

usage() {
    cat <<'EOF'
./dev lab up [N]           build what is missing, boot host1..hostN (3) and wait until ssh answers
./dev lab up HOST          power one host on again
./dev lab down             end all hosts and forget their disks
./dev lab ssh [USER@]HOST [CMD]
./dev lab cut|join HOST    unplug its network cable, or plug it in again
./dev lab kill HOST        pull its power plug; its disks stay
./dev lab test [nfs|gluster]
                           an end-to-end test of Sharewright on three hosts of its own; nfs if not named
EOF
}

lab_up() {
    local hosts host
    case ${1:-3} in
    host*) hosts=$1 ;;
    *) hosts=$(seq -f 'host%g' "${1:-3}") ;;
    esac
    mkdir -p "$runDir/uml" "$runDir/empty"
    exec 9>"$runDir/lock"
    flock 9
    layDisks
    "$labDir/fetch-kernel.sh"
    "$labDir/build-image.sh"
    openNetwork
    for host in $hosts; do powerOn "$host"; done
    for host in $hosts; do
        awaitHost "$host"
        say "$host is up: $(addressOf "$host")"
    done
}

lab_down() {
    local host
    for host in $(hostsOn); do powerOff "$host"; done
    closeNetwork
    rm -rf "$runDir" "$diskDir"
    forgetOldImages
}

# forgetOldImages: those of earlier versions of the scripts, if no other lab may be using one.
forgetOldImages() {
    local file
    ! compgen -G "$labCache/run-*" >/dev/null || return 0
    for file in "$labCache"/image-*.ext4; do [ "$file" = "$imageFile" ] || rm -f "$file"; done
}

lab_ssh() { onHost "$@"; }
lab_cut() { unplug "$1"; }
lab_join() { plugIn "$1"; }
lab_kill() { powerOff "$1"; }
lab_test() { exec "$labDir/test_${1:-nfs}.sh"; }

verb=${1:-help}
shift || true
case $verb in
up | down | ssh | cut | join | kill | test) ;;
*)
    usage
    [ "$verb" = help ]
    exit
    ;;
esac
if [ "$(id -u)" != 0 ]; then
    asRoot env XDG_CACHE_HOME="${cacheDir%/sharewright}" LAB_NS="$LAB_NS" LAB_NET="$LAB_NET" "$0" "$verb" "$@"
    exit
fi
[ -c /dev/net/tun ] || fail "The lab needs /dev/net/tun, which this machine does not have. Try: modprobe tun"
mkdir -p "$labCache"
"lab_$verb" "$@"
