# SPDX-FileCopyrightText: 2026 Sharewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# wipefs without -a: what a look at the first bytes finds.
function hex(n,   digits, text) { do { text = substr("0123456789abcdef", n % 16 + 1, 1) text; n = int(n / 16) } while (n); return "0x" text }
function field(name, i, column) {
    if (column == "DEVICE") return shownName(name)
    if (column == "OFFSET") return hex(sigOffset[name, i])
    if (column == "TYPE") return sigType[name, i]
    if (column == "UUID") return sigUuid[name, i]
    if (column == "USAGE") return sigUsage[name, i]
    return ""
}
BEGIN {
    load("/var/lib/practice/storage")
    count = split(toupper(columns == "" ? form == "parsable" ? "OFFSET,UUID,LABEL,TYPE" : "DEVICE,OFFSET,TYPE,UUID,LABEL" : columns), column, ",")
    if (form == "json") print "{" (signatures[name] ? "\n   \"signatures\": [" : "")
    if (signatures[name] && form == "parsable" && !noHeadings) {
        text = columns == "" ? "offset,uuid,label,type" : tolower(columns)
        print "# " text
    }
    if (signatures[name] && form == "table" && !noHeadings) { for (c = 1; c <= count; c++) printf "%s%s", column[c], c < count ? " " : "\n" }
    for (i = 1; i <= signatures[name]; i++) {
        line = ""
        for (c = 1; c <= count; c++) {
            v = field(name, i, column[c])
            if (form == "json") line = line (c > 1 ? "," : "") "\n         \"" tolower(column[c]) "\": " (v == "" ? "null" : "\"" v "\"")
            else line = line (c > 1 ? form == "parsable" ? "," : " " : "") v
        }
        if (form == "json") printf "%s", (i > 1 ? "," : "\n      ") "{" line "\n      }"
        else print line
    }
    if (form == "json") print (signatures[name] ? "\n   ]\n" : "") "}"
}
