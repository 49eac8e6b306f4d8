# SPDX-FileCopyrightText: 2026 Sharewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Prints shell text that makes /dev and /sys/class/block fit the table. Names there hold no blanks.
function folder(path) { folders = folders " " path }
function say(path, text) { files = files "echo " text " >" path "\n" }
function link(target, path) { links = links "ln -sfn " target " " path "\n"; wanted = wanted path " " }
function number(text) { sub(/^[^0-9]*/, "", text); return text + 0 }
function place(name) { return sprintf("pci-0000:00:%02x.0", 4 + index("abcdefgh", substr(name, 3))) }
function device(name,   sys) {
    sys = "/sys/class/block/" name
    folder(sys "/holders"); folder(sys "/slaves")
    nodes = nodes " /dev/" name
    wanted = wanted "/dev/" name " " sys " "
    say(sys "/size", int(bytes[name] / 512)); say(sys "/ro", 0); say(sys "/removable", 0)
    if (kind[name] == "part") say(sys "/partition", number(substr(name, 4)))
    else link("../class/block/" name, "/sys/block/" name)
}
function stableNames(name,   s, disk, part) {
    disk = kind[name] == "part" ? parents[name] : name
    part = kind[name] == "part" ? "-part" number(substr(name, 4)) : ""
    if (serial[disk] != "") link("../../" name, "/dev/disk/by-id/virtio-" serial[disk] part)
    if (kind[disk] == "disk") link("../../" name, "/dev/disk/by-path/" place(disk) part)
    s = fsIndex(name)
    if (s && sigUsage[name, s] == "filesystem") link("../../" name, "/dev/disk/by-uuid/" sigUuid[name, s])
}
function mapped(name,   key, holder, n, i) {
    key = volumeOf[name]
    folder("/dev/" lvGroup[key]); folder("/sys/class/block/" name "/dm")
    say("/sys/class/block/" name "/dm/name", mapperName(name))
    link("../" name, "/dev/" key)
    link("../" name, "/dev/mapper/" mapperName(name))
    link("../../" name, "/dev/disk/by-id/dm-name-" mapperName(name))
    n = split(parents[name], holder, " ")
    for (i = 1; i <= n; i++) link("../../" name, "/sys/class/block/" holder[i] "/holders/" name)
}
BEGIN {
    load("/var/lib/practice/storage")
    folder("/dev/disk/by-id"); folder("/dev/disk/by-path"); folder("/dev/disk/by-uuid"); folder("/dev/mapper")
    folder("/sys/block")
    for (i = 1; i <= deviceCount; i++) {
        device(devices[i])
        stableNames(devices[i])
        if (kind[devices[i]] == "lvm") mapped(devices[i])
    }
    # What is no more goes first, then comes what is new: a name that stays is never away.
    print "for old in /dev/dm-* /dev/mapper/* /dev/disk/*/* /dev/*/* /sys/block/* /sys/class/block/*/holders/* /sys/class/block/dm-*; do"
    print "    case $old in /dev/shm/* | /dev/fd/*) continue ;; /dev/disk/by-*) [ -L \"$old\" ] || continue ;; esac"
    print "    case '" wanted "' in *\"$old \"*) ;; *) [ ! -e \"$old\" ] && [ ! -L \"$old\" ] || set -- \"$@\" \"$old\" ;; esac"
    print "done"
    print "[ $# = 0 ] || rm -rf -- \"$@\""
    print "mkdir -p" folders
    print "for node in" nodes "; do [ -e $node ] || : >$node; done"
    print "chmod 1660" nodes
    printf "%s%s", files, links
    print "for old in /dev/*/; do case $old in /dev/disk/ | /dev/mapper/ | /dev/shm/ | /dev/fd/) ;; *) rmdir \"$old\" 2>/dev/null ;; esac; done; true"
}
