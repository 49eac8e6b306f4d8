// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringList>

#include "core/base/finding.h"
#include "core/project/projectfile.h"

/// The codes of the findings, in their order.
inline QStringList codes(const QList<sharewright::Finding> &findings)
{
    QStringList list;
    for (const sharewright::Finding &finding : findings)
        list.append(finding.code);
    return list;
}

/// The first finding with this code; a default one when there is none.
inline sharewright::Finding findingWith(const QList<sharewright::Finding> &findings,
                                        const char *code)
{
    for (const sharewright::Finding &finding : findings) {
        if (finding.code == QLatin1StringView(code))
            return finding;
    }
    return {};
}

/// "line:column" of the first finding with this code; "none" when there is none.
inline QString positionOf(const QList<sharewright::Finding> &findings, const char *code)
{
    const sharewright::Finding finding = findingWith(findings, code);
    if (finding.code.isEmpty())
        return QStringLiteral("none");
    return QStringLiteral("%1:%2").arg(finding.position.line).arg(finding.position.column);
}
