# shellcheck shell=sh
# SPDX-FileCopyrightText: 2026 Sharewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# With the real mount, umount and findmnt, in a namespace of its own. A tmpfs whose source is called nas:/srv/x
# stands for the share; without systemd's automount.
# shellcheck source=harness.sh disable=SC2015,SC2016,SC2034
. "$(dirname -- "$0")/harness.sh"
in_own_namespace

world() {
    # The real findmnt, and no systemctl.
    PATH="${PATH#"$STAND_INS:"}"
    mkdir "$WORK/x" && chmod 755 "$WORK"
    mount --make-rprivate / 2>/dev/null
    printf 'nas:/srv/x %s tmpfs rw,size=1m 0 0\n' "$(printf '%s' "$WORK/x" | sed 's/ /\\040/g')" >"$SW_ROOT/etc/fstab"
    mount --bind "$SW_ROOT/etc/fstab" /etc/fstab || skip "cannot replace fstab here"
}
leave() { umount "$WORK/x" 2>/dev/null; umount /etc/fstab; }

it_mounts_and_unmounts() {
    world
    does mounted nas:/srv/x "$WORK/x"
    expect 0 sw_all_mounted nas:/srv/x "$WORK/x"
    expect 0 sw_undo_mounted nas:/srv/x "$WORK/x"
    expect 10 sw_check_mounted nas:/srv/x "$WORK/x"
    leave
}
it_ignores_a_slash_at_the_end_of_a_source() {
    world
    mount -t tmpfs nas:/srv/x/ "$WORK/x"
    expect 0 sw_check_mounted nas:/srv/x "$WORK/x"
    leave
}
it_cannot_know_before_fstab_is_written() {
    world
    : >"$SW_ROOT/etc/fstab"
    expect 11 sw_check_mounted nas:/srv/x "$WORK/x"
    expect 1 sw_apply_mounted nas:/srv/x "$WORK/x"
    says 'no line in /etc/fstab'
    leave
}
# What the kernel's table says of a bind mount once GlusterFS's client has taken another brick.
as_if_renewed() { findmnt() { command findmnt "$@" | sed 's,\[/conf\],[/conf//deleted],'; }; }
it_knows_a_bound_folder_that_the_kernel_calls_deleted() {
    world
    mount -t tmpfs nas:/srv/x "$WORK/x"
    mkdir "$WORK/x/conf" "$WORK/conf"
    mount --bind "$WORK/x/conf" "$WORK/conf"
    as_if_renewed
    expect 0 sw_check_mounted 'nas:/srv/x[/conf]' "$WORK/conf"
    unset -f findmnt
    umount "$WORK/conf"
    leave
}
it_does_not_take_a_deleted_folder_for_the_one_that_came_after_it() {
    world
    mount -t tmpfs nas:/srv/x "$WORK/x"
    mkdir "$WORK/x/conf" "$WORK/conf"
    mount --bind "$WORK/x/conf" "$WORK/conf"
    rmdir "$WORK/x/conf"
    mkdir "$WORK/x/conf"
    expect 1 sw_check_mounted 'nas:/srv/x[/conf]' "$WORK/conf"
    says 'deleted] is mounted'
    umount "$WORK/conf"
    leave
}
it_refuses_another_share_at_that_place() {
    world
    mount -t tmpfs nas:/srv/other "$WORK/x"
    expect 1 sw_check_mounted nas:/srv/x "$WORK/x"
    says 'nas:/srv/other is mounted'
    expect 1 sw_apply_mounted nas:/srv/x "$WORK/x"
    expect 0 sw_undo_mounted nas:/srv/x "$WORK/x"
    expect 1 sw_check_mounted nas:/srv/x "$WORK/x"
    leave
}
it_knows_a_volume_by_each_server_that_fstab_names() {
    world
    printf 'localhost:/pandora /pandora_files glusterfs acl,backup-volfile-servers=10.0.0.12:n3,_netdev 0 0\n' >>"$SW_ROOT/etc/fstab"
    mount -t tmpfs n3:/pandora "$WORK/x"
    expect 0 sw_check_mounted localhost:/pandora "$WORK/x"
    expect 1 sw_check_mounted localhost:/other "$WORK/x"
    umount "$WORK/x"
    for other in n4:/pandora 0.0.12:/pandora n3:/pandora2; do
        mount -t tmpfs "$other" "$WORK/x"
        expect 1 sw_check_mounted localhost:/pandora "$WORK/x"
        umount "$WORK/x"
    done
    leave
}
it_proves_that_a_folder_of_a_volume_is_bound() {
    world
    mkdir "$WORK/volume"
    mount -t tmpfs localhost:/pandora "$WORK/volume"
    mkdir "$WORK/volume/conf" "$WORK/volume/md5"
    printf '%s/volume/conf %s/x none bind 0 0\n' "$WORK" "$WORK" >"$SW_ROOT/etc/fstab"
    does mounted 'localhost:/pandora[/conf]' "$WORK/x"
    expect 1 sw_check_mounted 'localhost:/pandora[/md5]' "$WORK/x"
    expect 1 sw_check_mounted localhost:/pandora "$WORK/x"
    expect 0 sw_undo_mounted 'localhost:/pandora[/conf]' "$WORK/x"
    umount "$WORK/volume"
    leave
}
it_names_who_keeps_a_share_busy() {
    world
    expect 0 sw_apply_mounted nas:/srv/x "$WORK/x"
    (cd "$WORK/x" && exec sleep 60) &
    sleeper=$!
    until [ "$(readlink "/proc/$sleeper/cwd")" = "$WORK/x" ]; do :; done
    expect 1 sw_undo_mounted nas:/srv/x "$WORK/x"
    kill "$sleeper"
    wait "$sleeper" 2>/dev/null
    says "in use by process $sleeper"
    says 'cannot be unmounted while it is in use'
    expect 0 sw_undo_mounted nas:/srv/x "$WORK/x"
    leave
}
it_leaves_a_share_mounted_that_was_mounted_before() {
    world
    mount "$WORK/x"
    expect 0 sw_apply_mounted nas:/srv/x "$WORK/x"
    expect 0 sw_undo_mounted nas:/srv/x "$WORK/x"
    expect 0 sw_check_mounted nas:/srv/x "$WORK/x"
    leave
}
it_says_why_nothing_was_mounted() {
    world
    mount() { return 32; }
    timeout() { shift 3; "$@"; }
    expect 1 sw_apply_mounted nas:/srv/x "$WORK/x"
    says 'nas:/srv/x is not mounted at'
    unset -f mount timeout
    leave
}
it_takes_paths_with_blanks_and_links() {
    world
    umount /etc/fstab
    mkdir "$WORK/a b"
    ln -s "$WORK" "$WORK/link"
    printf 'nas:/srv/x %s tmpfs rw 0 0\n' "$(printf '%s' "$WORK/a b" | sed 's/ /\\040/g')" >"$SW_ROOT/etc/fstab"
    mount --bind "$SW_ROOT/etc/fstab" /etc/fstab
    does mounted nas:/srv/x "$WORK/a b"
    expect 0 sw_all_mounted nas:/srv/x "$WORK/link/a b"
    expect 0 sw_undo_mounted nas:/srv/x "$WORK/a b"
    leave
}
it_starts_the_automount_that_fstab_asks_for() {
    command -v systemd-escape >/dev/null || skip "no systemd"
    world
    sed -i 's/rw,/rw,x-systemd.automount,/' "$SW_ROOT/etc/fstab"
    unit="$(systemd-escape -p --suffix=automount "$WORK/x")"
    # Mounts at once what the real automount would mount at the first look.
    systemctl() {
        case "$1 ${2:-}" in
        "start $unit") mount "$WORK/x" ;;
        'show -p') echo 'LoadState=not-found' ;;
        esac
    }
    does mounted nas:/srv/x "$WORK/x"
    says '+ systemctl daemon-reload'
    says "+ systemctl start $(sw_quoted "$unit")"
    expect 0 sw_undo_mounted nas:/srv/x "$WORK/x"
    says "+ systemctl stop $(sw_quoted "$unit")"
    says '+ timeout -k 5 5 umount'
    expect 10 sw_check_mounted nas:/srv/x "$WORK/x"
    leave
}
it_sees_the_whole_switch_of_a_folder() {
    world
    touch "$WORK/x/original"
    (SW_STEP=aside; does aside "$WORK/x" "$WORK/x.local" nas:/srv/x) || exit 1
    (SW_STEP=point; does mountpoint "$WORK/x") || exit 1
    (SW_STEP=mount; does mounted nas:/srv/x "$WORK/x") || exit 1
    for step in aside mountpoint; do
        case $step in aside) set -- "$WORK/x" "$WORK/x.local" nas:/srv/x ;; *) set -- "$WORK/x" ;; esac
        expect 0 "sw_check_$step" "$@"
    done
    (SW_STEP=mount; expect 0 sw_undo_mounted nas:/srv/x "$WORK/x") || exit 1
    (SW_STEP=point; expect 0 sw_undo_mountpoint "$WORK/x") || exit 1
    (SW_STEP=aside; expect 0 sw_undo_aside "$WORK/x" "$WORK/x.local" nas:/srv/x) || exit 1
    [ -e "$WORK/x/original" ] || fail "the original is not back"
    leave
}
it_takes_a_share_off_and_mounts_it_again_on_undo() {
    world
    mount "$WORK/x"
    does unmounted nas:/srv/x "$WORK/x"
    expect 0 sw_undo_unmounted nas:/srv/x "$WORK/x"
    expect 0 sw_check_mounted nas:/srv/x "$WORK/x"
    leave
}
it_never_takes_a_share_off_while_it_is_in_use() {
    world
    mount "$WORK/x"
    (cd "$WORK/x" && exec sleep 60) &
    sleeper=$!
    until [ "$(readlink "/proc/$sleeper/cwd")" = "$WORK/x" ]; do :; done
    expect 1 sw_apply_unmounted nas:/srv/x "$WORK/x"
    kill "$sleeper"
    wait "$sleeper" 2>/dev/null
    says "in use by process $sleeper"
    expect 0 sw_apply_unmounted nas:/srv/x "$WORK/x"
    leave
}
it_sees_the_whole_way_home_of_a_folder() {
    world
    mount "$WORK/x"
    echo data >"$WORK/x/file"
    set -- "$WORK/x" "$WORK/x.coming-home"
    (SW_STEP=place; does home_place "$@") || exit 1
    cp -a "$1/." "$2"
    (SW_STEP=off; does unmounted nas:/srv/x "$1") || exit 1
    (SW_STEP=home; does home "$@" "$ME" "$MY_GROUP" 2770 "$1.before") || exit 1
    same "$(cat "$1/file")" data
    (SW_STEP=place; expect 0 sw_check_home_place "$@") || exit 1
    (SW_STEP=home; expect 0 sw_undo_home "$@" "$ME" "$MY_GROUP" 2770 "$1.before") || exit 1
    (SW_STEP=off; expect 0 sw_undo_unmounted nas:/srv/x "$1") || exit 1
    expect 0 sw_check_mounted nas:/srv/x "$1"
    same "$(cat "$2/file")" data
    leave
}
it_tries_a_share_and_leaves_no_trace() {
    world
    expect 10 sw_check_trial nas:/srv/x tmpfs rw "$ME"
    expect 0 sw_apply_trial nas:/srv/x tmpfs rw,_netdev,nofail,x-systemd.automount,mode=1777 "$ME"
    says "user $ME can write, read, rename and delete"
    ! findmnt -rn -S nas:/srv/x >/dev/null || fail "still mounted"
    same "$(ls -A "$SW_ROOT/run/sharewright")" ''
    leave
}
it_tries_a_share_as_another_user() {
    [ "$(awk "{ print \$3 }" /proc/self/uid_map)" -gt 5000 ] || skip "only one user in this namespace"
    world
    expect 0 sw_apply_trial nas:/srv/x tmpfs mode=1777 4001 4002
    expect 1 sw_apply_trial nas:/srv/x tmpfs mode=0755 4001
    says 'user 4001 cannot write to nas:/srv/x'
    leave
}
it_fails_a_trial_that_cannot_be_mounted() {
    world
    expect 1 sw_apply_trial nas:/srv/x nosuchfs rw "$ME"
    says 'could not be mounted for a trial'
    leave
}
it_needs_no_trial_of_what_is_mounted() {
    world
    mount "$WORK/x"
    expect 0 sw_check_trial nas:/srv/x tmpfs rw "$ME"
    leave
}

run_cases
