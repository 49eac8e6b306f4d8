# SPDX-FileCopyrightText: 2026 Sharewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# The disks of a host and what is written on them, /var/lib/practice/storage: one record a line, tab between words.
#   disk NAME BYTES MODEL SERIAL          part NAME PARENT BYTES
#   sig NAME OFFSET TYPE UUID USAGE       what a look at the first bytes finds: xfs, ext4, LVM2_member, gpt ...
#   pv NAME UUID GROUP EXTENTS            GROUP is - without one
#   vg NAME UUID                          lv GROUP NAME UUID DM PV=EXTENTS,PV=EXTENTS...
#   ghost PV TYPE                         a file system's first bytes, left in the extents of a removed volume
#   slot NAME NUMBER                      the memory file system that is its content
# Devices go by their kernel names (vdc, dm-0).
function load(file,   line, f) {
    extent = 4194304
    CONVFMT = OFMT = "%.15g" # sizes are whole numbers beyond 2^31
    while ((getline line < file) > 0) {
        record[++records] = line
        split(line, f, "\t")
        if (f[1] == "disk") { addDevice(f[2], "disk", "", f[3]); model[f[2]] = f[4]; serial[f[2]] = f[5] }
        if (f[1] == "part") addDevice(f[2], "part", f[3], f[4])
        if (f[1] == "sig") {
            n = ++signatures[f[2]]
            sigOffset[f[2], n] = f[3]; sigType[f[2], n] = f[4]; sigUuid[f[2], n] = f[5]; sigUsage[f[2], n] = f[6]
        }
        if (f[1] == "pv") { pvs[++pvCount] = f[2]; pvUuid[f[2]] = f[3]; pvGroup[f[2]] = f[4]; pvExtents[f[2]] = f[5] }
        if (f[1] == "vg") { vgs[++vgCount] = f[2]; vgUuid[f[2]] = f[3] }
        if (f[1] == "lv") addVolume(f)
        if (f[1] == "ghost") ghost[f[2]] = f[3]
        if (f[1] == "slot") slot[f[2]] = f[3]
    }
    close(file)
}
function addDevice(name, type, parent, size) {
    devices[++deviceCount] = name
    kind[name] = type; bytes[name] = size
    if (parent != "") { above[parent, ++lower[parent]] = name; parents[name] = parent }
}
function addVolume(f,   key, name, part, n, i, half) {
    key = f[2] "/" f[3]; name = f[5]
    lvs[++lvCount] = key
    lvGroup[key] = f[2]; lvName[key] = f[3]; lvUuid[key] = f[4]; lvDm[key] = name; lvSegments[key] = f[6]
    volumeOf[name] = key
    n = split(f[6], part, ",")
    devices[++deviceCount] = name; kind[name] = "lvm"
    for (i = 1; i <= n; i++) {
        split(part[i], half, "=")
        pvUsed[half[1]] += half[2]; lvExtents[key] += half[2]
        above[half[1], ++lower[half[1]]] = name
        parents[name] = parents[name] (i > 1 ? " " : "") half[1]
    }
    bytes[name] = lvExtents[key] * extent
}
function dashed(text) { gsub(/-/, "--", text); return text }
function mapperName(name,   key) { key = volumeOf[name]; return dashed(lvGroup[key]) "-" dashed(lvName[key]) }
function shownName(name) { return kind[name] == "lvm" ? mapperName(name) : name }
function devicePath(name) { return kind[name] == "lvm" ? "/dev/mapper/" mapperName(name) : "/dev/" name }
function groupFree(group,   i, free) {
    for (i = 1; i <= pvCount; i++) if (pvGroup[pvs[i]] == group) free += pvExtents[pvs[i]] - pvUsed[pvs[i]]
    return free + 0
}
function groupExtents(group,   i, all) {
    for (i = 1; i <= pvCount; i++) if (pvGroup[pvs[i]] == group) all += pvExtents[pvs[i]]
    return all + 0
}
# What lsblk and blkid show: a file system or member signature, or a partition table.
function fsIndex(name,   i) {
    for (i = 1; i <= signatures[name]; i++) if (sigUsage[name, i] != "partition-table") return i
    return 0
}
function tableIndex(name,   i) {
    for (i = 1; i <= signatures[name]; i++) if (sigUsage[name, i] == "partition-table") return i
    return 0
}
# Mounts as lib/mounts prints them, "command" being that script.
function loadMounts(command,   line, f, n, i) {
    while ((command | getline line) > 0) {
        n = split(line, f, " ")
        for (i = 7; i < n && f[i] != "-"; i++);
        if (f[i + 2] !~ /^\/dev\//) continue
        gsub(/\\040/, " ", f[5])
        if (f[4] == "/") mounted[f[i + 2]] = mounted[f[i + 2]] (mounted[f[i + 2]] == "" ? "" : "\n") f[5]
    }
    close(command)
}
function mountsOf(name) { return mounted[devicePath(name)] }
function firstLine(text) { sub(/\n.*/, "", text); return text }
# --- changes: lines are dropped and added, save() prints the table ---
function add(line) { record[++records] = line }
function drop(start,   i) { for (i = 1; i <= records; i++) if (index(record[i] "\t", start "\t") == 1) record[i] = "" }
function save(   i) { for (i = 1; i <= records; i++) if (record[i] != "") print record[i] }
function complain(text) { print text >"/dev/stderr" }
