# shellcheck shell=sh disable=SC2015,SC2016,SC2034,SC2086,SC3043
# SPDX-FileCopyrightText: 2026 Sharewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Sourced after the harness: a power cut at every command. Apply is killed right after its n-th program, for all n; then a
# second apply finishes, and undo brings back exactly what was there.

# Programs that change something; a test may name others.
MINED='cat cp mv rm rmdir mkdir chmod chown sync touch sort tee'

# Puts a wrapper before each of these programs; the n-th one that runs kills the whole shell.
lay_mines() {
    mkdir "$WORK/mines"
    for tool in $MINED; do
        real="$(command -v "$tool")"
        cat >"$WORK/mines/$tool" <<EOM
#!/bin/sh
n=\$((\$(wc -l <"$WORK/count") + 1))
echo x >>"$WORK/count"
"$real" "\$@"
status=\$?
[ "\$n" != "\$SW_MINE" ] || { kill -9 -"\$(cat "$WORK/victim")"; }
exit \$status
EOM
        chmod +x "$WORK/mines/$tool"
    done
}

# Runs CMD in a session of its own until the mine goes off; 0 when it came through.
run_over_mines() {
    local mine="$1"
    shift
    : >"$WORK/count"
    SW_MINE="$mine" SW_ROOT="$SW_ROOT" SW_RUN="$SW_RUN" SW_STEP="$SW_STEP" \
        setsid ${SW_TEST_SHELL:-sh} -c 'echo $$ >"$1/victim"; . "$2"; [ ! -e "$1/own" ] || . "$1/own"; PATH="$1/mines:$PATH"; shift 2; "$@"' sh \
        "$WORK" "$RUNTIME" "$@" >/dev/null 2>&1
}

# survives X ARGS...: all that X changes is what `state` prints. STAGES is `many` when there is something between old and
# new. What a test redefines has to stand in $WORK/own, since each try runs in a shell of its own.
STAGES=two
survives() {
    local what="$1" before after n=0 now next
    shift
    before="$(state)"
    (SW_RUN=reference; "sw_apply_$what" "$@" >/dev/null 2>&1) || fail "apply does not work at all"
    after="$(state)"
    (SW_RUN=reference; "sw_undo_$what" "$@" >/dev/null 2>&1)
    same "$(state)" "$before"
    lay_mines
    while :; do
        n=$((n + 1))
        for next in forward back; do
            SW_RUN="cut-$n-$next"
            run_over_mines "$n" "sw_apply_$what" "$@" && break 2
            now="$(state ! -name '*.sharewright-new')"
            [ "$STAGES" = many ] || [ "$now" = "$before" ] || [ "$now" = "$after" ] ||
                fail "cut after program $n: neither old nor new:" "$now"
            if [ $next = forward ]; then
                expect 0 "sw_apply_$what" "$@"
                same "$(state)" "$after"
                expect 0 "sw_check_$what" "$@"
            fi
            expect 0 "sw_undo_$what" "$@"
            [ "$(state)" = "$before" ] || fail "cut after program $n: undo ($next) left" "$(state)" "$OUT"
        done
        [ "$n" -lt 200 ] || fail "never comes through"
    done
    [ "$n" -gt "${FEWEST:-5}" ] || fail "the mines did not go off"
}
# Names, modes and contents, hidden files too; arguments narrow it down.
state() { find "$WORK/tree" "$@" -printf '%p %m\n' -type f -exec cat {} \; | sort; }
