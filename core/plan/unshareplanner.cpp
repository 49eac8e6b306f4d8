// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/unshareplanner.h"

#include <algorithm>

#include <QCoreApplication>

#include "core/plan/fileedits.h"
#include "core/plan/guard.h"
#include "core/plan/services.h"
#include "core/plan/servicewindow.h"

using namespace std::chrono_literals;

namespace sharewright {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(UnsharePlanner)
};

const QString kFstab = QStringLiteral("/etc/fstab");
const QString kBlock = QStringLiteral("shares");

} // namespace

UnsharePlanner::UnsharePlanner(const Project &project, PlanBuilder &builder,
                               const ShareLayout &layout, UnshareBackend backend)
    : m_project(project)
    , m_builder(builder)
    , m_layout(layout)
    , m_backend(std::move(backend))
{}

void UnsharePlanner::run()
{
    collect();
    report();
    gather();
    stopServices();
    copyFinal();
    unmount();
    bringHome();
    removeGuards();
    startServices();
}

void UnsharePlanner::collect()
{
    for (const ShareClient &client : m_layout.clients)
        for (const SharePlace &place : client.places) {
            if (!isShared(*client.planned, place))
                continue;
            const ShareFolder &share = m_layout.folderOf(place);
            m_homecomings.append({.client = &client,
                                  .place = &place,
                                  .share = &share,
                                  .staging = stagingOf(share),
                                  .from = readerOf(client, share)});
        }
}

/// A host that mounts all of the share reads it itself; else the copy comes from where the folder is kept.
HostId UnsharePlanner::readerOf(const ShareClient &client, const ShareFolder &share) const
{
    const QStringList &mounts = m_layout.furtherMounts;
    const bool sees = std::any_of(mounts.begin(), mounts.end(), [&](const QString &mountPoint) {
        return share.keptAt.startsWith(mountPoint + QLatin1Char('/'));
    });
    return sees ? client.planned->host.id : m_layout.keeper->host.id;
}

QString UnsharePlanner::stagingOf(const ShareFolder &share)
{
    return share.folder.path + QStringLiteral(".coming-home");
}

QString UnsharePlanner::asideOf(const ShareFolder &share) const
{
    return share.folder.path + m_project.migration.asideSuffix;
}

QList<const PlannedHost *> UnsharePlanner::hosts() const
{
    QList<const PlannedHost *> all;
    for (const Homecoming &each : m_homecomings)
        if (!all.contains(each.client->planned))
            all.append(each.client->planned);
    return all;
}

void UnsharePlanner::gather()
{
    m_builder.beginPhase(
        "gather", Text::tr("Copy the files home"),
        Text::tr("Every host gets a complete copy of its folders beside the mounts, while services "
                 "run."));
    for (const Homecoming &each : m_homecomings) {
        const PlannedHost &host = *each.client->planned;
        const QString &id = each.share->folder.id.value;
        m_builder.add(
            host, QStringLiteral("home-place.") + id,
            PrepareHome{each.share->folder.path, each.staging},
            {.reason = Text::tr("The mount covers the folder, so its files wait beside it."),
             .source = QStringLiteral("mount(8)")});
        m_builder.add(
            host, QStringLiteral("gather.") + id,
            CopyTree{.from = each.from,
                     .fromPath = each.share->keptAt,
                     .path = each.staging,
                     .required = true},
            {.reason = Text::tr("Makes the interruption short: only the difference is left "
                                "for later."),
             .source = QStringLiteral("tar(1)"),
             .timeLimit = 6h,
             .weight = 30});
    }
    m_gathered = m_builder.lastStepsOfPhase();
}

void UnsharePlanner::stopServices()
{
    m_builder.beginPhase("stop", Text::tr("Stop the services"),
                         Text::tr("The service window opens: nothing of Pandora writes on any host "
                                  "until every folder is home."),
                         true);
    m_stopped = stopPandora(m_builder, hosts(), m_gathered);
}

void UnsharePlanner::copyFinal()
{
    m_builder.beginPhase("copy", Text::tr("Copy the difference"),
                         Text::tr("What changed since the first copy follows, then each copy is "
                                  "compared with the share, file by file."),
                         true);
    for (const Homecoming &each : m_homecomings) {
        const PlannedHost &host = *each.client->planned;
        const QString &id = each.share->folder.id.value;
        m_builder.add(
            host, QStringLiteral("copy.") + id,
            CopyTree{.from = each.from,
                     .fromPath = each.share->keptAt,
                     .path = each.staging,
                     .final = true,
                     .required = true},
            {.reason = Text::tr("Services are down everywhere: this copy is the last word."),
             .source = QStringLiteral("tar(1)"),
             .timeLimit = 2h,
             .weight = 5});
        m_builder.waitFor(m_stopped);
        m_builder.add(
            host, QStringLiteral("compare.") + id,
            CompareTrees{.from = each.from,
                         .fromPath = each.share->keptAt,
                         .path = each.staging,
                         .required = true},
            {.reason = Text::tr("Nothing is unmounted anywhere before every checksum agrees."),
             .source = QStringLiteral("sha256sum(1)"),
             .timeLimit = 2h,
             .weight = 5});
    }
    m_compared = m_builder.lastStepsOfPhase();
}

