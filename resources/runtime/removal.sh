# shellcheck shell=sh
# SPDX-FileCopyrightText: 2026 Sharewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# === Taking our own text away ==================================================================

# --- no_block PATH NAME: takes a managed block out of a file, whatever stands in it ---

sw_check_no_block() {
    local path
    path="$(sw_real "$1")"
    sw_block_scan "$path" "$2" || return 1
    [ "$SW_B_FOUND" = 0 ] || return 10
    # A mount that systemd still knows could come back over the local folder.
    if [ "$path" = "$SW_ROOT/etc/fstab" ] && sw_have systemctl; then sw_check_daemon_reload; fi
}
sw_apply_no_block() {
    local path was before
    sw_check_no_block "$@"; was=$?
    [ "$was" -eq 10 ] || return "$was"
    path="$(sw_real "$1")"
    if [ "$SW_B_FOUND" = 0 ]; then
        sw_apply_daemon_reload
        return
    fi
    sw_memo_ready || return 1
    before="$(sw_sum "$path")"
    sw_backup "$path" || return 1
    # The block is still there: notes of a start before a crash speak of a file that may have changed since.
    sw_memo_drop block-file
    sw_memo_drop block-body
    sw_memo_drop block-gone
    sw_memo block-file <"$path" && sw_block_scan "$SW_MEMO/block-file" "$2" &&
        sw_range "$SW_MEMO/block-file" "$SW_B_BODY" "$SW_B_STOP" | sw_memo block-body &&
        sw_block_without "$SW_MEMO/block-file" >"$SW_MEMO/candidate" &&
        sw_memo_text block-gone "$(sw_sum "$SW_MEMO/candidate")" ||
        { sw_fail "the notes about $path cannot be kept in $SW_MEMO. Is the disk full?"; return 1; }
    sw_show_edit "$path" "$SW_MEMO/block-file" "$SW_MEMO/candidate"
    sw_replace_file "$path" "$SW_MEMO/candidate" "$before" || return 1
    rm -f -- "$SW_MEMO/candidate"
    sw_check_no_block "$@" || sw_apply_daemon_reload
}
sw_undo_no_block() {
    local path before='-' body
    sw_memo_has block-gone || return 0
    path="$(sw_real "$1")"
    sw_drop_candidate "$path"
    sw_block_scan "$path" "$2" || return 1
    if [ "$SW_B_FOUND" = 0 ]; then
        [ ! -e "$path" ] || before="$(sw_sum "$path")"
        if [ "$before" = "$(sw_memo_get block-gone)" ]; then
            sw_memo_get block-file >"$SW_MEMO/candidate"
        else
            body="$(sw_memo_get block-body; echo x)"
            sw_block_with "$path" "$2" "${body%x}" >"$SW_MEMO/candidate"
        fi || { sw_cannot_write "$SW_MEMO/candidate" 'No space left'; return 1; }
        if [ "$before" = - ]; then
            sw_show_edit "$path" /dev/null "$SW_MEMO/candidate"
            sw_replace_file "$path" "$SW_MEMO/candidate" - 0644 || return 1
        else
            sw_show_edit "$path" "$path" "$SW_MEMO/candidate"
            sw_replace_file "$path" "$SW_MEMO/candidate" "$before" || return 1
        fi
        sw_after_edit "$path"
    fi
    sw_forget
}

# --- no_file PATH CONTENT: removes a whole file of ours, if it still says what the project would write ---

sw_check_no_file() {
    local path
    path="$(sw_real "$1")"
    sw_exists "$path" || return 0
    [ -f "$path" ] && [ "$(sw_sum "$path")" = "$(sw_sum_text "$2")" ] && return 10
    sw_left_alone "$path: it does not say what this project would write there. Look at it, and remove it yourself if nobody needs it"
}
sw_apply_no_file() {
    local path was
    sw_check_no_file "$@"; was=$?
    [ "$was" -eq 10 ] || return "$was"
    path="$(sw_real "$1")"
    sw_backup "$path" && sw_memo_text file-gone "$path" || return 1
    sw_run rm -f -- "$path" || { sw_fail "$path could not be removed"; return 1; }
    case "$path" in
    "$SW_ROOT"/etc/systemd/system/*.d/*)
        rmdir -- "${path%/*}" 2>/dev/null || :
        sw_after_edit "$path" ;;
    esac
}
sw_undo_no_file() {
    local path
    sw_memo_has file-gone || return 0
    path="$(sw_memo_get file-gone)"
    sw_drop_candidate "$path"
    if ! sw_exists "$path"; then
        [ -d "${path%/*}" ] || sw_mkdir "${path%/*}" 0755 || return 1
        sw_restore "$path" "$(sw_sum_text "$2")" || return 1
        sw_after_edit "$path" || :
    elif [ "$(sw_sum "$path")" != "$(sw_sum_text "$2")" ]; then
        sw_left_alone "$path: somebody has written it anew"
    fi
    sw_forget
}

# --- no_exports PATH...: the kernel exports none of them any more ---

# Prints those of PATH... that are exported.
sw_still_exported() {
    local path missing
    missing="$(sw_not_exported "$@")"
    for path in "$@"; do
        printf '%s\n' "$missing" | grep -Fxq -- "$path" || printf '%s\n' "$path"
    done
}
sw_check_no_exports() {
    local still
    sw_have exportfs || return 0
    still="$(sw_still_exported "$@" | tr '\n' ' ')"
    [ -n "$still" ] || return 0
    [ "$(cat "$SW_ROOT/var/lib/sharewright/exports.sum" 2>/dev/null)" = "$(sw_exports_sum)" ] || return 10
    sw_left_alone "${still% }: another line of /etc/exports or /etc/exports.d still exports it"
}
sw_apply_no_exports() {
    local was
    sw_check_no_exports "$@"; was=$?
    [ "$was" -eq 10 ] || return "$was"
    sw_memo_text exports "$*" || return 1
    sw_run exportfs -ra || { sw_fail "exportfs refuses the exports. Its own words are above; look at /etc/exports and /etc/exports.d"; return 1; }
    sw_exports_sum >"$SW_ROOT/var/lib/sharewright/exports.sum"
}
# The file comes back by the undo of its own step, which calls exportfs once more.
sw_undo_no_exports() { sw_undo_exports "$@"; }
