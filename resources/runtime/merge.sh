# shellcheck shell=sh
# SPDX-FileCopyrightText: 2026 Sharewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# === Merging a further host's tree =============================================================

# Records are lines of fields; blanks, tabs, newlines and % within a field are written as %20, %09, %00 and %25. Nothing in
# the share is overwritten: what gives way is moved to PATH/../.sharewright-merge-RUN/replaced-by-HOST/, and a
# version that loses stays on its own host. How the parts are joined, and the stream's form: docs/runtime.md.

sw_escape() { sed 's/%/%25/g; s/ /%20/g; s/\t/%09/g; s/\x00/%00/g'; }
sw_unescape() { sed 's/%20/ /g; s/%09/\t/g; s/%00/\x00/g; s/%25/%/g'; }

# sw_list_merge PATH [CONF]: "kind content mtime name" of all below PATH, sorted. The content of a file is its SHA-256, of a
# link its target. CONF is the folder whose X.conf belongs to the X.md5 of this one: "pair content - name".
sw_list_merge() {
    sw_memo_ready && sw_merge_entries "$1" "$SW_MEMO/merge.list" && {
        cat -- "$SW_MEMO/merge.list" && rm -f -- "$SW_MEMO/merge.list"
        if [ -n "${2:-}" ]; then sw_merge_pairs "$2"; fi
    } | sort || { sw_fail "the contents of $1 cannot be listed: a file vanished or cannot be read. Run this step again"; return 1; }
}
sw_merge_entries() {
    : >"$2"
    [ -d "$1" ] || return 0
    (cd -- "$1" && find . -mindepth 1 ! -name '.sharewright-*' -type f -printf '%T@ %p\0' | tr '\n\0' '\0\n' >"$2.files" &&
        cut -d' ' -f2- "$2.files" | tr '\n\0' '\0\n' >"$2.files0" &&
        { [ ! -s "$2.files0" ] || xargs -0 sha256sum -b -- <"$2.files0"; } | sed 's/^\\//' | cut -c1-64 >"$2.hashes" &&
        [ "$(wc -l <"$2.hashes")" = "$(wc -l <"$2.files")" ] &&
        { sw_escape <"$2.files" | sed 's/%20/ /' | paste -d' ' "$2.hashes" - | sed 's/^/f /'
            find . -mindepth 1 ! -name '.sharewright-*' -type d -printf '%T@ %p\0' | tr '\n\0' '\0\n' | sw_escape | sed 's/^/d - /; s/%20/ /'
            find . -mindepth 1 ! -name '.sharewright-*' -type l -printf '%l\0%T@ %p\0' | tr '\n\0' '\0\n' | sw_escape |
                paste -d' ' - - | awk '{ sub(/%20/, " ", $2); print "l " $1 " " $2 }'; } >"$2" &&
        rm -f -- "$2.files0" "$2.files" "$2.hashes")
}
sw_merge_pairs() {
    [ -d "$1" ] || return 0
    (cd -- "$1" && find . -maxdepth 1 -type f -name '*.conf' -print0 | xargs -0 -r sha256sum -b --) | sw_escape |
        sed -n 's/^\([0-9a-f]*\)%20\*\(.*\)\.conf$/pair \1 - \2.md5/p'
}

