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
. "$labDir/sitescenes.sh"

clients=(host2 host3)
everyHost=(host1 host2 host3)
seedHost=host2
shareOnHost1=/srv/pandora

hostsBoot() { "$labDir/lab.sh" up 3; }

writeNfsProject() {
    beginProject
    describeHost host1 'nfs-server'
    describeHost host2 'server, console'
    describeHost host3 'server, console'
    describeFolders
    cat >>"$project" <<EOF
backend: nfs
nfs:
  server: host1
migration:
  seed-host: host2
EOF
}

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

theSwitchHolds() {
    local host
    scene 'three bare hosts boot' hostsBoot
    scene 'Pandora is busy on two of them' pandoraIsBusyOn
    scene 'no storage package is installed' packagesAreAbsent nfs-kernel-server nfs-common
    scene 'their state is noted' remember before
    scene 'their foreign lines are noted' rememberForeignLines
    scene 'the project is written' writeNfsProject
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
    endOfScenes
}

theSwitchHolds
