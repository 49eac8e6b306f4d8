// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QAbstractTableModel>
#include <QList>

#include "core/run/rundirectory.h"
#include "ui/preview/face.h"

namespace sharewright {

/// The kept runs of a project, newest first: when, what, how it ended, how far it came, what is on the hosts.
class RunsModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RunsModel)
public:
    enum Column { StartedColumn, WhatColumn, OutcomeColumn, StepsColumn, HostsColumn, ColumnCount };

    explicit RunsModel(QObject *parent = nullptr);

    void setRuns(const QList<KeptRun> &runs);
    [[nodiscard]] const QList<KeptRun> &runs() const { return m_runs; }
    /// Nothing: no such row.
    [[nodiscard]] std::optional<KeptRun> run(const QModelIndex &index) const;
    [[nodiscard]] int rowOf(const QString &runId) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    QList<KeptRun> m_runs;
};

/// The word and shape for how a kept run ended.
[[nodiscard]] QString outcomeWord(const KeptRun &run);
[[nodiscard]] Face faceOf(const KeptRun &run);

} // namespace sharewright
