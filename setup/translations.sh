#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Sharewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Brings every catalogue of translations/ up to date with the texts of the sources and says what is left to translate
# (docs/translating.md); each CODE in the arguments gets a new catalogue. Entries that no source has any more are dropped.
set -euo pipefail
. "$(dirname "$0")/common.sh"

cd "$root"
lupdate=$(qtTool lupdate)
[ -n "$lupdate" ] || fail "lupdate of Qt 6 is missing. Run ./dev setup, or install Qt's linguist tools."

unfinished=0
shopt -s nullglob
catalogues=(translations/sharewright_*.ts)
for code in "$@"; do
    catalogues+=("translations/sharewright_$code.ts")
done
for catalogue in "${catalogues[@]}"; do
    language=$(basename "$catalogue" .ts)
    language=${language#sharewright_}
    options=(-silent -I . -locations none -no-obsolete -source-language en -target-language "$language")
    # English is what the sources say; only its singulars and plurals are written down.
    [ "$language" != en ] || options+=(-pluralonly)
    "$lupdate" "${options[@]}" core ui app -ts "$catalogue"
    left=$(grep -c 'type="unfinished"' "$catalogue" || true)
    unfinished=$((unfinished + left))
    say "$catalogue: $(grep -c '<source>' "$catalogue") texts, $left unfinished"
done
[ $unfinished = 0 ] || fail "Translate what is unfinished, for example with Qt Linguist: linguist translations/*.ts"
