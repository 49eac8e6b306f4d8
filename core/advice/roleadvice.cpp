// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/advice/roleadvice.h"

#include <algorithm>

#include <QCoreApplication>

#include "core/platform/platform.h"

namespace sharewright {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RoleAdvice)
};

/// The first of these units that is there; empty: none.
QString presentUnit(const HostFacts &facts, const QStringList &names, bool active)
{
    const auto it = std::find_if(names.begin(), names.end(), [&](const QString &name) {
        const UnitFact unit = facts.units.value(name);
        return active ? unit.isActive() : unit.exists();
    });
    return it == names.end() ? QString() : *it;
}

QStringList consoleUnits(const HostFacts &facts)
{
    const auto platform = platformFor(facts.os);
    return platform ? platform->consoleUnits : assumedPlatform().consoleUnits;
}

bool hasConsoleFolder(const HostFacts &facts)
{
    for (auto it = facts.folders.begin(); it != facts.folders.end(); ++it)
        if (it.key().contains(QLatin1StringView("pandora_console")) && it->exists)
            return true;
    return false;
}

} // namespace

RoleAdvice adviseRoles(const HostFacts &facts)
{
    RoleAdvice advice;
    const auto add = [&](Role role, const QString &evidence) {
        advice.roles |= role;
        advice.evidence.append(QStringLiteral("%1: %2").arg(roleKeyword(role), evidence));
    };
    const QString server =
        presentUnit(facts,
                    {QStringLiteral("pandora_server.service"), QStringLiteral("pandora_ha.service"),
                     QStringLiteral("tentacle_serverd.service")},
                    false);
    if (!server.isEmpty())
        add(Role::Server, Text::tr("%1 is installed").arg(server));
    else if (!facts.pandora.isEmpty())
        add(Role::Server, Text::tr("there is a pandora_server.conf"));
    const QString web = presentUnit(facts, consoleUnits(facts), false);
    if (!web.isEmpty() && hasConsoleFolder(facts))
        add(Role::Console, Text::tr("%1 and a pandora_console folder").arg(web));
    const auto platform = platformFor(facts.os);
    const QString nfs = (platform ? *platform : assumedPlatform()).nfsServerUnit;
    if (!presentUnit(facts, {nfs}, true).isEmpty())
        add(Role::NfsServer, Text::tr("%1 is running").arg(nfs));
    if (facts.gluster.answers)
        add(Role::GlusterNode, Text::tr("glusterd is running"));
    return advice;
}

} // namespace sharewright
