// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <map>
#include <vector>

#include <QAbstractTableModel>

#include "ui/models/runtracker.h"

namespace sharewright {

/// Who has read what whom wrote: the canary files of a run as a table, a row for each host that writes and a column for
/// each that reads. A cell stands for all folders that both share. Follows a RunTracker that must outlive it. GUI thread.
class ProofMatrix final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProofMatrix)
public:
    enum Role {
        StateRole = Qt::UserRole, ///< int of StepState; nothing where both share no folder
        ProvenRole,               ///< int: folders in which the reader read what the writer wrote
        FoldersRole,              ///< int: folders that both share
    };

    explicit ProofMatrix(const RunTracker &tracker, QObject *parent = nullptr);

    /// The tracker was given another plan.
    void reload();
    /// The tracker took events in: these steps changed.
    void refresh(const std::vector<int> &steps);
    /// The plan proves something at all.
    [[nodiscard]] bool isEmpty() const { return m_hosts.empty(); }
    /// Every folder of every pair was written and read.
    [[nodiscard]] bool allProven() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    /// One folder: a step that writes and one, on another host or the same, that reads it.
    struct Proof {
        QString path;
        int write = -1;
        int read = -1;
    };

    void rebuild();
    [[nodiscard]] const std::vector<Proof> &proofsOf(const QModelIndex &index) const;
    [[nodiscard]] StepState stateOf(const Proof &proof) const;
    [[nodiscard]] StateCounts countsOf(const std::vector<Proof> &proofs) const;
    [[nodiscard]] QString toolTip(const QModelIndex &index) const;

    const RunTracker &m_tracker;
    std::vector<HostId> m_hosts; ///< that write or read, in plan order
    std::map<std::pair<HostId, HostId>, std::vector<Proof>> m_proofs; ///< by writer and reader
    std::vector<bool> m_isProof;                                      ///< by step
};

} // namespace sharewright
