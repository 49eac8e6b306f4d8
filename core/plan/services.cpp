// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/services.h"

#include <algorithm>

namespace sharewright {

namespace {

/// Every PHP pool of a host serves the console's uploads, whatever its version is called.
void addPhpPools(QStringList &units, const HostFacts &facts)
{
    for (const QString &unit : facts.units.keys())
        if (unit.startsWith(QLatin1StringView("php"))
            && unit.endsWith(QLatin1StringView("-fpm.service")) && !units.contains(unit))
            units.append(unit);
}

QStringList expectedUnits(const PlannedHost &planned)
{
    QStringList units;
    if (planned.host.roles & Role::Server)
        units += {QStringLiteral("pandora_ha.service"), QStringLiteral("pandora_server.service"),
                  QStringLiteral("tentacle_serverd.service")};
    if (planned.host.roles & Role::Console) {
        units.append(QStringLiteral("pandora_websocket_engine.service"));
        units += planned.platform.consoleUnits;
        if (planned.facts != nullptr)
            addPhpPools(units, *planned.facts);
    }
    units.removeDuplicates(); // a platform may name what every console has
    return units;
}

const UnitFact *unitFact(const PlannedHost &planned, const QString &unit)
{
    const auto it = planned.facts->units.constFind(unit);
    return it == planned.facts->units.constEnd() ? nullptr : &it.value();
}

} // namespace

QStringList pandoraUnits(const PlannedHost &host)
{
    QStringList units = expectedUnits(host);
    if (host.facts != nullptr)
        units.removeIf([&](const QString &unit) {
            const UnitFact *fact = unitFact(host, unit);
            return fact == nullptr || !fact->exists();
        });
    return units;
}

QStringList unitsToStart(const PlannedHost &host)
{
    QStringList units = pandoraUnits(host);
    if (host.facts != nullptr)
        units.removeIf([&](const QString &unit) { return !unitFact(host, unit)->isActive(); });
    std::reverse(units.begin(), units.end());
    // Tentacle before the server: A.6 of the vendor's own start order; the watchdog comes last of all.
    const qsizetype server = units.indexOf(QLatin1StringView("pandora_server.service"));
    const qsizetype tentacle = units.indexOf(QLatin1StringView("tentacle_serverd.service"));
    if (server >= 0 && tentacle > server)
        units.swapItemsAt(server, tentacle);
    return units;
}

} // namespace sharewright
