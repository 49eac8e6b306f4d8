#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Sharewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# A GlusterFS site end to end, on three real hosts that run a busy fake Pandora and hold the bricks themselves: leftovers
# of earlier attempts, the switch, failures, growth, and the way back. The program is $SHAREWRIGHT, or the one of
# preset dev. Reads as a list of what must hold.
# shellcheck disable=SC2016 # scripts for the hosts
set -euo pipefail
export LAB_NS=${LAB_NS:-sharewright-test} LAB_DISKS=7
. "$(dirname "$0")/power.sh"
. "$labDir/program.sh"
. "$labDir/hoststate.sh"
. "$labDir/sitescenes.sh"
. "$labDir/glusterproject.sh"

everyHost=(host1 host2 host3)
clients=("${everyHost[@]}")
seedHost=host1
shareOnHost1=/pandora_files
agentsOnEach=${LAB_AGENTS:-2400}
withAccessLists=yes

hostsBoot() { "$labDir/lab.sh" up 3; }

# everyFolderIsMounted: and shows the volume, through a bind mount.
everyFolderIsMounted() {
    local host
    for host in "${clients[@]}"; do
        onHost "$host" sh -s <<EOF
            for folder in ${pandoraFolders[*]}; do
                ls "\$folder/" >/dev/null 2>&1
                findmnt -n -t fuse.glusterfs --mountpoint \$folder >/dev/null && continue
                echo "\$folder does not show the volume on $host"
                exit 1
            done
EOF
    done
}

# accessListsOn HOST FOLDER: a line for each file, sorted, because file systems list files in orders of their own.
accessListsOn() {
    onHost "$1" "cd '$2' && getfacl -R -n -p . 2>/dev/null" | awk -v RS= '{ gsub(/\n/, "; "); print }' | LC_ALL=C sort
}

rememberAccessLists() { accessListsOn "$seedHost" /var/spool/pandora/data_in/collections >"$work/before.acl"; }

accessListsArrived() {
    local host
    for host in "${clients[@]}"; do
        accessListsOn "$host" /var/spool/pandora/data_in/collections >"$work/now"
        expectSame "the access lists on $host" "$work/before.acl" "$work/now"
    done
}

# --- leftovers of an earlier attempt ------------------------------------------------------------------------

# saysAndRefuses CODE: no apply begins, and the findings name this one.
saysAndRefuses() {
    programEndsWith 3 plan --json --sudo-password-file "$work/sudo-password"
    jq -e --arg code "$1" '[.. | objects | select(.code? == $code)] | length > 0' "$work/run.json" >/dev/null || {
        say "There is no finding $1:"
        jq -c '[.. | objects | select(has("code")) | {severity, code, text}]' "$work/run.json" | head -c 4000
        return 1
    }
    programEndsWith 3 apply "${programOptions[@]}"
}

# refusedBecause CODE: and the hosts keep their state.
refusedBecause() {
    saysAndRefuses "$1"
    hostsAreAsBefore
}

