// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/navigationrail.h"

#include <algorithm>

#include <QAction>
#include <QPainter>
#include <QRegularExpression>
#include <QVBoxLayout>

#include "core/language/livetext.h"
#include "ui/common/theme.h"

namespace sharewright {

namespace {

constexpr int kNarrowest = 80; // of a button
constexpr int kWidest = 128;
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
        setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
        follow(action);
        connect(&action, &QAction::changed, this, [this, source = &action] { follow(*source); });
    }

    QSize sizeHint() const override
    {
        const int words = QFontMetrics(fontOf(TypeSize::Strong)).horizontalAdvance(name());
        return {std::clamp(words + 2 * spacing::kSmall, kNarrowest, kWidest), kButtonHeight};
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
        painter.drawText(QRect(0, 40, width(), height() - 42), Qt::AlignHCenter | Qt::AlignTop,
                         painter.fontMetrics().elidedText(name(), Qt::ElideRight, width() - 4));
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

private:
    /// The text without its letter for the menu, which some languages put in brackets behind it.
    QString name() const
    {
        static const QRegularExpression bracketed(QStringLiteral("\\(&.\\)"));
        QString name = text();
        return name.remove(bracketed).remove(u'&');
    }
    void follow(const QAction &action)
    {
        setText(action.text());
        setAccessibleName(name());
        setToolTip(QStringLiteral("%1 (%2)").arg(
            name(), action.shortcut().toString(QKeySequence::NativeText)));
        updateGeometry();
    }
};

} // namespace

NavigationRail::NavigationRail(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    inEveryLanguage(this, [this] { setAccessibleName(tr("Places")); });
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
