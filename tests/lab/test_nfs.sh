#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Sharewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The NFS switch end to end, on three real hosts: host1 serves, host2 and host3 run a busy fake Pandora. The program is
# $SHAREWRIGHT, or the one of preset dev. Reads as a list of what must hold.
set -euo pipefail
export LAB_NS=${LAB_NS:-sharewright-test}
. "$(dirname "$0")/power.sh"
. "$labDir/program.sh"
. "$labDir/hoststate.sh"

clients=(host2 host3)
everyHost=(host1 host2 host3)

# --- before -------------------------------------------------------------------------------------------------

hostsBoot() { "$labDir/lab.sh" up 3; }

pandoraIsBusyOn() {
    local host
    for host in "${everyHost[@]}"; do onHost "$host" sh -s <"$labDir/foreign-lines.sh"; done
    for host in "${clients[@]}"; do onHost "$host" sh -s <"$labDir/seed-pandora.sh"; done
    for host in "${clients[@]}"; do
        eventually 20 "the services of $host write" onHost "$host" \
            "test -e /var/spool/pandora/data_in/conf/.$host-server.heartbeat"
    done
}

storagePackagesAreAbsent() {
    local host
    for host in "${everyHost[@]}"; do
        # shellcheck disable=SC2016 # expanded on the host
        expectOn "$host" 'no NFS package is installed' \
            '! dpkg-query -W -f="\${db:Status-Status}\n" nfs-kernel-server nfs-common 2>/dev/null | grep -qx installed'
    done
}

# remember NAME: what the hosts look like now, to compare with later.
remember() {
    local host folder
    for host in "${everyHost[@]}"; do settingsOn "$host" >"$work/$1.$host.settings"; done
    for host in "${clients[@]}"; do
        for folder in "${pandoraFolders[@]}"; do treeOn "$host" "$folder" >"$work/$1.$host.${folder##*/}"; done
    done
}

# --- after a switch -----------------------------------------------------------------------------------------

# everyFolderIsMounted: and by NFS of host1.
everyFolderIsMounted() {
    local host
    for host in "${clients[@]}"; do
        onHost "$host" sh -s <<EOF
            for folder in ${pandoraFolders[*]}; do
                ls "\$folder/" >/dev/null 2>&1
                findmnt -n -t nfs,nfs4 -o SOURCE --mountpoint \$folder | grep -E '^(host1|$LAB_NET.11):' && continue
                echo "\$folder is not mounted from the server on $host"
                exit 1
            done
EOF
    done
}

# seededFilesAreEverywhere: byte for byte what the seed host had, with owner, mode and time.
seededFilesAreEverywhere() {
    local host folder
    for host in "${clients[@]}"; do
        for folder in "${pandoraFolders[@]}"; do
            treeOn "$host" "$folder" >"$work/now"
            expectSame "$folder on $host" "$work/before.host2.${folder##*/}" "$work/now"
        done
    done
}

# originalsAreSetAside: what each host had before is still there, beside the mount.
originalsAreSetAside() {
    local host folder
    for host in "${clients[@]}"; do
        for folder in "${pandoraFolders[@]}"; do
            treeOn "$host" "$folder.before-sharewright" >"$work/now"
            expectSame "$folder.before-sharewright on $host" "$work/before.$host.${folder##*/}" "$work/now"
        done
    done
}

# filesCross: what each user of a folder writes on each host is read on every other.
filesCross() {
    local user host folders
    for user in pandora www-data; do
        folders=$(foldersOf $user)
        for host in "${clients[@]}"; do
            asUserOn "$host" $user "for folder in $folders; do echo $host >\$folder/cross-$host-$user; done"
        done
        for host in "${clients[@]}"; do
            eventually 20 "$user on $host reads what all wrote to $folders" asUserOn "$host" $user \
                "for folder in $folders; do for writer in ${clients[*]}; do
                    grep -x \$writer \$folder/cross-\$writer-$user || exit 1
                done; done"
        done
        asUserOn "${clients[0]}" $user "for folder in $folders; do rm \$folder/cross-*-$user; done"
    done
}

# servicesWriteIntoTheShare: all run again, and host1 sees every heartbeat move.
servicesWriteIntoTheShare() {
    local host
    for host in "${clients[@]}"; do
        eventually 30 "all services of $host run" onHost "$host" \
            'systemctl is-active --quiet pandora_ha pandora_server tentacle_serverd apache2'
        eventually 30 "host1 sees every heartbeat of $host move" onHost host1 "
            for beat in conf/.$host-server conf/.$host-tentacle attachment/.$host-console; do
                test \$((\$(date +%s) - \$(cat /srv/pandora/\$beat.heartbeat))) -lt 5 || { echo \$beat; exit 1; }
            done"
    done
}

# nothingIsHidden: no service wrote into a mount point while nothing was mounted there.
nothingIsHidden() {
    local host
    for host in "${clients[@]}"; do
        onHost "$host" unshare -m sh -s <<EOF
            mkdir -p /mnt/below && mount --bind / /mnt/below
            for folder in ${pandoraFolders[*]}; do
                [ -n "\$(ls -A /mnt/below\$folder)" ] || continue
                echo "below the mount of \$folder on $host lies: \$(ls -A /mnt/below\$folder | head)"
                exit 1
            done
EOF
    done
}