# A brick directory that still carries the mark of a volume that no longer exists, on an existing file system.
markedBrickIsRefused() {
    onHost host2 'mkfs.ext4 -q /dev/ubdb && mkdir -p /glusterfs/brick1 && mount /dev/ubdb /glusterfs/brick1 &&
        mkdir /glusterfs/brick1/brick && python3 -c "import os
os.setxattr(\"/glusterfs/brick1/brick\", \"trusted.glusterfs.volume-id\", bytes(range(16)))"'
    writeStage existing
    refusedBecause brick.marked
    onHost host2 'umount /glusterfs/brick1 && rmdir /glusterfs/brick1 /glusterfs && wipefs -qa /dev/ubdb'
    writeStage first
}

# A disk that somebody uses: a file system with files in it, mounted.
usedDiskIsRefused() {
    onHost host2 'mkfs.ext4 -q /dev/ubdb && mkdir -p /mnt/precious && mount /dev/ubdb /mnt/precious && echo mine >/mnt/precious/file'
    refusedBecause disk.not-empty
    onHost host2 'grep -x mine /mnt/precious/file && umount /mnt/precious && rmdir /mnt/precious && dd if=/dev/zero of=/dev/ubdb bs=1M count=8 status=none'
}

# The storage tools are on the hosts now: two more leftovers that need them.
foreignVolumeGroupIsRefused() {
    onHost host3 'truncate -s 200M /root/foreign && modprobe loop && losetup /dev/loop0 /root/foreign &&
        vgcreate -q gv_brick4 /dev/loop0'
    writeStage arbiter
    saysAndRefuses lvm.group-taken
    onHost host3 'vgremove -q gv_brick4 && pvremove -q /dev/loop0 && losetup -d /dev/loop0'
}

# A node that belongs to a pool with a machine that the project does not know.
foreignPoolIsRefused() {
    onHost host3 'systemctl stop glusterd && cd /var/lib/glusterd/peers && printf "%s\n" uuid=11111111-2222-3333-4444-555555555555 \
        state=3 hostname1=10.99.0.9 >11111111-2222-3333-4444-555555555555 && systemctl start glusterd'
    writeStage arbiter
    saysAndRefuses pool.foreign-peers
    onHost host3 'systemctl stop glusterd && rm /var/lib/glusterd/peers/11111111-* && systemctl start glusterd'
}

# --- life of a volume ---------------------------------------------------------------------------------------

volumeIsWhole() {
    eventually 400 'all bricks are up and nothing waits to heal' onHost host1 '
        gluster --mode=script --xml volume heal pandora info summary | tr -d "\n" | grep -q "<totalNumberOfEntries>" || exit 1
        gluster --mode=script --xml volume heal pandora info summary | awk -F"[<>]" "
            /<status>/ && \$3 != \"Connected\" { bad = 1 }
            /<totalNumberOfEntries>/ && \$3 != 0 { bad = 1 }
            END { exit bad }"'
}

statusSays() {
    programEndsWith "$1" status --json --sudo-password-file "$work/sudo-password"
    jq -e --arg state "$2" '.verdict == $state' "$work/run.json" >/dev/null || {
        jq -c '{verdict, reasons}' "$work/run.json" | head -c 3000
        return 1
    }
}

siteIsHealthy() { eventually 150 'status says healthy' statusSays 0 healthy; }

# writingGoesOnWithout HOST: its power is cut while a client writes; the client writes on and every file is whole.
writingGoesOnWithout() {
    local writer=host1
    onHost $writer 'systemd-run --quiet --unit=lab-writer sh -c "
        n=0
        while [ ! -e /run/lab-writer-stop ]; do
            n=\$((n + 1))
            echo \$n >/var/spool/pandora/data_in/netflow/written-\$n || exit 1
            echo \$n >/run/lab-written
            sleep 0.05
        done"'
    sleep 3
    "$labDir/lab.sh" kill "$1"
    eventually 90 'the client writes on' onHost $writer '
        before=$(cat /run/lab-written); sleep 2; [ "$(cat /run/lab-written)" -gt "$before" ]'
    eventually 60 'status says degraded' statusSays 7 degraded
    onHost $writer 'touch /run/lab-writer-stop; sleep 1; systemctl is-failed --quiet lab-writer && exit 1; true'
    onHost $writer 'n=$(cat /run/lab-written); i=1
        while [ $i -le "$n" ]; do
            [ "$(cat /var/spool/pandora/data_in/netflow/written-$i)" = $i ] || { echo "written-$i is lost"; exit 1; }
            i=$((i + 1))
        done; echo "$n files"'
}

# Every name on one brick, .glusterfs left out, with its kind, owner, mode, size and content.
brickContent() {
    onHost "$1" "cd $2 && find . -mindepth 1 \( -path './.glusterfs*' -o -name '*.heartbeat' \) -prune -o -printf '%y %m %U:%G %p\n' | sort &&
        find . \( -path './.glusterfs*' -o -name '*.heartbeat' \) -prune -o -type f -print0 | sort -z | xargs -0 sha256sum"
}
# What a power cut made a brick forget is counted by nobody: only a comparison tells.
bricksAgree() {
    local host brick=/glusterfs/brick1/brick
    brickContent host1 "$brick" >"$work/brick.host1"
    [ "$(wc -l <"$work/brick.host1")" -gt 100 ] || { echo 'the brick is nearly empty'; return 1; }
    for host in host2 host3; do
        brickContent "$host" "$brick" >"$work/brick.$host"
        diff -U0 "$work/brick.host1" "$work/brick.$host" || return 1
    done
}

hostHeals() {
    "$labDir/lab.sh" up "$1"
    eventually 120 'all bricks serve' onHost host1 '
        gluster --mode=script --xml volume status pandora | tr -d "\n" | sed "s/<node>/\n&/g" |
            grep "<path>/glusterfs" | grep -c "<status>1</status>" | grep -qx 3'
    programSucceeds heal "${programOptions[@]}"
    volumeIsWhole
    bricksAgree
    siteIsHealthy
    onHost host1 'find /var/spool/pandora/data_in/netflow -name "written-*" -delete; rm -f /run/lab-writer-stop'
}

allRebootAtOnce() {
    local host
    declare -A before
    for host in "${everyHost[@]}"; do before[$host]=$(bootId "$host"); done
    for host in "${everyHost[@]}"; do onHost "$host" 'systemctl reboot' || true; done
    for host in "${everyHost[@]}"; do eventually 120 "$host is back" comesBack "$host" "${before[$host]}"; done
    for host in "${everyHost[@]}"; do
        eventually 120 "$host has started up" onHost "$host" 'systemctl is-system-running | grep -qx running'
    done
    siteWorks
}

siteWorks() {
    everyFolderIsMounted
    servicesWriteIntoTheShare
    filesCross
    nothingIsHidden
}

# grows STAGE: the project of that stage is applied, every file is intact, and doing it again changes nothing.
grows() {
    writeStage "$1"
    programSucceeds apply "${programOptions[@]}"
    seededFilesAreOn host2
    volumeIsWhole
    secondApplyChangesNothing
}

brickIsLarger() {
    local host
    for host in "${everyHost[@]}"; do
            expectOn "$host" 'the brick spans two disks' '[ "$(df --output=size -BM /glusterfs/brick1 | tail -n 1 | tr -dc 0-9)" -gt 3500 ]'
    done
}

bricksAre() {
    onHost host1 "gluster --mode=script --xml volume info pandora | grep -c '<name>host.*brick\|<name>$LAB_NET.*brick'" >"$work/now" || true
    [ "$(cat "$work/now")" = "$1" ] || {
        say "The volume has $(cat "$work/now") bricks, not $1."
        return 1
    }
}

# filesLieOnBothSets: neither has less than a quarter of them.
filesLieOnBothSets() {
    onHost host1 'for brick in 1 2; do
        find /glusterfs/brick$brick/brick -type f -size +0 ! -path "*/.glusterfs/*" | wc -l
    done' >"$work/now"
    awk '{ n[NR] = $1; print "brick" NR ": " $1 " files" }
        END { exit !(n[1] > 0 && n[2] > 0 && n[1] < 3 * n[2] && n[2] < 3 * n[1]) }' "$work/now"
}

# localTreesWork: every host has its own folders again, with what the share held, and Pandora writes there.
localTreesWork() {
    local host folder
    for host in "${clients[@]}"; do
        for folder in "${pandoraFolders[@]}"; do
            expectOn "$host" "$folder is local" "! findmnt -n --mountpoint $folder"
            treeOn "$host" "$folder" >"$work/now"
            expectSame "$folder on $host" "$work/before.$seedHost.${folder##*/}" "$work/now"
        done
        eventually 30 "all services of $host run" onHost "$host" \
            'systemctl is-active --quiet pandora_ha pandora_server tentacle_serverd apache2'
        eventually 30 "$host writes into its own conf" onHost "$host" "
            test \$((\$(date +%s) - \$(cat /var/spool/pandora/data_in/conf/.$host-server.heartbeat))) -lt 5"
        expectOn "$host" 'nothing of the share is left in fstab' "! grep -q 'pandora_files\|BEGIN sharewright' /etc/fstab"
    done
}

storageIsRetired() {
    local host
    expectOn host1 'the volume is gone' '! gluster --mode=script volume info pandora'
    for host in "${everyHost[@]}"; do
        expectOn "$host" 'the pool is empty' "[ \"\$(gluster --mode=script --xml pool list | grep -c '<peer>')\" -le 1 ]"
    done
}

arbiterHoldsNoData() {
    everyFolderIsMounted
    filesCross
    expectOn host3 'the arbiter keeps names only' \
        '[ "$(find /glusterfs/brick4/brick -type f -size +0 ! -path "*/.glusterfs/*" | wc -l)" = 0 ]'
}

theSiteLives() {
    scene 'three bare hosts boot' hostsBoot
    scene 'Pandora is busy on all of them, with 5,000 files' pandoraIsBusyOn
    scene 'no storage package is installed' packagesAreAbsent glusterfs-server glusterfs-client lvm2 xfsprogs
    scene 'their state is noted' remember before
    scene 'their access lists are noted' rememberAccessLists
    scene 'their foreign lines are noted' rememberForeignLines
    scene 'the project is written' writeStage first
    scene 'the project is sound' programSucceeds check
    scene 'a disk that somebody uses is refused' usedDiskIsRefused
    scene 'a brick of a former attempt is refused' markedBrickIsRefused
    scene 'a dry run would change something' programEndsWith 10 apply --dry-run "${programOptions[@]}"
    scene 'the hosts are as before the dry run' hostsAreAsBefore
    scene 'a sudo user with a password switches the site' programSucceeds apply "${programOptions[@]}"
    scene 'every folder shows the volume' everyFolderIsMounted
    scene 'the seeded files are on every host, byte for byte' seededFilesAreEverywhere
    scene 'so are their access lists' accessListsArrived
    scene 'the originals stand aside, complete' originalsAreSetAside
    scene 'files cross hosts, in all directions' filesCross
    scene 'the services write into the share' servicesWriteIntoTheShare
    scene 'nothing hides below the mounts' nothingIsHidden
    scene 'foreign lines survive' foreignLinesSurvive
    scene 'a second apply changes nothing' secondApplyChangesNothing
    scene 'status says healthy' siteIsHealthy
    scene 'host3 loses power while a client writes, and writing goes on' writingGoesOnWithout host3
    scene 'host3 comes back and heals' hostHeals host3
    scene 'all reboot at once and the mounts return' allRebootAtOnce
    scene 'the bricks are enlarged in place' grows larger
    scene 'each has the room of two disks' brickIsLarger
    scene 'a second replica set joins and the files spread' grows wider
    scene 'the volume has six bricks' bricksAre 6
    scene 'files lie on both sets' filesLieOnBothSets
    scene 'a brick moves to a new disk' grows replaced
    scene 'the volume still has six bricks' bricksAre 6
    scene 'the second set is drained and leaves' grows narrower
    scene 'the volume has three bricks' bricksAre 3
    scene 'the site works as before' siteWorks
    scene 'un-share brings the data home and retires the storage' \
        programSucceeds unshare --retire --confirm Lab "${programOptions[@]}"
    scene 'every host has a working tree of its own' localTreesWork
    scene 'volume and pool are gone' storageIsRetired
    scene 'a volume group of the same name is refused' foreignVolumeGroupIsRefused
    scene 'a pool with another member is refused' foreignPoolIsRefused
    scene 'an arbiter site is set up' applyArbiter
    scene 'its arbiter keeps names only' arbiterHoldsNoData
    endOfScenes
}

applyArbiter() {
    writeStage arbiter
    programSucceeds apply "${programOptions[@]}"
}

theSiteLives
