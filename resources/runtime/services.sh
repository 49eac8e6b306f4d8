# shellcheck shell=sh
# SPDX-FileCopyrightText: 2026 Sharewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# === Services ==================================================================================

# systemd's word for a unit: active, inactive, failed, activating, unknown …
sw_unit_state() {
    local words
    words="$(systemctl is-active -- "$1" 2>/dev/null)"
    printf '%s\n' "${words%%"$SW_NL"*}"
}
sw_unit_exists() {
    case "$(systemctl show -p LoadState -- "$1" 2>/dev/null)" in
    LoadState=not-found | '') return 1 ;;
    *) return 0 ;;
    esac
}
sw_runs() {
    case "$(sw_unit_state "$1")" in
    active | activating | reloading | deactivating) return 0 ;;
    *) return 1 ;;
    esac
}
sw_unit_words() {
    sw_within 10 systemctl status --no-pager -n 15 -- "$1" >&2
    return 0
}

# --- unit_enabled UNIT ---

sw_check_unit_enabled() {
    case "$(systemctl is-enabled -- "$1" 2>/dev/null | tail -n 1)" in
    enabled | static | alias | indirect | generated) return 0 ;;
    masked*) sw_fail "$1 is masked: somebody has forbidden it to start. 'systemctl unmask $1' allows it"; return 1 ;;
    esac
    sw_unit_exists "$1" || return 11
    return 10
}
sw_apply_unit_enabled() {
    local was
    sw_check_unit_enabled "$1"; was=$?
    case "$was" in
    0) return 0 ;;
    11) sw_fail "there is no unit $1 on this host. Is its package installed?"; return 1 ;;
    10) ;;
    *) return 1 ;;
    esac
    sw_memo_text enabled no || return 1
    sw_run systemctl enable -- "$1" || { sw_fail "$1 could not be enabled"; return 1; }
}
sw_undo_unit_enabled() {
    sw_memo_has enabled || return 0
    case "$(systemctl is-enabled -- "$1" 2>/dev/null | tail -n 1)" in
    enabled) sw_run systemctl disable -- "$1" || { sw_fail "$1 could not be disabled"; return 1; } ;;
    esac
    sw_forget
}

# --- unit_stopped UNIT ---

sw_check_unit_stopped() {
    if sw_runs "$1"; then return 10; fi
    return 0
}
sw_apply_unit_stopped() {
    sw_runs "$1" || return 0
    sw_memo_text stopped "$(sw_unit_state "$1")" || return 1
    sw_run systemctl stop -- "$1" || { sw_unit_words "$1"; sw_fail "$1 could not be stopped"; return 1; }
    if sw_runs "$1"; then
        sw_fail "$1 runs again right after it was stopped. Something starts it (pandora_ha?): stop that first"
        return 1
    fi
}
sw_undo_unit_stopped() {
    sw_memo_has stopped || return 0
    if ! sw_runs "$1"; then
        sw_run systemctl start -- "$1" || { sw_unit_words "$1"; sw_fail "$1 could not be started again"; return 1; }
    fi
    sw_forget
}

# --- unit_started UNIT ---

sw_check_unit_started() {
    [ "$(sw_unit_state "$1")" = active ] && return 0
    sw_unit_exists "$1" || return 11
    return 10
}
sw_apply_unit_started() {
    local was left="$SW_SETTLE"
    sw_check_unit_started "$1"; was=$?
    case "$was" in
    0) return 0 ;;
    10) ;;
    *) sw_fail "there is no unit $1 on this host. Is its package installed?"; return 1 ;;
    esac
    sw_memo_text started "$(sw_unit_state "$1")" || return 1
    sw_run systemctl start -- "$1" || { sw_unit_words "$1"; sw_fail "$1 could not be started. Its own words are above"; return 1; }
    while :; do
        if [ "$(sw_unit_state "$1")" != active ]; then
            sw_unit_words "$1"
            sw_fail "$1 started, but did not stay up. Its own words are above"
            return 1
        fi
        [ "$left" -gt 0 ] || return 0
        left=$((left - 1))
        sleep 1
    done
}
sw_undo_unit_started() {
    sw_memo_has started || return 0
    if sw_runs "$1"; then
        sw_run systemctl stop -- "$1" || { sw_fail "$1 could not be stopped"; return 1; }
    fi
    sw_forget
}

# --- daemon_reload ---

# systemd empties and refills its generator folder at each reload: what is newer has not been read yet.
sw_check_daemon_reload() {
    local read="$SW_ROOT/run/systemd/generator" newer
    [ -e "$read" ] || read="$SW_ROOT/run/sharewright/daemon-reload"
    [ -e "$read" ] || return 10
    newer="$(find "$SW_ROOT/etc/fstab" "$SW_ROOT/etc/systemd/system" -newer "$read" 2>/dev/null | head -n 1)"
    [ -z "$newer" ] || return 10
}
sw_apply_daemon_reload() {
    sw_check_daemon_reload && return 0
    mkdir -p -- "$SW_ROOT/run/sharewright" && : >"$SW_ROOT/run/sharewright/daemon-reload.new" || return 1
    sw_run systemctl daemon-reload || { sw_fail "systemd could not read its units again. See: journalctl -b -u init.scope"; return 1; }
    mv -f -- "$SW_ROOT/run/sharewright/daemon-reload.new" "$SW_ROOT/run/sharewright/daemon-reload"
}
sw_undo_daemon_reload() { :; } # the undo of an edit reloads by itself
