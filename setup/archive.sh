# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 Sharewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Fetches packages of another Debian suite without touching this machine's apt: a private apt state under a
# folder of its own, signatures checked against the installed archive keyring. Source after common.sh.

archiveKeyring=${SHAREWRIGHT_ARCHIVE_KEYRING:-/usr/share/keyrings/debian-archive-keyring.gpg}

# archiveAddress: the Debian archive that this machine itself uses (SHAREWRIGHT_DEBIAN_ARCHIVE overrides it).
archiveAddress() {
    local address codename
    codename=$(osField VERSION_CODENAME)
    address=${SHAREWRIGHT_DEBIAN_ARCHIVE:-$(apt-get --print-uris update 2>/dev/null |
        sed -nE "s#^'(.*)/dists/$codename/(In)?Release'.*#\1#p" | head -n 1)}
    case $address in
    mirror+file:*) address=$(grep -v '^#' "${address#mirror+file:}" | sed -n '1s/[[:space:]].*//p;1q') ;;
    esac
    [ -n "${SHAREWRIGHT_DEBIAN_ARCHIVE:-}" ] || [ "$(osField ID)" = debian ] ||
        fail "This machine's own archive is not Debian's, and a package of Debian is needed." \
            "Set SHAREWRIGHT_DEBIAN_ARCHIVE to the address of a Debian archive and try again."
    [ -n "$address" ] || fail "No Debian archive for '$codename' in this machine's apt sources." \
        "Set SHAREWRIGHT_DEBIAN_ARCHIVE to the address of one and try again."
    say "${address%/}"
}

# privateApt DIR APT-GET-ARGUMENTS...: apt-get on the state that openPrivateApt made in DIR.
privateApt() {
    local dir=$1
    shift
    apt-get -qq -o Dir::Etc::sourcelist="$dir/sources.list" -o Dir::Etc::sourceparts=/dev/null \
        -o Dir::Etc::preferencesparts=/dev/null -o Dir::State="$dir" -o Dir::State::lists="$dir/lists" \
        -o Dir::State::status="$dir/status" -o Dir::Cache="$dir" -o APT::Sandbox::User=root \
        -o APT::Get::List-Cleanup=false "$@"
}

# openPrivateApt DIR SUITE [deb|deb-src]...: an apt state for SUITE's main section, binaries if not said otherwise.
openPrivateApt() {
    local dir=$1 suite=$2 archive
    shift 2
    [ -f "$archiveKeyring" ] || fail "The Debian archive keyring $archiveKeyring is missing:" \
        "without it nothing from Debian's '$suite' can be verified. Install debian-archive-keyring."
    archive=$(archiveAddress)
    mkdir -p "$dir/lists/partial" "$dir/archives/partial"
    : >"$dir/status"
    printf "%s [signed-by=$archiveKeyring] $archive $suite main\n" "${@:-deb}" >"$dir/sources.list"
    privateApt "$dir" -o APT::Update::Error-Mode=any update ||
        fail "Debian's '$suite' could not be read from $archive: see the lines above." \
            "Check the network and the clock, or set SHAREWRIGHT_DEBIAN_ARCHIVE to another archive."
}
