#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Sharewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Every test there is, each part with its time, and one line at the end. --fast: only the unit tests, not sanitized;
# --threads: those labelled so, under ThreadSanitizer (a build of its own, so not part of the gate).
set -uo pipefail
. "$(dirname "$0")/common.sh"

cd "$root" || exit
logs=$root/build/test-logs
mkdir -p "$logs"
passed=0 failed=0 skipped=0

# part NAME CMD...: runs CMD into a log and tells how it went.
part() {
    local name=$1 began=$SECONDS
    shift
    "$@" >"$logs/$name.log" 2>&1 </dev/null
    tell "$name" $? $((SECONDS - began))
}

# tell NAME STATUS SECONDS: how a part went and how long it took; its log's end if it failed. Status 77 means
# skipped; the last line then says why.
tell() {
    local log=$logs/$1.log status=$2
    printf '%-12s ' "$1"
    case $status in
    0) say "ok       $3 s" ;;
    77) say "skipped  $(tail -n 1 "$log")" ;;
    *)
        say "FAILED   $3 s, all of it in ${log#"$root"/}"
        tail -n "${tailLines:-40}" "$log" | sed 's/^/    /'
        ;;
    esac
    return "$status"
}

# check NAME CMD...: a part that counts as one test.
check() {
    part "$@"
    count $?
}
count() {
    case $1 in
    0) passed=$((passed + 1)) ;;
    77) skipped=$((skipped + 1)) ;;
    *) failed=$((failed + 1)) ;;
    esac
}

# beside NAME CMD...: begins a part in the background; `await` tells and counts it like `check`. The lab's hosts wait
# for each other, for timeouts and reboots: what needs the processor goes on meanwhile.
beside() {
    local name=$1
    shift
    besideName=$name besideBegan=$SECONDS
    set -m # a process group of its own, which an interruption here takes along
    "$@" >"$logs/$name.log" 2>&1 </dev/null &
    set +m
    besidePid=$!
    trap 'kill -- "-$besidePid" 2>/dev/null' EXIT
    trap 'exit 130' INT TERM
}
await() {
    wait "$besidePid"
    tell "$besideName" $? $((SECONDS - besideBegan))
    count $?
    trap - EXIT
}

# suite NAME CMD...: a part whose tests ctest counts.
suite() {
    local bad all
    tailLines=200 part "$@"
    read -r bad all < <(sed -nE 's/.* ([0-9]+) tests failed out of ([0-9]+)$/\1 \2/p' "$logs/$1.log")
    [ -n "${all:-}" ] || bad=1 all=1
    failed=$((failed + bad))
    passed=$((passed + all - bad))
}

# need NAME CMD...: a part that must succeed for anything after it to make sense, but is no test.
need() {
    part "$@" || {
        failed=$((failed + 1))
        verdict
    }
}

verdict() {
    say "$passed passed, $failed failed$([ $skipped = 0 ] || say ", $skipped skipped")"
    [ $failed = 0 ]
    exit
}

shellScripts() {
    git ls-files --cached --others --exclude-standard | while read -r file; do
        [ -f "$file" ] || continue
        case $file in
        *.sh) say "$file" ;;
        *.*) ;;
        *) ! head -n 1 "$file" 2>/dev/null | grep -aqE '^#!.*[/ ](ba|da)?sh$' || say "$file" ;;
        esac
    done
}

shellCheck() { shellScripts | xargs shellcheck; }

# raceTests: the tests labelled `threads` under ThreadSanitizer; only they are built. Its runtime cannot place its
# shadow memory under every layout of addresses, hence setarch; and the tests start an sshd of their own, which forks.
raceTests() {
    local names
    configure tsan || return
    mapfile -t names < <(ctest --test-dir build/tsan -N -L '^threads$' | sed -nE 's/^ *Test +#[0-9]+: //p')
    [ ${#names[@]} -gt 0 ] || return 0
    build tsan "${names[@]}" || return
    TSAN_OPTIONS="suppressions=$root/setup/tsan.supp halt_on_error=0 second_deadlock_stack=1 die_after_fork=0" \
        setarch "$(uname -m)" -R ctest --preset tsan
}

labTest() {
    if [ "$(id -u)" != 0 ] && ! sudo -n true 2>/dev/null; then
        say "The lab test needs root: run ./dev lab test."
    elif [ ! -c /dev/net/tun ]; then
        say "The lab test needs /dev/net/tun, which this machine does not have."
    else
        SHAREWRIGHT="$root/build/asan/app/sharewright" "$root/tests/lab/lab.sh" test
        return
    fi
    [ -z "${CI:-}" ] || return 1
    return 77
}

export LSAN_OPTIONS="suppressions=$root/setup/lsan.supp print_suppressions=0"
case ${1:-} in
--fast)
    need build build dev
    suite unit ctest --preset dev
    verdict
    ;;
--threads)
    check threads raceTests
    verdict
    ;;
'') ;;
*) fail "./dev test takes only --fast and --threads." ;;
esac

check shellcheck shellCheck
check format "$root/setup/format.sh" --check
check licences reuse lint
need build build asan
suite unit ctest --preset asan
beside lab labTest
check tidy nice -n 10 "$root/setup/tidy.sh"
await
verdict
