// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include "ui/common/icons.h"

namespace sharewright {

/// A symbol as a widget: sharp at every scale, in the colours of now. Decoration: the word stands beside it.
class SymbolLabel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SymbolLabel)

public:
    SymbolLabel(Symbol symbol, Tone tone, int side, QWidget *parent = nullptr);
    void setSymbol(Symbol symbol, Tone tone);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Symbol m_symbol;
    Tone m_tone;
};

} // namespace sharewright
