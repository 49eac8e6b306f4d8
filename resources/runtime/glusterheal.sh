# shellcheck shell=sh
# SPDX-FileCopyrightText: 2026 Sharewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# === GlusterFS: healed VOLUME ==================================================================

# sw_look_heal VOLUME: sets SW_H_ROWS (lines `BRICK ENTRIES IN-SPLIT-BRAIN` of the bricks that answered), SW_H_ENTRIES and
# SW_H_SPLIT, their sums, and SW_H_SILENT, the bricks that did not answer: of those nothing is known, which is not zero.
# The volume must have been looked at; one without copies has nothing to heal.
sw_look_heal() {
    local brick entries split status answered=''
    SW_H_ROWS='' SW_H_ENTRIES=0 SW_H_SPLIT=0 SW_H_SILENT=''
    [ "$SW_V_REPLICA" -gt 1 ] || return 0
    sw_gluster volume heal "$1" info summary || return
    while IFS="$SW_TAB" read -r brick entries split status; do
        [ "$status" = Connected ] || continue
        case "$entries$split" in *[!0-9]*) continue ;; esac
        SW_H_ROWS="$SW_H_ROWS${SW_H_ROWS:+$SW_NL}$brick $entries $split"
        SW_H_ENTRIES=$((SW_H_ENTRIES + entries)) SW_H_SPLIT=$((SW_H_SPLIT + split))
        answered="$answered${answered:+$SW_NL}$brick"
    done <<EOF
$(sw_g_rows healInfo/bricks/brick name totalNumberOfEntries numberOfEntriesInSplitBrain status)
EOF
    while IFS= read -r brick; do
        sw_lists "$answered" "$brick" || SW_H_SILENT="$SW_H_SILENT${SW_H_SILENT:+ }$brick"
    done <<EOF
$SW_V_BRICKS
EOF
}

# sw_read_heal VOLUME: one look, in words: SW_H_TEXT, and SW_H_STATE: healed, waiting, unknown or split.
sw_read_heal() {
    SW_H_STATE=unknown
    if ! sw_look_heal "$1"; then
        SW_H_TEXT="gluster does not answer ($SW_G_SAYS)"
    elif [ "$SW_H_SPLIT" -gt 0 ]; then
        SW_H_STATE=split SW_H_TEXT="$SW_H_SPLIT entries are in split-brain"
    elif [ -n "$SW_H_SILENT" ]; then
        SW_H_TEXT="no answer from $SW_H_SILENT"
    elif [ "$SW_H_ENTRIES" = 0 ]; then
        SW_H_STATE=healed SW_H_TEXT='no entry waits'
    else
        SW_H_STATE=waiting SW_H_TEXT="$SW_H_ENTRIES entries wait"
    fi
}

# A file that is written all the time shows up now and then, so several looks in a row must find nothing.
sw_apply_healed() {
    local still=0 quiet=0 said='' good=0 best='' nudged='' began
    sw_volume_needed "$1" || return 1
    SW_PAUSE="$SW_POLL"
    while :; do
        began="$(date +%s)"
        sw_read_heal "$1"
        case $SW_H_STATE in
        healed) good=$((good + 1)) still=0 ;;
        split) sw_in_split_brain "$1"; return 1 ;;
        *) good=0 still=$((still + SW_PAUSE)) ;;
        esac
        [ "$good" -lt "$SW_HEAL_READINGS" ] || break
        if [ $SW_H_STATE = waiting ] && { [ -z "$best" ] || [ "$SW_H_ENTRIES" -lt "$best" ]; }; then
            # Gluster heals by itself, but looks for work only every ten minutes.
            [ -n "$best" ] || sw_gluster_do volume heal "$1"
            best="$SW_H_ENTRIES" still=0 nudged=''
        elif [ $SW_H_STATE = waiting ] && [ -z "$nudged" ] && [ "$still" -ge "$SW_HEAL_NUDGE" ]; then
            nudged=yes
            sw_nudge_heal "$1"
        fi
        if [ "$SW_H_TEXT" != "$said" ] || [ $quiet -ge 60 ]; then
            sw_say "heal of $1: $SW_H_TEXT"
            said="$SW_H_TEXT" quiet=0
        else
            quiet=$((quiet + SW_PAUSE))
        fi
        if [ "$still" -ge "$SW_HEAL_WAIT" ]; then
            sw_fail "the heal of $1 has made no progress for $SW_HEAL_WAIT s: $SW_H_TEXT. See 'gluster volume heal $1 info' and /var/log/glusterfs/glustershd.log on the nodes; then run this step again"
            return 1
        fi
        sw_take_pause "$began"
    done
    sw_say "the volume $1 is healed: all bricks answered, and no entry waited in $SW_HEAL_READINGS looks"
}
# sw_nudge_heal VOLUME: what was deleted while a node lost power is on its brick alone. Its heal waits for ever, until somebody looks
# the name up.
sw_nudge_heal() {
    local list="$SW_ROOT/run/sharewright/waiting-$SW_RUN"
    sw_gluster volume heal "$1" info || return 0
    mkdir -p -- "${list%/*}" && printf '%s\n' "$SW_G_LINES" |
        awk -F'\t' '$1 == "= healInfo/bricks/brick/file" && $2 ~ "^/" { print "." $2 }' | sort -u >"$list" || return 0
    if [ -s "$list" ]; then
        sw_say "no progress: looking up the $(wc -l <"$list") names that wait"
        sw_look_names_up "$1" "$list" || :
        sw_gluster_do volume heal "$1"
    fi
    rm -f -- "$list"
}
# sw_settles_heal CMD...: until CMD, which looks at the heal, is content: a file that is being written is counted now and then.
sw_settles_heal() {
    local left="$SW_HEAL_SETTLE" began
    SW_PAUSE="$SW_POLL"
    until "$@"; do
        [ "$left" -gt 0 ] || return 1
        [ "$left" -ne "$SW_HEAL_SETTLE" ] || sw_say "heal of the volume: $SW_H_TEXT; waiting for that, $left s at most"
        began="$(date +%s)"
        sw_take_pause "$began"
        left=$((left - SW_PAUSE))
    done
}
sw_nothing_waits() { sw_read_heal "$1" && [ $SW_H_STATE = healed ]; }
sw_in_split_brain() {
    sw_fail "$SW_H_SPLIT entries of the volume $1 are in split-brain: gluster cannot tell which copy is right. See 'gluster volume heal $1 info split-brain', and decide for each of them"
}
