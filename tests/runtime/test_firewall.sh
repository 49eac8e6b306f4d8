# shellcheck shell=sh
# SPDX-FileCopyrightText: 2026 Sharewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck source=harness.sh disable=SC2015,SC2016,SC2034
. "$(dirname -- "$0")/harness.sh"

it_opens_firewalld_for_each_source() {
    mkdir "$WORK/world/firewalld"
    does firewall firewalld internal nfs 10.0.0.11 fd00::5
    same "$(cat "$WORK/world/firewalld/permanent-internal")" \
        'rule family="ipv4" source address="10.0.0.11" service name="nfs" accept
rule family="ipv6" source address="fd00::5" service name="nfs" accept'
    same_files "$WORK/world/firewalld/permanent-internal" "$WORK/world/firewalld/runtime-internal"
    expect 0 sw_undo_firewall firewalld internal nfs 10.0.0.11 fd00::5
    same "$(cat "$WORK/world/firewalld/permanent-internal" "$WORK/world/firewalld/runtime-internal")" ''
}
it_keeps_rules_that_were_there() {
    mkdir "$WORK/world/firewalld"
    sw_rich_rule 10.0.0.11 nfs >"$WORK/world/firewalld/permanent-public"
    echo >>"$WORK/world/firewalld/permanent-public"
    cp "$WORK/world/firewalld/permanent-public" "$WORK/before"
    does firewall firewalld '' nfs 10.0.0.11
    expect 0 sw_undo_firewall firewalld '' nfs 10.0.0.11
    same_files "$WORK/world/firewalld/permanent-public" "$WORK/before"
    same "$(cat "$WORK/world/firewalld/runtime-public")" ''
}
it_opens_ufw_and_closes_it_again() {
    echo 'ufw allow 22/tcp' >"$WORK/world/ufw"
    does firewall ufw 2049 10.0.0.11 10.0.0.12
    grep -qx 'ufw allow from 10.0.0.12 to any port 2049 proto tcp' "$WORK/world/ufw" || fail "no rule"
    expect 0 sw_undo_firewall ufw 2049 10.0.0.11 10.0.0.12
    same "$(cat "$WORK/world/ufw")" 'ufw allow 22/tcp'
}
it_opens_a_range_of_ports_for_each_source() {
    mkdir "$WORK/world/firewalld"
    does firewall firewalld internal 49152:60999 10.0.0.11
    same "$(cat "$WORK/world/firewalld/permanent-internal")" \
        'rule family="ipv4" source address="10.0.0.11" port port="49152-60999" protocol="tcp" accept'
    same_files "$WORK/world/firewalld/permanent-internal" "$WORK/world/firewalld/runtime-internal"
    expect 0 sw_undo_firewall firewalld internal 49152:60999 10.0.0.11
    same "$(cat "$WORK/world/firewalld/permanent-internal" "$WORK/world/firewalld/runtime-internal")" ''
}
it_has_nothing_to_open_where_no_firewall_runs() {
    expect 0 sw_check_firewall firewalld '' nfs 10.0.0.11
    says 'not active'
    expect 0 sw_apply_firewall ufw 2049 10.0.0.11
    says 'not active'
}
it_resolves_names() {
    echo >"$WORK/world/ufw"
    expect 0 sw_apply_firewall ufw 2049 localhost
    grep -q -e 'from 127.0.0.1 ' -e 'from ::1 ' "$WORK/world/ufw" || fail "$(cat "$WORK/world/ufw")"
    getent() { return 2; }
    expect 1 sw_apply_firewall ufw 2049 no-such-host
    says 'does not resolve'
}
it_switches_a_selinux_boolean() {
    mkdir "$WORK/world/booleans"
    echo off >"$WORK/world/booleans/httpd_use_nfs"
    does sebool httpd_use_nfs
    expect 0 sw_undo_sebool httpd_use_nfs
    same "$(cat "$WORK/world/booleans/httpd_use_nfs")" off
}
it_leaves_a_boolean_on_that_was_on() {
    mkdir "$WORK/world/booleans"
    echo on >"$WORK/world/booleans/httpd_use_nfs"
    expect 0 sw_apply_sebool httpd_use_nfs
    expect 0 sw_undo_sebool httpd_use_nfs
    same "$(cat "$WORK/world/booleans/httpd_use_nfs")" on
}
it_needs_no_boolean_without_selinux() {
    expect 0 sw_check_sebool httpd_use_nfs
    says 'not in use'
}
it_names_an_unknown_boolean() {
    mkdir "$WORK/world/booleans"
    expect 1 sw_check_sebool httpd_use_nfs
    says 'no boolean httpd_use_nfs'
}

run_cases
