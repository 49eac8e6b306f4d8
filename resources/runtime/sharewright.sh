# shellcheck shell=sh
# shellcheck disable=SC3043 # `local` is not POSIX, but dash, bash and busybox sh all have it
# shellcheck disable=SC2015 # `a && b || { fail; }` is meant as it runs: fail when either fails
# SPDX-FileCopyrightText: 2026 Sharewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The Sharewright runtime: what every fragment of a plan calls. The contract is docs/runtime.md.
#
# For each action X:  sw_check_X ARGS   returns 0 already done, 10 would change, 11 cannot know yet, else error
#                     sw_apply_X ARGS   does it; may be cut off anywhere and run again
#                     sw_undo_X ARGS    takes back what this run's apply did, nothing else
# Set before any of them: SW_RUN (run id), SW_STEP (step id).
# Tests may set SW_ROOT: a prefix for /etc/fstab, /etc/exports*, /etc/systemd, /run and /var/lib.

LC_ALL=C
export LC_ALL
PATH="${PATH:-/usr/bin:/bin}:/usr/local/sbin:/usr/sbin:/sbin"
export PATH
umask 022

SW_ROOT="${SW_ROOT:-}"
SW_RUN="${SW_RUN:-manual}"
SW_STEP="${SW_STEP:-step}"
SW_LOCK_WAIT="${SW_LOCK_WAIT:-120}"     # seconds to wait for another package tool
SW_MOUNT_WAIT="${SW_MOUNT_WAIT:-60}"    # seconds until a mount must have come
SW_IO_WAIT="${SW_IO_WAIT:-20}"          # seconds until a look at a file on a mount must have answered
SW_CANARY_WAIT="${SW_CANARY_WAIT:-20}"  # seconds for attribute caches of other hosts
SW_SETTLE="${SW_SETTLE:-3}"             # seconds that a started unit must stay up

SW_NL='
'
SW_CR="$(printf '\r')"

# === Words for people ==========================================================================

sw_say() { printf '%s\n' "$*"; }
sw_warn() { printf 'warning: %s\n' "$*" >&2; }
sw_fail() { printf 'error: %s\n' "$*" >&2; return 1; }
sw_left_alone() { printf 'left alone: %s\n' "$*"; }

# Prints one word so that a shell reads it back unchanged.
sw_quoted() {
    case "$1" in
    '' | *[!A-Za-z0-9_./:=@%+,-]*) ;;
    *) printf '%s' "$1"; return 0 ;;
    esac
    local rest="$1" out=
    while :; do
        case "$rest" in
        *\'*) out="$out${rest%%\'*}'\\''"; rest="${rest#*\'}" ;;
        *) break ;;
        esac
    done
    printf "'%s'" "$out$rest"
}

# Shows a command as `+ cmd args`, then runs it.
sw_run() {
    local line='+' word
    for word in "$@"; do line="$line $(sw_quoted "$word")"; done
    printf '%s\n' "$line"
    "$@"
}

# sw_retry TIMES SECONDS CMD...: until it works, with a pause between.
sw_retry() {
    local left="$1" pause="$2"
    shift 2
    until "$@"; do
        left=$((left - 1))
        [ "$left" -gt 0 ] || return 1
        sleep "$pause"
    done
}

sw_have() { command -v "$1" >/dev/null 2>&1; }

# Runs a command that may hang on a dead server: it is ended after SECONDS.
sw_within() {
    local limit="$1"
    shift
    timeout -k 2 "$limit" "$@"
}

# Turns the text of a failed write into one sentence.
sw_cannot_write() {
    case "$2" in
    *'No space left'* | *'Disk quota'*)
        sw_fail "cannot write $1: the file system is full. Free some space there, then run this step again" ;;
    *'Read-only file system'*)
        sw_fail "cannot write $1: the file system is read-only. Find out why (dmesg), remount it, then run this step again" ;;
    *'Operation not permitted'*)
        sw_fail "cannot write $1: not permitted. Is the file immutable (lsattr), or is this not root?" ;;
    *) sw_fail "cannot write $1: ${2:-unknown reason}" ;;
    esac
}

# === Memory of this run: /var/lib/sharewright/RUN ==============================================

SW_STATE="$SW_ROOT/var/lib/sharewright/$SW_RUN"

# Sets SW_MEMO, the folder of this step's notes; does not create it.
sw_memo_place() {
    SW_STATE="$SW_ROOT/var/lib/sharewright/$SW_RUN"
    case "$SW_STEP" in
    */* | .*) SW_MEMO="$SW_STATE/steps/=$(printf '%s' "$SW_STEP" | tr / %)" ;;
    *) SW_MEMO="$SW_STATE/steps/$SW_STEP" ;;
    esac
}

# Creates the folders of this run, only for root.
sw_memo_ready() {
    local why
    sw_memo_place
    [ -d "$SW_MEMO" ] && return 0
    why="$(umask 077; mkdir -p -- "$SW_MEMO" 2>&1 && sync -- "$SW_STATE" "$SW_STATE/steps" 2>&1)" ||
        { sw_cannot_write "$SW_MEMO" "$why"; return 1; }
}

sw_memo_has() { sw_memo_place; [ -f "$SW_MEMO/$1" ]; }
sw_memo_get() { sw_memo_place; cat -- "$SW_MEMO/$1" 2>/dev/null; }

# sw_memo NAME <content: on disk for good before it returns. The first note of a name wins, so that a
# second start after a crash does not take our own half-done work for the original.
sw_memo() {
    local why
    sw_memo_ready || return 1
    if [ -f "$SW_MEMO/$1" ]; then return 0; fi
    why="$( (umask 077; cat >"$SW_MEMO/$1.new" && sync -- "$SW_MEMO/$1.new" &&
        mv -f -- "$SW_MEMO/$1.new" "$SW_MEMO/$1" && sync -- "$SW_MEMO") 2>&1)" ||
        { sw_cannot_write "$SW_MEMO/$1" "$why"; return 1; }
}
sw_memo_text() {
    sw_memo_ready || return 1
    if [ -f "$SW_MEMO/$1" ]; then return 0; fi
    printf '%s\n' "$2" | sw_memo "$1"
}
# Forgets a note whose thing somebody else has changed since it was written.
sw_memo_drop() { sw_memo_place; rm -f -- "$SW_MEMO/$1"; }
# Adds a line to a note, once.
sw_memo_line() {
    local why
    sw_memo_ready || return 1
    grep -Fxq -- "$2" "$SW_MEMO/$1" 2>/dev/null && return 0
    why="$( (printf '%s\n' "$2" >>"$SW_MEMO/$1" && sync -- "$SW_MEMO/$1" "$SW_MEMO") 2>&1)" ||
        { sw_cannot_write "$SW_MEMO/$1" "$why"; return 1; }
}
# Drops the notes of this step after a complete undo.
sw_forget() {
    sw_memo_place
    [ -d "$SW_MEMO" ] || return 0
    find "$SW_MEMO" -mindepth 1 -maxdepth 1 -type f -exec rm -f -- {} +
    rmdir -- "$SW_MEMO" 2>/dev/null || :
}

# Copies a file with owner, mode and attributes to backup/PATH. What an earlier step of this run has already
# saved stays beside it as PATH.~SUM when it differs.
sw_backup() {
    local copy why
    sw_memo_ready || return 1
    copy="$SW_STATE/backup$1"
    if [ -e "$copy" ]; then
        [ "$(sw_sum "$copy")" != "$(sw_sum "$1")" ] || return 0
        mv -f -- "$copy" "$copy.~$(sw_sum "$copy" | cut -c1-12)" || return 1
    fi
    why="$( (umask 077; mkdir -p -- "${copy%/*}" && cp -a -- "$1" "$copy.new" && sync -- "$copy.new" &&
        mv -f -- "$copy.new" "$copy" && sync -- "${copy%/*}") 2>&1)" ||
        { sw_cannot_write "$copy" "$why"; return 1; }
}

sw_sum() { sha256sum <"$1" 2>/dev/null | cut -c1-64; }
sw_sum_text() { printf '%s' "$1" | sha256sum | cut -c1-64; }

# === Files =====================================================================================

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
sw_after_undo_edit() {
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

# --- file PATH MODE CONTENT: a whole file that is ours ---

sw_check_file() {
    local path
    path="$(sw_real "$1")"
    [ -e "$path" ] || return 10
    [ -f "$path" ] || { sw_fail "$path is not a regular file. Move it away, then run this step again"; return 1; }
    [ "$(sw_sum "$path")" = "$(sw_sum_text "$3")" ] || return 10
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
        sw_restore "$path" || return 1
    fi
    sw_after_undo_edit "$path"
    sw_remove_parents && sw_forget
}

# Puts the backup of this run back, with its owner and mode.
sw_restore() {
    local why copy="$SW_STATE/backup$1" new="${1%/*}/.${1##*/}.sharewright-new"
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

