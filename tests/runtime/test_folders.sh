# shellcheck shell=sh
# SPDX-FileCopyrightText: 2026 Sharewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck source=harness.sh disable=SC2015,SC2016,SC2034
. "$(dirname -- "$0")/harness.sh"

it_creates_a_folder_with_parents_and_removes_them() {
    does directory "$WORK/srv/pandora/conf" "$ME" "$MY_GROUP" 2770
    same "$(stat -c %a "$WORK/srv/pandora/conf")" 2770
    same "$(stat -c %a "$WORK/srv")" 755
    expect 0 sw_undo_directory "$WORK/srv/pandora/conf" "$ME" "$MY_GROUP" 2770
    [ ! -e "$WORK/srv" ] || fail "a folder is still there"
}
it_takes_names_of_users_and_groups() {
    does directory "$WORK/d" "$(id -un)" "$(id -gn)" 0750
}
it_can_take_the_setgid_bit_away() {
    mkdir -m 2770 "$WORK/d"
    does directory "$WORK/d" "$ME" "$MY_GROUP" 0755
    same "$(stat -c %a "$WORK/d")" 755
    expect 0 sw_undo_directory "$WORK/d" "$ME" "$MY_GROUP" 0755
    same "$(stat -c %a "$WORK/d")" 2770
}
it_leaves_a_folder_with_content_alone() {
    expect 0 sw_apply_directory "$WORK/srv/conf" "$ME" "$MY_GROUP" 0755
    touch "$WORK/srv/conf/file"
    expect 0 sw_undo_directory "$WORK/srv/conf" "$ME" "$MY_GROUP" 0755
    says "left alone: $WORK/srv/conf"
    [ -e "$WORK/srv/conf/file" ] || fail "lost a file"
}
it_cannot_know_the_folder_of_a_user_that_does_not_exist_yet() {
    mkdir "$WORK/d"
    expect 11 sw_check_directory "$WORK/d" nosuchuser "$MY_GROUP" 0755
    expect 1 sw_apply_directory "$WORK/d" nosuchuser "$MY_GROUP" 0755
    says 'there is no user nosuchuser'
    expect 1 sw_apply_directory "$WORK/d" "$ME" nosuchgroup 0755
    says 'there is no group nosuchgroup'
}
it_refuses_a_file_in_the_place_of_a_folder() {
    touch "$WORK/d"
    expect 1 sw_apply_directory "$WORK/d" "$ME" "$MY_GROUP" 0755
    says 'is not a folder'
}
it_changes_the_owner() {
    [ "$ME" = 0 ] || skip "not root"
    does directory "$WORK/d" 12 34 2770
    same "$(stat -c '%u %g %a' "$WORK/d")" '12 34 2770'
}

