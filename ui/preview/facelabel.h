// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include "ui/preview/face.h"

namespace sharewright {

/// A shape and its word, in the shape's tone.
class FaceLabel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FaceLabel)
public:
    explicit FaceLabel(QWidget *parent = nullptr);

    void show(Face face, const QString &word);
    [[nodiscard]] const QString &word() const { return m_word; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Face m_face;
    QString m_word;
};

} // namespace sharewright
