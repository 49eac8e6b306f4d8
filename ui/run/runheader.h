// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include "ui/models/runtracker.h"

class QLabel;
class QProgressBar;

namespace sharewright {

class FaceLabel;
class RunControls;

/// Above the run: what runs, how far it is, how long it takes, where it is, and whether services are stopped.
class RunHeader final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RunHeader)
public:
    explicit RunHeader(QWidget *parent = nullptr);

    void follow(const RunTracker &tracker, const QDateTime &now);
    /// Only what depends on the time.
    void tick(const RunTracker &tracker, const QDateTime &now);
    [[nodiscard]] RunControls *controls() const { return m_controls; }

private:
    [[nodiscard]] QWidget *createTitleRow();
    [[nodiscard]] QWidget *createWindowBanner();
    void showStage(const RunTracker &tracker);

    QLabel *m_title = nullptr;
    FaceLabel *m_stage = nullptr;
    QLabel *m_phase = nullptr;
    QLabel *m_left = nullptr;
    QLabel *m_elapsed = nullptr;
    QProgressBar *m_progress = nullptr;
    RunControls *m_controls = nullptr;
    QWidget *m_windowBanner = nullptr;
    FaceLabel *m_windowText = nullptr;
};

} // namespace sharewright
