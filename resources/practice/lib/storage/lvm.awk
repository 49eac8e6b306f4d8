# SPDX-FileCopyrightText: 2026 Sharewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# What lvm2's commands do to the table. Words on the way go to standard error, lines of success after the change.
function fail(text) { complain("  " text); failed = 1; exit 5 }
function done(text) { print "  " text >"/dev/stderr" }
function newUuid() { return uuidList[++uuidsUsed] }
function needGroup(group) { if (!(group in vgUuid)) { complain("  Volume group \"" group "\" not found"); fail("Cannot process volume group " group) } }
function needVolume(key,   half) {
    split(key, half, "/")
    needGroup(half[1])
    if (!(key in lvDm)) fail("Failed to find logical volume \"" key "\"")
}
function split2(word) { at = index(word, "="); device = substr(word, 1, at - 1); path = substr(word, at + 1) }

# --- physical volumes ---

function wipeAll(where, name,   i) {
    for (i = 1; i <= signatures[name]; i++) {
        if (yes != "yes") {
            complain("WARNING: " sigType[name, i] " signature detected on " where " at offset " sigOffset[name, i] ". Wipe it? [y/n]: [n]")
            complain("  Aborted wiping of " sigType[name, i] ".")
            fail("1 existing signature left on the device.")
        }
        done("Wiping " sigType[name, i] " signature on " where ".")
    }
    drop("sig\t" name)
    signatures[name] = 0
}
function pvcreate(word) {
    split2(word)
    if (device == "") fail("No device found for " path ".")
    if ((device in pvGroup) && pvGroup[device] != "-") {
        complain("  Can't initialize physical volume \"" path "\" of volume group \"" pvGroup[device] "\" without -ff")
        fail(path ": physical volume not initialized.")
    }
    if (tableIndex(device) || (kind[device] == "disk" && lower[device])) fail("Cannot use " path ": device is partitioned")
    if (mountsOf(device) != "" || lower[device]) fail("Can't open " path " exclusively.  Mounted filesystem?")
    if (device in pvGroup) { drop("sig\t" device); signatures[device] = 0 }
    wipeAll(path, device)
    drop("pv\t" device); drop("ghost\t" device); drop("slot\t" device)
    pvUuid[device] = newUuid(); pvGroup[device] = "-"; pvExtents[device] = int(bytes[device] / extent) - 1
    pvs[++pvCount] = device
    writePv(device)
    add("sig\t" device "\t536\tLVM2_member\t" pvUuid[device] "\traid")
    signatures[device] = 1
    done("Physical volume \"" path "\" successfully created.")
}
function writePv(device) { drop("pv\t" device); add("pv\t" device "\t" pvUuid[device] "\t" pvGroup[device] "\t" pvExtents[device]) }
function pvremove(word) {
    split2(word)
    if (!(device in pvGroup)) fail("No PV found on device " path ".")
    if (pvGroup[device] != "-") {
        complain("  PV " path " is used by VG " pvGroup[device] " so please use vgreduce first.")
        complain("  (If you are certain you need pvremove, then confirm by using --force twice.)")
        fail(path ": physical volume label not removed.")
    }
    drop("pv\t" device); drop("sig\t" device)
    done("Labels on physical volume \"" path "\" successfully wiped.")
}

# --- groups ---

