# shellcheck shell=sh
# SPDX-FileCopyrightText: 2026 Sharewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck source=harness.sh disable=SC2015,SC2016,SC2034
. "$(dirname -- "$0")/harness.sh"

share() { mkdir -p "$WORK/share/conf" "$WORK/data_in"; PLACE="$WORK/data_in/conf" TARGET="$WORK/share/conf"; }

it_makes_and_removes_a_link() {
    share
    does link "$PLACE" "$TARGET"
    says "+ ln -sT -- $TARGET $PLACE"
    expect 0 sw_undo_link "$PLACE" "$TARGET"
    same "$(ls -A "$WORK/data_in")$(ls "$WORK/share")" conf
}
it_waits_for_the_original_to_be_set_aside() {
    share
    mkdir "$PLACE"
    echo a >"$PLACE/a.conf"
    expect 11 sw_check_link "$PLACE" "$TARGET"
    expect 1 sw_apply_link "$PLACE" "$TARGET"
    says "something else stands at $PLACE"
    same "$(ls "$PLACE")" a.conf
    expect 10 sw_check_aside "$PLACE" "$PLACE.local" "$TARGET"
    (SW_STEP=aside sw_apply_aside "$PLACE" "$PLACE.local" "$TARGET" >/dev/null) || fail "not set aside"
    does link "$PLACE" "$TARGET"
}
it_needs_nothing_set_aside_when_the_link_stands() {
    share
    mkdir "$PLACE.local"
    ln -s "$TARGET" "$PLACE"
    expect 0 sw_check_aside "$PLACE" "$PLACE.local" "$TARGET"
    expect 1 sw_check_aside "$PLACE" "$PLACE.local" /elsewhere
}
it_leads_nowhere_only_when_somebody_else_made_it() {
    share
    rmdir "$TARGET"
    expect 10 sw_check_link "$PLACE" "$TARGET"
    expect 1 sw_apply_link "$PLACE" "$TARGET"
    says "$TARGET is not there, so a link to it would lead nowhere"
    ln -s "$TARGET" "$PLACE"
    expect 0 sw_check_link "$PLACE" "$TARGET"
}
it_does_not_follow_a_link_that_leads_elsewhere() {
    share
    mkdir "$WORK/other"
    ln -s "$WORK/other" "$PLACE"
    expect 11 sw_check_link "$PLACE" "$TARGET"
    expect 1 sw_apply_link "$PLACE" "$TARGET"
    same "$(ls -A "$WORK/other")" ''
}
it_needs_the_folder_above() {
    share
    expect 11 sw_check_link "$WORK/none/conf" "$TARGET"
    expect 1 sw_apply_link "$WORK/none/conf" "$TARGET"
    says "the folder $WORK/none does not exist"
}
it_leaves_a_link_that_was_there() {
    share
    ln -s "$TARGET" "$PLACE"
    expect 0 sw_apply_link "$PLACE" "$TARGET"
    expect 0 sw_undo_link "$PLACE" "$TARGET"
    expect 0 sw_check_link "$PLACE" "$TARGET"
}
it_leaves_what_somebody_put_in_its_place() {
    share
    expect 0 sw_apply_link "$PLACE" "$TARGET"
    rm "$PLACE"
    ln -s /elsewhere "$PLACE"
    expect 0 sw_undo_link "$PLACE" "$TARGET"
    says "left alone: $PLACE: it is not the link that this run made"
    same "$(readlink "$PLACE")" /elsewhere
}
it_takes_a_link_that_is_gone_as_taken_back() {
    share
    expect 0 sw_apply_link "$PLACE" "$TARGET"
    rm "$PLACE"
    expect 0 sw_undo_link "$PLACE" "$TARGET"
    same "$OUT" ''
}
it_keeps_blanks_in_names() {
    share
    mkdir "$WORK/share/a b"
    does link "$WORK/data_in/c d" "$WORK/share/a b"
    same "$(readlink "$WORK/data_in/c d")" "$WORK/share/a b"
}

run_cases