# Reads the lists of both sides and the choices, and marks each name of this side: `+` new in the share, `!` takes the
# place of what is there, `=` the same on both sides, `-` stays back by choice or rule, `?` nobody decided.
# shellcheck disable=SC2016 # awk's own $
SW_MERGE_RULES='
    function newer(ours, theirs,   a, b) {
        split(ours, a, "."); split(theirs, b, ".")
        return a[1] + 0 != b[1] + 0 ? a[1] + 0 > b[1] + 0 : a[2] "" > b[2] ""
    }
    # What lies below a name that is no folder in the share shares the fate of that name.
    function above(name) {
        while (match(name, /\/[^\/]*$/) && RSTART > 2) {
            name = substr(name, 1, RSTART - 1)
            if (mark[name] == "-" || mark[name] == "?") return mark[name]
        }
        return ""
    }
    function decided(kind, content, mtime, name) {
        if (choice[name] == "-") return "-"
        if (above(name) != "" && !(name in theirs)) return above(name)
        if (choice[name] == "+") return (name in theirs) && theirs[name] == kind " " content ? "=" : "!"
        if (!(name in theirs)) return "+"
        if (theirs[name] == kind " " content) return "="
        if (rule == "seed") return "-"
        if (rule != "newest") return "?"
        if ((name in pairTheirs) && (name in pairOurs)) return pairTheirs[name] == pairOurs[name] ? "!" : "-"
        return newer(mtime, changed[name]) ? "!" : "-"
    }
    FILENAME == choices { choice["./" substr($0, 2)] = substr($0, 1, 1); next }
    $1 == "pair" && FILENAME == ours { pairOurs[$4] = $2; next }
    $1 == "pair" { pairTheirs[$4] = $2; next }
    FILENAME != ours { theirs[$4] = $1 " " $2; changed[$4] = $3; next }
    { line[++n] = $0; next }
    END {
        for (i = 1; i <= n; i++) {
            split(line[i], field, " ")
            mark[field[4]] = decided(field[1], field[2], field[3], field[4])
            print mark[field[4]] " " field[1] " " field[2] " " field[4]
        }
    }'

