# shellcheck shell=sh
# SPDX-FileCopyrightText: 2026 Sharewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later

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
# sw_move_away PATH KEPT LIST: files first, then folders that became empty. What was kept before under such a name gets a
# number; the plain name is the latest.
sw_move_away() {
    [ -s "$3" ] || return 0
    sw_say "$(grep -a -c . "$3") names in $1 are moved to $2"
    # shellcheck disable=SC2016 # expanded by the inner shell
    sort -r "$3" | tr '\n\0' '\0\n' | xargs -0 sh -c '
        from=$1 kept=$2
        shift 2
        set -f
        numbered() {
            number=1
            while [ -e "$1.~$number~" ] || [ -L "$1.~$number~" ]; do number=$((number + 1)); done
            mv -T -- "$1" "$1.~$number~"
        }
        room_for() {
            up=$kept ifs=$IFS IFS=/
            for part in ${1%"${1##*/}"}; do
                up=$up/$part
                if [ ! -e "$up" ] && [ ! -L "$up" ]; then continue; fi
                if [ ! -d "$up" ] || [ -L "$up" ]; then numbered "$up" || exit 1; fi
            done
            IFS=$ifs
            mkdir -p -- "$kept/${1%"${1##*/}"}" || exit 1
        }
        for name in "$@"; do
            name=${name#./}
            [ -e "$from/$name" ] || [ -L "$from/$name" ] || continue
            room_for "$name"
            if [ -d "$from/$name" ] && [ ! -L "$from/$name" ] && rmdir -- "$from/$name" 2>/dev/null; then
                room_for "$name/"
            else
                if [ -e "$kept/$name" ] || [ -L "$kept/$name" ]; then numbered "$kept/$name" || exit 1; fi
                mv -T -- "$from/$name" "$kept/$name" || exit 1
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

# sw_compare_sums PATH [merged] <sums of the other side: 0 when all of it is here just so; 1 with up to 20 names that are
# not. What stands only here was here before and becomes part of the share: it is said, and no failure. With `merged`
# what gave way to another host's version counts as well, where it was moved to.
sw_compare_sums() {
    sw_memo_ready && cat >"$SW_MEMO/sums.got" || return 1
    sed '$d' "$SW_MEMO/sums.got" | sort >"$SW_MEMO/sums.there"
    if [ "$(tail -n 1 "$SW_MEMO/sums.got" | tr -d '\0')" != "#end $(($(wc -l <"$SW_MEMO/sums.there")))" ]; then
        sw_fail "the checksums of the other side arrived incomplete. Run this step again"
        return 1
    fi
    sw_sums_into "$1" "$SW_MEMO/sums.here" && if [ "${2:-}" = merged ]; then
        sw_kept_sums "$1" "$SW_MEMO/sums.kept" && sort -u "$SW_MEMO/sums.kept" "$SW_MEMO/sums.here" >"$SW_MEMO/sums.all" &&
            mv -f -- "$SW_MEMO/sums.all" "$SW_MEMO/sums.here"
    fi || { sw_fail "the checksums of $1 cannot be made: a file vanished or cannot be read"; return 1; }
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
