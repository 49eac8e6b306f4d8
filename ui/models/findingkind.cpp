// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/findingkind.h"

#include <QCoreApplication>
#include <QSet>

namespace sharewright {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(FindingKind)
};

bool isStillOpen(const Finding &finding)
{
    static const QSet<QString> codes{
        QStringLiteral("host.no-role"),       QStringLiteral("site.no-pandora-hosts"),
        QStringLiteral("site.no-folders"),    QStringLiteral("nfs.no-server"),
        QStringLiteral("glusterfs.no-nodes"), QStringLiteral("glusterfs.no-bricks"),
    };
    return codes.contains(finding.code);
}

} // namespace

FindingKind kindOf(const Finding &finding)
{
    switch (finding.severity) {
    case Severity::Error:
        return isStillOpen(finding) ? FindingKind::Open : FindingKind::Error;
    case Severity::Warning:
        return FindingKind::Warning;
    case Severity::Hint:
        break;
    }
    return FindingKind::Hint;
}

QString wordFor(FindingKind kind)
{
    switch (kind) {
    case FindingKind::Error:
        return Text::tr("Error");
    case FindingKind::Open:
        return Text::tr("Still open");
    case FindingKind::Warning:
        return Text::tr("Warning");
    case FindingKind::Hint:
        break;
    }
    return Text::tr("Hint");
}

void sortByKind(QList<Finding> &findings)
{
    std::stable_sort(findings.begin(), findings.end(),
                     [](const Finding &a, const Finding &b) { return kindOf(a) < kindOf(b); });
}

} // namespace sharewright
