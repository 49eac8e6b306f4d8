// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/diagram/outagebadges.h"

#include <QCoreApplication>

namespace sharewright {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(OutageBadges)
};

Badge folderFateBadge(FolderFate fate)
{
    switch (fate) {
    case FolderFate::Stays:
        return {Symbol::StateDone, Tone::Good, Text::tr("Stays"), {}};
    case FolderFate::Unused:
        return {Symbol::StateSkipped, Tone::Muted, Text::tr("Unused"), {}};
    case FolderFate::Thinner:
        return {Symbol::StateWarning, Tone::Warning, Text::tr("Stays, fewer copies"), {}};
    case FolderFate::Partly:
        return {Symbol::StateError, Tone::Bad, Text::tr("Only in part"), {}};
    case FolderFate::Lost:
        return {Symbol::StateFailed, Tone::Bad, Text::tr("Lost while off"), {}};
    case FolderFate::Unknown:
        break;
    }
    return {Symbol::StateUnknown, Tone::Muted, Text::tr("Unknown"), {}};
}

Badge hostFateBadge(FolderFate fate)
{
    switch (fate) {
    case FolderFate::Stays:
    case FolderFate::Unused:
        return {Symbol::StateDone, Tone::Good, Text::tr("Goes on"), {}};
    case FolderFate::Thinner:
        return {Symbol::StateWarning, Tone::Warning, Text::tr("Goes on"),
                Text::tr("With fewer copies than it should.")};
    case FolderFate::Partly:
        return {Symbol::StateWarning, Tone::Bad, Text::tr("Goes on in part"), {}};
    case FolderFate::Lost:
        return {Symbol::StateError, Tone::Bad, Text::tr("Stands still"), {}};
    case FolderFate::Unknown:
        break;
    }
    return {Symbol::StateUnknown, Tone::Muted, Text::tr("Unknown"), {}};
}

Badge machineBadge(const HostId &host, const Outage &outage)
{
    if (host == outage.host)
        return {Symbol::StateFailed, Tone::Bad, Text::tr("Off"), Text::tr("Only a thought.")};
    const auto fate = outage.others.constFind(host);
    return fate == outage.others.cend() ? Badge() : hostFateBadge(*fate);
}

// Folders of one card have the same clients and the same storage, but the worst is told, should that change.
Badge shareBadge(const Card &card, const Outage &outage)
{
    const FolderOutage *worst = nullptr;
    for (const FolderOutage &folder : outage.folders) {
        if (card.folders.contains(folder.folder) && (!worst || folder.fate > worst->fate))
            worst = &folder;
    }
    return worst ? folderBadge(*worst) : Badge();
}

Badge cardBadge(const Card &card, const Outage &outage)
{
    switch (card.kind) {
    case CardKind::Machine:
        return machineBadge(card.host, outage);
    case CardKind::BrickSet:
        return card.leaving ? Badge() : setBadge(outage.sets.value(card.set, SetState::Unknown));
    case CardKind::Share:
        break;
    }
    return shareBadge(card, outage);
}

QString counted(int count, FolderFate fate)
{
    switch (fate) {
    case FolderFate::Stays:
        return count == 1 ? Text::tr("1 folder stays")
                          : Text::tr("%n folders stay", nullptr, count);
    case FolderFate::Unused:
        return count == 1 ? Text::tr("1 folder has no user left")
                          : Text::tr("%n folders have no user left", nullptr, count);
    case FolderFate::Thinner:
        return count == 1 ? Text::tr("1 folder stays with fewer copies")
                          : Text::tr("%n folders stay with fewer copies", nullptr, count);
    case FolderFate::Partly:
        return count == 1 ? Text::tr("1 folder stays only in part")
                          : Text::tr("%n folders stay only in part", nullptr, count);
    case FolderFate::Lost:
        return count == 1 ? Text::tr("1 folder is lost while it is off")
                          : Text::tr("%n folders are lost while it is off", nullptr, count);
    case FolderFate::Unknown:
        break;
    }
    return count == 1 ? Text::tr("1 folder is not planned yet")
                      : Text::tr("%n folders are not planned yet", nullptr, count);
}

} // namespace

Badge folderBadge(const FolderOutage &folder)
{
    Badge badge = folderFateBadge(folder.fate);
    badge.toolTip = folder.reason;
    return badge;
}

Badge setBadge(SetState state)
{
    switch (state) {
    case SetState::Full:
        return {Symbol::StateDone, Tone::Good, Text::tr("Complete"), {}};
    case SetState::Degraded:
        return {Symbol::StateWarning, Tone::Warning, Text::tr("Fewer copies"), {}};
    case SetState::NoQuorum:
        return {Symbol::Lock, Tone::Bad, Text::tr("No quorum"), {}};
    case SetState::Down:
        return {Symbol::StateFailed, Tone::Bad, Text::tr("Down"), {}};
    case SetState::Unknown:
        break;
    }
    return {Symbol::StateUnknown, Tone::Muted, Text::tr("Unknown"), {}};
}

QHash<QString, Badge> outageBadges(const SiteGraph &graph, const Outage &outage)
{
    QHash<QString, Badge> badges;
    for (const Card &card : graph.cards)
        badges.insert(card.key, cardBadge(card, outage));
    return badges;
}

QString outageSummary(const Outage &outage)
{
    QStringList parts;
    for (const FolderFate fate : {FolderFate::Lost, FolderFate::Partly, FolderFate::Thinner,
                                  FolderFate::Unused, FolderFate::Unknown, FolderFate::Stays}) {
        if (const int count = outage.count(fate); count > 0)
            parts += counted(count, fate);
    }
    return parts.isEmpty()
               ? Text::tr("There are no shared folders yet.")
               : parts.join(QStringLiteral(", ")) + QStringLiteral(". ") + outage.summary;
}

} // namespace sharewright
