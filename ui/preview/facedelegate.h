// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>
#include <optional>

#include <QStyledItemDelegate>

#include "ui/preview/face.h"

namespace sharewright {

/// Draws a shape in front of a cell's words, and headings in strong type. What a row shows is asked from the view's
/// owner, so that the delegate knows no model. All rows are of one height.
class FaceDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FaceDelegate)
public:
    using FaceSource = std::function<std::optional<Face>(const QModelIndex &)>;
    using HeadingSource = std::function<bool(const QModelIndex &)>;

    FaceDelegate(FaceSource face, HeadingSource isHeading, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    FaceSource m_face;
    HeadingSource m_isHeading;
};

} // namespace sharewright
