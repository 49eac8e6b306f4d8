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
    # shellcheck disable=SC2016 # expanded by the inner shell
    mapfile -t bad < <(printf '%s\0' "${sources[@]}" | xargs -0 -n 1 -P "$(nproc)" sh -c \
        '"$0" --dry-run -Werror "$1" 2>/dev/null || echo "$1"' "$formatter" | sort)
    [ ${#bad[@]} -eq 0 ] || fail "$(printf 'Not in shape (./dev format mends it):\n' && printf '  %s\n' "${bad[@]}")"
    ;;
'') "$formatter" -i "${sources[@]}" ;;
*) fail "./dev format takes only --check." ;;
esac
