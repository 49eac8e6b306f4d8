# shellcheck shell=sh
# SPDX-FileCopyrightText: 2026 Sharewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# === Managed blocks ============================================================================

# `# BEGIN sharewright NAME` … `# END sharewright NAME`. core/configfile/managedblock.cpp does the same edit,
# byte for byte. Everything is done by byte offsets, so that no byte outside can change.

# sw_block_scan FILE NAME: sets SW_B_FOUND (0|1), and for a found block the offsets of its first byte, of its body, of
# the end marker and of the first byte behind it, and SW_B_MARK, the words behind the name in the begin marker.
# Fails when the markers of any Sharewright block are damaged.
sw_block_scan() {
    local line offset open='' name
    SW_B_FOUND=0 SW_B_BEGIN=0 SW_B_BODY=0 SW_B_STOP=0 SW_B_END=0 SW_B_MARK='' SW_B_SIZE=0
    case "$2" in
    '' | *[!A-Za-z0-9._-]*) sw_fail "'$2' cannot be the name of a block"; return 1 ;;
    esac
    [ -e "$1" ] || return 0
    [ -f "$1" ] && [ -r "$1" ] || { sw_fail "$1 cannot be read as a file"; return 1; }
    SW_B_SIZE=$(($(wc -c <"$1")))
    while IFS= read -r line; do
        [ -n "$line" ] || continue
        offset="${line%%:*}"
        line="${line#*:}"
        name="${line#\# * sharewright }"
        name="${name%"$SW_CR"}"
        name="${name% (no newline before)}"
        case "$line" in
        '# BEGIN '*)
            if [ -n "$open" ] || { [ "$name" = "$2" ] && [ "$SW_B_FOUND" = 1 ]; }; then
                sw_block_damaged "$1" "$line"
                return 1
            fi
            open="$name"
            [ "$name" = "$2" ] || continue
            SW_B_BEGIN="$offset" SW_B_BODY=$((offset + ${#line} + 1))
            case "$line" in *'(no newline before)'*) SW_B_MARK=' (no newline before)' ;; esac ;;
        *)
            [ "$open" = "$name" ] || { sw_block_damaged "$1" "$line"; return 1; }
            open=''
            [ "$name" = "$2" ] || continue
            SW_B_FOUND=1 SW_B_STOP="$offset" SW_B_END=$((offset + ${#line} + 1))
            [ "$SW_B_END" -le "$SW_B_SIZE" ] || SW_B_END="$SW_B_SIZE" ;;
        esac
    done <<EOF
$(sw_block_markers "$1")
EOF
    [ -z "$open" ] || { sw_block_damaged "$1" "# BEGIN sharewright $open"; return 1; }
}
sw_block_markers() {
    grep -a -b -E -e "^# BEGIN sharewright [A-Za-z0-9._-]+( [(]no newline before[)])?$SW_CR?\$" \
        -e "^# END sharewright [A-Za-z0-9._-]+$SW_CR?\$" -- "$1"
}
sw_block_damaged() {
    sw_fail "$1: the markers of a sharewright block are damaged at \"${2%"$SW_CR"}\". Put each BEGIN before its own END, once per name, then run this step again"
}

# The body as it is written: each line ended.
sw_block_body() {
    case "$1" in
    '' | *"$SW_NL") printf '%s' "$1" ;;
    *) printf '%s\n' "$1" ;;
    esac
}

# sw_range FILE FROM TO: the bytes of a file, from offset FROM up to before TO.
sw_range() {
    if [ "$2" -lt "$3" ]; then tail -c "+$(($2 + 1))" -- "$1" | head -c "$(($3 - $2))"; fi
}

# sw_block_with FILE NAME BODY [AFTER]: prints FILE with the block set. sw_block_scan must have been called. A new block
# goes to the end, or behind the last line that begins with AFTER.
sw_block_with() {
    local mark="$SW_B_MARK" from="$SW_B_SIZE"
    if [ "$SW_B_FOUND" = 1 ]; then
        sw_range "$1" 0 "$SW_B_BEGIN"
    else
        if [ -n "${4:-}" ]; then from="$(sw_block_anchor "$1" "$4")" || return 1; fi
        if [ "$from" -gt 0 ]; then
            sw_range "$1" 0 "$from" || return 1
            if [ "$(sw_range "$1" "$((from - 1))" "$from" | wc -l)" -eq 0 ]; then
                mark=' (no newline before)'
                printf '\n'
            fi
        fi
    fi
    printf '# BEGIN sharewright %s%s\n' "$2" "$mark" && sw_block_body "$3" &&
        printf '# END sharewright %s\n' "$2" || return 1
    if [ "$SW_B_FOUND" = 1 ]; then from="$SW_B_END"; fi
    sw_range "$1" "$from" "$SW_B_SIZE"
}
# sw_block_anchor FILE PREFIX: the offset behind the last line that begins with PREFIX.
sw_block_anchor() {
    local line
    case "$2" in
    *[!A-Za-z0-9_=]*) sw_fail "'$2' cannot name the line that a block stands behind"; return 1 ;;
    esac
    line="$(grep -a -n -e "^$2" -- "$1" | tail -n 1 | cut -d: -f1)"
    [ -n "$line" ] || { sw_fail "no line begins with $2, so the place for the block is not known. Put the setting back, or edit the file by hand"; return 1; }
    head -n "$line" -- "$1" | wc -c
}