function take(group, word) {
    split2(word)
    if (device == "") fail("No device found for " path ".")
    if (device in pvGroup && pvGroup[device] != "-") {
        complain("  Physical volume '" path "' is already in volume group '" pvGroup[device] "'")
        complain("  Unable to add physical volume '" path "' to volume group '" group "'")
        fail(path ": physical volume not initialized.")
    }
    if (!(device in pvGroup)) pvcreate(word)
    pvGroup[device] = group
    writePv(device)
}
function vgcreate(   i) {
    if (w[1] in vgUuid) fail("A volume group called " w[1] " already exists.")
    if (w[1] !~ /^[A-Za-z0-9_+.][A-Za-z0-9_+.-]*$/) fail("Name contains invalid character, valid set includes: [a-zA-Z0-9.-_+].")
    if (count < 2) { complain("  No command with matching syntax recognised.  Run 'vgcreate --help' for more information."); exit 3 }
    add("vg\t" w[1] "\t" newUuid())
    for (i = 2; i <= count; i++) take(w[1], w[i])
    done("Volume group \"" w[1] "\" successfully created")
}
function vgextend(   i) {
    needGroup(w[1])
    for (i = 2; i <= count; i++) take(w[1], w[i])
    done("Volume group \"" w[1] "\" successfully extended")
}
function vgreduce(   i, j, members) {
    needGroup(w[1])
    for (j = 1; j <= pvCount; j++) if (pvGroup[pvs[j]] == w[1]) members++
    for (i = 2; i <= count; i++) {
        split2(w[i])
        if (pvGroup[device] != w[1]) fail("Failed to find physical volume \"" path "\".")
        if (pvUsed[device]) fail("Physical volume \"" path "\" still in use")
        if (members-- < 2) fail("Can't remove final physical volume \"" path "\" from volume group \"" w[1] "\"")
        pvGroup[device] = "-"
        writePv(device)
        done("Removed \"" path "\" from volume group \"" w[1] "\"")
    }
}
function vgremove(   i, j) {
    for (j = 1; j <= count; j++) {
        needGroup(w[j])
        for (i = 1; i <= lvCount; i++) if (lvGroup[lvs[i]] == w[j]) {
            if (force != "yes") {
                complain("Do you really want to remove volume group \"" w[j] "\" containing 1 logical volumes? [y/n]: [n]")
                fail("Volume group \"" w[j] "\" not removed")
            }
            lvremove(lvs[i])
        }
        for (i = 1; i <= pvCount; i++) if (pvGroup[pvs[i]] == w[j]) { pvGroup[pvs[i]] = "-"; writePv(pvs[i]) }
        drop("vg\t" w[j])
        done("Volume group \"" w[j] "\" successfully removed")
    }
}

# --- logical volumes ---

