// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QByteArray>
#include <QList>
#include <QString>

#include "core/base/finding.h"
#include "core/base/result.h"
#include "core/project/project.h"

namespace sharewright {

/// What reading a project file gave. `project` is absent only when nothing sensible can be built
/// (not YAML, not a mapping, a newer format); otherwise it holds every part that could be read.
struct ProjectReading {
    std::optional<Project> project;
    QList<Finding> findings; ///< everything found, with file:line:column, in file order
};

/// Files above this size are refused before parsing: a project of 500 hosts takes 200 kB.
inline constexpr qint64 kMaxProjectBytes = 4 * 1024 * 1024;

/// Reads a project from YAML text. Never throws. `fileName` only serves the positions of findings. The
/// findings include those of validateProject(), placed in the file (except where a value could not even be
/// read): show them alone, or through findingsNow() once the project was changed.
[[nodiscard]] ProjectReading readProject(const QByteArray &yaml, const QString &fileName);

/// Reads a file. Errors that keep it from being read at all (missing, too big, binary) are findings too.
[[nodiscard]] ProjectReading readProjectFile(const QString &path);

/// Prints the project as YAML, stable: same project, same bytes; reading it gives an equal project.
/// With `previous`, the author's comments found there are kept beside the keys they stood at.
[[nodiscard]] QByteArray writeProject(const Project &project, const QByteArray &previous = {});

/// The findings of a project that was read and perhaps edited since: what the reader itself complained about
/// in `reading`, and validateProject()'s of now, at their place in the file where they stood there already.
[[nodiscard]] QList<Finding> findingsNow(const QList<Finding> &reading, const Project &project);

/// Writes atomically (temporary file, fsync, rename), keeping the mode of an existing file. When the
/// file on disk no longer holds `expected` (given and different), nothing is written and the error says so.
/// A file that was deleted meanwhile is written again. The comments of `previous` are kept; without it those
/// of `expected`. Pass the text that was opened as `previous` when saving under another name.
[[nodiscard]] Result<> writeProjectFile(const QString &path, const Project &project,
                                        const std::optional<QByteArray> &expected = {},
                                        const std::optional<QByteArray> &previous = {});

} // namespace sharewright
