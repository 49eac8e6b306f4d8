# SPDX-FileCopyrightText: 2026 Sharewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# How far a rebalance or a removal of bricks is: each node with bricks has done its part, this one last as "localhost".
function node_(id, files, size, lookups,   code) {
    code = taskCode()
    if (xml != "yes") {
        printf "%40s %16d %13d %13d %13d %13d %20s %18s\n", nodeName[id], files, size, lookups, 0, 0, taskText(code), clock(taskSeconds())
        return
    }
    print "    <node>"
    element("      ", "nodeName", nodeName[id])
    element("      ", "id", id)
    counters("      ", files, size, lookups, code)
    print "    </node>"
}
function clock(s) { return sprintf("%d:%02d:%02d", s / 3600, s / 60 % 60, s % 60) }
function counters(indent, files, size, lookups, code) {
    element(indent, "files", files ""); element(indent, "size", size ""); element(indent, "lookups", lookups "")
    element(indent, "failures", "0"); element(indent, "skipped", "0")
    element(indent, "status", code ""); element(indent, "statusStr", taskText(code))
    element(indent, "runtime", sprintf("%.2f", taskSeconds()))
}
BEGIN {
    CONVFMT = OFMT = "%.15g"
    loadNodes()
    loadVolume("/var/lib/glusterd/vols/" v)
    loadTask("/var/lib/glusterd/vols/" v)
    for (i = 1; i <= bricks; i++) has[brick[i, "uuid"]] = 1
    for (i = 2; i <= nodeCount + 1; i++) {
        id = node[i > nodeCount ? 1 : i]
        if (id in has && nodeConnected[id] == 1) order[++count] = id
    }
    if (xml == "yes") {
        print "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<cliOutput>\n  <opRet>0</opRet>\n  <opErrno>0</opErrno>\n  <opErrstr/>"
        print "  <" name ">"
        element("    ", "task-id", task["id"])
        if (name == "volRebalance") element("    ", "op", task["stopped"] != "" ? "2" : "3")
        element("    ", "nodeCount", count "")
    } else
        printf "%40s %16s %13s %13s %13s %13s %20s %18s\n", "Node", "Rebalanced-files", "size", "scanned", "failures", "skipped", "status", "run time in h:m:s"
    for (i = 1; i <= count; i++) {
        files = int(task["files"] * i / count) - int(task["files"] * (i - 1) / count)
        size = int(task["size"] * i / count) - int(task["size"] * (i - 1) / count)
        files = int(files * taskShare()); size = int(size * taskShare())
        node_(order[i], files, size, files * 3)
        allFiles += files; allSize += size
    }
    if (xml == "yes") {
        print "    <aggregate>"
        counters("      ", allFiles + 0, allSize + 0, allFiles * 3, taskCode())
        print "    </aggregate>\n  </" name ">\n</cliOutput>"
    }
}
