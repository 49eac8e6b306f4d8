# shellcheck shell=sh
# SPDX-FileCopyrightText: 2026 Sharewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What a folder holds, name by name, so that several hosts' folders can be compared before they are merged. Reads only.
# Sourced behind probe.sh. The lines of one folder follow each other (core/facts/inventoryanswer.cpp).

# Bytes that would divide fields or lines, as %XX.
sw_percent() { sed 's/%/%25/g; s/ /%20/g; s/\t/%09/g; s/\r/%0D/g; s/\x00/%0A/g'; }
# Says that the command before it went through to its end; files that vanish meanwhile do not count.
sw_unless_late() { case $1-$(id -u) in 124-* | 137-*) ;; 0-* | *-0) printf 'whole\000' ;; esac; }

# SECONDS MOST KEY PATH [KEY PATH]... lists all of them within SECONDS, MOST names each. What lies on a network file system
# is the share's and not the host's own; a server that does not answer, and an automount point that nobody uses, are
# left alone.
sw_inventories() {
    sw_until=$(($(date +%s) + $1))
    sw_most=$2
    shift 2
    while [ "$#" -ge 2 ]; do
        sw_found=$(sw_hazard_of "$2")
        if [ "$sw_found" = autofs ]; then
            answer tree "$1" automount
        elif lim 3 test -d "$2/"; then
            answer tree "$1" begin "${sw_found:-local}"
            sw_inventory "$2/"
        else
            case $? in
            1) answer tree "$1" missing ;;
            *) answer tree "$1" hangs ;;
            esac
        fi
        shift 2
    done
}
sw_left() {
    sw_seconds=$((sw_until - $(date +%s)))
    [ "$sw_seconds" -gt 0 ] || sw_seconds=1
    printf '%s' "$sw_seconds"
}
sw_inventory() {
    cd -- "$1" || return 0
    {
        lim "$(sw_left)" find . -xdev -mindepth 1 ! -name '.sharewright-*' \( -type d -o -type f -o -type l \) -printf '%y:%m:%U:%G:%s:%T@:%p\0'
        sw_unless_late $?
    } | tr '\n\000' '\000\n' | sw_percent | awk -v most="$sw_most" '
        $0 == "whole" { whole = 1; next }
        ++n <= most { print "SW1 entry " $0 }
        END { print "SW1 listed " (whole && n <= most ? "whole" : "cut") }'
    find . -xdev -mindepth 1 -type l -printf '%p\0%l\0' | tr '\n\000' '\000\n' | sw_percent | head -n $((2 * sw_most)) |
        awk 'NR % 2 { name = $0; next } { print "SW1 target " name " " $0 }'
    # What is larger is compared by size only; Pandora keeps nothing that large here.
    {
        find . -xdev -mindepth 1 ! -name '.sharewright-*' -type f -size -65536k -print0 | lim "$(sw_left)" xargs -0 -r sha256sum -b --
    } | sed 's/^\(\\\{0,1\}[0-9a-f]*\) [ *]/\1:/' | sw_percent | sed 's/^/SW1 sum /'
    case $1 in */conf/) sw_agents ;; esac
    cd / || return 0
}
# The agents' names in their configuration files, and nothing else of these.
sw_agents() {
    find . -maxdepth 1 -type f -name '*.conf' -print0 |
        lim "$(sw_left)" xargs -0 -r grep -a -H -E -e '^agent_(name|alias)[[:blank:]]' -- | sw_percent | sed 's/^/SW1 agent /'
}
