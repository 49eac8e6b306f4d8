// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/methodsetup.h"

#include <algorithm>

#include "core/advice/diskchoice.h"
#include "ui/models/document.h"
#include "ui/models/setupnotes.h"

namespace sharewright {

namespace {

/// Hosts that would keep copies: those with the role, else the first ones, up to three.
void giveNodes(Project &project)
{
    const auto isNode = [](const Host &host) { return host.roles.testFlag(Role::GlusterNode); };
    auto nodes = std::count_if(project.hosts.begin(), project.hosts.end(), isNode);
    for (Host &host : project.hosts) {
        if (nodes >= 3)
            break;
        if (isNode(host) || host.roles == Roles(Role::NfsServer))
            continue;
        host.roles |= Role::GlusterNode;
        ++nodes;
    }
}

Project glusterSketch(Project project)
{
    project.backend = Backend::GlusterFs;
    if (!project.gluster.bricks.isEmpty())
        return project;
    giveNodes(project);
    project.gluster.bricks = proposedBricks(project, {}, 1);
    return project;
}

Project nfsSketch(Project project)
{
    project.backend = Backend::Nfs;
    if (project.host(project.nfs.server) != nullptr)
        return project;
    const auto server =
        std::find_if(project.hosts.begin(), project.hosts.end(),
                     [](const Host &host) { return host.roles.testFlag(Role::NfsServer); });
    if (server != project.hosts.end()) {
        project.nfs.server = server->id;
        return project;
    }
    project.nfs.server = MethodSetup::imaginedServer();
    Host imagined{.id = MethodSetup::imaginedServer()};
    imagined.roles = Role::NfsServer;
    project.hosts.prepend(imagined);
    return project;
}

} // namespace

MethodSetup::MethodSetup(SiteSession &session, Document &document, SetupNotes &notes,
                         QObject *parent)
    : SetupModel(session, document, parent)
    , m_notes(notes)
{
    connect(&notes, &SetupNotes::answersChanged, this, &SetupModel::changed);
    connect(&notes, &SetupNotes::replaced, this, &SetupModel::changed);
}

BackendAnswers MethodSetup::answers() const
{
    return m_notes.answers();
}

void MethodSetup::answer(BackendQuestion question, Answer answer)
{
    BackendAnswers all = m_notes.answers();
    if (all.of(question) == answer)
        return;
    all.set(question, answer);
    m_notes.setAnswers(all);
    if (const auto recommended = advice().recommended;
        recommended && all.isComplete() && !isSettled())
        take(*recommended);
}

bool MethodSetup::isSettled() const
{
    const bool isSetUp = chosen() == Backend::Nfs ? !project().nfs.server.isEmpty()
                                                  : !project().gluster.bricks.isEmpty();
    return isSetUp || m_notes.methodIsChosen();
}

BackendAdvice MethodSetup::advice() const
{
    return adviseBackend(answers(), project(), facts(), QDate::currentDate());
}

QList<OutlookLine> MethodSetup::outlook() const
{
    return technologyOutlook(project(), facts(), QDate::currentDate());
}

Backend MethodSetup::chosen() const
{
    return project().backend;
}

void MethodSetup::choose(Backend backend)
{
    m_notes.setMethodChosen();
    take(backend);
}

void MethodSetup::take(Backend backend)
{
    Project changed = project();
    changed.backend = backend;
    edit(
        changed, [backend] { return tr("Share by %1").arg(backendName(backend)); },
        QStringLiteral("backend"));
}

Project MethodSetup::sketch(Backend backend) const
{
    return backend == Backend::Nfs ? nfsSketch(project()) : glusterSketch(project());
}

HostId MethodSetup::imaginedServer()
{
    return HostId(tr("file server"));
}

} // namespace sharewright
