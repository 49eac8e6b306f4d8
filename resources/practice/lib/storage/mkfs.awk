# SPDX-FileCopyrightText: 2026 Sharewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# mkfs.xfs: refuses what the real one refuses, then writes the signature and takes a slot.
function fail(text) { complain("mkfs.xfs: " text); exit 1 }
BEGIN {
    load("/var/lib/practice/storage")
    loadMounts("/.practice/lib/mounts")
    if (mountsOf(name) != "") fail(path " contains a mounted filesystem")
    if (lower[name] && kind[name] != "part") fail("cannot open " path ": Device or resource busy")
    if (signatures[name] && force != "yes") {
        s = fsIndex(name)
        if (s) complain("mkfs.xfs: " path " appears to contain an existing filesystem (" sigType[name, s] ").")
        else complain("mkfs.xfs: " path " appears to contain a partition table (" sigType[name, 1] ").")
        fail("Use the -f option to force overwrite.")
    }
    if (bytes[name] < 300 * 1048576) { complain("Filesystem must be larger than 300MB."); exit 1 }
    for (device in slot) taken[slot[device]] = 1
    if (name in slot) number = slot[name]
    else for (number = 1; number in taken; number++);
    if (number > 6) fail("a practice host has room for six file systems only")
    drop("sig\t" name); drop("slot\t" name); drop("pv\t" name)
    add("sig\t" name "\t0\txfs\t" uuid "\tfilesystem")
    add("slot\t" name "\t" number)
    save()
}
