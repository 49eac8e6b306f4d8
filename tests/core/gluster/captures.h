// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDir>
#include <QFile>

#include "core/gluster/glusteranswer.h"

namespace sharewright {

/// What real nodes answered, GlusterFS 10.3: states/ by the state of the site, xml/ by command.
inline QDir captureDirectory(const QString &kind)
{
    return QDir(QStringLiteral(SHAREWRIGHT_SOURCE_DIR "/tests/fixtures/gluster/") + kind);
}

inline QByteArray capture(const QString &kindAndName)
{
    QFile file(captureDirectory({}).filePath(kindAndName));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("There is no capture %s", qPrintable(kindAndName));
    return file.readAll();
}

inline QStringList captureNames()
{
    QStringList names;
    for (const QString &kind : {QStringLiteral("states"), QStringLiteral("xml")})
        for (const QString &name : captureDirectory(kind).entryList(QDir::Files, QDir::Name))
            names += kind + u'/' + name;
    return names;
}

/// What each reader makes of the same bytes: nothing when it took them, else its error.
inline QList<std::optional<Error>> errorsOfAllReaders(const QByteArray &answer)
{
    const auto errorOf = [](const auto &result) {
        return result ? std::optional<Error>() : std::optional(result.error());
    };
    return {errorOf(readGlusterPeers(answer)),     errorOf(readGlusterVolumeNames(answer)),
            errorOf(readGlusterVolumes(answer)),   errorOf(readGlusterStatus(answer)),
            errorOf(readGlusterHeal(answer)),      errorOf(readGlusterHealCount(answer)),
            errorOf(readGlusterRebalance(answer)), errorOf(readGlusterOptions(answer))};
}

} // namespace sharewright
