# shellcheck shell=sh
# shellcheck disable=SC2034,SC2154 # shared with the other parts
# SPDX-FileCopyrightText: 2026 Sharewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# gluster volume heal. What a brick has missed is what changed in the volume since its copy was made, or what is left
# of that list while it catches up; the other bricks of its set name these files.

# Sets STATE: a line "NUMBER up|down" for each brick; MISSED: lines "NUMBER NAME" that brick NUMBER lacks.
look_at_bricks() { # VOLUME
    # shellcheck disable=SC2046 # pairs of words
    REACHED=$(/.practice/tool list-reached $(ports_of "$1"))
    STATE=$(volume_awk 'BEGIN {
        loadNodes(); loadReached(ENVIRON["REACHED"])
        loadVolume("/var/lib/glusterd/vols/" v)
        loadTask("/var/lib/glusterd/vols/" v)
        for (i = 1; i <= bricks; i++) {
            loadRun(v, i)
            print i, isUp(i) ? "up" : "down", nodeDir[brick[i, "uuid"]], placeOf(i), spreadNow(), brickFile[i]
        } }' -v v="$1")
    MISSED=$(printf '%s\n' "$STATE" | while read -r number word dir place spread file; do
        run=$SITE/$dir$G/vols/$1/run/$file
        if [ "$word" = up ]; then
            [ ! -s "$run.healing" ] || cat "$run.healing"
        elif [ -e "$run.mark" ]; then
            (cd "$SLOTS/$(volume_key "$1" slot)" && find . -cnewer "$run.mark" -printf '%y %p\n') | in_part "$place" "$spread"
        fi | sed "s/^/$number /"
    done)
    export STATE MISSED
}
show_heal() { # VOLUME ''|summary|split-brain|count
    awk -f /.practice/lib/gluster/volume.awk -f /.practice/lib/gluster/heal.awk -v v="$1" -v aspect="$2" -v xml="$XML" </dev/null
}
no_heal_info() { # ERRNO TEXT STATUS
    if [ "$XML" = yes ]; then
        printf '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<cliOutput>\n  <healInfo>\n    <bricks/>\n  </healInfo>\n'
        element '  ' opRet -1
        element '  ' opErrno "$1"
        element '  ' opErrstr "$2"
        xml_end
    else
        echo "$2"
    fi
    exit "$3"
}
volume_heal() {
    volume=${1:-}
    # shellcheck disable=SC1091 # lies on the host
    . /.practice/lib/gluster/bricks.sh
    case ${2:-} in
    info)
        volume_exists "$volume" || no_heal_info 2 "Volume $volume does not exist" 254
        is_started "$volume" || no_heal_info 5 "$volume: Not able to fetch volfile from glusterd" 251
        [ "$(replica_of "$volume")" -gt 1 ] || no_heal_info 22 "Volume $volume is not of type replicate/disperse" 234
        look_at_bricks "$volume"
        show_heal "$volume" "${3:-}"
        ;;
    statistics)
        volume_exists "$volume" || { echo "Volume $volume does not exist"; exit 1; }
        is_started "$volume" || { echo "Gathering count of entries to be healed on volume $volume has been unsuccessful on bricks that are down. Please check if all brick processes are running."; exit 1; }
        look_at_bricks "$volume"
        show_heal "$volume" count
        ;;
    '' | full)
        kind='perform index self heal'
        [ "${2:-}" != full ] || kind='perform full self heal'
        failed=''
        if ! volume_exists "$volume"; then failed="Volume $volume does not exist"
        elif ! is_started "$volume"; then failed="Volume $volume is not started."
        fi
        if [ -n "$failed" ]; then
            printf 'Launching heal operation to %s on volume %s has been unsuccessful:\n%s\n' "$kind" "$volume" "$failed"
            exit 1
        fi
        for to in $(connected_dirs); do ask "$to" copy "$volume" >/dev/null; done
        printf 'Launching heal operation to %s on volume %s has been successful \nUse heal info commands to check status.\n' "$kind" "$volume"
        ;;
    enable | disable) succeed "Enable heal on volume $volume has been successful" ;;
    *) usage "This is a practice host: heal $2 is not played here." ;;
    esac
}
