// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// UnsharePlanner, what is there to come home and what a person should know about it.

#include <algorithm>

#include <QCoreApplication>

#include "core/configfile/fstab.h"
#include "core/configfile/managedblock.h"
#include "core/facts/mounttable.h"
#include "core/language/language.h"
#include "core/plan/fileedits.h"
#include "core/plan/services.h"
#include "core/plan/unshareplanner.h"

namespace sharewright {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(UnsharePlanner)
};

QString onHost(const PlannedHost &host)
{
    return Text::tr("host %1").arg(host.host.id.value);
}

QString shownBytes(qint64 bytes)
{
    return shownLocale().formattedDataSize(bytes);
}

QString parentOf(const QString &path)
{
    return path.left(std::max<qsizetype>(1, path.lastIndexOf(QLatin1Char('/'))));
}

/// Whether Sharewright's own block of /etc/fstab mounts something at the path, be it mounted now or not.
bool isWrittenDown(const PlannedHost &host, const QString &path)
{
    const FileFact *fstab = fileFact(host, QStringLiteral("/etc/fstab"));
    if (fstab == nullptr)
        return false;
    const Result<std::optional<QByteArray>> block =
        managedBlock(fstab->content, QStringLiteral("shares"));
    if (!block || !*block)
        return false;
    const QList<FstabEntry> entries = parseFstab(**block);
    return std::any_of(entries.begin(), entries.end(),
                       [&](const FstabEntry &entry) { return entry.target == path; });
}

/// What is to be copied to one file system of a host.
struct SpaceNeed {
    QString mountTarget;
    QString directory;
    qint64 bytes = 0;
    qint64 freeBytes = 0;
    bool uncounted = false;
};

} // namespace

bool UnsharePlanner::isShared(const PlannedHost &host, const SharePlace &place) const
{
    const QString &path = m_layout.folderOf(place).folder.path;
    if (host.facts == nullptr || place.present)
        return true;
    if (!place.linkTarget.isEmpty())
        return host.facts->folders.value(path).isSymlink;
    return isWrittenDown(host, path);
}

void UnsharePlanner::report()
{
    if (m_homecomings.isEmpty()) {
        m_builder.addFinding(
            {.severity = Severity::Hint,
             .code = QStringLiteral("unshare.nothing"),
             .target = QStringLiteral("folders"),
             .text = Text::tr("No host uses the share: nothing has to come home.")});
        return;
    }
    for (const ShareFolder &share : m_layout.folders)
        reportSource(share);
    for (const ShareClient &client : m_layout.clients)
        reportHost(client);
    m_builder.addFinding(
        {.severity = Severity::Hint,
         .code = QStringLiteral("unshare.stays"),
         .target = QStringLiteral("backend"),
         .text = Text::tr(
             "Packages, enabled services, firewall rules and SELinux booleans stay as they "
             "are."),
         .cause = Text::tr("Nobody can tell any more whether something else needs them.")});
}

void UnsharePlanner::reportSource(const ShareFolder &share)
{
    const PlannedHost &keeper = *m_layout.keeper;
    if (keeper.facts == nullptr || !keeper.facts->folders.contains(share.keptAt))
        return;
    const FolderFact fact = keeper.facts->folders.value(share.keptAt);
    const bool wanted = std::any_of(m_homecomings.begin(), m_homecomings.end(),
                                    [&](const Homecoming &each) { return each.share == &share; });
    if (!wanted || (fact.exists && fact.files != 0))
        return;
    m_builder.addFinding(
        {.severity = fact.exists ? Severity::Warning : Severity::Error,
         .code = fact.exists ? QStringLiteral("unshare.empty-share")
                             : QStringLiteral("unshare.no-source"),
         .target = Text::tr("folder %1").arg(share.folder.id.value),
         .text = fact.exists
                     ? Text::tr("%1 on %2 is empty, so every host gets an empty folder.")
                           .arg(share.keptAt, keeper.host.id.value)
                     : Text::tr("%1 is missing on %2, so there is nothing that could come home.")
                           .arg(share.keptAt, keeper.host.id.value),
         .cause =
             Text::tr("An agent that finds an empty folder uploads its own configuration over the "
                      "one that administrators staged."),
         .remedy =
             Text::tr("Check whether the disk of %1 is mounted there.").arg(keeper.host.id.value)});
}

