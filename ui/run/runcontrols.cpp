// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/run/runcontrols.h"

#include <QHBoxLayout>
#include <QPushButton>

#include "core/language/livetext.h"
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
        return undo ? QList<Control>{} : QList<Control>{Control::Undo, Control::Status};
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
    add(Control::Pause, QT_TR_NOOP("Pause"),
        QT_TR_NOOP("Lets the steps that run now end and starts no others"));
    add(Control::GoOn, QT_TR_NOOP("Go on"), QT_TR_NOOP("Starts the next steps"));
    add(Control::Stop, QT_TR_NOOP("Stop\u2026"),
        QT_TR_NOOP("Ends the steps that run now and finishes the run"));
    add(Control::Retry, QT_TR_NOOP("Retry failed steps"),
        QT_TR_NOOP("Tries the failed steps and those behind them again"));
    add(Control::Resume, QT_TR_NOOP("Resume"),
        QT_TR_NOOP("Checks what is done already and goes on with the rest"));
    add(Control::Undo, QT_TR_NOOP("Undo\u2026"), QT_TR_NOOP("Takes back what this run changed"));
    add(Control::Status, QT_TR_NOOP("Open Status"), QT_TR_NOOP("Shows how the shares are doing"));
}

void RunControls::add(Control control, const char *text, const char *tip)
{
    auto *button = new QPushButton(this);
    inEveryLanguage(button, [button, text, tip] {
        button->setText(tr(text));
        button->setToolTip(tr(tip));
    });
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
