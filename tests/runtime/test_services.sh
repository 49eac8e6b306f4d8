# shellcheck shell=sh
# SPDX-FileCopyrightText: 2026 Sharewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck source=harness.sh disable=SC2015,SC2016,SC2034
. "$(dirname -- "$0")/harness.sh"

unit() { mkdir -p "$WORK/world/units/$1"; for state in $2; do touch "$WORK/world/units/$1/$state"; done; }
is() { [ -e "$WORK/world/units/$1/$2" ]; }

it_enables_and_disables_again() {
    unit nfs-server ''
    does unit_enabled nfs-server
    expect 0 sw_undo_unit_enabled nfs-server
    ! is nfs-server enabled || fail "still enabled"
}
it_leaves_an_enabled_unit_enabled() {
    unit nfs-server enabled
    expect 0 sw_check_unit_enabled nfs-server
    expect 0 sw_apply_unit_enabled nfs-server
    expect 0 sw_undo_unit_enabled nfs-server
    is nfs-server enabled || fail "disabled what it did not enable"
}
it_cannot_know_a_unit_that_is_not_installed_yet() {
    expect 11 sw_check_unit_enabled nfs-server
    expect 11 sw_check_unit_started nfs-server
    expect 1 sw_apply_unit_enabled nfs-server
    says 'no unit nfs-server'
    expect 1 sw_apply_unit_started nfs-server
    says 'no unit nfs-server'
}
it_does_not_unmask() {
    unit nfs-server masked
    expect 1 sw_check_unit_enabled nfs-server
    says masked
}
it_stops_and_starts_again() {
    unit tentacle_serverd active
    does unit_stopped tentacle_serverd
    expect 0 sw_undo_unit_stopped tentacle_serverd
    is tentacle_serverd active || fail "not started again"
}
it_has_nothing_to_stop() {
    unit tentacle_serverd ''
    for name in tentacle_serverd nosuch; do
        expect 0 sw_check_unit_stopped $name
        expect 0 sw_apply_unit_stopped $name
        expect 0 sw_undo_unit_stopped $name
    done
    ! is tentacle_serverd active || fail "started what did not run"
}
it_notices_a_watchdog() {
    unit tentacle_serverd 'active stubborn'
    expect 1 sw_apply_unit_stopped tentacle_serverd
    says 'runs again right after it was stopped'
}
it_starts_and_stops_again() {
    unit tentacle_serverd ''
    does unit_started tentacle_serverd
    expect 0 sw_undo_unit_started tentacle_serverd
    ! is tentacle_serverd active || fail "still runs"
}
it_leaves_a_running_unit_running() {
    unit tentacle_serverd active
    expect 0 sw_apply_unit_started tentacle_serverd
    expect 0 sw_undo_unit_started tentacle_serverd
    is tentacle_serverd active || fail "stopped what it did not start"
}
it_shows_why_a_unit_did_not_start() {
    unit tentacle_serverd fails-to-start
    expect 1 sw_apply_unit_started tentacle_serverd
    says 'status of tentacle_serverd'
    says 'could not be started'
}
it_notices_that_a_unit_did_not_stay_up() {
    unit tentacle_serverd dies
    expect 1 sw_apply_unit_started tentacle_serverd
    says 'did not stay up'
}
it_reloads_systemd_until_it_has_read_everything() {
    does daemon_reload
    touch -d '+1 minute' "$SW_ROOT/etc/systemd/system/new.service"
    expect 10 sw_check_daemon_reload
}
it_sees_when_systemd_read_its_units_last() {
    mkdir -p "$SW_ROOT/run/systemd/generator"
    touch "$SW_ROOT/etc/fstab"
    touch -d '+1 minute' "$SW_ROOT/run/systemd/generator"
    expect 0 sw_check_daemon_reload
    touch -d '+2 minutes' "$SW_ROOT/etc/fstab"
    expect 10 sw_check_daemon_reload
}

run_cases
