#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Sharewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# ondesktop.sh PROGRAM [ARGS]: runs a test program on an X display of its own with a window manager, where activation,
# focus and stacking are what a person gets. 77 (skipped) where one of the two is not installed.
set -euo pipefail
for needed in Xvfb openbox; do
    command -v $needed >/dev/null || {
        echo "$needed is not installed; ./dev setup installs it."
        exit 77
    }
done
work=$(mktemp -d)
cleanUp() {
    [ -z "${manager:-}" ] || kill "$manager" 2>/dev/null || true
    [ -z "${server:-}" ] || kill "$server" 2>/dev/null || true
    wait 2>/dev/null || true
    rm -rf "$work"
}
trap cleanUp EXIT
mkfifo "$work/number"
# It chooses a free display itself and says which.
Xvfb -displayfd 3 -screen 0 1920x1200x24 -nolisten tcp 3>"$work/number" 2>"$work/server.log" &
server=$!
read -r -t 30 number <"$work/number" || {
    cat "$work/server.log"
    echo "Xvfb did not start."
    exit 1
}
export DISPLAY=:$number QT_QPA_PLATFORM=xcb XDG_CONFIG_HOME=$work LIBGL_ALWAYS_SOFTWARE=1
openbox >"$work/manager.log" 2>&1 &
manager=$!
"$@"