# sw_block_with FILE NAME BODY: prints FILE with the block set. sw_block_scan must have been called.
sw_block_with() {
    local mark="$SW_B_MARK"
    if [ "$SW_B_FOUND" = 1 ]; then
        sw_range "$1" 0 "$SW_B_BEGIN"
    elif [ "$SW_B_SIZE" -gt 0 ]; then
        cat -- "$1" || return 1
        if [ "$(tail -c 1 -- "$1" | wc -l)" -eq 0 ]; then
            mark=' (no newline before)'
            printf '\n'
        fi
    fi
    printf '# BEGIN sharewright %s%s\n' "$2" "$mark" && sw_block_body "$3" &&
        printf '# END sharewright %s\n' "$2" || return 1
    [ "$SW_B_FOUND" = 0 ] || sw_range "$1" "$SW_B_END" "$SW_B_SIZE"
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

# --- block PATH NAME BODY ---

sw_check_block() {
    local path
    path="$(sw_real "$1")"
    sw_block_scan "$path" "$2" || return 1
    [ "$SW_B_FOUND" = 1 ] || return 10
    [ "$(sw_range "$path" "$SW_B_BODY" "$SW_B_STOP" | sha256sum)" = "$(sw_block_body "$3" | sha256sum)" ] || return 10
}

sw_apply_block() { sw_edit_block "$1" "$2" "$3" :; }

# sw_edit_block PATH NAME BODY VERIFY: VERIFY is called with the old and the new file and may refuse.
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
    sw_block_with "$SW_MEMO/snapshot" "$2" "$3" >"$SW_MEMO/candidate" ||
        { sw_cannot_write "$SW_MEMO/candidate" 'No space left'; return 1; }
    "$4" "$SW_MEMO/snapshot" "$SW_MEMO/candidate" || return 1
    sw_memo_block "$before" "$3" || return 1
    sw_make_parents "$path" || return 1
    sw_show_edit "$path" "$SW_MEMO/snapshot" "$SW_MEMO/candidate"
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
        sw_show_edit "$path" "$path" "$SW_MEMO/candidate"
        if sw_memo_has block-newfile && [ ! -s "$SW_MEMO/candidate" ]; then
            sw_run rm -f -- "$path" || { sw_fail "cannot remove $path"; return 1; }
        else
            sw_replace_file "$path" "$SW_MEMO/candidate" "$before" || return 1
        fi
    fi
    sw_after_undo_edit "$path"
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

# --- fstab NAME BODY: a block in /etc/fstab that findmnt has looked at ---

sw_check_fstab() { sw_check_block "$SW_ROOT/etc/fstab" "$1" "$2"; }
sw_apply_fstab() { sw_edit_block "$SW_ROOT/etc/fstab" "$1" "$2" sw_verify_fstab; }
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

# === Packages ==================================================================================
# packages TOOL(apt|dnf|yum) PKG...

sw_check_packages() {
    [ -z "$(sw_missing_packages "$@")" ] || return 10
}
# Prints those that are not installed.
sw_missing_packages() {
    local tool="$1" name
    shift
    for name in "$@"; do
        case "$tool" in
        apt) dpkg-query -W -f='${Status}\n' "$name" 2>/dev/null | grep -q ' installed$' ;;
        *) rpm -q --quiet "$name" >/dev/null 2>&1 ;;
        esac || printf '%s\n' "$name"
    done
}

sw_apply_packages() {
    local tool="$1" missing
    shift
    missing="$(sw_missing_packages "$tool" "$@")"
    [ -n "$missing" ] || return 0
    sw_memo_text packages "$(printf '%s' "$missing" | tr '\n' ' ')" || return 1
    case "$tool" in
    apt | dnf | yum) ;;
    *) sw_fail "unknown package tool $tool"; return 1 ;;
    esac
    # One name a line, and no package name holds a blank.
    # shellcheck disable=SC2086
    "sw_${tool}_install" $missing || return 1
    missing="$(sw_missing_packages "$tool" "$@" | tr '\n' ' ')"
    [ -z "$missing" ] || { sw_fail "$tool reported success, but these packages are still missing: $missing"; return 1; }
}

sw_undo_packages() {
    sw_memo_has packages || return 0
    sw_left_alone "packages $(sw_memo_get packages): other software may use them by now; remove them by hand if you want"
}

sw_apt() {
    sw_locked env DEBIAN_FRONTEND=noninteractive NEEDRESTART_SUSPEND=1 apt-get -q -y \
        -o DPkg::Lock::Timeout=3 -o Dpkg::Options::=--force-confold "$@"
}
sw_apt_install() {
    local updated=no name
    for name in "$@"; do
        apt-cache policy "$name" 2>/dev/null | grep -q '^  Candidate: [^(]' && continue
        sw_apt update || { sw_fail "the package lists could not be renewed (apt-get update). Check the sources in /etc/apt and the network"; return 1; }
        updated=yes
        break
    done
    sw_apt_mended --no-install-recommends install "$@" && return 0
    [ ! -f "$SW_MEMO/gave-up" ] || return 1
    if [ "$updated" = no ]; then
        sw_say "trying again with fresh package lists"
        sw_apt update && sw_apt_mended --no-install-recommends install "$@" && return 0
    fi
    sw_fail "apt-get could not install $*. Its own words are above; check the sources in /etc/apt and the network"
}
# apt-get, after mending what an interrupted dpkg left behind.
sw_apt_mended() {
    sw_apt "$@" && return 0
    if grep -q 'dpkg was interrupted' "$SW_MEMO/tool.out"; then
        sw_locked env DEBIAN_FRONTEND=noninteractive dpkg --force-confold --configure -a && sw_apt "$@"
    elif grep -q -e 'fix-broken' -e 'apt --fix' "$SW_MEMO/tool.out"; then
        sw_apt -f install && sw_apt "$@"
    else
        return 1
    fi
}
sw_dnf_install() { sw_rpm_install dnf "$@"; }
sw_yum_install() { sw_rpm_install yum "$@"; }
sw_rpm_install() {
    local tool="$1"
    shift
    sw_locked "$tool" -y --setopt=exit_on_lock=1 install "$@" && return 0
    [ -f "$SW_MEMO/gave-up" ] ||
        sw_fail "$tool could not install $*. Its own words are above; check the repositories and the network"
    return 1
}

# Runs a package tool; while another one holds the lock it says so and tries again for SW_LOCK_WAIT seconds.
sw_locked() {
    local until holder left status
    sw_memo_ready || return 1
    rm -f -- "$SW_MEMO/gave-up"
    until=$(($(date +%s) + SW_LOCK_WAIT))
    while :; do
        sw_shown "$@"; status=$?
        [ "$status" -ne 0 ] || return 0
        grep -q -i -e 'could not get lock' -e 'unable to lock' -e 'unable to acquire the dpkg' -e 'frontend lock' \
            -e 'currently holding the yum lock' -e 'failed to obtain the .* lock' -e 'waiting for process' \
            "$SW_MEMO/tool.out" || return "$status"
        holder="$(sw_lock_holder)"
        left=$((until - $(date +%s)))
        if [ "$left" -le 0 ]; then
            : >"$SW_MEMO/gave-up"
            sw_fail "another package tool${holder:+ ($holder)} has held the lock for $SW_LOCK_WAIT s. Let it finish or end it, then run this step again"
            return 1
        fi
        sw_say "another package tool${holder:+ ($holder)} holds the lock; waiting, $left s left"
        if [ "$left" -gt 3 ]; then sleep 3; else sleep "$left"; fi
    done
}
# "process 123 apt-get" of whoever holds the lock, as the tool said or as /proc shows.
sw_lock_holder() {
    local pid
    pid="$(sed -n -e 's/.*held by process \([0-9][0-9]*\).*/\1/p' -e 's/.*pid[: ]*\([0-9][0-9]*\).*/\1/p' \
        "$SW_MEMO/tool.out" | head -n 1)"
    [ -n "$pid" ] || pid="$(find /proc/[0-9]*/fd -maxdepth 1 \( -lname '/var/lib/dpkg/lock*' -o \
        -lname '/var/lib/apt/lists/lock' -o -lname '*/.rpm.lock' \) 2>/dev/null | head -n 1 | cut -d/ -f3)"
    [ -n "$pid" ] || return 0
    printf 'process %s %s' "$pid" "$(cat "/proc/$pid/comm" 2>/dev/null)"
}
# Like sw_run, and keeps the output in tool.out.
sw_shown() {
    { sw_run "$@" 2>&1; printf '%s\n' "$?" >"$SW_MEMO/tool.status"; } | tee "$SW_MEMO/tool.out"
    return "$(cat "$SW_MEMO/tool.status")"
}

