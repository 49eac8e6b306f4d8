#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Sharewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# clang-format over every C++ source that git knows or would add. --check changes nothing and fails if one is off.
set -euo pipefail
. "$(dirname "$0")/common.sh"

cd "$root"
formatter=$(tool clang-format 19)
[ -n "$formatter" ] || fail "clang-format 19 is missing (another version shapes the code differently)." \
    "Run ./dev setup, or install clang-format-19."
mapfile -t sources < <(git ls-files --cached --others --exclude-standard -- '*.h' '*.cpp' | sort -u |
    while read -r file; do [ ! -e "$file" ] || say "$file"; done)
[ ${#sources[@]} -gt 0 ] || exit 0

case ${1:-} in
--check)
    mapfile -t bad < <(printf '%s\0' "${sources[@]}" |
        xargs -0 -n 20 -P "$(nproc)" "$formatter" --dry-run 2>&1 |
        sed -nE 's/^([^:]+):[0-9]+:.*-Wclang-format-violations.*/\1/p' | sort -u)
    [ ${#bad[@]} -eq 0 ] || fail "$(printf 'Not in shape (./dev format mends it):\n' && printf '  %s\n' "${bad[@]}")"
    ;;
'') "$formatter" -i "${sources[@]}" ;;
*) fail "./dev format takes only --check." ;;
esac
