// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/logmodel.h"

#include <algorithm>

#include <QDateTime>

namespace sharewright {

namespace {

QString markOf(LogKind kind)
{
    switch (kind) {
    case LogKind::Out:
        return QStringLiteral(" ");
    case LogKind::Err:
        return QStringLiteral("!");
    case LogKind::Note:
        return QStringLiteral("*");
    case LogKind::Trouble:
        return QStringLiteral("X");
    }
    return {};
}

} // namespace

LogModel::LogModel(QObject *parent, int maxLines) : QAbstractListModel(parent), m_store(maxLines) {}

int LogModel::hostNumber(const HostId &host)
{
    const auto known = m_hostNumbers.constFind(host);
    if (known != m_hostNumbers.constEnd())
        return known.value();
    const int number = static_cast<int>(m_hosts.size());
    m_hosts.append(host);
    m_hostNumbers.insert(host, number);
    return number;
}

void LogModel::stage(const LogStamp &stamp, QByteArrayView text)
{
    m_staged.push_back({stamp, text.first(std::min(text.size(), LogStore::kMaxLineBytes))});
}

void LogModel::commit()
{
    if (m_staged.empty())
        return;
    // More than fits: those in front would be dropped at once.
    size_t first =
        m_staged.size() - std::min(m_staged.size(), static_cast<size_t>(m_store.maxLines()));
    qsizetype bytes = 0;
    for (size_t i = m_staged.size(); i > first; --i) {
        bytes += m_staged[i - 1].text.size();
        if (bytes > m_store.maxBytes())
            first = i;
    }
    if (first > 0) {
        dropOldest(m_store.size());
        m_store.skip(first);
        m_staged.erase(m_staged.begin(), m_staged.begin() + static_cast<std::ptrdiff_t>(first));
    }
    appendStaged();
    m_staged.clear();
}

void LogModel::appendStaged()
{
    qsizetype bytes = 0;
    int shown = 0;
    for (const Staged &line : m_staged) {
        bytes += line.text.size();
        m_longest = std::max(m_longest, line.text.size());
        shown += passes(line.stamp);
    }
    const int excess = m_store.excess(static_cast<int>(m_staged.size()), bytes);
    if (excess > 0) // some more at a time, so that views need not follow each line
        dropOldest(std::min(m_store.size(), excess + m_store.maxLines() / 64));
    if (shown > 0)
        beginInsertRows({}, rowCount(), rowCount() + shown - 1);
    for (const Staged &line : m_staged) {
        if (isFiltering() && passes(line.stamp))
            m_rows.push_back(m_store.end());
        m_store.append(line.stamp, line.text);
    }
    if (shown > 0)
        endInsertRows();
}

void LogModel::dropOldest(int lines)
{
    if (lines == 0)
        return;
    const quint64 end = m_store.begin() + static_cast<quint64>(lines);
    const int rows =
        isFiltering()
            ? static_cast<int>(std::lower_bound(m_rows.begin(), m_rows.end(), end) - m_rows.begin())
            : lines;
    if (rows > 0)
        beginRemoveRows({}, 0, rows - 1);
    if (isFiltering())
        m_rows.erase(m_rows.begin(), m_rows.begin() + rows);
    m_store.dropOldest(lines);
    if (rows > 0)
        endRemoveRows();
}

void LogModel::clear()
{
    beginResetModel();
    m_store.clear();
    m_rows.clear();
    m_staged.clear();
    m_longest = 0;
    endResetModel();
}

bool LogModel::passes(const LogStamp &stamp) const
{
    if (m_filter.host && stamp.host != m_filterHost)
        return false;
    switch (stamp.kind) {
    case LogKind::Out:
        return m_filter.out;
    case LogKind::Err:
        return m_filter.err;
    case LogKind::Note:
        return m_filter.notes;
    case LogKind::Trouble:
        return m_filter.notes || m_filter.err;
    }
    return true;
}

void LogModel::setFilter(const LogFilter &filter)
{
    if (filter == m_filter)
        return;
    beginResetModel();
    m_filter = filter;
    m_filterHost = filter.host ? hostNumber(*filter.host) : -1;
    m_rows.clear();
    for (quint64 number = m_store.begin(); isFiltering() && number < m_store.end(); ++number) {
        if (passes(m_store.at(number).stamp))
            m_rows.push_back(number);
    }
    endResetModel();
}

quint64 LogModel::numberAt(int row) const
{
    return isFiltering() ? m_rows[static_cast<size_t>(row)]
                         : m_store.begin() + static_cast<quint64>(row);
}

int LogModel::find(const LogNeedle &needle, int from, int step) const
{
    const int rows = rowCount();
    if (needle.isEmpty() || rows == 0)
        return -1;
    for (int i = 0; i < rows; ++i) {
        const int row = ((from + step * i) % rows + rows) % rows;
        if (needle.isIn(line(row).text))
            return row;
    }
    return -1;
}

int LogModel::lastRowOfStep(int step) const
{
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (line(row).stamp.step == step)
            return row;
    }
    return -1;
}

int LogModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return isFiltering() ? static_cast<int>(m_rows.size()) : m_store.size();
}

QVariant LogModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const LogLine shown = line(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return shownText(shown.text);
    case Qt::AccessibleTextRole:
        return lineText(index.row());
    case HostRole:
        return hostName(shown.stamp.host);
    case KindRole:
        return static_cast<int>(shown.stamp.kind);
    case TimeRole:
        return shown.stamp.time;
    case StepRole:
        return shown.stamp.step;
    case NumberRole:
        return numberAt(index.row());
    case RawRole:
        return shown.text.toByteArray();
    default:
        return {};
    }
}

QString LogModel::lineText(int row) const
{
    const LogLine shown = line(row);
    const QString time =
        QDateTime::fromMSecsSinceEpoch(shown.stamp.time).toString(QStringLiteral("HH:mm:ss.zzz"));
    const QString mark = markOf(shown.stamp.kind);
    return time + u' ' + hostName(shown.stamp.host) + u' ' + mark + u' '
           + shownText(shown.text, LogStore::kMaxLineBytes);
}

} // namespace sharewright
