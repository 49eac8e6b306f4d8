# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 Sharewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The program under test, as an admin would run it beside the hosts: own home, known host keys, the operator's sudo
# password in a file. Source it; it brings expect.sh along. The test says `everyHost`: all hosts of its site.
# shellcheck disable=SC2154 # set by those who source this

. "$(dirname "${BASH_SOURCE[0]}")/settings.sh"
binary=${SHAREWRIGHT:-$root/build/dev/app/sharewright}
[ -x "$binary" ] || fail "There is no program at $binary. Build it (./dev build), or set SHAREWRIGHT."
. "$labDir/expect.sh"

project=$work/site.yaml
knownHosts=$work/known_hosts
programOptions=(--yes --sudo-password-file "$work/sudo-password" --json)

# program VERB OPTIONS...: on the test's project, inside the lab's network.
program() {
    local verb=$1
    shift
    ip netns exec "$LAB_NS" env -i PATH="$PATH" LANG=C.UTF-8 HOME="$work/home" XDG_STATE_HOME="$work/state" \
        LSAN_OPTIONS="${LSAN_OPTIONS:-}" "$binary" "$verb" "$project" --known-hosts "$knownHosts" \
        --ssh-config none "$@"
}

# programEndsWith STATUS VERB OPTIONS...: its output is kept as run.json.
programEndsWith() {
    local expected=$1 status=0
    shift
    program "$@" >"$work/run.json" 2>"$work/run.err" || status=$?
    if [ $status != "$expected" ]; then
        say "sharewright $* ended with status $status, not $expected:"
        tail -n 20 "$work/run.json"
        tail -n 20 "$work/run.err"
        return 1
    fi
}
programSucceeds() { programEndsWith 0 "$@"; }

# beginProject: a new project file, and what the program needs beside it: known host keys, the operator's password.
beginProject() {
    local host
    mkdir -p "$work/home"
    for host in "${everyHost[@]}"; do
        ip netns exec "$LAB_NS" ssh-keyscan -t ed25519 "$(addressOf "$host")" 2>/dev/null
    done >"$knownHosts"
    (umask 077 && echo lab-password >"$work/sudo-password")
    printf 'sharewright: 1\nname: Lab\nhosts:\n' >"$project"
}

# describeHost HOST ROLES
describeHost() {
    cat >>"$project" <<EOF
  - name: $1
    address: $(addressOf "$1")
    user: operator
    identity-file: $labKey
    roles: [$2]
EOF
}

describeFolders() {
    local folder
    echo 'folders:'
    for folder in conf md5 collections netflow; do
        printf '  - name: %s\n    path: /var/spool/pandora/data_in/%s\n' $folder $folder
    done
    cat <<'EOF'
  - name: attachment
    path: /var/www/html/pandora_console/attachment
    owner: www-data
    used-by: [console]
EOF
} >>"$project"

# secondApplyChangesNothing: every step of another run was already satisfied, or only looked.
secondApplyChangesNothing() {
    programSucceeds apply "${programOptions[@]}"
    jq -e 'select(.event == "finished") | .steps | .applied == null and .failed == null and .["already-done"] > 0' \
        "$work/run.json" || {
        jq -c 'select(.event == "step" and (.state == "applied" or .state == "failed"))' "$work/run.json"
        return 1
    }
}

# hostIsInTheMiddle HOST: the run going on has set a first original aside there.
hostIsInTheMiddle() {
    onHost "$1" 'ls -d /var/spool/pandora/data_in/*.before-sharewright >/dev/null 2>&1'
}
