# SPDX-FileCopyrightText: 2026 Sharewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# pvs(8), vgs(8), lvs(8).
function size(extents,   n, unit, i, text) {
    n = extents * extent
    unit = tolower(units)
    if (unit == "b") return n (noSuffix ? "" : "B")
    if (unit == "h") { for (i = 1; i < 6 && n >= 1024; i++) n /= 1024; unit = substr("bkmgtp", i, 1) }
    else n = n / 1024 ^ index("kmgtp", unit)
    text = sprintf("%.2f", n)
    return (text + 0 > n + 0 && units == "h" ? "<" : "") text (noSuffix ? "" : unit)
}
function pvValue(pv, field) {
    if (field == "pv_name") return "/dev/" pv
    if (field == "vg_name") return pvGroup[pv] == "-" ? "" : pvGroup[pv]
    if (field == "pv_fmt") return "lvm2"
    if (field == "pv_attr") return pvGroup[pv] == "-" ? "---" : "a--"
    if (field == "pv_size") return size(pvGroup[pv] == "-" ? bytes[pv] / extent : pvExtents[pv])
    if (field == "dev_size") return size(bytes[pv] / extent)
    if (field == "pv_free") return size(pvGroup[pv] == "-" ? bytes[pv] / extent : pvExtents[pv] - pvUsed[pv])
    if (field == "pv_used") return size(pvUsed[pv] + 0)
    if (field == "pv_uuid") return pvUuid[pv]
    if (field == "pv_pe_count") return pvExtents[pv]
    if (field == "pv_pe_alloc_count") return pvUsed[pv] + 0
    return unknown(field)
}
function vgValue(vg, field,   i, n) {
    if (field == "vg_name") return vg
    if (field == "pv_count") { for (i = 1; i <= pvCount; i++) n += pvGroup[pvs[i]] == vg; return n + 0 }
    if (field == "lv_count") { for (i = 1; i <= lvCount; i++) n += lvGroup[lvs[i]] == vg; return n + 0 }
    if (field == "snap_count") return 0
    if (field == "vg_attr") return "wz--n-"
    if (field == "vg_size") return size(groupExtents(vg))
    if (field == "vg_free") return size(groupFree(vg))
    if (field == "vg_extent_size") return size(1)
    if (field == "vg_extent_count") return groupExtents(vg)
    if (field == "vg_free_count") return groupFree(vg)
    if (field == "vg_uuid") return vgUuid[vg]
    return unknown(field)
}
function lvValue(lv, field,   text) {
    if (field == "lv_name") return lvName[lv]
    if (field == "vg_name") return lvGroup[lv]
    if (field == "lv_full_name") return lv
    if (field == "lv_attr") return mountsOf(lvDm[lv]) == "" ? "-wi-a-----" : "-wi-ao----"
    if (field == "lv_size") return size(lvExtents[lv])
    if (field == "lv_uuid") return lvUuid[lv]
    if (field == "lv_path") return "/dev/" lv
    if (field == "lv_dm_path") return devicePath(lvDm[lv])
    if (field == "lv_active") return "active"
    if (field == "segtype") return "linear"
    if (field == "devices") { text = lvSegments[lv]; gsub(/=[0-9]+/, "(0)", text); return "/dev/" text }
    if (field ~ /^(pool_lv|origin|data_percent|metadata_percent|move_pv|mirror_log|copy_percent|convert_lv|lv_tags)$/) return ""
    return unknown(field)
}
function unknown(field) { complain("  Unrecognised field: " field); exit 3 }
function value(row, field) { return report == "pvs" ? pvValue(row, field) : report == "vgs" ? vgValue(row, field) : lvValue(row, field) }
function heading(field,   text) {
    if (field == "pv_name") return "PV"
    if (field == "vg_name") return "VG"
    if (field == "lv_name") return "LV"
    if (field ~ /^(pv|vg|lv)_count$/) return "#" toupper(substr(field, 1, 2))
    text = field; sub(/^(pv|vg|lv)_/, "", text)
    return toupper(substr(text, 1, 1)) substr(text, 2)
}
function isWanted(row, n,   i) {
    for (i = 1; i <= n; i++) {
        if (report == "pvs" && index(want[i], row "=") == 1 || want[i] == row) { found[i] = 1; return 1 }
        if (report == "lvs" && want[i] == lvGroup[row]) { found[i] = 1; return 1 }
    }
    return n == 0
}
function missing(word,   half) {
    if (report == "pvs") { complain("  Failed to find physical volume \"" substr(word, index(word, "=") + 1) "\"."); return }
    split(word, half, "/")
    if (report == "lvs" && half[1] in vgUuid) {
        if (half[2] != "") complain("  Failed to find logical volume \"" word "\"")
        else bad--
        return
    }
    complain("  Volume group \"" half[1] "\" not found")
    complain("  Cannot process volume group " half[1])
}
BEGIN {
    load("/var/lib/practice/storage")
    loadMounts("/.practice/lib/mounts")
    standard = report == "pvs" ? "pv_name,vg_name,pv_fmt,pv_attr,pv_size,pv_free" \
        : report == "vgs" ? "vg_name,pv_count,lv_count,snap_count,vg_attr,vg_size,vg_free" \
        : "lv_name,vg_name,lv_attr,lv_size,pool_lv,origin,data_percent,metadata_percent,move_pv,mirror_log,copy_percent,convert_lv"
    if (columns == "") columns = standard
    else if (sub(/^\+/, "", columns)) columns = standard "," columns
    fields = split(columns, column, ",")
    n = split(wanted, want, " ")
    all = report == "pvs" ? pvCount : report == "vgs" ? vgCount : lvCount
    for (i = 1; i <= all; i++) {
        row = report == "pvs" ? pvs[i] : report == "vgs" ? vgs[i] : lvs[i]
        if (isWanted(row, n)) rows[++rowCount] = row
    }
    for (i = 1; i <= n; i++) if (!(i in found)) { bad++; missing(want[i]) }
    if (form ~ /^json/) asJson(); else asText()
    if (bad > 0) exit 5
}
function asJson(   r, c, text) {
    print "  {\n      \"report\": [\n          {\n              \"" substr(report, 1, 2) "\": ["
    for (r = 1; r <= rowCount; r++) {
        text = ""
        for (c = 1; c <= fields; c++) text = text (c > 1 ? ", " : "") "\"" column[c] "\":\"" value(rows[r], column[c]) "\""
        print "                  {" text "}" (r < rowCount ? "," : "")
    }
    print "              ]\n          }\n      ]\n  }"
}
function asText(   r, c, cell, width, text) {
    for (c = 1; c <= fields; c++) {
        if (!noHeadings && rowCount) cell[0, c] = heading(column[c])
        for (r = 1; r <= rowCount; r++) cell[r, c] = value(rows[r], column[c])
        for (r = 0; r <= rowCount; r++) if (length(cell[r, c]) > width[c]) width[c] = length(cell[r, c])
    }
    for (r = noHeadings || !rowCount ? 1 : 0; r <= rowCount; r++) {
        text = "  "
        for (c = 1; c <= fields; c++)
            text = text (c > 1 ? separator : "") (aligned == "yes" && c < fields ? sprintf("%-" (width[c] + 0) "s", cell[r, c]) : cell[r, c])
        print text
    }
}
