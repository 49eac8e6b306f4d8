// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include "core/base/result.h"
#include "core/platform/platform.h"

namespace sharewright {

/// Distributions that share their platforms: `versionParts` numbers of VERSION_ID tell the platform.
struct PlatformFamily {
    QStringList ids;  ///< ID values that belong to it
    QStringList like; ///< ID_LIKE values that lead to it
    int versionParts = 1;
    QHash<QString, QString> keyByVersion;
};

/// A derivative that numbers its versions in its own way.
struct PlatformDerivative {
    QString id;
    QString version; ///< leading number of VERSION_ID
    QString key;     ///< of the platform it is built on
};

/// The content of platforms.json.
struct PlatformData {
    QList<Platform> platforms;
    QList<PlatformFamily> families;
    QList<PlatformDerivative> derivatives;
    QString defaultKey;

    /// Null when there is no such platform.
    [[nodiscard]] const Platform *find(const QString &key) const;
};

/// Reads the data file. InvalidInput names the entry that can't be read.
[[nodiscard]] Result<PlatformData> parsePlatformData(const QByteArray &json);

/// The data file that is compiled in. Read once; thread-safe.
[[nodiscard]] const PlatformData &builtInPlatformData();

} // namespace sharewright
