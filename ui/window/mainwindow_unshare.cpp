// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The way back in the window: it is planned like any plan and run from the Plan place. The rest of MainWindow is in
// mainwindow.cpp.

#include "core/plan/planner.h"
#include "ui/window/mainwindow.h"
#include "ui/window/unsharedialog.h"

namespace sharewright {

void MainWindow::unshare()
{
    auto *dialog = new UnshareDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { makePlan({PlanTask::Kind::Unshare, dialog->retires()}); });
    dialog->open();
}

void MainWindow::makePlan(const PlanTask &task)
{
    const Result<> begun = m_session.makePlan(task);
    report(begun, tr("No plan could be made"));
    if (begun)
        showPlace(Place::Plan);
}

bool MainWindow::mayRetire()
{
    if (!m_session.plan() || !m_session.plan()->task.retire)
        return true;
    RetireDialog dialog(retirementWord(m_session.plannedProject()), this);
    return dialog.exec() == QDialog::Accepted;
}

} // namespace sharewright
