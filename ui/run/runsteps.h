// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <vector>

#include <QWidget>

#include "ui/models/proofmatrix.h"
#include "ui/models/runmatrix.h"
#include "ui/models/runtreemodel.h"

class QButtonGroup;
class QStackedWidget;
class QTableView;
class QTreeView;

namespace sharewright {

/// The steps of a run, looked at as people like: a tree by phase or by host, a matrix of steps and hosts, and who has read
/// what whom wrote. Follows a RunTracker that must outlive it. GUI thread.
class RunSteps final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RunSteps)
public:
    enum class Look { Phases, Hosts, Matrix, Proof };

    explicit RunSteps(const RunTracker &tracker, QWidget *parent = nullptr);

    /// The tracker was given another plan.
    void reload();
    /// The tracker took events in: these steps changed. Keeps what runs in sight, unless something is selected.
    void refresh(const std::vector<int> &steps);
    /// Time passed.
    void tick(const QDateTime &now);
    /// Brings a step into the middle.
    void reveal(int step);
    void tellTexts();
    void setLook(Look look);
    [[nodiscard]] Look look() const;
    [[nodiscard]] const ProofMatrix &proof() const { return m_proofs; }

Q_SIGNALS:
    /// The user wants to read this step's output.
    void stepActivated(int step);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *createLooks();
    void setUpTree();
    void setUpMatrix();
    void setUpProof();
    [[nodiscard]] QTableView *createTable(QAbstractItemModel &model);
    void setTexts();
    void fitColumns();
    void followCurrentPhase();
    void showOverview();

    const RunTracker &m_tracker;
    RunTreeModel m_steps;
    RunMatrix m_cells;
    ProofMatrix m_proofs;
    QButtonGroup *m_looks = nullptr;
    QStackedWidget *m_stack = nullptr;
    QTreeView *m_tree = nullptr;
    QTableView *m_matrix = nullptr;
    QTableView *m_proof = nullptr;
    int m_shownPhase = -1;
    bool m_overviewShown = false;
};

} // namespace sharewright
