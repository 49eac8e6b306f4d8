# SPDX-FileCopyrightText: 2026 Sharewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# heal info [summary|split-brain] and statistics heal-count.
function loadState(   line, f, n, i, at) {
    n = split(ENVIRON["STATE"], line, "\n")
    for (i = 1; i <= n; i++) { split(line[i], f, " "); up[f[1]] = f[2] == "up" }
    n = split(ENVIRON["MISSED"], line, "\n")
    for (i = 1; i <= n; i++) {
        at = index(line[i], " ")
        if (at > 1) missed[substr(line[i], 1, at - 1), ++missedCount[substr(line[i], 1, at - 1)]] = substr(line[i], at + 1)
    }
}
# What brick i says that others of its set lack.
function gather(i,   first, j, k, name) {
    split("", seen); split("", entry)
    entries = 0
    first = i - (i - 1) % replica
    for (j = first; j < first + replica; j++)
        for (k = 1; j != i && k <= missedCount[j]; k++) {
            name = missed[j, k]
            if (!seen[name]++) entry[++entries] = name
        }
    return entries
}
function shownPath(name) { return name == "." ? "/" : substr(name, 2) }
function gfid(name,   i, k, a, b, c, d) {
    if (name == ".") return "00000000-0000-0000-0000-000000000001"
    a = 7; b = 11; c = 13; d = 17
    for (i = 1; i <= length(name); i++) {
        k = code[substr(name, i, 1)]
        a = (a * 31 + k) % 4294967291; b = (b * 37 + k) % 4294967279; c = (c * 41 + k) % 4294967231; d = (d * 43 + k) % 4294967197
    }
    return hex(a, 8) "-" substr(hex(b, 8), 1, 4) "-4" substr(hex(b, 8), 6, 3) "-a" substr(hex(c, 8), 2, 3) "-" substr(hex(c, 8), 5, 4) hex(d, 8)
}
function hex(n, width,   text) { while (width-- > 0) { text = substr("0123456789abcdef", n % 16 + 1, 1) text; n = int(n / 16) } return text }
function brickXml(i,   n, k) {
    print "      <brick hostUuid=\"" (up[i] ? brick[i, "uuid"] : "-") "\">"
    element("        ", "name", brickName(i))
    if (!up[i]) {
        if (aspect == "summary") print "        <status>Failed to process entries completely. (Transport endpoint is not connected)totalNumberOfEntries0</status>"
        else print "        <status>Transport endpoint is not connected</status>\n        <numberOfEntries>-</numberOfEntries>"
    } else {
        n = aspect == "split-brain" ? 0 : gather(i)
        for (k = 1; k <= n && aspect == ""; k++) print "        <file gfid=\"" gfid(entry[k]) "\">" escaped(shownPath(entry[k])) "</file>"
        print "        <status>Connected</status>"
        if (aspect == "summary") {
            element("        ", "totalNumberOfEntries", n ""); element("        ", "numberOfEntriesInHealPending", n "")
            element("        ", "numberOfEntriesInSplitBrain", "0"); element("        ", "numberOfEntriesPossiblyHealing", "0")
        } else element("        ", "numberOfEntries", n "")
    }
    print "      </brick>"
}
function brickText(i,   n, k, label) {
    print "Brick " brickName(i)
    label = aspect == "split-brain" ? "Number of entries in split-brain: " : aspect == "summary" ? "Total Number of entries: " : "Number of entries: "
    n = !up[i] ? "-" : aspect == "split-brain" ? 0 : gather(i)
    for (k = 1; up[i] && k <= n && aspect == ""; k++) print shownPath(entry[k]) " "
    print "Status: " (up[i] ? "Connected" : "Transport endpoint is not connected")
    print label n
    if (aspect == "summary") print "Number of entries in heal pending: " n "\nNumber of entries in split-brain: " (up[i] ? 0 : "-") "\nNumber of entries possibly healing: " (up[i] ? 0 : "-")
    print ""
}
function countText(   i) {
    print "Gathering count of entries to be healed on volume " v " has been successful "
    for (i = 1; i <= bricks; i++) {
        print "\nBrick " brickName(i)
        if (up[i]) print "Number of entries: " gather(i)
        else if (nodeConnected[brick[i, "uuid"]] == 1) print "Status: Brick is not connected\nNo gathered input for this brick"
        else print "No gathered input for this brick"
    }
}
BEGIN {
    CONVFMT = OFMT = "%.15g"
    for (i = 1; i < 256; i++) code[sprintf("%c", i)] = i
    loadNodes()
    loadVolume("/var/lib/glusterd/vols/" v)
    loadState()
    if (aspect == "count") { countText(); exit }
    if (xml == "yes") print "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<cliOutput>\n  <healInfo>\n    <bricks>"
    for (i = 1; i <= bricks; i++) { if (xml == "yes") brickXml(i); else brickText(i) }
    if (xml == "yes") print "    </bricks>\n  </healInfo>\n  <opRet>0</opRet>\n  <opErrno>0</opErrno>\n  <opErrstr/>\n</cliOutput>"
}