void UnsharePlanner::reportHost(const ShareClient &client)
{
    const PlannedHost &host = *client.planned;
    if (host.facts == nullptr)
        return;
    QStringList alone;
    QStringList originals;
    for (const SharePlace &place : client.places) {
        const ShareFolder &share = m_layout.folderOf(place);
        if (!isShared(host, place))
            alone.append(share.folder.path);
        if (host.facts->folders.value(share.folder.path).asideExists)
            originals.append(asideOf(share));
    }
    if (!alone.isEmpty())
        m_builder.addFinding(
            {.severity = Severity::Hint,
             .code = QStringLiteral("unshare.not-shared"),
             .target = onHost(host),
             .text = Text::tr("%1 does not take these from the share; they stay as they are: %2.")
                         .arg(host.host.id.value, alone.join(QLatin1StringView(", ")))});
    if (!originals.isEmpty())
        m_builder.addFinding(
            {.severity = Severity::Hint,
             .code = QStringLiteral("unshare.original-stays"),
             .target = onHost(host),
             .text =
                 Text::tr("What stood on %1 before the folders were shared stays where it was set "
                          "aside: %2.")
                     .arg(host.host.id.value, originals.join(QLatin1StringView(", "))),
             .cause = Text::tr("It is as old as the switch to the share."),
             .remedy = Text::tr("Move it away before you share the folders again.")});
    reportServices(host);
    checkSpace(client);
}

void UnsharePlanner::reportServices(const PlannedHost &host)
{
    if (!hosts().contains(&host) || pandoraUnits(host).isEmpty() || !unitsToStart(host).isEmpty())
        return;
    m_builder.addFinding(
        {.severity = Severity::Warning,
         .code = QStringLiteral("unshare.services-down"),
         .target = onHost(host),
         .text = Text::tr("No service of Pandora runs on %1, so none is started in the end.")
                     .arg(host.host.id.value),
         .cause =
             Text::tr("A plan starts again what ran when the host was probed. An interrupted run "
                      "leaves services stopped."),
         .remedy =
             Text::tr("Resume the interrupted run, or start the services yourself afterwards.")});
}

void UnsharePlanner::checkSpace(const ShareClient &client)
{
    const PlannedHost &host = *client.planned;
    QList<SpaceNeed> needs;
    for (const Homecoming &each : m_homecomings) {
        const QString directory = parentOf(each.staging);
        const qint64 freeBytes = host.facts->folders.value(each.share->folder.path).freeBesideBytes;
        if (each.client != &client || freeBytes < 0)
            continue;
        const MountFact *mount = mountOf(host.facts->mounts, directory);
        const QString target = mount ? mount->target : QString();
        auto need = std::find_if(needs.begin(), needs.end(), [&](const SpaceNeed &known) {
            return known.mountTarget == target;
        });
        if (need == needs.end())
            need = needs.insert(
                needs.end(),
                {.mountTarget = target, .directory = directory, .freeBytes = freeBytes});
        const qint64 bytes = m_backend.sizeOf ? m_backend.sizeOf(*each.share) : m_backend.atMost;
        need->uncounted = need->uncounted || bytes < 0;
        need->bytes = std::max<qint64>(0, bytes) + (m_backend.sizeOf ? need->bytes : 0);
    }
    for (const SpaceNeed &need : needs)
        reportSpace(host, need.directory, need.bytes + need.bytes / 10, need.freeBytes,
                    need.uncounted);
}

void UnsharePlanner::reportSpace(const PlannedHost &host, const QString &directory, qint64 wanted,
                                 qint64 freeBytes, bool uncounted)
{
    const bool certain = static_cast<bool>(m_backend.sizeOf);
    if (wanted > freeBytes)
        m_builder.addFinding(
            {.severity = certain ? Severity::Error : Severity::Warning,
             .code = QStringLiteral("unshare.space"),
             .target = onHost(host),
             .text =
                 (certain ? Text::tr("The folders need %1 below %2 on %3, but only %4 are free "
                                     "there.")
                          : Text::tr("The folders may need up to %1 below %2 on %3; %4 are free "
                                     "there."))
                     .arg(shownBytes(wanted), directory, host.host.id.value, shownBytes(freeBytes)),
             .cause = Text::tr("Every host gets a complete copy; a tenth is kept as a margin."),
             .remedy = Text::tr("Make room there, or enlarge that file system.")});
    else if (uncounted)
        m_builder.addFinding(
            {.severity = Severity::Warning,
             .code = QStringLiteral("unshare.space-unknown"),
             .target = onHost(host),
             .text =
                 Text::tr("It is not known how large the folders are, so whether %1 has room for a "
                          "copy is not known either.")
                     .arg(host.host.id.value),
             .cause = Text::tr("%1 are free below %2.").arg(shownBytes(freeBytes), directory),
             .remedy =
                 Text::tr("Compare with the output of df -h on a host that uses the share.")});
}

} // namespace sharewright
