# SPDX-FileCopyrightText: 2026 Sharewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# lsblk(8) over the table of disks: as a tree, a list, pairs or JSON.
function human(n,   unit, i) {
    split("B K M G T P", unit, " ")
    for (i = 1; n >= 1024 && i < 6; i++) n /= 1024
    n = sprintf(n < 9.95 && n != int(n) ? "%.1f" : "%d", n)
    return n unit[i]
}
function majMin(name,   n) {
    if (kind[name] == "lvm") { n = name; sub(/^dm-/, "", n); return "253:" n }
    n = (index("abcdefgh", substr(name, 3, 1)) - 1) * 16
    return "254:" (n + substr(name, 4))
}
function value(name, column, under,   s, t) {
    if (column == "NAME") return paths ? devicePath(name) : shownName(name)
    if (column == "KNAME") return (paths ? "/dev/" : "") name
    if (column == "PATH") return devicePath(name)
    if (column == "PKNAME") return under == "" ? "" : (paths ? "/dev/" : "") under
    if (column == "TYPE") return kind[name]
    if (column == "SIZE") return inBytes ? bytes[name] : human(bytes[name])
    if (column == "MAJ:MIN") return majMin(name)
    if (column == "MODEL") return model[name]
    if (column == "SERIAL") return serial[name]
    if (column ~ /^(RO|RM|HOTPLUG|ROTA|REMOVABLE)$/) return "0"
    if (column == "TRAN") return kind[name] == "disk" ? "virtio" : ""
    if (column == "STATE") return kind[name] == "lvm" ? "running" : ""
    s = fsIndex(name); t = tableIndex(name)
    if (column == "FSTYPE") return s ? sigType[name, s] : ""
    if (column == "UUID") return s ? sigUuid[name, s] : ""
    if (column == "PTTYPE") return t ? sigType[name, t] : kind[name] == "part" ? "gpt" : ""
    if (column ~ /^MOUNTPOINTS?$/) return column == "MOUNTPOINT" ? firstLine(mountsOf(name)) : mountsOf(name)
    return ""
}
function escaped(text) { gsub(/\\/, "\\\\", text); gsub(/"/, "\\\"", text); gsub(/\n/, "\\n", text); return text }
function jsonValue(name, column, under,   v, part, n, i, all) {
    v = value(name, column, under)
    if (column ~ /^(RO|RM|HOTPLUG|ROTA)$/) return v == "1" ? "true" : "false"
    if (column == "SIZE" && inBytes) return v
    if (column == "MOUNTPOINTS") {
        if (v == "") return "[\n                null\n            ]"
        n = split(v, part, "\n")
        for (i = 1; i <= n; i++) all = all (i > 1 ? "," : "") "\n                \"" escaped(part[i]) "\""
        return "[" all "\n            ]"
    }
    return v == "" ? "null" : "\"" escaped(v) "\""
}
function object(name, under, indent,   i, text) {
    text = indent "{"
    for (i = 1; i <= columnCount; i++)
        text = text (i > 1 ? "," : "") "\n" indent "   \"" tolower(column[i]) "\": " jsonValue(name, column[i], under)
    if (tree && !alone && lower[name]) {
        text = text ",\n" indent "   \"children\": ["
        for (i = 1; i <= lower[name]; i++) text = text (i > 1 ? "," : "\n") object(above[name, i], name, indent "      ")
        text = text "\n" indent "   ]"
    }
    return text "\n" indent "}"
}
function row(name, under, lead,   i, v, text) {
    if (form == "table") {
        rows++
        for (i = 1; i <= columnCount; i++) {
            cell[rows, i] = (i == 1 ? lead : "") firstLine(value(name, column[i], under))
            if (length(cell[rows, i]) > width[i]) width[i] = length(cell[rows, i])
        }
        return
    }
    for (i = 1; i <= columnCount; i++) {
        v = value(name, column[i], under)
        gsub(/\n/, "\\x0a", v)
        if (form == "pairs") { text = text (i > 1 ? " " : "") shellName(column[i]) "=\"" escaped(v) "\""; continue }
        if (form == "raw") gsub(/ /, "\\x20", v)
        text = text (i > 1 ? " " : "") v
    }
    print text
}
function printTable(   r, i, text) {
    for (r = noHeadings ? 1 : 0; r <= rows; r++) {
        text = ""
        for (i = 1; i <= columnCount; i++)
            text = text (i > 1 ? " " : "") sprintf((isNumber(column[i]) ? "%" : "%-") (width[i] + 0) "s", cell[r, i])
        sub(/ +$/, "", text)
        print text
    }
}
function isNumber(name) { return name ~ /^(SIZE|RO|RM|ROTA)$/ }
function shellName(name) { gsub(/[:%]/, "_", name); return name }
function list(name, under, lead, last,   i, mark) {
    if (shown[name "/" under]++) return
    mark = lead == "" && under == "" ? "" : lead (last ? "`-" : "|-")
    row(name, under, tree ? mark : "")
    if (!alone)
        for (i = 1; i <= lower[name]; i++)
            list(above[name, i], name, under == "" ? "" : lead (last ? "  " : "| "), i == lower[name])
}
function flat(name, under,   i) {
    if (shown[name]++) return
    printf "%s", (objects++ ? "," : "") object(name, under, "      ")
    if (!alone) for (i = 1; i <= lower[name]; i++) flat(above[name, i], name)
}
BEGIN {
    load("/var/lib/practice/storage")
    loadMounts("/.practice/lib/mounts")
    columnCount = split(toupper(columns), column, ",")
    count = split(wanted, top, " ")
    if (!count) for (i = 1; i <= deviceCount; i++) if (kind[devices[i]] == "disk") top[++count] = devices[i]
    if (form == "json") {
        print "{\n   \"blockdevices\": ["
        for (i = 1; i <= count; i++) {
            if (tree) printf "%s", (i > 1 ? "," : "") object(top[i], "", "      ")
            else flat(top[i], "")
        }
        print "\n   ]\n}"
        exit
    }
    for (i = 1; i <= columnCount && !noHeadings; i++) {
        if (form == "raw") printf "%s%s", column[i], i < columnCount ? " " : "\n"
        cell[0, i] = column[i]
        width[i] = length(column[i])
    }
    for (i = 1; i <= count; i++) list(top[i], "", "", 1)
    if (form == "table") printTable()
}
