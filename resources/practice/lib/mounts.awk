# SPDX-FileCopyrightText: 2026 Sharewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# The files automounts, shares (target, source, type, options), storage (the table of disks) and
# /proc/self/mountinfo become the mounts that a real host would have.
function line(id, parent, root, target, flags, fs, from, super) {
    if (target == "/var") var = id
    count++
    where[count] = target
    ids[count] = id
    text[count] = id " " parent " 0:" id " " root " " target " " flags " - " fs " " from " " super
}
function dashed(name) { gsub(/-/, "--", name); return name }
# NFS: what is not in the list of shares is a bind of a part of one.
function played(disk, root) {
    if (target ~ /^\/\.practice\//) return
    if (!(target in source)) { source[target] = disk ":" root; type[target] = "nfs4"; options[target] = "rw" }
    line(id, parent, "/", target, flags, type[target], source[target], options[target])
}
# GlusterFS: likewise, but a bind shows the part's own path, as the kernel shows it.
function volume(number) {
    if (target in source) { first[number] = target; base[number] = root; line(id, parent, "/", target, flags, type[target], source[target], options[target]); return }
    if (!(number in first)) return
    part = base[number] == "/" ? root : substr(root, length(base[number]) + 1)
    line(id, parent, part == "" ? "/" : part, target, flags, type[first[number]], source[first[number]], options[first[number]])
}
FILENAME ~ /\/automounts$/ { armed[++armedCount] = $1; next }
FILENAME ~ /\/shares$/ { source[$1] = $2; type[$1] = $3; options[$1] = $4; next }
FILENAME ~ /\/storage$/ {
    if ($1 == "lv") mapper[$5] = dashed($2) "-" dashed($3)
    if ($1 == "slot") device[$3] = "/dev/" ($2 in mapper ? "mapper/" mapper[$2] : $2)
    next
}
{
    for (dash = 6; dash <= NF && $dash != "-"; dash++);
    id = $1; parent = $2; root = $4; target = $5; flags = $6; fs = $(dash + 1); from = $(dash + 2); super = $(dash + 3)
    name = from
    if (sub(/^practice-disk-/, "", name)) {
        if (name != host) played(name, root)
        else if (target == "/var" || target == "/srv")
            line(id, parent, "/", target, flags, "ext4", target == "/var" ? "/dev/vdb1" : "/dev/vdb2", "rw")
        next
    }
    if (target ~ /^\/\.practice\//) next
    if (sub(/^practice-slot-/, "", name)) {
        line(id, parent, root, target, flags, "xfs", device[name], "rw,attr2,inode64,logbufs=8,logbsize=32k,noquota")
        next
    }
    if (sub(/^practice-volume-/, "", name)) { volume(name); next }
    if (target in source) next
    if (target ~ /^\/(\.practice|usr|lib[0-9x]*|etc)(\/|$)/ || target ~ /^\/dev\/./) next
    if (target == "/") { top = id; line(id, parent, "/", "/", flags, "ext4", "/dev/vda1", "rw"); next }
    sub(/,uid=.*/, "", super)
    line(id, parent, "/", target, flags, fs, from, super)
}
END {
    for (i = 1; i <= armedCount; i++) {
        parent = armed[i] ~ /^\/var\// && var ? var : top
        waiting[armed[i]] = (9000 + i) " " parent " 0:" (9000 + i) " / " armed[i] \
            " rw,relatime - autofs systemd-1 rw,fd=52,timeout=0,minproto=5,maxproto=5,direct"
    }
    for (i = 1; i <= count; i++) {
        if (where[i] in waiting) {
            print waiting[where[i]]
            # What an automount brought lies on the automount, and so above it in every tree of mounts.
            split(waiting[where[i]], trigger, " ")
            sub(/^[^ ]+ [^ ]+/, ids[i] " " trigger[1], text[i])
            delete waiting[where[i]]
        }
        print text[i]
    }
    for (i = 1; i <= armedCount; i++) if (armed[i] in waiting) print waiting[armed[i]]
}
