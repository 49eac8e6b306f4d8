// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

class QAction;
class QMenu;
class QWidget;

namespace sharewright {

/// Every action on the diagram, made and named in one place. Their keys work while the diagram has the focus, so that
/// text fields keep theirs. DiagramEditor connects them.
struct DiagramActions {
    /// `view` becomes their owner.
    explicit DiagramActions(QWidget &view);

    QAction *exportPicture;
    QAction *whatIf; ///< checkable
    QAction *rename;
    QAction *connectWith;
    QAction *remove;
    QAction *find;
    QAction *minimap; ///< checkable
    QAction *selectAll;
    QAction *alignLeft;
    QAction *alignTop;
    QAction *spreadAcross;
    QAction *spreadDown;

    /// Those that move several hosts.
    [[nodiscard]] QList<QAction *> arranging() const;
    /// Fills the window's menu.
    void fillMenu(QMenu &menu) const;
};

} // namespace sharewright
