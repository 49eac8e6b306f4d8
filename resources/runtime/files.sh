# shellcheck shell=sh
# SPDX-FileCopyrightText: 2026 Sharewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# === Whole files ===============================================================================

# The real path behind symbolic links; the last part need not exist.
sw_real() { readlink -f -- "$1" || printf '%s\n' "$1"; }

# sw_replace_file TARGET CANDIDATE SUM [MODE]: puts the candidate's bytes in the target's place in one
# rename. Owner, mode, ACL and label stay those of the target, unless MODE is given. SUM is what the target held
# when the candidate was made (`-`: it did not exist); if it holds something else by now, nothing happens.
sw_replace_file() {
    local target="$1" new="${1%/*}/.${1##*/}.sharewright-new" why now
    why="$( (umask 077; rm -f -- "$new" &&
        if [ -e "$target" ]; then cp -a -- "$target" "$new"; else : >"$new"; fi &&
        cat -- "$2" >"$new" && { [ -z "${4:-}" ] || chmod "$4" "$new"; } &&
        sync -- "$new" && [ "$(sw_sum "$2")" = "$(sw_sum "$new")" ]) 2>&1)" ||
        { rm -f -- "$new" 2>/dev/null; sw_cannot_write "$target" "$why"; return 1; }
    now='-'
    [ ! -e "$target" ] || now="$(sw_sum "$target")"
    if [ "$now" != "$3" ]; then
        rm -f -- "$new"
        sw_fail "$target was changed by somebody else at this very moment; nothing was written. Run this step again"
        return 1
    fi
    why="$( (mv -fT -- "$new" "$target" && sync -- "${target%/*}") 2>&1)" ||
        { rm -f -- "$new" 2>/dev/null; sw_cannot_write "$target" "$why"; return 1; }
    sw_label "$target" "$3"
}

# What a power cut may have left beside the target.
sw_drop_candidate() { rm -f -- "${1%/*}/.${1##*/}.sharewright-new"; }

# A new file gets the SELinux label that the policy gives its place.
sw_label() {
    [ "$2" = - ] && [ -e /sys/fs/selinux/enforce ] && sw_have restorecon || return 0
    restorecon -- "$1" 2>/dev/null || :
}

# Shows an edit in the log.
sw_show_edit() {
    sw_say "+ edit $1"
    sw_have diff || return 0
    diff -u -- "$2" "$3" | sed -e 1,2d -e 's/^/  /'
    return 0
}

