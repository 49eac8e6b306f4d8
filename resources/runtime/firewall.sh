# shellcheck shell=sh
# SPDX-FileCopyrightText: 2026 Sharewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# === Firewall ==================================================================================

# firewall firewalld ZONE SERVICE|PORTS SOURCE...    ZONE may be empty: the default zone
# firewall ufw PORTS SOURCE...                       PORTS: 2049, or a range 49152:60999; TCP

# Prints the addresses of SOURCE: itself when it is one, else what the name resolves to.
sw_addresses() {
    case "$1" in
    *[!0-9a-fA-F.:/]*) ;;
    *[.:]*) printf '%s\n' "$1"; return 0 ;;
    esac
    getent ahosts "$1" | awk '{ print $1 }' | sort -u | grep . ||
        { sw_fail "the name $1 does not resolve on this host. Write its address into the project or into /etc/hosts"; return 1; }
}
sw_rich_rule() {
    local family=ipv4 what
    case "$1" in *:*) family=ipv6 ;; esac
    case "$2" in
    *[!0-9:]*) what="service name=\"$2\"" ;;
    *) what="port port=\"$(printf '%s' "$2" | tr : -)\" protocol=\"tcp\"" ;;
    esac
    printf 'rule family="%s" source address="%s" %s accept' "$family" "$1" "$what"
}
# sw_firewalld ZONE runtime|permanent ARGS...
sw_firewalld() {
    local zone="$1" where="$2"
    shift 2
    [ "$where" = runtime ] || set -- --permanent "$@"
    if [ -n "$zone" ]; then set -- "--zone=$zone" "$@"; fi
    sw_within 60 firewall-cmd "$@"
}
sw_ufw_has() { ufw show added 2>/dev/null | grep -Fxq -- "ufw allow from $2 to any port $1 proto tcp"; }

# sw_each_rule DO-FIREWALLD DO-UFW firewalld|ufw …: calls the function once per rule; stops at its first failure.
sw_each_rule() {
    local firewalld="$1" ufw="$2" kind="$3" zone='' what source address list
    shift 3
    if [ "$kind" = firewalld ]; then
        zone="$1"
        shift
    fi
    what="$1"
    shift
    for source in "$@"; do
        list="$(sw_addresses "$source")" || return 1
        for address in $list; do
            case "$kind" in
            firewalld) "$firewalld" "$zone" "$(sw_rich_rule "$address" "$what")" || return ;;
            ufw) "$ufw" "$what" "$address" || return ;;
            *) sw_fail "unknown firewall $kind"; return 1 ;;
            esac
        done
    done
}
sw_firewall_off() {
    case "$1" in
    firewalld) ! sw_have firewall-cmd || ! sw_within 20 firewall-cmd --state >/dev/null 2>&1 ;;
    *) ! sw_have ufw || ! ufw status 2>/dev/null | grep -q '^Status: active' ;;
    esac
}

sw_has_rule_firewalld() {
    sw_firewalld "$1" permanent "--query-rich-rule=$2" >/dev/null 2>&1 &&
        sw_firewalld "$1" runtime "--query-rich-rule=$2" >/dev/null 2>&1 || return 10
}
sw_has_rule_ufw() { sw_ufw_has "$1" "$2" || return 10; }
sw_check_firewall() {
    if sw_firewall_off "$1"; then sw_say "$1 is not active on this host: nothing to open"; return 0; fi
    sw_each_rule sw_has_rule_firewalld sw_has_rule_ufw "$@"
}

sw_add_rule_firewalld() {
    local where
    for where in permanent runtime; do
        sw_firewalld "$1" "$where" "--query-rich-rule=$2" >/dev/null 2>&1 && continue
        sw_memo_line firewall "$where $2" || return 1
        sw_say "+ firewall-cmd ${1:+--zone=$1 }$([ "$where" = runtime ] || printf %s '--permanent ')--add-rich-rule='$2'"
        sw_firewalld "$1" "$where" "--add-rich-rule=$2" || { sw_fail "firewalld refuses the rule. Its own words are above"; return 1; }
    done
}
sw_add_rule_ufw() {
    sw_ufw_has "$1" "$2" && return 0
    sw_memo_line firewall "$1 $2" || return 1
    sw_run ufw allow from "$2" to any port "$1" proto tcp || { sw_fail "ufw refuses the rule. Its own words are above"; return 1; }
}
sw_apply_firewall() {
    if sw_firewall_off "$1"; then sw_say "$1 is not active on this host: nothing to open"; return 0; fi
    sw_each_rule sw_add_rule_firewalld sw_add_rule_ufw "$@"
}

sw_undo_firewall() {
    local line
    sw_memo_has firewall || return 0
    while IFS= read -r line; do
        if [ "$1" = ufw ]; then
            sw_ufw_has "${line%% *}" "${line#* }" || continue
            sw_run ufw delete allow from "${line#* }" to any port "${line%% *}" proto tcp || return 1
        else
            sw_firewalld "$2" "${line%% *}" "--query-rich-rule=${line#* }" >/dev/null 2>&1 || continue
            sw_say "+ firewall-cmd --remove-rich-rule='${line#* }' (${line%% *})"
            sw_firewalld "$2" "${line%% *}" "--remove-rich-rule=${line#* }" || return 1
        fi
    done <"$SW_MEMO/firewall"
    sw_forget
}
