# shellcheck shell=sh
# SPDX-FileCopyrightText: 2026 Sharewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck source=harness.sh disable=SC2015,SC2016,SC2034
. "$(dirname -- "$0")/harness.sh"

queues() {
    mkdir -p "$WORK/data_in/conf" "$WORK/data_in/xml_srv1"
    echo 1 >"$WORK/data_in/web 1.17.data"
    echo 2 >"$WORK/data_in/db.18.data"
    echo key >"$WORK/data_in/customer_key"
    mkdir "$WORK/data_in/odd.data"
}
it_links_what_the_server_derives_from_its_folder() {
    queues
    does spool_links "$WORK/data_in/xml_srv1" /spool conf md5
    same "$(readlink "$WORK/data_in/xml_srv1/conf") $(readlink "$WORK/data_in/xml_srv1/md5")" '/spool/conf /spool/md5'
    expect 0 sw_undo_spool_links "$WORK/data_in/xml_srv1" /spool conf md5
    same "$(ls -A "$WORK/data_in/xml_srv1")" ''
}
it_puts_no_link_over_anything() {
    queues
    mkdir "$WORK/data_in/xml_srv1/md5"
    expect 1 sw_apply_spool_links "$WORK/data_in/xml_srv1" /spool conf md5
    says 'something else stands at'
    expect 0 sw_undo_spool_links "$WORK/data_in/xml_srv1" /spool conf md5
    same "$(ls -A "$WORK/data_in/xml_srv1")" md5
}
it_cannot_know_of_links_before_the_folder_is_there() {
    expect 11 sw_check_spool_links "$WORK/none" /spool conf
    expect 11 sw_check_incoming "$WORK/none" nobody "$WORK"
}
it_leaves_a_link_alone_that_others_changed() {
    queues
    expect 0 sw_apply_spool_links "$WORK/data_in/xml_srv1" /spool conf
    ln -sfn /elsewhere "$WORK/data_in/xml_srv1/conf"
    expect 0 sw_undo_spool_links "$WORK/data_in/xml_srv1" /spool conf
    says 'left alone:'
    same "$(readlink "$WORK/data_in/xml_srv1/conf")" /elsewhere
}
it_moves_what_waits_and_nothing_else() {
    queues
    mkdir "$WORK/before"
    echo 3 >"$WORK/before/x.19.data"
    does incoming "$WORK/data_in/xml_srv1" "$(id -un)" "$WORK/data_in" "$WORK/before" "$WORK/none"
    same "$(ls "$WORK/data_in/xml_srv1")" "db.18.data
web 1.17.data
x.19.data"
    same "$(ls "$WORK/data_in")" "conf
customer_key
odd.data
xml_srv1"
}
it_moves_everything_that_waits_back() {
    queues
    expect 0 sw_apply_incoming "$WORK/data_in/xml_srv1" "$(id -un)" "$WORK/data_in"
    echo new >"$WORK/data_in/xml_srv1/late.20.data"
    expect 0 sw_undo_incoming "$WORK/data_in/xml_srv1" "$(id -un)" "$WORK/data_in"
    same "$(find "$WORK/data_in" -maxdepth 1 -type f -name '*.data' | wc -l)" 3
    same "$(ls -A "$WORK/data_in/xml_srv1")" ''
}
it_moves_nothing_back_that_it_did_not_move() {
    queues
    echo new >"$WORK/data_in/xml_srv1/late.20.data"
    expect 0 sw_undo_incoming "$WORK/data_in/xml_srv1" "$(id -un)" "$WORK/data_in"
    same "$(ls "$WORK/data_in/xml_srv1")" late.20.data
}
it_overwrites_no_file_that_waits() {
    queues
    echo theirs >"$WORK/data_in/xml_srv1/db.18.data"
    expect 1 sw_apply_incoming "$WORK/data_in/xml_srv1" "$(id -un)" "$WORK/data_in"
    says 'same name'
    same "$(cat "$WORK/data_in/xml_srv1/db.18.data" "$WORK/data_in/db.18.data")" "theirs
2"
}
it_has_nothing_to_move_from_a_folder_to_itself() {
    queues
    ln -s "$WORK/data_in" "$WORK/other"
    expect 0 sw_check_incoming "$WORK/data_in" "$(id -un)" "$WORK/other"
}

run_cases
