#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Sharewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# screenshots.sh DIR: every place and page of the window, light and dark, in English, Spanish and Japanese, at 100 % and
# 200 %: on the practice sites after a whole switch and after one that failed, and for sites of 3, 50 and 500 hosts; with an
# index page. Needs no display.
set -euo pipefail
. "$(dirname "$0")/common.sh"

program=$root/build/dev/app/sharewright
album=$1
languages=en,es,ja
export QT_QPA_PLATFORM=offscreen
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export XDG_CONFIG_HOME=$work # the person's own settings stay out of the pictures

# siteOf HOSTS: a project with that many hosts, some with long names.
siteOf() {
    local number role name
    printf 'sharewright: 1\nname: %s hosts\nbackend: nfs\nhosts:\n' "$1"
    printf '  - {name: nas1, address: 10.20.0.10, user: admin, roles: [nfs-server]}\n'
    for ((number = 2; number <= $1; number++)); do
        role=console
        [ $((number % 4)) != 2 ] || role='server, console'
        name=host$number
        [ $((number % 7)) != 0 ] || name=pandora-console-of-the-northern-branch-$number
        printf '  - {name: %s, address: 10.20.%s.%s, user: admin, roles: [%s]}\n' \
            "$name" $((number / 200 + 1)) $((number % 200 + 1)) "$role"
    done
    cat <<'EOF'
folders:
  - {name: conf, path: /var/spool/pandora/data_in/conf}
  - {name: md5, path: /var/spool/pandora/data_in/md5}
  - {name: collections, path: /var/spool/pandora/data_in/collections}
  - {name: netflow, path: /var/spool/pandora/data_in/netflow}
  - {name: attachment, path: /var/www/html/pandora_console/attachment, used-by: [console]}
nfs: {server: nas1, export-root: /srv/pandora}
migration: {seed-host: host2}
EOF
}

# pictures FOLDER STATUS ARGS...: the program's pictures in each language, at both scales; it ends with this exit status.
pictures() {
    local folder=$1 expected=$2 scale status
    shift 2
    for scale in 1 2; do
        say "$folder at ${scale}00 %"
        status=0
        QT_SCALE_FACTOR=$scale "$program" --language $languages --screenshots "$album/$folder/${scale}00" "$@" >"$work/log" 2>&1 ||
            status=$?
        if [ $status != "$expected" ] || [ ! -d "$album/$folder/${scale}00" ]; then
            cat "$work/log" >&2
            fail "The pictures of $folder could not be taken (exit status $status)."
        fi
    done
}

# indexPage: all pictures below the album, a heading for each folder.
indexPage() {
    local folder picture
    say '<!doctype html><meta charset="utf-8"><title>Sharewright, every place</title>' \
        '<style>body{font-family:sans-serif;margin:2em}img{width:30em;margin:.3em;border:1px solid #ccc}</style>'
    (cd "$album" && find . -name '*.png' -printf '%h\n') | sort -u | while read -r folder; do
        say "<h2>${folder#./}</h2>"
        for picture in "$album/$folder"/*.png; do
            picture=${picture##*/}
            say "<a href=\"$folder/$picture\"><img src=\"$folder/$picture\" alt=\"${picture%.png}\" loading=\"lazy\"></a>"
        done
    done
}

mkdir -p "$album"
for hosts in 3 50 500; do
    siteOf $hosts >"$work/site-$hosts.yaml"
    pictures "site-$hosts" 0 "$work/site-$hosts.yaml"
done
pictures practice-nfs 0 --practice --headless
pictures practice-glusterfs 0 --practice=glusterfs --headless
pictures practice-failed 1 --practice --headless --practice-fault pandora2=full-disk
indexPage >"$album/index.html"
say "Look at $album/index.html"
