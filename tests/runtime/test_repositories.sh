# shellcheck shell=sh
# SPDX-FileCopyrightText: 2026 Sharewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck source=harness.sh disable=SC2015,SC2016,SC2034
. "$(dirname -- "$0")/harness.sh"

# repository ID on|off
repository() { mkdir -p "$WORK/world/repositories"; echo "$2" >"$WORK/world/repositories/$1"; }
state_of() { cat "$WORK/world/repositories/$1"; }

it_switches_a_repository_on_and_off() {
    for tool in dnf yum; do
        repository crb off
        repository base on
        SW_STEP="step-$tool"
        does repository $tool crb
        same "$(state_of crb)" on
        expect 0 sw_undo_repository $tool crb
        same "$(state_of crb) $(state_of base)" 'off on'
    done
}
it_shows_the_command() {
    repository crb off
    expect 0 sw_apply_repository dnf crb
    says '+ dnf config-manager --set-enabled crb'
}
it_leaves_a_repository_that_was_on() {
    repository crb on
    expect 0 sw_check_repository dnf crb
    expect 0 sw_apply_repository dnf crb
    expect 0 sw_undo_repository dnf crb
    same "$(state_of crb)" on
}
it_takes_the_whole_name() {
    repository crb-debug on
    repository crb off
    expect 10 sw_check_repository dnf crb
}
it_cannot_know_a_repository_that_a_package_brings() {
    repository base on
    expect 11 sw_check_repository dnf gluster11
    expect 1 sw_apply_repository dnf gluster11
    says 'dnf knows no repository gluster11 on this host'
}
it_does_not_believe_success_alone() {
    repository crb off
    touch "$WORK/world/liar"
    expect 1 sw_apply_repository dnf crb
    says 'reported success, but the repository crb is still off'
}
it_says_which_package_is_missing() {
    repository crb off
    touch "$WORK/world/no-config-manager"
    expect 1 sw_apply_repository dnf crb
    says 'dnf-plugins-core is needed'
}
it_knows_no_such_thing_for_apt() {
    expect 1 sw_check_repository apt universe
    says 'apt has no repositories that could be switched on by name'
}

run_cases
