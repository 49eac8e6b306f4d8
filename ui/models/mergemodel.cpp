// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/mergemodel.h"

#include <QDateTime>
#include <QFont>

#include "core/language/language.h"

namespace sharewright {

namespace {

QString versionWords(const MergeVersion *version)
{
    if (version == nullptr)
        return QStringLiteral("–");
    const TreeEntry &entry = version->entry;
    if (entry.kind == EntryKind::Folder)
        return MergeModel::tr("folder");
    if (entry.kind == EntryKind::Link)
        return MergeModel::tr("link to %1").arg(QString::fromUtf8(entry.target));
    constexpr qint64 kMillisecond = 1'000'000;
    const QDateTime changed =
        QDateTime::fromMSecsSinceEpoch(entry.changedNs / kMillisecond, Qt::UTC).toLocalTime();
    return MergeModel::tr("%1, %2").arg(
        shownLocale().toString(changed, QStringLiteral("yyyy-MM-dd HH:mm:ss")),
        shownLocale().formattedDataSize(entry.size, 1, QLocale::DataSizeSIFormat));
}

QString decisionWords(const MergeRow &row)
{
    switch (row.decision) {
    case MergeDecision::Open:
        return MergeModel::tr("open");
    case MergeDecision::Choice:
        return MergeModel::tr("%1 (chosen)").arg(row.winner.value);
    case MergeDecision::Rule:
        return MergeModel::tr("%1 (by rule)").arg(row.winner.value);
    case MergeDecision::None:
        break;
    }
    return row.state == MergeState::Same ? MergeModel::tr("the same everywhere")
                                         : MergeModel::tr("comes into the share");
}

} // namespace

MergeModel::MergeModel(const MergeEditing &editing, QObject *parent)
    : QAbstractTableModel(parent)
    , m_editing(editing)
    , m_rows(editing.table().rows.size())
{
    connect(&editing, &MergeEditing::changed, this, &MergeModel::refresh);
}

void MergeModel::refresh()
{
    // A decision changes what is said about names, never the names.
    Q_ASSERT(m_rows == m_editing.table().rows.size());
    if (m_rows > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

const MergeRow &MergeModel::mergeRow(int row) const
{
    return m_editing.table().rows[row];
}

int MergeModel::decisionColumn() const
{
    return FirstHostColumn + static_cast<int>(m_editing.table().hosts.size());
}

int MergeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows);
}

int MergeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : decisionColumn() + 1;
}

QVariant MergeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const MergeRow &row = mergeRow(index.row());
    const int column = index.column();
    const bool ofHost = column >= FirstHostColumn && column < decisionColumn();
    const bool wins = ofHost && row.winner == m_editing.table().hosts[column - FirstHostColumn];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(row, column);
    case Qt::AccessibleTextRole:
        return spokenText(row, column);
    case Qt::FontRole: {
        QFont font;
        font.setBold(wins || (column == decisionColumn() && row.decision == MergeDecision::Open));
        return font.bold() ? QVariant(font) : QVariant();
    }
    case StateRole:
        return static_cast<int>(row.state);
    case ConflictRole:
        return row.isConflict();
    case OpenRole:
        return row.decision == MergeDecision::Open;
    case WinnerRole:
        return wins;
    default:
        return {};
    }
}

QString MergeModel::text(const MergeRow &row, int column) const
{
    if (column == SubjectColumn)
        return row.agent.isEmpty() ? row.path() : row.agent;
    if (column == FileColumn)
        return row.folder.value + QLatin1Char('/') + row.path();
    if (column == decisionColumn())
        return decisionWords(row);
    return versionWords(row.versionOf(m_editing.table().hosts[column - FirstHostColumn]));
}

// A screen reader reads one cell at a time and bold print not at all.
QString MergeModel::spokenText(const MergeRow &row, int column) const
{
    const QString words = text(row, column);
    if (column < FirstHostColumn || column == decisionColumn())
        return words;
    const HostId &host = m_editing.table().hosts[column - FirstHostColumn];
    if (row.versionOf(host) == nullptr)
        return tr("%1: has none").arg(host.value);
    return row.winner == host ? tr("%1: %2, becomes the shared one").arg(host.value, words)
                              : tr("%1: %2").arg(host.value, words);
}

QVariant MergeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    if (section == SubjectColumn)
        return tr("Agent or file");
    if (section == FileColumn)
        return tr("Path");
    if (section == decisionColumn())
        return tr("Shared version");
    const HostId &host = m_editing.table().hosts[section - FirstHostColumn];
    return section == FirstHostColumn ? tr("%1 (seed)").arg(host.value) : host.value;
}

void MergeFilter::setShown(Shown shown)
{
    m_shown = shown;
    invalidateFilter();
}

bool MergeFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    switch (m_shown) {
    case Shown::Conflicts:
        return index.data(MergeModel::ConflictRole).toBool();
    case Shown::Open:
        return index.data(MergeModel::OpenRole).toBool();
    case Shown::OnlySome:
        return index.data(MergeModel::StateRole).toInt() == static_cast<int>(MergeState::OnlySome);
    case Shown::All:
        return true;
    }
    Q_UNREACHABLE();
}

} // namespace sharewright
