# shellcheck shell=sh
# SPDX-FileCopyrightText: 2026 Sharewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck source=harness.sh disable=SC2015,SC2016,SC2034
. "$(dirname -- "$0")/harness.sh"

BODY='nas:/srv/x /x nfs4 rw 0 0'
fstab() { printf '# mine\n%s# last' "$1" >"$SW_ROOT/etc/fstab"; }
block() { printf '# BEGIN sharewright shares\n%s\n# END sharewright shares\n' "$BODY"; }
NL='
'
calls() { cat "$WORK/world/$1" 2>/dev/null; }

it_takes_a_block_out_and_puts_it_back_byte_for_byte() {
    fstab "$(block)$NL"
    cp "$SW_ROOT/etc/fstab" "$WORK/before"
    does no_block "$SW_ROOT/etc/fstab" shares
    same "$(cat "$SW_ROOT/etc/fstab")" "$(printf '# mine\n# last')"
    expect 0 sw_undo_no_block "$SW_ROOT/etc/fstab" shares
    same_files "$SW_ROOT/etc/fstab" "$WORK/before"
}
it_keeps_owner_and_mode_of_the_file() {
    fstab "$(block)$NL"
    chmod 640 "$SW_ROOT/etc/fstab"
    does no_block "$SW_ROOT/etc/fstab" shares
    same "$(stat -c %a "$SW_ROOT/etc/fstab")" 640
}
it_takes_a_block_out_that_no_run_on_record_has_written() {
    fstab "$(block)$NL"
    rm -rf "$SW_ROOT/var/lib/sharewright"
    does no_block "$SW_ROOT/etc/fstab" shares
}
it_has_no_block_to_take_out_of_a_file_without_one() {
    printf '# mine\n' >"$SW_ROOT/etc/hosts"
    for file in hosts nosuch; do
        expect 0 sw_check_no_block "$SW_ROOT/etc/$file" shares
        expect 0 sw_apply_no_block "$SW_ROOT/etc/$file" shares
        expect 0 sw_undo_no_block "$SW_ROOT/etc/$file" shares
    done
    same "$(cat "$SW_ROOT/etc/hosts")" '# mine'
    [ ! -e "$SW_ROOT/etc/nosuch" ] || fail "made a file"
}
it_does_not_touch_a_file_with_damaged_markers() {
    printf '# BEGIN sharewright shares\nx\n' >"$SW_ROOT/etc/fstab"
    expect 1 sw_check_no_block "$SW_ROOT/etc/fstab" shares
    expect 1 sw_apply_no_block "$SW_ROOT/etc/fstab" shares
    says 'damaged'
    same "$(cat "$SW_ROOT/etc/fstab")" "# BEGIN sharewright shares${NL}x"
}
it_leaves_other_blocks_in_place() {
    fstab "$(block | sed s/shares/bricks/)$NL$(block)$NL"
    does no_block "$SW_ROOT/etc/fstab" shares
    expect 10 sw_check_no_block "$SW_ROOT/etc/fstab" bricks
}
it_puts_a_block_back_into_a_file_that_changed_since() {
    fstab "$(block)$NL"
    does no_block "$SW_ROOT/etc/fstab" shares
    printf '\nnew line\n' >>"$SW_ROOT/etc/fstab"
    expect 0 sw_undo_no_block "$SW_ROOT/etc/fstab" shares
    same "$(cat "$SW_ROOT/etc/fstab")" "# mine$NL# last${NL}new line$NL$(block)"
}
it_undoes_two_blocks_of_one_file_one_after_the_other() {
    fstab "$(block | sed s/shares/bricks/)$NL$(block)$NL"
    cp "$SW_ROOT/etc/fstab" "$WORK/before"
    (SW_STEP=one; does no_block "$SW_ROOT/etc/fstab" bricks) || exit 1
    (SW_STEP=two; does no_block "$SW_ROOT/etc/fstab" shares) || exit 1
    (SW_STEP=two; expect 0 sw_undo_no_block "$SW_ROOT/etc/fstab" shares) || exit 1
    (SW_STEP=one; expect 0 sw_undo_no_block "$SW_ROOT/etc/fstab" bricks) || exit 1
    same_files "$SW_ROOT/etc/fstab" "$WORK/before"
}
it_makes_systemd_forget_a_mount() {
    fstab "$(block)$NL"
    expect 0 sw_apply_no_block "$SW_ROOT/etc/fstab" shares
    says '+ systemctl daemon-reload'
}
it_makes_systemd_forget_a_mount_even_after_a_crash() {
    fstab ''
    mkdir -p "$SW_ROOT/run/systemd/generator"
    touch -d '2 hours ago' "$SW_ROOT/run/systemd/generator"
    expect 10 sw_check_no_block "$SW_ROOT/etc/fstab" shares
    expect 0 sw_apply_no_block "$SW_ROOT/etc/fstab" shares
    says '+ systemctl daemon-reload'
    touch -d '2 hours' "$SW_ROOT/run/systemd/generator"
    expect 0 sw_check_no_block "$SW_ROOT/etc/fstab" shares
}

