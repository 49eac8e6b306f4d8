// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/hostbadges.h"

#include <QCoreApplication>
#include <QLocale>

namespace sharewright {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(HostBadges)
};

} // namespace

Badge probeBadge(SiteSession::HostProbe state)
{
    switch (state) {
    case SiteSession::HostProbe::Asking:
        return {Symbol::StateRunning, Tone::Accent, Text::tr("Probing"), {}};
    case SiteSession::HostProbe::Answered:
        return {Symbol::StateDone, Tone::Good, Text::tr("Reached"), {}};
    case SiteSession::HostProbe::Failed:
        return {Symbol::StateFailed, Tone::Bad, Text::tr("Not reached"), {}};
    case SiteSession::HostProbe::NotAsked:
        break;
    }
    return {};
}

Badge healthBadge(HealthState state)
{
    switch (state) {
    case HealthState::Healthy:
        return {Symbol::StateDone, Tone::Good, Text::tr("Healthy"), {}};
    case HealthState::Degraded:
        return {Symbol::StateWarning, Tone::Warning, Text::tr("Degraded"), {}};
    case HealthState::Down:
        return {Symbol::StateFailed, Tone::Bad, Text::tr("Down"), {}};
    case HealthState::SplitBrain:
        return {Symbol::StateError, Tone::Bad, Text::tr("Split brain"), {}};
    case HealthState::Unknown:
        break;
    }
    return {Symbol::StateUnknown, Tone::Muted, Text::tr("Unknown"), {}};
}

Badge healthBadge(const Verdict &verdict, const HostId &host, const QDateTime &asOf)
{
    Badge badge = healthBadge(verdict.hosts.value(host, HealthState::Unknown));
    QStringList lines;
    for (const HealthReason &reason : verdict.reasons) {
        if (reason.host == host)
            lines += reason.text;
    }
    lines += Text::tr("As of %1").arg(QLocale().toString(asOf.toLocalTime(), QLocale::ShortFormat));
    badge.toolTip = lines.join(u'\n');
    return badge;
}

} // namespace sharewright
