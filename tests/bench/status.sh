# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 Sharewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Reading a status of 5 MB (some 5,000 bricks), and how it grows: eight times the text may take at most ten times as long.
# shellcheck disable=SC2154 # build comes from run

measurements=$("$build/tests/bench/bench_status_growth")
readTime() { awk -v size="$1" '$1 == size { print $3 }' <<<"$measurements"; }
row 'reading volume status of 5 MB' "$(readTime 5120)" ms 500
row 'the same, against 640 kB (an eighth)' "$(ratio "$(readTime 5120)" "$(readTime 640)")" x 10
