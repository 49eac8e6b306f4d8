// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/switchplanner.h"

#include <algorithm>

#include <QCoreApplication>

#include "core/plan/incomingplanner.h"
#include "core/plan/servicewindow.h"
#include "core/project/incomingfolders.h"

using namespace std::chrono_literals;

namespace sharewright {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SwitchPlanner)
};

QList<const ShareClient *> notSwitched(const ShareLayout &layout)
{
    QList<const ShareClient *> joining;
    for (const ShareClient &client : layout.clients)
        if (!client.isSwitched())
            joining.append(&client);
    return joining;
}

} // namespace

SwitchPlanner::SwitchPlanner(const Project &project, PlanBuilder &builder,
                             const ShareLayout &layout)
    : m_project(project)
    , m_builder(builder)
    , m_layout(layout)
    , m_joining(notSwitched(layout))
    , m_merge(project, builder, layout)
    , m_window(!m_joining.isEmpty())
{}

void SwitchPlanner::run(const QList<StepId> &tried)
{
    warnOfOwnFiles();
    if (m_window) {
        stopServices(tried);
        copyFinal();
        setAside();
    }
    place(m_window ? QList<StepId>{} : tried);
    proveWithCanaries();
    guardServices();
    IncomingPlanner(m_project, m_builder, m_layout).run(m_window);
    if (m_window)
        startServices();
}

bool SwitchPlanner::seedsFrom(qsizetype folder) const
{
    const ShareClient *seed = m_layout.client(m_project.migration.seedHost);
    // A share that is in use is never overwritten by what one host still holds of it. A queue is moved by its own
    // server, not copied.
    if (seed == nullptr || isInUse(folder)
        || isIncomingFolder(m_project, m_layout.folders[folder].folder))
        return false;
    const auto place = std::find_if(seed->places.begin(), seed->places.end(),
                                    [&](const SharePlace &each) { return each.folder == folder; });
    if (place == seed->places.end())
        return false;
    const HostFacts *facts = seed->planned->facts;
    if (facts == nullptr)
        return true;
    const auto fact = facts->folders.constFind(m_layout.folders[folder].folder.path);
    return fact == facts->folders.constEnd() || fact->exists;
}

QString SwitchPlanner::asideOf(const ShareFolder &share) const
{
    return share.folder.path + m_project.migration.asideSuffix;
}

QList<const PlannedHost *> SwitchPlanner::joiningHosts() const
{
    QList<const PlannedHost *> hosts;
    for (const ShareClient *client : m_joining)
        hosts.append(client->planned);
    return hosts;
}

bool SwitchPlanner::isInUse(qsizetype folder) const
{
    return std::any_of(m_layout.clients.begin(), m_layout.clients.end(),
                       [&](const ShareClient &client) {
                           return std::any_of(client.places.begin(), client.places.end(),
                                              [&](const SharePlace &place) {
                                                  return place.folder == folder && place.present;
                                              });
                       });
}

void SwitchPlanner::warnOfOwnFiles()
{
    for (const ShareClient *client : m_joining) {
        const PlannedHost &host = *client->planned;
        if (host.facts == nullptr || m_project.migration.mergeFrom.contains(host.host.id))
            continue;
        for (const SharePlace &place : client->places) {
            const ShareFolder &share = m_layout.folderOf(place);
            const FolderFact fact = host.facts->folders.value(share.folder.path);
            if (place.present || !isInUse(place.folder) || !fact.exists || fact.files == 0)
                continue;
            m_builder.addFinding(
                {.severity = Severity::Warning,
                 .code = QStringLiteral("join.own-files"),
                 .target =
                     Text::tr("folder %1 on %2").arg(share.folder.id.value, host.host.id.value),
                 .text =
                     Text::tr("%2 joins the share, but its %1 holds %3.")
                         .arg(share.folder.path, host.host.id.value,
                              fact.files < 0 ? Text::tr("files of its own")
                                             : Text::tr("files of its own (%1)").arg(fact.files)),
                 .cause = Text::tr("They are set aside as %1 and not copied: the share is in use.")
                              .arg(asideOf(share)),
                 .remedy =
                     Text::tr("Copy what is missing into the share before the switch, or pick it "
                              "from there afterwards.")});
        }
    }
}

