// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preview/face.h"

#include <optional>

#include <QPainter>
#include <QPainterPath>

namespace sharewright {

namespace {

// Strokes on a grid of 24, as the SVG icons have them.
constexpr qreal kGrid = 24;
constexpr qreal kStroke = 1.7;
constexpr qreal kRadius = 8.8;

std::optional<Symbol> symbolOf(Shape shape)
{
    switch (shape) {
    case Shape::Hourglass:
        return Symbol::StateWaiting;
    case Shape::Play:
        return Symbol::StateRunning;
    case Shape::Tick:
        return Symbol::StateDone;
    case Shape::Question:
        return Symbol::StateUnknown;
    case Shape::Cross:
        return Symbol::StateFailed;
    case Shape::Bar:
        return Symbol::StateSkipped;
    case Shape::TurnBack:
        return Symbol::Undo;
    case Shape::Information:
        return Symbol::StateHint;
    case Shape::Warning:
        return Symbol::StateWarning;
    case Shape::Exclamation:
        return Symbol::StateError;
    default:
        return std::nullopt;
    }
}

QPainterPath polyline(std::initializer_list<QPointF> points)
{
    QPainterPath path;
    for (const QPointF &point : points) {
        if (path.elementCount() == 0)
            path.moveTo(point);
        else
            path.lineTo(point);
    }
    return path;
}

QPainterPath circle(qreal radius)
{
    QPainterPath path;
    path.addEllipse(QPointF(12, 12), radius, radius);
    return path;
}

QPainterPath tilde()
{
    QPainterPath path(QPointF(6, 13.5));
    path.cubicTo({8, 9}, {10.5, 9.5}, {12, 12});
    path.cubicTo({13.5, 14.5}, {16, 15}, {18, 10.5});
    return path;
}

QPainterPath shield()
{
    QPainterPath path(QPointF(12, 3.2));
    path.lineTo(19.5, 6);
    path.cubicTo({19.8, 13}, {17, 18}, {12, 20.8});
    path.cubicTo({7, 18}, {4.2, 13}, {4.5, 6});
    path.closeSubpath();
    path.addPath(polyline({{8.4, 12}, {11, 14.6}, {15.6, 9.6}}));
    return path;
}

QPainterPath eye()
{
    QPainterPath path(QPointF(2.8, 12));
    path.cubicTo({7, 5.2}, {17, 5.2}, {21.2, 12});
    path.cubicTo({17, 18.8}, {7, 18.8}, {2.8, 12});
    path.addPath(circle(2.8));
    return path;
}

QPainterPath ownPath(Shape shape)
{
    QPainterPath path;
    switch (shape) {
    case Shape::Equals:
        path = circle(kRadius);
        path.addPath(polyline({{8.2, 10}, {15.8, 10}}));
        path.addPath(polyline({{8.2, 14}, {15.8, 14}}));
        break;
    case Shape::Arrow:
        path = circle(kRadius);
        path.addPath(polyline({{7.8, 12}, {16, 12}}));
        path.addPath(polyline({{12.8, 8.6}, {16.2, 12}, {12.8, 15.4}}));
        break;
    case Shape::Plus:
        path = polyline({{12, 5.5}, {12, 18.5}});
        path.addPath(polyline({{5.5, 12}, {18.5, 12}}));
        break;
    case Shape::Stop:
        path.addRoundedRect(QRectF(4, 4, 16, 16), 3, 3);
        path.addPath(polyline({{9.6, 8.6}, {9.6, 15.4}}));
        path.addPath(polyline({{14.4, 8.6}, {14.4, 15.4}}));
        break;
    case Shape::Shield:
        path = shield();
        break;
    case Shape::Tilde:
        path = tilde();
        break;
    case Shape::Eye:
        path = eye();
        break;
    default:
        path = circle(5);
        break;
    }
    return path;
}

} // namespace

Face faceOf(StepState state)
{
    switch (state) {
    case StepState::Pending:
        return {Shape::Ring, Tone::Muted};
    case StepState::Waiting:
        return {Shape::Hourglass, Tone::Muted};
    case StepState::Running:
        return {Shape::Play, Tone::Accent};
    case StepState::AlreadyDone:
        return {Shape::Equals, Tone::Good};
    case StepState::Applied:
        return {Shape::Tick, Tone::Good};
    case StepState::Verified:
        return {Shape::Shield, Tone::Good};
    case StepState::WouldChange:
        return {Shape::Arrow, Tone::Accent};
    case StepState::CannotKnow:
        return {Shape::Question, Tone::Warning};
    case StepState::Failed:
        return {Shape::Cross, Tone::Bad};
    case StepState::Skipped:
        return {Shape::Bar, Tone::Muted};
    case StepState::Undone:
        return {Shape::TurnBack, Tone::Accent};
    case StepState::LeftAlone:
        return {Shape::Information, Tone::Warning};
    }
    return {};
}

Face faceOf(Risk risk)
{
    switch (risk) {
    case Risk::ReadOnly:
        return {Shape::Eye, Tone::Muted};
    case Risk::Reversible:
        return {Shape::TurnBack, Tone::Muted};
    case Risk::Destructive:
        return {Shape::Warning, Tone::Bad};
    }
    return {};
}

Face faceOf(FileState state)
{
    switch (state) {
    case FileState::New:
        return {Shape::Plus, Tone::Good};
    case FileState::Changed:
        return {Shape::Tilde, Tone::Accent};
    case FileState::Unchanged:
        return {Shape::Equals, Tone::Muted};
    case FileState::Removed:
        return {Shape::Bar, Tone::Warning};
    case FileState::Unseen:
        return {Shape::Question, Tone::Warning};
    }
    return {};
}

Face faceOf(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return {Shape::Exclamation, Tone::Bad};
    case Severity::Warning:
        return {Shape::Warning, Tone::Warning};
    case Severity::Hint:
        return {Shape::Information, Tone::Accent};
    }
    return {};
}

void paintShape(QPainter &painter, Shape shape, const QRectF &square, const QColor &colour)
{
    if (const auto symbol = symbolOf(shape)) {
        paintSymbol(painter, *symbol, square, colour);
        return;
    }
    const qreal side = std::min(square.width(), square.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(square.center() - QPointF(side, side) / 2);
    painter.scale(side / kGrid, side / kGrid);
    painter.setPen(QPen(colour, kStroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(ownPath(shape));
    painter.restore();
}

} // namespace sharewright
