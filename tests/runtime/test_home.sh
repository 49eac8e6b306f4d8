# shellcheck shell=sh
# SPDX-FileCopyrightText: 2026 Sharewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck source=harness.sh disable=SC2015,SC2016,SC2034
. "$(dirname -- "$0")/harness.sh"

# conf is a mount point over which the share is mounted; its tree waits in conf.coming-home.
HOME_MODE=2770
world() {
    CONF="$WORK/conf" STAGING="$WORK/conf.coming-home" ASIDE="$WORK/conf.before-sharewright"
    mkdir "$CONF"
}
mounted() { echo "$CONF nas:/srv/conf nfs4" >"$WORK/world/mounts"; }
unmounted() { : >"$WORK/world/mounts"; }
place() { (SW_STEP=place; "$@" "$CONF" "$STAGING"); }
home() { set -- "$@" "$CONF" "$STAGING" "$ME" "$MY_GROUP" "$HOME_MODE" "$ASIDE"; "$@"; }
brought() {
    world
    place sw_apply_home_place >/dev/null || fail "no place"
    echo data >"$STAGING/file"
}

it_makes_a_private_place_beside_the_mount() {
    world
    mounted
    (SW_STEP=place; does home_place "$CONF" "$STAGING") || exit 1
    same "$(stat -c %a "$STAGING")" 700
    expect 0 place sw_undo_home_place
    [ ! -e "$STAGING" ] || fail "still there"
}
it_takes_up_what_an_earlier_run_has_left_there() {
    world
    mkdir -p "$STAGING/sub"
    touch "$STAGING/sub/old" "$STAGING/gone"
    (SW_STEP=place; does home_place "$CONF" "$STAGING") || exit 1
    mkdir -p "$WORK/from/sub"
    touch "$WORK/from/sub/old"
    sw_list_tree "$STAGING" | (SW_ROOT="$WORK/sender"; sw_pack_tree "$WORK/from") | sw_unpack_tree "$STAGING" final >/dev/null
    same "$(ls "$STAGING")" sub
    [ -e "$WORK/.sharewright-removed-run-1/conf.coming-home/gone" ] || fail "lost a file"
}
it_does_not_take_a_file_for_the_place() {
    world
    touch "$STAGING"
    expect 1 place sw_check_home_place
    says 'is not a folder'
}
it_leaves_a_copy_where_it_is_on_undo() {
    brought
    expect 0 place sw_undo_home_place
    says "left alone: $STAGING"
    [ -e "$STAGING/file" ] || fail "lost a file"
}

