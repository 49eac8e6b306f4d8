# shellcheck shell=sh
# SPDX-FileCopyrightText: 2026 Sharewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck source=harness.sh disable=SC2015,SC2016,SC2030,SC2031,SC2034,SC3043
. "$(dirname -- "$0")/harness.sh"

# Each sending host has a memory of its own. `share/conf` is the share, HOST/conf what a host holds.
FOLDER=conf CONF=
copy() {
    sw_list_tree "$WORK/share/$FOLDER" | (SW_ROOT="$WORK/memory-seed"; sw_pack_tree "$WORK/seed/$FOLDER") |
        sw_unpack_tree "$WORK/share/$FOLDER" "$@"
}
# merge HOST RULE PASS [CHOICE]...: PASS is `first` or `final`.
merge() {
    local host="$1" rule="$2" pass="$3"
    shift 3
    sw_list_merge "$WORK/share/$FOLDER" "${CONF:+$WORK/share/$CONF}" |
        (SW_ROOT="$WORK/memory-$host"; sw_pack_merge "$WORK/$host/$FOLDER" "$rule" "${CONF:+$WORK/$host/$CONF}" "$@") |
        sw_unpack_merge "$WORK/share/$FOLDER" "$host" "$rule" "${pass#first}"
}
compare_seed() { (SW_ROOT="$WORK/memory-seed"; sw_tree_sums "$WORK/seed/$FOLDER") | sw_compare_sums "$WORK/share/$FOLDER" merged; }
compare_merge() { (SW_ROOT="$WORK/memory-$1"; sw_tree_sums "$WORK/$1/$FOLDER") | sw_compare_merge "$WORK/share/$FOLDER" "$1"; }
hosts() { mkdir -p "$WORK/share/conf" "$WORK/share/md5" "$WORK/seed/conf" "$WORK/seed/md5" "$WORK/b/conf" "$WORK/b/md5" "$WORK/c/conf"; }
kept() { cat "$WORK/share/.sharewright-merge-run-1/replaced-by-$1/conf/$2" 2>/dev/null; }
put() { printf '%s\n' "$2" >"$WORK/$1"; }

