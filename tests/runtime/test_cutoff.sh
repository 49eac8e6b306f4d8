# shellcheck shell=sh
# SPDX-FileCopyrightText: 2026 Sharewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# A power cut at every command: apply is killed right after its n-th program, for all n. Then the file is either
# old or new, a second apply finishes, and undo brings back exactly what was there.
# shellcheck source=harness.sh disable=SC2015,SC2016,SC2034,SC2086,SC3043
. "$(dirname -- "$0")/harness.sh"

# shellcheck source=mines.sh
. "$here/mines.sh"

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
    STAGES=many
    mkdir "$WORK/tree"
    survives directory "$WORK/tree/a/b" "$ME" "$MY_GROUP" 2770
}
it_survives_while_it_sets_aside() {
    mkdir -p "$WORK/tree/conf"
    printf 'data\n' >"$WORK/tree/conf/file"
    survives aside "$WORK/tree/conf" "$WORK/tree/conf.local" nas:/x
}

run_cases
