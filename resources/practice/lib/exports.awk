# SPDX-FileCopyrightText: 2026 Sharewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# exports(5) to lines "PATH<tab>CLIENT(all options)". Continuation lines, comments, quotes, octal escapes.
function octal(digits,   i, n) { for (i = 1; i <= 3; i++) n = n * 8 + substr(digits, i, 1); return sprintf("%c", n) }
function plain(text,   out) {
    while (match(text, /\\[0-7][0-7][0-7]/)) {
        out = out substr(text, 1, RSTART - 1) octal(substr(text, RSTART + 1, 3))
        text = substr(text, RSTART + 4)
    }
    return out text
}
function has(options, name) { return index("," options ",", "," name ",") > 0 }
function full(options,   all, n, part, i) {
    all = has(options, "async") ? "async" : "sync"
    all = all "," (has(options, "no_wdelay") ? "no_wdelay" : "wdelay") "," (has(options, "nohide") ? "nohide" : "hide")
    if (has(options, "crossmnt")) all = all ",crossmnt"
    all = all "," (has(options, "subtree_check") ? "subtree_check" : "no_subtree_check")
    n = split(options, part, ",")
    for (i = 1; i <= n; i++) if (part[i] ~ /^(fsid|anonuid|anongid|mp|mountpoint)=/) all = all "," part[i]
    for (i = 1; i <= n; i++) if (part[i] ~ /^sec=/) sec = part[i]
    all = all "," (sec ? sec : "sec=sys") "," (has(options, "rw") ? "rw" : "ro")
    sec = ""
    all = all "," (has(options, "insecure") ? "insecure" : "secure")
    all = all "," (has(options, "no_root_squash") ? "no_root_squash" : "root_squash")
    return all "," (has(options, "all_squash") ? "all_squash" : "no_all_squash")
}
function bad(options,   n, part, i) {
    n = split(options, part, ",")
    for (i = 1; i <= n; i++)
        if (part[i] != "" && part[i] !~ /^(ro|rw|sync|async|wdelay|no_wdelay|hide|nohide|crossmnt|nocrossmnt|subtree_check|no_subtree_check|secure|insecure|root_squash|no_root_squash|all_squash|no_all_squash|acl|no_acl|insecure_locks|secure_locks|auth_nlm|no_auth_nlm|pnfs|no_pnfs|security_label|mp|mountpoint|fsid=.+|sec=.+|anonuid=-?[0-9]+|anongid=-?[0-9]+|mp=.+|mountpoint=.+|xprtsec=.+)$/)
            return part[i]
    return ""
}
function entry(line,   path, word, n, i, defaults, client, options, wrong) {
    if (line ~ /^"/) { path = line; sub(/^"/, "", path); sub(/".*/, "", path); sub(/^"[^"]*"/, "", line) }
    else { path = line; sub(/[ \t].*/, "", path); sub(/^[^ \t]+/, "", line) }
    if (length(path) > 1) sub(/\/$/, "", path)
    n = split(line, word, /[ \t]+/)
    for (i = 1; i <= n; i++) {
        if (word[i] == "") continue
        if (word[i] ~ /^-/) { defaults = substr(word[i], 2); continue }
        client = word[i]; options = ""
        if (client ~ /\(/) { options = client; sub(/^[^(]*\(/, "", options); sub(/\).*/, "", options); sub(/\(.*/, "", client) }
        wrong = bad(options)
        if (wrong != "") {
            print "exportfs: " FILENAME ":" FNR ": unknown keyword \"" wrong "\"" >"/dev/stderr"
            failed = 1
            return
        }
        print plain(path) "\t" (client == "" ? "*" : client) "(" full(defaults "," options) ")"
        any = 1
    }
    if (!any) print plain(path) "\t*(" full(defaults) ")"
    any = 0
}
{ sub(/\r$/, "") }
/\\$/ { held = held substr($0, 1, length($0) - 1) " "; next }
{
    line = held $0
    held = ""
    sub(/(^|[ \t])#.*/, "", line)
    sub(/^[ \t]+/, "", line)
    if (line != "") entry(line)
}
END { exit failed }