it_brings_what_the_share_lacks() {
    hosts
    put seed/conf/a A
    mkdir -m 2750 "$WORK/b/conf/sub"
    put b/conf/sub/b B
    ln -s /nowhere "$WORK/b/conf/link"
    expect 0 copy
    expect 0 merge b ask first
    same "$(cat "$WORK/share/conf/a" "$WORK/share/conf/sub/b")" "A
B"
    same "$(stat -c %a "$WORK/share/conf/sub") $(readlink "$WORK/share/conf/link")" '2750 /nowhere'
    expect 0 compare_seed
    expect 0 compare_merge b
}
it_leaves_alone_what_is_the_same_whatever_its_age_and_owner() {
    hosts
    put seed/conf/a A
    put b/conf/a A
    touch -d 2001-01-01 "$WORK/seed/conf/a"
    chmod 600 "$WORK/b/conf/a"
    expect 0 copy
    expect 0 merge b ask first
    says '0 of 1 names'
    same "$(stat -c '%a %Y' "$WORK/share/conf/a")" "$(stat -c '%a %Y' "$WORK/seed/conf/a")"
    expect 0 compare_merge b
}
it_stops_before_the_window_when_nobody_decided() {
    hosts
    put seed/conf/a A
    put b/conf/a B
    put b/conf/new N
    expect 0 copy
    expect 1 merge b ask first
    says 'differs: a'
    says 'nobody decided'
    same "$(cat "$WORK/share/conf/a")" A
}
it_overwrites_nothing_undecided_in_the_window() {
    hosts
    put seed/conf/a A
    put b/conf/a B
    expect 0 copy
    expect 0 merge b ask final
    says 'warning: 1 names of b differ'
    same "$(cat "$WORK/share/conf/a")" A
    expect 0 compare_merge b
    says '1 stay back on b'
}
it_takes_the_chosen_version_and_keeps_the_other_beside_the_share() {
    hosts
    put seed/conf/a A
    put b/conf/a B
    expect 0 copy
    expect 0 merge b ask first +a
    same "$(cat "$WORK/share/conf/a")" B
    same "$(kept b a)" A
    expect 0 compare_seed
    expect 0 compare_merge b
}
it_does_not_bring_what_lost_even_where_the_share_lacks_it() {
    hosts
    put b/conf/a B
    expect 0 merge b ask first -a
    [ ! -e "$WORK/share/conf/a" ] || fail "it was brought"
    expect 0 compare_merge b
}
it_lets_the_seed_win_by_rule() {
    hosts
    put seed/conf/a A
    put b/conf/a B
    expect 0 copy
    expect 0 merge b seed first
    same "$(cat "$WORK/share/conf/a")" A
    says_not 'differs:'
}
it_lets_the_newest_win_by_rule() {
    hosts
    for name in old new; do
        put "seed/conf/$name" A
        put "b/conf/$name" B
        touch -d '2020-01-01 00:00:00.5' "$WORK/seed/conf/$name"
    done
    touch -d '2020-01-01 00:00:00.4' "$WORK/b/conf/old"
    touch -d '2020-01-01 00:00:00.6' "$WORK/b/conf/new"
    expect 0 copy
    expect 0 merge b newest first
    same "$(cat "$WORK/share/conf/old" "$WORK/share/conf/new")" "A
B"
    same "$(kept b new)" A
    expect 0 compare_seed
    expect 0 compare_merge b
}
it_never_tears_a_conf_from_its_md5() {
    hosts
    put seed/conf/x.conf A
    put seed/md5/x.md5 a
    put b/conf/x.conf B
    put b/md5/x.md5 b
    # By their own age the halves would come from two hosts.
    touch -d 2020-01-01 "$WORK/seed/conf/x.conf" "$WORK/b/md5/x.md5"
    expect 0 copy
    FOLDER=md5 expect 0 copy
    expect 0 merge b newest first
    FOLDER=md5 CONF=conf expect 0 merge b newest first
    same "$(cat "$WORK/share/conf/x.conf" "$WORK/share/md5/x.md5")" "B
b"
}
it_merges_three_hosts() {
    hosts
    put seed/conf/a A
    put b/conf/a B
    put c/conf/a C
    put b/conf/d B
    put c/conf/d C
    expect 0 copy
    expect 0 merge b ask first -a -d
    expect 0 merge c ask first +a +d
    same "$(cat "$WORK/share/conf/a" "$WORK/share/conf/d")" "C
C"
    for host in b c; do expect 0 compare_merge "$host"; done
    expect 0 compare_seed
}
it_keeps_a_whole_folder_that_gives_way_to_a_file() {
    hosts
    mkdir "$WORK/seed/conf/x"
    put seed/conf/x/a A
    put b/conf/x B
    expect 0 copy
    expect 0 merge b ask first +x
    same "$(cat "$WORK/share/conf/x")" B
    same "$(kept b x/a)" A
    expect 0 compare_seed
    expect 0 compare_merge b
}
it_keeps_back_what_lies_below_a_folder_that_lost() {
    hosts
    put seed/conf/x A
    mkdir "$WORK/b/conf/x"
    put b/conf/x/a B
    expect 0 copy
    expect 0 merge b seed first
    same "$(cat "$WORK/share/conf/x")" A
    expect 0 compare_merge b
    says '2 stay back'
}
it_repeats_the_difference_in_the_window() {
    hosts
    put seed/conf/a A
    put b/conf/a B
    put b/conf/gone G
    put b/conf/stays S
    expect 0 copy
    expect 0 merge b ask first +a
    put seed/conf/a A2
    put b/conf/a B2
    rm "$WORK/b/conf/gone"
    expect 0 copy final
    expect 0 merge b ask final +a
    same "$(cat "$WORK/share/conf/a" "$WORK/share/conf/stays")" "B2
S"
    [ ! -e "$WORK/share/conf/gone" ] || fail "what vanished on b is still in the share"
    same "$(cat "$WORK/share/.sharewright-removed-run-1/conf/gone")" G
    expect 0 compare_seed
    expect 0 compare_merge b
}
it_does_nothing_the_second_time() {
    hosts
    put seed/conf/a A
    put b/conf/b B
    expect 0 copy
    expect 0 merge b ask first
    expect 0 merge b ask final
    says '0 of 1 names'
    same "$(ls -A "$WORK/share")" "conf
md5"
}
it_notices_what_changed_since_the_merge() {
    hosts
    put b/conf/a B
    expect 0 merge b ask final
    put b/conf/a B2
    put b/conf/late L
    expect 1 compare_merge b
    says 'missing: ./a'
    says 'missing: ./late'
}
it_notices_a_loser_that_changed_since() {
    hosts
    put seed/conf/a A
    put b/conf/a B
    expect 0 copy
    expect 0 merge b ask final -a
    put b/conf/a B2
    expect 1 compare_merge b
}
it_overwrites_nothing_when_the_stream_was_carried_by_hand() {
    hosts
    put seed/conf/a A
    put seed/conf/same S
    put b/conf/same S
    put b/conf/a B
    put b/conf/b B
    expect 0 copy
    (SW_ROOT="$WORK/memory-b"; sw_pack_merge "$WORK/b/conf" ask '') </dev/null >"$WORK/stream"
    expect 1 sh -c '. "$1" && sw_unpack_merge "$2/share/conf" b ask <"$2/stream"' sh "$RUNTIME" "$WORK"
    says 'nobody decided'
    same "$(cat "$WORK/share/conf/a" "$WORK/share/conf/b" "$WORK/share/conf/same")" "A
B
S"
}
it_refuses_a_stream_that_was_cut_short() {
    hosts
    put b/conf/a B
    printf 'sharewright-merge 1 500\n+ f' >"$WORK/stream"
    expect 1 sh -c '. "$1" && sw_unpack_merge "$2/share/conf" b ask <"$2/stream"' sh "$RUNTIME" "$WORK"
    says 'cut short'
}
it_says_what_undo_leaves() {
    hosts
    put b/conf/a B
    expect 0 merge b ask first
    expect 0 sw_undo_merge_tree "$WORK/share/conf" b
    says 'left alone: '
    same "$(cat "$WORK/share/conf/a")" B
}
it_takes_any_name() {
    hosts
    for name in 'a b' ' lead' 'trail ' '-n' '--help' '*' "q'q" 'back\slash' '\101' '100%20' '%' 'new
line' '
' 'tab	x' 'ü' "$(printf '\377\376')" '$HOME' '+f x' 'a -> b'; do
        mkdir "$WORK/b/conf/$name" && echo "$name" >"$WORK/b/conf/$name/$name"
        ln -s -- "$name" "$WORK/b/conf/$name/link"
        mkdir "$WORK/seed/conf/$name" && echo other >"$WORK/seed/conf/$name/$name"
        set -- "$@" "+$name/$name"
    done
    expect 0 copy
    expect 0 merge b ask first "$@"
    diff -r "$WORK/b/conf" "$WORK/share/conf" >"$WORK/diff" 2>&1 || fail "$(cat "$WORK/diff")"
    expect 0 compare_seed
    expect 0 compare_merge b
}

