# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 Sharewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The window's places against plain Qt widgets in the same run, in CPU time of the window's thread.

: "${tiny:?run by tests/bench/run}"
heading "Window"
# The program's own verdicts are not needed here: row gives them by the same rules for all parts.
measurements=$("$(program bench_ui)" "$([ "$tiny" = 0 ] && echo 1000000 || echo 40000)") || [ -n "$measurements" ]
diagram=$("$(program bench_diagram)" "$([ "$tiny" = 0 ] && echo 5000 || echo 50)") || [ -n "$diagram" ]
pages=$("$(program bench_pages)" "$([ "$tiny" = 0 ] && echo 500 || echo 50)") || [ -n "$pages" ]
while IFS=$'\t' read -r name value unit relation bound; do
    row "$name" "$value" "$unit" "$bound" "$relation"
done <<<"$measurements
$diagram
$pages"
