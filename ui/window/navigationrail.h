// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>
#include <QButtonGroup>
#include <QWidget>

class QAction;
class QBoxLayout;

namespace sharewright {

/// The places of the window, one button each, at its left edge. Each button mirrors a checkable action.
class NavigationRail final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NavigationRail)

public:
    explicit NavigationRail(QWidget *parent = nullptr);
    void addPlace(QAction &action);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QBoxLayout *m_layout = nullptr;
    QButtonGroup m_group;
};

} // namespace sharewright