# Random trees of three hosts, changed between the passes: every content of every host is in the share, beside it, or on
# its own host, and the comparisons agree. One round a rule; more of them with SW_TEST_ROUNDS.
random_tree() { # DIR SEED
    mkdir -p "$1"
    awk -v seed="$2" 'BEGIN {
        srand(seed)
        split("a b c x.conf y.conf", names, " ")
        for (i = 0; i < 7; i++) {
            name = names[1 + int(rand() * 5)]
            if (rand() < 0.4) name = name "/" names[1 + int(rand() * 5)]
            print int(rand() * 6), name, int(rand() * 3), 1000000000 + int(rand() * 4)
        }
    }' | while read -r kind name content age; do
        [ -e "$1/${name%%/*}" ] && [ ! -d "$1/${name%%/*}" ] && continue
        mkdir -p "$(dirname "$1/$name")" && [ ! -d "$1/$name" ] || continue
        case "$kind" in
        0) rm -f "$1/$name" ;;
        1) rm -f "$1/$name" && ln -s "to-$content" "$1/$name" ;;
        2) rm -f "$1/$name" && mkdir "$1/$name" ;;
        *) [ -L "$1/$name" ] || { echo "content $content" >"$1/$name" && touch -d "@$age" "$1/$name"; } ;;
        esac
    done
}
accounted_for() { # HOST: files only; what else there is, the comparison has seen
    (cd "$WORK/$1/conf" && find . -type f) | while read -r name; do
        for place in "$WORK/share/conf" "$WORK"/share/.sharewright-merge-run-1/*/conf "$WORK/share/.sharewright-removed-run-1/conf"; do
            [ -f "$place/$name" ] && cmp -s "$WORK/$1/conf/$name" "$place/$name" && continue 2
        done
        [ "$1" != seed ] && grep -q " $name\$" "$SW_ROOT"/var/lib/sharewright/run-1/trees/*/"stays.$1" && continue
        echo "$1 $name"
    done
}
it_never_loses_anything() {
    local round=0 rule host seed="${SW_TEST_SEED:-4723}"
    while [ "$round" -lt "${SW_TEST_ROUNDS:-3}" ]; do
        round=$((round + 1))
        WORK_ALL="$WORK"
        WORK="$WORK_ALL/round-$round" SW_ROOT="$WORK_ALL/round-$round/root"
        mkdir -p "$WORK/share/conf"
        for host in seed b c; do seed=$((seed + 1)) && random_tree "$WORK/$host/conf" "$seed"; done
        case $((round % 3)) in 0) rule=ask ;; 1) rule=newest ;; 2) rule=seed ;; esac
        expect 0 copy
        for host in b c; do merge "$host" "$rule" first +a -x.conf +y.conf/a >"$WORK/out" 2>&1 || [ "$rule" = ask ] || fail "$(cat "$WORK/out")"; done
        for host in seed b c; do seed=$((seed + 1)) && random_tree "$WORK/$host/conf" "$seed"; done
        expect 0 copy final
        for host in b c; do expect 0 merge "$host" "$rule" final +a -x.conf +y.conf/a; done
        expect 0 compare_seed
        for host in b c; do expect 0 compare_merge "$host"; done
        for host in seed b c; do same "$(accounted_for "$host")" ''; done
        WORK="$WORK_ALL"
    done
}

run_cases
