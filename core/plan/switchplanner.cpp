// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/switchplanner.h"

#include <algorithm>

#include <QCoreApplication>

#include "core/plan/services.h"

using namespace std::chrono_literals;

namespace sharewright {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("SwitchPlanner", text);
}

} // namespace

SwitchPlanner::SwitchPlanner(const Project &project, PlanBuilder &builder,
                             const ShareLayout &layout)
    : m_project(project)
    , m_builder(builder)
    , m_layout(layout)
    , m_window(!layout.isSwitched())
{}

void SwitchPlanner::run(const QList<StepId> &tried)
{
    if (m_window) {
        stopServices(tried);
        copyFinal();
        setAside();
    }
    place(m_window ? QList<StepId>{} : tried);
    proveWithCanaries();
    guardServices();
    if (m_window)
        startServices();
}

bool SwitchPlanner::seedsFrom(qsizetype folder) const
{
    const ShareClient *seed = m_layout.client(m_project.migration.seedHost);
    if (seed == nullptr)
        return false;
    const auto place = std::find_if(seed->places.begin(), seed->places.end(),
                                    [&](const SharePlace &each) { return each.folder == folder; });
    if (place == seed->places.end() || place->present)
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

void SwitchPlanner::addSeedCopies()
{
    for (qsizetype i = 0; i < m_layout.folders.size(); ++i) {
        if (!seedsFrom(i))
            continue;
        const ShareFolder &share = m_layout.folders[i];
        m_builder.add(*m_layout.keeper, QStringLiteral("seed.") + share.folder.id.value,
                      CopyTree{m_project.migration.seedHost, share.folder.path, asideOf(share),
                               share.keptAt, false},
                      {.reason = say("Makes the interruption short: only the difference is left "
                                     "for later."),
                       .source = QStringLiteral("pandora_agent: md5 check"),
                       .timeLimit = 6h,
                       .weight = 30});
    }
}

void SwitchPlanner::stopServices(const QList<StepId> &tried)
{
    m_builder.beginPhase(
        "stop", say("Stop the services"),
        say("The service window opens: nothing of Pandora writes on any host until the "
            "shares are in place."),
        true);
    for (const ShareClient &client : m_layout.clients) {
        bool first = true;
        for (const QString &unit : pandoraUnits(*client.planned)) {
            m_builder.add(*client.planned, QStringLiteral("stop.") + unit, StopUnit{unit},
                          {.reason = unit.startsWith(QLatin1StringView("pandora_ha"))
                                         ? say("The watchdog would start the others again.")
                                         : say("Files must not change while they are moved."),
                           .source = QStringLiteral("pandora_ha.pl, tentacle_service_watchdog"),
                           .timeLimit = 180s,
                           .weight = 2});
            if (std::exchange(first, false))
                m_builder.waitFor(tried);
        }
    }
    m_stopped = m_builder.lastStepsOfPhase();
    if (m_stopped.isEmpty())
        m_stopped = tried;
}

void SwitchPlanner::copyFinal()
{
    const PlannedHost &keeper = *m_layout.keeper;
    m_builder.beginPhase("copy", say("Copy the difference"),
                         say("What changed since the first copy follows, then both sides are "
                             "compared file by file."),
                         true);
    for (qsizetype i = 0; i < m_layout.folders.size(); ++i) {
        const ShareFolder &share = m_layout.folders[i];
        const HostId &seed = m_project.migration.seedHost;
        if (seedsFrom(i)) {
            m_builder.add(
                keeper, QStringLiteral("copy.") + share.folder.id.value,
                CopyTree{seed, share.folder.path, asideOf(share), share.keptAt, true},
                {.reason = say("Services are down everywhere: this copy is the last word."),
                 .source = QStringLiteral("tar(1)"),
                 .timeLimit = 2h,
                 .weight = 5});
            m_builder.waitFor(m_stopped);
            m_builder.add(
                keeper, QStringLiteral("compare.") + share.folder.id.value,
                CompareTrees{seed, share.folder.path, share.keptAt},
                {.reason = say("Originals are only set aside once every checksum agrees."),
                 .source = QStringLiteral("sha256sum(1)"),
                 .timeLimit = 2h,
                 .weight = 5});
        }
        m_builder.add(keeper, QStringLiteral("access.") + share.folder.id.value,
                      CheckAccess{share.keptAt, share.owner, share.group, share.folder.mode},
                      {.reason = say("The copy must not have changed who may write."),
                       .source = QStringLiteral("pandora_server packaging")});
        m_builder.waitFor(m_stopped);
    }
    m_copied = m_builder.lastStepsOfPhase();
}

void SwitchPlanner::setAside()
{
    m_builder.beginPhase(
        "aside", say("Set the originals aside"),
        say("The local folders are renamed, never deleted, and an empty mount point "
            "takes their place."),
        true);
    for (const ShareClient &client : m_layout.clients)
        for (const SharePlace &place : client.places) {
            const ShareFolder &share = m_layout.folderOf(place);
            m_builder.add(*client.planned, QStringLiteral("aside.") + share.folder.id.value,
                          SetAside{share.folder.path, asideOf(share),
                                   place.linkTarget.isEmpty() ? place.source : place.linkTarget},
                          {.reason = say("The way back stays open: undo renames it again."),
                           .source = QStringLiteral("rename(2)")});
            m_builder.waitFor(m_copied);
            if (!place.linkTarget.isEmpty())
                continue;
            m_builder.add(
                *client.planned, QStringLiteral("mountpoint.") + share.folder.id.value,
                EnsureMountPoint{share.folder.path},
                {.reason = say("Mode 0000 keeps services from writing below a share that is "
                               "not mounted."),
                 .source = QStringLiteral("mount(8)")});
        }
}

void SwitchPlanner::startServices()
{
    m_builder.beginPhase("start", say("Start the services"),
                         say("The service window closes, in reverse order."), true);
    for (const ShareClient &client : m_layout.clients) {
        bool first = true;
        for (const QString &unit : unitsToStart(*client.planned)) {
            m_builder.add(*client.planned, QStringLiteral("start.") + unit, StartUnit{unit},
                          {.reason = say("It ran before and runs again, now on the share."),
                           .source = QStringLiteral("systemctl(1)"),
                           .timeLimit = 180s,
                           .weight = 2});
            if (std::exchange(first, false))
                m_builder.waitFor(m_proved);
        }
    }
}

} // namespace sharewright
