# SPDX-FileCopyrightText: 2026 Sharewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Volumes as glusterd keeps them (vols/NAME/info and bricks/), nodes from the environment (see pool.sh).
function loadNodes(   line, f, n, i, j) {
    nodeCount = split(ENVIRON["NODES"], line, "\n")
    for (i = 1; i <= nodeCount; i++) {
        n = split(line[i], f, " ")
        node[i] = f[1]
        nodeDir[f[1]] = f[2]; nodeAddress[f[1]] = f[3]; nodeConnected[f[1]] = f[4]; nodeName[f[1]] = f[5]
        for (j = 5; j <= n; j++) nodeNames[f[1]] = nodeNames[f[1]] (j > 5 ? " " : "") f[j]
    }
}
function loadVolume(folder,   line, at, key, i) {
    split("", info); split("", option); optionCount = 0
    split("", brickFile)
    bricks = 0
    while ((getline line < (folder "/info")) > 0) {
        at = index(line, "=")
        key = substr(line, 1, at - 1)
        if (key ~ /^brick-[0-9]+$/) { bricks++; brickFile[substr(key, 7) + 1] = substr(line, at + 1) }
        else if (key ~ /\./) { optionName[++optionCount] = key; option[key] = substr(line, at + 1) }
        else info[key] = substr(line, at + 1)
    }
    close(folder "/info")
    for (i = 1; i <= bricks; i++) loadBrick(folder "/bricks/" brickFile[i], i)
    replica = info["replica_count"] + 0
    arbiters = info["arbiter_count"] + 0
    sets = replica ? bricks / replica : 0
    return bricks
}
function loadBrick(file, i,   line, at) {
    while ((getline line < file) > 0) {
        at = index(line, "=")
        brick[i, substr(line, 1, at - 1)] = substr(line, at + 1)
    }
    close(file)
}
function brickName(i) { return brick[i, "hostname"] ":" brick[i, "path"] }
function isArbiter(i) { return arbiters && i % replica == 0 }
# Port and process of a brick, as its node wrote them down; empty when it never ran.
function loadRun(volume, i,   line, f, file) {
    runPort[i] = runPid[i] = ""
    file = "/.practice/peers/" nodeDir[brick[i, "uuid"]] "/var/lib/glusterd/vols/" volume "/run/" brickFile[i]
    if ((getline line < file) > 0) { split(line, f, " "); runPort[i] = f[1]; runPid[i] = f[2] }
    close(file)
}
# The pairs of list-reached that are open.
function loadReached(text,   line, n, i) { n = split(text, line, "\n"); for (i = 1; i <= n; i++) open_[line[i]] = 1 }
function isUp(i) { return runPort[i] != "" && ((nodeAddress[brick[i, "uuid"]] " " runPort[i]) in open_) }
function escaped(text) { gsub(/&/, "\\&amp;", text); gsub(/</, "\\&lt;", text); gsub(/>/, "\\&gt;", text); return text }
function element(indent, name, value) { print indent (value == "" ? "<" name "/>" : "<" name ">" escaped(value) "</" name ">") }
function statusWord(n) { return n == 0 ? "Created" : n == 1 ? "Started" : "Stopped" }