it_puts_the_tree_in_place_of_the_mount_point() {
    brought
    chmod 0 "$CONF"
    does home "$CONF" "$STAGING" "$ME" "$MY_GROUP" "$HOME_MODE" "$ASIDE"
    same "$(cat "$CONF/file")" data
    same "$(stat -c %a "$CONF")" 2770
    [ ! -e "$STAGING" ] || fail "still there"
}
it_names_the_former_original_and_lets_it_stand() {
    brought
    mkdir "$ASIDE"
    expect 0 home sw_apply_home
    says "$ASIDE, which stood here before the share, stays where it is"
    [ -d "$ASIDE" ] || fail "lost it"
}
it_waits_until_nothing_is_mounted() {
    brought
    mounted
    expect 11 home sw_check_home
    expect 1 home sw_apply_home
    says 'still mounted'
    [ -e "$STAGING/file" ] || fail "renamed it"
    printf '%s systemd-1 autofs\n' "$CONF" >"$WORK/world/mounts"
    expect 11 home sw_check_home
}
it_waits_until_a_link_to_the_share_is_gone() {
    brought
    rmdir "$CONF"
    ln -s /pandora_files/conf "$CONF"
    expect 11 home sw_check_home
    expect 1 home sw_apply_home
    [ -e "$STAGING/file" ] || fail "renamed it"
}
it_never_replaces_files_that_stand_there() {
    brought
    touch "$CONF/theirs"
    expect 1 home sw_check_home
    says 'holds files of its own'
    expect 1 home sw_apply_home
    [ -e "$CONF/theirs" ] && [ -e "$STAGING/file" ] || fail "lost a file"
}
it_takes_a_folder_that_is_home_already_for_done() {
    world
    touch "$CONF/file"
    expect 0 home sw_check_home
    expect 0 home sw_apply_home
}
it_does_not_take_an_empty_mount_point_for_a_home() {
    [ "$ME" = 0 ] || skip "not root"
    world
    chmod 0 "$CONF"
    expect 1 home sw_check_home
    says 'no copy of the share'
}
it_knows_its_own_tree_when_the_run_goes_on() {
    brought
    expect 0 home sw_apply_home
    expect 0 place sw_check_home_place
    expect 0 place sw_apply_home_place
    [ ! -e "$STAGING" ] || fail "made the place again"
}
it_takes_the_tree_away_again_and_keeps_what_was_written_since() {
    brought
    chmod 0750 "$CONF"
    expect 0 home sw_apply_home
    echo later >"$CONF/later"
    expect 0 home sw_undo_home
    says "left alone: $STAGING"
    same "$(cat "$STAGING/later")" later
    same "$(stat -c %a "$CONF")" 750
    same "$(ls -A "$CONF")" ''
}
it_makes_no_mount_point_where_there_was_none() {
    brought
    rmdir "$CONF"
    does home "$CONF" "$STAGING" "$ME" "$MY_GROUP" "$HOME_MODE" "$ASIDE"
    expect 0 home sw_undo_home
    [ ! -e "$CONF" ] && [ -d "$STAGING" ] || fail "not as before"
}
it_does_not_take_away_what_others_put_there() {
    brought
    expect 0 home sw_apply_home
    mv "$CONF" "$WORK/elsewhere"
    mkdir "$CONF"
    expect 1 home sw_undo_home
    says 'is not what this run put there'
}

it_is_unmounted_when_nothing_is_mounted() {
    world
    expect 0 sw_check_unmounted nas:/srv/conf "$CONF"
    mounted
    expect 10 sw_check_unmounted nas:/srv/conf "$CONF"
    expect 1 sw_check_unmounted nas:/srv/other "$CONF"
    says 'nas:/srv/conf is mounted'
    expect 1 sw_apply_unmounted nas:/srv/other "$CONF"
}

it_takes_an_empty_mount_point_away() {
    world
    mounted
    expect 11 sw_check_no_mountpoint "$CONF"
    expect 1 sw_apply_no_mountpoint "$CONF"
    unmounted
    chmod 0710 "$CONF"
    does no_mountpoint "$CONF"
    expect 0 sw_undo_no_mountpoint "$CONF"
    same "$(stat -c %a "$CONF")" 710
}
it_leaves_a_mount_point_with_files_alone() {
    world
    touch "$CONF/file"
    expect 0 sw_check_no_mountpoint "$CONF"
    says "left alone: $CONF"
    expect 0 sw_apply_no_mountpoint "$CONF"
    [ -e "$CONF/file" ] || fail "lost a file"
}
it_removes_a_link_to_the_share() {
    ln -s /pandora_files/conf "$WORK/link"
    does no_link "$WORK/link" /pandora_files/conf
    expect 0 sw_undo_no_link "$WORK/link" /pandora_files/conf
    same "$(readlink "$WORK/link")" /pandora_files/conf
    expect 1 sw_check_no_link "$WORK/link" /elsewhere
    says 'links to /pandora_files/conf, not to /elsewhere'
}
it_does_not_take_a_folder_for_a_link() {
    world
    touch "$CONF/file"
    expect 0 sw_check_no_link "$CONF" /pandora_files/conf
    expect 0 sw_apply_no_link "$CONF" /pandora_files/conf
    [ -e "$CONF/file" ] || fail "lost a file"
}

run_cases
