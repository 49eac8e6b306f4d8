#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Sharewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs what building, running and testing need, and only what is missing.
set -euo pipefail
. "$(dirname "$0")/common.sh"

# wanted DISTRIBUTION: that column of the table, one package a line.
wanted() {
    awk -v want="$1" '
        /^# need/ { for (i = 3; i <= NF; i++) if ($i == want) column = i - 1 }
        !/^#/ && NF && column { print $column }' "$root/setup/packages.tsv" |
        tr ',' '\n' | grep -v '^-$' | sort -u
}

# missingOf PACKAGES...: those that are not installed.
missingOf() {
    case $family in
    debian) dpkg-query -W -f='${db:Status-Status} ${Package}\n' "$@" 2>/dev/null |
        sed -n 's/^installed //p' | sort -u | comm -13 - <(printf '%s\n' "$@" | sort -u) ;;
    fedora) for package; do rpm -q --quiet --whatprovides "$package" || say "$package"; done ;;
    esac
}

refresh() {
    [ "$family" = debian ] || return 0
    say "Reading the package lists."
    asRoot apt-get -qq update || fail "The package lists could not be read: see the lines above."
}

install() {
    say "Installing: $*"
    case $family in
    debian) asRoot env DEBIAN_FRONTEND=noninteractive apt-get -qq -y --no-install-recommends install "$@" ;;
    fedora) asRoot dnf -q -y --setopt=install_weak_deps=False install "$@" ;;
    esac || fail "Not every package could be installed: the package manager's words are above." \
        "The table is setup/packages.tsv; set right what it names and run ./dev setup again."
}

# buildsHighlighting: whether no package of this distribution has KSyntaxHighlighting for Qt 6.
buildsHighlighting() {
    local package=libkf6syntaxhighlighting-dev
    case " ${packages[*]} " in
    *' source '*) return 0 ;;
    *" $package "*) [ -n "$(missingOf $package)" ] && ! apt-cache show $package >/dev/null 2>&1 ;;
    *) return 1 ;;
    esac
}

system=$(distribution)
case $system in
debian-* | ubuntu) family=debian ;;
fedora) family=fedora ;;
*) family= ;;
esac
mapfile -t packages < <(wanted "$system")
[ ${#packages[@]} -gt 0 ] || fail "This distribution ($(osField PRETTY_NAME)) has no column in setup/packages.tsv." \
    "Known are Debian 12, Debian 13, Ubuntu 24.04 or newer, and Fedora; docs/dependencies.md lists what to install by hand."

mapfile -t missing < <(missingOf "${packages[@]}" | grep -vx source)
[ ${#missing[@]} -eq 0 ] || refresh
if buildsHighlighting; then
    mapfile -t missing < <(printf '%s\n' "${missing[@]}" | grep -v -e '^$' -e '^libkf6syntaxhighlighting-dev$')
    highlighting=source
fi
[ ${#missing[@]} -eq 0 ] || install "${missing[@]}"
[ -z "${highlighting:-}" ] || "$root/setup/ksyntaxhighlighting.sh"
say "Everything that Sharewright needs is installed."
