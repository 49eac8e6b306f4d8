// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/nfssetup.h"

#include <algorithm>
#include <utility>

#include <QRegularExpression>

#include "core/plan/planner.h"

namespace sharewright {

namespace {

QStringList wordsOf(const QString &text)
{
    static const QRegularExpression blanks(QStringLiteral("[\\s,]+"));
    return text.split(blanks, Qt::SkipEmptyParts);
}

/// Lines that are new, or the whole of a new file.
QString addedText(const FileChange &change)
{
    if (!change.before)
        return QString::fromUtf8(change.after);
    const QList<QByteArray> before = change.before->split('\n');
    QByteArray added;
    for (const QByteArray &line : change.after.split('\n'))
        if (!before.contains(line))
            added += line + '\n';
    return QString::fromUtf8(added);
}

QList<NfsSetup::FileView> filesOf(Project project, const SiteFacts &facts)
{
    QList<NfsSetup::FileView> views;
    if (project.host(project.nfs.server) == nullptr)
        return views;
    project.backend = Backend::Nfs;
    const Plan plan = makePlan(project, facts);
    const auto add = [&](const QString &ending) {
        const auto it =
            std::find_if(plan.files.begin(), plan.files.end(),
                         [&](const FileChange &file) { return file.path.endsWith(ending); });
        if (it != plan.files.end())
            views.append({it->host, it->path, addedText(*it)});
    };
    add(QStringLiteral(".exports"));
    add(QStringLiteral("/fstab"));
    return views;
}

} // namespace

NfsSetup::NfsSetup(SiteSession &session, Document &document, QObject *parent)
    : SetupModel(session, document, parent)
{}

void NfsSetup::change(const QString &setting, const LiveText &what,
                      const std::function<void(NfsSettings &)> &how)
{
    Project changed = project();
    how(changed.nfs);
    edit(changed, what, setting);
}

void NfsSetup::setServer(const HostId &host)
{
    Project changed = project();
    for (Host &each : changed.hosts)
        each.roles.setFlag(Role::NfsServer, each.id == host);
    changed.nfs.server = host;
    edit(
        changed,
        [host] {
            return host.isEmpty() ? tr("Choose no NFS server")
                                  : tr("Let %1 keep the files").arg(host.value);
        },
        QStringLiteral("nfs.server"));
}

void NfsSetup::setExportRoot(const QString &path)
{
    change(
        QStringLiteral("nfs.export-root"),
        [] { return tr("Where the NFS server keeps the files"); },
        [&](NfsSettings &nfs) { nfs.exportRoot = path.trimmed(); });
}

void NfsSetup::setVersion(const QString &version)
{
    change(
        QStringLiteral("nfs.version"), [] { return tr("NFS version"); },
        [&](NfsSettings &nfs) { nfs.version = version; });
}

void NfsSetup::setRootSquash(bool squash)
{
    change(
        QStringLiteral("nfs.root-squash"), [] { return tr("Rights of root over NFS"); },
        [&](NfsSettings &nfs) { nfs.rootSquash = squash; });
}

void NfsSetup::setAttributeCacheSeconds(int seconds)
{
    change(
        QStringLiteral("nfs.attribute-cache"), [] { return tr("How soon changes are seen"); },
        [&](NfsSettings &nfs) { nfs.attributeCacheSeconds = seconds; });
}

void NfsSetup::setAllowedNetworks(const QString &text)
{
    change(
        QStringLiteral("nfs.networks"), [] { return tr("Networks that may mount the folders"); },
        [&](NfsSettings &nfs) { nfs.allowedNetworks = wordsOf(text); });
}

void NfsSetup::setExtraMountOptions(const QString &text)
{
    change(
        QStringLiteral("nfs.mount-options"), [] { return tr("Further mount options"); },
        [&](NfsSettings &nfs) { nfs.extraMountOptions = wordsOf(text); });
}

void NfsSetup::askFiles()
{
    if (m_isAsking) {
        m_askAgain = true;
        return;
    }
    m_isAsking = true;
    m_asking = std::jthread([this, project = project(), facts = facts()] {
        m_handOver.post([this, files = filesOf(project, facts)] { take(files); });
    });
}

void NfsSetup::take(const QList<FileView> &files)
{
    m_isAsking = false;
    m_files = files;
    Q_EMIT filesChanged();
    if (std::exchange(m_askAgain, false))
        askFiles();
}

QString NfsSetup::cacheSentence() const
{
    const int seconds = settings().attributeCacheSeconds;
    if (seconds == 0)
        return tr("Changes are seen at once; every look at a file asks the server.");
    if (seconds == 1)
        return tr("A change is seen by the other hosts after at most 1 second.");
    return tr("A change is seen by the other hosts after at most %n seconds. A longer time means "
              "less load on "
              "the server.",
              nullptr, seconds);
}

QString NfsSetup::squashSentence() const
{
    return settings().rootSquash
               ? tr("Root of a client counts as nobody on the server. Safer; package upgrades on "
                    "a client cannot change the owner of shared files.")
               : tr("Root of a client is root on the server's files, too. Package upgrades work "
                    "as before; whoever is root on one client rules the files.");
}

QString NfsSetup::serverSentence() const
{
    const Host *server = project().host(settings().server);
    if (server == nullptr)
        return tr("Choose the machine that keeps the files. Best is one that runs no part of "
                  "Pandora FMS itself.");
    return server->runsPandora()
               ? tr("%1 runs Pandora FMS itself: when it stops, all others stop with it.")
                     .arg(server->id.value)
               : tr("%1 keeps the files and does nothing else for the site.").arg(server->id.value);
}

} // namespace sharewright
