// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

class QWidget;

namespace sharewright {

/// Tab goes from `before` through everything inside `page` in the order of its layouts, then to `after`. Qt's own order is
/// that of making, which is wrong wherever controls come and go.
void setTabOrderByLayout(QWidget &before, QWidget &page, const QList<QWidget *> &after);

} // namespace sharewright
