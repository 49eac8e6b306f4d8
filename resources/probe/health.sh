# shellcheck shell=sh
# SPDX-FileCopyrightText: 2026 Sharewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What the status view asks a host, again and again; appended to probe.sh. Reads only, writes no canary.

# What the server exports now, in the syntax of exports(5).
sw_exports() {
    if have exportfs && sw_line=$(lim 5 exportfs -s); then
        answer exports "$(printf '%s\n' "$sw_line" | b64)"
    fi
}

# KEY DIRECTORY. Room on its file system: block size, blocks, free blocks for users, inodes, free inodes.
sw_room() {
    sw_line=$(lim 3 stat -f -c '%S %b %a %c %d' -- "$2") && answer room "$1" "$sw_line"
}

# KEY PATH USER. Asks the file system, which asks the server; then, as root, what USER may do there.
# An automount point that nobody uses is left alone: to touch it would mount it.
sw_access() {
    if [ "$(sw_hazard_of "$2")" = autofs ]; then
        answer access "$1" waiting
        return
    fi
    sw_line=$(lim 3 stat -f -c ok -- "$2" 2>&1)
    case $?-$sw_line in
    0-*) sw_may "$2" "$3" ;;
    124-* | 137-*) sw_state=hangs ;;
    *[Ss]'tale'*) sw_state=stale ;;
    *'ermission denied'*) sw_state=refused ;;
    *) sw_state=unknown ;;
    esac
    answer access "$1" "$sw_state"
}
sw_may() {
    sw_state=works
    [ "$(id -u)" = 0 ] && have runuser && id "$2" >/dev/null 2>&1 || return 0
    # shellcheck disable=SC2016 # the inner shell expands it
    lim 3 runuser -u "$2" -- sh -c '[ -r "$1" ] && [ -w "$1" ] && [ -x "$1" ]' access "$1"
    case $? in
    0) ;;
    124 | 137) sw_state=hangs ;;
    1) sw_state=refused ;;
    *) sw_state=unknown ;;
    esac
}