void UnsharePlanner::unmount()
{
    m_builder.beginPhase(
        "unmount", Text::tr("Unmount the shares"),
        Text::tr("The mounts go, and their lines of /etc/fstab. Never by force: what "
                 "still uses a share is named."),
        !m_homecomings.isEmpty());
    for (const ShareClient &client : m_layout.clients) {
        for (const Homecoming &each : m_homecomings)
            if (each.client == &client)
                unmountPlace(each);
        removeBlock(
            m_builder, *client.planned, QStringLiteral("fstab"), kFstab, kBlock, fstabBody(client),
            {.reason = Text::tr("A mount that stays written down would cover the local folder "
                                "at the next boot."),
             .source = QStringLiteral("fstab(5), systemd-fstab-generator(8)"),
             .timeLimit = 120s});
        if (m_backend.leave)
            m_backend.leave(client);
    }
    m_unmounted = m_builder.lastStepsOfPhase();
}

void UnsharePlanner::unmountPlace(const Homecoming &each)
{
    const PlannedHost &host = *each.client->planned;
    const SharedFolder &folder = each.share->folder;
    if (each.place->linkTarget.isEmpty())
        m_builder.add(host, QStringLiteral("unmount.") + folder.id.value,
                      Unmount{mountedSource(host, folder.path, each.place->source), folder.path},
                      {.reason = Text::tr("Its files are on this host now, compared."),
                       .source = QStringLiteral("umount(8), systemd.automount(5)"),
                       .timeLimit = 180s,
                       .weight = 2});
    else
        m_builder.add(host, QStringLiteral("unlink.") + folder.id.value,
                      RemoveLink{folder.path, each.place->linkTarget},
                      {.reason = Text::tr("Its files are on this host now, compared."),
                       .source = QStringLiteral("symlink(7)")});
    m_builder.waitFor(m_compared);
}

void UnsharePlanner::bringHome()
{
    m_builder.beginPhase(
        "home", Text::tr("Put the files into place"),
        Text::tr("One rename a folder. What stood there before the folder was shared "
                 "stays where it was set aside."),
        true);
    for (const Homecoming &each : m_homecomings) {
        const SharedFolder &folder = each.share->folder;
        m_builder.add(*each.client->planned, QStringLiteral("home.") + folder.id.value,
                      BringHome{folder.path, each.staging, each.share->owner, each.share->group,
                                folder.mode, asideOf(*each.share)},
                      {.reason = Text::tr("From here on this host has its own folder again."),
                       .source = QStringLiteral("rename(2)"),
                       .timeLimit = 600s});
        m_builder.waitFor(m_unmounted);
    }
    m_home = m_homecomings.isEmpty() ? m_unmounted : m_builder.lastStepsOfPhase();
}

void UnsharePlanner::removeGuards()
{
    m_builder.beginPhase("guard", Text::tr("Take the guards away"),
                         Text::tr("Pandora no longer waits for mounts when it starts."),
                         !m_homecomings.isEmpty());
    for (const ShareClient &client : m_layout.clients)
        for (const QString &unit : pandoraUnits(*client.planned)) {
            const QString key = QStringLiteral("guard.") + unit;
            removeOwnFile(
                m_builder, *client.planned, key, guardPath(unit), guardText(m_layout, client),
                {.reason = Text::tr("There is no mount left that the service could wait for."),
                 .source = QStringLiteral("systemd.unit(5), RequiresMountsFor="),
                 .timeLimit = 120s,
                 .weight = 2});
        }
}

void UnsharePlanner::startServices()
{
    const QList<StepId> home = m_home;
    m_builder.beginPhase("start", Text::tr("Start the services"),
                         Text::tr("The service window closes, in reverse order."), true);
    startPandora(m_builder, hosts(), home,
                 Text::tr("It ran before and runs again, now on its own folders."));
    if (const QList<StepId> started = m_builder.lastStepsOfPhase(); !started.isEmpty())
        m_home = started;
}

} // namespace sharewright
