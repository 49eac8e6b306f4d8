# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 Sharewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Planning 500 hosts x 8 folders, and how it grows: eight times the hosts may take at most sixteen times as long (each
# host reads every other host's canary, so a part of the plan's text is quadratic).
# shellcheck disable=SC2154 # build comes from run

measurements=$("$build/tests/bench/bench_plan_growth")
planTime() { awk -v hosts="$1" '$1 == hosts { print $3 }' <<<"$measurements"; }
row 'planning 500 hosts x 8 folders' "$(planTime 500)" ms 3000
row 'the same, against 62 hosts (8 times as many)' "$(ratio "$(planTime 500)" "$(planTime 62)")" x 16
