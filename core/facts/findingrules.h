// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QList>
#include <QString>
#include <QStringList>

#include "core/base/finding.h"
#include "core/facts/poolview.h"
#include "core/facts/shareview.h"
#include "core/language/language.h"

namespace sharewright {

/// The rules behind findingsFromFacts, one family a file. Each appends what it finds, in document order, and
/// stays silent about what is not known.

void findHostTroubles(const ShareView &view, QList<Finding> &findings);
void findClockTroubles(const ShareView &view, QList<Finding> &findings);
void findIdTroubles(const ShareView &view, QList<Finding> &findings);
void findFolderTroubles(const ShareView &view, QList<Finding> &findings);
void findStorageTroubles(const ShareView &view, QList<Finding> &findings);
void findWayTroubles(const ShareView &view, QList<Finding> &findings);
void findIncomingTroubles(const ShareView &view, QList<Finding> &findings);

/// Those for GlusterFS.
void findDiskTroubles(const PoolView &view, QList<Finding> &findings);
void findBrickTroubles(const PoolView &view, QList<Finding> &findings);
void findBrickSizeTroubles(const PoolView &view, QList<Finding> &findings);
void findPoolTroubles(const PoolView &view, QList<Finding> &findings);
void findNameTroubles(const PoolView &view, QList<Finding> &findings);
void findVolumeTroubles(const PoolView &view, QList<Finding> &findings);
void findClientTroubles(const ShareView &view, const PoolView &pool, QList<Finding> &findings);

/// The words of a finding, translated.
struct FactMessage {
    QString text;
    QString cause;
    QString remedy;
};

inline Finding factFinding(Severity severity, const char *code, const QString &target,
                           const FactMessage &message)
{
    return {.severity = severity,
            .code = QString::fromLatin1(code),
            .target = target,
            .text = message.text,
            .cause = message.cause,
            .remedy = message.remedy,
            .position = {}};
}

/// The translation context of all these rules, and the words they share.
struct FactWords {
    Q_DECLARE_TR_FUNCTIONS(Facts)
public:
    static QString onHost(const Host &host) { return tr("host %1").arg(host.id.value); }
    static QString onFolder(const SharedFolder &folder, const Host &host)
    {
        return tr("folder %1 on %2").arg(folder.id.value, host.id.value);
    }
    static QString onBrick(const SeenBrick &seen)
    {
        return tr("brick number %1 on %2").arg(seen.index + 1).arg(seen.host.id.value);
    }
    /// "200.0 GiB"
    static QString bytes(qint64 count) { return shownLocale().formattedDataSize(count, 1); }
    static QString listed(const QStringList &words) { return words.join(QLatin1StringView(", ")); }
};

} // namespace sharewright
