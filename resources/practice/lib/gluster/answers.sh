# shellcheck shell=sh
# shellcheck disable=SC2034 # shared with the other parts
# SPDX-FileCopyrightText: 2026 Sharewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# How the command line tells what came of it. `what` is the command in words ("volume create: gv"), `op` and
# `failure` the elements that some answers carry. With --xml a refusal still ends with status 0.
what='' op='' failure='' failStatus=0

escape() { printf '%s' "$1" | sed 's/&/\&amp;/g; s/</\&lt;/g; s/>/\&gt;/g'; }
element() { # INDENT NAME VALUE
    if [ -z "$3" ]; then printf '%s<%s/>\n' "$1" "$2"; else printf '%s<%s>%s</%s>\n' "$1" "$2" "$(escape "$3")" "$2"; fi
}
xml_head() { # RET ERRNO TEXT
    printf '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<cliOutput>\n'
    element '  ' opRet "$1"
    element '  ' opErrno "$2"
    element '  ' opErrstr "$3"
}
xml_end() { echo '</cliOutput>'; }
# refuse ERRNO TEXT: the end of a command that glusterd did not do.
refuse() {
    if [ "$XML" = yes ]; then
        xml_head -1 "$1" "$2"
        [ -z "$op" ] || { element '  ' cliOp "$op"; element '  ' output "${failure:-$2}"; }
        xml_end
        exit "$failStatus"
    fi
    printf '%s: failed: %s\n' "$what" "$2" >&2
    exit 1
}
# succeed TEXT: for the commands that answer with a cliOp and a sentence.
succeed() {
    if [ "$XML" = yes ]; then
        xml_head 0 0 ''
        element '  ' cliOp "$op"
        element '  ' output "$1"
        xml_end
    else
        printf '%s: success\n' "$what"
    fi
    exit 0
}
# succeed_volume ELEMENT VOLUME ID
succeed_volume() {
    if [ "$XML" = yes ]; then
        xml_head 0 0 ''
        printf '  <%s>\n    <volume>\n' "$1"
        element '      ' name "$2"
        element '      ' id "$3"
        printf '    </volume>\n  </%s>\n' "$1"
        xml_end
    else
        printf '%s: success%s\n' "$what" "${4:-}"
    fi
    exit 0
}
# usage TEXT: what the program itself finds wrong with a command: words, no XML.
usage() { printf '%s\n' "$*"; exit 1; }
