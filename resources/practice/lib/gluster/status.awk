# SPDX-FileCopyrightText: 2026 Sharewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# volume status [detail]. Bricks of a node whose glusterd does not answer are left out, as the real one does.
function loadDetails(   line, n, i, f, m) {
    n = split(ENVIRON["DETAILS"], line, "\n")
    for (i = 1; i <= n; i++) { m = split(line[i], f, " "); if (m > 9) detail[f[1] " " f[2]] = line[i] }
}
function isShown(i) { return nodeConnected[brick[i, "uuid"]] == 1 }
function ports(port) {
    element("          ", "port", port)
    print "          <ports>"
    element("            ", "tcp", port)
    print "            <rdma>N/A</rdma>\n          </ports>"
}
function brickXml(volume, i,   up, f) {
    up = isUp(i)
    print "        <node>"
    element("          ", "hostname", brick[i, "hostname"])
    element("          ", "path", brick[i, "path"])
    element("          ", "peerid", brick[i, "uuid"])
    element("          ", "status", up + 0 "")
    ports(up ? runPort[i] : "N/A")
    element("          ", "pid", up ? runPid[i] : "-1")
    if (aspect == "detail" && (volume " " brickName(i)) in detail) {
        split(detail[volume " " brickName(i)], f, " ")
        element("          ", "sizeTotal", f[3]); element("          ", "sizeFree", f[4])
        element("          ", "device", f[5]); element("          ", "blockSize", f[6])
        element("          ", "mntOptions", f[7]); element("          ", "fsName", f[8])
        if (f[8] == "xfs") element("          ", "inodeSize", "xfs")
        element("          ", "inodesTotal", f[9]); element("          ", "inodesFree", f[10])
    }
    print "        </node>"
}
function healerPid(id,   line, file) {
    file = "/.practice/peers/" nodeDir[id] "/var/lib/glusterd/.glustershd"
    line = "-1"
    getline line < file
    close(file)
    return line
}
function healerXml(id,   pid) {
    pid = healerPid(id)
    print "        <node>"
    element("          ", "hostname", "Self-heal Daemon")
    element("          ", "path", nodeName[id])
    element("          ", "peerid", id)
    element("          ", "status", pid == "-1" ? "0" : "1")
    ports("N/A")
    element("          ", "pid", pid)
    print "        </node>"
}
function tasksXml(   n, list, i) {
    if (task["task"] == "") { print "        <tasks/>"; return }
    print "        <tasks>\n          <task>"
    element("            ", "type", task["task"] == "remove-brick" ? "Remove brick" : "Rebalance")
    element("            ", "id", task["id"])
    element("            ", "status", taskCode() "")
    element("            ", "statusStr", taskText(taskCode()))
    if (task["task"] == "remove-brick") {
        print "            <params>"
        n = split(task["bricks"], list, " ")
        for (i = 1; i <= n; i++) element("              ", "brick", list[i])
        print "            </params>"
    }
    print "          </task>\n        </tasks>"
}
# A node has a self-heal daemon when the volume is replicated.
function hasHealer(id) { return replica > 1 && nodeConnected[id] == 1 && aspect == "" }
function volumeXml(name,   i, n) {
    for (i = 1; i <= bricks; i++) n += isShown(i)
    for (i = 1; i <= nodeCount; i++) n += hasHealer(node[i])
    print "      <volume>"
    element("        ", "volName", name)
    element("        ", "nodeCount", n + 0 "")
    for (i = 1; i <= bricks; i++) if (isShown(i)) brickXml(name, i)
    for (i = 1; i <= nodeCount; i++) if (hasHealer(node[i])) healerXml(node[i])
    if (aspect != "detail") tasksXml()
    print "      </volume>"
}
function volumeText(name,   i, up) {
    print "Status of volume: " name
    if (aspect != "detail") print "Gluster process                             TCP Port  RDMA Port  Online  Pid"
    print "------------------------------------------------------------------------------"
    for (i = 1; i <= bricks; i++) {
        if (!isShown(i)) continue
        up = isUp(i)
        if (aspect == "detail") { detailText(name, i, up); continue }
        printf "%-44s%-10s%-11s%-8s%-5s\n", "Brick " brickName(i), up ? runPort[i] : "N/A", up ? "0" : "N/A", up ? "Y" : "N", up ? runPid[i] : "N/A"
    }
    if (aspect == "detail") { print " "; return }
    for (i = 1; i <= nodeCount; i++)
        if (hasHealer(node[i])) printf "%-44s%-10s%-11s%-8s%-5s\n", "Self-heal Daemon on " nodeName[node[i]], "N/A", "N/A", healerPid(node[i]) == "-1" ? "N" : "Y", healerPid(node[i])
    print " \nTask Status of Volume " name
    print "------------------------------------------------------------------------------"
    if (task["task"] == "") print "There are no active volume tasks"
    else printf "Task                 : %-20s\nID                   : %-20s\nStatus               : %-20s\n", task["task"] == "remove-brick" ? "Remove brick" : "Rebalance", task["id"], taskText(taskCode())
    print " "
}
function detailText(name, i, up,   f) {
    split(detail[name " " brickName(i)], f, " ")
    printf "Brick                : Brick %s\nTCP Port             : %-20s\nOnline               : %-20s\nPid                  : %-20s\n", brickName(i), up ? runPort[i] : "N/A", up ? "Y" : "N", up ? runPid[i] : "N/A"
    printf "File System          : %-20s\nDevice               : %s\nMount Options        : %s\nDisk Space Free      : %.1fMB\nTotal Disk Space     : %.1fMB\n", f[8], f[5], f[7], f[4] / 1048576, f[3] / 1048576
    print "------------------------------------------------------------------------------"
}
BEGIN {
    CONVFMT = OFMT = "%.15g"
    loadNodes()
    loadReached(ENVIRON["REACHED"])
    loadDetails()
    n = split(volumes, v, " ")
    if (xml == "yes") {
        print "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<cliOutput>\n  <opRet>0</opRet>\n  <opErrno>0</opErrno>\n  <opErrstr/>"
        print "  <volStatus>\n    " (n ? "<volumes>" : "<volumes/>")
    }
    for (j = 1; j <= n; j++) {
        loadVolume("/var/lib/glusterd/vols/" v[j])
        loadTask("/var/lib/glusterd/vols/" v[j])
        for (k = 1; k <= bricks; k++) loadRun(v[j], k)
        if (xml == "yes") volumeXml(v[j]); else volumeText(v[j])
    }
    if (xml == "yes") {
        if (n) print "    </volumes>"
        print "  </volStatus>\n</cliOutput>"
    }
}
