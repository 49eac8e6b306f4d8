// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/run/runcontrols.h"

#include <QHBoxLayout>
#include <QPushButton>

#include "ui/common/theme.h"

namespace sharewright {

QList<RunControls::Control> controlsFor(const RunTracker &tracker)
{
    using Control = RunControls::Control;
    using Stage = RunTracker::Stage;
    switch (tracker.stage()) {
    case Stage::NoRun:
        return {};
    case Stage::Running:
        return {Control::Pause, Control::Stop};
    case Stage::Paused:
        return {Control::GoOn, Control::Stop};
    case Stage::Finished:
        break;
    }
    if (tracker.kind() == RunKind::DryRun)
        return {};
    const bool undo = tracker.kind() == RunKind::Undo;
    switch (tracker.outcome()) {
    case RunOutcome::Succeeded:
        return undo ? QList<Control>{} : QList<Control>{Control::Undo};
    case RunOutcome::Failed:
        return undo ? QList<Control>{Control::Retry}
                    : QList<Control>{Control::Retry, Control::Undo};
    case RunOutcome::Stopped:
        return undo ? QList<Control>{Control::Undo}
                    : QList<Control>{Control::Resume, Control::Undo};
    }
    return {};
}

RunControls::RunControls(QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::kSmall);
    add(Control::Pause, tr("Pause"), tr("Lets the steps that run now end and starts no others"));
    add(Control::GoOn, tr("Go on"), tr("Starts the next steps"));
    add(Control::Stop, tr("Stop\u2026"), tr("Ends the steps that run now and finishes the run"));
    add(Control::Retry, tr("Retry failed steps"),
        tr("Tries the failed steps and those behind them again"));
    add(Control::Resume, tr("Resume"), tr("Checks what is done already and goes on with the rest"));
    add(Control::Undo, tr("Undo\u2026"), tr("Takes back what this run changed"));
}

void RunControls::add(Control control, const QString &text, const QString &tip)
{
    auto *button = new QPushButton(text, this);
    button->setToolTip(tip);
    button->hide();
    m_buttons[static_cast<size_t>(control)] = button;
    layout()->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, control] { Q_EMIT clicked(control); });
}

void RunControls::follow(const RunTracker &tracker)
{
    const QList<Control> shown = controlsFor(tracker);
    for (size_t i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setVisible(shown.contains(static_cast<Control>(i)));
}

} // namespace sharewright
