# shellcheck shell=sh
# SPDX-FileCopyrightText: 2026 Sharewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# === GlusterFS: names_looked_up VOLUME FOLDER-OF-A-BRICK... ====================================

# A node that loses power forgets the names that were made and removed in its last seconds, for gluster does not wait until
# these are on disk. No other node knows of that, so nothing waits to heal: a copy is missing, or is left over, and nobody is
# told. When a name is looked up through the volume, all bricks of its set are asked for it, and what differs is put right
# (afr_lookup_entry_heal in xlators/cluster/afr/src/afr-common.c). Here every name is looked up that the bricks of this node have;
# what only another node's brick has, that node looks up.

# shellcheck disable=SC2016 # a script for another shell
# Runs in its own namespace: $1 folder, $2 source, $3 seconds, then folders of bricks, or files with a name on each line.
SW_LOOK_UP='
dir=$1 source=$2 limit=$3
shift 3
mount --make-rprivate / 2>/dev/null
timeout -k 5 "$limit" mount -t glusterfs -- "$source" "$dir" || {
    echo "error: $source could not be mounted. Is the volume started, and does its set have a majority?" >&2
    exit 1
}
trap "umount -- \"\$dir\"" EXIT
for place in "$@"; do
    if [ -f "$place" ]; then
        tr "\n" "\0" <"$place"
    elif cd -- "$place"; then
        find . -mindepth 1 \( -path "./.glusterfs" -o -path "./.glusterfs-anonymous-inode-*" \) -prune -o -print0
    fi |
        SW_DIR=$dir xargs -0 -r -n 500 sh -c '\''
            cd -- "$SW_DIR" || exit 1
            stat -c "" -- "$@" 2>&1 >/dev/null | grep -v ": No such file or directory$" >&2
            echo "$#"'\'' names
done'

sw_apply_names_looked_up() {
    local volume="$1"
    shift
    sw_volume_needed "$volume" || return 1
    sw_say "looking up every name on $* through the volume $volume"
    sw_look_names_up "$volume" "$@" || return 1
    sw_say "$SW_N_COUNT names were looked up"
}
# sw_look_names_up VOLUME PLACE...: sets SW_N_COUNT. A place is a folder of a brick, or a file with names.
sw_look_names_up() {
    local volume="$1" dir="$SW_ROOT/run/sharewright/names-$SW_RUN" run='' status=0
    shift
    mkdir -p -- "$dir" || { sw_fail "cannot create $dir"; return 1; }
    ! sw_have unshare || ! unshare -m true 2>/dev/null || run='unshare -m'
    # shellcheck disable=SC2086 # two words or none
    $run sh -c "$SW_LOOK_UP" names "$dir" "localhost:/$volume" "$SW_MOUNT_WAIT" "$@" </dev/null \
        2>"$dir.errors" | sw_count_names "$dir.count"
    SW_N_COUNT="$(cat -- "$dir.count")" || SW_N_COUNT=0
    if [ -s "$dir.errors" ]; then
        status=1
        head -n 5 -- "$dir.errors" >&2
        sw_fail "not every name on $* could be looked up; the first errors are above. Of files: see 'gluster volume heal $volume info split-brain'. Then run this step again"
    fi
    rm -f -- "$dir.errors" "$dir.count"
    rmdir -- "$dir" 2>/dev/null || :
    return $status
}
# sw_count_names FILE: adds up what it reads, and says it now and then; the sum goes to FILE.
sw_count_names() {
    awk -v file="$1" '{ sum += $1; if (++batches % 20 == 0) { print sum " names so far"; fflush() } } END { print sum + 0 >file }'
}
