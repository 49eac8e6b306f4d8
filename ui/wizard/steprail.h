// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QListView>

#include "ui/models/setupsteps.h"

namespace sharewright {

/// The steps at the left of the set-up, each with its state as shape and word. One is current; any may be gone to.
class StepRail final : public QListView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StepRail)

public:
    /// `steps` must outlive the rail.
    explicit StepRail(SetupSteps &steps, QWidget *parent = nullptr);

    void setStep(SetupStep step);

Q_SIGNALS:
    void stepChosen(sharewright::SetupStep step);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    SetupSteps &m_steps;
    bool m_following = false;
};

} // namespace sharewright
