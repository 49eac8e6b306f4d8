// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The second half of NfsPlanner: the service window and what proves and guards its result.

#include <algorithm>

#include <QCoreApplication>

#include "core/configfile/managedblock.h"
#include "core/plan/nfsplanner.h"
#include "core/plan/services.h"

using namespace std::chrono_literals;

namespace sharewright {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("NfsPlanner", text);
}

const QString kBlockName = QStringLiteral("shares");
const QString kFstab = QStringLiteral("/etc/fstab");

const FileFact *fileFact(const PlannedHost &host, const QString &path)
{
    if (host.facts == nullptr)
        return nullptr;
    const auto it = host.facts->files.constFind(path);
    return it == host.facts->files.constEnd() ? nullptr : &it.value();
}

// systemd splits RequiresMountsFor= at blanks and expands %; see systemd.syntax(7).
QString unitPath(const QString &path)
{
    QString escaped = path;
    escaped.replace(QLatin1Char('\\'), QLatin1StringView("\\\\"));
    escaped.replace(QLatin1Char('"'), QLatin1StringView("\\\""));
    escaped.replace(QLatin1Char('%'), QLatin1StringView("%%"));
    return escaped.contains(QLatin1Char(' ')) ? QLatin1Char('"') + escaped + QLatin1Char('"')
                                              : escaped;
}

} // namespace

