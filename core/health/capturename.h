// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QByteArray>
#include <QString>

namespace sharewright {

/// What a captured file is about: `[PREFIX.]QUESTION[-SUFFIX].xml|txt`.
struct CaptureName {
    QString state;       ///< PREFIX and SUFFIX, those that there are, with a dot between them
    QString question;    ///< as `takeAnswer` knows it; also "peers", "nfsserver" and "nfsclient"
    bool isText = false; ///< `.txt`
    bool operator==(const CaptureName &) const = default;
};

/// Nothing for a file that answers no question about the state. What is in the file counts more than how it is called.
[[nodiscard]] std::optional<CaptureName> captureNameOf(const QString &fileName,
                                                       const QByteArray &content);

} // namespace sharewright
