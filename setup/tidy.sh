#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Sharewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# clang-tidy over app, core and ui. A source that passed is not looked at again until it, a header of the project
# that it includes, the checks or the tools change: the stamps lie in the user's cache. Most of a look goes into what
# Qt's headers declare, so several sources are looked at as one; only where that finds anything, each by itself.
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

# writeBatches: "KIND-NUMBER DIGEST SOURCE..." comes in; a translation unit of each batch and how to compile it go to
# build/tidy/batches, a list of "DIGEST SOURCE" beside each.
writeBatches() {
    rm -rf build/tidy/batches
    mkdir build/tidy/batches
    local batch digest source
    while read -r batch digest source; do
        say "#include \"$source\"" >>"build/tidy/batches/$batch.cpp"
        say "$digest $source" >>"build/tidy/batches/$batch.list"
        say "$root/$source $root/build/tidy/batches/$batch.cpp"
    done | jq -R 'split(" ") | {key: .[1], value: .[0]}' | jq -s from_entries >build/tidy/batches/units.json
    jq --slurpfile units build/tidy/batches/units.json '(map({key: .file, value: .}) | from_entries) as $known
        | $units[0] | to_entries | map(.key as $unit | .value as $source | $known[$source]
            | .file = $unit | .command |= gsub("[^ ]*" + ($source | split("/") | last); $unit) | del(.output))' \
        build/tidy/compile_commands.json >build/tidy/batches/compile_commands.json
}

# faults DATABASE FILE KIND: what clang-tidy has to say of it; fails if that is anything.
faults() {
    local parsed=$root/build/tidy/precompiled/$3.pch precompiled=()
    [ ! -e "$parsed" ] || precompiled=("--extra-arg=-include-pch" "--extra-arg=$parsed")
    "$checker" -p "$1" --quiet "${precompiled[@]}" "$2" 2>/dev/null
}

# lookAt BATCH: stamps what passes.
lookAt() {
    local list=build/tidy/batches/$1.list digest source output status=0
    if faults build/tidy/batches "build/tidy/batches/$1.cpp" "${1%-*}" >/dev/null; then
        while read -r digest source; do : >"$stamps/$digest"; done <"$list"
        return
    fi
    while read -r digest source; do
        if output=$(faults build/tidy "$source" "${1%-*}"); then
            : >"$stamps/$digest"
        else
            printf '%s\n%s\n' "$source" "$output"
            status=1
        fi
    done <"$list"
    return $status
}

cd "$root"
checker=$(tool clang-tidy 19)
[ -n "$checker" ] || fail "clang-tidy 19 is missing (another version finds other things)." \
    "Run ./dev setup, or install clang-tidy-19."
rm -f build/tidy/build.ninja # nothing is built there that would notice another list of sources
configure tidy >/dev/null
mapfile -t sources < <(jq -r '.[].file' build/tidy/compile_commands.json | grep -E "^$root/(app|core|ui)/" |
    sed "s|^$root/||" | sort -u)
toolsDigest=$({ cat .clang-tidy cmake/*.cmake && "$checker" --version; } | sha256sum)
stamps=$cacheDir/tidy
mkdir -p "$stamps"

todo=()
while read -r digest source; do
    if [ -e "$stamps/$digest" ]; then touch "$stamps/$digest"; else todo+=("$digest $source"); fi
done < <(sourcesWithDigest)
find "$stamps" -type f -mtime +30 -delete
say "clang-tidy: ${#todo[@]} of ${#sources[@]} sources to look at."
[ ${#todo[@]} -gt 0 ] || exit 0

precompile core &
precompile widgets &
wait
printf '%s\n' "${todo[@]}" | awk -f setup/tidybatches.awk | writeBatches
export -f faults lookAt
export checker stamps root
# shellcheck disable=SC2016 # expanded by the inner shell
find build/tidy/batches -name '*.list' -printf '%f\n' | sed 's/\.list$//' | sort -V |
    xargs -P "$(nproc)" -n 1 bash -c 'lookAt "$1"' lookAt || fail "clang-tidy found the faults above."