dropin() {
    mkdir -p "$SW_ROOT/etc/systemd/system/a.service.d"
    printf '# Written by Sharewright.\nx\n' >"$SW_ROOT/etc/systemd/system/a.service.d/sharewright.conf"
    DROPIN="$SW_ROOT/etc/systemd/system/a.service.d/sharewright.conf"
    CONTENT="# Written by Sharewright.${NL}x$NL"
}
it_removes_a_file_of_ours_and_brings_it_back() {
    dropin
    chmod 640 "$DROPIN"
    does no_file "$DROPIN" "$CONTENT"
    [ ! -e "${DROPIN%/*}" ] || fail "the folder is still there"
    expect 0 sw_undo_no_file "$DROPIN" "$CONTENT"
    same "$(cat "$DROPIN"; echo x)" "${CONTENT}x"
    same "$(stat -c %a "$DROPIN")" 640
}
it_leaves_a_file_alone_that_says_something_else() {
    dropin
    echo more >>"$DROPIN"
    expect 0 sw_check_no_file "$DROPIN" "$CONTENT"
    says "left alone: $DROPIN"
    expect 0 sw_apply_no_file "$DROPIN" "$CONTENT"
    [ -e "$DROPIN" ] || fail "removed it"
    expect 0 sw_undo_no_file "$DROPIN" "$CONTENT"
}
it_keeps_the_folder_of_a_drop_in_that_others_use() {
    dropin
    touch "${DROPIN%/*}/theirs.conf"
    does no_file "$DROPIN" "$CONTENT"
    [ -e "${DROPIN%/*}/theirs.conf" ] || fail "lost a file"
}
it_tells_systemd_that_a_drop_in_is_gone() {
    dropin
    expect 0 sw_apply_no_file "$DROPIN" "$CONTENT"
    case "$(calls systemctl-calls)" in *daemon-reload*) ;; *) fail "not told" ;; esac
}
it_does_not_bring_a_file_back_over_a_new_one() {
    dropin
    expect 0 sw_apply_no_file "$DROPIN" "$CONTENT"
    mkdir -p "${DROPIN%/*}"
    echo theirs >"$DROPIN"
    expect 0 sw_undo_no_file "$DROPIN" "$CONTENT"
    says "left alone: $DROPIN"
    same "$(cat "$DROPIN")" theirs
}

exported() {
    mkdir "$WORK/share"
    echo "$WORK/share 10.0.0.11(rw)" >"$SW_ROOT/etc/exports.d/sharewright.exports"
    expect 0 sw_apply_exports "$WORK/share"
}
it_stops_to_export_what_no_file_names_any_more() {
    exported
    expect 10 sw_check_no_file "$SW_ROOT/etc/exports.d/sharewright.exports" "$WORK/share 10.0.0.11(rw)$NL"
    (SW_STEP=text; does no_file "$SW_ROOT/etc/exports.d/sharewright.exports" "$WORK/share 10.0.0.11(rw)$NL") || exit 1
    does no_exports "$WORK/share"
    same "$(calls etab)" ''
    (SW_STEP=text; expect 0 sw_undo_no_file "$SW_ROOT/etc/exports.d/sharewright.exports" "$WORK/share 10.0.0.11(rw)$NL") || exit 1
    case "$(calls etab)" in "$WORK/share "*) ;; *) fail "not exported again" ;; esac
}
it_says_that_another_line_still_exports_a_folder() {
    exported
    mv "$SW_ROOT/etc/exports.d/sharewright.exports" "$SW_ROOT/etc/exports.d/theirs.exports"
    does no_exports "$WORK/share"
    expect 0 sw_check_no_exports "$WORK/share"
    says 'left alone:'
    says 'another line'
}
it_has_nothing_to_withdraw_without_an_nfs_server() {
    sw_have() { [ "$1" != exportfs ] && command -v "$1" >/dev/null; }
    expect 0 sw_check_no_exports /srv/share
    expect 0 sw_apply_no_exports /srv/share
}
it_names_what_exportfs_objects_to() {
    exported
    echo 'syntax-error x' >"$SW_ROOT/etc/exports"
    expect 1 sw_apply_no_exports "$WORK/share"
    says 'error: exportfs refuses'
}

run_cases
