# shellcheck shell=sh
# SPDX-FileCopyrightText: 2026 Sharewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# === NFS exports: exports PATH... ==============================================================

sw_exports_sum() {
    find "$SW_ROOT/etc/exports" "$SW_ROOT/etc/exports.d" -maxdepth 1 -type f \
        \( -name exports -o -name '[!.]*.exports' \) -exec sha256sum {} + 2>/dev/null | sort | sha256sum | cut -c1-64
}
# Prints those of PATH... that the kernel is not told to export.
sw_not_exported() {
    local now path
    now="$(exportfs -s 2>/dev/null | awk '{
        path = $0
        if (path ~ /^"/) { sub(/^"/, "", path); sub(/".*/, "", path) } else sub(/[ \t].*/, "", path)
        gsub(/\\040/, " ", path); gsub(/\\011/, "\t", path); gsub(/\\043/, "#", path); gsub(/\\134/, "\\", path)
        print path }')"
    for path in "$@"; do
        printf '%s\n' "$now" | grep -Fxq -- "$path" || printf '%s\n' "$path"
    done
}

sw_check_exports() {
    sw_have exportfs || return 11
    [ -z "$(sw_not_exported "$@")" ] || return 10
    # `exportfs -s` cannot tell whether the files say something else by now: compare with what was read last.
    [ "$(cat "$SW_ROOT/var/lib/sharewright/exports.sum" 2>/dev/null)" = "$(sw_exports_sum)" ] || return 10
}
sw_apply_exports() {
    local missing
    sw_have exportfs || { sw_fail "exportfs is not installed. Install the NFS server's package first"; return 1; }
    sw_check_exports "$@" && return 0
    sw_memo_text exports "$*" || return 1
    sw_run exportfs -ra || { sw_fail "exportfs refuses the exports. Its own words are above; look at /etc/exports and /etc/exports.d"; return 1; }
    missing="$(sw_not_exported "$@" | tr '\n' ' ')"
    [ -z "$missing" ] || { sw_fail "exportfs reported success, but does not export: $missing. Do the folders exist?"; return 1; }
    sw_exports_sum >"$SW_ROOT/var/lib/sharewright/exports.sum"
}
# The files are taken back by the undo of their own step, which calls exportfs once more.
sw_undo_exports() {
    sw_memo_has exports || return 0
    rm -f -- "$SW_ROOT/var/lib/sharewright/exports.sum"
    ! sw_have exportfs || sw_run exportfs -ra || sw_warn "exportfs objects to the present exports; they are left as they are"
    sw_forget
}