# === Folders ===================================================================================

sw_uid() {
    case "$1" in
    '' | *[!0-9]*) id -u -- "$1" 2>/dev/null ;;
    *) printf '%s\n' "$1" ;;
    esac
}
sw_gid() {
    case "$1" in
    '' | *[!0-9]*) getent group "$1" | cut -d: -f3 | grep . ;;
    *) printf '%s\n' "$1" ;;
    esac
}
# Sets SW_WANT to "uid gid mode" of OWNER GROUP MODE.
sw_want() {
    local uid gid
    uid="$(sw_uid "$1")" || { sw_fail "there is no user $1 on this host. Install Pandora first or create the user"; return 1; }
    gid="$(sw_gid "$2")" || { sw_fail "there is no group $2 on this host. Install Pandora first or create the group"; return 1; }
    SW_WANT="$uid $gid $(sw_octal "$3")"
}
sw_perms() { stat -L -c '%u %g %a' -- "$1"; }
# sw_set_perms PATH "uid gid mode". Five digits, since chmod keeps a folder's setgid bit otherwise.
sw_set_perms() {
    sw_run chown "${2%% *}:$(printf '%s' "$2" | cut -d' ' -f2)" "$1" && sw_run chmod "0000${2##* }" "$1"
}

# --- directory PATH OWNER GROUP MODE ---

sw_check_directory() {
    [ -e "$1" ] || return 10
    [ -d "$1" ] || { sw_fail "$1 exists, but is not a folder. Move it away, then run this step again"; return 1; }
    sw_want "$2" "$3" "$4" 2>/dev/null || return 11
    [ "$(sw_perms "$1")" = "$SW_WANT" ] || return 10
}

sw_apply_directory() {
    local why
    sw_want "$2" "$3" "$4" || return 1
    [ ! -e "$1" ] || [ -d "$1" ] || { sw_check_directory "$@"; return 1; }
    if [ -d "$1" ]; then
        [ "$(sw_perms "$1")" != "$SW_WANT" ] || return 0
        sw_memo_has parents && grep -Fxq -- "$1" "$SW_MEMO/parents" || sw_memo_text perms "$(sw_perms "$1")" || return 1
    else
        sw_make_parents "$1/" || return 1
    fi
    why="$(sw_set_perms "$1" "$SW_WANT" 2>&1)" || { sw_cannot_write "$1" "$why"; return 1; }
    sw_say "$why"
}

sw_undo_directory() {
    if sw_memo_has perms; then
        sw_want "$2" "$3" "$4" || return 1
        if [ "$(sw_perms "$1")" = "$SW_WANT" ]; then
            sw_set_perms "$1" "$(sw_memo_get perms)" || return 1
        else
            sw_left_alone "$1: its owner or mode was changed after this run"
        fi
    fi
    sw_remove_parents && sw_forget
}

# --- aside PATH ASIDE MOUNTSOURCE: rename an original ---

sw_exists() { [ -e "$1" ] || [ -L "$1" ]; }
sw_empty_dir() { [ -d "$1" ] && [ ! -L "$1" ] && [ -z "$(ls -A -- "$1")" ]; }

sw_check_aside() {
    sw_look_mount "$1" || return 1
    if [ -n "$SW_M_SOURCE" ]; then
        [ "$SW_M_SOURCE" = "$(sw_source "$3")" ] && return 0
        sw_fail "$SW_M_SOURCE is mounted at $1, not $3. Unmount it first"
        return 1
    fi
    [ "$SW_M_AUTOFS" = 0 ] || return 0
    sw_exists "$1" || return 0
    sw_exists "$2" || return 10
    sw_empty_dir "$1" && return 0
    sw_fail "both $1 and $2 exist. Move one of them away, then run this step again"
    return 1
}

sw_apply_aside() {
    local was
    sw_check_aside "$@"; was=$?
    [ "$was" -eq 10 ] || return "$was"
    [ -d "${2%/*}" ] || { sw_fail "the folder ${2%/*} does not exist"; return 1; }
    if [ "$(stat -c %d -- "$1")" != "$(stat -c %d -- "${2%/*}")" ]; then
        sw_fail "$1 and $2 are on different file systems, so a rename is impossible. Choose a name beside $1"
        return 1
    fi
    sw_memo_text inode "$(stat -c %i -- "$1")" || return 1
    sw_run mv -T -- "$1" "$2" || { sw_fail "$1 could not be renamed to $2"; return 1; }
    sync -- "${1%/*}" "${2%/*}" 2>/dev/null || :
}

sw_undo_aside() {
    sw_memo_has inode || return 0
    sw_look_mount "$1" || return 1
    if [ -n "$SW_M_SOURCE" ]; then
        sw_fail "$SW_M_SOURCE is still mounted at $1. Unmount it first, then undo again"
        return 1
    fi
    if ! sw_exists "$2"; then
        sw_say "$2 is not there: nothing to rename back"
    elif [ "$(stat -c %i -- "$2")" != "$(sw_memo_get inode)" ]; then
        sw_left_alone "$2: it is not what this run put there"
        return 0
    else
        ! sw_empty_dir "$1" || sw_run rmdir -- "$1" || return 1
        if sw_exists "$1"; then
            sw_left_alone "$2: something else stands at $1 by now"
            return 0
        fi
        sw_run mv -T -- "$2" "$1" || { sw_fail "$2 could not be renamed back to $1"; return 1; }
        sync -- "${1%/*}" 2>/dev/null || :
    fi
    sw_forget
}

# --- mountpoint PATH: an empty folder that nobody can write to while nothing is mounted ---

sw_check_mountpoint() {
    sw_look_mount "$1" || return 1
    [ -z "$SW_M_SOURCE" ] && [ "$SW_M_AUTOFS" = 0 ] || return 0
    sw_exists "$1" || return 10
    if ! sw_empty_dir "$1"; then
        # The original may still wait for being set aside.
        return 11
    fi
    [ "$(sw_perms "$1")" = '0 0 0' ] || return 10
}

sw_apply_mountpoint() {
    local was
    sw_check_mountpoint "$1"; was=$?
    case "$was" in
    0) return 0 ;;
    10) ;;
    *) sw_fail "$1 is not an empty folder. Set its content aside first"; return 1 ;;
    esac
    if sw_exists "$1"; then
        sw_memo_has parents && grep -Fxq -- "$1" "$SW_MEMO/parents" || sw_memo_text perms "$(sw_perms "$1")" || return 1
    else
        sw_make_parents "$1/" || return 1
    fi
    sw_set_perms "$1" '0 0 0' || { sw_fail "cannot set the owner and mode of $1"; return 1; }
}

sw_undo_mountpoint() {
    sw_look_mount "$1" || return 1
    if [ -n "$SW_M_SOURCE" ] || [ "$SW_M_AUTOFS" = 1 ]; then
        sw_left_alone "$1: something is mounted there"
        return 0
    fi
    if sw_memo_has perms && [ -d "$1" ] && [ "$(sw_perms "$1")" = '0 0 0' ]; then
        sw_set_perms "$1" "$(sw_memo_get perms)" || return 1
    fi
    sw_remove_parents && sw_forget
}

# === Mounts ====================================================================================

# A path with the links in its parent resolved; the last part is never looked at, so no automount starts.
sw_mount_path() {
    local up
    up="$(cd -P -- "${1%/*}/" 2>/dev/null && pwd -P)" || { printf '%s\n' "$1"; return; }
    printf '%s/%s\n' "${up%/}" "${1##*/}"
}
sw_source() {
    case "$1" in
    *:/ | /) printf '%s\n' "$1" ;;
    *) printf '%s\n' "${1%/}" ;;
    esac
}

