// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dashboard/healthrows.h"

#include <QCoreApplication>
#include <QLocale>

namespace sharewright {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(HealthModel)
};

constexpr double kLittleRoom = 0.10;

struct Look {
    Symbol symbol;
    Tone tone;
    QString word;
};

HealthRow row(const HostHealth &host, const QString &name, const Look &look, const QString &detail)
{
    return {name, host.host.value, look.symbol, look.tone, look.word, detail, host.takenAt};
}

Look good(const QString &word)
{
    return {Symbol::StateDone, Tone::Good, word};
}

Look bad(const QString &word)
{
    return {Symbol::StateFailed, Tone::Bad, word};
}

Look mountLook(const MountHealth &mount)
{
    if (mount.access == MountAccess::Waiting)
        return {Symbol::StateWaiting, Tone::Muted, Text::tr("waits for use")};
    if (!mount.mounted)
        return bad(Text::tr("not mounted"));
    switch (mount.access) {
    case MountAccess::Works:
        return good(Text::tr("works"));
    case MountAccess::Hangs:
        return bad(Text::tr("hangs"));
    case MountAccess::Stale:
        return bad(Text::tr("stale handle"));
    case MountAccess::Refused:
        return bad(Text::tr("refused"));
    case MountAccess::Waiting:
    case MountAccess::Unknown:
        break;
    }
    return {Symbol::StateUnknown, Tone::Muted, Text::tr("mounted, not tried")};
}

Look unitLook(const UnitFact &unit)
{
    if (!unit.exists())
        return {Symbol::StateSkipped, Tone::Muted, Text::tr("not installed")};
    if (unit.isActive())
        return good(Text::tr("running"));
    if (unit.activeState == QLatin1StringView("failed"))
        return bad(Text::tr("failed"));
    if (unit.activeState.isEmpty())
        return {Symbol::StateUnknown, Tone::Muted, Text::tr("unknown")};
    return {Symbol::StateWarning, Tone::Warning, Text::tr("not running")};
}

Look roomLook(const SpaceHealth &space)
{
    if (space.bytes <= 0 || space.freeBytes < 0)
        return {Symbol::StateUnknown, Tone::Muted, Text::tr("unknown")};
    const bool fewInodes =
        space.inodes > 0 && double(space.freeInodes) < double(space.inodes) * kLittleRoom;
    if (space.freeBytes == 0 || (space.inodes > 0 && space.freeInodes == 0))
        return bad(Text::tr("full"));
    if (fewInodes || double(space.freeBytes) < double(space.bytes) * kLittleRoom)
        return {Symbol::StateWarning, Tone::Warning, Text::tr("nearly full")};
    return good(Text::tr("enough"));
}

QString roomDetail(const SpaceHealth &space)
{
    if (space.bytes <= 0 || space.freeBytes < 0)
        return {};
    const QLocale locale;
    return Text::tr("%1 free of %2")
        .arg(locale.formattedDataSize(space.freeBytes), locale.formattedDataSize(space.bytes));
}

} // namespace

QList<HealthRow> exportRows(const HostHealth &host)
{
    QList<HealthRow> rows;
    if (!host.exports)
        return rows;
    for (auto it = host.exports->cbegin(); it != host.exports->cend(); ++it) {
        rows += row(host, it.key(), good(Text::tr("exported")),
                    Text::tr("to %1").arg(it->join(QStringLiteral(", "))));
    }
    return rows;
}

QList<HealthRow> mountRows(const HostHealth &host)
{
    QList<HealthRow> rows;
    for (auto it = host.mounts.cbegin(); it != host.mounts.cend(); ++it) {
        const QString detail = it->source.isEmpty()
                                   ? QString()
                                   : QStringLiteral("%1 (%2)").arg(it->source, it->fsType);
        rows += row(host, it.key(), mountLook(*it), detail);
    }
    return rows;
}

QList<HealthRow> serviceRows(const HostHealth &host)
{
    QList<HealthRow> rows;
    for (auto it = host.units.cbegin(); it != host.units.cend(); ++it)
        rows += row(host, it.key(), unitLook(*it), it->unitFileState);
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
