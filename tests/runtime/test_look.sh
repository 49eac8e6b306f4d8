# shellcheck shell=sh
# SPDX-FileCopyrightText: 2026 Sharewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# With the real mount, in a namespace of its own: what stands for a volume or a file system is a bind mount.
# shellcheck source=harness.sh disable=SC2015,SC2016,SC2034,SC3043
. "$(dirname -- "$0")/harness.sh"
in_own_namespace

world() {
    PATH="${PATH#"$STAND_INS:"}"
    mount --make-rprivate / 2>/dev/null
    mkdir -p "$WORK/source"
}
look() { sw_look_inside none bind,ro "$WORK/source" && printf 'file: %s\n' "$SW_L_FILE"; }
file() { case "$1" in */*) mkdir -p "$WORK/source/${1%/*}" ;; esac; printf "%s" "${2-data}" >"$WORK/source/$1"; }

it_finds_nothing_in_an_empty_place() {
    world
    mkdir -p "$WORK/source/conf/empty"
    expect 0 look
    same "$OUT" 'file: '
}
it_names_the_first_file() {
    world
    file 'brick/conf/a b.conf'
    expect 0 look
    same "$OUT" 'file: /brick/conf/a b.conf'
}
it_takes_links_and_empty_files_for_data() {
    world
    ln -s nowhere "$WORK/source/link"
    expect 0 look
    same "$OUT" 'file: /link'
    rm "$WORK/source/link"
    file brick/empty ''
    expect 0 look
    same "$OUT" 'file: /brick/empty'
}
it_knows_the_bookkeeping_of_gluster() {
    world
    file brick/.glusterfs/health_check 'now and then'
    file brick/.glusterfs/indices/xattrop/xattrop-1 ''
    mkdir -p "$WORK/source/brick/.glusterfs/00/00"
    ln -s ../../.. "$WORK/source/brick/.glusterfs/00/00/00000000-0000-0000-0000-000000000001"
    expect 0 look
    same "$OUT" 'file: '
}
it_sees_a_file_that_has_lost_its_name() {
    world
    file brick/.glusterfs/ab/cd/abcd0000-0000-0000-0000-000000000001 'still here'
    expect 0 look
    says 'file: /brick/.glusterfs/ab/cd/'
}
it_leaves_no_mount_and_no_folder() {
    world
    file a
    expect 0 look
    same "$(findmnt -rn -o TARGET | grep -c "^$WORK")" 0
    same "$(ls -A "$SW_ROOT/run/sharewright")" ''
}
it_says_that_it_could_not_look() {
    world
    rmdir "$WORK/source"
    expect 1 look
}
it_works_without_a_namespace() {
    world
    file a
    unshare() { return 1; }
    expect 0 look
    same "$OUT" 'file: /a'
    same "$(findmnt -rn -o TARGET | grep -c "^$WORK")" 0
}

run_cases
