# shellcheck shell=sh
# SPDX-FileCopyrightText: 2026 Sharewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck source=harness.sh disable=SC2015,SC2016,SC2034
. "$(dirname -- "$0")/harness.sh"

offers() { mkdir -p "$WORK/world/$1"; shift; for name in "$@"; do touch "$WORK/world/$dir/$name"; done; }
candidates() { dir=candidates; offers candidates "$@"; }
archive() { dir=archive; offers archive "$@"; }

it_installs_what_is_missing() {
    candidates nfs-common rpcbind
    does packages apt nfs-common rpcbind
    grep -q 'noninteractive apt-get .*--no-install-recommends install nfs-common rpcbind' "$WORK/world/apt-calls" ||
        fail "$(cat "$WORK/world/apt-calls")"
    ! grep -q update "$WORK/world/apt-calls" || fail "renewed the lists without need"
}
it_renews_the_lists_when_a_candidate_is_missing() {
    archive nfs-common
    does packages apt nfs-common
    grep -q update "$WORK/world/apt-calls" || fail "lists not renewed"
}
it_renews_the_lists_when_they_are_stale() {
    candidates nfs-common
    mkdir "$WORK/world/stale" "$WORK/world/archive"
    touch "$WORK/world/stale/nfs-common"
    expect 1 sw_apply_packages apt nfs-common
    grep -q update "$WORK/world/apt-calls" || fail "lists not renewed"
    says 'could not install nfs-common'
}
it_says_that_a_package_does_not_exist() {
    expect 1 sw_apply_packages apt nosuch
    says 'error: apt-get could not install nosuch'
}
it_says_that_the_lists_cannot_be_renewed() {
    touch "$WORK/world/offline"
    expect 1 sw_apply_packages apt nosuch
    says 'package lists could not be renewed'
}
it_waits_for_the_lock_and_names_its_holder() {
    candidates nfs-common
    echo 1 >"$WORK/world/lock"
    SW_LOCK_WAIT=30
    sleep() { :; }
    expect 0 sw_apply_packages apt nfs-common
    says 'another package tool (process '
    says 'holds the lock; waiting, '
}
it_gives_the_lock_up_after_a_while() {
    candidates nfs-common
    echo 99 >"$WORK/world/lock"
    SW_LOCK_WAIT=1
    expect 1 sw_apply_packages apt nfs-common
    says 'error: another package tool (process '
    says_not 'could not install'
}
it_finishes_what_an_interrupted_dpkg_began() {
    candidates nfs-common
    touch "$WORK/world/interrupted"
    does packages apt nfs-common
    grep -q 'dpkg .*--configure -a' "$WORK/world/apt-calls" || fail "dpkg was not mended"
}
it_does_not_believe_success_alone() {
    candidates nfs-common
    touch "$WORK/world/liar"
    expect 1 sw_apply_packages apt nfs-common
    says 'still missing: nfs-common'
}
it_leaves_packages_alone_on_undo() {
    candidates nfs-common
    expect 0 sw_undo_packages apt nfs-common
    same "$OUT" ''
    expect 0 sw_apply_packages apt nfs-common
    expect 0 sw_undo_packages apt nfs-common
    says 'left alone: packages nfs-common'
}
it_installs_with_dnf_and_yum() {
    does packages dnf nfs-utils
    does packages yum nfs4-acl-tools
    expect 1 sw_apply_packages dnf missing-one
    says 'dnf could not install missing-one'
}
it_waits_for_the_lock_of_dnf() {
    echo 1 >"$WORK/world/lock"
    SW_LOCK_WAIT=30
    sleep() { :; }
    expect 0 sw_apply_packages dnf nfs-utils
    says 'holds the lock'
}

run_cases
