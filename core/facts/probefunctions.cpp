// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/facts/probefunctions.h"

#include <QFile>

#include "core/base/shellquote.h"

// A resource in a static library is only linked in when something names it; the macro must stand
// outside every namespace.
static void initialiseProbeResource()
{
    Q_INIT_RESOURCE(probescript);
}

namespace sharewright {

namespace {

QString compiledIn(const QString &name)
{
    initialiseProbeResource();
    QFile file(QStringLiteral(":/sharewright/probe/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The probe script %s is not compiled in.", qUtf8Printable(name));
    return QString::fromUtf8(file.readAll());
}

} // namespace

const QString &probeFunctions()
{
    static const QString text = compiledIn(QStringLiteral("probe.sh"));
    return text;
}

const QString &storageFunctions()
{
    static const QString text = compiledIn(QStringLiteral("storage.sh"));
    return text;
}

const QString &inventoryFunctions()
{
    static const QString text = compiledIn(QStringLiteral("inventory.sh"));
    return text;
}

QString probeKey(const QString &path)
{
    return QString::fromLatin1(path.toUtf8().toBase64());
}

QString probeCall(const QString &function, const QStringList &arguments)
{
    return shellCommand(QStringList{function} + arguments) + QLatin1Char('\n');
}

QString probeUnitsCall(QStringList units)
{
    units.removeIf([](const QString &unit) {
        return unit.startsWith(u"php") && unit.endsWith(u"-fpm.service");
    });
    units.removeDuplicates();
    return probeCall(QStringLiteral("sw_units"), units);
}

QString probeCallInBackground(const QString &function, const QStringList &arguments)
{
    return shellCommand(QStringList{function} + arguments) + QLatin1StringView(" &\n");
}

} // namespace sharewright
