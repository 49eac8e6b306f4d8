#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Sharewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# clang-tidy over app, core and ui. A source that passed is not looked at again until it, a header of the project
# that it includes, the checks or the tools change: the stamps lie in the user's cache.
set -euo pipefail
. "$(dirname "$0")/common.sh"

# sourcesWithDigest: "DIGEST SOURCE" for each source, the digest over everything of the project that it includes.
sourcesWithDigest() {
    local source
    for source in "${sources[@]}"; do
        say "$(closure "$source" | xargs cat | cat - <(say "$toolsDigest") | sha256sum | cut -c1-32) $source"
    done
}

# closure SOURCE: it and every file of the project that it includes, directly or not.
closure() {
    grep -hoE '^#include "[^"]+"' --include='*.h' --include='*.cpp' -r app core ui -H |
        sed -E 's/:#include "/ /; s/"$//' | awk -v start="$1" '
        { included[$1] = included[$1] " " $2 }
        function visit(file,   parts, n, i) {
            if (seen[file]++) return
            print file
            n = split(included[file], parts, " ")
            for (i = 1; i <= n; i++) if (parts[i] !~ /\.moc$/) visit(parts[i])
        }
        END { visit(start) }' | while read -r file; do [ ! -e "$file" ] || say "$file"; done
}

cd "$root"
checker=$(tool clang-tidy 19)
[ -n "$checker" ] || fail "clang-tidy 19 is missing (another version finds other things)." \
    "Run ./dev setup, or install clang-tidy-19."
configure tidy >/dev/null
mapfile -t sources < <(jq -r '.[].file' build/tidy/compile_commands.json | grep -E "^$root/(app|core|ui)/" |
    sed "s|^$root/||" | sort -u)
toolsDigest=$({ cat .clang-tidy cmake/*.cmake && "$checker" --version; } | sha256sum)
stamps=$cacheDir/tidy
mkdir -p "$stamps"

todo=()
while read -r digest source; do
    if [ -e "$stamps/$digest" ]; then touch "$stamps/$digest"; else todo+=("$digest" "$source"); fi
done < <(sourcesWithDigest)
find "$stamps" -type f -mtime +30 -delete
say "clang-tidy: $((${#todo[@]} / 2)) of ${#sources[@]} sources to look at."
[ ${#todo[@]} -gt 0 ] || exit 0

# Sources include what moc makes: that much of the build is needed.
mapfile -t generated < <(ninja -C build/tidy -t targets all | sed -nE 's/^([A-Za-z0-9_]+_autogen): phony$/\1/p')
ninja -C build/tidy --quiet "${generated[@]}"
# shellcheck disable=SC2016 # expanded by the inner shell
printf '%s\n' "${todo[@]}" | xargs -P "$(nproc)" -n 2 sh -c '
    if output=$("$0" -p build/tidy --quiet "$3" 2>/dev/null); then
        : >"$1/$2"
    else
        printf "%s\n%s\n" "$3" "$output"
        exit 1
    fi' "$checker" "$stamps" || fail "clang-tidy found the faults above."
