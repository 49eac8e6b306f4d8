// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>

#include <QWidget>

#include "ui/models/runtracker.h"

class QPushButton;

namespace sharewright {

/// What can be done with a run. Which buttons show follows from its stage: a running one can be paused or stopped, a
/// broken one retried, resumed or undone; after one that succeeded one looks how the shares are doing.
class RunControls final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RunControls)
public:
    enum class Control { Pause, GoOn, Stop, Retry, Resume, Undo, Status };

    explicit RunControls(QWidget *parent = nullptr);

    void follow(const RunTracker &tracker);
    [[nodiscard]] QPushButton *button(Control control) const
    {
        return m_buttons[static_cast<size_t>(control)];
    }

Q_SIGNALS:
    void clicked(RunControls::Control control);

private:
    /// Both texts as marked by QT_TR_NOOP.
    void add(Control control, const char *text, const char *tip);

    std::array<QPushButton *, 7> m_buttons{};
};

/// Which controls make sense for a run as it stands.
[[nodiscard]] QList<RunControls::Control> controlsFor(const RunTracker &tracker);

} // namespace sharewright
