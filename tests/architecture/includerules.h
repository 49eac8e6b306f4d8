// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

/// The dependency rule of the source tree: app -> ui -> ui/models -> core, and inside core only upward in the
/// list of folders. ssh and practice are for app alone; each third-party library has its folders.

/// What is wrong with one include, as a sentence; empty when it is allowed. `file` is relative to the source
/// root ("core/plan/plan.cpp"), `include` the text between the marks.
[[nodiscard]] QString includeBreach(const QString &file, const QString &include, bool quoted);

/// Every breach below core/, ui/ and app/ of a source tree, as "file:line: sentence", and how many files and
/// includes were looked at.
struct IncludeReport {
    QStringList breaches;
    int files = 0;
    int includes = 0;
};
[[nodiscard]] IncludeReport checkIncludes(const QString &sourceRoot);
