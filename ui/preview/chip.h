// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

#include "ui/preview/face.h"

namespace sharewright {

/// A count in a rounded frame with a shape: "9 destructive steps". Clicking it leads to what it counts.
class Chip final : public QAbstractButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Chip)
public:
    Chip(Face face, const QString &text, QWidget *parent = nullptr);

    void setFace(Face face);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Face m_face;
};

} // namespace sharewright
