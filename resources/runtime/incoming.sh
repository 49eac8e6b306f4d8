# shellcheck shell=sh
# SPDX-FileCopyrightText: 2026 Sharewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# === Incoming files: each server's own folder ==================================================

# --- spool_links FOLDER SPOOL NAME...: links in FOLDER to SPOOL/NAME ---

# pandora_server builds paths such as conf and md5 from its incoming folder. The links are seen by the servers, so their
# targets need not be on the host that makes them.
sw_check_spool_links() {
    local folder="$1" spool="$2" name
    shift 2
    [ -d "$folder/" ] || return 11
    for name in "$@"; do
        sw_is_link_to "$folder/$name" "$spool/$name" || return 10
    done
}
sw_apply_spool_links() {
    local folder="$1" spool="$2" name why
    shift 2
    [ -d "$folder/" ] || { sw_fail "the folder $folder does not exist, so no link can stand in it"; return 1; }
    for name in "$@"; do
        sw_is_link_to "$folder/$name" "$spool/$name" && continue
        if sw_exists "$folder/$name"; then
            sw_fail "something else stands at $folder/$name. Move it away, then run this step again"
            return 1
        fi
        sw_memo_line spool-links "$name" || return 1
        why="$(ln -sT -- "$spool/$name" "$folder/$name" 2>&1)" || { sw_cannot_write "$folder/$name" "$why"; return 1; }
        sw_say "+ ln -sT -- $(sw_quoted "$spool/$name") $(sw_quoted "$folder/$name")"
    done
    sync -- "$folder/" 2>/dev/null || :
}
sw_undo_spool_links() {
    local folder="$1" spool="$2" name
    sw_memo_has spool-links || return 0
    while IFS= read -r name; do
        if sw_is_link_to "$folder/$name" "$spool/$name"; then
            sw_run rm -f -- "$folder/$name" || { sw_fail "cannot remove the link $folder/$name"; return 1; }
        elif sw_exists "$folder/$name"; then
            sw_left_alone "$folder/$name: it is not the link that this run made"
        fi
    done <"$SW_MEMO/spool-links"
    sw_forget
}

# --- incoming TO USER FROM...: XML that waits in FROM moves to TO, as USER, for root may be nobody on a share ---

sw_check_incoming() {
    local to="$1" from
    shift 2
    [ -d "$to/" ] || return 11
    for from in "$@"; do
        [ -z "$(sw_waiting "$from" "$to" | head -c 1)" ] || return 10
    done
}
# sw_waiting FROM TO: names of the files that wait, each ended by NUL.
sw_waiting() {
    [ -d "$1/" ] && [ "$(stat -L -c %d:%i -- "$1/")" != "$(stat -L -c %d:%i -- "$2/")" ] || return 0
    find "$1/" -mindepth 1 -maxdepth 1 -type f -name '*.data' -print0
}
sw_apply_incoming() {
    local to="$1" user="$2" from count
    sw_check_incoming "$@" && return 0
    shift 2
    [ -d "$to/" ] || { sw_fail "the folder $to does not exist. Is the share mounted?"; return 1; }
    sw_as "$user" && sw_memo_text incoming yes || return 1
    for from in "$@"; do
        count="$(sw_waiting "$from" "$to" | tr -dc '\0' | wc -c)"
        [ "$count" -gt 0 ] || continue
        sw_say "+ move $((count)) waiting files from $(sw_quoted "$from") to $(sw_quoted "$to")"
        # shellcheck disable=SC2086 # several words on purpose
        sw_waiting "$from" "$to" | xargs -0 -r $SW_AS mv -n -t "$to/" -- ||
            { sw_fail "the user $user cannot move the files that wait in $from to $to. May it write there?"; return 1; }
        count="$(sw_waiting "$from" "$to" | tr -dc '\0' | wc -c)"
        [ "$count" -eq 0 ] ||
            { sw_fail "$((count)) files in $from could not be moved: files of the same name wait in $to. Move them by hand, then run this step again"; return 1; }
    done
}
# The server looks into the first FROM again, so what waits goes back there, whenever it came.
sw_undo_incoming() {
    local to="$1" user="$2" from="$3"
    sw_memo_has incoming || return 0
    if [ -d "$to/" ] && [ -d "$from/" ]; then
        sw_as "$user" || return 1
        sw_say "+ move the files that wait in $(sw_quoted "$to") back to $(sw_quoted "$from")"
        # shellcheck disable=SC2086 # several words on purpose
        $SW_AS find "$to/" -mindepth 1 -maxdepth 1 -type f -name '*.data' -print0 |
            xargs -0 -r $SW_AS mv -n -t "$from/" -- ||
            { sw_fail "the user $user cannot move the files that wait in $to back to $from"; return 1; }
    fi
    sw_forget
}
