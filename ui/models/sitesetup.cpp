// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/sitesetup.h"

#include <QDir>
#include <QFile>

#include "ui/models/document.h"

namespace sharewright {

namespace {

constexpr qint64 kMostBytes = 4 * 1024 * 1024;

} // namespace

SiteSetup::SiteSetup(SiteSession &session, Document &document, QObject *parent)
    : SetupModel(session, document, parent)
    , m_files({{HostSource::SshConfig, QDir::home().filePath(QStringLiteral(".ssh/config"))},
               {HostSource::HostsFile, QStringLiteral("/etc/hosts")},
               {HostSource::KnownHosts, QDir::home().filePath(QStringLiteral(".ssh/known_hosts"))}})
{
    connect(&m_scan, &HostScan::answered, &m_found, &FoundHosts::setAnswer);
    connect(&m_found, &QAbstractItemModel::modelAboutToBeReset, &m_scan, &HostScan::clear);
}

void SiteSetup::setName(const QString &name)
{
    Project changed = project();
    if (changed.name == name.trimmed())
        return;
    if (document().isEmpty() && changed.folders.isEmpty())
        changed.folders = standardFolders();
    changed.name = name.trimmed();
    edit(changed, [given = changed.name] { return tr("Name the site %1").arg(given); });
}

void SiteSetup::setDescription(const QString &description)
{
    Project changed = project();
    changed.description = description.trimmed();
    edit(changed, [] { return tr("Describe the site"); });
}

QString SiteSetup::fileOf(HostSource source) const
{
    return m_files.value(source);
}

void SiteSetup::setFileOf(HostSource source, const QString &path)
{
    m_files.insert(source, path);
}

void SiteSetup::readFrom(HostSource source)
{
    QFile file(fileOf(source));
    if (!file.open(QIODevice::ReadOnly)) {
        HostListReading nothing;
        nothing.findings.append({.severity = Severity::Warning,
                                 .code = QStringLiteral("hosts.no-file"),
                                 .target = file.fileName(),
                                 .text = tr("%1 cannot be read.").arg(file.fileName()),
                                 .cause = file.errorString(),
                                 .remedy = tr("Paste a list of your hosts instead."),
                                 .position = {}});
        show(nothing);
        return;
    }
    const QByteArray text = file.read(kMostBytes);
    switch (source) {
    case HostSource::SshConfig:
        show(hostsFromSshConfig(text, file.fileName()));
        break;
    case HostSource::HostsFile:
        show(hostsFromHostsFile(text, file.fileName()));
        break;
    case HostSource::KnownHosts:
        show(hostsFromKnownHosts(text, file.fileName()));
        break;
    }
}

void SiteSetup::readText(const QString &text)
{
    show(hostsFromText(text));
}

void SiteSetup::show(const HostListReading &reading)
{
    m_found.setHosts(reading.hosts);
    m_findings = reading.findings;
    Q_EMIT readingChanged();
}

void SiteSetup::askWhoAnswers()
{
    m_found.forgetAnswers();
    m_scan.start(m_found.hosts());
}

int SiteSetup::takeChosen()
{
    const HostListMerge merge = withHostsAdded(project().hosts, m_found.chosen());
    Project changed = project();
    if (document().isEmpty() && changed.folders.isEmpty())
        changed.folders = standardFolders();
    changed.hosts = merge.hosts;
    m_found.setHosts({});
    m_findings = merge.findings;
    Q_EMIT readingChanged();
    if (merge.added > 0)
        edit(changed, [added = merge.added] {
            return added == 1 ? tr("Add 1 host") : tr("Add %n hosts", nullptr, added);
        });
    return merge.added;
}

} // namespace sharewright
