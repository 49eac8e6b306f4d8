// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QToolButton>

namespace sharewright {

/// A button that stays down, and shows it plainly in light and dark.
class ToggleButton final : public QToolButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ToggleButton)
public:
    explicit ToggleButton(const QString &text, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace sharewright