# sw_pack_merge SOURCE RULE CONF [+NAME|-NAME]... <list of the other side >stream. RULE: ask, seed or newest. +NAME: this
# side's version wins; -NAME: it does not. CONF as in sw_list_merge, empty for none.
sw_pack_merge() {
    local source="$1" rule="$2" conf="$3" m status=0
    shift 3
    sw_memo_ready && m="$SW_MEMO/pack" && cat >"$m.theirs" || { sw_fail "the list of the receiving side cannot be kept in $SW_MEMO"; return 1; }
    sort -c "$m.theirs" 2>/dev/null || { sw_fail "the list of the receiving side arrived damaged. Run this step again"; return 1; }
    sw_warn_unpackable "$source"
    { [ $# -eq 0 ] || printf '%s\0' "$@"; } | tr '\n\0' '\0\n' | sw_escape >"$m.choices" &&
        sw_list_merge "$source" "$conf" | sort -k4,4 >"$m.ours" &&
        # A name comes behind the folder that holds it.
        awk -v rule="$rule" -v choices="$m.choices" -v ours="$m.ours" "$SW_MERGE_RULES" "$m.theirs" "$m.choices" "$m.ours" >"$m.head" &&
        sed -n 's/^[+!] [^ ]* [^ ]* //p' "$m.head" | sw_unescape | tr '\n\0' '\0\n' >"$m.send0" ||
        { sw_fail "the list of $source cannot be made in $SW_MEMO. Is the disk full?"; return 1; }
    printf 'sharewright-merge 1 %s\n' "$(($(wc -c <"$m.head")))" && cat -- "$m.head" || return 1
    if [ -d "$source" ]; then
        # shellcheck disable=SC2046 # several options on purpose
        tar -C "$source" --create --file=- --no-recursion --null --files-from="$m.send0" --numeric-owner \
            --format=posix --sparse --ignore-failed-read $(sw_tar_options)
        status=$?
    fi
    rm -f -- "$m.theirs" "$m.choices" "$m.ours" "$m.head" "$m.send0"
    # 1: a file changed while it was read. The comparison would notice.
    [ "$status" -le 1 ] || { sw_fail "tar could not read $source. Its own words are above"; return 1; }
}

# sw_unpack_merge PATH HOST RULE [final] <stream. With `final` a version that nobody decided on stays back with a
# warning, and what this run brought from HOST and has vanished there is moved to PATH/../.sharewright-removed-RUN/. Before
# that it is an error: there is still time to decide.
sw_unpack_merge() {
    local head size
    IFS= read -r head
    size="${head#sharewright-merge 1 }"
    case "$head" in
    'sharewright-merge 1 '*[0-9]) ;;
    *) sw_fail "what arrived for $1 is not a tree of sharewright to be merged. Did the sending side fail?"; return 1 ;;
    esac
    sw_memo_ready && head -c "$size" >"$SW_MEMO/merge.head" && [ "$(($(wc -c <"$SW_MEMO/merge.head")))" = "$size" ] ||
        { sw_fail "the stream for $1 was cut short, or $SW_MEMO is full. Run this step again"; return 1; }
    if [ ! -d "$1" ]; then
        [ "$size" != 0 ] || return 0
        sw_fail "the folder $1 does not exist. Create it first"
        return 1
    fi
    sw_tree_place "$1"
    sw_prepare_merge "$1" "$2" "${4:-}" || return 1
    if [ "$size" != 0 ]; then
        # shellcheck disable=SC2046 # several options on purpose
        tar -C "$1" --extract --file=- --numeric-owner --preserve-permissions --delay-directory-restore --skip-old-files $(sw_tar_options) ||
            { sw_fail "the merge into $1 is not complete. Is the disk full, or did the sending side fail? Run this step again"; return 1; }
        sync -f -- "$1" 2>/dev/null || sync
    fi
    sw_merge_report "$1" "$2" "$3" "${4:-}"
}
# sw_prepare_merge PATH HOST FINAL: notes what will be brought and what stays back, and moves away what gives way.
sw_prepare_merge() {
    local t="$SW_TREE" kept="${1%/*}/.sharewright-merge-$SW_RUN/replaced-by-$2/${1##*/}"
    (umask 077; mkdir -p -- "$t") && touch -- "$t/brought.$2" && : >"$t/vanished" &&
        sw_list_tree "$1" | cut -d' ' -f7- | sw_escape | sort >"$t/here.names" &&
        sed -n 's/^+ [^ ]* [^ ]* //p' "$SW_MEMO/merge.head" | sort | comm -12 - "$t/here.names" >"$t/clash" &&
        sw_merge_clashes "$1" && sw_merge_notes "$2" &&
        if [ "$3" = final ]; then sw_merge_vanished "$1" "$2"; fi &&
        sed -n 's/^! [^ ]* [^ ]* //p' "$SW_MEMO/merge.head" | sort | comm -12 - "$t/here.names" | sw_unescape >"$t/away" &&
        sw_move_away "$1" "$kept" "$t/away" ||
        { sw_fail "the merge into $1 could not be prepared. Are $t and $kept writable, and is there space?"; return 1; }
}
# A name that the sender held for new stands here, for the stream was made without our list: the same content is
# fine, any other was decided by nobody.
sw_merge_clashes() {
    local t="$SW_TREE"
    [ -s "$t/clash" ] || return 0
    sw_merge_entries "$1" "$t/entries" && cut -d' ' -f1,2,4 "$t/entries" | sort >"$t/entries.here" &&
        awk -v same="$t/entries.here" -v clash="$t/clash" '
            FILENAME == same { content[$3] = $1 " " $2; next }
            FILENAME == clash { clashes[$1] = 1; next }
            $1 == "+" && ($4 in clashes) { $1 = content[$4] == $2 " " $3 ? "=" : "?" }
            { print }' "$t/entries.here" "$t/clash" "$SW_MEMO/merge.head" >"$t/head.new" &&
        mv -f -- "$t/head.new" "$SW_MEMO/merge.head" && rm -f -- "$t/entries" "$t/entries.here"
}
# Written and synced before anything changes.
sw_merge_notes() {
    local t="$SW_TREE"
    sed -n 's/^[-?] //p' "$SW_MEMO/merge.head" | sort >"$t/stays.$1" &&
        cp -f -- "$t/brought.$1" "$t/brought.before" &&
        sed -n 's/^[+!] //p' "$SW_MEMO/merge.head" | sort -u - "$t/brought.before" >"$t/brought.new" &&
        sync -- "$t/brought.new" "$t/stays.$1" && mv -f -- "$t/brought.new" "$t/brought.$1" && sync -- "$t"
}
# What came from HOST before, has vanished there, and is still here as it came.
sw_merge_vanished() {
    local t="$SW_TREE"
    cut -d' ' -f4 "$SW_MEMO/merge.head" | sort >"$t/there.names" &&
        cut -d' ' -f3 "$t/brought.before" | sort -u | comm -23 - "$t/there.names" | comm -12 - "$t/here.names" >"$t/gone"
    [ -s "$t/gone" ] || return 0
    sw_merge_entries "$1" "$t/entries" && cut -d' ' -f1,2,4 "$t/entries" | sort | comm -12 - "$t/brought.before" |
        cut -d' ' -f3 | sort | comm -12 - "$t/gone" | sw_unescape >"$t/vanished" &&
        rm -f -- "$t/entries" && sw_move_away "$1" "${1%/*}/.sharewright-removed-$SW_RUN/${1##*/}" "$t/vanished"
}
# sw_merge_report PATH HOST RULE FINAL
sw_merge_report() {
    local open head="$SW_MEMO/merge.head"
    open="$(grep -c '^?' "$head")"
    sw_say "$(grep -c '^[+!]' "$head") of $(grep -c . "$head") names of $2 brought into $1, $(grep -c . "$SW_TREE/away") of them in the place of what stood there; $(grep -c '^[-?]' "$head") stay back on $2"
    sed -n 's/^? [^ ]* [^ ]* \.\///p' "$head" | head -n 20 | sw_unescape | tr '\0' '?' | sed 's/^/  differs: /'
    rm -f -- "$head"
    [ "$open" -gt 0 ] && [ "$3" = ask ] || return 0
    if [ "$4" = final ]; then
        sw_warn "$open names of $2 differ from $1 since the plan was made, and no rule decides: what is in the share stays, the versions of $2 stay on $2"
        return 0
    fi
    sw_fail "$open names of $2 differ from $1, and nobody decided on them. Decide (sharewright merge), plan again, and run the new plan"
}

