// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/navigationrail.h"

#include <QAction>
#include <QPainter>
#include <QVBoxLayout>

#include "ui/common/theme.h"

namespace sharewright {

namespace {

constexpr int kWidth = 96;
constexpr int kButtonHeight = 68;
constexpr int kIcon = 24;

class RailButton final : public QAbstractButton
{
public:
    RailButton(QAction &action, QWidget *parent) : QAbstractButton(parent)
    {
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setIcon(action.icon());
        setText(action.text());
        QString name = action.text();
        setAccessibleName(name.remove(u'&'));
        setToolTip(QStringLiteral("%1 (%2)").arg(
            name, action.shortcut().toString(QKeySequence::NativeText)));
        setFixedSize(kWidth - 2 * spacing::kSmall, kButtonHeight);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::of(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (isChecked() || underMouse()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(isChecked() ? theme.tint(Tone::Accent) : theme.line);
            painter.drawRoundedRect(rect(), spacing::kRadius, spacing::kRadius);
        }
        if (hasFocus()) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(theme.accent, 2));
            painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), spacing::kRadius,
                                    spacing::kRadius);
        }
        icon().paint(&painter, QRect((width() - kIcon) / 2, 12, kIcon, kIcon));
        painter.setPen(isChecked() ? theme.accent : theme.text);
        painter.setFont(fontOf(isChecked() ? TypeSize::Strong : TypeSize::Body));
        QString name = text();
        painter.drawText(
            QRect(0, 40, width(), height() - 42), Qt::AlignHCenter | Qt::AlignTop,
            painter.fontMetrics().elidedText(name.remove(u'&'), Qt::ElideRight, width() - 4));
    }
    void enterEvent(QEnterEvent *event) override
    {
        QAbstractButton::enterEvent(event);
        update();
    }
    void leaveEvent(QEvent *event) override
    {
        QAbstractButton::leaveEvent(event);
        update();
    }
};

} // namespace

NavigationRail::NavigationRail(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    setFixedWidth(kWidth);
    setAccessibleName(tr("Places"));
    m_layout->setContentsMargins(spacing::kSmall, spacing::kMedium, spacing::kSmall,
                                 spacing::kSmall);
    m_layout->setSpacing(spacing::kSmall);
    m_layout->addStretch(1);
    m_group.setExclusive(true);
}

void NavigationRail::addPlace(QAction &action)
{
    auto *button = new RailButton(action, this);
    m_group.addButton(button);
    m_layout->insertWidget(m_layout->count() - 1, button);
    button->setChecked(action.isChecked());
    connect(button, &QAbstractButton::clicked, &action, &QAction::trigger);
    connect(&action, &QAction::toggled, button, &QAbstractButton::setChecked);
}

void NavigationRail::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.raised);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), theme.line);
}

} // namespace sharewright
