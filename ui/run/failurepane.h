// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include "ui/run/failurereport.h"

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace sharewright {

/// What happened, what state things are in, and what can be done now.
class FailurePane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FailurePane)
public:
    explicit FailurePane(QWidget *parent = nullptr);

    void show(const FailureReport &report, const RunTracker &tracker);

Q_SIGNALS:
    void retryRequested();
    void retryHostRequested(const HostId &host);
    void undoRequested();
    void logRequested(int step, const HostId &host);
    void planRequested(int step);
    /// Another failed step was chosen.
    void stepChosen(int step);

private:
    [[nodiscard]] QWidget *createButtons();
    void setTexts();
    void fitLines(int lines);
    void fillOthers(const FailureReport &report, const RunTracker &tracker);

    QLabel *m_what = nullptr;
    QComboBox *m_others = nullptr;
    QLabel *m_why = nullptr;
    QPlainTextEdit *m_lines = nullptr;
    QLabel *m_standing = nullptr;
    QPushButton *m_retry = nullptr;
    QPushButton *m_retryHost = nullptr;
    QPushButton *m_undo = nullptr;
    QPushButton *m_log = nullptr;
    QPushButton *m_plan = nullptr;
    int m_step = -1;
    HostId m_host;
};

} // namespace sharewright
