// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <vector>

#include <QAbstractItemModel>

#include "core/plan/plan.h"
#include "ui/models/planindex.h"

namespace sharewright {

enum class PlanGrouping { Phases, Hosts, Files };

/// A plan as a tree: what to know first (findings, assumptions, destructive steps), then the steps by phase or
/// by host with the files they write, or the files by host. Read only. GUI thread.
class PlanTreeModel final : public QAbstractItemModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlanTreeModel)
public:
    enum class Kind {
        Findings,
        Assumptions,
        Destructive,
        Phase,
        Host,
        Finding,
        Assumption,
        Step,
        File
    };
    enum Column { WhatColumn, HostColumn, MarkColumn, ColumnCount };
    enum Role {
        KindRole = Qt::UserRole, ///< int of Kind
        PositionRole,            ///< position in the plan's list for that kind; -1 for a heading
        CountRole,               ///< number of rows below
        WindowRole,              ///< bool: services are stopped in this phase
    };

    explicit PlanTreeModel(QObject *parent = nullptr);

    void setPlan(const Plan &plan);
    /// Takes the same plan in another language; the rows stay as they are, filtered and unfolded. False: it is another
    /// plan, and nothing was done.
    [[nodiscard]] bool setTexts(const Plan &plan);
    void setGrouping(PlanGrouping grouping);
    /// Only rows whose words contain `text`, in any case; empty: all.
    void setFilter(const QString &text);

    [[nodiscard]] const Plan &plan() const { return m_plan; }
    [[nodiscard]] const PlanIndex &planIndex() const { return m_index; }
    [[nodiscard]] PlanGrouping grouping() const { return m_grouping; }
    /// Rows of this kind and position, at their own place (not below "destructive"); invalid: filtered out.
    [[nodiscard]] QModelIndex find(Kind kind, int position) const;
    [[nodiscard]] int shownSteps() const { return m_shownSteps; }

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
    /// A row. Children lie side by side in m_nodes, so a row needs only where they begin.
    struct Node {
        Kind kind = Kind::Step;
        int position = -1;
        int parent = -1;
        int row = 0;
        int firstChild = 0;
        int children = 0;
    };
    struct Group {
        Kind kind = Kind::Phase;
        int position = -1;
        Kind childKind = Kind::Step;
        std::vector<int> children;
    };

    void rebuild();
    [[nodiscard]] std::vector<Group> groups() const;
    void appendGroups(std::vector<Group> &out, Kind kind, Kind childKind,
                      const std::vector<std::vector<int>> &members) const;
    void appendFilesOfSteps();
    [[nodiscard]] bool matches(Kind kind, int position) const;
    [[nodiscard]] const Node &node(const QModelIndex &index) const;
    [[nodiscard]] QString what(const Node &node) const;
    [[nodiscard]] QString hostText(const Node &node) const;
    [[nodiscard]] QString mark(const Node &node) const;
    [[nodiscard]] QString toolTip(const Node &node) const;

    Plan m_plan;
    PlanIndex m_index;
    PlanGrouping m_grouping = PlanGrouping::Phases;
    QString m_filter;
    std::vector<Node> m_nodes;
    int m_groups = 0;
    int m_shownSteps = 0;
};

} // namespace sharewright
