// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>

#include "core/health/healthrules.h"

namespace sharewright {

namespace {

const QString kUnit = QStringLiteral("glusterd.service");

/// "host1 10.3, host2 11.1"
QString enumeration(const QMap<HostId, QString> &values)
{
    QStringList words;
    for (auto it = values.constBegin(); it != values.constEnd(); ++it)
        words += it.key().value + u' ' + it.value();
    return words.join(QStringLiteral(", "));
}

bool differ(const QMap<HostId, QString> &values)
{
    return std::any_of(values.begin(), values.end(),
                       [&](const QString &value) { return value != values.first(); });
}

void judgePoolAnswer(const HealthView &view, const GlusterPicture &picture,
                     const HostHealth &health)
{
    const QString &id = health.host.value;
    if (!health.gluster || !health.gluster->pool) {
        view.report(HealthState::Unknown, health.host, {},
                    HealthWords::tr("What gluster says on %1 is not known.").arg(id),
                    health.isRoot ? QString()
                                  : HealthWords::tr("Asking needs root's rights on that host."));
        return;
    }
    if (*health.gluster->pool)
        return;
    const Error &error = health.gluster->pool->error();
    if (error.code == ErrorCode::Unreachable) {
        // Bricks go on serving without it, so alone it does not tell how the shares are.
        const bool othersTold = !picture.volumes.isEmpty();
        view.report(othersTold ? HealthState::Degraded : HealthState::Unknown, health.host, {},
                    HealthWords::tr("glusterd does not answer on %1. Bricks that run go on serving "
                                    "meanwhile.")
                        .arg(id),
                    HealthWords::tr("Start it: systemctl start glusterd. Its messages: journalctl "
                                    "-u glusterd."));
        return;
    }
    view.report(
        HealthState::Unknown, health.host, {},
        HealthWords::tr("What %1 knows of the pool is not known. %2").arg(id, error.message));
}

/// Debian does not enable glusterd when it installs it.
void noteUnit(const HealthView &view, const HostHealth &health)
{
    const auto unit = health.units.constFind(kUnit);
    if (unit != health.units.constEnd() && unit->isActive() && unit->unitFileState == u"disabled")
        view.report(HealthState::Healthy, health.host, {},
                    HealthWords::tr("glusterd on %1 does not start by itself after a reboot.")
                        .arg(health.host.value),
                    HealthWords::tr("systemctl enable glusterd"));
}

/// A host that does not answer us may just have lost its power, which GlusterFS notices late.
void judgeSilentHost(const HealthView &view, const GlusterPicture &picture, const HostId &host)
{
    if (!view.snapshot.failures.contains(host))
        return;
    for (const PeerHealth &peer : picture.peers)
        if (peer.host == host && peer.seenBy.values().contains(PeerView::Connected))
            view.report(HealthState::Degraded, host, {},
                        HealthWords::tr("%1 does not answer, yet its peers still count it as "
                                        "connected. GlusterFS notices a dead node only after "
                                        "about 40 s.")
                            .arg(host.value),
                        HealthWords::tr("Ask again in a minute."));
}

void judgeVersions(const HealthView &view)
{
    QMap<HostId, QString> versions;
    QMap<HostId, QString> opVersions;
    for (const Host &host : view.shares.project().hosts) {
        const HostHealth *health = view.fresh(host.id);
        if (health == nullptr || !health->gluster)
            continue;
        if (!health->gluster->version.isEmpty())
            versions.insert(host.id, health->gluster->version);
        if (health->gluster->opVersion > 0)
            opVersions.insert(host.id, QString::number(health->gluster->opVersion));
    }
    if (differ(versions))
        view.reportSite(HealthState::Degraded, {}, view.snapshot.asOf,
                        HealthWords::tr("The nodes run different versions of GlusterFS: %1.")
                            .arg(enumeration(versions)),
                        HealthWords::tr("Bring all to one version before anything else is "
                                        "changed."));
    if (differ(opVersions))
        view.reportSite(HealthState::Degraded, {}, view.snapshot.asOf,
                        HealthWords::tr("The nodes work with different op-versions: %1.")
                            .arg(enumeration(opVersions)),
                        HealthWords::tr("gluster volume set all cluster.op-version N, with the "
                                        "number that all nodes know."));
}

} // namespace

void judgeNodes(const HealthView &view, const GlusterPicture &picture)
{
    for (const Host &host : view.shares.project().hosts) {
        if (!isGlusterNode(view.shares.project(), host))
            continue;
        const HostHealth *health = view.fresh(host.id);
        if (health != nullptr)
            judgePoolAnswer(view, picture, *health);
        judgeSilentHost(view, picture, host.id);
        if (health != nullptr)
            noteUnit(view, *health);
    }
    judgeVersions(view);
}

} // namespace sharewright
