// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/diagram/sitepicture.h"

#include <algorithm>

#include <QGraphicsItem>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include "core/language/livetext.h"
#include "ui/common/theme.h"
#include "ui/diagram/pendingmarks.h"
#include "ui/models/sitesession.h"

namespace sharewright {

namespace {

constexpr int kHeight = 280;
constexpr int kWidth = 640;
constexpr int kLeastWidth = 240;
constexpr qreal kEdge = 4;           // of the widget, inside
constexpr qreal kLargest = 1;        // times life size
constexpr qsizetype kMostMarks = 40; // that are read out; the Topology place has all

} // namespace

SitePicture::SitePicture(const SiteSession &session, const Document &document, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_presenter(session, document, m_scene)
{
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    inEveryLanguage(this, [this] { setAccessibleName(tr("Diagram of what the plan changes")); });
    connect(&m_scene, &DiagramScene::arranged, this, qOverload<>(&QWidget::update));
    connect(&m_presenter, &DiagramPresenter::marksChanged, this, [this] {
        describe();
        update();
    });
    m_presenter.refresh();
}

QSize SitePicture::sizeHint() const
{
    return {kWidth, kHeight};
}

QSize SitePicture::minimumSizeHint() const
{
    return {kLeastWidth, kHeight};
}

void SitePicture::describe()
{
    const QStringList marks = pendingWords(m_scene.graph(), m_scene.pending());
    QStringList said = marks.mid(0, kMostMarks);
    if (marks.size() > kMostMarks)
        said += tr("and %1 more").arg(marks.size() - kMostMarks);
    if (!m_session.planIsPending())
        said = {tr("Nothing is marked: there is no plan that fits the project as it is now.")};
    else if (said.isEmpty())
        said = {tr("Nothing is marked: the plan changes none of this.")};
    setAccessibleDescription(said.join(u'\n'));
}

QRectF SitePicture::drawnArea() const
{
    const QSizeF whole = m_scene.sceneRect().size();
    const QRectF room = QRectF(rect()).adjusted(kEdge, kEdge, -kEdge, -kEdge);
    const qreal scale = std::min({kLargest, room.width() / std::max(1.0, whole.width()),
                                  room.height() / std::max(1.0, whole.height())});
    QRectF area(QPointF(), whole * scale);
    area.moveCenter(room.center());
    return area;
}

void SitePicture::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.setBrush(theme.window);
    painter.setPen(hasFocus() ? QPen(theme.accent, 2) : QPen(theme.line));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), spacing::kRadius,
                            spacing::kRadius);
    if (m_scene.isArranged())
        m_scene.render(&painter, drawnArea(), m_scene.sceneRect());
}

bool SitePicture::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QString text = toolTipAt(help->pos());
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), text, this);
    return true;
}

QString SitePicture::toolTipAt(QPointF position) const
{
    const QRectF area = drawnArea();
    if (!m_scene.isArranged() || !area.contains(position))
        return {};
    const QRectF whole = m_scene.sceneRect();
    const QPointF there =
        whole.topLeft() + (position - area.topLeft()) * (whole.width() / area.width());
    const QGraphicsItem *item = m_scene.itemAt(there, QTransform());
    return item != nullptr ? item->toolTip() : QString();
}

} // namespace sharewright
