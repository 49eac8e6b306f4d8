# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 Sharewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Names and places of one lab. Every LAB_* value may come from the environment. Source it.
# shellcheck disable=SC2034 # used by those who source this

labDir=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
. "$labDir/../../setup/common.sh"

LAB_NS=${LAB_NS:-lab}         # network namespace; another name is another lab, side by side with this one
LAB_NET=${LAB_NET:-10.77.0}   # its /24: .1 is the namespace, hostN is .(10+N)
LAB_MEM=${LAB_MEM:-512M}      # per host; only touched pages cost memory of this machine
LAB_DISKS=${LAB_DISKS:-1}     # blank disks per host, /dev/ubdb and on (7 at most)
LAB_DISK=${LAB_DISK:-2G}      # size of each (sparse)
LAB_TMP=${LAB_TMP:-/dev/shm}  # holds the hosts' memory and, if it has room, their disks

labCache=$cacheDir/lab
runDir=$labCache/run-$LAB_NS
diskDir=$LAB_TMP/sharewright-lab-$LAB_NS
labKey=$labCache/key
sshOptions=(-i "$labKey" -o IdentitiesOnly=yes -o StrictHostKeyChecking=no -o UserKnownHostsFile=/dev/null
    -o LogLevel=ERROR -o ConnectTimeout=15)

# kernelDir, imageFile: the built pieces, named by a hash of what builds them.
kernelDir=$labCache/kernel-$(sha256sum "$labDir/fetch-kernel.sh" | cut -c1-12)
imageFile=$labCache/image-$(cat "$labDir"/{build-image.sh,fetch-kernel.sh} "$labDir"/guest/* | sha256sum | cut -c1-12).ext4

addressOf() { say "$LAB_NET.$((10 + ${1#host}))"; }

# onHost [USER@]HOST [CMD...]: ssh into a host, as root if no user is named.
onHost() {
    local target=$1 user=root
    shift
    case $target in *@*) user=${target%@*} target=${target#*@} ;; esac
    ip netns exec "$LAB_NS" ssh "${sshOptions[@]}" "$user@$(addressOf "$target")" "$@"
}
