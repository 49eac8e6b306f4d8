# SPDX-FileCopyrightText: 2026 Sharewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# wipefs -a
BEGIN {
    load("/var/lib/practice/storage")
    loadMounts("/.practice/lib/mounts")
    if (force != "yes" && (mountsOf(name) != "" || lower[name])) {
        complain("wipefs: error: " path ": probing initialization failed: Device or resource busy")
        exit 1
    }
    for (i = 1; i <= signatures[name]; i++)
        complain(path ": " (sigType[name, i] == "LVM2_member" ? 8 : 4) " bytes were erased at offset " sprintf("0x%08x", sigOffset[name, i]) " (" sigType[name, i] ")")
    drop("sig\t" name); drop("ghost\t" name); drop("pv\t" name); drop("slot\t" name)
    save()
}
