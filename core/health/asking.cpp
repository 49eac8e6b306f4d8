// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/health/asking.h"

#include <algorithm>

#include "core/gluster/glusteranswer.h"
#include "core/health/glusterpicture.h"
#include "core/run/asking.h"

namespace sharewright {

namespace {

// Each further node may make us wait as long as the first one did.
constexpr int kMostTellers = 3;

/// One check: asks hosts and collects what they said.
class Check
{
public:
    Check(const Project &project, RemoteConnector &connector, std::stop_token stop,
          const HealthSnapshot &previous)
        : m_project(project)
        , m_connector(connector)
        , m_stop(std::move(stop))
    {
        m_snapshot.hosts = previous.hosts;
    }

    void ask(const std::function<QString(const Host &)> &scriptFor, const QSet<HostId> &only)
    {
        const QMap<HostId, Result<HostAnswer>> answers =
            askHosts(m_project, m_connector, scriptFor, m_stop, {}, only);
        for (auto it = answers.constBegin(); it != answers.constEnd(); ++it) {
            const Result<HostHealth> host =
                it->has_value()
                    ? parseHealthAnswer(it.key(), it->value().text, it->value().answered)
                    : std::unexpected(it->error());
            if (host)
                take(*host);
            else
                m_snapshot.failures.insert(it.key(),
                                           {host.error(), QDateTime::currentDateTimeUtc()});
        }
    }

    /// Everything of all participants; the volumes of `teller` only.
    void askAll(const HostId &teller)
    {
        QSet<HostId> hosts;
        for (const Host &host : participants(m_project))
            hosts.insert(host.id);
        if (hosts.isEmpty())
            return;
        ask(
            [&](const Host &host) {
                return healthScript(m_project, host, questionsFor(host, teller));
            },
            hosts);
    }

    void askVolumes(const HostId &teller)
    {
        ask(
            [&](const Host &host) {
                return healthScript(m_project, host, questionsFor(host, teller));
            },
            {teller});
    }

    /// A running removal has numbers of its own, but only for those who name its bricks.
    void askRemoval(const HostId &teller)
    {
        for (const VolumeHealth &volume : glusterPictureOf(m_project, m_snapshot).volumes)
            for (const GlusterTask &task : volume.tasks)
                if (!task.bricks.isEmpty() && task.state != GlusterTaskState::NotStarted) {
                    ask([&](const Host &) { return removalScript(volume.name, task.bricks); },
                        {teller});
                    return;
                }
    }

    /// Whether the node's glusterd had a word to say. One that had to wait for a dead peer or for a lock counts: asking
    /// the next node would only queue up behind it.
    [[nodiscard]] bool hasTold(const HostId &host) const
    {
        const HostHealth health = m_snapshot.hosts.value(host);
        if (m_snapshot.failures.contains(host) || !health.gluster || !health.gluster->volumes)
            return false;
        const Result<QList<GlusterVolume>> &volumes = *health.gluster->volumes;
        return volumes || volumes.error().code == ErrorCode::Timeout
               || isGlusterBusy(volumes.error());
    }
    /// Whether asking it about the volumes is worth the wait.
    [[nodiscard]] bool knowsThePool(const HostId &host) const
    {
        const HostHealth health = m_snapshot.hosts.value(host);
        return !m_snapshot.failures.contains(host) && health.gluster && health.gluster->pool
               && *health.gluster->pool;
    }
    [[nodiscard]] bool isStopped() const { return m_stop.stop_requested(); }

    [[nodiscard]] HealthSnapshot finish()
    {
        m_snapshot.asOf = QDateTime::currentDateTimeUtc();
        return std::move(m_snapshot);
    }

private:
    static GlusterQuestions questionsFor(const Host &host, const HostId &teller)
    {
        return host.id == teller ? GlusterQuestions::Volumes : GlusterQuestions::Pool;
    }

    void take(const HostHealth &host)
    {
        const auto known = m_snapshot.hosts.constFind(host.host);
        const bool onlyRemoval = host.gluster && host.gluster->removal && !host.gluster->pool;
        if (onlyRemoval && known != m_snapshot.hosts.constEnd() && known->gluster) {
            m_snapshot.hosts[host.host].gluster->removal = host.gluster->removal;
            return;
        }
        m_snapshot.failures.remove(host.host);
        m_snapshot.hosts.insert(host.host, host);
    }

    const Project &m_project;
    RemoteConnector &m_connector;
    std::stop_token m_stop;
    HealthSnapshot m_snapshot;
};

/// The project's nodes; the one that told last time comes first, so that one node has the work.
QList<HostId> tellers(const Project &project, const HealthSnapshot &previous)
{
    QList<HostId> nodes;
    for (const Host &host : project.hosts)
        if (isGlusterNode(project, host))
            nodes += host.id;
    const HostId last = glusterPictureOf(project, previous).teller;
    if (const qsizetype place = nodes.indexOf(last); place > 0)
        nodes.move(place, 0);
    return nodes;
}

} // namespace

HealthSnapshot askHealth(const Project &project, RemoteConnector &connector, std::stop_token stop,
                         const HealthSnapshot &previous)
{
    Check check(project, connector, std::move(stop), previous);
    const QList<HostId> nodes = tellers(project, previous);
    HostId teller = nodes.value(0);
    check.askAll(teller);
    for (qsizetype i = 1; i < std::min<qsizetype>(kMostTellers, nodes.size()); ++i) {
        if (check.hasTold(teller) || check.isStopped())
            break;
        if (!check.knowsThePool(nodes[i]))
            continue;
        teller = nodes[i];
        check.askVolumes(teller);
    }
    if (check.hasTold(teller) && !check.isStopped())
        check.askRemoval(teller);
    return check.finish();
}

} // namespace sharewright