# After an edit or its undo: who reads the file has to be told.
sw_after_edit() {
    case "$1" in
    "$SW_ROOT"/etc/exports | "$SW_ROOT"/etc/exports.d/*)
        if sw_have exportfs; then sw_run exportfs -ra; fi ;;
    "$SW_ROOT"/etc/fstab | "$SW_ROOT"/etc/systemd/*)
        if sw_have systemctl; then sw_run systemctl daemon-reload; fi ;;
    esac
}

# Creates the missing folders above PATH, each noted before it is made.
sw_make_parents() {
    local up="${1%/*}" missing='' dir
    while [ -n "$up" ] && [ ! -d "$up" ]; do
        missing="$up$SW_NL$missing"
        up="${up%/*}"
    done
    [ -n "$missing" ] || return 0
    while IFS= read -r dir; do
        [ -n "$dir" ] || continue
        sw_memo_line parents "$dir" || return 1
        sw_mkdir "$dir" 0755 || return 1
    done <<EOF
$missing
EOF
}
sw_mkdir() {
    local why
    why="$(mkdir -m "$2" -- "$1" 2>&1)" || [ -d "$1" ] || { sw_cannot_write "$1" "$why"; return 1; }
    sw_say "+ mkdir -m $2 $(sw_quoted "$1")"
    sw_label "$1" -
}
# Removes the folders of the note PARENTS again, the deepest first, if they are empty.
sw_remove_parents() {
    local dir
    sw_memo_has parents || return 0
    sort -r "$SW_MEMO/parents" >"$SW_MEMO/parents.down" || return 1
    while IFS= read -r dir; do
        [ -d "$dir" ] || continue
        if rmdir -- "$dir" 2>/dev/null; then
            sw_say "+ rmdir $(sw_quoted "$dir")"
        else
            sw_left_alone "$dir: something else is in it by now"
        fi
    done <"$SW_MEMO/parents.down"
}

# --- file PATH MODE CONTENT [LATER]: a whole file that is ours. LATER is what a later step of the plan makes of it: where
# that stands already, this one has been done before ---

sw_check_file() {
    local path
    path="$(sw_real "$1")"
    [ -e "$path" ] || return 10
    [ -f "$path" ] || { sw_fail "$path is not a regular file. Move it away, then run this step again"; return 1; }
    [ "$(sw_sum "$path")" = "$(sw_sum_text "$3")" ] ||
        { [ -n "${4:-}" ] && [ "$(sw_sum "$path")" = "$(sw_sum_text "$4")" ]; } || return 10
    [ "$(stat -c %a -- "$path")" = "$(sw_octal "$2")" ] || return 10
}

sw_apply_file() {
    local path before='-' was
    sw_check_file "$@"; was=$?
    [ "$was" -ne 0 ] || return 0
    [ "$was" -eq 10 ] || return 1
    path="$(sw_real "$1")"
    [ ! -e "$path" ] || before="$(sw_sum "$path")"
    sw_memo_whole_file "$path" "$before" "$(sw_sum_text "$3")" || return 1
    sw_make_parents "$path" || return 1
    printf '%s' "$3" >"$SW_MEMO/candidate" || { sw_cannot_write "$SW_MEMO/candidate" 'No space left'; return 1; }
    if [ "$before" = - ]; then
        sw_show_edit "$path" /dev/null "$SW_MEMO/candidate"
    else
        sw_show_edit "$path" "$path" "$SW_MEMO/candidate"
    fi
    sw_replace_file "$path" "$SW_MEMO/candidate" "$before" "$2" || return 1
    rm -f -- "$SW_MEMO/candidate"
}

# Notes what stands at the path, unless that is what this run itself wrote before a crash.
sw_memo_whole_file() {
    sw_memo_has file-before && [ "$2" = "$3" ] && return 0
    sw_memo_drop file-before
    if [ "$2" != - ]; then
        sw_backup "$1" && sw_memo_drop file-mode && sw_memo_text file-mode "$(stat -c %a -- "$1")" || return 1
    fi
    sw_memo_text file-after "$3" && sw_memo_text file-before "$2"
}

sw_undo_file() {
    local path before now
    sw_memo_has file-before || return 0
    path="$(sw_real "$1")"
    sw_drop_candidate "$path"
    before="$(sw_memo_get file-before)"
    now='-'
    [ ! -e "$path" ] || now="$(sw_sum "$path")"
    if [ "$now" = "$before" ]; then
        [ "$now" = - ] || [ "$(stat -c %a -- "$path")" != "$(sw_octal "$2")" ] ||
            chmod "$(sw_memo_get file-mode)" "$path"
    elif [ "$now" != "$(sw_memo_get file-after)" ]; then
        sw_left_alone "$path: it was changed after this run wrote it"
        return 0
    elif [ "$before" = - ]; then
        sw_run rm -f -- "$path" || { sw_fail "cannot remove $path"; return 1; }
    else
        sw_restore "$path" "$before" || return 1
    fi
    sw_after_edit "$path"
    sw_remove_parents && sw_forget
}

# sw_restore PATH SUM: puts back what held SUM when this run saved it, with its owner and mode (sw_backup).
sw_restore() {
    local why copy="$SW_STATE/backup$1" new="${1%/*}/.${1##*/}.sharewright-new" earlier
    earlier="$copy.~$(printf '%s' "$2" | cut -c1-12)"
    if [ -f "$earlier" ] && [ "$(sw_sum "$copy")" != "$2" ]; then copy="$earlier"; fi
    [ -f "$copy" ] || { sw_fail "the backup $copy is missing; $1 stays as it is"; return 1; }
    why="$( (cp -a -- "$copy" "$new" && sync -- "$new" && mv -fT -- "$new" "$1" && sync -- "${1%/*}") 2>&1)" ||
        { rm -f -- "$new" 2>/dev/null; sw_cannot_write "$1" "$why"; return 1; }
    sw_say "+ restore $1 from $copy"
}

# 0755 -> 755, 0000 -> 0: as stat prints it.
sw_octal() {
    local mode="$1"
    while :; do
        case "$mode" in
        0?*) mode="${mode#0}" ;;
        *) break ;;
        esac
    done
    printf '%s' "$mode"
}
