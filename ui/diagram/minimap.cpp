// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/diagram/minimap.h"

#include <algorithm>
#include <utility>

#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include "core/language/livetext.h"
#include "ui/common/theme.h"
#include "ui/diagram/carditem.h"
#include "ui/diagram/diagramscene.h"
#include "ui/diagram/diagramview.h"

namespace sharewright {

namespace {

constexpr QSize kSize(196, 132);
constexpr int kInset = 6;     // around the boxes
constexpr int kDistance = 12; // from the view's corner
constexpr qreal kLeastBox = 2;
constexpr qreal kEdge = 8;       // of the scene
constexpr qreal kKeyStep = 0.25; // of what is in view

} // namespace

Minimap::Minimap(DiagramScene &scene, DiagramView &view)
    : QWidget(&view)
    , m_scene(scene)
    , m_view(view)
{
    resize(kSize);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    inEveryLanguage(this, [this] {
        setAccessibleName(tr("Overview of the diagram"));
        setAccessibleDescription(tr("Arrow keys move what is in view."));
        setToolTip(tr("Click to go there"));
    });
    for (const QScrollBar *bar : {view.horizontalScrollBar(), view.verticalScrollBar()}) {
        connect(bar, &QScrollBar::valueChanged, this, &Minimap::followSoon);
        connect(bar, &QScrollBar::rangeChanged, this, &Minimap::followSoon);
    }
    connect(&scene, &DiagramScene::arranged, this, &Minimap::redraw);
    connect(&scene, &DiagramScene::marksChanged, this, &Minimap::redraw);
    connect(&scene, &DiagramScene::hostsMoved, this, &Minimap::redraw);
    view.viewport()->installEventFilter(this);
    followView();
}

void Minimap::setWanted(bool wanted)
{
    m_wanted = wanted;
    followView();
}

QTransform Minimap::toMap() const
{
    const QRectF content = m_scene.contentRect();
    const QSizeF room = size() - QSize(2 * kInset, 2 * kInset);
    const qreal scale = std::min(room.width() / std::max(1.0, content.width()),
                                 room.height() / std::max(1.0, content.height()));
    QTransform transform;
    transform.translate(width() / 2.0, height() / 2.0);
    transform.scale(scale, scale);
    transform.translate(-content.center().x(), -content.center().y());
    return transform;
}

QRectF Minimap::visibleFrame() const
{
    const QRectF seen = m_view.mapToScene(m_view.viewport()->rect()).boundingRect();
    return toMap().mapRect(seen).intersected(QRectF(rect()).adjusted(1, 1, -1, -1));
}

void Minimap::followSoon()
{
    if (!std::exchange(m_following, true))
        QMetaObject::invokeMethod(this, &Minimap::followView, Qt::QueuedConnection);
}

void Minimap::followView()
{
    m_following = false;
    if (m_view.scene() != &m_scene)
        return; // the scene is about to go, and the scroll bars move once more
    const QRectF seen = m_view.mapToScene(m_view.viewport()->rect()).boundingRect();
    // Scroll bars move by whole pixels, so that a view of everything may lack a part of one at its edge.
    const QRectF content = m_scene.contentRect().adjusted(kEdge, kEdge, -kEdge, -kEdge);
    const bool helps = m_scene.isArranged() && !seen.contains(content)
                       && m_view.width() > 3 * width() && m_view.height() > 2 * height();
    setVisible(m_wanted && helps);
    const QRect viewport = m_view.viewport()->geometry();
    move(viewport.right() - width() - kDistance, viewport.bottom() - height() - kDistance);
    update();
}

void Minimap::redraw()
{
    m_boxes = {};
    followView();
}

void Minimap::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    if (m_boxes.isNull() || m_boxes.devicePixelRatio() != devicePixelRatioF()) {
        m_boxes = QPixmap(size() * devicePixelRatioF());
        m_boxes.setDevicePixelRatio(devicePixelRatioF());
        m_boxes.fill(theme.surface);
        QPainter painter(&m_boxes);
        const QTransform transform = toMap();
        for (const CardItem *item : m_scene.cards()) {
            QRectF box = transform.mapRect(item->cardRect().translated(item->pos()));
            box.setSize(box.size().expandedTo(QSizeF(kLeastBox, kLeastBox)));
            const bool marked = !item->badge().word.isEmpty();
            const bool machine = item->card().kind == CardKind::Machine;
            painter.fillRect(box, marked    ? theme.ink(item->badge().tone)
                                  : machine ? theme.strongLine
                                            : theme.accent);
        }
    }
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_boxes);
    painter.setPen(QPen(hasFocus() ? theme.accent : theme.strongLine, hasFocus() ? 2 : 1));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    QColor veil = theme.accent;
    veil.setAlpha(36);
    painter.setBrush(veil);
    painter.setPen(QPen(theme.accent, 1.5));
    painter.drawRect(visibleFrame());
}

void Minimap::goTo(QPointF position)
{
    m_view.centerOn(toMap().inverted().map(position));
}

void Minimap::mousePressEvent(QMouseEvent *event)
{
    goTo(event->position());
}

void Minimap::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons().testFlag(Qt::LeftButton))
        goTo(event->position());
}

void Minimap::keyPressEvent(QKeyEvent *event)
{
    const QRectF frame = visibleFrame();
    const QPointF middle = frame.center();
    switch (event->key()) {
    case Qt::Key_Left:
        goTo(middle - QPointF(frame.width() * kKeyStep, 0));
        break;
    case Qt::Key_Right:
        goTo(middle + QPointF(frame.width() * kKeyStep, 0));
        break;
    case Qt::Key_Up:
        goTo(middle - QPointF(0, frame.height() * kKeyStep));
        break;
    case Qt::Key_Down:
        goTo(middle + QPointF(0, frame.height() * kKeyStep));
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

bool Minimap::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        followView();
    else if (event->type() == QEvent::PaletteChange)
        redraw();
    return QWidget::eventFilter(watched, event);
}

} // namespace sharewright
