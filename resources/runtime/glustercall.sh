# shellcheck shell=sh
# SPDX-FileCopyrightText: 2026 Sharewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# === Calling gluster, and reading its XML ======================================================

# Turns an answer into lines: `= PATH<tab>VALUE` for each simple element, `/ PATH` where a composed one ends; PATH is
# without the root. The last line is `! RET<tab>ERRNO<tab>WORDS`. Words around the XML are ignored; status 1 when there is
# no whole answer. Text beside elements (gluster writes a brick so) and attributes are left out: all that matters stands
# in elements of its own.
sw_xml_lines() {
    awk '
    # Where the tag ends: at the first ">" that no attribute holds.
    function tag_end(s,   from, at, before) {
        for (from = 0; (at = index(substr(s, from + 1), ">")) > 0; from += at) {
            before = substr(s, 1, from + at - 1)
            if (gsub(/"/, "", before) % 2 == 0) return from + at
        }
        return 0
    }
    function plain(s,   out, name, value) {
        gsub(/[ \t\r\n]+/, " ", s)
        sub(/^ /, "", s); sub(/ $/, "", s)
        out = ""
        while (match(s, /&[#a-zA-Z0-9]+;/)) {
            name = substr(s, RSTART + 1, RLENGTH - 2)
            if (name in entity) value = entity[name]
            else value = name ~ /^#[0-9]+$/ && substr(name, 2) > 31 ? sprintf("%c", substr(name, 2) + 0) : " "
            out = out substr(s, 1, RSTART - 1) value
            s = substr(s, RSTART + RLENGTH)
        }
        return out s
    }
    function element(path, value) {
        print "= " path "\t" value
        if (path ~ /^op(Ret|Errno|Errstr)$/) op[path] = value
    }
    function broken() { bad = 1; exit }
    BEGIN {
        RS = "<"
        entity["lt"] = "<"; entity["gt"] = ">"; entity["amp"] = "&"; entity["quot"] = "\""; entity["apos"] = "\047"
    }
    NR == 1 || closed { next }
    {
        if (!(end = tag_end($0))) { if (depth) broken(); next }
        tag = substr($0, 1, end - 1); text = substr($0, end + 1)
        if (tag ~ /^[?!]/) next
    }
    tag ~ /^\// {
        if (!depth) next
        sub(/^\//, "", tag); sub(/[ \t\r\n]+$/, "", tag)
        if (tag != name[depth]) broken()
        if (depth > 1 && simple[depth]) element(path[depth], plain(content[depth]))
        else if (depth > 1) print "/ " path[depth]
        if (--depth == 0) closed = 1
        next
    }
    {
        empty = sub(/\/$/, "", tag)
        sub(/[ \t\r\n].*/, "", tag)
        if (!depth && tag != "cliOutput") next
        if (depth) simple[depth] = 0
        here = depth > 1 ? path[depth] "/" tag : tag
        if (empty) {
            if (depth) element(here, "")
            else closed = 1
            next
        }
        depth++
        name[depth] = tag; path[depth] = here; simple[depth] = 1; content[depth] = text
    }
    END {
        print "! " (op["opRet"] == "" ? "-" : op["opRet"]) "\t" op["opErrno"] + 0 "\t" op["opErrstr"]
        exit (bad || !closed)
    }'
}

# sw_gluster ARGS...: asks or tells gluster something and reads its answer. Sets SW_G_LINES (see above), SW_G_ERRNO
# and SW_G_SAYS, its words. Returns 0 gluster agrees, 1 it refuses, 2 unknown (it did not answer in time), 3 it cannot be
# asked, or answers in plain words. Waits while another command holds gluster's lock.
sw_gluster() {
    local pause pauses="$SW_GLUSTER_PAUSES" status
    while :; do
        sw_gluster_once "$@"; status=$?
        [ $status -eq 1 ] && sw_gluster_is_busy && [ -n "$pauses" ] || return $status
        pause="${pauses%% *}"
        pauses="${pauses#"$pause"}" pauses="${pauses# }"
        sw_say "another gluster command is at work; trying again in $pause s"
        sleep "$pause"
    done
}
sw_gluster_once() {
    local answer status ret
    SW_G_LINES='' SW_G_ERRNO=''
    answer="$(timeout -k 5 "$SW_GLUSTER_WAIT" gluster --mode=script --xml "$@" 2>&1 </dev/null)"; status=$?
    case $status in
    124 | 137) SW_G_SAYS="no answer within $SW_GLUSTER_WAIT s"; return 2 ;;
    esac
    if ! SW_G_LINES="$(sw_xml_lines <<EOF
$answer
EOF
    )"; then
        SW_G_LINES='' SW_G_SAYS="$(sw_in_one_line "$answer" | cut -c1-400)"
        case "$SW_G_SAYS" in *'timed out'*) return 2 ;; esac
        return 3
    fi
    IFS="$SW_TAB" read -r ret SW_G_ERRNO SW_G_SAYS <<EOF
${SW_G_LINES##*"$SW_NL! "}
EOF
    [ "$ret" != 0 ] || return 0
    case "$SW_G_SAYS" in *'timed out'*) return 2 ;; esac
    return 1
}
sw_gluster_is_busy() {
    case "$SW_G_ERRNO $SW_G_SAYS" in
    '30802 '* | *'nother transaction is in progress'* | *'Locking failed'* | *'lock is held'*) return 0 ;;
    *) return 1 ;;
    esac
}

