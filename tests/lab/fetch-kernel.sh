#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Sharewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The hosts' kernel: User Mode Linux of Debian's testing suite, unpacked into the cache; nothing is installed.
# The versions of Debian 12 and 13 have a buffer too small for the registers of newer processors and panic at
# boot. This one is linked against a newer libc than Debian 12 has, so that libc comes along.
set -euo pipefail
. "$(dirname "$0")/settings.sh"
. "$root/setup/archive.sh"

suite=forky

[ ! -x "$kernelDir/linux.uml" ] || exit 0
work=$(mktemp -d "$labCache/kernel.XXXXXX")
trap 'rm -rf "$work"' EXIT
say "Lab: fetching the kernel from Debian's $suite."
openPrivateApt "$work/apt" "$suite"
cd "$work"
privateApt "$work/apt" download user-mode-linux libc6 || fail "The lab's kernel could not be fetched: see above."
for package in user-mode-linux_*.deb libc6_*.deb; do dpkg-deb -x "$package" unpacked; done

mkdir kernel
mv unpacked/usr/lib/uml/modules kernel/modules
mv unpacked/usr/lib/x86_64-linux-gnu/libc.so.6 kernel/
mv unpacked/usr/lib/x86_64-linux-gnu/ld-linux-x86-64.so.2 kernel/ld.so
# The loader's name in the program is replaced by one relative to the working directory, of the same length.
loader=/lib64/ld-linux-x86-64.so.2
padding=$(printf '%*s' $((${#loader} - 7)) '' | sed 's/ /\\x00/g')
sed "s|$loader\\x00|./ld.so$padding\\x00|" unpacked/usr/bin/linux.uml >kernel/linux.uml
cmp -s <(wc -c <unpacked/usr/bin/linux.uml) <(wc -c <kernel/linux.uml) ||
    fail "The lab's kernel could not be given its own loader: its layout has changed."
chmod +x kernel/linux.uml
mv kernel "$kernelDir"
