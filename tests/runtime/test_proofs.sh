# shellcheck shell=sh
# SPDX-FileCopyrightText: 2026 Sharewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck source=harness.sh disable=SC2015,SC2016,SC2034
. "$(dirname -- "$0")/harness.sh"

# Two users where possible: as root any number will do.
if [ "$ME" = 0 ]; then USERS='4001 4002'; else USERS="$ME"; fi
share() { mkdir "$WORK/share" && chmod 1777 "$WORK/share" && chmod 755 "$WORK"; }

it_writes_reads_and_removes_a_canary() {
    share
    # shellcheck disable=SC2086 # a list of users
    set -- $USERS
    does canary_write "$WORK/share" web1 "$@"
    SW_STEP=step-2
    expect 0 sw_apply_canary_write "$WORK/share" web2 "$@"
    expect 0 sw_check_canary_read "$WORK/share" 'web1 web2' "$@"
    expect 0 sw_apply_canary_read "$WORK/share" 'web1 web2' "$@"
    does canary_remove "$WORK/share" web1 "$@"
    does canary_remove "$WORK/share" web2 "$@"
    same "$(ls -A "$WORK/share")" ''
}
it_clears_what_earlier_proofs_left_behind() {
    share
    printf 'sharewright canary run-0 web1 1' >"$WORK/share/.sharewright-canary-run-0-web1-1"
    printf '.sharewright-trial-run-0-x-1\n' >"$WORK/share/.sharewright-trial-run-0-x-1"
    printf 'mine\n' >"$WORK/share/.sharewright-canary-of-somebody"
    ln -s /etc/passwd "$WORK/share/.sharewright-canary-link"
    expect 0 sw_apply_leftovers_cleared "$WORK/share"
    says 'removed'
    same "$(ls -A "$WORK/share")" "$(printf '%s\n' .sharewright-canary-link .sharewright-canary-of-somebody)"
    expect 0 sw_apply_leftovers_cleared "$WORK/share"
    same "$OUT" ''
}
it_belongs_to_the_user_who_wrote_it() {
    share
    set -- "${USERS%% *}"
    expect 0 sw_apply_canary_write "$WORK/share" web1 "$@"
    same "$(stat -c %u "$WORK/share/.sharewright-canary-run-1-web1-$1")" "$1"
}
it_waits_for_a_canary_that_has_not_arrived() {
    share
    expect 11 sw_check_canary_read "$WORK/share" web1 "$ME"
    expect 1 sw_apply_canary_read "$WORK/share" web1 "$ME"
    says ".sharewright-canary-run-1-web1-$ME"
    says 'within 2 s'
    SW_CANARY_WAIT=10
    (sleep 1; sw_apply_canary_write "$WORK/share" web1 "$ME" >/dev/null) &
    expect 0 sw_apply_canary_read "$WORK/share" web1 "$ME"
    wait
}
it_does_not_take_another_content_for_its_own() {
    share
    echo other >"$WORK/share/.sharewright-canary-run-1-web1-$ME"
    expect 1 sw_apply_canary_read "$WORK/share" web1 "$ME"
}
it_names_a_user_who_cannot_write() {
    share
    chmod 555 "$WORK/share"
    set -- "${USERS%% *}"
    expect 1 sw_apply_canary_write "$WORK/share" web1 "$@"
    says "user $1 cannot write in $WORK/share"
}
it_names_a_user_who_cannot_read() {
    [ "$ME" = 0 ] || skip "not root"
    share
    expect 0 sw_apply_canary_write "$WORK/share" web1 4001
    chmod 600 "$WORK/share/.sharewright-canary-run-1-web1-4001"
    expect 1 sw_apply_canary_read "$WORK/share" web1 4002
    says 'user 4002 cannot read'
}
it_takes_only_its_own_canary_back() {
    share
    expect 0 sw_apply_canary_write "$WORK/share" web1 "$ME"
    touch "$WORK/share/.sharewright-canary-run-0-web1-$ME"
    expect 0 sw_undo_canary_write "$WORK/share" web1 "$ME"
    same "$(ls -A "$WORK/share")" ".sharewright-canary-run-0-web1-$ME"
}
it_cannot_know_before_the_share_is_there() {
    expect 11 sw_check_canary_write "$WORK/share" web1 "$ME"
    expect 11 sw_check_canary_read "$WORK/share" web1 "$ME"
    expect 11 sw_check_access "$WORK/share" "$ME" "$MY_GROUP" 0755
}
it_names_a_user_that_does_not_exist() {
    share
    expect 1 sw_apply_canary_write "$WORK/share" web1 nosuchuser
    says 'no user nosuchuser'
    expect 1 sw_as '$(id)'
    says 'is not the name of a user'
}

it_sets_owner_and_mode_of_a_share() {
    share
    does access "$WORK/share" "$ME" "$MY_GROUP" 2770
    expect 0 sw_undo_access "$WORK/share" "$ME" "$MY_GROUP" 2770
    same "$(stat -c %a "$WORK/share")" 1777
}
it_says_what_to_do_when_the_server_squashes_root() {
    share
    chmod() { echo 'Operation not permitted' >&2; return 1; }
    sw_within() { shift; "$@"; }
    expect 1 sw_apply_access "$WORK/share" "$ME" "$MY_GROUP" 2770
    says 'root_squash'
}

run_cases
