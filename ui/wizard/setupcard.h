// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

#include "ui/common/theme.h"

class QLabel;
class QVBoxLayout;

namespace sharewright {

/// A raised area for things that belong together, with an optional heading.
class SetupCard final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SetupCard)

public:
    explicit SetupCard(const QString &heading = {}, QWidget *parent = nullptr);

    /// Where the content goes.
    [[nodiscard]] QVBoxLayout &content() { return *m_content; }
    /// A coloured outline; Neutral: the usual one.
    void setTone(Tone tone);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_content = nullptr;
    Tone m_tone = Tone::Neutral;
};

/// Running text: wraps, can be selected, never read as HTML. `quiet`: in the muted colour.
[[nodiscard]] QLabel *proseLabel(const QString &text, bool quiet = false);
/// A heading inside a page.
[[nodiscard]] QLabel *headingLabel(const QString &text);

} // namespace sharewright
