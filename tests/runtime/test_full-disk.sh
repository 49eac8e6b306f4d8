# shellcheck shell=sh
# SPDX-FileCopyrightText: 2026 Sharewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# A full disk and a read-only /etc, on small file systems in a namespace of its own.
# shellcheck source=harness.sh disable=SC2015,SC2016,SC2034
. "$(dirname -- "$0")/harness.sh"
in_own_namespace

small() { mkdir -p "$WORK/small" && mount -t tmpfs -o size=64k small "$WORK/small" || skip "no tmpfs here"; }
fill() { head -c 1M /dev/zero >"$WORK/small/filler" 2>/dev/null; }
leave() { umount "$WORK/small"; }

it_leaves_the_old_file_whole_on_a_full_disk() {
    small
    head -c 8000 /dev/zero | tr '\0' x >"$WORK/small/file"
    cp "$WORK/small/file" "$WORK/before"
    fill
    expect 1 sw_apply_block "$WORK/small/file" nfs text
    says "error: cannot write $WORK/small/file: the file system is full"
    same_files "$WORK/small/file" "$WORK/before"
    same "$(ls -A "$WORK/small")" "file
filler"
    rm "$WORK/small/filler"
    expect 0 sw_apply_block "$WORK/small/file" nfs text
    leave
}
it_leaves_the_old_file_whole_on_a_read_only_disk() {
    small
    echo a >"$WORK/small/file"
    mount -o remount,ro "$WORK/small" || mount -o remount,bind,ro "$WORK/small"
    expect 1 sw_apply_block "$WORK/small/file" nfs text
    says 'the file system is read-only'
    expect 1 sw_apply_file "$WORK/small/new" 0644 text
    says 'the file system is read-only'
    expect 1 sw_apply_directory "$WORK/small/dir" "$(id -u)" "$(id -g)" 0755
    says 'the file system is read-only'
    same "$(cat "$WORK/small/file")" a
    leave
}
it_changes_nothing_when_it_could_not_remember() {
    small
    mkdir "$WORK/small/lib"
    echo a >"$WORK/file"
    fill
    SW_ROOT_BEFORE="$SW_ROOT"
    rmdir "$SW_ROOT/var/lib"
    ln -s "$WORK/small/lib" "$SW_ROOT/var/lib"
    expect 1 sw_apply_block "$WORK/file" nfs text
    says 'the file system is full'
    expect 1 sw_apply_file "$WORK/file" 0644 text
    same "$(cat "$WORK/file")" a
    SW_ROOT="$SW_ROOT_BEFORE"
    leave
}
it_gives_a_tools_own_status_on_a_full_disk() {
    small
    fill
    SW_MEMO="$WORK/small"
    expect 100 sw_shown sh -c 'echo its words; exit 100'
    says 'its words'
    says_not 'Illegal number'
    expect 0 sw_shown true
    leave
}
it_says_that_a_copy_did_not_fit() {
    small
    mkdir "$WORK/from" "$WORK/small/to"
    head -c 200000 /dev/zero | tr '\0' x >"$WORK/from/big"
    copy() { sw_list_tree "$WORK/small/to" | (SW_ROOT="$WORK/sender"; sw_pack_tree "$WORK/from") | sw_unpack_tree "$WORK/small/to"; }
    expect 1 copy
    says 'the copy into'
    says 'not complete'
    leave
}

run_cases
