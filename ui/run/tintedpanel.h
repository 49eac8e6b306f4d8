// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

#include "ui/common/theme.h"

namespace sharewright {

/// A panel with rounded corners in the quiet background of a tone. Follows the colour scheme.
class TintedPanel final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TintedPanel)
public:
    explicit TintedPanel(Tone tone, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone;
};

} // namespace sharewright
