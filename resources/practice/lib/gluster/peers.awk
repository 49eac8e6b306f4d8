# SPDX-FileCopyrightText: 2026 Sharewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# peer status and pool list: the peers in the order of their files, this node last.
function peerXml(id,   n, part, i) {
    print "    <peer>"
    element("      ", "uuid", id)
    element("      ", "hostname", nodeName[id])
    if (id != node[1]) {
        print "      <hostnames>"
        n = split(nodeNames[id], part, " ")
        for (i = 1; i <= n; i++) element("        ", "hostname", part[i])
        print "      </hostnames>"
    }
    element("      ", "connected", nodeConnected[id] "")
    if (id != node[1]) { element("      ", "state", "3"); element("      ", "stateStr", "Peer in Cluster") }
    print "    </peer>"
}
function word(id) { return nodeConnected[id] == 1 ? "Connected" : "Disconnected" }
BEGIN {
    loadNodes()
    last = pool == "yes" ? nodeCount + 1 : nodeCount
    if (xml == "yes") {
        print "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<cliOutput>\n  <opRet>0</opRet>\n  <opErrno>0</opErrno>\n  <opErrstr/>"
        if (last < 2) print "  <peerStatus/>"
        else {
            print "  <peerStatus>"
            for (i = 2; i <= last; i++) peerXml(node[i > nodeCount ? 1 : i])
            print "  </peerStatus>"
        }
        print "</cliOutput>"
    } else if (pool == "yes") {
        print "UUID\t\t\t\t\tHostname \tState"
        for (i = 2; i <= last; i++) { id = node[i > nodeCount ? 1 : i]; printf "%s\t%-9s\t%s \n", id, nodeName[id], word(id) }
    } else {
        print "Number of Peers: " nodeCount - 1
        for (i = 2; i <= nodeCount; i++)
            print "\nHostname: " nodeName[node[i]] "\nUuid: " node[i] "\nState: Peer in Cluster (" word(node[i]) ")" others(node[i])
    }
}
function others(id,   n, part, i, text) {
    n = split(nodeNames[id], part, " ")
    for (i = 2; i <= n; i++) text = text (i == 2 ? "\nOther names:" : "") "\n" part[i]
    return text
}
