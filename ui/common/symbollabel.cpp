// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/symbollabel.h"

#include <QPainter>

namespace sharewright {

SymbolLabel::SymbolLabel(Symbol symbol, Tone tone, int side, QWidget *parent)
    : QWidget(parent)
    , m_symbol(symbol)
    , m_tone(tone)
{
    setFixedSize(side, side);
}

void SymbolLabel::setSymbol(Symbol symbol, Tone tone)
{
    m_symbol = symbol;
    m_tone = tone;
    update();
}

void SymbolLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintSymbol(painter, m_symbol, rect(), Theme::of(palette()).ink(m_tone));
}

} // namespace sharewright