# sw_look_mount PATH: sets SW_M_SOURCE, the source of what is mounted on top at PATH (empty: nothing), and
# SW_M_AUTOFS (1: an automount waits there). Reads only the kernel's table, so it cannot hang.
sw_look_mount() {
    local table found
    SW_M_SOURCE='' SW_M_AUTOFS=0
    table="$(findmnt -rn -o TARGET,SOURCE,FSTYPE)" || { sw_fail "the table of mounts cannot be read (findmnt)"; return 1; }
    found="$(printf '%s\n' "$table" | SW_PATH="$(sw_mount_path "$1")" awk '
        function plain(s,   out, hex) {
            hex = "0123456789abcdef"
            while (match(s, /\\x[0-9a-f][0-9a-f]/)) {
                out = out substr(s, 1, RSTART - 1) sprintf("%c", 16 * (index(hex, substr(s, RSTART + 2, 1)) - 1) + \
                    index(hex, substr(s, RSTART + 3, 1)) - 1)
                s = substr(s, RSTART + 4)
            }
            return out s
        }
        plain($1) != ENVIRON["SW_PATH"] { next }
        $3 == "autofs" { autofs = 1; next }
        { source = plain($2) }
        END { printf "%d %s", autofs, source }')"
    SW_M_AUTOFS="${found%% *}"
    SW_M_SOURCE="$(sw_source "${found#* }")"
}

# sw_all_mounted SOURCE PATH [SOURCE PATH]...: whether each is mounted where it should be.
sw_all_mounted() {
    while [ $# -ge 2 ]; do
        sw_look_mount "$2" && [ "$SW_M_SOURCE" = "$(sw_source "$1")" ] || return 1
        shift 2
    done
}

# The line of /etc/fstab for a mount point: "source options", nothing when there is none.
sw_fstab_line() {
    SW_PATH="$1" awk '
        function plain(s) {
            gsub(/\\040/, " ", s); gsub(/\\011/, "\t", s); gsub(/\\012/, "\n", s); gsub(/\\043/, "#", s)
            gsub(/\\134/, "\\", s)
            return s
        }
        /^[ \t]*#/ { next }
        plain($2) == ENVIRON["SW_PATH"] { line = $1 " " $4 }
        END { if (line != "") print line }' "$SW_ROOT/etc/fstab" 2>/dev/null
}
sw_is_automount() {
    case ",${1#* }," in
    *,x-systemd.automount,* | *,comment=systemd.automount,*) return 0 ;;
    *) return 1 ;;
    esac
}

# --- mounted SOURCE PATH ---

sw_check_mounted() {
    local line
    sw_look_mount "$2" || return 1
    if [ -z "$SW_M_SOURCE" ] && [ "$SW_M_AUTOFS" = 1 ]; then
        # A look into an armed automount mounts it, as any look by anybody does.
        sw_within "$SW_IO_WAIT" stat -- "$2/." >/dev/null 2>&1
        sw_look_mount "$2" || return 1
    fi
    if [ -n "$SW_M_SOURCE" ]; then
        [ "$SW_M_SOURCE" = "$(sw_source "$1")" ] && return 0
        sw_fail "$SW_M_SOURCE is mounted at $2, but $1 should be. Unmount it first"
        return 1
    fi
    line="$(sw_fstab_line "$2")"
    [ -n "$line" ] || return 11
    return 10
}

sw_apply_mounted() {
    local was line unit
    sw_check_mounted "$@"; was=$?
    case "$was" in
    0) return 0 ;;
    10) ;;
    11) sw_fail "$2 has no line in /etc/fstab. Write that block first"; return 1 ;;
    *) return 1 ;;
    esac
    [ -d "$2" ] || [ "$SW_M_AUTOFS" = 1 ] || { sw_fail "the mount point $2 does not exist"; return 1; }
    line="$(sw_fstab_line "$2")"
    sw_memo_text mounted "$1" || return 1
    if sw_is_automount "$line" && sw_have systemctl; then
        unit="$(sw_unit_of "$2" automount)" || return 1
        sw_known_to_systemd "$unit" || sw_run systemctl daemon-reload || return 1
        sw_run systemctl start "$unit" || { sw_fail "the automount of $2 did not start ($unit). See: systemctl status $unit"; return 1; }
        sw_within "$SW_MOUNT_WAIT" stat -- "$2/." >/dev/null
    else
        sw_run timeout -k 5 "$SW_MOUNT_WAIT" mount -- "$2"
    fi
    sw_proof_of_mount "$1" "$2" || return 1
}

# Name of the systemd unit of a path: sw_unit_of PATH mount|automount.
sw_unit_of() {
    systemd-escape -p --suffix="$2" "$1" || { sw_fail "systemd-escape cannot name the unit of $1"; return 1; }
}
# Whether systemd has read the unit as it is on disk now.
sw_known_to_systemd() {
    local about
    about="$(systemctl show -p LoadState -p NeedDaemonReload "$1" 2>/dev/null)"
    case "$about" in
    *NeedDaemonReload=yes*) return 1 ;;
    *LoadState=loaded*) return 0 ;;
    *) return 1 ;;
    esac
}

# Waits until SOURCE is seen at PATH and answers.
sw_proof_of_mount() {
    local unit
    if ! sw_retry 3 1 sw_all_mounted "$1" "$2"; then
        if sw_have journalctl && unit="$(sw_unit_of "$2" mount)"; then
            sw_within 5 journalctl -q --no-pager -n 8 -o cat -u "$unit" >&2
        fi
        sw_fail "$1 is not mounted at $2. On the server look at 'exportfs -v' and whether port 2049 is open for this host"
        return 1
    fi
    sw_within "$SW_IO_WAIT" stat -f -- "$2" >/dev/null 2>&1 ||
        { sw_fail "$1 is mounted at $2, but the server does not answer. Is nfs-server running there?"; return 1; }
    sw_say "$1 is mounted at $2"
}

sw_undo_mounted() {
    local unit=''
    sw_memo_has mounted || return 0
    sw_look_mount "$2" || return 1
    if [ -n "$SW_M_SOURCE" ] && [ "$SW_M_SOURCE" != "$(sw_source "$1")" ]; then
        sw_left_alone "$2: $SW_M_SOURCE is mounted there by now"
        return 0
    fi
    if [ "$SW_M_AUTOFS" = 1 ] || sw_is_automount "$(sw_fstab_line "$2")"; then
        sw_have systemctl && unit="$(sw_unit_of "$2" automount)"
    fi
    if [ -n "$SW_M_SOURCE" ] && ! sw_run timeout -k 5 "$SW_MOUNT_WAIT" umount -- "$2"; then
        sw_name_users "$2"
        sw_fail "$2 cannot be unmounted while it is in use. End what uses it, then undo again"
        return 1
    fi
    if [ -n "$unit" ]; then
        sw_run systemctl stop "$unit" || { sw_fail "the automount of $2 did not stop ($unit)"; return 1; }
    fi
    sw_look_mount "$2" && [ -z "$SW_M_SOURCE" ] || { sw_fail "$2 was mounted again at once. Stop what uses it, then undo again"; return 1; }
    sw_forget
}

# Names the processes that keep a mount busy. Reads links only, so that a dead server does no harm.
sw_name_users() {
    local path pid seen=' ' glob
    path="$(sw_mount_path "$1")"
    glob="$(printf '%s' "$path" | sed 's/[][*?\\]/\\&/g')"
    find /proc/[0-9]*/cwd /proc/[0-9]*/root /proc/[0-9]*/exe /proc/[0-9]*/fd -maxdepth 1 -type l \
        \( -lname "$glob" -o -lname "$glob/*" \) 2>/dev/null | cut -d/ -f3 | while read -r pid; do
        case "$seen" in *" $pid "*) continue ;; esac
        seen="$seen$pid "
        sw_say "in use by process $pid ($(tr '\0' ' ' <"/proc/$pid/cmdline" 2>/dev/null | cut -c1-120))"
    done
}

# --- access PATH OWNER GROUP MODE: of a share's top, through the mount ---

sw_check_access() {
    local now
    now="$(sw_within "$SW_IO_WAIT" stat -L -c '%u %g %a' -- "$1" 2>/dev/null)" || {
        sw_exists "$1" || return 11
        sw_fail "$1 does not answer within $SW_IO_WAIT s. Is the server up?"
        return 1
    }
    sw_want "$2" "$3" "$4" 2>/dev/null || return 11
    [ "$now" = "$SW_WANT" ] || return 10
}

