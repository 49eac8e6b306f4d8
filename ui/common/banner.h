// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include "ui/common/icons.h"

class QAbstractButton;
class QBoxLayout;
class QLabel;

namespace sharewright {

class SymbolLabel;

/// A strip across the window with a symbol, a sentence and perhaps a button. Speaks to screen readers when its text
/// changes.
class Banner final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Banner)

public:
    explicit Banner(QWidget *parent = nullptr);

    /// `details` is shown quieter, behind the text; may be empty.
    void show(Symbol symbol, Tone tone, const QString &text, const QString &details = {});
    /// The banner owns the button.
    QAbstractButton *addButton(const QString &text);
    [[nodiscard]] QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone = Tone::Neutral;
    QBoxLayout *m_layout = nullptr;
    SymbolLabel *m_symbol = nullptr;
    QLabel *m_text = nullptr;
    QLabel *m_details = nullptr;
};

} // namespace sharewright
