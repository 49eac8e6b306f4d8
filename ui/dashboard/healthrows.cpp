// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dashboard/healthrows.h"

#include <QCoreApplication>

#include "core/language/language.h"

namespace sharewright {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(HealthModel)
};

constexpr double kLittleRoom = 0.10;

HealthRow row(const HostHealth &host, const QString &name, const HealthLook &look,
              const QString &detail)
{
    return {name, host.host.value, look.symbol, look.tone, look.word, detail, host.takenAt};
}

HealthLook mountLook(const MountHealth &mount)
{
    if (mount.access == MountAccess::Waiting)
        return {Symbol::StateWaiting, Tone::Muted, Text::tr("waits for use")};
    if (!mount.mounted && mount.linkTarget.isEmpty())
        return badLook(Text::tr("not mounted"));
    switch (mount.access) {
    case MountAccess::Works:
        return goodLook(Text::tr("works"));
    case MountAccess::Hangs:
        return badLook(Text::tr("hangs"));
    case MountAccess::Stale:
        return badLook(Text::tr("stale handle"));
    case MountAccess::Refused:
        return badLook(Text::tr("refused"));
    case MountAccess::Dead:
        return badLook(Text::tr("client process dead"));
    case MountAccess::Waiting:
    case MountAccess::Unknown:
        break;
    }
    return {Symbol::StateUnknown, Tone::Muted, Text::tr("mounted, not tried")};
}

HealthLook unitLook(const UnitFact &unit)
{
    if (unit.isActive())
        return goodLook(Text::tr("running"));
    if (unit.activeState == QLatin1StringView("failed"))
        return badLook(Text::tr("failed"));
    if (unit.activeState.isEmpty())
        return unknownLook(Text::tr("unknown"));
    return {Symbol::StateWarning, Tone::Warning, Text::tr("not running")};
}

HealthLook roomLook(const SpaceHealth &space)
{
    if (space.bytes <= 0 || space.freeBytes < 0)
        return unknownLook(Text::tr("unknown"));
    const bool fewInodes =
        space.inodes > 0 && double(space.freeInodes) < double(space.inodes) * kLittleRoom;
    if (space.freeBytes == 0 || (space.inodes > 0 && space.freeInodes == 0))
        return badLook(Text::tr("full"));
    if (fewInodes || double(space.freeBytes) < double(space.bytes) * kLittleRoom)
        return {Symbol::StateWarning, Tone::Warning, Text::tr("nearly full")};
    return goodLook(Text::tr("enough"));
}

} // namespace

HealthLook goodLook(const QString &word)
{
    return {Symbol::StateDone, Tone::Good, word};
}

HealthLook badLook(const QString &word)
{
    return {Symbol::StateFailed, Tone::Bad, word};
}

HealthLook unknownLook(const QString &word)
{
    return {Symbol::StateUnknown, Tone::Muted, word};
}

QString roomDetail(const SpaceHealth &space)
{
    if (space.bytes <= 0 || space.freeBytes < 0)
        return {};
    const QLocale locale = shownLocale();
    return Text::tr("%1 free of %2")
        .arg(locale.formattedDataSize(space.freeBytes), locale.formattedDataSize(space.bytes));
}

QList<HealthRow> exportRows(const Project &project, const HostHealth &host)
{
    QList<HealthRow> rows;
    if (!host.exports)
        return rows;
    const bool keepsShares = project.backend == Backend::Nfs && project.nfs.server == host.host;
    for (auto it = host.exports->cbegin(); it != host.exports->cend(); ++it) {
        const QString clients = it->join(QStringLiteral(", "));
        const bool ours = keepsShares && it.key().startsWith(project.nfs.exportRoot);
        rows += row(host, it.key(), goodLook(Text::tr("exported")),
                    ours ? Text::tr("to %1").arg(clients)
                         : Text::tr("to %1; not of this project").arg(clients));
    }
    return rows;
}

QList<HealthRow> mountRows(const HostHealth &host)
{
    QList<HealthRow> rows;
    for (auto it = host.mounts.cbegin(); it != host.mounts.cend(); ++it) {
        QString detail = it->source.isEmpty()
                             ? QString()
                             : QStringLiteral("%1 (%2)").arg(it->source, it->fsType);
        if (!it->linkTarget.isEmpty())
            detail = Text::tr("link to %1").arg(it->linkTarget);
        rows += row(host, it.key(), mountLook(*it), detail);
    }
    return rows;
}

QList<HealthRow> serviceRows(const HostHealth &host)
{
    QList<HealthRow> rows;
    QStringList missing; // most of them: the names that a service has on other distributions
    for (auto it = host.units.cbegin(); it != host.units.cend(); ++it) {
        if (it->exists())
            rows += row(host, it.key(), unitLook(*it), it->unitFileState);
        else
            missing.append(it.key());
    }
    if (!missing.isEmpty())
        rows += row(host, missing.join(QStringLiteral(", ")),
                    {Symbol::StateSkipped, Tone::Muted, Text::tr("not installed")}, {});
    return rows;
}

QList<HealthRow> roomRows(const HostHealth &host)
{
    QList<HealthRow> rows;
    for (auto it = host.space.cbegin(); it != host.space.cend(); ++it)
        rows += row(host, it.key(), roomLook(*it), roomDetail(*it));
    return rows;
}

HealthRow failureRow(const HostId &host, const HealthFailure &failure)
{
    return {host.value,
            host.value,
            Symbol::StateFailed,
            Tone::Bad,
            Text::tr("not reached"),
            failure.error.message,
            failure.at};
}

} // namespace sharewright
