// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QList>
#include <QString>

#include "core/base/finding.h"
#include "core/facts/shareview.h"

namespace sharewright {

/// The rules behind findingsFromFacts, one family a file. Each appends what it finds, in document order, and
/// stays silent about what is not known.

void findHostTroubles(const ShareView &view, QList<Finding> &findings);
void findIdTroubles(const ShareView &view, QList<Finding> &findings);
void findFolderTroubles(const ShareView &view, QList<Finding> &findings);
void findStorageTroubles(const ShareView &view, QList<Finding> &findings);
void findWayTroubles(const ShareView &view, QList<Finding> &findings);

/// The translation context of all these rules, and the words they share.
struct FactWords {
    Q_DECLARE_TR_FUNCTIONS(Facts)
public:
    static QString onHost(const Host &host) { return tr("host %1").arg(host.id.value); }
    static QString onFolder(const SharedFolder &folder, const Host &host)
    {
        return tr("folder %1 on %2").arg(folder.id.value, host.id.value);
    }
};

} // namespace sharewright