void SwitchPlanner::addSeedCopies()
{
    for (const qsizetype i : m_merge.order()) {
        const ShareFolder &share = m_layout.folders[i];
        if (seedsFrom(i))
            m_builder.add(
                *m_layout.keeper, QStringLiteral("seed.") + share.folder.id.value,
                CopyTree{m_project.migration.seedHost, share.folder.path, asideOf(share),
                         share.keptAt, false},
                {.reason = Text::tr("Makes the interruption short: only the difference is "
                                    "left for later."),
                 .source = QStringLiteral("pandora_agent: md5 check"),
                 .timeLimit = 6h,
                 .weight = 30});
        m_merge.addMerges(i, false);
    }
}

void SwitchPlanner::stopServices(const QList<StepId> &tried)
{
    m_builder.beginPhase(
        "stop", Text::tr("Stop the services"),
        m_joining.size() == m_layout.clients.size()
            ? Text::tr("The service window opens: nothing of Pandora writes on any host until the "
                       "shares are in place.")
            : Text::tr("The service window opens on the hosts that join; hosts that use the share "
                       "already keep running."),
        true);
    m_stopped = stopPandora(m_builder, joiningHosts(), tried);
}

void SwitchPlanner::copyFinal()
{
    m_builder.beginPhase("copy", Text::tr("Copy the difference"),
                         Text::tr("What changed since the first copy follows, then both sides are "
                                  "compared file by file."),
                         true);
    for (const qsizetype i : m_merge.order())
        copyFinal(i);
    m_copied = m_builder.lastStepsOfPhase();
    if (m_copied.isEmpty())
        m_copied = m_stopped;
}

void SwitchPlanner::copyFinal(qsizetype folder)
{
    const PlannedHost &keeper = *m_layout.keeper;
    const ShareFolder &share = m_layout.folders[folder];
    const HostId &seed = m_project.migration.seedHost;
    const bool merged = !m_merge.sourcesOf(folder).isEmpty();
    if (seedsFrom(folder)) {
        m_builder.add(
            keeper, QStringLiteral("copy.") + share.folder.id.value,
            CopyTree{seed, share.folder.path, asideOf(share), share.keptAt, true},
            {.reason = Text::tr("Services are down everywhere: this copy is the last word."),
             .source = QStringLiteral("tar(1)"),
             .timeLimit = 2h,
             .weight = 5});
        m_builder.waitFor(m_stopped);
    }
    m_merge.addMerges(folder, true, m_stopped);
    if (seedsFrom(folder))
        m_builder.add(
            keeper, QStringLiteral("compare.") + share.folder.id.value,
            CompareTrees{seed, share.folder.path, share.keptAt, false, merged},
            {.reason = Text::tr("Originals are only set aside once every checksum agrees."),
             .source = QStringLiteral("sha256sum(1)"),
             .timeLimit = 2h,
             .weight = 5});
    m_merge.addComparisons(folder);
    if (isInUse(folder) && !merged)
        return;
    m_builder.add(keeper, QStringLiteral("access.") + share.folder.id.value,
                  CheckAccess{share.keptAt, share.owner, share.group, share.folder.mode},
                  {.reason = Text::tr("The copy must not have changed who may write."),
                   .source = QStringLiteral("pandora_server packaging")});
    m_builder.waitFor(m_stopped);
}

void SwitchPlanner::setAside()
{
    m_builder.beginPhase(
        "aside", Text::tr("Set the originals aside"),
        Text::tr("The local folders are renamed, never deleted, and an empty mount point "
                 "takes their place."),
        true);
    for (const ShareClient *client : m_joining)
        for (const SharePlace &place : client->places) {
            if (place.present)
                continue;
            const ShareFolder &share = m_layout.folderOf(place);
            m_builder.add(*client->planned, QStringLiteral("aside.") + share.folder.id.value,
                          SetAside{share.folder.path, asideOf(share),
                                   place.linkTarget.isEmpty() ? place.source : place.linkTarget},
                          {.reason = Text::tr("The way back stays open: undo renames it again."),
                           .source = QStringLiteral("rename(2)")});
            m_builder.waitFor(m_copied);
            if (!place.linkTarget.isEmpty())
                continue;
            m_builder.add(
                *client->planned, QStringLiteral("mountpoint.") + share.folder.id.value,
                EnsureMountPoint{share.folder.path},
                {.reason = Text::tr("Mode 0000 keeps services from writing below a share that is "
                                    "not mounted."),
                 .source = QStringLiteral("mount(8)")});
        }
}

void SwitchPlanner::startServices()
{
    m_builder.beginPhase("start", Text::tr("Start the services"),
                         Text::tr("The service window closes, in reverse order."), true);
    startPandora(m_builder, joiningHosts(), m_proved,
                 Text::tr("It ran before and runs again, now on the share."));
}

} // namespace sharewright
