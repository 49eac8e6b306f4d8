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

# KEY PATH [USER]. Asks the file system, which asks the server; then, as root, what USER may do there.
# An automount point that nobody uses is left alone: to touch it would mount it. Of a link it is the target that counts.
sw_access() {
    sw_place=$2
    sw_hazard=$(sw_hazard_of "$2")
    if [ -z "$sw_hazard" ] && [ -L "$2" ]; then
        sw_place=$(readlink -- "$2")
        answer linked "$1" "$(printf '%s' "$sw_place" | b64)"
        sw_hazard=$(sw_hazard_of "$sw_place")
    fi
    if [ "$sw_hazard" = autofs ]; then
        answer access "$1" waiting
        return
    fi
    sw_line=$(lim 3 stat -f -c ok -- "$sw_place" 2>&1)
    case $?-$sw_line in
    0-*) sw_may "$sw_place" "$3" ;;
    124-* | 137-*) sw_state=hangs ;;
    *'endpoint is not connected'*) sw_state=dead ;;
    *[Ss]'tale'*) sw_state=stale ;;
    *'ermission denied'*) sw_state=refused ;;
    *) sw_state=unknown ;;
    esac
    answer access "$1" "$sw_state"
}
sw_may() {
    sw_state=works
    [ -n "$2" ] && [ "$(id -u)" = 0 ] && have runuser && id "$2" >/dev/null 2>&1 || return 0
    # shellcheck disable=SC2016 # the inner shell expands it
    lim 3 runuser -u "$2" -- sh -c '[ -r "$1" ] && [ -w "$1" ] && [ -x "$1" ]' access "$1"
    case $? in
    0) ;;
    124 | 137) sw_state=hangs ;;
    1) sw_state=refused ;;
    *) sw_state=unknown ;;
    esac
}

# What this node's gluster daemon knows of itself and its peers. Takes no lock.
sw_gluster_node() {
    have gluster || return 0
    sw_until=$(($(date +%s) + 15))
    answer glusterversion "$(lim 5 gluster --version | sed -n '1s/^glusterfs //p')"
    if [ -r /var/lib/glusterd/glusterd.info ]; then
        answer glusternode \
            "$(sed -n 's/^UUID=//p' /var/lib/glusterd/glusterd.info)" \
            "$(sed -n 's/^operating-version=//p' /var/lib/glusterd/glusterd.info)"
    fi
    sw_told pool pool list
}

# VOLUME. What takes gluster's lock or walks the bricks: one node of the site answers it for all, and no question is
# asked whose answer is plain. All together end within 40 s.
sw_gluster_volume() {
    have gluster || return 0
    sw_until=$(($(date +%s) + 40))
    sw_told volumes volume info
    sw_told status volume status "$1"
    case $sw_text in *'<task>'*) sw_told rebalance volume rebalance "$1" status ;; esac
    sw_told healsummary volume heal "$1" info summary
    case $sw_text in
    *'<numberOfEntriesInSplitBrain>'[1-9]*) sw_told splitbrain volume heal "$1" info split-brain ;;
    esac
}

# VOLUME BRICK... How far the removal of these bricks is.
sw_gluster_removal() {
    sw_until=$(($(date +%s) + 20))
    sw_volume=$1
    shift
    sw_told removal volume remove-brick "$sw_volume" "$@" status
}

# NAME WORD... One question. Its answer, with what it said on standard error and its exit status, is sw_text and is sent
# on. A killed gluster command leaves no lock: glusterd finishes what it was asked by itself.
sw_told() {
    sw_name=$1
    shift
    sw_left=$((sw_until - $(date +%s)))
    [ "$sw_left" -le 20 ] || sw_left=20
    sw_text=rc=124
    if [ "$sw_left" -gt 0 ]; then
        sw_text=$(lim "$sw_left" gluster --mode=script --xml "$@" 2>&1; echo "rc=$?")
    fi
    answer told "$sw_name" "$(printf '%s\n' "$sw_text" | b64)"
}
