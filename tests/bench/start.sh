# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 Sharewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# From the start of the program to its first painted frame, against a bare QMainWindow in the same minute, and what the
# program takes while it idles with a project open. On a virtual X server where there is one: the connection to a real
# one is a part of the start.

: "${here:?run by tests/bench/run}" "${tiny:?run by tests/bench/run}"
app=$(program bench_start)
bare=$(program bench_start_bare)
work=$(mktemp -d)
server=
start_cleanup() {
    [ -z "$server" ] || kill "$server" 2>/dev/null || true
    rm -rf "$work"
}
trap start_cleanup EXIT
platform=offscreen
if command -v Xvfb >/dev/null; then
    Xvfb -displayfd 3 -screen 0 1600x1000x24 -nolisten tcp 3>"$work/display" 2>/dev/null &
    server=$!
    for _ in $(seq 100); do
        [ ! -s "$work/display" ] || break
        sleep 0.05
    done
    DISPLAY=:$(cat "$work/display")
    export DISPLAY
    platform=xcb
fi
# The person's own settings, records and recent files stay out of it.
export XDG_CONFIG_HOME=$work/config XDG_STATE_HOME=$work/state XDG_CACHE_HOME=$work/cache
project=$here/../../resources/samples/nfs-three-consoles.yaml

# first_frame PROGRAM [ARGS...]: milliseconds from before its start to its first painted frame.
first_frame() { BENCH_BEGAN=$EPOCHREALTIME BENCH_REPORT=frame QT_QPA_PLATFORM=$platform timeout 60 "$@" 2>>"$work/log"; }
rounds=$([ "$tiny" = 0 ] && echo 15 || echo 1)
heading "Start and idle ($platform)"
if ! first_frame "$bare" >/dev/null || ! first_frame "$app" "$project" >/dev/null; then
    echo "The program did not start; its last words:" >&2
    tail -n 5 "$work/log" >&2
    return 1
fi
for _ in $(seq "$rounds"); do
    first_frame "$bare" >>"$work/bare"
    first_frame "$app" "$project" >>"$work/app"
done
bare_ms=$(median <"$work/bare")
app_ms=$(median <"$work/app")
row "warm start to the first painted frame, a bare QMainWindow" "$bare_ms" ms ""
row "warm start to the first painted frame, Sharewright with a project" "$app_ms" ms ""
# 80 ms where the bare window takes 36; offscreen nothing of that is the connection to a server.
row "the same as multiple of the bare window" "$(ratio "$app_ms" "$bare_ms")" ratio "$([ $platform = xcb ] && echo 2.22)"
row "memory while idle, its share of shared pages included (PSS)" \
    "$(BENCH_REPORT=memory QT_QPA_PLATFORM=$platform timeout 60 "$app" "$project" 2>>"$work/log")" MB 45
start_cleanup
trap - EXIT
