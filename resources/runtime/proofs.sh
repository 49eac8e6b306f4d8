# shellcheck shell=sh
# SPDX-FileCopyrightText: 2026 Sharewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# === Proofs ====================================================================================

# Sets SW_AS, the words before a command that make it run as USER (name or number).
sw_as() {
    local name="$1"
    case "$1" in
    '' | *[!A-Za-z0-9._-]* | -*) sw_fail "'$1' is not the name of a user"; return 1 ;;
    *[!0-9]*) id -u -- "$1" >/dev/null 2>&1 || { sw_fail "there is no user $1 on this host"; return 1; } ;;
    *) name="$(getent passwd "$1" | cut -d: -f1)" ;;
    esac
    if [ "$(id -u)" = "$(id -u -- "$1" 2>/dev/null)" ]; then
        SW_AS='env'
    elif [ -n "$name" ]; then
        SW_AS="runuser -u $name --"
    else
        SW_AS="chroot --userspec=+$1:+$1 --groups= /"
    fi
}

# --- trial SOURCE FSTYPE OPTIONS USER...: mount at a private place, write and read as each user, unmount ---

# shellcheck disable=SC2016 # a script for another shell
# Runs in its own namespace. $1 folder, $2 source, $3 type, $4 options, $5 seconds, $6 name, then pairs USER PREFIX.
SW_TRIAL='
dir=$1 source=$2 type=$3 options=$4 limit=$5 name=$6
shift 6
mount --make-rprivate / 2>/dev/null
timeout -k 5 "$limit" mount -t "$type" -o "$options" -- "$source" "$dir" || {
    case $type in
    nfs*) help="On the server look at exportfs -v and whether port 2049 is open for this host" ;;
    glusterfs) help="Is the volume started, and are ports 24007 and 49152-60999 of its nodes open for this host?" ;;
    *) help="The words above say why" ;;
    esac
    echo "error: $source could not be mounted for a trial. $help" >&2
    exit 1
}
trap "umount -- \"\$dir\"" EXIT
status=0
while [ $# -ge 2 ]; do
    timeout -k 5 "$limit" $2 sh -c '\''
        f="$1/$2" && umask 022 && printf "%s\n" "$2" >"$f" && sync -- "$f" && [ "$(cat -- "$f")" = "$2" ] &&
            mv -- "$f" "$f.renamed" && rm -f -- "$f.renamed"
    '\'' sh "$dir" "$name-$1" && echo "user $1 can write, read, rename and delete on $source" || {
        echo "error: user $1 cannot write to $source. Compare the numbers of user and group on this host and on the server (id $1)" >&2
        status=1
    }
    shift 2
done
exit $status'

sw_trial_dir() { printf '%s\n' "$SW_ROOT/run/sharewright/trial-$SW_RUN-$(printf '%s' "$SW_STEP" | tr / %)"; }

# What is mounted for good needs no trial.
sw_check_trial() {
    findmnt -rn -o SOURCE,FSTYPE 2>/dev/null | cut -d' ' -f1 | grep -Fxq -- "$(sw_source "$1")" || return 10
}
sw_apply_trial() {
    local source="$1" type="$2" options="$3" dir user pairs='' status
    shift 3
    dir="$(sw_trial_dir)"
    options="$(printf '%s' "$options" | tr ',' '\n' |
        grep -v -x -e _netdev -e nofail -e auto -e noauto -e bg -e 'x-.*' -e 'comment=.*' | tr '\n' ',')"
    options="${options%,}"
    sw_trial_clean || return 1
    mkdir -p -- "$dir" || { sw_fail "cannot create $dir"; return 1; }
    for user in "$@"; do
        sw_as "$user" || return 1
        pairs="$pairs $user $(sw_quoted "$SW_AS")"
    done
    set -- "$dir" "$source" "$type" "${options:-defaults}" "$SW_MOUNT_WAIT" ".sharewright-${dir##*/}"
    sw_say "+ mount -t $type -o $options $(sw_quoted "$source") $dir, in a private namespace; then write, read and delete"
    eval "set -- \"\$@\" $pairs"
    if sw_have unshare && unshare -m true 2>/dev/null; then
        unshare -m sh -c "$SW_TRIAL" trial "$@"
    else
        sh -c "$SW_TRIAL" trial "$@"
    fi
    status=$?
    sw_trial_clean && return "$status"
}
sw_trial_clean() {
    local dir
    dir="$(sw_trial_dir)"
    sw_look_mount "$dir" || return 1
    [ -z "$SW_M_SOURCE" ] || sw_run timeout -k 5 "$SW_MOUNT_WAIT" umount -- "$dir" ||
        { sw_fail "the trial mount at $dir cannot be unmounted"; return 1; }
    [ ! -d "$dir" ] || rmdir -- "$dir"
}
sw_undo_trial() { sw_trial_clean; }

# --- canary_write PATH WRITER USER... / canary_read PATH "WRITER..." USER... / canary_remove PATH WRITER USER... ---

