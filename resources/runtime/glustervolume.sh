# shellcheck shell=sh
# SPDX-FileCopyrightText: 2026 Sharewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# === GlusterFS: a volume, its options, its start ===============================================

# Bricks are ADDRESS:/PATH, in brick order. REPLICA counts the arbiter; ARBITER and FORCE are 0 or 1.

# sw_look_volume_of VOLUME: asks gluster; sets SW_V_ID (empty: there is no such volume) and what sw_look_volume_info
# does. Fails when gluster gives no answer.
sw_look_volume_of() {
    sw_gluster volume info || return
    sw_look_volume_info "$1"
}
# From the answer to `volume info`: SW_V_ID, SW_V_STATUS (0 created, 1 started, 2 stopped), SW_V_REPLICA, SW_V_ARBITER,
# SW_V_BRICKS (a line each), SW_V_ROWS (brick, tab, UUID of its host), SW_V_OPTIONS (name, tab, value).
sw_look_volume_info() {
    local kind first second third fourth
    SW_V_ID='' SW_V_STATUS='' SW_V_REPLICA='' SW_V_ARBITER='' SW_V_BRICKS='' SW_V_ROWS='' SW_V_OPTIONS=''
    while IFS="$SW_TAB" read -r kind first second third fourth; do
        case "$kind" in
        volume) SW_V_ID="$first" SW_V_STATUS="$second" SW_V_REPLICA="${third:-1}" SW_V_ARBITER="${fourth:-0}" ;;
        brick)
            SW_V_BRICKS="$SW_V_BRICKS${SW_V_BRICKS:+$SW_NL}$first"
            SW_V_ROWS="$SW_V_ROWS${SW_V_ROWS:+$SW_NL}$first$SW_TAB$second" ;;
        option) SW_V_OPTIONS="$SW_V_OPTIONS${SW_V_OPTIONS:+$SW_NL}$first$SW_TAB$second" ;;
        esac
    done <<EOF
$(sw_volume_lines "$1")
EOF
}
# Prints what sw_look_volume_info reads: lines `volume`, `brick` and `option` of one volume, with tabs.
sw_volume_lines() {
    SW_NAME="$1" awk -F'\t' -v OFS='\t' '
        BEGIN { volume = "volInfo/volumes/volume"; brick = volume "/bricks/brick"; option = volume "/options/option" }
        $1 == "/ " volume {
            if (value[volume "/name"] == ENVIRON["SW_NAME"]) {
                print "volume", value[volume "/id"], value[volume "/status"], value[volume "/replicaCount"], value[volume "/arbiterCount"]
                printf "%s", lines
            }
            split("", value)
            lines = ""
        }
        $1 == "/ " brick { lines = lines "brick\t" value[brick "/name"] "\t" value[brick "/hostUuid"] "\n" }
        $1 == "/ " option { lines = lines "option\t" value[option "/name"] "\t" value[option "/value"] "\n" }
        /^= / { value[substr($1, 3)] = $2 }' <<EOF
$SW_G_LINES
EOF
}
sw_volume_is() { sw_look_volume_of "$1" && [ -n "$SW_V_ID" ] && [ "$SW_V_BRICKS" = "$2" ]; }
sw_volume_is_gone() { sw_look_volume_of "$1" && [ -z "$SW_V_ID" ]; }
sw_volume_runs() { sw_look_volume_of "$1" && [ "$SW_V_STATUS" = 1 ]; }
sw_volume_rests() { sw_look_volume_of "$1" && [ "$SW_V_STATUS" != 1 ]; }

# For a check: 11 while gluster is not there or does not answer, or the volume is not made yet.
sw_volume_known() { sw_have gluster && sw_look_volume_of "$1" && [ -n "$SW_V_ID" ] || return 11; }
# For an apply: says what is missing.
sw_volume_needed() {
    sw_need_gluster || return 1
    sw_look_volume_of "$1" || { sw_gluster_silent; return 1; }
    [ -n "$SW_V_ID" ] || sw_fail "there is no volume $1 in this pool"
}

