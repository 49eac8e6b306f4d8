// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProxyStyle>

namespace sharewright {

/// Fusion, which draws a default button the same with and without the focus, with a ring where the keyboard is.
class Look final : public QProxyStyle
{
    Q_OBJECT

public:
    Look();

    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget = nullptr) const override;
};

} // namespace sharewright
