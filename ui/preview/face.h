// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRectF>

#include "core/plan/plan.h"
#include "core/run/runevent.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/models/stepwords.h"

namespace sharewright {

/// The shapes of states, risks and changes. No two states of a step share one: colour only helps.
enum class Shape {
    Ring,        ///< to do
    Hourglass,   ///< waiting
    Play,        ///< running
    Equals,      ///< already done
    Tick,        ///< done
    Shield,      ///< verified
    Arrow,       ///< would change
    Question,    ///< cannot know
    Cross,       ///< failed
    Bar,         ///< skipped; removed
    TurnBack,    ///< undone; reversible
    Information, ///< left alone; a hint
    Warning,     ///< destructive; a warning
    Exclamation, ///< an error
    Eye,         ///< read only
    Plus,        ///< new
    Tilde,       ///< changed
    Stop,        ///< services are stopped
};

struct Face {
    Shape shape = Shape::Ring;
    Tone tone = Tone::Muted;
};

[[nodiscard]] Face faceOf(StepState state);
[[nodiscard]] Face faceOf(Risk risk);
[[nodiscard]] Face faceOf(FileState state);
[[nodiscard]] Face faceOf(Severity severity);

/// Draws the shape into the middle of `square`.
void paintShape(QPainter &painter, Shape shape, const QRectF &square, const QColor &colour);

} // namespace sharewright