# sw_bricks_are_free BRICK...: whether no volume has one of them.
sw_bricks_are_free() {
    local all brick
    sw_gluster volume info || { sw_gluster_silent; return 1; }
    all="$(sw_g_rows volInfo/volumes/volume/bricks/brick name)"
    for brick in "$@"; do
        ! sw_lists "$all" "$brick" || { sw_fail "the brick $brick belongs to another volume. Choose a new folder for this one"; return 1; }
    done
}
# sw_whole_sets REPLICA BRICK...: gluster's own words about a wrong number are misleading.
sw_whole_sets() {
    local replica="$1"
    shift
    [ $# -gt 0 ] && [ $(($# % replica)) = 0 ] ||
        { sw_fail "$# bricks do not make whole replica sets of $replica. Give each set $replica bricks on different hosts"; return 1; }
}

# --- volume VOLUME REPLICA ARBITER FORCE BRICK... ---

# Whether the volume that was looked at is the one that is wanted. Sets added later stand behind the first ones.
sw_volume_fits() {
    local volume="$1" replica="$2" arbiter="$3" wanted
    shift 4
    wanted="$(sw_lines "$@")"
    if [ "$SW_V_REPLICA:$SW_V_ARBITER" != "$replica:$arbiter" ]; then
        sw_fail "the volume $volume exists already and keeps $SW_V_REPLICA copies (arbiter: $SW_V_ARBITER), not $replica (arbiter: $arbiter). Choose another name, or write into the project what it has"
        return 1
    fi
    if [ "$(printf '%s\n' "$SW_V_BRICKS" | head -n $#)" != "$wanted" ]; then
        sw_fail "the volume $volume exists already with other bricks: $(sw_in_one_line "$SW_V_BRICKS"). Wanted: $*. Choose another name, or write into the project what it has"
        return 1
    fi
}

sw_check_volume() {
    sw_have gluster && sw_look_volume_of "$1" || return 11
    [ -n "$SW_V_ID" ] || return 10
    sw_volume_fits "$@" || return 1
}

sw_apply_volume() {
    local volume="$1" replica="$2" arbiter="$3" force="$4" was words='' wanted
    sw_need_gluster || return 1
    sw_check_volume "$@"; was=$?
    case "$was" in
    0) return 0 ;;
    10) ;;
    11) sw_gluster_silent; return 1 ;;
    *) return 1 ;;
    esac
    shift 4
    sw_whole_sets "$replica" "$@" && sw_bricks_are_free "$@" && sw_memo_text created "$volume" || return 1
    [ "$replica" -le 1 ] || words="replica $replica"
    [ "$arbiter" = 0 ] || words="$words arbiter 1"
    wanted="$(sw_lines "$@")"
    [ "$force" = 0 ] || set -- "$@" force
    # shellcheck disable=SC2086 # words on purpose
    sw_gluster_do volume create "$volume" $words "$@"
    sw_gluster_settled sw_volume_is "$volume" "$wanted" || { sw_gluster_failed "the volume $volume could not be created"; return 1; }
    sw_memo_text volume-id "$SW_V_ID"
}

sw_undo_volume() {
    sw_memo_has created || return 0
    if ! sw_have gluster || ! sw_look_volume_of "$1"; then
        sw_left_alone "volume $1: gluster cannot be asked on this host (${SW_G_SAYS:-not installed})"
        return 0
    fi
    if [ -n "$SW_V_ID" ]; then
        if sw_memo_has volume-id && [ "$(sw_memo_get volume-id)" != "$SW_V_ID" ]; then
            sw_left_alone "volume $1: it is another one than this run created"
            return 0
        fi
        case "$SW_V_STATUS" in
        0) ;;
        2) sw_lists "$(sw_of_run sw_memo_get empty-volumes)" "$SW_V_ID" || { sw_left_alone "volume $1: it is not known whether there are files in it"; return 0; } ;;
        *) sw_left_alone "volume $1: it is running"; return 0 ;;
        esac
        sw_gluster_do volume delete "$1"
        sw_gluster_settled sw_volume_is_gone "$1" || { sw_gluster_failed "the volume $1 could not be deleted"; return 1; }
    fi
    sw_forget
}

# --- volume_started VOLUME ---

