# SPDX-FileCopyrightText: 2026 Sharewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# volume info.
function typeText(t) { return t == 2 ? "Replicate" : t == 7 ? "Distributed-Replicate" : "Distribute" }
function volumeXml(name,   i) {
    print "      <volume>"
    element("        ", "name", name)
    element("        ", "id", info["volume-id"])
    element("        ", "status", info["status"])
    element("        ", "statusStr", statusWord(info["status"]))
    element("        ", "snapshotCount", "0")
    element("        ", "brickCount", bricks "")
    element("        ", "distCount", sets "")
    element("        ", "replicaCount", replica "")
    element("        ", "arbiterCount", arbiters "")
    element("        ", "disperseCount", "0")
    element("        ", "redundancyCount", "0")
    element("        ", "type", info["type"])
    element("        ", "typeStr", typeText(info["type"]))
    element("        ", "transport", "0")
    print "        <bricks>"
    for (i = 1; i <= bricks; i++)
        print "          <brick uuid=\"" brick[i, "uuid"] "\">" escaped(brickName(i)) "<name>" escaped(brickName(i)) "</name><hostUuid>" \
            brick[i, "uuid"] "</hostUuid><isArbiter>" isArbiter(i) + 0 "</isArbiter></brick>"
    print "        </bricks>"
    element("        ", "optCount", optionCount "")
    print "        <options>"
    for (i = 1; i <= optionCount; i++) {
        print "          <option>"
        element("            ", "name", optionName[i])
        element("            ", "value", option[optionName[i]])
        print "          </option>"
    }
    print "        </options>\n      </volume>"
}
function shape() {
    if (replica < 2) return bricks
    if (arbiters) return sets " x (" replica - 1 " + 1) = " bricks
    return sets " x " replica " = " bricks
}
function volumeText(name,   i) {
    print " \nVolume Name: " name "\nType: " typeText(info["type"]) "\nVolume ID: " info["volume-id"] "\nStatus: " statusWord(info["status"])
    print "Snapshot Count: 0\nNumber of Bricks: " shape() "\nTransport-type: tcp\nBricks:"
    for (i = 1; i <= bricks; i++) print "Brick" i ": " brickName(i) (isArbiter(i) ? " (arbiter)" : "")
    print "Options Reconfigured:"
    for (i = 1; i <= optionCount; i++) print optionName[i] ": " option[optionName[i]]
}
BEGIN {
    n = split(volumes, v, " ")
    if (xml == "yes") {
        print "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<cliOutput>\n  <opRet>0</opRet>\n  <opErrno>0</opErrno>\n  <opErrstr/>"
        print "  <volInfo>\n    <volumes>"
    }
    for (j = 1; j <= n; j++) {
        loadVolume("/var/lib/glusterd/vols/" v[j])
        if (xml == "yes") volumeXml(v[j]); else volumeText(v[j])
    }
    if (xml == "yes") {
        element("      ", "count", n "")
        print "    </volumes>\n  </volInfo>\n</cliOutput>"
    }
}
