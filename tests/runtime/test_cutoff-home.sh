# shellcheck shell=sh
# SPDX-FileCopyrightText: 2026 Sharewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck source=harness.sh disable=SC2015,SC2016,SC2034,SC2086,SC3043
. "$(dirname -- "$0")/harness.sh"
# shellcheck source=mines.sh
. "$here/mines.sh"

it_survives_while_it_takes_a_block_out() {
    mkdir "$WORK/tree"
    printf 'a\n# BEGIN sharewright nfs\nx\n# END sharewright nfs\nb' >"$WORK/tree/file"
    chmod 640 "$WORK/tree/file"
    survives no_block "$WORK/tree/file" nfs
}
it_survives_while_it_removes_a_file_of_ours() {
    mkdir "$WORK/tree"
    printf 'ours' >"$WORK/tree/file"
    chmod 640 "$WORK/tree/file"
    survives no_file "$WORK/tree/file" ours
}
it_survives_while_it_retires_a_folder() {
    mkdir -p "$WORK/tree/conf"
    printf 'data\n' >"$WORK/tree/conf/file"
    survives retired "$WORK/tree/conf"
}
it_survives_while_it_brings_a_tree_home() {
    mkdir -p "$WORK/tree/conf" "$WORK/tree/conf.new"
    chmod 2770 "$WORK/tree/conf.new"
    printf 'data\n' >"$WORK/tree/conf.new/file"
    survives home "$WORK/tree/conf" "$WORK/tree/conf.new" "$ME" "$MY_GROUP" 2770 "$WORK/tree/conf.aside"
}

run_cases
