// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>

#include "core/health/health.h"
#include "core/health/healthrules.h"

namespace sharewright {

namespace {

std::chrono::seconds ageOf(const QDateTime &takenAt, const QDateTime &asOf)
{
    return takenAt.isValid() ? std::chrono::seconds(std::max<qint64>(0, takenAt.secsTo(asOf)))
                             : std::chrono::seconds(-1);
}

QString shownTime(const QDateTime &time)
{
    return time.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss 'UTC'"));
}

/// Says why a host's state is unknown, if it is.
void judgeAnswer(const HealthView &view, const HostId &host)
{
    if (view.fresh(host) != nullptr)
        return;
    const auto known = view.snapshot.hosts.constFind(host);
    const auto failure = view.snapshot.failures.constFind(host);
    QString text = HealthWords::tr("%1 was not asked yet.").arg(host.value);
    if (known != view.snapshot.hosts.constEnd())
        text = HealthWords::tr("%1 was last heard of at %2.")
                   .arg(host.value, shownTime(known->takenAt));
    else if (failure != view.snapshot.failures.constEnd())
        text = HealthWords::tr("%1 gave no answer.").arg(host.value);
    if (failure != view.snapshot.failures.constEnd())
        text += u' ' + failure->error.message;
    view.report(HealthState::Unknown, host, {}, text);
}

bool concerns(const HealthReason &reason, const FolderId &folder)
{
    return reason.folder == folder
           || (reason.folder.isEmpty() && reason.reach != HealthReach::Named);
}

bool worksSomewhere(const HealthView &view, const SharedFolder &folder)
{
    const QList<ProbedHost> clients = view.shares.clientsOf(folder);
    return std::any_of(clients.begin(), clients.end(), [&](const ProbedHost &client) {
        const bool troubled =
            std::any_of(view.reasons.begin(), view.reasons.end(), [&](const HealthReason &reason) {
                return reason.host == client.host.id && reason.reach != HealthReach::Site
                       && concerns(reason, folder.id);
            });
        return !troubled && view.fresh(client.host.id) != nullptr;
    });
}

/// A folder that one client lost is degraded as long as another one has it; the storage side rules for all.
HealthState folderState(const HealthView &view, const SharedFolder &folder)
{
    HealthState state = HealthState::Healthy;
    const bool works = worksSomewhere(view, folder);
    const QList<Host> clients = view.shares.project().clientsOf(folder);
    for (const HealthReason &reason : view.reasons) {
        const bool storage = reason.reach == HealthReach::Site
                             || (view.shares.isServer(reason.host)
                                 && (reason.folder.isEmpty() || reason.folder == folder.id));
        const bool isClient = std::any_of(clients.begin(), clients.end(), [&](const Host &client) {
            return client.id == reason.host;
        });
        const bool silentClient =
            isClient && reason.state == HealthState::Unknown && reason.folder.isEmpty();
        const bool touchesClient =
            isClient && reason.reach != HealthReach::Site && concerns(reason, folder.id);
        if (!storage && !silentClient && !touchesClient)
            continue;
        const bool limited = !storage && works && reason.state == HealthState::Down;
        state = std::max(state, limited ? HealthState::Degraded : reason.state);
    }
    return state;
}

HealthState siteState(const HealthView &view, const Verdict &verdict)
{
    HealthState state = HealthState::Healthy;
    for (const HealthState folder : verdict.folders)
        state = std::max(state, folder);
    for (const HealthState host : verdict.hosts)
        state = std::max(state, std::min(host, HealthState::Degraded));
    for (const HealthReason &reason : view.reasons)
        if (reason.reach == HealthReach::Site)
            state = std::max(state, reason.state);
    return verdict.hosts.isEmpty() ? HealthState::Unknown : state;
}

void summarise(const HealthView &view, Verdict &verdict)
{
    for (const Host &host : participants(view.shares.project())) {
        HealthState state = HealthState::Healthy;
        for (const HealthReason &reason : view.reasons)
            if (reason.host == host.id)
                state = std::max(state, reason.state);
        verdict.hosts.insert(host.id, state);
        const auto health = view.snapshot.hosts.constFind(host.id);
        if (health != view.snapshot.hosts.constEnd()
            && (!verdict.oldest.isValid() || health->takenAt < verdict.oldest))
            verdict.oldest = health->takenAt;
    }
    for (const SharedFolder &folder : view.shares.project().folders)
        verdict.folders.insert(folder.id, folderState(view, folder));
    verdict.state = siteState(view, verdict);
}

void addReason(const HealthView &view, HealthReason reason)
{
    reason.age = ageOf(reason.takenAt, view.snapshot.asOf);
    view.reasons.append(std::move(reason));
}

} // namespace

const HostHealth *HealthView::fresh(const HostId &host) const
{
    const auto health = snapshot.hosts.constFind(host);
    if (health == snapshot.hosts.constEnd()
        || ageOf(health->takenAt, snapshot.asOf) > kHealthStaleAfter)
        return nullptr;
    return &health.value();
}

void HealthView::report(HealthState state, const HostId &host, const FolderId &folder,
                        const QString &text, const QString &remedy) const
{
    addReason(*this, {.state = state,
                      .host = host,
                      .folder = folder,
                      .text = text,
                      .remedy = remedy,
                      .takenAt = snapshot.hosts.value(host).takenAt});
}

void HealthView::reportSite(HealthState state, const HostId &host, const QDateTime &at,
                            const QString &text, const QString &remedy) const
{
    addReason(*this, {.state = state,
                      .reach = HealthReach::Site,
                      .host = host,
                      .text = text,
                      .remedy = remedy,
                      .takenAt = at});
}

void HealthView::reportHostFolders(HealthState state, const HostId &host, const QString &text,
                                   const QString &remedy) const
{
    addReason(*this, {.state = state,
                      .reach = HealthReach::HostFolders,
                      .host = host,
                      .text = text,
                      .remedy = remedy,
                      .takenAt = snapshot.hosts.value(host).takenAt});
}

Verdict verdictOf(const Project &project, const HealthSnapshot &snapshot)
{
    const SiteFacts noFacts;
    const ShareView shares(project, noFacts);
    Verdict verdict;
    const HealthView view{shares, snapshot, verdict.reasons};
    if (project.backend == Backend::Nfs && shares.server() == nullptr) {
        view.report(HealthState::Unknown, {}, {},
                    HealthWords::tr("The project names no NFS server that could be asked."));
        return verdict;
    }
    for (const Host &host : participants(project))
        judgeAnswer(view, host.id);
    if (project.backend == Backend::Nfs)
        judgeServer(view);
    else
        judgeGluster(view, glusterPictureOf(project, snapshot));
    for (const ProbedHost &probed : shares.clients())
        judgeClient(view, probed.host);
    std::stable_sort(
        verdict.reasons.begin(), verdict.reasons.end(),
        [](const HealthReason &a, const HealthReason &b) { return a.state > b.state; });
    summarise(view, verdict);
    return verdict;
}

QString healthStateName(HealthState state)
{
    switch (state) {
    case HealthState::Healthy:
        return HealthWords::tr("healthy");
    case HealthState::Degraded:
        return HealthWords::tr("degraded");
    case HealthState::Down:
        return HealthWords::tr("down");
    case HealthState::SplitBrain:
        return HealthWords::tr("split-brain");
    case HealthState::Unknown:
        break;
    }
    return HealthWords::tr("unknown");
}

} // namespace sharewright
