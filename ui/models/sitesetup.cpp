// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/sitesetup.h"

#include <QDir>
#include <QFile>

#include "ui/models/document.h"

namespace sharewright {

namespace {

constexpr int kMostTicked = 50;
constexpr qint64 kMostBytes = 4 * 1024 * 1024;

} // namespace

FoundHosts::FoundHosts(QObject *parent) : QAbstractListModel(parent) {}

void FoundHosts::setHosts(const QList<Host> &hosts)
{
    beginResetModel();
    m_hosts = hosts;
    m_chosen.clear();
    if (hosts.size() <= kMostTicked)
        for (int i = 0; i < hosts.size(); ++i)
            m_chosen.insert(i);
    endResetModel();
}

QList<Host> FoundHosts::chosen() const
{
    QList<Host> some;
    for (int i = 0; i < m_hosts.size(); ++i)
        if (m_chosen.contains(i))
            some.append(m_hosts[i]);
    return some;
}

void FoundHosts::setAllChosen(bool chosen)
{
    m_chosen.clear();
    for (int i = 0; chosen && i < m_hosts.size(); ++i)
        m_chosen.insert(i);
    if (!m_hosts.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {Qt::CheckStateRole});
}

int FoundHosts::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_hosts.size());
}

QVariant FoundHosts::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Host &host = m_hosts[index.row()];
    if (role == Qt::CheckStateRole)
        return m_chosen.contains(index.row()) ? Qt::Checked : Qt::Unchecked;
    if (role != Qt::DisplayRole)
        return {};
    QString address = host.user.isEmpty() ? host.address : host.user + u'@' + host.address;
    if (host.port != 22)
        address += u':' + QString::number(host.port);
    if (!host.storageAddress.isEmpty())
        address += QStringLiteral(" (%1)").arg(host.storageAddress);
    return address == host.id.value
               ? address
               : QVariant(QStringLiteral("%1  –  %2").arg(host.id.value, address));
}

bool FoundHosts::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    if (value.toInt() == Qt::Checked)
        m_chosen.insert(index.row());
    else
        m_chosen.remove(index.row());
    Q_EMIT dataChanged(index, index, {role});
    return true;
}

Qt::ItemFlags FoundHosts::flags(const QModelIndex &index) const
{
    return QAbstractListModel::flags(index) | Qt::ItemIsUserCheckable;
}

SiteSetup::SiteSetup(SiteSession &session, Document &document, QObject *parent)
    : SetupModel(session, document, parent)
    , m_files({{HostSource::SshConfig, QDir::home().filePath(QStringLiteral(".ssh/config"))},
               {HostSource::HostsFile, QStringLiteral("/etc/hosts")},
               {HostSource::KnownHosts, QDir::home().filePath(QStringLiteral(".ssh/known_hosts"))}})
{}

void SiteSetup::setName(const QString &name)
{
    Project changed = project();
    if (changed.name == name.trimmed())
        return;
    if (document().isEmpty() && changed.folders.isEmpty())
        changed.folders = standardFolders();
    changed.name = name.trimmed();
    edit(changed, tr("Name the site %1").arg(changed.name));
}

void SiteSetup::setDescription(const QString &description)
{
    Project changed = project();
    changed.description = description.trimmed();
    edit(changed, tr("Describe the site"));
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
        edit(changed,
             merge.added == 1 ? tr("Add 1 host") : tr("Add %n hosts", nullptr, merge.added));
    return merge.added;
}

} // namespace sharewright
