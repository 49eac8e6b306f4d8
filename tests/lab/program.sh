# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 Sharewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The program under test, as an admin would run it beside the hosts: own home, known host keys, the operator's sudo
# password in a file. Source after expect.sh.

. "$(dirname "${BASH_SOURCE[0]}")/expect.sh"

binary=${SHAREWRIGHT:-$root/build/dev/app/sharewright}
[ -x "$binary" ] || fail "There is no program at $binary. Build it (./dev build), or set SHAREWRIGHT."
project=$work/site.yaml
programOptions=(--yes --sudo-password-file "$work/sudo-password" --json)

# program VERB OPTIONS...: on the test's project, inside the lab's network.
program() {
    local verb=$1
    shift
    ip netns exec "$LAB_NS" env -i PATH="$PATH" LANG=C.UTF-8 HOME="$work/home" XDG_STATE_HOME="$work/state" \
        LSAN_OPTIONS="${LSAN_OPTIONS:-}" "$binary" "$verb" "$project" "$@"
}

# programSucceeds VERB OPTIONS...: its output is kept as run.json.
programSucceeds() {
    program "$@" >"$work/run.json" 2>"$work/run.err" || {
        say "sharewright $* ended with status $?:"
        tail -n 20 "$work/run.json"
        tail -n 20 "$work/run.err"
        return 1
    }
}

writeProject() {
    local host
    install -d -m 700 "$work/home/.ssh"
    install -m 600 "$labKey" "$work/home/.ssh/id_ed25519"
    for host in host1 host2 host3; do
        ip netns exec "$LAB_NS" ssh-keyscan -t ed25519 "$(addressOf "$host")" 2>/dev/null
    done >"$work/home/.ssh/known_hosts"
    (umask 077 && echo lab-password >"$work/sudo-password")
    cat >"$project" <<EOF
sharewright: 1
name: Lab
hosts:
  - id: host1
    address: $LAB_NET.11
    user: operator
    roles: [nfs-server]
  - id: host2
    address: $LAB_NET.12
    user: operator
    roles: [server, console]
  - id: host3
    address: $LAB_NET.13
    user: operator
    roles: [server, console]
folders:
  - id: conf
    path: /var/spool/pandora/data_in/conf
  - id: md5
    path: /var/spool/pandora/data_in/md5
  - id: collections
    path: /var/spool/pandora/data_in/collections
  - id: netflow
    path: /var/spool/pandora/data_in/netflow
  - id: attachment
    path: /var/www/html/pandora_console/attachment
    owner: www-data
backend: nfs
nfs:
  server: host1
migration:
  seed-host: host2
EOF
}

# secondApplyChangesNothing: every step of another run was already satisfied, or only looked.
secondApplyChangesNothing() {
    programSucceeds apply "${programOptions[@]}"
    jq -r 'select(.event == "step") | .state' "$work/run.json" | sort | uniq -c
    [ "$(jq -r 'select(.event == "step") | .state' "$work/run.json" | grep -c -x -e applied -e failed)" = 0 ]
    jq -e 'select(.event == "step" and .state == "already-done")' "$work/run.json" >/dev/null
}

# hostIsInTheMiddle HOST: the run going on has set a first original aside there.
hostIsInTheMiddle() {
    onHost "$1" 'ls -d /var/spool/pandora/data_in/*.before-sharewright >/dev/null 2>&1'
}
