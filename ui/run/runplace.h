// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QWidget>

#include "core/run/rundirectory.h"

class QButtonGroup;
class QStackedWidget;

namespace sharewright {

class RunPage;
class RunsPage;
class ToggleButton;

/// The Run place as a whole: the run at hand, or what to do to get one, and behind a second tab the runs on record. The
/// tabs show only once there is a record. GUI thread.
class RunPlace final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RunPlace)
public:
    /// `empty` is shown until the page of a run is; this widget owns it then.
    explicit RunPlace(QWidget *empty, QWidget *parent = nullptr);

    /// From now on the run at hand is what this page shows. Made when first needed, owned by this widget.
    [[nodiscard]] RunPage &page();
    [[nodiscard]] bool hasPage() const { return m_page != nullptr; }
    /// Whether the run at hand is this one, and to be seen.
    [[nodiscard]] bool shows(const QString &runId) const;
    [[nodiscard]] RunsPage &runs() { return *m_runs; }
    void setRuns(const QList<KeptRun> &runs);
    void showRun();
    void showRuns();
    /// The project is another one: the run at hand is not its.
    void forgetRun();

Q_SIGNALS:
    /// Once, before anything is shown on it.
    void pageMade(sharewright::RunPage &page);
    /// Another page is to be seen: the run at hand, those on record, or neither.
    void shownChanged();

private:
    void nameRunsTab();

    QWidget *m_empty = nullptr;
    RunPage *m_page = nullptr;
    RunsPage *m_runs = nullptr;
    QStackedWidget *m_stack = nullptr;
    QWidget *m_tabs = nullptr;
    QButtonGroup *m_group = nullptr;
    ToggleButton *m_runsTab = nullptr;
    bool m_hasRun = false;
};

} // namespace sharewright
