// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/diagram/connectgesture.h"

#include <utility>

#include <QGraphicsPathItem>
#include <QGraphicsScene>
#include <QPen>

#include "ui/common/theme.h"
#include "ui/diagram/carditem.h"

namespace sharewright {

ConnectGesture::ConnectGesture(QGraphicsScene &scene) : m_scene(scene) {}

void ConnectGesture::begin(CardItem &from)
{
    end();
    m_from = &from;
    m_line = m_scene.addPath(QPainterPath(), QPen(Theme::current().accent, 2.4, Qt::DashLine));
    m_line->setZValue(4);
    m_line->setAcceptedMouseButtons(Qt::NoButton);
}

void ConnectGesture::follow(QPointF tip, CardItem *over)
{
    if (!m_from)
        return;
    setTarget(over && fit(*m_from, *over) ? over : nullptr);
    QPainterPath path(m_from->pos());
    path.lineTo(m_target ? m_target->pos() : tip);
    m_line->setPath(path);
}

void ConnectGesture::end()
{
    setTarget(nullptr);
    m_from = nullptr;
    delete std::exchange(m_line, nullptr);
}

bool ConnectGesture::fit(const CardItem &one, const CardItem &other)
{
    return (one.card().kind == CardKind::Machine) != (other.card().kind == CardKind::Machine);
}

void ConnectGesture::setTarget(CardItem *card)
{
    if (m_target == card)
        return;
    if (m_target)
        m_target->setDropTarget(false);
    m_target = card;
    if (m_target)
        m_target->setDropTarget(true);
}

} // namespace sharewright
