# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 Sharewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The GlusterFS site's project, written anew for each stage of its growth. Source it after program.sh.
# shellcheck disable=SC2154 # set by those who source this

# beginGlusterProject [LINE...]: three hosts that run Pandora and hold bricks, and further lines of what becomes of their files.
beginGlusterProject() {
    local host
    beginProject
    for host in "${everyHost[@]}"; do describeHost "$host" 'server, console, gluster-node'; done
    describeFolders
    printf 'backend: glusterfs\nmigration:\n' >>"$project"
    printf '  %s\n' "seed-host: $seedHost" "$@" >>"$project"
}

# describeVolume [LINE...]: the volume's own keys; bricks follow.
describeVolume() {
    printf 'glusterfs:\n' >>"$project"
    printf '  %s\n' "$@" 'bricks:' >>"$project"
}

# describeBrick HOST DISK NUMBER [LINE...]: /dev/DISK, or what is mounted there already, as the brick /glusterfs/brickNUMBER/brick.
describeBrick() {
    local host=$1 disk=$2 number=$3
    shift 3
    {
        printf '    - host: %s\n' "$host"
        [ -z "$disk" ] || printf '      device: /dev/%s\n' "$disk"
        [ $# = 0 ] || printf '      %s\n' "$@"
        printf '      mount-point: /glusterfs/brick%s\n      directory: brick\n' "$number"
    } >>"$project"
}

# replicaSet DISK NUMBER [LINE...]: the same brick on every host, one replica set.
replicaSet() {
    local host
    for host in "${everyHost[@]}"; do describeBrick "$host" "$@"; done
}

# writeStage NAME: the project as it stands at that time of the site's life.
writeStage() {
    # What the first switch set aside is still there, and is not written over.
    if [ "$1" = arbiter ]; then beginGlusterProject 'aside-suffix: .before-arbiter'; else beginGlusterProject; fi
    case $1 in
    first)
        describeVolume 'volume: pandora'
        replicaSet ubdb 1
        ;;
    existing) # host2's brick on a file system that is there
        describeVolume 'volume: pandora'
        describeBrick host1 ubdb 1
        describeBrick host2 '' 1
        describeBrick host3 ubdb 1
        ;;
    larger) # in place: another disk for each brick of the set
        describeVolume 'volume: pandora'
        replicaSet ubdb 1 'extra-devices: [/dev/ubdc]'
        ;;
    wider) # a second replica set, as large as the first: a rebalance moves nothing to smaller bricks
        describeVolume 'volume: pandora'
        replicaSet ubdb 1 'extra-devices: [/dev/ubdc]'
        replicaSet ubdd 2 'extra-devices: [/dev/ubde]'
        ;;
    replaced) # host3's second brick on a new disk
        describeVolume 'volume: pandora'
        replicaSet ubdb 1 'extra-devices: [/dev/ubdc]'
        describeBrick host1 ubdd 2 'extra-devices: [/dev/ubde]'
        describeBrick host2 ubdd 2 'extra-devices: [/dev/ubde]'
        describeBrick host3 ubdf 3 'extra-devices: [/dev/ubdg]'
        ;;
    narrower) # the second replica set is drained
        describeVolume 'volume: pandora'
        replicaSet ubdb 1 'extra-devices: [/dev/ubdc]'
        ;;
    arbiter) # another volume on the disks that are left, its third brick only votes
        describeVolume 'volume: pandora2' 'arbiter: true'
        describeBrick host1 ubdh 4
        describeBrick host2 ubdh 4
        describeBrick host3 ubdh 4
        ;;
    esac
}
