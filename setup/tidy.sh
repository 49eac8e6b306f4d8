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
    local source files
    while read -r source files; do
        # shellcheck disable=SC2086 # a list of names without blanks
        say "$(cat $files | cat - <(say "$toolsDigest") | sha256sum | cut -c1-32) $source"
    done < <(closures)
}

# closures: "SOURCE FILE..." for each source: it and every file of the project that it includes, directly or not.
closures() {
    {
        grep -hoE '^#include "[^"]+"' --include='*.h' --include='*.cpp' -r app core ui -H |
            sed -E 's/:#include "/ /; s/"$//'
        printf '%s\n' "${sources[@]}"
    } | awk '
        NF == 2 { included[$1] = included[$1] " " $2; known[$1] = 1; next }
        { source[++count] = $1; known[$1] = 1 }
        function visit(file,   parts, n, i) {
            if (seen[file] == round) return
            seen[file] = round
            list = list " " file
            n = split(included[file], parts, " ")
            for (i = 1; i <= n; i++) if (parts[i] in known || (getline line <parts[i]) >= 0) visit(parts[i])
        }
        END { for (round = 1; round <= count; round++) { list = ""; visit(source[round]); print source[round] list } }'
}

# precompile KIND: lets clang read once what most sources include; half of a look at a source goes into that. No
# compiler of the checker's version: every source reads it itself.
precompile() {
    local compiler command
    compiler=$(tool clang++ 19)
    [ -n "$compiler" ] || return 0
    command=$(jq -r --arg file "$root/build/tidy/precompiled/$1.cpp" '.[] | select(.file == $file).command' \
        build/tidy/compile_commands.json | sed -E 's/ -[oc] [^ ]+//g; s/ --param=[^ ]+//; s/^[^-]*//')
    (cd build/tidy && eval "$compiler $command -x c++-header precompiled/$1.h -o precompiled/$1.pch") ||
        rm -f "build/tidy/precompiled/$1.pch"
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

precompile core &
precompile widgets &
wait
# shellcheck disable=SC2016 # expanded by the inner shell
printf '%s\n' "${todo[@]}" | xargs -P "$(nproc)" -n 2 sh -c '
    kind=core
    case $3 in ui/models/*) ;; ui/*) kind=widgets ;; esac
    parsed=build/tidy/precompiled/$kind.pch
    [ ! -e "$parsed" ] || precompiled="--extra-arg=-include-pch --extra-arg=$PWD/$parsed"
    if output=$("$0" -p build/tidy --quiet ${precompiled:-} "$3" 2>/dev/null); then
        : >"$1/$2"
    else
        printf "%s\n%s\n" "$3" "$output"
        exit 1
    fi' "$checker" "$stamps" || fail "clang-tidy found the faults above."