it_sets_an_original_aside_and_brings_it_back() {
    mkdir "$WORK/conf"
    touch "$WORK/conf/file"
    does aside "$WORK/conf" "$WORK/conf.local" nas:/srv/conf
    [ -e "$WORK/conf.local/file" ] && [ ! -e "$WORK/conf" ] || fail "not renamed"
    expect 0 sw_undo_aside "$WORK/conf" "$WORK/conf.local" nas:/srv/conf
    [ -e "$WORK/conf/file" ] && [ ! -e "$WORK/conf.local" ] || fail "not brought back"
}
it_has_nothing_to_set_aside_when_nothing_is_there() {
    expect 0 sw_check_aside "$WORK/conf" "$WORK/conf.local" nas:/srv/conf
    expect 0 sw_apply_aside "$WORK/conf" "$WORK/conf.local" nas:/srv/conf
    expect 0 sw_undo_aside "$WORK/conf" "$WORK/conf.local" nas:/srv/conf
}
it_takes_an_empty_mount_point_for_done() {
    mkdir "$WORK/conf" "$WORK/conf.local"
    expect 0 sw_check_aside "$WORK/conf" "$WORK/conf.local" nas:/srv/conf
}
it_refuses_when_both_names_are_taken() {
    mkdir "$WORK/conf" "$WORK/conf.local"
    touch "$WORK/conf/file"
    expect 1 sw_check_aside "$WORK/conf" "$WORK/conf.local" nas:/srv/conf
    says 'both'
    expect 1 sw_apply_aside "$WORK/conf" "$WORK/conf.local" nas:/srv/conf
}
it_is_done_when_the_share_is_mounted() {
    mkdir "$WORK/conf"
    touch "$WORK/conf/file"
    echo "$WORK/conf nas:/srv/conf nfs4" >"$WORK/world/mounts"
    expect 0 sw_check_aside "$WORK/conf" "$WORK/conf.local" nas:/srv/conf
    expect 1 sw_check_aside "$WORK/conf" "$WORK/conf.local" nas:/srv/other
    says 'is mounted at'
}
it_brings_nothing_back_over_what_others_put_there() {
    mkdir "$WORK/conf"
    expect 0 sw_apply_aside "$WORK/conf" "$WORK/conf.local" nas:/srv/conf
    mkdir "$WORK/conf"
    touch "$WORK/conf/new"
    expect 0 sw_undo_aside "$WORK/conf" "$WORK/conf.local" nas:/srv/conf
    says 'left alone:'
    [ -e "$WORK/conf/new" ] && [ -d "$WORK/conf.local" ] || fail "lost something"
}
it_does_not_rename_what_it_did_not_put_aside() {
    mkdir "$WORK/conf"
    expect 0 sw_apply_aside "$WORK/conf" "$WORK/conf.local" nas:/srv/conf
    mv "$WORK/conf.local" "$WORK/elsewhere"
    mkdir "$WORK/conf.local"
    expect 0 sw_undo_aside "$WORK/conf" "$WORK/conf.local" nas:/srv/conf
    says 'left alone:'
}
it_does_not_undo_below_a_mounted_share() {
    mkdir "$WORK/conf"
    expect 0 sw_apply_aside "$WORK/conf" "$WORK/conf.local" nas:/srv/conf
    mkdir "$WORK/conf"
    echo "$WORK/conf nas:/srv/conf nfs4" >"$WORK/world/mounts"
    expect 1 sw_undo_aside "$WORK/conf" "$WORK/conf.local" nas:/srv/conf
    says 'still mounted'
}

it_makes_a_mount_point_that_nobody_can_write_to() {
    [ "$ME" = 0 ] || skip "not root"
    does mountpoint "$WORK/data_in/conf"
    same "$(stat -c '%u %g %a' "$WORK/data_in/conf")" '0 0 0'
    expect 0 sw_undo_mountpoint "$WORK/data_in/conf"
    [ ! -e "$WORK/data_in" ] || fail "still there"
}
it_does_not_take_a_full_folder_as_mount_point() {
    mkdir "$WORK/conf"
    touch "$WORK/conf/file"
    expect 11 sw_check_mountpoint "$WORK/conf"
    expect 1 sw_apply_mountpoint "$WORK/conf"
    says 'not an empty folder'
}
it_leaves_a_mounted_folder_as_it_is() {
    mkdir "$WORK/conf"
    echo "$WORK/conf nas:/srv/conf nfs4" >"$WORK/world/mounts"
    expect 0 sw_check_mountpoint "$WORK/conf"
    expect 0 sw_apply_mountpoint "$WORK/conf"
    expect 0 sw_undo_mountpoint "$WORK/conf"
    [ -d "$WORK/conf" ] || fail "removed it"
}
it_restores_the_mode_of_a_folder_that_was_there() {
    [ "$ME" = 0 ] || skip "not root"
    mkdir -m 0750 "$WORK/conf"
    does mountpoint "$WORK/conf"
    expect 0 sw_undo_mountpoint "$WORK/conf"
    same "$(stat -c %a "$WORK/conf")" 750
}

run_cases
