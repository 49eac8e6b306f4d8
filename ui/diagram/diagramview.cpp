// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/diagram/diagramview.h"

#include <algorithm>
#include <cmath>

#include <QContextMenuEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include "core/language/livetext.h"
#include "ui/common/theme.h"
#include "ui/diagram/carditem.h"
#include "ui/diagram/diagramscene.h"
#include "ui/diagram/linkitem.h"
#include "ui/diagram/nameeditor.h"

namespace sharewright {

namespace {

constexpr double kStep = 1.2;
constexpr double kLargest = 3.0;
constexpr double kSmallest = 0.05;
constexpr double kFitLargest = 1.25;
constexpr int kGoToMargin = 40;
constexpr int kLeastNameWidth = 160; // of the field, however far the view is zoomed out

} // namespace

DiagramView::DiagramView(DiagramScene &scene, QWidget *parent)
    : QGraphicsView(&scene, parent)
    , m_scene(scene)
    , m_nameEditor(new NameEditor(this))
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
    for (const QScrollBar *bar : {horizontalScrollBar(), verticalScrollBar()})
        connect(bar, &QScrollBar::valueChanged, this, &DiagramView::placeNameEditor);
    connect(&scene, &DiagramScene::arranged, this, &DiagramView::placeNameEditor);
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

void DiagramView::bringIntoView(const QString &key)
{
    QGraphicsItem *item = m_scene.card(key);
    if (!item)
        item = m_scene.link(key);
    if (!item)
        return;
    m_scene.selectKey(key);
    m_current = key;
    ensureVisible(item, kGoToMargin, kGoToMargin);
}

void DiagramView::goTo(const QString &key)
{
    bringIntoView(key);
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
    const CardItem *card = m_scene.selectedCard();
    if (!card)
        return;
    if (card->card().kind == CardKind::Machine)
        editName();
    else
        Q_EMIT cardActivated(card->card().key);
}

// By mouse it is about what lies under the pointer, by keyboard about what is selected.
void DiagramView::contextMenuEvent(QContextMenuEvent *event)
{
    event->accept();
    if (event->reason() == QContextMenuEvent::Keyboard) {
        const CardItem *card = currentCard();
        const QPoint middle = card ? mapFromScene(card->pos()) : viewport()->rect().center();
        Q_EMIT menuRequested(viewport()->mapToGlobal(middle));
        return;
    }
    for (QGraphicsItem *item : items(event->pos())) {
        if (!item->flags().testFlag(QGraphicsItem::ItemIsSelectable))
            continue;
        if (!item->isSelected()) {
            m_scene.clearSelection();
            item->setSelected(true);
        }
        Q_EMIT menuRequested(event->globalPos());
        return;
    }
    m_scene.clearSelection();
    Q_EMIT menuRequested(event->globalPos());
}

QRect DiagramView::titleArea(const CardItem &card) const
{
    const QRect area = mapFromScene(card.titleRect().translated(card.pos())).boundingRect();
    const int height = std::max(area.height(), m_nameEditor->sizeHint().height());
    return {viewport()->mapTo(this, area.topLeft()),
            QSize(std::max(area.width(), kLeastNameWidth), height)};
}

void DiagramView::editName()
{
    const CardItem *card = currentCard();
    if (!card || card->card().kind != CardKind::Machine)
        return;
    ensureVisible(card, kGoToMargin, kGoToMargin);
    m_nameEditor->edit(card->card().host, titleArea(*card));
}

void DiagramView::placeNameEditor()
{
    if (!m_nameEditor->isOpen() || !scene())
        return;
    if (const CardItem *card = m_scene.card(cardKey(m_nameEditor->host())))
        m_nameEditor->setGeometry(titleArea(*card));
}

void DiagramView::focusInEvent(QFocusEvent *event)
{
    QGraphicsView::focusInEvent(event);
    const bool byKeyboard =
        event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    m_focusShown = byKeyboard;
    viewport()->update();
    if (byKeyboard && m_scene.selectedItems().isEmpty() && !m_scene.cards().isEmpty())
        m_scene.selectKey(m_scene.cards().first()->card().key);
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

void DiagramView::adoptColours()
{
    setBackgroundBrush(Theme::current().window);
    viewport()->update();
}

} // namespace sharewright
