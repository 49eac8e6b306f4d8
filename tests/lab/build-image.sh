#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Sharewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The hosts' root file system: a small Debian with systemd, sshd, sudo and three users. What Sharewright is to
# install (NFS, Gluster, LVM, XFS) is not installed but lies in an offline package archive inside the image.
set -euo pipefail
. "$(dirname "$0")/settings.sh"
. "$root/setup/archive.sh"

suite=bookworm
included=systemd-sysv,udev,dbus,kmod,openssh-server,sudo,iproute2,iputils-ping,procps,python3-minimal
included+=,ca-certificates,netbase,nano,less,rsync,acl
offline=(nfs-kernel-server nfs-common rpcbind glusterfs-server glusterfs-client lvm2 thin-provisioning-tools
    xfsprogs attr parted autofs)

# inTree CMD...: runs CMD in the tree with mounts and pids of its own, so that nothing stays mounted or running.
inTree() {
    # shellcheck disable=SC2016 # expanded by the inner shell
    unshare -m -p -f --kill-child --mount-proc env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root \
        DEBIAN_FRONTEND=noninteractive sh -c 'mount -t proc proc "$0/proc"
        mount --bind /dev/null "$0/dev/null" 2>/dev/null
        exec chroot "$0" "$@"' "$tree" "$@"
}

makeTree() {
    debootstrap --variant=minbase --keyring="$archiveKeyring" --include="$included" "$suite" "$tree" "$(archiveAddress)"
    mkdir -p "$tree/lib/modules"
    cp -a "$kernelDir"/modules/* "$tree/lib/modules/"
}

# addOfflineArchive: downloads the storage packages with all they need into the tree and makes apt see only those.
addOfflineArchive() {
    local archive=$tree/var/lab-archive
    mkdir -p "$archive/partial"
    cp /etc/resolv.conf "$tree/etc/resolv.conf"
    inTree apt-get -qq update
    inTree apt-get -qq -y -o Dir::Cache::archives=/var/lab-archive -o APT::Keep-Downloaded-Packages=true \
        -o APT::Sandbox::User=root install --download-only "${offline[@]}"
    rm -rf "$archive/partial" "$archive/lock"
    (cd "$archive" && dpkg-scanpackages -m . 2>/dev/null >Packages && gzip -9kf Packages)
    echo 'deb [trusted=yes] file:/var/lab-archive ./' >"$tree/etc/apt/sources.list"
    rm -rf "$tree"/var/lib/apt/lists/* "$tree"/var/cache/apt/*.bin "$tree"/var/cache/apt/archives/*.deb \
        "$tree/etc/resolv.conf"
    inTree apt-get -qq update
    echo force-unsafe-io >"$tree/etc/dpkg/dpkg.cfg.d/lab"
}

# addIdentity: who a host is comes from the kernel command line, so that all hosts share one image.
addIdentity() {
    : >"$tree/etc/machine-id"
    echo localhost >"$tree/etc/hostname"
    rm -f "$tree"/etc/ssh/ssh_host_*
    echo '/dev/ubda / ext4 defaults,noatime 0 1' >"$tree/etc/fstab"
    install -m755 "$labDir/guest/lab-identity" "$tree/usr/local/sbin/lab-identity"
    install -m644 "$labDir/guest/lab-identity.service" "$tree/etc/systemd/system/"
    printf 'HostKey /etc/ssh/ssh_host_ed25519_key\nUseDNS no\n' >"$tree/etc/ssh/sshd_config.d/lab.conf"
    inTree systemctl enable lab-identity.service ssh.service
}

# addUsers: root (key), admin (key, sudo without a password), operator (key or "lab-password", sudo asks for it).
addUsers() {
    local home
    inTree useradd -m -s /bin/bash admin
    inTree useradd -m -s /bin/bash -g operator operator
    echo 'operator:lab-password' | inTree chpasswd
    echo 'admin ALL=(ALL) NOPASSWD: ALL' >"$tree/etc/sudoers.d/admin"
    echo 'operator ALL=(ALL) ALL' >"$tree/etc/sudoers.d/operator"
    chmod 440 "$tree"/etc/sudoers.d/{admin,operator}
    for home in root home/admin home/operator; do
        install -d -m700 "$tree/$home/.ssh"
        install -m600 "$labKey.pub" "$tree/$home/.ssh/authorized_keys"
        chown -R --reference="$tree/$home" "$tree/$home/.ssh"
    done
}

# quieten: what a host without a console, a clock chip or a network of its own need not do.
quieten() {
    inTree systemctl mask getty@tty1.service getty.target systemd-binfmt.service apt-daily.timer \
        apt-daily-upgrade.timer dpkg-db-backup.timer e2scrub_all.timer e2scrub_reap.service fstrim.timer
    inTree systemctl set-default multi-user.target
    install -d "$tree/etc/systemd/system.conf.d"
    # The kernel's watchdog would need a helper program on this machine.
    printf '[Manager]\nRebootWatchdogSec=off\n' >"$tree/etc/systemd/system.conf.d/lab.conf"
    : >"$tree/etc/default/locale"
}

makeImage() {
    truncate -s 4G "$work/image"
    mke2fs -q -t ext4 -L root -m 1 -O ^metadata_csum_seed -d "$tree" "$work/image"
    mv "$work/image" "$imageFile"
}

# finish: on every way out. Says which part failed and how, and leaves nothing but the image.
finish() {
    local status=$?
    if [ $status != 0 ] && [ -n "${part:-}" ]; then
        tail -n 20 "$work/log" >&2
        say "The lab's image could not be built: $part failed, its last lines are above." >&2
    fi
    rm -rf --one-file-system "$work"
    exit $status
}

[ ! -f "$imageFile" ] || exit 0
[ -f "$labKey" ] || ssh-keygen -q -t ed25519 -N '' -C sharewright-lab -f "$labKey"
work=$(mktemp -d "$labCache/image.XXXXXX")
trap finish EXIT
tree=$work/tree
say "Lab: building the hosts' image (once, a minute or two)."
for part in makeTree addOfflineArchive addIdentity addUsers quieten makeImage; do
    $part >"$work/log" 2>&1
done
