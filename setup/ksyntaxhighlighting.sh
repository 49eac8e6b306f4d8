#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Sharewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Debian 12 has Qt 6 but no KSyntaxHighlighting for it. Debian 13's source of the 5.116 release builds for both
# Qt 5 and Qt 6: this fetches it with its signatures verified and builds it once into the user's cache.
set -euo pipefail
. "$(dirname "$0")/common.sh"
. "$(dirname "$0")/archive.sh"

suite=trixie
version=5.116.0-1

[ ! -f "$ksyntaxPrefix/.complete" ] || exit 0

work=$(mktemp -d "${TMPDIR:-/tmp}/sharewright-ksyntax.XXXXXX")
trap 'rm -rf "$work"' EXIT
say "KSyntaxHighlighting: fetching the source of $version from Debian's $suite."
openPrivateApt "$work/apt" "$suite" deb deb-src
cd "$work"
privateApt "$work/apt" source --tar-only --download-only "ksyntax-highlighting=$version" ||
    fail "The source of ksyntax-highlighting $version could not be fetched: see the lines above."
privateApt "$work/apt" download extra-cmake-modules ||
    fail "The package extra-cmake-modules of Debian's $suite could not be fetched: see the lines above."
mkdir source
tar -xf ksyntax-highlighting_*.orig.tar.xz -C source --strip-components=1
dpkg-deb -x extra-cmake-modules_*.deb modules

say "KSyntaxHighlighting: building it into $ksyntaxPrefix (once, under a minute)."
rm -rf "$ksyntaxPrefix"
if ! {
    cmake -S source -B build -G Ninja -DCMAKE_BUILD_TYPE=Release -DQT_MAJOR_VERSION=6 -DBUILD_TESTING=OFF \
        -DECM_DIR="$work/modules/usr/share/ECM/cmake" -DCMAKE_INSTALL_PREFIX="$ksyntaxPrefix" -DKDE_INSTALL_LIBDIR=lib &&
        cmake --build build && cmake --install build
} >"$work/log" 2>&1; then
    tail -n 30 "$work/log" >&2
    fail "KSyntaxHighlighting could not be built: the last lines of its build are above."
fi
touch "$ksyntaxPrefix/.complete"
