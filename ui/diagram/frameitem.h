// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStaticText>

#include "ui/diagram/nodeitem.h"
#include "ui/diagram/sitegraph.h"

namespace sharewright {

/// The block around hosts of one kind. Only drawn: clicks go to the cards.
class FrameItem final : public NodeItem
{
public:
    enum { Type = UserType + 2 };

    explicit FrameItem(const Frame &frame);

    [[nodiscard]] const Frame &frame() const { return m_frame; }
    [[nodiscard]] QRectF cardRect() const override;
    [[nodiscard]] QRectF boundingRect() const override;
    [[nodiscard]] int type() const override { return Type; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    Frame m_frame;
    QStaticText m_title;
};

} // namespace sharewright
