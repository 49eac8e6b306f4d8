# SPDX-FileCopyrightText: 2026 Sharewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Which sources clang-tidy looks at together: "DIGEST SOURCE" lines come in, "KIND-NUMBER DIGEST SOURCE" lines go out. Sources
# of a batch become one translation unit, so names of their unnamed namespaces must not meet: what looks like one at the
# beginning of a line there keeps two sources apart. A name overlooked costs time, not truth (setup/tidy.sh).

# namesOf: what SOURCE's unnamed namespaces declare, into `declared`.
function namesOf(source,   line, inside) {
    split("", declared)
    while ((getline line <source) > 0) {
        if (line ~ /^namespace \{/) inside = 1
        else if (line ~ /^\} *\/\/ namespace$/) inside = 0
        else if (inside && line ~ /^[A-Za-z]/) {
            if (match(line, /^(struct|class|enum class|enum|union) [A-Za-z_0-9]+/)) {
                line = substr(line, 1, RLENGTH)
                sub(/.* /, "", line)
            } else if (match(line, /[A-Za-z_][A-Za-z_0-9]* *[({=;[]/)) {
                line = substr(line, RSTART, RLENGTH - 1)
                sub(/ +$/, "", line)
            } else continue
            declared[line]
        }
    }
    close(source)
}

# kindOf: sources of one kind share a precompiled header; plain ones are built without Qt and have none.
function kindOf(source) {
    if (source ~ /^core\/practice\/(keeper|ids|devices)\//) return "plain"
    return source ~ /^ui\// && source !~ /^ui\/models\// ? "widgets" : "core"
}

# fits: whether BATCH has room for a source of KIND that declares `declared`.
function fits(batch, kind,   name) {
    if (kinds[batch] != kind || sizes[batch] == most) return 0
    for (name in declared) if ((batch, name) in taken) return 0
    return 1
}

BEGIN { most = 6 }
{
    namesOf($2)
    kind = kindOf($2)
    for (batch = 1; batch <= batches && !fits(batch, kind); batch++);
    if (batch > batches) kinds[batches = batch] = kind
    sizes[batch]++
    for (name in declared) taken[batch, name]
    print kind "-" batch, $0
}
