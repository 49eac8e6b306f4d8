# shellcheck shell=sh
# shellcheck disable=SC2013,SC2015,SC2034,SC2154 # shared with the other parts
# SPDX-FileCopyrightText: 2026 Sharewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# gluster volume info, list, status.

volume_list() {
    set -- "$G"/vols/*/info
    [ -f "$1" ] || shift
    if [ "$XML" = yes ]; then
        xml_head 0 0 ''
        echo '  <volList>'
        element '    ' count $#
    elif [ $# -eq 0 ]; then
        echo "No volumes present in cluster"
    fi
    for info; do
        name=${info%/info}
        if [ "$XML" = yes ]; then element '    ' volume "${name##*/}"; else echo "${name##*/}"; fi
    done
    [ "$XML" = no ] || { echo '  </volList>'; xml_end; }
}
volume_info() {
    case ${1:-all} in
    all) list=$(for info in "$G"/vols/*/info; do [ -f "$info" ] && info=${info%/info} && echo "${info##*/}"; done) ;;
    *)
        what='volume info'
        need_volume "$1"
        list=$1
        ;;
    esac
    [ "$XML" = yes ] || [ -n "$list" ] || { echo "No volumes present"; exit 0; }
    awk -f /.practice/lib/gluster/volume.awk -f /.practice/lib/gluster/info.awk -v volumes="$(echo "$list" | tr '\n' ' ')" -v xml="$XML" </dev/null
}
# VOLUME|all [detail|clients|...]
volume_status() {
    what='volume status' op=volStatus
    aspect=${2:-}
    case ${1:-all} in
    all)
        list=$(for info in $(grep -ls '^status=1' "$G"/vols/*/info); do info=${info%/info}; echo "${info##*/}"; done)
        ;;
    *)
        need_volume "$1"
        is_started "$1" || refuse 30800 "Volume $1 is not started"
        list=$1
        ;;
    esac
    case $aspect in '' | detail | tasks | clients) ;; *) usage "This is a practice host: status $aspect is not played here." ;; esac
    [ -z "$list" ] || lock "${1:-all}"
    [ "$XML" = yes ] || [ -n "$list" ] || { echo "No volumes present"; exit 0; }
    details=''
    if [ "$aspect" = detail ]; then
        for volume in $list; do
            for brick in $(bricks_of "$volume"); do
                find_node "${brick%%:*}" && [ "$connected" = 1 ] || continue
                details="$details
$volume $brick $(ask "$dir" space "${brick#*:}")"
            done
        done
    fi
    # shellcheck disable=SC2046,SC2086 # pairs of words, a list of names
    reached=$(/.practice/tool list-reached $(ports_of $list))
    DETAILS=$details REACHED=$reached awk -f /.practice/lib/gluster/volume.awk -f /.practice/lib/gluster/tasks.awk \
        -f /.practice/lib/gluster/status.awk -v volumes="$(echo "$list" | tr '\n' ' ')" -v aspect="$aspect" -v xml="$XML" -v now="$(date +%s)" </dev/null
}
