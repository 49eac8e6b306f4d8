// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <vector>

#include <QAbstractTableModel>

#include "ui/models/runtracker.h"

namespace sharewright {

/// A run as a table: a row for each thing to do, a column for each host, so that one look tells which host stays behind.
/// Steps of one phase with the same title on several hosts share a row. The first column names the row. Follows a
/// RunTracker that must outlive it. GUI thread.
class RunMatrix final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RunMatrix)
public:
    enum Role {
        StepRole = Qt::UserRole, ///< position in the plan; -1: the host has nothing to do here
        StateRole,               ///< int of StepState; nothing where there is no step
        PhaseRole,               ///< position of the row's phase
        FirstOfPhaseRole,        ///< bool: the row begins its phase
    };

    explicit RunMatrix(const RunTracker &tracker, QObject *parent = nullptr);

    /// The tracker was given another plan.
    void reload();
    /// The tracker took events in: these steps changed.
    void refresh(const std::vector<int> &steps);
    [[nodiscard]] QModelIndex indexOfStep(int step) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    struct Row {
        int phase = -1;
        std::vector<int> steps; ///< by host, -1: none
    };

    void rebuild();
    [[nodiscard]] int stepAt(const QModelIndex &index) const;
    [[nodiscard]] QVariant titleData(const Row &row, int role) const;
    [[nodiscard]] QVariant cellData(const QModelIndex &index, int role) const;
    [[nodiscard]] const Step &anyStepOf(const Row &row) const;

    const RunTracker &m_tracker;
    std::vector<Row> m_rows;
    std::vector<int> m_rowOf; ///< by step
};

} // namespace sharewright