# The value of a simple element, the first of its name.
sw_g_value() {
    SW_NAME="= $1" awk -F'\t' '$1 == ENVIRON["SW_NAME"] { print $2; exit }' <<EOF
$SW_G_LINES
EOF
}
# sw_g_rows ELEMENT FIELD...: a line for each such element, its fields separated by tabs; `-` where one is missing or
# empty, several values of one name joined by blanks.
sw_g_rows() {
    local row="$1"
    shift
    SW_ROW="$row" SW_FIELDS="$*" awk -F'\t' '
        BEGIN { row = ENVIRON["SW_ROW"]; count = split(ENVIRON["SW_FIELDS"], field, " ") }
        $1 == "/ " row {
            line = ""
            for (i = 1; i <= count; i++)
                line = line (i > 1 ? "\t" : "") (value[field[i]] == "" ? "-" : value[field[i]])
            print line
            split("", value)
            next
        }
        index($1, "= " row "/") == 1 {
            key = substr($1, length(row) + 4)
            value[key] = value[key] == "" ? $2 : value[key] " " $2
        }' <<EOF
$SW_G_LINES
EOF
}

# sw_gluster_do ARGS...: tells gluster to change something, in the log too. How it went is kept in SW_DID (as
# sw_gluster returns it) and SW_DID_SAYS, since only a look at the state tells whether it was done.
sw_gluster_do() {
    local line='+ gluster --mode=script --xml' word
    for word in "$@"; do line="$line $(sw_quoted "$word")"; done
    sw_say "$line"
    sw_gluster "$@"; SW_DID=$?
    SW_DID_SAYS="$SW_G_SAYS" SW_DID_ERRNO="$SW_G_ERRNO"
}
# sw_take_pause BEGAN: waits before the next look, SW_PAUSE seconds. A look that began at BEGAN and took long found a node that
# has enough to do: it is left alone for three times as long.
sw_take_pause() {
    SW_PAUSE=$((3 * ($(date +%s) - $1)))
    [ "$SW_PAUSE" -ge "$SW_POLL" ] || SW_PAUSE="$SW_POLL"
    [ "$SW_PAUSE" -le 60 ] || SW_PAUSE=60
    sleep "$SW_PAUSE"
}
# sw_gluster_settled STATE...: whether the state is reached by now. After an answer that did not come, it is asked for
# again for a while: gluster may still be at it.
sw_gluster_settled() {
    local tries=1
    case "$SW_DID" in
    0) tries=3 ;;
    2)
        sw_say "gluster has not answered ($SW_DID_SAYS): looking what has become of it"
        tries=24 ;;
    esac
    until "$@"; do
        tries=$((tries - 1))
        [ $tries -gt 0 ] || return 1
        sleep "$SW_POLL"
    done
}

# sw_gluster_failed WHAT: one sentence with gluster's words and what helps.
sw_gluster_failed() {
    case "$SW_DID" in
    0) sw_fail "$1: gluster reported success, but it is not so. Look at /var/log/glusterfs/glusterd.log, then run this step again" ;;
    2) sw_fail "$1: it is not known whether gluster did it ($SW_DID_SAYS). Wait until it is idle, then run this step again" ;;
    *) sw_fail "$1: ${SW_DID_SAYS:-gluster gives no reason}. $(sw_gluster_remedy "$SW_DID_SAYS")" ;;
    esac
}
# What helps, by gluster's words.
sw_gluster_remedy() {
    case "$1" in
    *'Connection failed'*) echo "glusterd does not run on this host: 'systemctl start glusterd', then run this step again" ;;
    *'nother transaction'* | *'Locking failed'*)
        echo 'If no other gluster command runs, the lock is stale: restart glusterd on the node that holds it (see glusterd.log), then run this step again' ;;
    *"not in 'Peer in Cluster' state"*)
        echo 'Is that node a peer (gluster pool list)? If so: on each node the names of all nodes must lead to their storage addresses, its own not to 127.0.1.1 (/etc/hosts)' ;;
    *'not connected'* | *'probably down'* | *'is not part of cluster'*)
        echo 'Is that node up, glusterd running on it, and port 24007 open? Run this step again when all nodes see it' ;;
    *'already part of a volume'*)
        echo 'The folder carries the mark of an earlier attempt. Run the plan again: its brick steps take off the marks that Sharewright left. Otherwise choose a new folder beside it' ;;
    *'root partition'*) echo 'Mount a file system of its own for the brick' ;;
    *'mount point'*) echo 'Choose a folder below the mount point as the brick' ;;
    *'Quorum not met'*) echo 'More than half of the nodes must be up' ;;
    *'same server'*) echo 'Order the bricks so that each replica set has one on each host' ;;
    *) echo 'See /var/log/glusterfs/glusterd.log on the nodes' ;;
    esac
}

# Whether gluster is installed here.
sw_need_gluster() { sw_need gluster 'glusterfs-server (and glusterfs-cli where it is a package of its own)'; }
# After a question that got no answer.
sw_gluster_silent() {
    SW_DID=3 SW_DID_SAYS="$SW_G_SAYS"
    sw_gluster_failed "${1:-gluster cannot be asked on this host}"
}
