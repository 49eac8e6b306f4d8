# SPDX-FileCopyrightText: 2026 Sharewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
function tag(name, value) {
    if (value == "" || (tags != "" && index(tags " ", " " name " ") == 0)) return
    if (form == "value") text = text value "\n"
    else if (form == "export") text = text name "=" value "\n"
    else text = text " " name "=\"" value "\""
    found++
}
function look(name, path,   s, t) {
    text = ""; found = 0
    s = fsIndex(name); t = tableIndex(name)
    if (token != "" && token != "UUID=" sigUuid[name, s] && token != "TYPE=" sigType[name, s]) return
    if (s) {
        tag("UUID", sigUuid[name, s])
        if (sigUsage[name, s] == "filesystem") tag("BLOCK_SIZE", sigType[name, s] == "xfs" ? 512 : 4096)
        tag("TYPE", sigType[name, s])
    }
    if (t) { tag("PTUUID", sigUuid[name, t]); tag("PTTYPE", sigType[name, t]) }
    if (!found) return
    any = 1
    if (form == "device") print path
    else if (form == "value") printf "%s", text
    else if (form == "export") print "DEVNAME=" path "\n" text
    else print path ":" text
}
BEGIN {
    load("/var/lib/practice/storage")
    n = split(asked, word, " ")
    for (i = 1; i <= n; i++) { split(word[i], half, "="); look(half[1], substr(word[i], length(half[1]) + 2)) }
    if (!n) for (i = 1; i <= deviceCount; i++) look(devices[i], devicePath(devices[i]))
    exit any ? 0 : 2
}
