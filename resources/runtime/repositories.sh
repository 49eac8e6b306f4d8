# shellcheck shell=sh
# SPDX-FileCopyrightText: 2026 Sharewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# === Package repositories that the distribution knows, but leaves off ==========================

# repository dnf|yum ID

# Prints the ids of all repositories, or of those that are on: sw_repositories TOOL all|enabled. A word before the
# id marks its state (`!`: stale, `*`: being read), a slash after it the release.
sw_repositories() {
    case "$1" in
    dnf) sw_within 300 dnf -q repolist "--$2" ;;
    *) sw_within 300 yum -q repolist "$2" ;;
    esac 2>/dev/null </dev/null | awk '$1 != "repo" { sub(/^[!*]+/, "", $1); sub(/\/.*/, "", $1); print $1 }'
}
sw_has_repository() { sw_lists "$(sw_repositories "$1" "$2")" "$3"; }

sw_check_repository() {
    case "$1" in
    dnf | yum) ;;
    *) sw_fail "$1 has no repositories that could be switched on by name. Write them into its own files by hand"; return 1 ;;
    esac
    sw_has_repository "$1" enabled "$2" && return 0
    sw_has_repository "$1" all "$2" && return 10
    # A package of an earlier step may bring it.
    return 11
}

sw_apply_repository() {
    local was
    sw_check_repository "$@"; was=$?
    case "$was" in
    0) return 0 ;;
    10) ;;
    11) sw_fail "$1 knows no repository $2 on this host. Is the package that brings it installed, or a subscription missing?"; return 1 ;;
    *) return 1 ;;
    esac
    sw_memo_text repository off || return 1
    sw_switch_repository "$1" "$2" enable ||
        { sw_fail "the repository $2 could not be switched on. With dnf the package dnf-plugins-core is needed for that, with yum yum-utils"; return 1; }
    sw_has_repository "$1" enabled "$2" ||
        { sw_fail "$1 reported success, but the repository $2 is still off. Look into /etc/yum.repos.d"; return 1; }
}
sw_switch_repository() {
    case "$1" in
    dnf) sw_run dnf config-manager "--set-${3}d" "$2" </dev/null ;;
    *) sw_run yum-config-manager "--$3" "$2" </dev/null >/dev/null ;;
    esac
}

sw_undo_repository() {
    sw_memo_has repository || return 0
    if sw_has_repository "$1" enabled "$2"; then
        sw_switch_repository "$1" "$2" disable || { sw_fail "the repository $2 could not be switched off again"; return 1; }
    fi
    sw_forget
}
