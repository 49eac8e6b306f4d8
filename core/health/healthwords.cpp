// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/health/healthwords.h"

#include <algorithm>

#include "core/health/healthrules.h"
#include "core/language/language.h"

namespace sharewright {

QString peerViewName(PeerView view)
{
    switch (view) {
    case PeerView::Itself:
        return HealthWords::tr("itself");
    case PeerView::Connected:
        return HealthWords::tr("connected");
    case PeerView::Disconnected:
        return HealthWords::tr("not connected");
    case PeerView::NotMember:
        return HealthWords::tr("no member");
    case PeerView::Missing:
        return HealthWords::tr("not known");
    }
    Q_UNREACHABLE();
}

QString brickStateName(BrickState state)
{
    switch (state) {
    case BrickState::Online:
        return HealthWords::tr("online");
    case BrickState::Serving:
        return HealthWords::tr("serves");
    case BrickState::Offline:
        return HealthWords::tr("offline");
    case BrickState::Unknown:
        return HealthWords::tr("unknown");
    }
    Q_UNREACHABLE();
}

QString setStateName(SetState state)
{
    switch (state) {
    case SetState::Full:
        return HealthWords::tr("complete");
    case SetState::Degraded:
        return HealthWords::tr("degraded");
    case SetState::NoQuorum:
        return HealthWords::tr("no quorum");
    case SetState::Down:
        return HealthWords::tr("down");
    case SetState::Unknown:
        return HealthWords::tr("unknown");
    }
    Q_UNREACHABLE();
}

QString volumeStateName(GlusterVolume::State state)
{
    switch (state) {
    case GlusterVolume::State::Created:
        return HealthWords::tr("never started");
    case GlusterVolume::State::Started:
        return HealthWords::tr("started");
    case GlusterVolume::State::Stopped:
        return HealthWords::tr("stopped");
    case GlusterVolume::State::Unknown:
        return HealthWords::tr("unknown");
    }
    Q_UNREACHABLE();
}

QString taskStateName(GlusterTaskState state)
{
    switch (state) {
    case GlusterTaskState::NotStarted:
        return HealthWords::tr("not started");
    case GlusterTaskState::Running:
        return HealthWords::tr("running");
    case GlusterTaskState::Stopped:
        return HealthWords::tr("stopped");
    case GlusterTaskState::Completed:
        return HealthWords::tr("finished");
    case GlusterTaskState::Failed:
        return HealthWords::tr("failed");
    case GlusterTaskState::Unknown:
        return HealthWords::tr("unknown");
    }
    Q_UNREACHABLE();
}

QString volumeShape(const VolumeHealth &volume)
{
    if (!volume.definitionKnown)
        return HealthWords::tr("definition not known");
    const QString set =
        volume.arbiters > 0
            ? QStringLiteral("(%1 + %2)").arg(volume.setSize - volume.arbiters).arg(volume.arbiters)
            : QString::number(volume.setSize);
    return QStringLiteral("%1, %2 x %3").arg(volume.type).arg(volume.sets.size()).arg(set);
}

QString progressText(const GlusterRebalanceNode &progress)
{
    QStringList parts;
    if (progress.files >= 0)
        parts += HealthWords::tr("files moved: %1 (%2)")
                     .arg(progress.files)
                     .arg(shownLocale().formattedDataSize(std::max<qint64>(0, progress.bytes)));
    if (progress.scanned >= 0)
        parts += HealthWords::tr("looked at: %1").arg(progress.scanned);
    if (progress.failures > 0)
        parts += HealthWords::tr("failed: %1").arg(progress.failures);
    if (progress.skipped > 0)
        parts += HealthWords::tr("skipped: %1").arg(progress.skipped);
    if (progress.seconds >= 0)
        parts += HealthWords::tr("for %1 s").arg(qRound64(progress.seconds));
    return parts.join(QStringLiteral(", "));
}

} // namespace sharewright
