// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizard/setupcard.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace sharewright {

SetupCard::SetupCard(const QString &heading, QWidget *parent)
    : QFrame(parent)
    , m_content(new QVBoxLayout(this))
{
    m_content->setContentsMargins(spacing::kLarge, spacing::kLarge, spacing::kLarge,
                                  spacing::kLarge);
    m_content->setSpacing(spacing::kSmall);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    if (!heading.isEmpty())
        m_content->addWidget(headingLabel(heading));
}

void SetupCard::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void SetupCard::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(theme.surface);
    painter.setPen(m_tone == Tone::Neutral ? QPen(theme.line) : QPen(theme.ink(m_tone), 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), spacing::kRadius,
                            spacing::kRadius);
}

QLabel *proseLabel(const QString &text, bool quiet)
{
    auto *label = new QLabel(text);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setForegroundRole(quiet ? QPalette::PlaceholderText : QPalette::WindowText);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    label->setSizePolicy(policy);
    return label;
}

QLabel *headingLabel(const QString &text)
{
    auto *label = new QLabel(text);
    label->setFont(fontOf(TypeSize::Subtitle));
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace sharewright
