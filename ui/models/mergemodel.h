// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

#include "ui/models/mergeediting.h"

namespace sharewright {

/// The names of several hosts' folders as a table: what it is about, the file, one column a host, who wins. Mirrors a
/// MergeEditing.
class MergeModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MergeModel)

public:
    enum Column { SubjectColumn, FileColumn, FirstHostColumn };
    enum DataRole {
        StateRole = Qt::UserRole + 1, ///< int of MergeState
        ConflictRole,                 ///< bool
        OpenRole,                     ///< bool
        WinnerRole, ///< bool, in a host's column: its version becomes the shared one
    };

    /// `editing` must outlive the model.
    explicit MergeModel(const MergeEditing &editing, QObject *parent = nullptr);

    [[nodiscard]] const MergeRow &mergeRow(int row) const;
    [[nodiscard]] int decisionColumn() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    void refresh();
    [[nodiscard]] QString text(const MergeRow &row, int column) const;
    [[nodiscard]] QString spokenText(const MergeRow &row, int column) const;

    const MergeEditing &m_editing;
    qsizetype m_rows = 0;
};

/// Which names are shown.
class MergeFilter final : public QSortFilterProxyModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MergeFilter)

public:
    enum class Shown { Conflicts, Open, OnlySome, All };
    explicit MergeFilter(QObject *parent = nullptr) : QSortFilterProxyModel(parent) {}
    void setShown(Shown shown);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    Shown m_shown = Shown::Conflicts;
};

} // namespace sharewright
