// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QString>

#include "core/project/project.h"

namespace sharewright {

/// A file of a shared folder.
struct SharedFile {
    FolderId folder;
    QString path; ///< below the folder
    bool operator==(const SharedFile &) const = default;
};

/// The other half of an agent's configuration: `conf/X.conf` and `md5/X.md5` belong together, for an agent compares
/// the second to know whether it must fetch the first. They must never come from two hosts. Nothing for any other file.
[[nodiscard]] std::optional<SharedFile> pairedFile(const Project &project, const SharedFile &file);

/// Whether it is the `.conf` of such a pair, after which the pair is named.
[[nodiscard]] bool isAgentConf(const Project &project, const SharedFile &file);

} // namespace sharewright