void NfsPlanner::stopServices()
{
    const QList<StepId> tried = m_builder.lastStepsOfPhase();
    m_builder.beginPhase(
        "stop", say("Stop the services"),
        say("The service window opens: nothing of Pandora writes on any host until the "
            "shares are in place."),
        true);
    for (const PlannedHost *client : clients()) {
        bool first = true;
        for (const QString &unit : pandoraUnits(*client)) {
            m_builder.add(*client, QStringLiteral("stop.") + unit, StopUnit{unit},
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

void NfsPlanner::copyFinal()
{
    const PlannedHost &server = *m_layout.server;
    m_builder.beginPhase("copy", say("Copy the difference"),
                         say("What changed since the first copy follows, then both sides are "
                             "compared file by file."),
                         true);
    for (const NfsShare &share : m_layout.shares) {
        if (seedsFrom(share)) {
            m_builder.add(
                server, QStringLiteral("copy.") + share.folder.id.value,
                CopyTree{m_project.migration.seedHost, share.folder.path, asideOf(share),
                         share.serverPath, true},
                {.reason = say("Services are down everywhere: this copy is the last word."),
                 .source = QStringLiteral("tar(1)"),
                 .timeLimit = 2h,
                 .weight = 5});
            m_builder.waitFor(m_stopped);
            m_builder.add(
                server, QStringLiteral("compare.") + share.folder.id.value,
                CompareTrees{m_project.migration.seedHost, share.folder.path, share.serverPath},
                {.reason = say("Originals are only set aside once every checksum agrees."),
                 .source = QStringLiteral("sha256sum(1)"),
                 .timeLimit = 2h,
                 .weight = 5});
        }
        m_builder.add(server, QStringLiteral("access.") + share.folder.id.value,
                      CheckAccess{share.serverPath, share.owner, share.group, share.folder.mode},
                      {.reason = say("The copy must not have changed who may write."),
                       .source = QStringLiteral("pandora_server packaging")});
        m_builder.waitFor(m_stopped);
    }
    m_copied = m_builder.lastStepsOfPhase();
}

void NfsPlanner::setAside()
{
    m_builder.beginPhase(
        "aside", say("Set the originals aside"),
        say("The local folders are renamed, never deleted, and an empty mount point "
            "takes their place."),
        true);
    for (const PlannedHost *client : clients())
        for (const NfsShare *share : sharesOf(client->host.id)) {
            m_builder.add(*client, QStringLiteral("aside.") + share->folder.id.value,
                          SetAside{share->folder.path, asideOf(*share), share->source},
                          {.reason = say("The way back stays open: undo renames it again."),
                           .source = QStringLiteral("rename(2)")});
            m_builder.waitFor(m_copied);
            m_builder.add(
                *client, QStringLiteral("mountpoint.") + share->folder.id.value,
                EnsureMountPoint{share->folder.path},
                {.reason = say("Mode 0000 keeps services from writing below a share that is "
                               "not mounted."),
                 .source = QStringLiteral("mount(8)")});
        }
}

void NfsPlanner::addFstab(const PlannedHost &client)
{
    const QByteArray body = fstabBody(m_layout, client.host.id);
    const StepId step = m_builder.add(
        client, QStringLiteral("fstab"), EnsureFstab{kBlockName, body},
        {.reason = say(
             "_netdev and nofail keep a missing server from stopping the boot; automount brings "
             "the share back when the server returns."),
         .source = QStringLiteral("fstab(5), systemd.mount(5), nfs(5)")});
    const FileFact *fact = fileFact(client, kFstab);
    const QByteArray before = fact ? fact->content : QByteArray();
    const Result<QByteArray> after = withManagedBlock(before, kBlockName, body);
    if (!after) {
        m_builder.addFinding({.severity = Severity::Error,
                              .code = QStringLiteral("fstab.damaged-block"),
                              .target = say("host %1").arg(client.host.id.value),
                              .text = after.error().message,
                              .remedy = say("Repair the sharewright marker lines in /etc/fstab on "
                                            "that host.")});
        return;
    }
    const std::optional<QByteArray> known =
        fact && fact->exists ? std::optional(before) : std::nullopt;
    m_builder.addFile(client, step, kFstab, known, fact != nullptr && !fact->truncated, *after,
                      fact && fact->exists ? fact->mode & 07777U : 0644);
}

void NfsPlanner::mount()
{
    const QList<StepId> before = m_layout.switched ? m_published : QList<StepId>{};
    m_builder.beginPhase("mount", say("Mount the shares"),
                         say("The mounts are written down in a marked block, checked, and made."),
                         !m_layout.switched);
    for (const PlannedHost *client : clients()) {
        if (client->facts && client->facts->selinux == SelinuxMode::Enforcing
            && client->host.roles & Role::Console)
            for (const QString &name : client->platform.selinuxClientBooleans)
                m_builder.add(*client, QStringLiteral("selinux.") + name, SetSelinuxBoolean{name},
                              {.reason = say("SELinux keeps the web server off NFS without it."),
                               .source = QStringLiteral("httpd_selinux(8)"),
                               .timeLimit = 120s,
                               .weight = 3});
        addFstab(*client);
        for (const NfsShare *share : sharesOf(client->host.id)) {
            m_builder.add(*client, QStringLiteral("mount.") + share->folder.id.value,
                          EnsureMount{share->source, share->folder.path},
                          {.reason = say("From here on all hosts see the same files."),
                           .source = QStringLiteral("mount(8), systemd.automount(5)"),
                           .timeLimit = 120s,
                           .weight = 2});
            m_builder.waitFor(before);
        }
    }
    m_mounted = m_builder.lastStepsOfPhase();
}

void NfsPlanner::proveWithCanaries()
{
    m_builder.beginPhase("canary", say("Prove it"),
                         say("Each host writes as the real users; every other host reads it back."),
                         !m_layout.switched);
    QHash<FolderId, QList<StepId>> written;
    for (const PlannedHost *client : clients())
        for (const NfsShare *share : sharesOf(client->host.id))
            written[share->folder.id].append(m_builder.add(
                *client, QStringLiteral("canary-write.") + share->folder.id.value,
                WriteCanary{share->folder.path, usersOn(*client, *share), client->host.id},
                {.reason = say("A mount that shows is not yet a share that works."),
                 .source = QStringLiteral("Pandora ConsoleSupervisor: writable folders"),
                 .timeLimit = 120s}));
    for (const PlannedHost *client : clients())
        for (const NfsShare *share : sharesOf(client->host.id)) {
            m_builder.add(*client, QStringLiteral("canary-read.") + share->folder.id.value,
                          ReadCanary{share->folder.path, usersOn(*client, *share), share->clients},
                          {.reason = say("What one host writes, all others must see within the "
                                         "attribute cache's time."),
                           .source = QStringLiteral("nfs(5), actimeo"),
                           .timeLimit = 180s,
                           .weight = 2});
            m_builder.waitFor(written.value(share->folder.id));
        }
    const QList<StepId> read = m_builder.lastStepsOfPhase();
    for (const PlannedHost *client : clients())
        for (const NfsShare *share : sharesOf(client->host.id)) {
            m_builder.add(
                *client, QStringLiteral("canary-remove.") + share->folder.id.value,
                RemoveCanary{share->folder.path, usersOn(*client, *share), client->host.id},
                {.reason = say("The test files go as they came."), .source = {}});
            m_builder.waitFor(read);
        }
    m_proved = m_builder.lastStepsOfPhase();
}

void NfsPlanner::guardServices()
{
    m_builder.beginPhase("guard", say("Guard the services"),
                         say("Pandora never starts while a share is missing."), !m_layout.switched);
    for (const PlannedHost *client : clients()) {
        QString paths;
        for (const NfsShare *share : sharesOf(client->host.id))
            paths += QLatin1Char(' ') + unitPath(share->folder.path);
        const QByteArray content = "# Written by Sharewright.\n[Unit]\nRequiresMountsFor="
                                   + QStringView(paths).mid(1).toUtf8() + '\n';
        for (const QString &unit : pandoraUnits(*client)) {
            const QString path =
                QStringLiteral("/etc/systemd/system/%1.d/sharewright.conf").arg(unit);
            const StepId step = m_builder.add(
                *client, QStringLiteral("guard.") + unit, EnsureFile{path, content, 0644},
                {.reason =
                     say("Without it the service would write into the empty mount point after "
                         "a failed boot."),
                 .source = QStringLiteral("systemd.unit(5), RequiresMountsFor="),
                 .timeLimit = 120s,
                 .weight = 2});
            const FileFact *fact = fileFact(*client, path);
            m_builder.addFile(*client, step, path,
                              fact && fact->exists ? std::optional(fact->content) : std::nullopt,
                              client->facts != nullptr, content, 0644);
        }
    }
}

void NfsPlanner::startServices()
{
    m_builder.beginPhase("start", say("Start the services"),
                         say("The service window closes, in reverse order."), true);
    for (const PlannedHost *client : clients()) {
        bool first = true;
        for (const QString &unit : unitsToStart(*client)) {
            m_builder.add(*client, QStringLiteral("start.") + unit, StartUnit{unit},
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