# "500G", "20m", "4096b": without a unit megabytes are meant.
function sizeInExtents(text,   unit) {
    unit = text
    sub(/^[0-9.]*/, "", unit)
    unit = tolower(substr(unit, 1, 1))
    if (unit == "b") return roundUp(text + 0)
    return roundUp((text + 0) * 1024 ^ (unit == "" ? 2 : index("kmgtp", unit)))
}
function roundUp(n) { return int((n + extent - 1) / extent) }
function wished(group, key,   text, plus, n) {
    text = extents != "" ? extents : size
    plus = sub(/^\+/, "", text)
    if (extents == "") n = sizeInExtents(text)
    else if (text ~ /%FREE$/) n = int(groupFree(group) * text / 100)
    else if (text ~ /%(VG|PVS)$/) n = int(groupExtents(group) * text / 100)
    else if (text ~ /%/) fail("The -l argument " text " is not understood here.")
    else n = text + 0
    return n + (plus ? lvExtents[key] : 0)
}
function allocate(group, n,   i, free, some, text) {
    for (i = 1; i <= pvCount && n > 0; i++) {
        if (pvGroup[pvs[i]] != group) continue
        free = pvExtents[pvs[i]] - pvUsed[pvs[i]]
        some = free < n ? free : n
        if (some <= 0) continue
        text = text (text == "" ? "" : ",") pvs[i] "=" some
        n -= some
    }
    return text
}
function freeDm(   n) { while (("dm-" n + 0) in volumeOf) n++; return "dm-" n + 0 }
function lvcreate(   key, n, segments, i, part, half, left) {
    needGroup(w[1])
    if (name == "") fail("Please give the logical volume a name (-n).")
    sub(/^.*\//, "", name)
    key = w[1] "/" name
    if (key in lvDm) fail("Logical Volume \"" name "\" already exists in volume group \"" w[1] "\"")
    n = wished(w[1], key)
    if (n < 1) fail(extents ~ /FREE/ ? "Calculated size of logical volume is 0 extents. Needs to be larger." : "Unable to create new logical volume with no extents.")
    if (n > groupFree(w[1])) fail("Volume group \"" w[1] "\" has insufficient free space (" groupFree(w[1]) " extents): " n " required.")
    segments = allocate(w[1], n)
    i = split(segments, part, ",")
    for (; i > 0; i--) { split(part[i], half, "="); if (half[1] in ghost) { left = ghost[half[1]]; drop("ghost\t" half[1]) } }
    if (left != "" && wipe == "yes") {
        if (yes != "yes") {
            complain("WARNING: " left " signature detected on /dev/" key " at offset 0. Wipe it? [y/n]: [n]")
            complain("  Aborted wiping of " left ".")
            complain("  1 existing signature left on the device.")
            complain("  Failed to wipe signatures on logical volume " key ".")
            fail("Aborting. Failed to wipe start of new LV.")
        }
        done("Wiping " left " signature on /dev/" key ".")
        left = ""
    }
    n = freeDm()
    add("lv\t" w[1] "\t" name "\t" newUuid() "\t" n "\t" segments)
    if (left != "") add("sig\t" n "\t0\t" left "\t" newUuid() "\tfilesystem")
    done("Logical volume \"" name "\" created.")
}
function lvextend(   key, n, was) {
    key = w[1]
    needVolume(key)
    was = lvExtents[key]
    n = wished(lvGroup[key], key)
    if (n == was) fail("New size (" n " extents) matches existing size (" was " extents).")
    if (n < was) fail("New size given (" n " extents) not larger than existing size (" was " extents)")
    if (n - was > groupFree(lvGroup[key]))
        fail("Insufficient free space: " n - was " extents needed, but only " groupFree(lvGroup[key]) " available")
    drop("lv\t" lvGroup[key] "\t" lvName[key])
    add("lv\t" lvGroup[key] "\t" lvName[key] "\t" lvUuid[key] "\t" lvDm[key] "\t" lvSegments[key] "," allocate(lvGroup[key], n - was))
    done("Size of logical volume " key " changed from " human(was) " (" was " extents) to " human(n) " (" n " extents).")
    done("Logical volume " key " successfully resized.")
}
function human(n) { return sprintf("%.2f GiB", n * extent / 1073741824) }
function lvremove(key,   n, part, half, i, s) {
    if (mountsOf(lvDm[key]) != "") fail("Logical volume " key " contains a filesystem in use.")
    if (yes != "yes") {
        complain("Do you really want to remove active logical volume " key "? [y/n]: [n]")
        fail("Logical volume " key " not removed.")
    }
    drop("lv\t" lvGroup[key] "\t" lvName[key])
    s = fsIndex(lvDm[key])
    n = split(lvSegments[key], part, ",")
    for (i = 1; i <= n && s; i++) { split(part[i], half, "="); drop("ghost\t" half[1]); add("ghost\t" half[1] "\t" sigType[lvDm[key], s]) }
    drop("sig\t" lvDm[key]); drop("slot\t" lvDm[key])
    done("Logical volume \"" lvName[key] "\" successfully removed.")
}
function removeVolumes(   i, j) {
    for (j = 1; j <= count; j++) {
        if (w[j] ~ /\//) { needVolume(w[j]); lvremove(w[j]); continue }
        needGroup(w[j])
        for (i = 1; i <= lvCount; i++) if (lvGroup[lvs[i]] == w[j]) lvremove(lvs[i])
    }
}
BEGIN {
    load("/var/lib/practice/storage")
    loadMounts("/.practice/lib/mounts")
    split(uuids, uuidList, " ")
    count = split(words, w, " ")
    if (!count) { complain("  No command with matching syntax recognised.  Run '" verb " --help' for more information."); failed = 1; exit 3 }
    if (verb == "pvcreate") for (i = 1; i <= count; i++) pvcreate(w[i])
    else if (verb == "pvremove") for (i = 1; i <= count; i++) pvremove(w[i])
    else if (verb == "vgcreate") vgcreate()
    else if (verb == "vgextend") vgextend()
    else if (verb == "vgreduce") vgreduce()
    else if (verb == "vgremove") vgremove()
    else if (verb == "lvcreate") lvcreate()
    else if (verb == "lvextend") lvextend()
    else if (verb == "lvremove") removeVolumes()
    else fail("This is a practice host: " verb " is not played here.")
    save()
}
