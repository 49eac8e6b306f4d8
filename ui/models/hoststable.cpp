// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/hoststable.h"

#include <optional>

#include <QGuiApplication>
#include <QPalette>

namespace sharewright {

namespace {

std::optional<Role> roleOf(int column)
{
    switch (column) {
    case HostsTable::Server:
        return Role::Server;
    case HostsTable::Console:
        return Role::Console;
    case HostsTable::NfsServer:
        return Role::NfsServer;
    case HostsTable::GlusterNode:
        return Role::GlusterNode;
    default:
        return std::nullopt;
    }
}

bool isTyped(int column)
{
    return column == HostsTable::Name || column == HostsTable::Address
           || column == HostsTable::Storage;
}

QList<HostId> idsOf(const QList<Host> &hosts)
{
    QList<HostId> ids;
    for (const Host &host : hosts)
        ids.append(host.id);
    return ids;
}

} // namespace

HostsTable::HostsTable(HostsSetup &setup, QObject *parent)
    : QAbstractTableModel(parent)
    , m_setup(setup)
    , m_rows(idsOf(setup.project().hosts))
{
    connect(&setup, &SetupModel::changed, this, &HostsTable::refresh);
    connect(&setup.session(), &SiteSession::probeProgress, this, &HostsTable::refreshHost);
    connect(&setup.session(), &SiteSession::activityChanged, this, &HostsTable::refresh);
}

// Selection and an open editor stay where only values changed.
void HostsTable::refresh()
{
    const QList<HostId> rows = idsOf(m_setup.project().hosts);
    if (rows.size() != m_rows.size()) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    } else if (!rows.isEmpty()) {
        m_rows = rows;
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

void HostsTable::refreshHost(const HostId &host)
{
    const int row = rowOf(host);
    if (row >= 0)
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

HostId HostsTable::hostAt(int row) const
{
    return m_rows.value(row);
}

int HostsTable::rowOf(const HostId &host) const
{
    return static_cast<int>(m_rows.indexOf(host));
}

int HostsTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int HostsTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HostsTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const bool tip = role == Qt::ToolTipRole;
    switch (section) {
    case Name:
        return tip ? tr("A short name, as you want to read it") : tr("Host");
    case Address:
        return tip ? tr("What SSH connects to: name, user@name or name:port") : tr("Address");
    case Storage:
        return tip ? tr("How the hosts reach this one for the shares, where that is another "
                        "network. "
                        "Empty: the same address")
                   : tr("For storage");
    case Server:
        return tip ? tr("Runs pandora_server and Tentacle") : tr("Server");
    case Console:
        return tip ? tr("Runs the Pandora web console") : tr("Console");
    case NfsServer:
        return tip ? tr("Keeps the files, for NFS") : tr("NFS server");
    case GlusterNode:
        return tip ? tr("Keeps a copy of the files, for GlusterFS") : tr("Gluster node");
    case Found:
        return tip ? tr("What was seen on the host") : tr("Found");
    default:
        return {};
    }
}

QVariant HostsTable::textOf(const Host &host, int column) const
{
    switch (column) {
    case Name:
        return host.id.value;
    case Address:
        return HostsSetup::addressText(host);
    case Storage:
        return host.storageAddress.isEmpty() ? tr("the same") : host.storageAddress;
    case Found:
        return m_setup.foundWords(host.id);
    default:
        return {};
    }
}

// The column may be too narrow for the words.
QString HostsTable::foundTip(const HostId &host) const
{
    const QString details = m_setup.failureDetails(host);
    return details.isEmpty() ? m_setup.foundWords(host) : details;
}

QVariant HostsTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Host *host = m_setup.project().host(m_rows[index.row()]);
    if (host == nullptr)
        return {};
    const auto ticked = roleOf(index.column());
    switch (role) {
    case Qt::EditRole:
        if (index.column() == Storage)
            return host->storageAddress;
        [[fallthrough]];
    case Qt::DisplayRole:
        return textOf(*host, index.column());
    case Qt::ForegroundRole:
        return index.column() == Storage && host->storageAddress.isEmpty()
                   ? QGuiApplication::palette().brush(QPalette::PlaceholderText)
                   : QVariant();
    case Qt::CheckStateRole:
        return ticked ? QVariant(host->roles.testFlag(*ticked) ? Qt::Checked : Qt::Unchecked)
                      : QVariant();
    case Qt::ToolTipRole:
        return index.column() == Found ? QVariant(foundTip(host->id)) : QVariant();
    case Qt::AccessibleTextRole:
        return ticked
                   ? QVariant(tr("%1 of %2")
                                  .arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole)
                                           .toString(),
                                       host->id.value))
                   : textOf(*host, index.column());
    default:
        return {};
    }
}

bool HostsTable::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const HostId host = m_rows[index.row()];
    if (const auto ticked = roleOf(index.column()); ticked && role == Qt::CheckStateRole) {
        m_setup.setRole(host, *ticked, value.toInt() == Qt::Checked);
        return true;
    }
    if (role != Qt::EditRole || !isTyped(index.column()))
        return false;
    const QString text = value.toString();
    const Result<> taken = index.column() == Name      ? m_setup.rename(host, text)
                           : index.column() == Address ? m_setup.setAddress(host, text)
                                                       : m_setup.setStorageAddress(host, text);
    if (!taken)
        Q_EMIT refused(taken.error().message);
    return taken.has_value();
}

Qt::ItemFlags HostsTable::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (roleOf(index.column()))
        return flags | Qt::ItemIsUserCheckable;
    if (isTyped(index.column()))
        flags |= Qt::ItemIsEditable;
    return flags;
}

} // namespace sharewright
