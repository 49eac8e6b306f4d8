// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>

#include <QList>
#include <QString>

namespace sharewright {

enum class Severity {
    Error,   ///< nothing may be applied until it is solved
    Warning, ///< may be applied; the user should know
    Hint,    ///< an improvement
};

/// A place in a file that a person can go to. Lines and columns count from 1; 0 means unknown.
struct FilePosition {
    QString file;
    int line = 0;
    int column = 0;

    bool operator==(const FilePosition &) const = default;
};

/// Something about the project or the facts that a user can act on. Never thrown, always collected:
/// whoever checks returns every finding, not the first.
struct Finding {
    Severity severity = Severity::Error;
    QString code;   ///< stable, for tests and filters: "host.duplicate-address"
    QString target; ///< what it is about: "host web1", "folder conf", "nfs.server"; for people
    QString text;   ///< one translated sentence
    QString cause;  ///< translated, may be empty: why this matters or how it came about
    QString remedy; ///< translated, may be empty: what the user can do
    FilePosition position;

    bool operator==(const Finding &) const = default;
};

[[nodiscard]] inline bool hasErrors(const QList<Finding> &findings)
{
    return std::any_of(findings.begin(), findings.end(),
                       [](const Finding &finding) { return finding.severity == Severity::Error; });
}

} // namespace sharewright
