// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QWidget>

#include "ui/run/runsmodel.h"

class QLabel;
class QPushButton;
class QTreeView;

namespace sharewright {

/// The list of kept runs with what can be done with each: look at it, go on with it, take it back, read its report.
class RunsPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RunsPage)
public:
    explicit RunsPage(QWidget *parent = nullptr);

    /// Keeps the selection where the run is still there.
    void setRuns(const QList<KeptRun> &runs);
    /// While something goes on, nothing else can be started.
    void setBusy(bool busy);
    [[nodiscard]] std::optional<KeptRun> selected() const;
    [[nodiscard]] qsizetype count() const { return m_model.runs().size(); }

Q_SIGNALS:
    void lookRequested(const QString &runId);
    void resumeRequested(const QString &runId);
    /// `applied`: how many steps would be taken back.
    void undoRequested(const QString &runId, int applied);
    void reportRequested(const QString &runId);

private:
    [[nodiscard]] QWidget *createButtons();
    void setUpTable();
    void setTexts();
    void refreshButtons();

    RunsModel m_model;
    QTreeView *m_table = nullptr;
    QPushButton *m_look = nullptr;
    QPushButton *m_resume = nullptr;
    QPushButton *m_undo = nullptr;
    QPushButton *m_report = nullptr;
    QLabel *m_hint = nullptr;
    bool m_busy = false;
};

} // namespace sharewright
