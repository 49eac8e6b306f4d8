# shellcheck shell=sh
# SPDX-FileCopyrightText: 2026 Sharewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck source=harness.sh disable=SC2015,SC2016,SC2034
. "$(dirname -- "$0")/harness.sh"

LINE='nas:/srv/x /x nfs4 rw,_netdev,nofail,noauto 0 0'

it_sets_a_block_and_takes_it_back() {
    printf 'a\r\nb' >"$WORK/file"
    cp "$WORK/file" "$WORK/before"
    does block "$WORK/file" nfs "$LINE"
    says "  +$LINE"
    expect 0 sw_undo_block "$WORK/file" nfs "$LINE"
    same_files "$WORK/file" "$WORK/before"
}
it_replaces_a_block_and_puts_the_old_one_back() {
    SW_RUN=run-0
    expect 0 sw_apply_block "$WORK/file" nfs old
    printf 'below\n' >>"$WORK/file"
    cp "$WORK/file" "$WORK/before"
    SW_RUN=run-1
    does block "$WORK/file" nfs new
    grep -qx new "$WORK/file" && grep -qx below "$WORK/file" || fail "lost a line"
    expect 0 sw_undo_block "$WORK/file" nfs new
    same_files "$WORK/file" "$WORK/before"
}
it_removes_the_file_that_it_created() {
    does block "$WORK/new/file" nfs text
    expect 0 sw_undo_block "$WORK/new/file" nfs text
    [ ! -e "$WORK/new" ] || fail "the folder it created is still there"
}
it_keeps_what_others_wrote_since() {
    printf 'a\n' >"$WORK/file"
    expect 0 sw_apply_block "$WORK/file" nfs text
    printf 'theirs\n' >>"$WORK/file"
    expect 0 sw_undo_block "$WORK/file" nfs text
    same "$(cat "$WORK/file")" "a
theirs"
}
it_leaves_a_block_alone_that_others_changed() {
    expect 0 sw_apply_block "$WORK/file" nfs text
    sed -i 's/^text$/changed/' "$WORK/file"
    expect 0 sw_undo_block "$WORK/file" nfs text
    says 'left alone:'
    grep -qx changed "$WORK/file" || fail "their change is gone"
}
it_can_undo_twice_and_apply_again() {
    printf 'a\n' >"$WORK/file"
    expect 0 sw_apply_block "$WORK/file" nfs text
    expect 0 sw_undo_block "$WORK/file" nfs text
    expect 0 sw_undo_block "$WORK/file" nfs text
    does block "$WORK/file" nfs text
    expect 0 sw_undo_block "$WORK/file" nfs text
    same "$(cat "$WORK/file")" a
}
it_undoes_nothing_that_it_did_not_do() {
    SW_RUN=run-0
    expect 0 sw_apply_block "$WORK/file" nfs text
    SW_RUN=run-1
    expect 0 sw_apply_block "$WORK/file" nfs text
    expect 0 sw_undo_block "$WORK/file" nfs text
    grep -qx text "$WORK/file" || fail "took away another run's block"
}
it_refuses_damaged_markers() {
    printf '# BEGIN sharewright nfs\nx\n' >"$WORK/file"
    cp "$WORK/file" "$WORK/before"
    expect 1 sw_check_block "$WORK/file" nfs text
    says damaged
    expect 1 sw_apply_block "$WORK/file" nfs text
    same_files "$WORK/file" "$WORK/before"
}
it_refuses_a_body_with_markers() {
    expect 1 sw_apply_block "$WORK/file" nfs '# END sharewright nfs'
    [ ! -e "$WORK/file" ] || fail "wrote it"
}
it_keeps_mode_and_extended_attributes() {
    printf 'a\n' >"$WORK/file"
    chmod 0640 "$WORK/file"
    touch -d '2001-01-01' "$WORK/file"
    python3 -c 'import os, sys; os.setxattr(sys.argv[1], "user.sharewright", b"kept")' "$WORK/file" 2>/dev/null &&
        attribute=yes || attribute=no
    expect 0 sw_apply_block "$WORK/file" nfs text
    same "$(stat -c %a "$WORK/file")" 640
    [ "$attribute" = no ] || same "$(python3 -c 'import os, sys
print(os.getxattr(sys.argv[1], "user.sharewright").decode())' "$WORK/file")" kept
}
it_keeps_an_access_list() {
    command -v setfacl >/dev/null || skip "no setfacl"
    printf 'a\n' >"$WORK/file"
    setfacl -m u:1:r "$WORK/file" 2>/dev/null || skip "no ACL on this file system"
    expect 0 sw_apply_block "$WORK/file" nfs text
    getfacl -cn "$WORK/file" 2>/dev/null | grep -q '^user:1:r--' || fail "the ACL is gone"
}
it_keeps_the_owner() {
    [ "$ME" = 0 ] || skip "not root"
    printf 'a\n' >"$WORK/file"
    chown 12:34 "$WORK/file"
    expect 0 sw_apply_block "$WORK/file" nfs text
    same "$(stat -c %u:%g "$WORK/file")" 12:34
}
it_writes_through_a_symbolic_link() {
    mkdir "$WORK/real"
    printf 'a\n' >"$WORK/real/file"
    ln -s real/file "$WORK/link"
    does block "$WORK/link" nfs text
    [ -L "$WORK/link" ] || fail "the link became a file"
    grep -qx text "$WORK/real/file" || fail "the file behind the link was not written"
    expect 0 sw_undo_block "$WORK/link" nfs text
    same "$(cat "$WORK/real/file")" a
}
it_puts_a_block_behind_the_line_it_is_about() {
    printf 'OPTS="a"\nOPTS="b"\nrun $OPTS\n' >"$WORK/file"
    cp "$WORK/file" "$WORK/before"
    does block "$WORK/file" tentacle 'OPTS="$OPTS c"' OPTS=
    same "$(sed -n 4p "$WORK/file")" 'OPTS="$OPTS c"'
    expect 0 sw_undo_block "$WORK/file" tentacle 'OPTS="$OPTS c"' OPTS=
    same_files "$WORK/file" "$WORK/before"
}
it_does_not_guess_where_a_block_belongs() {
    printf 'run\n' >"$WORK/file"
    expect 1 sw_apply_block "$WORK/file" tentacle 'OPTS=c' OPTS=
    says 'no line begins with OPTS='
    same "$(cat "$WORK/file")" run
}
it_shows_nothing_of_a_file_but_its_block() {
    printf 'dbpass hunter2' >"$WORK/file"
    expect 0 sw_apply_block "$WORK/file" tentacle 'incomingdir /x'
    says '+incomingdir /x'
    says_not hunter2
    SW_RUN=run-2
    expect 0 sw_apply_block "$WORK/file" tentacle 'incomingdir /y'
    says '-incomingdir /x'
    says_not hunter2
    expect 0 sw_undo_block "$WORK/file" tentacle 'incomingdir /y'
    says '-incomingdir /y'
    says_not hunter2
    SW_RUN=run-1
    expect 0 sw_undo_block "$WORK/file" tentacle 'incomingdir /x'
    same "$(cat "$WORK/file")" 'dbpass hunter2'
}
it_backs_the_original_up() {
    printf 'a\n' >"$WORK/file"
    expect 0 sw_apply_block "$WORK/file" nfs text
    same "$(cat "$SW_ROOT/var/lib/sharewright/run-1/backup$WORK/file")" a
}
it_leaves_nothing_beside_the_file() {
    mkdir "$WORK/etc"
    expect 0 sw_apply_block "$WORK/etc/file" nfs text
    same "$(ls -A "$WORK/etc")" file
}
it_says_why_a_file_cannot_be_written() {
    [ "$ME" != 0 ] || skip "root may write everywhere"
    mkdir "$WORK/shut"
    printf 'a\n' >"$WORK/shut/file"
    chmod 555 "$WORK/shut"
    expect 1 sw_apply_block "$WORK/shut/file" nfs text
    says "error: cannot write $WORK/shut/file"
    same "$(cat "$WORK/shut/file")" a
}
it_notices_a_change_at_the_last_moment() {
    printf 'a\n' >"$WORK/file"
    meddle() { printf 'theirs\n' >>"$WORK/file"; }
    expect 1 sw_edit_block "$WORK/file" nfs text meddle
    says 'changed by somebody else'
    same "$(cat "$WORK/file")" "a
theirs"
}

