# shellcheck shell=sh disable=SC3043,SC2034,SC2013
# SPDX-FileCopyrightText: 2026 Sharewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Sourced by every test file. A case is a function `it_does_something`; each runs in a subshell of its own, with
# a fresh SW_ROOT and the stand-ins ahead in PATH. A case ends at its first failed expectation.

set -u
here="$(cd -- "$(dirname -- "$0")" && pwd)"
STAND_INS="$here/stand-ins"
ME="$(id -u)" MY_GROUP="$(id -g)"

# Starts the file again inside a mount namespace of its own, so that it may mount and change /etc/fstab.
in_own_namespace() {
    [ -z "${SW_TEST_INSIDE:-}" ] || return 0
    export SW_TEST_INSIDE=yes
    if [ "$ME" = 0 ]; then set -- -m; else set -- -rm; fi
    unshare "$@" true 2>/dev/null || { echo "no mount namespace here"; exit 77; }
    # shellcheck disable=SC2086 # the shell and its option
    exec unshare "$@" ${SW_TEST_SHELL:-sh} "$0"
}

fail() { printf '    %s\n' "$@" >&2; exit 1; }
skip() { printf '    skipped: %s\n' "$*"; exit 0; }

# expect STATUS CMD...: runs it, keeps its output in $OUT.
expect() {
    local want="$1" got
    shift
    "$@" >"$WORK/out" 2>&1 </dev/null
    got=$?
    OUT="$(cat "$WORK/out")"
    [ "$got" = "$want" ] || fail "$*" "status $got, expected $want" "$OUT"
}
says() { case "$OUT" in *"$1"*) ;; *) fail "expected the words: $1" "got: $OUT" ;; esac; }
says_not() { case "$OUT" in *"$1"*) fail "unexpected words: $1" "got: $OUT" ;; esac; }
same() { [ "$1" = "$2" ] || fail "got:      $1" "expected: $2"; }
same_files() { cmp -s -- "$1" "$2" || fail "$1 and $2 differ" "$(od -c "$1" | tail -n 12)"; }
# does X ARGS: check says 10, apply works, check says 0, and a second apply prints nothing.
does() {
    local what="$1"
    shift
    expect 10 "sw_check_$what" "$@"
    expect 0 "sw_apply_$what" "$@"
    local words="$OUT"
    expect 0 "sw_check_$what" "$@"
    expect 0 "sw_apply_$what" "$@"
    says_not '+ '
    OUT="$words"
}

prepare() {
    WORK="$(mktemp -d)" || exit 1
    SW_ROOT="$WORK/root" SW_RUN=run-1 SW_STEP=step-1
    export SW_ROOT SW_RUN SW_STEP WORK
    mkdir -p "$SW_ROOT/etc/exports.d" "$SW_ROOT/etc/systemd/system" "$SW_ROOT/var/lib" "$SW_ROOT/run" "$WORK/world"
    PATH="$STAND_INS:$PATH"
    SW_LOCK_WAIT=2 SW_MOUNT_WAIT=5 SW_IO_WAIT=5 SW_CANARY_WAIT=2 SW_SETTLE=0
    # shellcheck disable=SC1090 # made before the first case
    . "$RUNTIME"
}

# Removes only what is below the temporary folder of the case.
clean_up() {
    chmod -R u+rwX "$WORK" 2>/dev/null
    find "$WORK" -xdev -depth -delete 2>/dev/null
}

# SW_TEST_ONLY: a pattern of the names of cases, to run a few of them.
run_cases() {
    local failed=0 count=0 name
    RUNTIME="$(mktemp)" && "$here/runtime.sh" >"$RUNTIME" || exit 1
    for name in $(sed -n 's/^\(it_[a-z0-9_]*\)() {.*/\1/p' "$0"); do
        # shellcheck disable=SC2254 # a pattern
        case "$name" in ${SW_TEST_ONLY:-*}) ;; *) continue ;; esac
        count=$((count + 1))
        if (prepare; (set -u; "$name"); status=$?; clean_up; exit "$status"); then
            printf 'ok   %s\n' "$name"
        else
            printf 'FAIL %s\n' "$name"
            failed=$((failed + 1))
        fi
    done
    rm -f "$RUNTIME"
    printf '%s cases, %s failed\n' "$count" "$failed"
    [ "$failed" = 0 ] && [ "$count" -gt 0 ]
}
