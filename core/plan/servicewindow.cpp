// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/servicewindow.h"

#include <utility>

#include <QCoreApplication>

#include "core/plan/services.h"

using namespace std::chrono_literals;

namespace sharewright {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SwitchPlanner)
};

} // namespace

QList<StepId> stopPandora(PlanBuilder &builder, const QList<const PlannedHost *> &hosts,
                          const QList<StepId> &behind)
{
    QList<StepId> stopped;
    for (const PlannedHost *host : hosts) {
        bool first = true;
        StepId last;
        for (const QString &unit : pandoraUnits(*host)) {
            last = builder.add(
                *host, QStringLiteral("stop.") + unit, StopUnit{unit},
                {.reason = unit.startsWith(QLatin1StringView("pandora_ha"))
                               ? Text::tr("The watchdog would start the others again.")
                               : Text::tr("Files must not change while they are moved."),
                 .source = QStringLiteral("pandora_ha.pl, tentacle_service_watchdog"),
                 .timeLimit = 180s,
                 .weight = 2});
            if (std::exchange(first, false))
                builder.waitFor(behind);
        }
        if (!first)
            stopped.append(last);
    }
    return stopped.isEmpty() ? behind : stopped;
}

void startPandora(PlanBuilder &builder, const QList<const PlannedHost *> &hosts,
                  const QList<StepId> &behind, const QString &reason)
{
    for (const PlannedHost *host : hosts) {
        bool first = true;
        for (const QString &unit : unitsToStart(*host)) {
            builder.add(*host, QStringLiteral("start.") + unit, StartUnit{unit},
                        {.reason = reason,
                         .source = QStringLiteral("systemctl(1)"),
                         .timeLimit = 180s,
                         .weight = 2});
            if (std::exchange(first, false))
                builder.waitFor(behind);
        }
    }
}

} // namespace sharewright
