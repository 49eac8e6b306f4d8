# shellcheck shell=sh
# shellcheck disable=SC2034 # shared with the other parts
# SPDX-FileCopyrightText: 2026 Sharewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# gluster volume set, get, reset. options.tsv lists what GlusterFS 10.3 knows: key, value, whether that is a default.
table=/.practice/lib/gluster/options.tsv

known_option() { # KEY: also in the short form without the part before the dot
    KEY=$1 awk -F '\t' 'BEGIN { key = ENVIRON["KEY"] }
        $1 == key || substr($1, index($1, ".") + 1) == key { print $1; found = 1; exit }
        END { if (!found) exit 1 }' $table
}
no_such_option() {
    near=$(KEY=$1 awk -F '\t' 'BEGIN { key = ENVIRON["KEY"]; sub(/^[^.]*\./, "", key); start = substr(key, 1, 4) }
        index($1, "." start) { print $1; found = 1; exit } END { if (!found) print "dht.force-readdirp" }' $table)
    refuse 30800 "option : $1 does not exist
Did you mean $near?"
}
# What the real one would not take. Sets nothing.
check_value() { # KEY VALUE
    case $1 in
    network.ping-timeout) between "$1" "$2" 0 1013 ;;
    cluster.quorum-type) one_of "$1" "$2" none auto fixed ;;
    cluster.server-quorum-type) # "off" until it is set, and yet no boolean
        one_of "$1" "$2" none server
        return
        ;;
    cluster.favorite-child-policy) one_of "$1" "$2" none size ctime mtime majority ;;
    storage.owner-uid | storage.owner-gid) between "$1" "$2" -1 2147483647 ;;
    cluster.heal-timeout) between "$1" "$2" 5 2147483647 ;;
    esac
    was=$(KEY=$1 awk -F '\t' '$1 == ENVIRON["KEY"] { print $2; exit }' $table)
    case $was-$2 in
    on-on | on-off | off-on | off-off | *-enable | *-disable | *-yes | *-no | *-true | *-false | *-1 | *-0) ;;
    on-* | off-*) refuse 30800 "option $1 $2: '$2' is not a valid boolean value" ;;
    esac
}
between() {
    case ${2#-} in '' | *[!0-9]*) refuse 30800 "invalid number format \"$2\" in option \"$1\"" ;; esac
    if [ "$2" -lt "$3" ] || [ "$2" -gt "$4" ]; then refuse 30800 "'$2' in 'option $1 $2' is out of range [$3 - $4]"; fi
}
one_of() {
    key=$1 value=$2
    shift 2
    for word; do [ "$word" != "$value" ] || return 0; done
    refuse 30800 "option $key $value: '$value' is not valid (possible options are $(printf '%s, ' "$@" | sed 's/, $//').)"
}
# Owner and group of the volume's top, as the bricks would give it.
apply_owner() { # VOLUME
    top=$SLOTS/$(volume_key "$1" slot)
    for who in uid gid; do
        number=$(volume_key "$1" "storage.owner-$who")
        case $who-$number in uid-[0-9]*) chown "$number" "$top" ;; gid-[0-9]*) chgrp "$number" "$top" ;; esac
    done
}
volume_set() {
    volume=${1:-}
    what='volume set' op=volSet failure='Set volume unsuccessful'
    [ $# -ge 3 ] || usage "Usage: volume set <VOLNAME> <KEY> <VALUE>"
    shift
    if [ "$volume" = all ]; then
        case $1 in cluster.op-version | cluster.server-quorum-ratio | cluster.brick-multiplex | cluster.max-op-version) ;; *) no_such_option "$1" ;; esac
        succeed "Set volume successful"
    fi
    need_volume "$volume"
    lock "$volume"
    if [ "$1" = group ]; then
        file=$G/groups/$2
        [ -r "$file" ] || usage "Unable to open file '$file'."
        set --
        while IFS='=' read -r key value; do [ -z "$key" ] || set -- "$@" "$key" "$value"; done <"$file"
    fi
    while [ $# -ge 2 ]; do
        case $1 in
        user.*) key=$1 ;;
        *) key=$(known_option "$1") || no_such_option "$1" ;;
        esac
        check_value "$key" "$2"
        set_key "$volume" "$key" "$2"
        shift 2
    done
    push "$volume"
    apply_owner "$volume"
    succeed "Set volume successful"
}
volume_reset() {
    volume=${1:-}
    what='volume reset' op=volReset failure='reset volume unsuccessful'
    need_volume "$volume"
    lock "$volume"
    keys=${2:-all}
    if [ "$keys" = all ] || [ "$keys" = force ]; then
        keys=$(sed -n 's/^\([a-z-]*\.[^=]*\)=.*/\1/p' "$G/vols/$volume/info" |
            grep -v -x -F -e transport.address-family -e nfs.disable -e storage.fips-mode-rchecksum)
    else
        case $keys in user.*) ;; *) keys=$(known_option "$keys") || refuse 30800 "Option ${2:-} does not exist" ;; esac
    fi
    for key in $keys; do set_key "$volume" "$key" ''; done
    push "$volume"
    succeed "reset volume successful"
}
volume_get() {
    volume=${1:-} key=${2:-}
    what='volume get' op=volGetopts
    [ -n "$key" ] || usage "Usage: volume get <VOLNAME|all> <key|all>"
    if [ "$volume" = all ]; then
        case $key in
        cluster.op-version | cluster.max-op-version) found="$key	100000" ;;
        cluster.server-quorum-ratio) found="$key	51" ;;
        cluster.brick-multiplex) found="$key	disable" ;;
        all) found="cluster.op-version	100000
cluster.max-op-version	100000" ;;
        *) refuse 30800 "Option $key does not exist" ;;
        esac
    else
        need_volume "$volume"
        [ "$key" = all ] || key=$(known_option "$key") || refuse 30800 "Did you mean $(known_option "${2#*.}" || echo "${2:-}")?"
        found=$(KEY=$key awk -F '\t' '
            FILENAME ~ /info$/ { at = index($0, "="); own[substr($0, 1, at - 1)] = substr($0, at + 1); next }
            ENVIRON["KEY"] != "all" && $1 != ENVIRON["KEY"] { next }
            !seen[$1]++ { print $1 "\t" ($1 in own ? own[$1] : $2 ($3 == "" ? "" : " (DEFAULT)")) }' "$G/vols/$volume/info" $table)
    fi
    if [ "$XML" = no ]; then
        printf '%-40s%-40s\n%-40s%-40s\n' Option Value ------ -----
        printf '%s\n' "$found" | awk -F '\t' '{ printf "%-40s%-40s\n", $1, $2 }'
        exit 0
    fi
    xml_head 0 0 ''
    echo '  <volGetopts>'
    element '    ' count "$(printf '%s\n' "$found" | grep -c .)"
    printf '%s\n' "$found" | sed 's/&/\&amp;/g; s/</\&lt;/g; s/>/\&gt;/g' |
        awk -F '\t' '{ print "    <Opt>\n      <Option>" $1 "</Option>\n      <Value>" $2 "</Value>\n    </Opt>" }'
    echo '  </volGetopts>'
    xml_end
}
