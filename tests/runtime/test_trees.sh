# shellcheck shell=sh
# SPDX-FileCopyrightText: 2026 Sharewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck source=harness.sh disable=SC2015,SC2016,SC2034
. "$(dirname -- "$0")/harness.sh"

# The sending host has a memory of its own.
copy() {
    sw_list_tree "$WORK/to" | (SW_ROOT="$WORK/sender"; sw_pack_tree "$WORK/from") | sw_unpack_tree "$WORK/to" "$@"
}
compare() { (SW_ROOT="$WORK/sender"; sw_tree_sums "$WORK/from") | sw_compare_sums "$WORK/to"; }
trees() { mkdir -p "$WORK/from" "$WORK/to"; }
removed() { ls -A "$WORK/.sharewright-removed-run-1/to" 2>/dev/null; }

it_copies_everything_into_an_empty_tree() {
    trees
    mkdir -m 2770 "$WORK/from/conf"
    echo data >"$WORK/from/conf/a.conf"
    chmod 640 "$WORK/from/conf/a.conf"
    ln -s /nowhere "$WORK/from/link"
    ln "$WORK/from/conf/a.conf" "$WORK/from/hard"
    touch -d '2020-02-02 02:02:02.123456789' "$WORK/from/conf/a.conf"
    expect 0 copy
    expect 0 compare
    same "$(stat -c '%a %y' "$WORK/to/conf/a.conf")" "$(stat -c '%a %y' "$WORK/from/conf/a.conf")"
    same "$(stat -c %a "$WORK/to/conf")" 2770
    same "$(readlink "$WORK/to/link")" /nowhere
    same "$(stat -c %i "$WORK/to/hard")" "$(stat -c %i "$WORK/to/conf/a.conf")"
}
it_takes_any_name() {
    trees
    for name in 'a b' ' lead' 'trail ' '-n' '--help' '*' "q'q" 'back\slash' '\101' 'new
line' '
' 'tab	x' 'ü' "$(printf '\377\376')" '$HOME' '#end 0' '+f x'; do
        mkdir "$WORK/from/$name" && echo "$name" >"$WORK/from/$name/$name"
    done
    expect 0 copy
    expect 0 compare
    expect 0 copy
    says '0 of 34 names'
    same_trees
}
same_trees() {
    diff -r "$WORK/from" "$WORK/to" >"$WORK/diff" 2>&1 || fail "$(cat "$WORK/diff")"
}
it_copies_only_what_differs() {
    trees
    for name in 1 2 3 4 5; do echo $name >"$WORK/from/$name"; done
    expect 0 copy
    echo more >>"$WORK/from/3"
    chmod 600 "$WORK/from/4"
    expect 0 copy
    says '2 of 5 names'
    expect 0 compare
}
it_deletes_nothing_before_the_final_pass() {
    trees
    echo 1 >"$WORK/from/1"
    expect 0 copy
    rm "$WORK/from/1"
    expect 0 copy
    [ -e "$WORK/to/1" ] || fail "deleted it"
}
it_sets_aside_what_vanished_with_the_final_pass() {
    trees
    mkdir "$WORK/from/dir"
    echo 1 >"$WORK/from/dir/1"
    echo 2 >"$WORK/from/2"
    expect 0 copy
    rm "$WORK/from/dir/1"
    rmdir "$WORK/from/dir"
    expect 0 copy final
    same "$(ls "$WORK/to")" 2
    same "$(cat "$WORK/.sharewright-removed-run-1/to/dir/1")" 1
    expect 0 compare
}
it_never_touches_what_others_put_there() {
    trees
    echo theirs >"$WORK/to/foreign"
    echo 1 >"$WORK/from/1"
    expect 0 copy
    expect 0 copy final
    same "$(cat "$WORK/to/foreign")" theirs
    expect 0 compare
    says 'only here: ./foreign'
}
it_keeps_what_it_would_overwrite() {
    trees
    echo theirs >"$WORK/to/name"
    echo ours! >"$WORK/from/name"
    expect 0 copy
    same "$(cat "$WORK/to/name")" ours!
    same "$(cat "$WORK/.sharewright-removed-run-1/to/name")" theirs
    echo newer >"$WORK/from/name"
    expect 0 copy
    same "$(cat "$WORK/.sharewright-removed-run-1/to/name")" theirs
    same "$(removed)" name
}
it_replaces_one_kind_by_another() {
    trees
    mkdir "$WORK/from/was-dir"
    echo x >"$WORK/from/was-dir/file"
    echo y >"$WORK/from/was-file"
    ln -s x "$WORK/from/was-link"
    expect 0 copy
    rm "$WORK/from/was-dir/file" "$WORK/from/was-file" "$WORK/from/was-link"
    rmdir "$WORK/from/was-dir"
    echo file >"$WORK/from/was-dir"
    mkdir "$WORK/from/was-file" "$WORK/from/was-link"
    echo z >"$WORK/from/was-link/z"
    expect 0 copy final
    same_trees
    same "$(cat "$WORK/.sharewright-removed-run-1/to/was-dir/file")" x
}
it_never_leaves_the_tree_through_a_link() {
    trees
    mkdir "$WORK/outside" "$WORK/from/dir"
    echo safe >"$WORK/outside/file"
    echo evil >"$WORK/from/dir/file"
    ln -s "$WORK/outside" "$WORK/to/dir"
    expect 0 copy
    same "$(cat "$WORK/outside/file")" safe
    same "$(cat "$WORK/to/dir/file")" evil
}
it_never_leaves_the_tree_through_a_name() {
    trees
    mkdir "$WORK/x"
    echo evil >"$WORK/evil"
    tar -C "$WORK/x" -P -cf "$WORK/evil.tar" ../evil
    echo safe >"$WORK/evil"
    hostile() { { printf 'sharewright-tree 1 10\n+f ./evil\n'; cat "$WORK/evil.tar"; } | sw_unpack_tree "$WORK/to"; }
    hostile >"$WORK/out" 2>&1
    grep -q 'Removing leading' "$WORK/out" || fail "$(cat "$WORK/out")"
    same "$(cat "$WORK/evil")" safe
}
it_takes_missing_and_empty_trees() {
    mkdir "$WORK/to"
    expect 0 copy
    expect 0 compare
    mkdir "$WORK/from"
    expect 0 copy
    expect 0 compare
    rmdir "$WORK/to"
    expect 0 copy
    expect 0 compare
    touch "$WORK/from/file"
    expect 1 copy
    says "the folder $WORK/to does not exist"
}
it_skips_sockets_and_pipes_and_says_so() {
    trees
    mkfifo "$WORK/from/pipe"
    echo x >"$WORK/from/file"
    expect 0 copy
    says 'warning: 1 sockets, pipes or devices'
    expect 0 compare
}
it_notices_a_stream_that_was_cut_short() {
    trees
    for name in 1 2 3; do head -c 40000 /dev/zero >"$WORK/from/$name"; done
    sw_list_tree "$WORK/to" | sw_pack_tree "$WORK/from" >"$WORK/stream"
    for size in 0 10 30 50 70000; do
        cut_copy() { head -c "$size" "$WORK/stream" | sw_unpack_tree "$WORK/to"; }
        expect 1 cut_copy
        says 'error:'
    done
    whole_copy() { sw_unpack_tree "$WORK/to" <"$WORK/stream"; }
    expect 0 whole_copy
    expect 0 compare
}
it_goes_on_after_an_interrupted_copy() {
    trees
    for name in 1 2 3; do head -c 40000 /dev/urandom >"$WORK/from/$name"; done
    sw_list_tree "$WORK/to" | sw_pack_tree "$WORK/from" | head -c 60000 | sw_unpack_tree "$WORK/to" >/dev/null 2>&1
    expect 0 copy
    expect 0 compare
    same "$(removed)" ''
}
it_copes_with_files_that_vanish_while_they_are_read() {
    trees
    echo 1 >"$WORK/from/1"
    echo 2 >"$WORK/from/2"
    sw_tar_options() { rm -f "$WORK/from/1"; }
    expect 0 copy
    expect 0 compare
}
it_sees_a_difference_of_content_mode_or_name() {
    trees
    echo 1 >"$WORK/from/1"
    expect 0 copy
    echo 2 >"$WORK/to/1"
    expect 1 compare
    says 'differs: ./1'
    echo 1 >"$WORK/to/1"
    expect 0 compare
    chmod 600 "$WORK/to/1"
    expect 1 compare
}
it_names_at_most_twenty() {
    trees
    for name in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22; do touch "$WORK/from/$name"; done
    expect 1 compare
    same "$(printf '%s\n' "$OUT" | grep -c differs:)" 20
    says '22 names'
}
it_does_not_take_half_a_list_of_sums_for_equal() {
    trees
    touch "$WORK/from/1" "$WORK/from/2"
    expect 0 copy
    half() { sw_tree_sums "$WORK/from" | head -n 1 | sw_compare_sums "$WORK/to"; }
    expect 1 half
    says incomplete
    nothing() { sw_compare_sums "$WORK/to" </dev/null; }
    expect 1 nothing
}
it_does_not_count_its_own_notes() {
    trees
    touch "$WORK/to/.sharewright-canary-run-1-web1-pandora"
    expect 0 compare
}
it_tells_what_undo_leaves_there() {
    trees
    touch "$WORK/from/1"
    expect 0 sw_undo_copy_tree "$WORK/to"
    same "$OUT" ''
    expect 0 copy
    expect 0 sw_undo_copy_tree "$WORK/to"
    says 'left alone:'
    [ -e "$WORK/to/1" ] || fail "removed data"
}
it_keeps_owners() {
    [ "$ME" = 0 ] || skip "not root"
    trees
    touch "$WORK/from/1"
    chown 1234:4321 "$WORK/from/1"
    expect 0 copy
    same "$(stat -c %u:%g "$WORK/to/1")" 1234:4321
}

run_cases