sw_canary() { printf '%s/.sharewright-canary-%s-%s-%s\n' "$1" "$SW_RUN" "$2" "$3"; }
sw_canary_text() { printf 'sharewright canary %s %s %s' "$SW_RUN" "$1" "$2"; }
# Whether the share answers at all.
sw_reachable() {
    local said
    said="$(sw_within "$SW_IO_WAIT" stat -- "$1/." 2>&1 >/dev/null)" && return 0
    # Squashed root may not look inside: that is an answer, and the users are asked next.
    case "$said" in *'Permission denied'*) return 0 ;; esac
    sw_fail "$1 does not answer, or is not there. Is it mounted?"
}

# sw_as_user USER CMD...: as that user, bounded in time.
sw_as_user() {
    sw_as "$1" || return 1
    shift
    # shellcheck disable=SC2086 # several words on purpose
    sw_within "$SW_IO_WAIT" $SW_AS "$@"
}

sw_check_canary_write() {
    local path="$1" writer="$2" user
    shift 2
    sw_reachable "$path" 2>/dev/null || return 11
    for user in "$@"; do
        [ "$(sw_within "$SW_IO_WAIT" cat -- "$(sw_canary "$path" "$writer" "$user")" 2>/dev/null)" = \
            "$(sw_canary_text "$writer" "$user")" ] || return 10
    done
}
sw_apply_canary_write() {
    local path="$1" writer="$2" user file
    shift 2
    sw_reachable "$path" || return 1
    for user in "$@"; do
        file="$(sw_canary "$path" "$writer" "$user")"
        # shellcheck disable=SC2016 # expanded by the inner shell
        sw_as_user "$user" sh -c 'umask 022; printf "%s\n" "$2" >"$1" && sync -- "$1" && [ "$(cat -- "$1")" = "$2" ]' \
            sh "$file" "$(sw_canary_text "$writer" "$user")" || {
            sw_fail "user $user cannot write in $path. Compare 'id $user' here and on the server, and owner and mode of the folder"
            return 1
        }
        sw_say "user $user wrote $file"
    done
}
sw_undo_canary_write() { sw_apply_canary_remove "$@"; }

# sw_read_canaries PATH "WRITERS" READER USER...: prints the first file that READER cannot read.
sw_read_canaries() {
    local path="$1" writers="$2" reader="$3" writer user
    shift 3
    set -- "$@" --
    while [ "$1" != -- ]; do
        user="$1"
        shift
        for writer in $writers; do
            set -- "$@" "$(sw_canary "$path" "$writer" "$user")" "$(sw_canary_text "$writer" "$user")"
        done
    done
    shift
    # Listing the folder makes the client ask the server again for its names.
    # shellcheck disable=SC2016
    sw_as_user "$reader" sh -c 'ls -A -- "$0" >/dev/null 2>&1
        while [ $# -ge 2 ]; do
            [ "$(cat -- "$1" 2>/dev/null)" = "$2" ] || { printf "%s\n" "$1"; exit 1; }
            shift 2
        done' "$path" "$@"
}
sw_check_canary_read() {
    local path="$1" writers="$2" reader
    shift 2
    sw_reachable "$path" 2>/dev/null || return 11
    for reader in "$@"; do
        sw_read_canaries "$path" "$writers" "$reader" "$@" >/dev/null 2>&1 || return 11
    done
}
sw_apply_canary_read() {
    local path="$1" writers="$2" reader missing left
    shift 2
    sw_reachable "$path" || return 1
    for reader in "$@"; do
        left="$SW_CANARY_WAIT"
        until missing="$(sw_read_canaries "$path" "$writers" "$reader" "$@")"; do
            if [ "$left" -le 0 ]; then
                sw_fail "user $reader cannot read ${missing:-the canaries in $path}. Either it has not arrived within $SW_CANARY_WAIT s, or owner and mode shut $reader out ('ls -ln $path')"
                return 1
            fi
            left=$((left - 1))
            sleep 1
        done
        sw_say "user $reader read what every user of $writers wrote in $path"
    done
}
sw_undo_canary_read() { :; }

sw_check_canary_remove() {
    local path="$1" writer="$2" user
    shift 2
    sw_reachable "$path" 2>/dev/null || return 11
    for user in "$@"; do
        ! sw_exists "$(sw_canary "$path" "$writer" "$user")" || return 10
    done
}
sw_apply_canary_remove() {
    local path="$1" writer="$2" user file
    shift 2
    sw_reachable "$path" || return 1
    for user in "$@"; do
        file="$(sw_canary "$path" "$writer" "$user")"
        # root may be nobody on the share, so the user who wrote it removes it.
        sw_as_user "$user" rm -f -- "$file" || { sw_fail "user $user cannot remove $file"; return 1; }
        sw_say "user $user removed $file"
    done
}
sw_undo_canary_remove() { :; }

# --- leftovers_cleared FOLDER...: canaries and trial files that a run has left behind, known by their names and words ---

sw_apply_leftovers_cleared() {
    local folder file
    for folder in "$@"; do
        sw_reachable "$folder" || return 1
        for file in "$folder"/.sharewright-canary-* "$folder"/.sharewright-trial-*; do
            [ -f "$file" ] && [ ! -h "$file" ] || continue
            case "$(head -n 1 -- "$file" 2>/dev/null)" in
            'sharewright canary '* | .sharewright-trial-*) ;;
            *) continue ;;
            esac
            rm -f -- "$file" || { sw_fail "$file cannot be removed"; return 1; }
            sw_say "removed $file, which a run had left behind"
        done
    done
}
