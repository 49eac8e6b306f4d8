# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 Sharewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Planning 500 hosts x 8 folders over NFS, 40 nodes x 24 bricks over GlusterFS, and how both grow: eight times the hosts
# may take at most 24 times as long (each host waits for every other host and reads its canary, so a part of the plan is
# quadratic).

: "${tiny:?run by tests/bench/run}"
few=62 many=500 fewNodes=5 manyNodes=40
[ "$tiny" = 0 ] || few=2 many=4 fewNodes=3 manyNodes=6
measurements=$("$(program bench_plan_growth)" nfs $few $((2 * few + 1)) $((4 * few + 2)) $many &&
    "$(program bench_plan_growth)" gluster $fewNodes $((2 * fewNodes)) $manyNodes)
planTime() { awk -v what="$1" -v hosts="$2" '$1 == what && $2 == hosts { print $4 }' <<<"$measurements"; }
heading Planning
row "planning $many hosts x 8 folders" "$(planTime nfs $many)" ms 3000
row "the same, against $few hosts" "$(ratio "$(planTime nfs $many)" "$(planTime nfs $few)")" ratio 24
row "planning $manyNodes nodes x 24 bricks" "$(planTime gluster $manyNodes)" ms 1000
row "the same, against $fewNodes nodes" "$(ratio "$(planTime gluster $manyNodes)" "$(planTime gluster $fewNodes)")" ratio 16