sw_apply_access() {
    local was before
    sw_want "$2" "$3" "$4" || return 1
    sw_check_access "$@"; was=$?
    case "$was" in
    0) return 0 ;;
    10) ;;
    11) sw_fail "$1 does not exist"; return 1 ;;
    *) return 1 ;;
    esac
    before="$(sw_perms "$1")"
    sw_memo_text perms "$before" || return 1
    sw_say "$1 has owner, group and mode $before; wanted: $SW_WANT"
    sw_within "$SW_IO_WAIT" chown -- "$(printf '%s' "$SW_WANT" | cut -d' ' -f1,2 | tr ' ' :)" "$1" &&
        sw_within "$SW_IO_WAIT" chmod -- "0000${SW_WANT##* }" "$1" &&
        [ "$(sw_perms "$1")" = "$SW_WANT" ] || {
        sw_fail "the owner or mode of $1 cannot be changed from this host (root_squash). On the server set: $2:$3, mode $4"
        return 1
    }
}

sw_undo_access() {
    local now
    sw_memo_has perms || return 0
    sw_want "$2" "$3" "$4" || return 1
    now="$(sw_within "$SW_IO_WAIT" stat -L -c '%u %g %a' -- "$1" 2>/dev/null)"
    if [ "$now" = "$SW_WANT" ]; then
        sw_set_perms "$1" "$(sw_memo_get perms)" || { sw_left_alone "$1: the server does not let this host change it"; return 0; }
    elif [ "$now" != "$(sw_memo_get perms)" ]; then
        sw_left_alone "$1: its owner or mode was changed after this run"
    fi
    sw_forget
}

# === Services ==================================================================================

# systemd's word for a unit: active, inactive, failed, activating, unknown …
sw_unit_state() { systemctl is-active -- "$1" 2>/dev/null | head -n 1; }
sw_unit_exists() {
    case "$(systemctl show -p LoadState -- "$1" 2>/dev/null)" in
    LoadState=not-found | '') return 1 ;;
    *) return 0 ;;
    esac
}
sw_runs() {
    case "$(sw_unit_state "$1")" in
    active | activating | reloading | deactivating) return 0 ;;
    *) return 1 ;;
    esac
}
sw_unit_words() {
    sw_within 10 systemctl status --no-pager -n 15 -- "$1" >&2
    return 0
}

# --- unit_enabled UNIT ---

sw_check_unit_enabled() {
    case "$(systemctl is-enabled -- "$1" 2>/dev/null | tail -n 1)" in
    enabled | static | alias | indirect | generated) return 0 ;;
    masked*) sw_fail "$1 is masked: somebody has forbidden it to start. 'systemctl unmask $1' allows it"; return 1 ;;
    esac
    sw_unit_exists "$1" || return 11
    return 10
}
sw_apply_unit_enabled() {
    local was
    sw_check_unit_enabled "$1"; was=$?
    case "$was" in
    0) return 0 ;;
    11) sw_fail "there is no unit $1 on this host. Is its package installed?"; return 1 ;;
    10) ;;
    *) return 1 ;;
    esac
    sw_memo_text enabled no || return 1
    sw_run systemctl enable -- "$1" || { sw_fail "$1 could not be enabled"; return 1; }
}
sw_undo_unit_enabled() {
    sw_memo_has enabled || return 0
    case "$(systemctl is-enabled -- "$1" 2>/dev/null | tail -n 1)" in
    enabled) sw_run systemctl disable -- "$1" || { sw_fail "$1 could not be disabled"; return 1; } ;;
    esac
    sw_forget
}

# --- unit_stopped UNIT ---

sw_check_unit_stopped() {
    if sw_runs "$1"; then return 10; fi
    return 0
}
sw_apply_unit_stopped() {
    sw_runs "$1" || return 0
    sw_memo_text stopped "$(sw_unit_state "$1")" || return 1
    sw_run systemctl stop -- "$1" || { sw_unit_words "$1"; sw_fail "$1 could not be stopped"; return 1; }
    if sw_runs "$1"; then
        sw_fail "$1 runs again right after it was stopped. Something starts it (pandora_ha?): stop that first"
        return 1
    fi
}
sw_undo_unit_stopped() {
    sw_memo_has stopped || return 0
    if ! sw_runs "$1"; then
        sw_run systemctl start -- "$1" || { sw_unit_words "$1"; sw_fail "$1 could not be started again"; return 1; }
    fi
    sw_forget
}

# --- unit_started UNIT ---

sw_check_unit_started() {
    [ "$(sw_unit_state "$1")" = active ] && return 0
    sw_unit_exists "$1" || return 11
    return 10
}
sw_apply_unit_started() {
    local was left="$SW_SETTLE"
    sw_check_unit_started "$1"; was=$?
    case "$was" in
    0) return 0 ;;
    10) ;;
    *) sw_fail "there is no unit $1 on this host. Is its package installed?"; return 1 ;;
    esac
    sw_memo_text started "$(sw_unit_state "$1")" || return 1
    sw_run systemctl start -- "$1" || { sw_unit_words "$1"; sw_fail "$1 could not be started. Its own words are above"; return 1; }
    while :; do
        if [ "$(sw_unit_state "$1")" != active ]; then
            sw_unit_words "$1"
            sw_fail "$1 started, but did not stay up. Its own words are above"
            return 1
        fi
        [ "$left" -gt 0 ] || return 0
        left=$((left - 1))
        sleep 1
    done
}
sw_undo_unit_started() {
    sw_memo_has started || return 0
    if sw_runs "$1"; then
        sw_run systemctl stop -- "$1" || { sw_fail "$1 could not be stopped"; return 1; }
    fi
    sw_forget
}

# --- daemon_reload ---

# systemd empties and refills its generator folder at each reload: what is newer has not been read yet.
sw_check_daemon_reload() {
    local read="$SW_ROOT/run/systemd/generator" newer
    [ -e "$read" ] || read="$SW_ROOT/run/sharewright/daemon-reload"
    [ -e "$read" ] || return 10
    newer="$(find "$SW_ROOT/etc/fstab" "$SW_ROOT/etc/systemd/system" -newer "$read" 2>/dev/null | head -n 1)"
    [ -z "$newer" ] || return 10
}
sw_apply_daemon_reload() {
    sw_check_daemon_reload && return 0
    mkdir -p -- "$SW_ROOT/run/sharewright" && : >"$SW_ROOT/run/sharewright/daemon-reload.new" || return 1
    sw_run systemctl daemon-reload || { sw_fail "systemd could not read its units again. See: journalctl -b -u init.scope"; return 1; }
    mv -f -- "$SW_ROOT/run/sharewright/daemon-reload.new" "$SW_ROOT/run/sharewright/daemon-reload"
}
sw_undo_daemon_reload() { :; } # the undo of an edit reloads by itself

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

# === Firewall ==================================================================================
# firewall firewalld ZONE SERVICE SOURCE...    ZONE may be empty: the default zone
# firewall ufw PORT SOURCE...

# Prints the addresses of SOURCE: itself when it is one, else what the name resolves to.
sw_addresses() {
    case "$1" in
    *[!0-9a-fA-F.:/]*) ;;
    *[.:]*) printf '%s\n' "$1"; return 0 ;;
    esac
    getent ahosts "$1" | awk '{ print $1 }' | sort -u | grep . ||
        { sw_fail "the name $1 does not resolve on this host. Write its address into the project or into /etc/hosts"; return 1; }
}
sw_rich_rule() {
    local family=ipv4
    case "$1" in *:*) family=ipv6 ;; esac
    printf 'rule family="%s" source address="%s" service name="%s" accept' "$family" "$1" "$2"
}
# sw_firewalld ZONE runtime|permanent ARGS...
sw_firewalld() {
    local zone="$1" where="$2"
    shift 2
    [ "$where" = runtime ] || set -- --permanent "$@"
    if [ -n "$zone" ]; then set -- "--zone=$zone" "$@"; fi
    sw_within 60 firewall-cmd "$@"
}
sw_ufw_has() { ufw show added 2>/dev/null | grep -Fxq -- "ufw allow from $2 to any port $1 proto tcp"; }

# sw_each_rule DO-FIREWALLD DO-UFW firewalld|ufw …: calls the function once per rule; stops at its first failure.
sw_each_rule() {
    local firewalld="$1" ufw="$2" kind="$3" zone='' what source address list
    shift 3
    if [ "$kind" = firewalld ]; then
        zone="$1"
        shift
    fi
    what="$1"
    shift
    for source in "$@"; do
        list="$(sw_addresses "$source")" || return 1
        for address in $list; do
            case "$kind" in
            firewalld) "$firewalld" "$zone" "$(sw_rich_rule "$address" "$what")" || return ;;
            ufw) "$ufw" "$what" "$address" || return ;;
            *) sw_fail "unknown firewall $kind"; return 1 ;;
            esac
        done
    done
}
sw_firewall_off() {
    case "$1" in
    firewalld) ! sw_have firewall-cmd || ! sw_within 20 firewall-cmd --state >/dev/null 2>&1 ;;
    *) ! sw_have ufw || ! ufw status 2>/dev/null | grep -q '^Status: active' ;;
    esac
}