# sw_block_without FILE: prints FILE without the scanned block.
sw_block_without() {
    local upto="$SW_B_BEGIN"
    [ "$SW_B_FOUND" = 1 ] || { [ ! -e "$1" ] || cat -- "$1"; return; }
    if [ -n "$SW_B_MARK" ] && [ "$SW_B_END" -ge "$SW_B_SIZE" ] && [ "$upto" -gt 0 ]; then
        upto=$((upto - 1))
    fi
    sw_range "$1" 0 "$upto" && sw_range "$1" "$SW_B_END" "$SW_B_SIZE"
}

# Whether a body cannot be written, since it could not be told from its own frame.
sw_block_refuses() {
    sw_block_body "$1" | sw_block_markers - >/dev/null || return 1
    sw_fail "the text of a block must not contain lines that look like its markers" || :
}

# Shows in the log what becomes of the block, and nothing else of the file: other lines may be passwords.
# sw_show_block PATH BEFORE AFTER: the files hold the bodies.
sw_show_block() {
    sw_show_edit "$1" "$2" "$3"
    rm -f -- "$2" "$3"
}

# --- block PATH NAME BODY [AFTER]: AFTER is what the line begins with that a new block is to stand behind ---

sw_check_block() {
    local path
    path="$(sw_real "$1")"
    sw_block_scan "$path" "$2" || return 1
    [ "$SW_B_FOUND" = 1 ] || return 10
    [ "$(sw_range "$path" "$SW_B_BODY" "$SW_B_STOP" | sha256sum)" = "$(sw_block_body "$3" | sha256sum)" ] || return 10
}

sw_apply_block() { sw_edit_block "$1" "$2" "$3" : "${4:-}"; }

# sw_edit_block PATH NAME BODY VERIFY [AFTER]: VERIFY is called with the old and the new file and may refuse.
sw_edit_block() {
    local path before='-' mode=0644 was
    sw_check_block "$1" "$2" "$3"; was=$?
    [ "$was" -ne 0 ] || return 0
    [ "$was" -eq 10 ] || return 1
    if sw_block_refuses "$3"; then return 1; fi
    path="$(sw_real "$1")"
    sw_memo_ready || return 1
    if [ -e "$path" ]; then
        mode=''
        before="$(sw_sum "$path")"
        sw_backup "$path" || return 1
        cat -- "$path" >"$SW_MEMO/snapshot"
    else
        : >"$SW_MEMO/snapshot"
    fi || { sw_cannot_write "$SW_MEMO/snapshot" 'No space left'; return 1; }
    sw_block_scan "$SW_MEMO/snapshot" "$2" || return 1
    if [ "$SW_B_FOUND" = 0 ] && [ -n "${5:-}" ]; then
        sw_block_anchor "$SW_MEMO/snapshot" "$5" >/dev/null || return 1
    fi
    sw_block_with "$SW_MEMO/snapshot" "$2" "$3" "${5:-}" >"$SW_MEMO/candidate" ||
        { sw_cannot_write "$SW_MEMO/candidate" 'No space left'; return 1; }
    "$4" "$SW_MEMO/snapshot" "$SW_MEMO/candidate" || return 1
    sw_memo_block "$before" "$3" || return 1
    sw_make_parents "$path" || return 1
    sw_range "$SW_MEMO/snapshot" "$SW_B_BODY" "$SW_B_STOP" >"$SW_MEMO/shown.before" &&
        sw_block_body "$3" >"$SW_MEMO/shown.after" && sw_show_block "$path" "$SW_MEMO/shown.before" "$SW_MEMO/shown.after"
    sw_replace_file "$path" "$SW_MEMO/candidate" "$before" "$mode" || return 1
    rm -f -- "$SW_MEMO/candidate" "$SW_MEMO/snapshot"
}

