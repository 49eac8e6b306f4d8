# shellcheck shell=sh
# SPDX-FileCopyrightText: 2026 Sharewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# === SELinux: sebool NAME ======================================================================

sw_check_sebool() {
    if ! sw_have getsebool || ! sw_have selinuxenabled || ! selinuxenabled; then
        sw_say "SELinux is not in use on this host: nothing to allow"
        return 0
    fi
    case "$(getsebool "$1" 2>&1)" in
    *'--> on') return 0 ;;
    *'--> off') return 10 ;;
    *) sw_fail "the SELinux policy of this host has no boolean $1"; return 1 ;;
    esac
}
sw_apply_sebool() {
    local was
    sw_check_sebool "$1"; was=$?
    [ "$was" -eq 10 ] || return "$was"
    sw_memo_text sebool off || return 1
    sw_run setsebool -P "$1" on || { sw_fail "the SELinux boolean $1 could not be switched on"; return 1; }
}
sw_undo_sebool() {
    sw_memo_has sebool || return 0
    sw_check_sebool "$1" >/dev/null 2>&1 && { sw_run setsebool -P "$1" off || return 1; }
    sw_forget
}