sw_has_rule_firewalld() {
    sw_firewalld "$1" permanent "--query-rich-rule=$2" >/dev/null 2>&1 &&
        sw_firewalld "$1" runtime "--query-rich-rule=$2" >/dev/null 2>&1 || return 10
}
sw_has_rule_ufw() { sw_ufw_has "$1" "$2" || return 10; }
sw_check_firewall() {
    if sw_firewall_off "$1"; then sw_say "$1 is not active on this host: nothing to open"; return 0; fi
    sw_each_rule sw_has_rule_firewalld sw_has_rule_ufw "$@"
}

sw_add_rule_firewalld() {
    local where
    for where in permanent runtime; do
        sw_firewalld "$1" "$where" "--query-rich-rule=$2" >/dev/null 2>&1 && continue
        sw_memo_line firewall "$where $2" || return 1
        sw_say "+ firewall-cmd ${1:+--zone=$1 }$([ "$where" = runtime ] || printf %s '--permanent ')--add-rich-rule='$2'"
        sw_firewalld "$1" "$where" "--add-rich-rule=$2" || { sw_fail "firewalld refuses the rule. Its own words are above"; return 1; }
    done
}
sw_add_rule_ufw() {
    sw_ufw_has "$1" "$2" && return 0
    sw_memo_line firewall "$1 $2" || return 1
    sw_run ufw allow from "$2" to any port "$1" proto tcp || { sw_fail "ufw refuses the rule. Its own words are above"; return 1; }
}
sw_apply_firewall() {
    if sw_firewall_off "$1"; then sw_say "$1 is not active on this host: nothing to open"; return 0; fi
    sw_each_rule sw_add_rule_firewalld sw_add_rule_ufw "$@"
}

sw_undo_firewall() {
    local line
    sw_memo_has firewall || return 0
    while IFS= read -r line; do
        if [ "$1" = ufw ]; then
            sw_ufw_has "${line%% *}" "${line#* }" || continue
            sw_run ufw delete allow from "${line#* }" to any port "${line%% *}" proto tcp || return 1
        else
            sw_firewalld "$2" "${line%% *}" "--query-rich-rule=${line#* }" >/dev/null 2>&1 || continue
            sw_say "+ firewall-cmd --remove-rich-rule='${line#* }' (${line%% *})"
            sw_firewalld "$2" "${line%% *}" "--remove-rich-rule=${line#* }" || return 1
        fi
    done <"$SW_MEMO/firewall"
    sw_forget
}

# === SELinux: sebool NAME ======================================================================

sw_check_sebool() {
    if ! sw_have getsebool || ! sw_have selinuxenabled || ! selinuxenabled; then
        sw_say "SELinux is not in use on this host: nothing to allow"
        return 0
    fi
    case "$(getsebool "$1" 2>&1)" in
    *'--> on') return 0 ;;
    *'--> off') return 10 ;;
    *) sw_fail "the SELinux policy of this host has no boolean $1"; return 1 ;;
    esac
}
sw_apply_sebool() {
    local was
    sw_check_sebool "$1"; was=$?
    [ "$was" -eq 10 ] || return "$was"
    sw_memo_text sebool off || return 1
    sw_run setsebool -P "$1" on || { sw_fail "the SELinux boolean $1 could not be switched on"; return 1; }
}
sw_undo_sebool() {
    sw_memo_has sebool || return 0
    sw_check_sebool "$1" >/dev/null 2>&1 && { sw_run setsebool -P "$1" off || return 1; }
    sw_forget
}

# === Proofs ====================================================================================

# Sets SW_AS, the words before a command that make it run as USER (name or number).
sw_as() {
    local name="$1"
    case "$1" in
    '' | *[!A-Za-z0-9._-]* | -*) sw_fail "'$1' is not the name of a user"; return 1 ;;
    *[!0-9]*) id -u -- "$1" >/dev/null 2>&1 || { sw_fail "there is no user $1 on this host"; return 1; } ;;
    *) name="$(getent passwd "$1" | cut -d: -f1)" ;;
    esac
    if [ "$(id -u)" = "$(id -u -- "$1" 2>/dev/null)" ]; then
        SW_AS='env'
    elif [ -n "$name" ]; then
        SW_AS="runuser -u $name --"
    else
        SW_AS="chroot --userspec=+$1:+$1 --groups= /"
    fi
}

# --- trial SOURCE FSTYPE OPTIONS USER...: mount at a private place, write and read as each user, unmount ---

# shellcheck disable=SC2016 # a script for another shell
# Runs in its own namespace. $1 folder, $2 source, $3 type, $4 options, $5 seconds, $6 name, then pairs USER PREFIX.
SW_TRIAL='
dir=$1 source=$2 type=$3 options=$4 limit=$5 name=$6
shift 6
mount --make-rprivate / 2>/dev/null
timeout -k 5 "$limit" mount -t "$type" -o "$options" -- "$source" "$dir" || {
    echo "error: $source could not be mounted for a trial. On the server look at exportfs -v and whether port 2049 is open for this host" >&2
    exit 1
}
trap "umount -- \"\$dir\"" EXIT
status=0
while [ $# -ge 2 ]; do
    timeout -k 5 "$limit" $2 sh -c '\''
        f="$1/$2" && umask 022 && printf "%s\n" "$2" >"$f" && sync -- "$f" && [ "$(cat -- "$f")" = "$2" ] &&
            mv -- "$f" "$f.renamed" && rm -f -- "$f.renamed"
    '\'' sh "$dir" "$name-$1" && echo "user $1 can write, read, rename and delete on $source" || {
        echo "error: user $1 cannot write to $source. Compare the numbers of user and group on this host and on the server (id $1)" >&2
        status=1
    }
    shift 2
done
exit $status'

sw_trial_dir() { printf '%s\n' "$SW_ROOT/run/sharewright/trial-$SW_RUN-$(printf '%s' "$SW_STEP" | tr / %)"; }

# What is mounted for good needs no trial.
sw_check_trial() {
    findmnt -rn -o SOURCE,FSTYPE 2>/dev/null | cut -d' ' -f1 | grep -Fxq -- "$(sw_source "$1")" || return 10
}
sw_apply_trial() {
    local source="$1" type="$2" options="$3" dir user pairs='' status
    shift 3
    dir="$(sw_trial_dir)"
    options="$(printf '%s' "$options" | tr ',' '\n' |
        grep -v -x -e _netdev -e nofail -e auto -e noauto -e bg -e 'x-.*' -e 'comment=.*' | tr '\n' ',')"
    options="${options%,}"
    sw_trial_clean || return 1
    mkdir -p -- "$dir" || { sw_fail "cannot create $dir"; return 1; }
    for user in "$@"; do
        sw_as "$user" || return 1
        pairs="$pairs $user $(sw_quoted "$SW_AS")"
    done
    set -- "$dir" "$source" "$type" "${options:-defaults}" "$SW_MOUNT_WAIT" ".sharewright-${dir##*/}"
    sw_say "+ mount -t $type -o $options $(sw_quoted "$source") $dir, in a private namespace; then write, read and delete"
    eval "set -- \"\$@\" $pairs"
    if sw_have unshare && unshare -m true 2>/dev/null; then
        unshare -m sh -c "$SW_TRIAL" trial "$@"
    else
        sh -c "$SW_TRIAL" trial "$@"
    fi
    status=$?
    sw_trial_clean && return "$status"
}
sw_trial_clean() {
    local dir
    dir="$(sw_trial_dir)"
    sw_look_mount "$dir" || return 1
    [ -z "$SW_M_SOURCE" ] || sw_run timeout -k 5 "$SW_MOUNT_WAIT" umount -- "$dir" ||
        { sw_fail "the trial mount at $dir cannot be unmounted"; return 1; }
    [ ! -d "$dir" ] || rmdir -- "$dir"
}
sw_undo_trial() { sw_trial_clean; }

# --- canary_write PATH WRITER USER... / canary_read PATH "WRITER..." USER... / canary_remove PATH WRITER USER... ---