# What undo has to know: whether the file and the block existed, the old body, and what ours is.
sw_memo_block() {
    sw_memo_drop block-old
    sw_memo_drop block-newfile
    if [ "$SW_B_FOUND" = 1 ]; then
        sw_range "$SW_MEMO/snapshot" "$SW_B_BODY" "$SW_B_STOP" | sw_memo block-old || return 1
    fi
    [ "$1" != - ] || sw_memo_text block-newfile yes || return 1
    sw_block_body "$2" | sha256sum | cut -c1-64 | sw_memo block-after
}

sw_undo_block() {
    local path before
    sw_memo_has block-after || return 0
    path="$(sw_real "$1")"
    sw_drop_candidate "$path"
    sw_block_scan "$path" "$2" || { sw_left_alone "$path: the markers are damaged"; return 1; }
    if [ "$SW_B_FOUND" = 1 ]; then
        if [ "$(sw_range "$path" "$SW_B_BODY" "$SW_B_STOP" | sha256sum | cut -c1-64)" != "$(sw_memo_get block-after)" ]; then
            sw_memo_has block-old && [ "$(sw_range "$path" "$SW_B_BODY" "$SW_B_STOP" | sha256sum)" = "$(sha256sum <"$SW_MEMO/block-old")" ] ||
                sw_left_alone "$path: the block $2 was changed after this run wrote it"
            return 0
        fi
        before="$(sw_sum "$path")"
        sw_take_block_back "$path" "$2" >"$SW_MEMO/candidate" ||
            { sw_cannot_write "$SW_MEMO/candidate" 'No space left'; return 1; }
        sw_range "$path" "$SW_B_BODY" "$SW_B_STOP" >"$SW_MEMO/shown.before" &&
            { sw_memo_get block-old >"$SW_MEMO/shown.after" || :; } &&
            sw_show_block "$path" "$SW_MEMO/shown.before" "$SW_MEMO/shown.after"
        if sw_memo_has block-newfile && [ ! -s "$SW_MEMO/candidate" ]; then
            sw_run rm -f -- "$path" || { sw_fail "cannot remove $path"; return 1; }
        else
            sw_replace_file "$path" "$SW_MEMO/candidate" "$before" || return 1
        fi
    fi
    sw_after_edit "$path"
    sw_remove_parents && sw_forget
}
# Prints the file with the block as it was before this run.
sw_take_block_back() {
    if sw_memo_has block-old; then
        sw_range "$1" 0 "$SW_B_BODY" && cat -- "$SW_MEMO/block-old" && sw_range "$1" "$SW_B_STOP" "$SW_B_SIZE"
    else
        sw_block_without "$1"
    fi
}

# --- fstab NAME BODY [LATER]: a block in /etc/fstab that findmnt has looked at. LATER as in `file` ---

sw_check_fstab() {
    local was
    sw_check_block "$SW_ROOT/etc/fstab" "$1" "$2"; was=$?
    [ "$was" -eq 10 ] && [ -n "${3:-}" ] || return "$was"
    sw_check_block "$SW_ROOT/etc/fstab" "$1" "$3"
}
sw_apply_fstab() {
    local was
    sw_check_fstab "$@"; was=$?
    [ "$was" -eq 10 ] || return "$was"
    sw_edit_block "$SW_ROOT/etc/fstab" "$1" "$2" sw_verify_fstab
}
sw_undo_fstab() { sw_undo_block "$SW_ROOT/etc/fstab" "$1" "$2"; }

# Refuses errors that the old table did not have already.
sw_verify_fstab() {
    local old new
    sw_have findmnt || { sw_say "findmnt is not installed: the new fstab was not checked"; return 0; }
    new="$(sw_fstab_errors "$2")" || {
        sw_say "this findmnt cannot verify a table: the new fstab was not checked"
        return 0
    }
    [ -n "$new" ] || return 0
    old="$(sw_fstab_errors "$1")"
    new="$(printf '%s\n' "$new" | while IFS= read -r line; do
        printf '%s\n' "$old" | grep -Fxq -- "$line" || printf '%s; ' "$line"
    done)"
    [ -z "$new" ] || { sw_fail "the new /etc/fstab would be wrong, the old one was kept: ${new%; }"; return 1; }
}
# One line per error: target and words.
sw_fstab_errors() {
    local text
    text="$(sw_within 30 findmnt --verify --tab-file "$1" 2>&1)"
    case "$text" in
    *'unrecognized option'* | *'unknown option'* | *'invalid option'*) return 1 ;;
    esac
    printf '%s\n' "$text" | awk '
        /parse error at line/ { sub(/^.*parse error/, "parse error"); print; next }
        /^[^ \t]/ { target = $0 }
        /^[ \t]+\[E\]/ { sub(/^[ \t]+\[E\] */, ""); print target ": " $0 }'
}
