// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/hostbadges.h"

#include <algorithm>
#include <optional>

#include <QCoreApplication>
#include <QLocale>

#include "core/language/language.h"
#include "ui/diagram/outagebadges.h"

namespace sharewright {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(HostBadges)
};

QString asOfText(const QDateTime &asOf)
{
    return Text::tr("As of %1")
        .arg(shownLocale().toString(asOf.toLocalTime(), QLocale::ShortFormat));
}

} // namespace

Badge probeBadge(SiteSession::HostProbe state)
{
    switch (state) {
    case SiteSession::HostProbe::Asking:
        return {Symbol::StateRunning, Tone::Accent, Text::tr("Looking"), {}};
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
    lines += asOfText(asOf);
    badge.toolTip = lines.join(u'\n');
    return badge;
}

Badge folderHealthBadge(const Verdict &verdict, const QList<FolderId> &folders,
                        const QDateTime &asOf)
{
    std::optional<HealthState> worst;
    for (const FolderId &folder : folders) {
        if (const auto state = verdict.folders.constFind(folder); state != verdict.folders.cend())
            worst = std::max(worst.value_or(HealthState::Healthy), *state);
    }
    if (!worst)
        return {};
    Badge badge = healthBadge(*worst);
    QStringList lines;
    for (const HealthReason &reason : verdict.reasons) {
        if (reason.reach == HealthReach::Site || folders.contains(reason.folder))
            lines += reason.text;
    }
    lines += asOfText(asOf);
    badge.toolTip = lines.join(u'\n');
    return badge;
}

Badge setHealthBadge(const BrickSetHealth &set)
{
    qint64 toHeal = 0;
    qint64 splitBrain = 0;
    for (const BrickHealth &brick : set.bricks) {
        toHeal = std::max(toHeal, brick.toHeal);
        splitBrain = std::max(splitBrain, brick.splitBrain);
    }
    if (splitBrain > 0)
        return healthBadge(HealthState::SplitBrain);
    if (set.state != SetState::Full || toHeal == 0)
        return setBadge(set.state);
    const int count = static_cast<int>(toHeal);
    return {Symbol::StateWaiting, Tone::Warning, Text::tr("Heals"),
            count == 1 ? Text::tr("1 entry waits to be healed.")
                       : Text::tr("%n entries wait to be healed.", nullptr, count)};
}

} // namespace sharewright