sw_canary() { printf '%s/.sharewright-canary-%s-%s-%s\n' "$1" "$SW_RUN" "$2" "$3"; }
sw_canary_text() { printf 'sharewright canary %s %s %s' "$SW_RUN" "$1" "$2"; }
# Whether the share answers at all.
sw_reachable() {
    local said
    said="$(sw_within "$SW_IO_WAIT" stat -- "$1/." 2>&1 >/dev/null)" && return 0
    # Squashed root may not look inside: that is an answer, and the users are asked next.
    case "$said" in *'Permission denied'*) return 0 ;; esac
    sw_fail "$1 does not answer, or is not there. Is it mounted?"
}

# sw_as_user USER CMD...: as that user, bounded in time.
sw_as_user() {
    sw_as "$1" || return 1
    shift
    # shellcheck disable=SC2086 # several words on purpose
    sw_within "$SW_IO_WAIT" $SW_AS "$@"
}

sw_check_canary_write() {
    local path="$1" writer="$2" user
    shift 2
    sw_reachable "$path" 2>/dev/null || return 11
    for user in "$@"; do
        [ "$(sw_within "$SW_IO_WAIT" cat -- "$(sw_canary "$path" "$writer" "$user")" 2>/dev/null)" = \
            "$(sw_canary_text "$writer" "$user")" ] || return 10
    done
}
sw_apply_canary_write() {
    local path="$1" writer="$2" user file
    shift 2
    sw_reachable "$path" || return 1
    for user in "$@"; do
        file="$(sw_canary "$path" "$writer" "$user")"
        # shellcheck disable=SC2016 # expanded by the inner shell
        sw_as_user "$user" sh -c 'umask 022; printf "%s\n" "$2" >"$1" && sync -- "$1" && [ "$(cat -- "$1")" = "$2" ]' \
            sh "$file" "$(sw_canary_text "$writer" "$user")" || {
            sw_fail "user $user cannot write in $path. Compare 'id $user' here and on the server, and owner and mode of the folder"
            return 1
        }
        sw_say "user $user wrote $file"
    done
}
sw_undo_canary_write() { sw_apply_canary_remove "$@"; }

