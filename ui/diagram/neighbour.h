// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

class QPointF;

namespace sharewright {

class CardItem;

/// The card that an arrow key leads to: the nearest one in that direction, where straight ahead counts as nearer. Null
/// when there is none. `direction` is a unit vector along an axis.
[[nodiscard]] const CardItem *neighbour(const QList<CardItem *> &cards, const CardItem &from,
                                        QPointF direction);

} // namespace sharewright