it_writes_a_whole_file_and_removes_it() {
    does file "$SW_ROOT/etc/systemd/system/a.service.d/50-x.conf" 0640 "[Unit]
A=1
"
    same "$(stat -c %a "$SW_ROOT/etc/systemd/system/a.service.d/50-x.conf")" 640
    expect 0 sw_undo_file "$SW_ROOT/etc/systemd/system/a.service.d/50-x.conf" 0640 ''
    [ ! -e "$SW_ROOT/etc/systemd/system/a.service.d" ] || fail "the folder is still there"
    says 'systemctl daemon-reload'
}
it_writes_content_byte_for_byte() {
    # shellcheck disable=SC2016
    content='$HOME `x` %s \n "q"'"'"'
no line end'
    expect 0 sw_apply_file "$WORK/file" 0644 "$content"
    printf '%s' "$content" >"$WORK/want"
    same_files "$WORK/file" "$WORK/want"
}
it_restores_the_file_that_stood_there() {
    printf 'theirs\n' >"$WORK/file"
    chmod 600 "$WORK/file"
    does file "$WORK/file" 0644 ours
    expect 0 sw_undo_file "$WORK/file" 0644 ours
    same "$(cat "$WORK/file") $(stat -c %a "$WORK/file")" 'theirs 600'
}
it_leaves_a_file_alone_that_others_changed() {
    expect 0 sw_apply_file "$WORK/file" 0644 ours
    printf 'theirs' >"$WORK/file"
    expect 0 sw_undo_file "$WORK/file" 0644 ours
    says 'left alone:'
    same "$(cat "$WORK/file")" theirs
}
it_corrects_only_the_mode() {
    printf ours >"$WORK/file"
    chmod 600 "$WORK/file"
    does file "$WORK/file" 0644 ours
    expect 0 sw_undo_file "$WORK/file" 0644 ours
    same "$(cat "$WORK/file") $(stat -c %a "$WORK/file")" 'ours 600'
}
it_does_not_put_back_a_state_older_than_the_last_change() {
    printf 'first' >"$WORK/file"
    expect 0 sw_apply_file "$WORK/file" 0644 ours
    printf 'second' >"$WORK/file"
    expect 0 sw_apply_file "$WORK/file" 0644 ours
    expect 0 sw_undo_file "$WORK/file" 0644 ours
    same "$(cat "$WORK/file")" second
}
it_refuses_to_replace_a_folder() {
    mkdir "$WORK/file"
    expect 1 sw_apply_file "$WORK/file" 0644 ours
    says 'not a regular file'
}
it_tells_exportfs_when_an_exports_file_is_taken_back() {
    expect 0 sw_apply_file "$SW_ROOT/etc/exports.d/x.exports" 0644 '/a h
'
    expect 0 sw_undo_file "$SW_ROOT/etc/exports.d/x.exports" 0644 ''
    says '+ exportfs -ra'
}

