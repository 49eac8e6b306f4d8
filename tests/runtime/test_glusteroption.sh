# shellcheck shell=sh
# SPDX-FileCopyrightText: 2026 Sharewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck source=harness.sh disable=SC2015,SC2016,SC2034,SC3043
. "$(dirname -- "$0")/harness.sh"
# shellcheck source=pool.sh
. "$here/pool.sh"

options_of() { sort "$G/volumes/gv/options"; }
group_file() { mkdir -p "$SW_ROOT/var/lib/glusterd/groups"; printf '%s\n' "$@" >"$SW_ROOT/var/lib/glusterd/groups/metadata-cache"; }

it_sets_an_option() {
    running_volume
    does volume_option gv network.ping-timeout 20
    called 'volume set gv network.ping-timeout 20'
}
it_changes_an_option() {
    running_volume
    does volume_option gv nfs.disable off
    expect 0 sw_check_volume_option gv nfs.disable off
    expect 10 sw_check_volume_option gv nfs.disable on
}
it_knows_two_words_for_the_same() {
    running_volume
    expect 0 sw_check_volume_option gv nfs.disable enable
    expect 0 sw_check_volume_option gv nfs.disable true
    expect 10 sw_check_volume_option gv nfs.disable disable
    expect 10 sw_check_volume_option gv nfs.disable 1G
}
it_finds_an_option_by_its_short_name() {
    running_volume
    does volume_option gv ping-timeout 20
}
it_cannot_know_before_the_volume() {
    pool
    expect 11 sw_check_volume_option gv a.b 1
    expect 1 sw_apply_volume_option gv a.b 1
    says 'there is no volume gv in this pool'
}
it_passes_on_why_an_option_was_refused() {
    running_volume
    expect 1 sw_apply_volume_option gv foo.nonsense 1
    says 'the option foo.nonsense of the volume gv could not be set to 1: option : foo.nonsense does not exist Did you mean'
}
it_resets_an_option_that_was_not_set() {
    running_volume
    before="$(options_of)"
    expect 0 sw_apply_volume_option gv network.ping-timeout 20
    expect 0 sw_undo_volume_option gv network.ping-timeout 20
    called 'volume reset gv network.ping-timeout'
    same "$(options_of)" "$before"
}
it_sets_the_former_value_back() {
    running_volume
    before="$(options_of)"
    expect 0 sw_apply_volume_option gv nfs.disable off
    expect 0 sw_undo_volume_option gv nfs.disable off
    called 'volume set gv nfs.disable on'
    same "$(options_of)" "$before"
}
it_leaves_an_option_that_was_changed_since() {
    running_volume
    expect 0 sw_apply_volume_option gv network.ping-timeout 20
    gluster --mode=script --xml volume set gv network.ping-timeout 30 >/dev/null
    expect 0 sw_undo_volume_option gv network.ping-timeout 20
    says 'left alone: option network.ping-timeout of volume gv: it was changed after this run'
    not_called reset
}
it_leaves_an_option_that_was_set_before() {
    running_volume
    expect 0 sw_apply_volume_option gv nfs.disable on
    expect 0 sw_undo_volume_option gv nfs.disable on
    same "$OUT" ''
}
it_forgets_the_options_of_a_volume_that_is_gone() {
    running_volume
    expect 0 sw_apply_volume_option gv network.ping-timeout 20
    mv "$G/volumes/gv" "$G/gone"
    expect 0 sw_undo_volume_option gv network.ping-timeout 20
    same "$OUT" ''
}
it_sets_a_group_of_options() {
    running_volume
    group_file 'features.cache-invalidation=on' 'performance.md-cache-timeout=600' '# words' ''
    does volume_option gv group metadata-cache
    called 'volume set gv group metadata-cache'
    gluster --mode=script --xml volume set gv performance.md-cache-timeout 1 >/dev/null
    expect 10 sw_check_volume_option gv group metadata-cache
}
it_takes_a_group_back() {
    running_volume
    group_file 'nfs.disable=off' 'performance.md-cache-timeout=600'
    before="$(options_of)"
    expect 0 sw_apply_volume_option gv group metadata-cache
    expect 0 sw_undo_volume_option gv group metadata-cache
    same "$(options_of)" "$before"
}
it_says_that_a_group_is_unknown() {
    running_volume
    expect 1 sw_check_volume_option gv group nonsense
    says 'gluster on this host knows no group of options nonsense'
}
it_sets_an_option_of_the_whole_pool() {
    pool
    does volume_option all cluster.server-quorum-ratio 60%
    called 'volume get all cluster.server-quorum-ratio'
    expect 0 sw_undo_volume_option all cluster.server-quorum-ratio 60%
    called 'volume reset all cluster.server-quorum-ratio'
    expect 10 sw_check_volume_option all cluster.server-quorum-ratio 60%
}

run_cases
