# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 Sharewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# How the lab's tests are told and judged. Source it; `work` is a folder of the test's own, removed at the end.

. "$(dirname "${BASH_SOURCE[0]}")/settings.sh"

work=$(mktemp -d "${TMPDIR:-/tmp}/sharewright-lab.XXXXXX")
sceneCount=0
failedScenes=0

# scene SENTENCE FUNCTION [ARGUMENTS]: one thing that must hold. Each leans on those before it, so the first that
# fails ends the test, with all that it said; with LAB_KEEP_GOING=yes, for a look at what else holds, the test goes on.
scene() {
    local sentence=$1 log=$work/scene.log began=$SECONDS
    shift
    # In the background, because a function in a condition would not stop at its first failing command.
    (
        set -e
        "$@"
    ) >"$log" 2>&1 &
    if wait $!; then
        sceneCount=$((sceneCount + 1))
        printf 'ok      %s (%d s)\n' "$sentence" $((SECONDS - began))
    else
        printf 'FAILED  %s (%d s)\n' "$sentence" $((SECONDS - began))
        tail -n 60 "$log" | sed 's/^/        /'
        [ -n "${LAB_KEEP_GOING:-}" ] || exit 1
        failedScenes=$((failedScenes + 1))
    fi
}

# endOfScenes: the last line, and the test's exit status.
endOfScenes() {
    say "$sceneCount scenes hold, $failedScenes do not, in $SECONDS s."
    [ $failedScenes = 0 ]
}

# expectSame WHAT EXPECTED-FILE ACTUAL-FILE
expectSame() {
    diff -u --label "expected: $1" --label "found: $1" "$2" "$3" >"$work/diff" || {
        head -n 40 "$work/diff"
        return 1
    }
}

# expectOn HOST SENTENCE COMMAND: it succeeds there.
expectOn() {
    onHost "$1" "$3" || {
        say "Not so on $1: $2"
        return 1
    }
}

# eventually SECONDS WHAT CMD...: CMD succeeds within that time.
eventually() {
    local end=$((SECONDS + $1)) what=$2
    shift 2
    until "$@" >"$work/eventually.log" 2>&1; do
        if [ $SECONDS -ge $end ]; then
            say "Still not so: $what"
            cat "$work/eventually.log"
            return 1
        fi
        sleep 0.5
    done
}
