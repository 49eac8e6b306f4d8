// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/diagram/diagramview.h"

#include <algorithm>
#include <cmath>

#include <QAccessible>
#include <QKeyEvent>
#include <QPainter>
#include <QWheelEvent>

#include "core/language/livetext.h"
#include "ui/common/theme.h"
#include "ui/diagram/carditem.h"
#include "ui/diagram/diagramscene.h"
#include "ui/diagram/neighbour.h"

namespace sharewright {

namespace {

constexpr double kStep = 1.2;
constexpr double kLargest = 3.0;
constexpr double kSmallest = 0.05;
constexpr double kFitLargest = 1.25;
constexpr double kNudge = 16.0;
constexpr int kGoToMargin = 40;

QPointF arrowDirection(int key)
{
    switch (key) {
    case Qt::Key_Left:
        return {-1, 0};
    case Qt::Key_Right:
        return {1, 0};
    case Qt::Key_Up:
        return {0, -1};
    case Qt::Key_Down:
        return {0, 1};
    default:
        return {};
    }
}

} // namespace

DiagramView::DiagramView(DiagramScene &scene, QWidget *parent)
    : QGraphicsView(&scene, parent)
    , m_scene(scene)
{
    setViewportUpdateMode(QGraphicsView::MinimalViewportUpdate);
    setOptimizationFlag(QGraphicsView::DontSavePainterState);
    setDragMode(QGraphicsView::ScrollHandDrag);
    setTransformationAnchor(QGraphicsView::AnchorUnderMouse);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    inEveryLanguage(this, [this] {
        setAccessibleName(tr("Diagram of the site"));
        setAccessibleDescription(
            tr("Arrow keys go from card to card. The list beside it holds the same."));
        speakSelection();
    });
    adoptColours();
    connect(&scene, &DiagramScene::arranged, this, [this](bool first) {
        if (first || m_fitted)
            fitAll();
    });
    connect(&scene, &QGraphicsScene::selectionChanged, this, &DiagramView::speakSelection);
}

void DiagramView::zoomIn()
{
    zoomBy(kStep);
}

void DiagramView::zoomOut()
{
    zoomBy(1 / kStep);
}

void DiagramView::zoomBy(double factor)
{
    m_fitted = false;
    const double target = std::clamp(transform().m11() * factor, kSmallest, kLargest);
    const double ratio = target / transform().m11();
    scale(ratio, ratio);
}

void DiagramView::fitAll()
{
    const QRectF content = m_scene.contentRect();
    if (content.width() <= 0 || !m_scene.isArranged())
        return;
    fitInView(content, Qt::KeepAspectRatio);
    if (transform().m11() > kFitLargest) {
        setTransform(QTransform::fromScale(kFitLargest, kFitLargest));
        centerOn(content.center());
    }
    m_fitted = true;
}

void DiagramView::goTo(const QString &key)
{
    CardItem *card = m_scene.card(key);
    if (!card)
        return;
    m_scene.selectCard(key);
    m_current = key;
    ensureVisible(card, kGoToMargin, kGoToMargin);
    setFocus(Qt::OtherFocusReason);
}

void DiagramView::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QGraphicsView::wheelEvent(event);
        return;
    }
    zoomBy(std::pow(kStep, event->angleDelta().y() / 120.0));
    event->accept();
}

void DiagramView::keyPressEvent(QKeyEvent *event)
{
    const QPointF direction = arrowDirection(event->key());
    if (!direction.isNull()) {
        const bool moves = event->modifiers() & (Qt::AltModifier | Qt::ControlModifier);
        const bool done =
            moves ? moveSelected(direction * kNudge)
                  : selectTowards(direction, event->modifiers().testFlag(Qt::ShiftModifier));
        if (!done)
            QGraphicsView::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomIn();
        break;
    case Qt::Key_Minus:
        zoomOut();
        break;
    case Qt::Key_0:
        fitAll();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const CardItem *card = m_scene.selectedCard(); card && !card->card().host.isEmpty())
            Q_EMIT hostActivated(card->card().host);
        break;
    default:
        QGraphicsView::keyPressEvent(event);
    }
}

void DiagramView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && event->modifiers().testFlag(Qt::ShiftModifier))
        setDragMode(QGraphicsView::RubberBandDrag);
    QGraphicsView::mousePressEvent(event);
}

void DiagramView::mouseReleaseEvent(QMouseEvent *event)
{
    QGraphicsView::mouseReleaseEvent(event);
    setDragMode(QGraphicsView::ScrollHandDrag);
}

void DiagramView::mouseDoubleClickEvent(QMouseEvent *event)
{
    QGraphicsView::mouseDoubleClickEvent(event);
    if (const CardItem *card = m_scene.selectedCard(); card && !card->card().host.isEmpty())
        Q_EMIT hostActivated(card->card().host);
}

void DiagramView::focusInEvent(QFocusEvent *event)
{
    QGraphicsView::focusInEvent(event);
    const bool byKeyboard =
        event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    m_focusShown = byKeyboard;
    viewport()->update();
    if (byKeyboard && m_scene.selectedItems().isEmpty() && !m_scene.cards().isEmpty())
        m_scene.selectCard(m_scene.cards().first()->card().key);
}

void DiagramView::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    if (m_fitted)
        fitAll();
}

void DiagramView::changeEvent(QEvent *event)
{
    QGraphicsView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        adoptColours();
}

void DiagramView::drawForeground(QPainter *painter, const QRectF &)
{
    if (!hasFocus() || !m_focusShown)
        return;
    painter->save();
    painter->resetTransform();
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(Theme::current().accent, 2));
    painter->drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    painter->restore();
}

const CardItem *DiagramView::currentCard() const
{
    const CardItem *last = m_scene.card(m_current);
    return last && last->isSelected() ? last : m_scene.selectedCard();
}

bool DiagramView::selectTowards(QPointF direction, bool extend)
{
    const CardItem *current = currentCard();
    if (!current) {
        if (m_scene.cards().isEmpty())
            return false;
        goTo(m_scene.cards().first()->card().key);
        return true;
    }
    const CardItem *next = neighbour(m_scene.cards(), *current, direction);
    if (!next)
        return false;
    const QString key = next->card().key;
    if (extend) {
        m_current = key;
        m_scene.card(key)->setSelected(true);
        ensureVisible(next, kGoToMargin, kGoToMargin);
    } else {
        goTo(key);
    }
    return true;
}

bool DiagramView::moveSelected(QPointF offset)
{
    const QList<HostId> hosts = m_scene.selectedHosts().keys();
    for (const HostId &host : hosts)
        m_scene.card(cardKey(host))->moveBy(offset.x(), offset.y());
    if (!hosts.isEmpty())
        m_scene.reportMoves();
    return !hosts.isEmpty();
}

void DiagramView::speakSelection()
{
    const CardItem *card = m_scene.selectedCard();
    if (!card) {
        if (const int count = static_cast<int>(m_scene.selectedItems().size()); count > 1)
            setAccessibleDescription(tr("%n cards selected", nullptr, count));
        return;
    }
    const QString badge = card->badge().word;
    setAccessibleDescription(badge.isEmpty() ? card->card().spoken
                                             : card->card().spoken + QStringLiteral(", ") + badge);
}

void DiagramView::adoptColours()
{
    setBackgroundBrush(Theme::current().window);
    viewport()->update();
}

} // namespace sharewright
