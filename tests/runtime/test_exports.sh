# shellcheck shell=sh
# SPDX-FileCopyrightText: 2026 Sharewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck source=harness.sh disable=SC2015,SC2016,SC2034
. "$(dirname -- "$0")/harness.sh"

it_exports_what_the_files_say() {
    mkdir "$WORK/share"
    echo "$WORK/share 10.0.0.11(rw)" >"$SW_ROOT/etc/exports.d/sharewright.exports"
    does exports "$WORK/share"
    says '+ exportfs -ra'
}
it_notices_a_change_of_the_files() {
    mkdir "$WORK/share"
    echo "$WORK/share 10.0.0.11(rw)" >"$SW_ROOT/etc/exports.d/sharewright.exports"
    expect 0 sw_apply_exports "$WORK/share"
    echo "$WORK/share 10.0.0.12(rw)" >"$SW_ROOT/etc/exports.d/sharewright.exports"
    expect 10 sw_check_exports "$WORK/share"
}
it_fails_when_exportfs_objects() {
    echo 'syntax-error x' >"$SW_ROOT/etc/exports"
    expect 1 sw_apply_exports /srv/share
    says 'bad option list'
    says 'error: exportfs refuses'
}
it_does_not_believe_a_status_of_zero() {
    echo "$WORK/nosuch 10.0.0.11(rw)" >"$SW_ROOT/etc/exports"
    expect 1 sw_apply_exports "$WORK/nosuch"
    says "does not export: $WORK/nosuch"
}
it_cannot_know_before_the_server_is_installed() {
    sw_have() { [ "$1" != exportfs ] && command -v "$1" >/dev/null; }
    expect 11 sw_check_exports /srv/share
    expect 1 sw_apply_exports /srv/share
    says 'exportfs is not installed'
}
it_reads_escaped_paths() {
    printf '/srv/a\\040b  10.0.0.11(rw)\n"/srv/c d"  *(ro)\n' >"$WORK/world/etab"
    same "$(sw_not_exported '/srv/a b' '/srv/c d' /srv/e)" /srv/e
}
it_reads_the_files_again_on_undo() {
    mkdir "$WORK/share"
    expect 0 sw_undo_exports "$WORK/share"
    same "$OUT" ''
    echo "$WORK/share 10.0.0.11(rw)" >"$SW_ROOT/etc/exports"
    expect 0 sw_apply_exports "$WORK/share"
    expect 0 sw_undo_exports "$WORK/share"
    says '+ exportfs -ra'
}

run_cases
