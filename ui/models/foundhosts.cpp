// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/foundhosts.h"

#include <QStringList>

namespace sharewright {

namespace {

constexpr int kMostTicked = 50;

} // namespace

FoundHosts::FoundHosts(QObject *parent) : QAbstractListModel(parent) {}

void FoundHosts::setHosts(const QList<Host> &hosts)
{
    beginResetModel();
    m_hosts = hosts;
    m_chosen.clear();
    m_answers.clear();
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

void FoundHosts::setChosen(int row, bool chosen)
{
    if (chosen)
        m_chosen.insert(row);
    else
        m_chosen.remove(row);
}

void FoundHosts::setAllChosen(bool chosen)
{
    m_chosen.clear();
    for (int i = 0; chosen && i < m_hosts.size(); ++i)
        m_chosen.insert(i);
    if (!m_hosts.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {Qt::CheckStateRole});
}

void FoundHosts::setAnswer(int row, const ScanAnswer &answer)
{
    m_answers.insert(row, answer);
    setChosen(row, answer.outcome == ScanOutcome::Answers);
    Q_EMIT dataChanged(index(row), index(row), {Qt::DisplayRole, Qt::CheckStateRole});
}

void FoundHosts::forgetAnswers()
{
    m_answers.clear();
    if (!m_hosts.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {Qt::DisplayRole});
}

int FoundHosts::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_hosts.size());
}

QString FoundHosts::textOf(int row) const
{
    const Host &host = m_hosts[row];
    QString address = host.user.isEmpty() ? host.address : host.user + u'@' + host.address;
    if (host.port != 22)
        address += u':' + QString::number(host.port);
    if (!host.storageAddress.isEmpty())
        address += QStringLiteral(" (%1)").arg(host.storageAddress);
    QStringList parts{host.id.value};
    if (address != host.id.value)
        parts.append(address);
    if (const auto answer = m_answers.constFind(row); answer != m_answers.constEnd())
        parts.append(scanWords(*answer, host.port));
    return parts.join(QStringLiteral("  –  "));
}

QVariant FoundHosts::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::CheckStateRole)
        return m_chosen.contains(index.row()) ? Qt::Checked : Qt::Unchecked;
    return role == Qt::DisplayRole ? QVariant(textOf(index.row())) : QVariant();
}

bool FoundHosts::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    setChosen(index.row(), value.toInt() == Qt::Checked);
    Q_EMIT dataChanged(index, index, {role});
    return true;
}

Qt::ItemFlags FoundHosts::flags(const QModelIndex &index) const
{
    return QAbstractListModel::flags(index) | Qt::ItemIsUserCheckable;
}

} // namespace sharewright
