# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 Sharewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Planning 500 hosts x 8 folders over NFS, 40 nodes x 24 bricks over GlusterFS, and how both grow. Eight times the hosts
# may take at most sixteen times as long (each host reads every other host's canary, so a part of the plan's text is
# quadratic).
# shellcheck disable=SC2154 # build comes from run

measurements=$("$build/tests/bench/bench_plan_growth")
planTime() { awk -v what="$1" -v hosts="$2" '$1 == what && $2 == hosts { print $4 }' <<<"$measurements"; }
row 'planning 500 hosts x 8 folders' "$(planTime nfs 500)" ms 3000
row 'the same, against 62 hosts (8 times as many)' "$(ratio "$(planTime nfs 500)" "$(planTime nfs 62)")" x 16
row 'planning 40 nodes x 24 bricks' "$(planTime gluster 40)" ms 1000
row 'the same, against 5 nodes (8 times as many)' "$(ratio "$(planTime gluster 40)" "$(planTime gluster 5)")" x 16
