// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/runtime.h"

#include <QFile>
#include <QStringList>

static void initialiseRuntimeResource()
{
    Q_INIT_RESOURCE(runtime);
}

namespace sharewright {

namespace {

QString resourceText(const QString &name)
{
    QFile file(QStringLiteral(":/sharewright/runtime/") + name);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "shellRuntime", "the resource is compiled in");
    return opened ? QString::fromUtf8(file.readAll()) : QString();
}

/// A part from its heading on: the licence stands once, in the first part.
QString withoutHeader(const QString &part)
{
    const qsizetype heading = part.indexOf(QLatin1StringView("\n# === "));
    return heading < 0 ? part : part.mid(heading);
}

} // namespace

const QString &shellRuntime()
{
    static const QString text = [] {
        initialiseRuntimeResource();
        QString whole;
        for (const QString &part :
             resourceText(QStringLiteral("parts")).split(QLatin1Char('\n'), Qt::SkipEmptyParts))
            whole += withoutHeader(resourceText(part + QLatin1StringView(".sh")));
        return whole;
    }();
    return text;
}

} // namespace sharewright
