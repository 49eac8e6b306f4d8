// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QPainterPath>
#include <QRectF>

class QPainter;

namespace sharewright {

/// A path that can be drawn in part. Qt's painter flattens, dashes and strokes all of a path before it clips, so that a link
/// across a site of 500 hosts costs the same however little of it is seen; here only the pieces that are seen reach it.
class Curve
{
public:
    Curve() = default;
    /// One open line; what comes after a second move is not drawn.
    explicit Curve(const QPainterPath &path);

    [[nodiscard]] const QPainterPath &path() const { return m_path; }
    /// The end of the path. An empty curve ends at the origin.
    [[nodiscard]] QPointF end() const { return m_path.currentPosition(); }
    /// Draws with the painter's pen what meets `exposed`; dashes lie where they would lie on the whole path.
    void draw(QPainter &painter, const QRectF &exposed) const;

private:
    /// A straight bit of it, from its own `from` to that of the next one.
    struct Knot {
        QPointF from;
        qreal begins; // how far along the path
    };

    void append(QPointF to);
    [[nodiscard]] bool isSeen(qsizetype bit, const QRectF &area) const;

    QPainterPath m_path;
    QList<Knot> m_knots;
};

} // namespace sharewright
