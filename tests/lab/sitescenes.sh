# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 Sharewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What must hold of a site before and after a switch, whichever back-end it has. Source it after program.sh and
# hoststate.sh. The test says: `everyHost`; `clients`, those that run Pandora; `seedHost`, whose files become the share;
# `shareOnHost1`, where host1 sees it; and `everyFolderIsMounted`.
# It may say `agentsOnEach`, and `withAccessLists=yes`.
# shellcheck disable=SC2154 # set by those who source this

agentsOnEach=${agentsOnEach:-150}
withAccessLists=${withAccessLists:-}

# --- before -------------------------------------------------------------------------------------------------

pandoraIsBusyOn() {
    local host
    for host in "${everyHost[@]}"; do onHost "$host" sh -s <"$labDir/foreign-lines.sh"; done
    for host in "${clients[@]}"; do
        onHost "$host" "AGENTS=$agentsOnEach ACLS=$withAccessLists sh -s" <"$labDir/seed-pandora.sh"
    done
    for host in "${clients[@]}"; do
        eventually 20 "the services of $host write" onHost "$host" \
            "test -e /var/spool/pandora/data_in/conf/.$host-server.heartbeat"
    done
}

# packagesAreAbsent PACKAGE...: Sharewright has to bring them.
packagesAreAbsent() {
    local host
    for host in "${everyHost[@]}"; do
        # shellcheck disable=SC2016 # expanded on the host
        expectOn "$host" "none of $* is installed" \
            "! dpkg-query -W -f='\${db:Status-Status}\n' $* 2>/dev/null | grep -qx installed"
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

# seededFilesAreOn HOST...: byte for byte what the seed host had, with owner, mode and time.
seededFilesAreOn() {
    local host folder
    for host; do
        for folder in "${pandoraFolders[@]}"; do
            treeOn "$host" "$folder" >"$work/now"
            expectSame "$folder on $host" "$work/before.$seedHost.${folder##*/}" "$work/now"
        done
    done
}

seededFilesAreEverywhere() { seededFilesAreOn "${clients[@]}"; }

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

# servicesWriteIntoTheShare: all run again, and host1 sees every heartbeat move in the share itself.
servicesWriteIntoTheShare() {
    local host
    for host in "${clients[@]}"; do
        eventually 30 "all services of $host run" onHost "$host" \
            'systemctl is-active --quiet pandora_ha pandora_server tentacle_serverd apache2'
        eventually 30 "host1 sees every heartbeat of $host move" onHost host1 "
            for beat in conf/.$host-server conf/.$host-tentacle attachment/.$host-console; do
                # It is emptied before it is written, and a busy host may take its time between the two.
                for look in 1 2 3 4; do
                    at=\$(cat $shareOnHost1/\$beat.heartbeat)
                    [ -z \"\$at\" ] || break
                    sleep 0.\$look
                done
                [ \$((\$(date +%s) - \${at:-0})) -lt 5 ] && continue
                echo \"\$beat says '\$at' at \$(date +%s)\"
                stat $shareOnHost1/\$beat.heartbeat
                exit 1
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

cleanUp() {
    local status=$?
    "$labDir/lab.sh" down
    rm -rf "$work"
    exit "$status"
}
trap cleanUp EXIT
trap 'exit 130' INT TERM