# What was brought may hold newer data by now, so undo does not touch it.
sw_undo_merge_tree() {
    sw_tree_place "$1"
    [ ! -s "$SW_TREE/brought.$2" ] ||
        sw_left_alone "$1: $(grep -c . "$SW_TREE/brought.$2") names that this run brought there from $2; newer data may be among them"
}

# sw_compare_merge PATH HOST <sums of HOST: 0 when every name of HOST is in the share, or gave way there and stands beside it,
# or stayed back on HOST as it was. Owners and modes do not count: where both sides had a file, the share's are kept.
sw_compare_merge() {
    local m
    sw_memo_ready && m="$SW_MEMO/merge" && cat >"$m.got" || return 1
    sed '$d' "$m.got" >"$m.there"
    if [ "$(tail -n 1 "$m.got" | tr -d '\0')" != "#end $(($(wc -l <"$m.there")))" ]; then
        sw_fail "the checksums of $2 arrived incomplete. Run this step again"
        return 1
    fi
    sw_tree_place "$1"
    [ -e "$SW_TREE/stays.$2" ] || { sw_fail "the notes about the merge of $2 are missing. Run the merge into $1 again"; return 1; }
    { sw_sums_into "$1" "$m.here" && sw_kept_sums "$1" "$m.kept"; } ||
        { sw_fail "the checksums of $1 cannot be made: a file vanished or cannot be read"; return 1; }
    awk '$1 == "f" { print $2 " " $3 } $1 == "d" { print "folder " $3 } $1 == "l" { print "link " $3 "%20->%20" $2 }' "$SW_TREE/stays.$2" |
        sw_unescape | sort >"$m.allowed"
    cut -d' ' -f1,5- "$m.here" "$m.kept" | sort -u - "$m.allowed" >"$m.found"
    cut -d' ' -f1,5- "$m.there" | sort -u | comm -23 - "$m.found" | cut -d' ' -f2- >"$m.missing"
    if [ ! -s "$m.missing" ]; then
        sw_say "all $(($(wc -l <"$m.there"))) names of $2 are accounted for in $1; $(($(wc -l <"$SW_TREE/stays.$2"))) stay back on $2"
        rm -f -- "$m.got" "$m.there" "$m.here" "$m.kept" "$m.allowed" "$m.found" "$m.missing"
        return 0
    fi
    head -n 20 "$m.missing" | tr '\0' '?' | sed 's/^/  missing: /'
    sw_fail "$(($(wc -l <"$m.missing"))) names of $2 are neither in $1 nor kept aside. Merge again while the services are stopped"
}
# sw_kept_sums PATH OUT: the sums of what this run's merges moved away from PATH.
sw_kept_sums() {
    local dir
    : >"$2"
    for dir in "${1%/*}/.sharewright-merge-$SW_RUN"/replaced-by-*/"${1##*/}"; do
        [ -d "$dir" ] || continue
        sw_sums_into "$dir" "$2.one" && cat -- "$2.one" >>"$2" && rm -f -- "$2.one" || return 1
    done
}