# sw_read_canaries PATH "WRITERS" READER USER...: prints the first file that READER cannot read.
sw_read_canaries() {
    local path="$1" writers="$2" reader="$3" writer user
    shift 3
    set -- "$@" --
    while [ "$1" != -- ]; do
        user="$1"
        shift
        for writer in $writers; do
            set -- "$@" "$(sw_canary "$path" "$writer" "$user")" "$(sw_canary_text "$writer" "$user")"
        done
    done
    shift
    # Listing the folder makes the client ask the server again for its names.
    # shellcheck disable=SC2016
    sw_as_user "$reader" sh -c 'ls -A -- "$0" >/dev/null 2>&1
        while [ $# -ge 2 ]; do
            [ "$(cat -- "$1" 2>/dev/null)" = "$2" ] || { printf "%s\n" "$1"; exit 1; }
            shift 2
        done' "$path" "$@"
}
sw_check_canary_read() {
    local path="$1" writers="$2" reader
    shift 2
    sw_reachable "$path" 2>/dev/null || return 11
    for reader in "$@"; do
        sw_read_canaries "$path" "$writers" "$reader" "$@" >/dev/null 2>&1 || return 11
    done
}
sw_apply_canary_read() {
    local path="$1" writers="$2" reader missing left
    shift 2
    sw_reachable "$path" || return 1
    for reader in "$@"; do
        left="$SW_CANARY_WAIT"
        until missing="$(sw_read_canaries "$path" "$writers" "$reader" "$@")"; do
            if [ "$left" -le 0 ]; then
                sw_fail "user $reader cannot read ${missing:-the canaries in $path}. Either it has not arrived within $SW_CANARY_WAIT s, or owner and mode shut $reader out ('ls -ln $path')"
                return 1
            fi
            left=$((left - 1))
            sleep 1
        done
        sw_say "user $reader read what every user of $writers wrote in $path"
    done
}
sw_undo_canary_read() { :; }

sw_check_canary_remove() {
    local path="$1" writer="$2" user
    shift 2
    sw_reachable "$path" 2>/dev/null || return 11
    for user in "$@"; do
        ! sw_exists "$(sw_canary "$path" "$writer" "$user")" || return 10
    done
}
sw_apply_canary_remove() {
    local path="$1" writer="$2" user file
    shift 2
    sw_reachable "$path" || return 1
    for user in "$@"; do
        file="$(sw_canary "$path" "$writer" "$user")"
        # root may be nobody on the share, so the user who wrote it removes it.
        sw_as_user "$user" rm -f -- "$file" || { sw_fail "user $user cannot remove $file"; return 1; }
        sw_say "user $user removed $file"
    done
}
sw_undo_canary_remove() { :; }

# === Trees =====================================================================================
# Records are lines; a newline inside a name is written as NUL, so every tool can sort and compare them. A tree
# that does not exist counts as empty. Sockets, pipes and devices are not copied.
# How the three parts of a copy are joined, and the stream's form: docs/runtime.md.

# sw_list_tree PATH: "type mode uid gid size mtime name" of all below PATH, sorted by name's bytes.
sw_list_tree() {
    [ -d "$1" ] || return 0
    (cd -- "$1" && find . -mindepth 1 \( -type d -printf 'd %m %U %G 0 0 %p\0' -o -type f -printf 'f %m %U %G %s %T@ %p\0' \
        -o -type l -printf 'l 0 %U %G %s %T@ %p\0' \)) | tr '\n\0' '\0\n' | sort
}
# sw_pack_tree PATH <list of the other side >stream: head line, names of this side, tar of what differs.
sw_pack_tree() {
    local status
    sw_memo_ready && cat >"$SW_MEMO/pack.theirs" || { sw_fail "the list of the receiving side cannot be kept in $SW_MEMO"; return 1; }
    sort -c "$SW_MEMO/pack.theirs" 2>/dev/null || { sw_fail "the list of the receiving side arrived damaged. Run this step again"; return 1; }
    sw_warn_unpackable "$1"
    sw_list_tree "$1" >"$SW_MEMO/pack.ours" && comm -23 "$SW_MEMO/pack.ours" "$SW_MEMO/pack.theirs" | sw_tree_names | sort >"$SW_MEMO/pack.send" &&
        { sed 's/^/+/' "$SW_MEMO/pack.send"
            sw_tree_names <"$SW_MEMO/pack.ours" | sort | comm -23 - "$SW_MEMO/pack.send" | sed 's/^/=/'; } >"$SW_MEMO/pack.head" &&
        cut -c3- "$SW_MEMO/pack.send" | tr '\n\0' '\0\n' >"$SW_MEMO/pack.send0" ||
        { sw_fail "the list of $1 cannot be made in $SW_MEMO. Is the disk full?"; return 1; }
    printf 'sharewright-tree 1 %s\n' "$(($(wc -c <"$SW_MEMO/pack.head")))" && cat -- "$SW_MEMO/pack.head" || return 1
    status=0
    if [ -d "$1" ]; then
        # shellcheck disable=SC2046 # several options on purpose
        tar -C "$1" --create --file=- --no-recursion --null --files-from="$SW_MEMO/pack.send0" --numeric-owner \
            --format=posix --sparse --ignore-failed-read $(sw_tar_options)
        status=$?
    fi
    rm -f -- "$SW_MEMO/pack.theirs" "$SW_MEMO/pack.ours" "$SW_MEMO/pack.send" "$SW_MEMO/pack.send0" "$SW_MEMO/pack.head"
    # 1: a file changed while it was read. The next pass sends it again, and the comparison would notice.
    [ "$status" -le 1 ] || { sw_fail "tar could not read $1. Its own words are above"; return 1; }
}
# "type name" of each record of a list.
sw_tree_names() { cut -d' ' -f1,7-; }
sw_tar_options() {
    if tar --acls --xattrs -cf /dev/null -T /dev/null >/dev/null 2>&1; then printf '%s\n' --acls --xattrs; fi
}
sw_warn_unpackable() {
    local count
    [ -d "$1" ] || return 0
    count="$(find "$1" -mindepth 1 ! -type d ! -type f ! -type l -printf x | wc -c)"
    [ "$count" -eq 0 ] || sw_warn "$count sockets, pipes or devices below $1 are not copied"
}

# sw_unpack_tree PATH [final] <stream. Whatever stood there before this run and would be overwritten, and with
# `final` what this run brought and has vanished at the source, is moved to PATH/../.sharewright-removed-RUN/.
sw_unpack_tree() {
    local head size
    IFS= read -r head
    size="${head#sharewright-tree 1 }"
    case "$head" in
    'sharewright-tree 1 '*[0-9]) ;;
    *) sw_fail "what arrived for $1 is not a tree of sharewright. Did the sending side fail?"; return 1 ;;
    esac
    sw_memo_ready && head -c "$size" >"$SW_MEMO/unpack.head" && [ "$(($(wc -c <"$SW_MEMO/unpack.head")))" = "$size" ] ||
        { sw_fail "the stream for $1 was cut short, or $SW_MEMO is full. Run this step again"; return 1; }
    if [ ! -d "$1" ]; then
        [ "$size" != 0 ] || return 0
        sw_fail "the folder $1 does not exist. Create it first"
        return 1
    fi
    sw_tree_place "$1"
    sw_prepare_tree "$1" "${2:-}" || return 1
    [ "$size" != 0 ] || return 0
    # shellcheck disable=SC2046 # several options on purpose
    tar -C "$1" --extract --file=- --numeric-owner --preserve-permissions --delay-directory-restore $(sw_tar_options) ||
        { sw_fail "the copy into $1 is not complete. Is the disk full, or did the sending side fail? Run this step again"; return 1; }
    sync -f -- "$1" 2>/dev/null || sync
    sw_say "$(grep -a -c '^+' "$SW_MEMO/unpack.head") of $(grep -a -c . "$SW_MEMO/unpack.head") names copied into $1"
    rm -f -- "$SW_MEMO/unpack.head"
}
# Sets SW_TREE, the folder of notes about a tree of this run: steps that copy to the same place share it.
sw_tree_place() {
    sw_memo_place
    SW_TREE="$SW_STATE/trees/$(printf '%s' "$1" | tr '/\n' '%%')"
}
# sw_prepare_tree PATH FINAL: notes what will be created, and moves away what must not be overwritten.
sw_prepare_tree() {
    local t="$SW_TREE" kept
    kept="${1%/*}/.sharewright-removed-$SW_RUN/${1##*/}"
    (umask 077; mkdir -p -- "$t") && touch -- "$t/created" &&
        sw_list_tree "$1" | sw_tree_names | sort >"$t/here" && cut -c3- "$t/here" | sort >"$t/here.names" &&
        cut -c2- "$SW_MEMO/unpack.head" | sort >"$t/there" && cut -c3- "$t/there" | sort >"$t/there.names" &&
        sed -n 's/^+//p' "$SW_MEMO/unpack.head" | sort >"$t/sent" &&
        # another kind of thing under the same name
        comm -23 "$t/sent" "$t/here" | cut -c3- | sort | comm -12 - "$t/here.names" >"$t/away" &&
        # the same name and kind, but not brought by this run
        comm -12 "$t/sent" "$t/here" | sed -n 's/^[fl] //p' | sort | comm -23 - "$t/created" >>"$t/away" &&
        if [ "$2" = final ]; then
            comm -12 "$t/created" "$t/here.names" | comm -23 - "$t/there.names" >>"$t/away"
        fi && sw_move_away "$1" "$kept" "$t/away" &&
        sort "$t/away" | comm -23 "$t/here.names" - | comm -23 "$t/there.names" - | sort -u - "$t/created" >"$t/created.new" &&
        sync -- "$t/created.new" && mv -f -- "$t/created.new" "$t/created" && sync -- "$t" ||
        { sw_fail "the copy into $1 could not be prepared. Are $t and $kept writable, and is there space?"; return 1; }
}
# sw_move_away PATH KEPT LIST: files first, then folders that became empty. Never over something kept before.
sw_move_away() {
    [ -s "$3" ] || return 0
    sw_say "$(grep -a -c . "$3") names in $1 are moved to $2"
    # shellcheck disable=SC2016 # expanded by the inner shell
    sort -r "$3" | tr '\n\0' '\0\n' | xargs -0 sh -c '
        from=$1 kept=$2
        shift 2
        for name in "$@"; do
            name=${name#./}
            case "$name" in */*) up="$kept/${name%/*}" ;; *) up="$kept" ;; esac
            mkdir -p -- "$up" || exit 1
            if [ -d "$from/$name" ] && [ ! -L "$from/$name" ] && rmdir -- "$from/$name" 2>/dev/null; then
                mkdir -p -- "$kept/$name" || exit 1
            elif [ -e "$from/$name" ] || [ -L "$from/$name" ]; then
                mv -T --backup=numbered -- "$from/$name" "$kept/$name" || exit 1
            fi
        done' sh "$1" "$2"
}
# What was copied may hold newer data by now, so undo does not touch it.
sw_undo_copy_tree() {
    sw_tree_place "$1"
    [ ! -s "$SW_TREE/created" ] ||
        sw_left_alone "$1: $(grep -a -c . "$SW_TREE/created") names that this run copied there; newer data may be among them"
}

# sw_tree_sums PATH: one line for each name, with kind, mode, owner and SHA-256, sorted; the last line counts them.
# Notes of Sharewright itself (.sharewright-*) do not count.
sw_tree_sums() {
    sw_memo_ready && sw_sums_into "$1" "$SW_MEMO/sums" || { sw_fail "the checksums of $1 cannot be made: a file vanished or cannot be read"; return 1; }
    cat -- "$SW_MEMO/sums" && printf '#end %s\n' "$(($(wc -l <"$SW_MEMO/sums")))" && rm -f -- "$SW_MEMO/sums"
}
sw_sums_into() {
    : >"$2"
    [ -d "$1" ] || return 0
    (cd -- "$1" && find . -mindepth 1 ! -name '.sharewright-*' -type f -printf '%m %U %G %p\0' | tr '\n\0' '\0\n' >"$2.files" &&
        cut -d' ' -f4- "$2.files" | tr '\n\0' '\0\n' >"$2.files0" &&
        { [ ! -s "$2.files0" ] || xargs -0 sha256sum -b -- <"$2.files0"; } | sed 's/^\\//' | cut -c1-64 >"$2.hashes" &&
        [ "$(wc -l <"$2.hashes")" = "$(wc -l <"$2.files")" ] &&
        { paste -d' ' "$2.hashes" "$2.files"
            find . -mindepth 1 ! -name '.sharewright-*' \( -type d -printf 'folder %m %U %G %p\0' -o \
                -type l -printf 'link 0 %U %G %p -> %l\0' \) | tr '\n\0' '\0\n'; } | sort >"$2" &&
        rm -f -- "$2.files0" "$2.files" "$2.hashes")
}

# sw_compare_sums PATH <sums of the other side: 0 when all of it is here just so; 1 with up to 20 names that are not.
# What stands only here was here before and becomes part of the share: it is said, and no failure.
sw_compare_sums() {
    sw_memo_ready && cat >"$SW_MEMO/sums.got" || return 1
    sed '$d' "$SW_MEMO/sums.got" | sort >"$SW_MEMO/sums.there"
    if [ "$(tail -n 1 "$SW_MEMO/sums.got" | tr -d '\0')" != "#end $(($(wc -l <"$SW_MEMO/sums.there")))" ]; then
        sw_fail "the checksums of the other side arrived incomplete. Run this step again"
        return 1
    fi
    sw_sums_into "$1" "$SW_MEMO/sums.here" || { sw_fail "the checksums of $1 cannot be made: a file vanished or cannot be read"; return 1; }
    comm -13 "$SW_MEMO/sums.here" "$SW_MEMO/sums.there" | cut -d' ' -f5- | sort -u >"$SW_MEMO/sums.differ"
    if [ ! -s "$SW_MEMO/sums.differ" ]; then
        sw_say "$(($(wc -l <"$SW_MEMO/sums.there"))) names in $1 are the same on both sides"
        comm -23 "$SW_MEMO/sums.here" "$SW_MEMO/sums.there" | cut -d' ' -f5- | sort -u >"$SW_MEMO/sums.extra"
        head -n 20 "$SW_MEMO/sums.extra" | tr '\0' '?' | sed 's/^/  only here: /'
        rm -f -- "$SW_MEMO/sums.here" "$SW_MEMO/sums.there" "$SW_MEMO/sums.got" "$SW_MEMO/sums.differ" "$SW_MEMO/sums.extra"
        return 0
    fi
    head -n 20 "$SW_MEMO/sums.differ" | tr '\0' '?' | sed 's/^/  differs: /'
    sw_fail "$(($(wc -l <"$SW_MEMO/sums.differ"))) names in $1 differ from the source. Copy again while the services are stopped"
}