# sw_look_bricks VOLUME: sets SW_B_DOWN, the bricks that do not run. Gluster leaves out those of a node that is down,
# so what `volume info` lists is compared (sw_look_volume_of must have been called).
sw_look_bricks() {
    local up brick
    SW_B_DOWN=''
    sw_gluster volume status "$1" || return
    up="$(sw_g_rows volStatus/volumes/volume/node hostname path status | sed -n "s|^\([^$SW_TAB]*\)$SW_TAB\(/[^$SW_TAB]*\)${SW_TAB}1\$|\1:\2|p")"
    while IFS= read -r brick; do
        [ -z "$brick" ] || sw_lists "$up" "$brick" || SW_B_DOWN="$SW_B_DOWN${SW_B_DOWN:+ }$brick"
    done <<EOF
$SW_V_BRICKS
EOF
}

sw_check_volume_started() {
    sw_volume_known "$1" || return 11
    [ "$SW_V_STATUS" = 1 ] || return 10
}
sw_apply_volume_started() {
    sw_volume_needed "$1" || return 1
    [ "$SW_V_STATUS" != 1 ] || return 0
    sw_memo_text started "$SW_V_STATUS" || return 1
    sw_gluster_do volume start "$1"
    sw_gluster_settled sw_volume_runs "$1" || { sw_gluster_failed "the volume $1 could not be started"; return 1; }
    sw_await_bricks "$1"
}
sw_await_bricks() {
    local left="$SW_BRICK_WAIT" said=''
    while :; do
        if sw_look_bricks "$1"; then
            [ -n "$SW_B_DOWN" ] || break
        else
            SW_B_DOWN="$SW_G_SAYS"
        fi
        if [ "$left" -le 0 ]; then
            sw_fail "the volume $1 is started, but after $SW_BRICK_WAIT s these bricks do not run: $SW_B_DOWN. Their words are in /var/log/glusterfs/bricks on their hosts; is a firewall between the nodes?"
            return 1
        fi
        [ "$SW_B_DOWN" = "$said" ] || sw_say "waiting for bricks: $SW_B_DOWN"
        said="$SW_B_DOWN"
        left=$((left - 2))
        sleep 2
    done
    sw_say "all bricks of $1 run"
}

sw_undo_volume_started() {
    sw_memo_has started || return 0
    if ! sw_have gluster || ! sw_look_volume_of "$1"; then
        sw_left_alone "volume $1: gluster cannot be asked on this host (${SW_G_SAYS:-not installed})"
        return 0
    fi
    if [ "$SW_V_STATUS" = 1 ]; then
        if ! sw_look_inside glusterfs ro "localhost:/$1"; then
            sw_left_alone "volume $1: it cannot be seen whether there are files in it, so it keeps running"
            return 0
        elif [ -n "$SW_L_FILE" ]; then
            sw_left_alone "volume $1: it holds files, for example $SW_L_FILE, so it keeps running"
            return 0
        fi
        sw_of_run sw_memo_line empty-volumes "$SW_V_ID" || return 1
        sw_gluster_do volume stop "$1"
        sw_gluster_settled sw_volume_rests "$1" || { sw_gluster_failed "the volume $1 could not be stopped"; return 1; }
    fi
    sw_forget
}

# --- volume_option VOLUME KEY VALUE ---

# Several options at once have the key `group`: what they are stands in a file of gluster's.
# Prints the wanted options, a line each: KEY, tab, VALUE.
sw_wanted_options() {
    local file="$SW_ROOT/var/lib/glusterd/groups/$2"
    [ "$1" = group ] || { printf '%s\t%s\n' "$1" "$2"; return 0; }
    [ -f "$file" ] || { sw_fail "gluster on this host knows no group of options $2 ($file is missing)"; return 1; }
    sed -n "s/^\([a-z][^= ]*\) *= *\(.*\)/\1$SW_TAB\2/p" "$file"
}
# sw_option_of VOLUME KEY: sets SW_O_VALUE to what was set on the volume that was looked at; empty: nothing, the default
# holds. Gluster takes a key without its family (`ping-timeout`) and lists it with it.
sw_option_of() {
    local name value
    if [ "$1" = all ]; then
        sw_gluster volume get all "$2" || return
        SW_O_VALUE="$(sw_g_rows volGetopts/Opt Value | head -n 1)"
        case "$SW_O_VALUE" in - | *'(DEFAULT)') SW_O_VALUE='' ;; esac
        return 0
    fi
    SW_O_VALUE=''
    while IFS="$SW_TAB" read -r name value; do
        if [ "$name" = "$2" ] || [ "${name#*.}" = "$2" ]; then SW_O_VALUE="$value"; fi
    done <<EOF
