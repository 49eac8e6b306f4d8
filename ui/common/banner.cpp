// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/banner.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include "ui/common/symbollabel.h"

namespace sharewright {

Banner::Banner(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QHBoxLayout(this))
    , m_symbol(new SymbolLabel(Symbol::StateHint, Tone::Neutral, 20, this))
    , m_text(new QLabel(this))
    , m_details(new QLabel(this))
{
    m_layout->setContentsMargins(spacing::kLarge, spacing::kSmall, spacing::kLarge,
                                 spacing::kSmall);
    m_layout->setSpacing(spacing::kMedium);
    m_text->setFont(fontOf(TypeSize::Strong));
    m_details->setWordWrap(true);
    m_layout->addWidget(m_symbol);
    m_layout->addWidget(m_text);
    m_layout->addWidget(m_details, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void Banner::show(Symbol symbol, Tone tone, const QString &text, const QString &details)
{
    const bool same = text == m_text->text();
    m_tone = tone;
    m_symbol->setSymbol(symbol, tone);
    m_text->setText(text);
    m_details->setText(details);
    setAccessibleName(details.isEmpty() ? text : text + u' ' + details);
    setVisible(true);
    update();
    if (same)
        return; // a clock that goes on is no news
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QAbstractButton *Banner::addButton(const QString &text)
{
    auto *button = new QPushButton(text, this);
    m_layout->addWidget(button);
    return button;
}

QString Banner::text() const
{
    return m_text->text();
}

void Banner::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.tint(m_tone));
    painter.fillRect(QRect(0, 0, 4, height()), theme.ink(m_tone));
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.line);
}

} // namespace sharewright
