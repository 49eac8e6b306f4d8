# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 Sharewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What a lab host looks like, as text that can be compared. Source it.
# shellcheck disable=SC2016,SC2034 # scripts for the hosts; used by those who source this

. "$(dirname "${BASH_SOURCE[0]}")/settings.sh"

pandoraFolders=(/var/spool/pandora/data_in/{conf,md5,collections,netflow} /var/www/html/pandora_console/attachment)

# ownerOf FOLDER: who may read all of it. foldersOf USER: those that USER must be able to write to.
ownerOf() { case $1 in *pandora_console*) say www-data ;; *) say pandora ;; esac }
foldersOf() { case $1 in pandora) say "${pandoraFolders[@]:0:4}" ;; *) say "${pandoraFolders[@]}" ;; esac }

# asUser USER: the words that run a command on a host as USER with all its groups. Root is nobody on a share.
asUser() { say "setpriv --reuid $1 --regid $1 --init-groups"; }

# asUserOn HOST USER SCRIPT
asUserOn() { onHost "$1" "$(asUser "$2") sh -s" <<<"umask 007; $3"; }

# treeOn HOST PATH: everything below PATH: kind, mode, ids, size, time, name, link, checksum. Heartbeats, which come
# and go, and what a directory owes to them (its time) are left out. Names keep their odd bytes.
treeOn() {
    onHost "$1" "$(asUser "$(ownerOf "$2")") bash -s" <<EOF
        cd '$2' && export LC_ALL=C &&
            find . ! -name '*.heartbeat' \\( -type d -printf '%y %m %U:%G %p\\0' \\
                -o -printf '%y %m %U:%G %s %TY-%Tm-%Td %TH:%TM:%.2TS %p -> %l\\0' \\) |
            sort -z | tr '\\n\\0' '\\t\\n' &&
            find . -type f ! -name '*.heartbeat' -print0 | sort -z | xargs -0r sha256sum -z | tr '\\n\\0' '\\t\\n'
EOF
}

# settingsOn HOST: every file that a switch may touch, with owner and mode, and the units' state.
settingsOn() {
    onHost "$1" 'export LC_ALL=C
        for file in /etc/exports /etc/fstab /etc/hosts; do [ ! -e $file ] || stat -c "%a %U:%G %n" $file; sha256sum $file; done 2>&1
        find /etc/exports.d /etc/systemd/system \( -name "*sharewright*" -o -path "*.service.d*" -o -name "*.mount" \) \
            ! -type d -exec sha256sum {} + 2>/dev/null | sort -k 2
        findmnt -rn -o TARGET,SOURCE -t nfs,nfs4,autofs | grep -v proc/sys | sort
        systemctl is-active pandora_ha pandora_server tentacle_serverd apache2
        systemctl is-enabled pandora_ha pandora_server tentacle_serverd apache2 2>/dev/null
        true'
}