it_leaves_fstab_as_a_later_step_has_made_it() {
    mkdir -p "$SW_ROOT/etc"
    printf '# mine\n' >"$SW_ROOT/etc/fstab"
    does fstab nfs "$LINE" "# none"
    does fstab nfs "# none"
    expect 0 sw_check_fstab nfs "$LINE" "# none"
    expect 0 sw_apply_fstab nfs "$LINE" "# none"
    grep -qx '# none' "$SW_ROOT/etc/fstab" || fail "brought the line back"
    expect 10 sw_check_fstab nfs "$LINE" "# other"
}
it_leaves_a_file_as_a_later_step_has_made_it() {
    does file "$WORK/file" 0644 first second
    does file "$WORK/file" 0644 second
    expect 0 sw_apply_file "$WORK/file" 0644 first second
    same "$(cat "$WORK/file")" second
    expect 10 sw_check_file "$WORK/file" 0644 first third
}
it_takes_back_two_edits_of_a_file_in_one_run() {
    printf original >"$WORK/file"
    SW_STEP=step-1
    expect 0 sw_apply_file "$WORK/file" 0644 first second
    SW_STEP=step-2
    expect 0 sw_apply_file "$WORK/file" 0644 second
    expect 0 sw_undo_file "$WORK/file" 0644 second
    same "$(cat "$WORK/file")" first
    SW_STEP=step-1
    expect 0 sw_undo_file "$WORK/file" 0644 first second
    same "$(cat "$WORK/file")" original
}
it_writes_fstab() {
    mkdir "$WORK/x"
    printf '# mine\n' >"$SW_ROOT/etc/fstab"
    does fstab nfs "$LINE"
    expect 0 sw_undo_fstab nfs "$LINE"
    says 'systemctl daemon-reload'
    same "$(cat "$SW_ROOT/etc/fstab")" '# mine'
}
it_refuses_a_table_that_findmnt_finds_wrong() {
    printf '# mine\n' >"$SW_ROOT/etc/fstab"
    expect 1 sw_apply_fstab nfs 'nas:/srv/x'
    says 'the old one was kept'
    same "$(cat "$SW_ROOT/etc/fstab")" '# mine'
}
it_accepts_errors_that_were_there_before() {
    printf 'broken\n' >"$SW_ROOT/etc/fstab"
    does fstab nfs "$LINE"
}
it_writes_unchecked_where_findmnt_cannot_verify() {
    findmnt() { echo "findmnt: unrecognized option '--verify'" >&2; return 1; }
    sw_within() { shift; "$@"; }
    expect 0 sw_apply_fstab nfs "$LINE"
    says 'was not checked'
}

run_cases
