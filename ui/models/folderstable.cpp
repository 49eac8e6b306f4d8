// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>

#include <QLocale>

#include "ui/models/folderssetup.h"

namespace sharewright {

namespace {

QString uncounted(const FolderAdvice &advice)
{
    const bool absent = !advice.seen.isEmpty()
                        && std::none_of(advice.seen.begin(), advice.seen.end(),
                                        [](const FolderSight &sight) { return sight.fact.exists; });
    return absent ? FoldersTable::tr("not there") : QStringLiteral("–");
}

} // namespace

FoldersTable::FoldersTable(FoldersSetup &setup, QObject *parent)
    : QAbstractTableModel(parent)
    , m_setup(setup)
    , m_rows(static_cast<int>(setup.advice().size()))
{
    connect(&setup, &SetupModel::changed, this, [this] {
        const int rows = static_cast<int>(m_setup.advice().size());
        if (rows != m_rows) {
            beginResetModel();
            m_rows = rows;
            endResetModel();
        } else {
            Q_EMIT dataChanged(index(0, 0), index(m_rows - 1, ColumnCount - 1));
        }
    });
}

int FoldersTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int FoldersTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FoldersTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Folder:
        return tr("Folder");
    case Advice:
        return tr("Advice");
    case Files:
        return tr("Files");
    case Size:
        return tr("Size");
    case Owner:
        return tr("Owner");
    case Group:
        return tr("Group");
    case Mode:
        return tr("Mode");
    default:
        return {};
    }
}

QVariant FoldersTable::textOf(const FolderAdvice &advice, int column) const
{
    const SharedFolder &folder = advice.entry.folder;
    const QLocale locale;
    switch (column) {
    case Folder:
        return folder.path;
    case Advice:
        return advice.used ? tr("Used here") : needWords(advice.entry.need);
    case Files:
        return advice.mostFiles() < 0 ? uncounted(advice) : locale.toString(advice.mostFiles());
    case Size:
        return advice.mostBytes() < 0 ? QStringLiteral("–")
                                      : locale.formattedDataSize(advice.mostBytes());
    case Owner:
        return advice.shared ? folder.owner : QString();
    case Group:
        return !advice.shared           ? QString()
               : folder.group.isEmpty() ? tr("web server's")
                                        : folder.group;
    case Mode:
        return advice.shared ? QString::number(folder.mode, 8) : QString();
    default:
        return {};
    }
}

QVariant FoldersTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FolderAdvice &advice = m_setup.advice().at(index.row());
    switch (role) {
    case Qt::EditRole:
        return index.column() == Group ? QVariant(advice.entry.folder.group)
                                       : textOf(advice, index.column());
    case Qt::DisplayRole:
        return textOf(advice, index.column());
    case Qt::CheckStateRole:
        return index.column() == Folder ? QVariant(advice.shared ? Qt::Checked : Qt::Unchecked)
                                        : QVariant();
    case Qt::ToolTipRole:
        return advice.entry.reason;
    case Qt::TextAlignmentRole:
        return index.column() == Files || index.column() == Size
                   ? QVariant(static_cast<int>(Qt::AlignRight | Qt::AlignVCenter))
                   : QVariant();
    default:
        return {};
    }
}

bool FoldersTable::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const FolderAdvice advice = m_setup.advice().at(index.row());
    if (role == Qt::CheckStateRole && index.column() == Folder) {
        m_setup.setShared(advice, value.toInt() == Qt::Checked);
        return true;
    }
    if (role != Qt::EditRole || !advice.shared)
        return false;
    const FolderId folder = advice.entry.folder.id;
    if (index.column() == Owner)
        m_setup.setOwner(folder, value.toString());
    else if (index.column() == Group)
        m_setup.setGroup(folder, value.toString());
    else if (const Result<> taken = m_setup.setMode(folder, value.toString()); !taken)
        Q_EMIT refused(taken.error().message);
    return true;
}

Qt::ItemFlags FoldersTable::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return flags;
    if (index.column() == Folder)
        flags |= Qt::ItemIsUserCheckable;
    if (index.column() >= Owner && m_setup.advice().at(index.row()).shared)
        flags |= Qt::ItemIsEditable;
    return flags;
}

} // namespace sharewright