# foreignLinesSurvive: each file without the managed blocks is, byte for byte, what it was.
foreignLinesSurvive() {
    local host file
    for host in "${everyHost[@]}"; do
        for file in exports fstab hosts; do
            onHost "$host" "cat /etc/$file" >"$work/now"
            outsideBlocks "$work/now" >"$work/outside"
            cmp "$work/outside" "$work/foreign.$host.$file" || {
                say "/etc/$file of $host lost something:"
                diff -u --text "$work/foreign.$host.$file" "$work/outside"
                return 1
            }
        done
    done
}

rememberForeignLines() {
    local host file
    for host in "${everyHost[@]}"; do
        for file in exports fstab hosts; do onHost "$host" "cat /etc/$file" >"$work/foreign.$host.$file"; done
    done
}

# outsideBlocks FILE: without what stands between our markers; a line end that a block had to add is taken away.
outsideBlocks() {
    perl -0777 -pe '
        s/\n# BEGIN sharewright [^\n]*\(no newline before\)\n.*?# END sharewright [^\n]*\n//sg;
        s/# BEGIN sharewright [^\n]*\n.*?# END sharewright [^\n]*\n//sg' "$1"
}

hostsAreAsBefore() {
    local host folder
    for host in "${everyHost[@]}"; do
        settingsOn "$host" >"$work/now"
        expectSame "the settings of $host" "$work/before.$host.settings" "$work/now"
    done
    for host in "${clients[@]}"; do
        for folder in "${pandoraFolders[@]}"; do
            treeOn "$host" "$folder" >"$work/now"
            expectSame "$folder of $host" "$work/before.$host.${folder##*/}" "$work/now"
        done
    done
}

# --- bad days -----------------------------------------------------------------------------------------------

bootId() { onHost "$1" cat /proc/sys/kernel/random/boot_id; }

# comesBack HOST OLD-BOOT-ID
comesBack() {
    local id
    id=$(timeout 10 bash -c "LAB_NS=$LAB_NS . '$labDir/settings.sh'; onHost $1 cat /proc/sys/kernel/random/boot_id") &&
        [ "$id" != "$2" ]
}

rebootOf() {
    local before
    before=$(bootId "$1")
    onHost "$1" 'systemctl reboot' || true
    eventually 90 "$1 is back" comesBack "$1" "$before"
    eventually 60 "$1 has started up" onHost "$1" 'systemctl is-system-running | grep -qx running'
    siteWorks
}

siteWorks() {
    everyFolderIsMounted
    servicesWriteIntoTheShare
    filesCross
    nothingIsHidden
}

# powerCutDuringApply: host3 loses power as soon as it is in the middle of the switch.
powerCutDuringApply() {
    program apply "${programOptions[@]}" >"$work/run.json" 2>"$work/run.err" &
    local pid=$!
    until hostIsInTheMiddle host3; do
        kill -0 $pid || {
            say 'apply has ended before it was in the middle:'
            tail -n 20 "$work/run.json" "$work/run.err"
            return 1
        }
        sleep 0.5
    done
    "$labDir/lab.sh" kill host3
    if wait $pid; then
        say 'apply says that it succeeded'
        return 1
    fi
    grep -q host3 "$work/run.json" "$work/run.err"
    "$labDir/lab.sh" up host3
}

cleanUp() {
    local status=$?
    "$labDir/lab.sh" down
    rm -rf "$work"
    exit "$status"
}
trap cleanUp EXIT
trap 'exit 130' INT TERM

theSwitchHolds() {
    local host began=$SECONDS
    scene 'three bare hosts boot' hostsBoot
    scene 'Pandora is busy on two of them' pandoraIsBusyOn
    scene 'no storage package is installed' storagePackagesAreAbsent
    scene 'their state is noted' remember before
    scene 'their foreign lines are noted' rememberForeignLines
    scene 'the project is written' writeProject
    scene 'the project is sound' programSucceeds check
    scene 'a dry run would change something' programEndsWith 10 apply --dry-run "${programOptions[@]}"
    scene 'the hosts are as before the dry run' hostsAreAsBefore
    scene 'a sudo user with a password switches the site' programSucceeds apply "${programOptions[@]}"
    scene 'every folder is mounted from the server' everyFolderIsMounted
    scene 'the seeded files are on every host, byte for byte' seededFilesAreEverywhere
    scene 'the originals stand aside, complete' originalsAreSetAside
    scene 'files cross hosts, in both directions' filesCross
    scene 'the services write into the share' servicesWriteIntoTheShare
    scene 'nothing hides below the mounts' nothingIsHidden
    scene 'foreign lines survive' foreignLinesSurvive
    scene 'a second apply changes nothing' secondApplyChangesNothing
    for host in "${everyHost[@]}"; do scene "$host reboots and everything is back" rebootOf "$host"; done
    scene 'undo succeeds' programSucceeds undo "${programOptions[@]}"
    scene 'undo has restored the hosts' hostsAreAsBefore
    scene 'host3 loses power in the middle of a switch' powerCutDuringApply
    scene 'the run is resumed to its end' programSucceeds resume "${programOptions[@]}"
    scene 'the resumed site works' siteWorks
    scene 'nothing was lost' seededFilesAreEverywhere
    scene 'foreign lines survived the power cut' foreignLinesSurvive
    say "$sceneCount scenes hold, in $((SECONDS - began)) s."
}

theSwitchHolds