$SW_V_OPTIONS
EOF
}
# Whether two values mean the same to gluster.
sw_same_value() { [ "$1" = "$2" ] || { [ -n "$(sw_truth "$1")" ] && [ "$(sw_truth "$1")" = "$(sw_truth "$2")" ]; }; }
sw_truth() {
    case "$1" in
    on | yes | true | enable | enabled) echo on ;;
    off | no | false | disable | disabled) echo off ;;
    esac
}
# sw_options_hold VOLUME OPTIONS: whether each of the lines is set; looks at the volume anew.
sw_options_hold() {
    local key value
    [ "$1" = all ] || sw_look_volume_of "$1" || return 1
    while IFS="$SW_TAB" read -r key value; do
        sw_option_of "$1" "$key" && sw_same_value "$SW_O_VALUE" "$value" || return 1
    done <<EOF
$2
EOF
}

sw_check_volume_option() {
    local wanted
    sw_have gluster || return 11
    if [ "$1" != all ]; then sw_volume_known "$1" || return 11; fi
    wanted="$(sw_wanted_options "$2" "$3")" || return 1
    sw_options_hold "$1" "$wanted" || return 10
}

sw_apply_volume_option() {
    local wanted before
    sw_need_gluster || return 1
    if [ "$1" != all ]; then sw_volume_needed "$1" || return 1; fi
    wanted="$(sw_wanted_options "$2" "$3")" || return 1
    ! sw_options_hold "$1" "$wanted" || return 0
    before="$(sw_options_now "$1" "$wanted")" && sw_memo_text option-before "$before" || return 1
    sw_gluster_do volume set "$1" "$2" "$3"
    sw_gluster_settled sw_options_hold "$1" "$wanted" || { sw_gluster_failed "the option $2 of the volume $1 could not be set to $3"; return 1; }
}

# Prints what the options of the lines are now: KEY, tab, VALUE.
sw_options_now() {
    printf '%s\n' "$2" | cut -f1 | while IFS= read -r key; do
        sw_option_of "$1" "$key" || { sw_gluster_silent; exit 1; }
        printf '%s\t%s\n' "$key" "$SW_O_VALUE"
    done
}

sw_undo_volume_option() {
    local wanted key before now
    sw_memo_has option-before || return 0
    if ! sw_have gluster || { [ "$1" != all ] && ! sw_look_volume_of "$1"; }; then
        sw_left_alone "option $2 of volume $1: gluster cannot be asked on this host (${SW_G_SAYS:-not installed})"
        return 0
    fi
    if [ "$1" != all ] && [ -z "$SW_V_ID" ]; then sw_forget; return 0; fi
    wanted="$(sw_wanted_options "$2" "$3")" || return 1
    while IFS="$SW_TAB" read -r key before; do
        now="$(printf '%s\n' "$wanted" | SW_NAME="$key" awk -F'\t' '$1 == ENVIRON["SW_NAME"] { print $2 }')"
        sw_undo_option "$1" "$key" "$before" "$now" || return 1
    done <"$SW_MEMO/option-before"
    sw_forget
}
# sw_undo_option VOLUME KEY BEFORE OURS
sw_undo_option() {
    sw_option_of "$1" "$2" || return 1
    ! sw_same_value "$SW_O_VALUE" "$3" || return 0
    if ! sw_same_value "$SW_O_VALUE" "$4"; then
        sw_left_alone "option $2 of volume $1: it was changed after this run"
        return 0
    fi
    if [ -n "$3" ]; then
        sw_gluster_do volume set "$1" "$2" "$3"
    else
        sw_gluster_do volume reset "$1" "$2"
    fi
    sw_gluster_settled sw_option_is "$1" "$2" "$3" || { sw_gluster_failed "the option $2 of the volume $1 could not be set back"; return 1; }
}
sw_option_is() {
    [ "$1" = all ] || sw_look_volume_of "$1" || return 1
    sw_option_of "$1" "$2" && sw_same_value "$SW_O_VALUE" "$3"
}
