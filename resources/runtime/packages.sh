# shellcheck shell=sh
# SPDX-FileCopyrightText: 2026 Sharewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# === Packages ==================================================================================

# packages TOOL(apt|dnf|yum) PKG...

sw_check_packages() {
    [ -z "$(sw_missing_packages "$@")" ] || return 10
}
# Prints those that are not installed.
sw_missing_packages() {
    local tool="$1" name
    shift
    for name in "$@"; do
        case "$tool" in
        apt) dpkg-query -W -f='${Status}\n' "$name" 2>/dev/null | grep -q ' installed$' ;;
        *) rpm -q --quiet "$name" >/dev/null 2>&1 ;;
        esac || printf '%s\n' "$name"
    done
}

sw_apply_packages() {
    local tool="$1" missing
    shift
    missing="$(sw_missing_packages "$tool" "$@")"
    [ -n "$missing" ] || return 0
    sw_memo_text packages "$(printf '%s' "$missing" | tr '\n' ' ')" || return 1
    case "$tool" in
    apt | dnf | yum) ;;
    *) sw_fail "unknown package tool $tool"; return 1 ;;
    esac
    # One name a line, and no package name holds a blank.
    # shellcheck disable=SC2086
    "sw_${tool}_install" $missing || return 1
    missing="$(sw_missing_packages "$tool" "$@" | tr '\n' ' ')"
    [ -z "$missing" ] || { sw_fail "$tool reported success, but these packages are still missing: $missing"; return 1; }
}

sw_undo_packages() {
    sw_memo_has packages || return 0
    sw_left_alone "packages $(sw_memo_get packages): other software may use them by now; remove them by hand if you want"
}

sw_apt() {
    sw_locked env DEBIAN_FRONTEND=noninteractive NEEDRESTART_SUSPEND=1 apt-get -q -y \
        -o DPkg::Lock::Timeout=3 -o Dpkg::Options::=--force-confold "$@"
}
sw_apt_install() {
    local updated=no name
    for name in "$@"; do
        apt-cache policy "$name" 2>/dev/null | grep -q '^  Candidate: [^(]' && continue
        sw_apt update || { sw_fail "the package lists could not be renewed (apt-get update). Check the sources in /etc/apt and the network"; return 1; }
        updated=yes
        break
    done
    sw_apt_mended --no-install-recommends install "$@" && return 0
    [ ! -f "$SW_MEMO/gave-up" ] || return 1
    if [ "$updated" = no ]; then
        sw_say "trying again with fresh package lists"
        sw_apt update && sw_apt_mended --no-install-recommends install "$@" && return 0
    fi
    sw_fail "apt-get could not install $*. Its own words are above; check the sources in /etc/apt and the network"
}
# apt-get, after mending what an interrupted dpkg left behind.
sw_apt_mended() {
    sw_apt "$@" && return 0
    if grep -q 'dpkg was interrupted' "$SW_MEMO/tool.out"; then
        sw_locked env DEBIAN_FRONTEND=noninteractive dpkg --force-confold --configure -a && sw_apt "$@"
    elif grep -q -e 'fix-broken' -e 'apt --fix' "$SW_MEMO/tool.out"; then
        sw_apt -f install && sw_apt "$@"
    else
        return 1
    fi
}
sw_dnf_install() { sw_rpm_install dnf "$@"; }
sw_yum_install() { sw_rpm_install yum "$@"; }
sw_rpm_install() {
    local tool="$1"
    shift
    sw_locked "$tool" -y --setopt=exit_on_lock=1 install "$@" && return 0
    [ -f "$SW_MEMO/gave-up" ] ||
        sw_fail "$tool could not install $*. Its own words are above; check the repositories and the network"
    return 1
}

# Runs a package tool; while another one holds the lock it says so and tries again for SW_LOCK_WAIT seconds.
sw_locked() {
    local until holder left status
    sw_memo_ready || return 1
    rm -f -- "$SW_MEMO/gave-up"
    until=$(($(date +%s) + SW_LOCK_WAIT))
    while :; do
        sw_shown "$@"; status=$?
        [ "$status" -ne 0 ] || return 0
        grep -q -i -e 'could not get lock' -e 'unable to lock' -e 'unable to acquire the dpkg' -e 'frontend lock' \
            -e 'currently holding the yum lock' -e 'failed to obtain the .* lock' -e 'waiting for process' \
            "$SW_MEMO/tool.out" || return "$status"
        holder="$(sw_lock_holder)"
        left=$((until - $(date +%s)))
        if [ "$left" -le 0 ]; then
            : >"$SW_MEMO/gave-up"
            sw_fail "another package tool${holder:+ ($holder)} has held the lock for $SW_LOCK_WAIT s. Let it finish or end it, then run this step again"
            return 1
        fi
        sw_say "another package tool${holder:+ ($holder)} holds the lock; waiting, $left s left"
        if [ "$left" -gt 3 ]; then sleep 3; else sleep "$left"; fi
    done
}
# "process 123 apt-get" of whoever holds the lock, as the tool said or as /proc shows.
sw_lock_holder() {
    local pid
    pid="$(sed -n -e 's/.*held by process \([0-9][0-9]*\).*/\1/p' -e 's/.*pid[: ]*\([0-9][0-9]*\).*/\1/p' \
        "$SW_MEMO/tool.out" | head -n 1)"
    [ -n "$pid" ] || pid="$(find /proc/[0-9]*/fd -maxdepth 1 \( -lname '/var/lib/dpkg/lock*' -o \
        -lname '/var/lib/apt/lists/lock' -o -lname '*/.rpm.lock' \) 2>/dev/null | head -n 1 | cut -d/ -f3)"
    [ -n "$pid" ] || return 0
    printf 'process %s %s' "$pid" "$(cat "/proc/$pid/comm" 2>/dev/null)"
}
# Like sw_run, and keeps the output in tool.out. The status comes by a pipe, for a full disk could not keep it.
sw_shown() {
    local status
    exec 4>&1
    status="$({ { sw_run "$@" 2>&1 3>&- 4>&-; printf '%s' "$?" >&3; } | tee -- "$SW_MEMO/tool.out" >&4; } 3>&1)"
    exec 4>&-
    return "$status"
}
