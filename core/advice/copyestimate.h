// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>

#include <QList>
#include <QString>

#include "core/facts/hostfacts.h"
#include "core/project/project.h"

namespace sharewright {

/// How long copying will take, roughly. Assumptions are on the careful side and are shown with the numbers.
struct CopyEstimate {
    qint64 files = 0;
    qint64 bytes = 0;
    bool whole = false; ///< every folder was counted; else the numbers are a lower bound
    std::chrono::seconds firstCopy{0}; ///< while the services run
    std::chrono::seconds window{0};    ///< with the services stopped
    bool operator==(const CopyEstimate &) const = default;
};

/// Bytes and files a second that are assumed: a shared gigabit line, and small files.
inline constexpr qint64 kAssumedBytesPerSecond = 40'000'000;
inline constexpr qint64 kAssumedFilesPerSecond = 400;

/// For the seed host's folders and those that are merged with them. Pure.
[[nodiscard]] CopyEstimate estimateCopy(const Project &project, const SiteFacts &facts);

/// "about 4 minutes", or "about 4 minutes or more" where not every folder was counted: how long services are stopped.
[[nodiscard]] QString windowWords(const CopyEstimate &estimate);

/// Hosts that could be the source of the shared files: with what they hold, the fullest first.
struct SourceChoice {
    HostId host;
    qint64 files = -1; ///< -1: not known
    qint64 bytes = -1;
    bool operator==(const SourceChoice &) const = default;
};
[[nodiscard]] QList<SourceChoice> sourceChoices(const Project &project, const SiteFacts &facts);

/// "under a minute", "about 12 minutes", "about 3 hours".
[[nodiscard]] QString durationWords(std::chrono::seconds duration);

} // namespace sharewright
