// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <vector>

#include <QAbstractItemModel>

#include "ui/models/runtracker.h"

namespace sharewright {

enum class RunGrouping { Phases, Hosts };

/// The steps of a run by phase or by host, with state and time. Follows a RunTracker that must outlive it.
/// GUI thread.
class RunTreeModel final : public QAbstractItemModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RunTreeModel)
public:
    enum Column { StepColumn, HostColumn, StateColumn, TimeColumn, ColumnCount };
    enum Role {
        StepRole = Qt::UserRole, ///< position in the plan; -1 for a heading
        StateRole,               ///< int of StepState
        GroupRole,               ///< position of the heading's phase or host; -1 for a step
        FractionRole,            ///< settled share of a heading, 0 to 1
        WindowRole,              ///< bool: a phase in which services are stopped
    };

    explicit RunTreeModel(const RunTracker &tracker, QObject *parent = nullptr);

    /// The tracker was given another plan.
    void reload();
    /// The tracker took events in: these steps changed.
    void refresh(const std::vector<int> &steps);
    /// Time passed: running steps show a longer duration.
    void tick(const QDateTime &now);
    void setGrouping(RunGrouping grouping);
    [[nodiscard]] RunGrouping grouping() const { return m_grouping; }
    [[nodiscard]] QModelIndex indexOfStep(int step) const;

    [[nodiscard]] QModelIndex index(int row, int column,
                                    const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    struct Group {
        int position = -1; ///< phase or host
        std::vector<int> steps;
        StateCounts counts{};
    };
    struct Place {
        int group = -1;
        int row = -1;
    };

    void rebuild();
    void recount(Group &group) const;
    [[nodiscard]] QVariant groupData(const Group &group, int column, int role) const;
    [[nodiscard]] QVariant stepData(int step, int column, int role) const;
    [[nodiscard]] QString groupTitle(const Group &group) const;
    [[nodiscard]] QString stepTime(int step) const;
    [[nodiscard]] QString stepToolTip(int step) const;

    const RunTracker &m_tracker;
    RunGrouping m_grouping = RunGrouping::Phases;
    std::vector<Group> m_groups;
    std::vector<Place> m_places; ///< by step
    QDateTime m_now;
};

} // namespace sharewright
