# shellcheck shell=sh
# SPDX-FileCopyrightText: 2026 Sharewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# A power cut at every command: apply is killed right after its n-th program, for all n. Then the file is either
# old or new, a second apply finishes, and undo brings back exactly what was there.
# shellcheck source=harness.sh disable=SC2015,SC2016,SC2034,SC2086,SC3043
. "$(dirname -- "$0")/harness.sh"

# Puts a wrapper before every program that changes something; the n-th one kills the whole shell.
lay_mines() {
    mkdir "$WORK/mines"
    for tool in cat cp mv rm rmdir mkdir chmod chown sync touch sort tee; do
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
    : >"$WORK/count"
    SW_MINE="$1" SW_ROOT="$SW_ROOT" SW_RUN="$SW_RUN" SW_STEP="$SW_STEP" \
        setsid ${SW_TEST_SHELL:-sh} -c 'echo $$ >"$1/victim"; . "$2"; PATH="$1/mines:$PATH"; shift 2; "$@"' sh \
        "$WORK" "$RUNTIME" "$2" "$3" "$4" "$5" "${6:-}" >/dev/null 2>&1
}

# survives X ARGS...: all that X changes is below $WORK/tree.
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
            [ "$what" = directory ] || [ "$now" = "$before" ] || [ "$now" = "$after" ] ||
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
    [ "$n" -gt 5 ] || fail "the mines did not go off"
}
# Names, modes and contents, hidden files too; arguments narrow it down.
state() { find "$WORK/tree" "$@" -printf '%p %m\n' -type f -exec cat {} \; | sort; }

it_survives_while_it_writes_a_block() {
    mkdir "$WORK/tree"
    printf 'a\nb' >"$WORK/tree/file"
    chmod 640 "$WORK/tree/file"
    survives block "$WORK/tree/file" nfs "$(printf 'x\ny')"
}
it_survives_while_it_writes_a_file() {
    mkdir "$WORK/tree"
    printf 'theirs' >"$WORK/tree/file"
    survives file "$WORK/tree/file" 0600 ours
}
it_survives_while_it_creates_a_file() {
    mkdir "$WORK/tree"
    survives file "$WORK/tree/file" 0600 ours
}
it_survives_while_it_creates_folders() {
    mkdir "$WORK/tree"
    survives directory "$WORK/tree/a/b" "$ME" "$MY_GROUP" 2770
}
it_survives_while_it_sets_aside() {
    mkdir -p "$WORK/tree/conf"
    printf 'data\n' >"$WORK/tree/conf/file"
    survives aside "$WORK/tree/conf" "$WORK/tree/conf.local" nas:/x
}

run_cases
