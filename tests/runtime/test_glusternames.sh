# shellcheck shell=sh
# SPDX-FileCopyrightText: 2026 Sharewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck source=harness.sh disable=SC2015,SC2016,SC2034,SC3043
. "$(dirname -- "$0")/harness.sh"
# shellcheck source=pool.sh
. "$here/pool.sh"

# The volume gv with a brick on this host. What is mounted as the volume is $VOLUME; each name that is looked up in it is
# written down in $WORK/looked-up.
mountable_volume() {
    running_volume
    BRICK="$WORK/b/brick" VOLUME="$WORK/volume"
    export VOLUME
    mkdir -p "$VOLUME" "$WORK/bin"
    cat >"$WORK/bin/mount" <<'STUB'
#!/bin/sh
[ "$1" = -t ] || exit 0
[ "$4" = localhost:/gv ] && [ ! -e "$WORK/no-quorum" ] && rmdir "$5" && ln -s "$VOLUME" "$5"
STUB
    cat >"$WORK/bin/umount" <<'STUB'
#!/bin/sh
rm "$2" && mkdir "$2"
STUB
    cat >"$WORK/bin/stat" <<'STUB'
#!/bin/sh
case $(pwd -P) in "$VOLUME") ;; *) exec /usr/bin/stat "$@" ;; esac
for name in "$@"; do
    case $name in
    -* | '') ;;
    *contradictory*) echo "stat: cannot statx '$name': Input/output error" >&2 ;;
    *) printf '%s\n' "$name" >>"$WORK/looked-up" ;;
    esac
done
exec /usr/bin/stat "$@"
STUB
    chmod +x "$WORK/bin/mount" "$WORK/bin/umount" "$WORK/bin/stat"
    PATH="$WORK/bin:$PATH"
}
holds() {
    mkdir -p "$BRICK/$(dirname -- "$1")" "$VOLUME/$(dirname -- "$1")"
    : >"$BRICK/$1"
    : >"$VOLUME/$1"
}

it_looks_every_name_up_through_the_volume() {
    mountable_volume
    holds 'conf/a b' && holds "md5/it's" && holds top
    expect 0 sw_apply_names_looked_up gv "$BRICK"
    same "$(sort "$WORK/looked-up")" "$(printf '%s\n' ./conf './conf/a b' ./md5 "./md5/it's" ./top)"
    says '5 names were looked up'
}
it_leaves_the_bricks_own_matters_alone() {
    mountable_volume
    holds .glusterfs/12/34/id && holds .glusterfs-anonymous-inode-1/x && holds file
    expect 0 sw_apply_names_looked_up gv "$BRICK"
    same "$(cat "$WORK/looked-up")" ./file
}
it_does_not_mind_a_name_that_has_gone_meanwhile() {
    mountable_volume
    : >"$BRICK/gone"
    expect 0 sw_apply_names_looked_up gv "$BRICK"
    same "$(cat "$WORK/looked-up")" ./gone
}
it_names_what_cannot_be_looked_up() {
    mountable_volume
    holds contradictory
    expect 1 sw_apply_names_looked_up gv "$BRICK"
    says "cannot statx './contradictory': Input/output error"
    says 'not every name'
}
it_says_that_the_volume_cannot_be_mounted() {
    mountable_volume
    touch "$WORK/no-quorum"
    expect 1 sw_apply_names_looked_up gv "$BRICK"
    says 'localhost:/gv could not be mounted'
}
it_misses_a_brick_whose_folder_is_not_there() {
    mountable_volume
    expect 1 sw_apply_names_looked_up gv "$BRICK" "$WORK/b/unmounted"
    says "$WORK/b/unmounted"
}
it_leaves_nothing_behind() {
    mountable_volume
    holds file
    expect 0 sw_apply_names_looked_up gv "$BRICK"
    same "$(ls -A "$SW_ROOT/run/sharewright")" ''
    touch "$WORK/no-quorum"
    expect 1 sw_apply_names_looked_up gv "$BRICK"
    same "$(ls -A "$SW_ROOT/run/sharewright")" ''
}

run_cases
