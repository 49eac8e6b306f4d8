// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QGraphicsItem>

namespace sharewright {

/// Something that a link can end at. Its origin is its centre.
class NodeItem : public QGraphicsItem
{
public:
    /// The visible box, in the item's coordinates.
    [[nodiscard]] virtual QRectF cardRect() const = 0;
};

} // namespace sharewright
