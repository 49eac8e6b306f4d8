// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>

#include "ui/common/theme.h"

class QPainter;

namespace sharewright {

/// The project's own icons (resources/icons/*.svg). The states differ in outline, not only in colour.
enum class Symbol {
    Sharewright,
    Host,
    Server,
    Console,
    Nas,
    Folder,
    Topology,
    Plan,
    Run,
    Status,
    Open,
    Save,
    Undo,
    Redo,
    Probe,
    Export,
    DryRun,
    Apply,
    ZoomIn,
    ZoomOut,
    ZoomFit,
    Arrange,
    Key,
    Lock,
    Practice,
    SetUp,
    StateDone,    ///< circle with a tick
    StateRunning, ///< open ring with a triangle
    StateFailed,  ///< octagon with a cross
    StateWaiting, ///< hourglass
    StateUnknown, ///< diamond with a question mark
    StateSkipped, ///< dashed circle with a bar
    StateWarning, ///< triangle
    StateError,   ///< octagon with an exclamation mark
    StateHint,    ///< rounded square with an i
};

/// An icon that draws itself in the ink of `tone`, looked up when it is painted, so that it follows a change of
/// the colour scheme. Disabled and selected states are handled. Sharp at every scale.
[[nodiscard]] QIcon icon(Symbol symbol, Tone tone = Tone::Neutral);

/// Draws a symbol in one colour into a square. GUI thread.
void paintSymbol(QPainter &painter, Symbol symbol, const QRectF &square, const QColor &colour);

} // namespace sharewright
