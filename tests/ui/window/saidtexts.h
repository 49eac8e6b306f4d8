// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

class QWidget;

/// Everything that a window says, one text a line with where it stands: labels, buttons, menus, tool tips, names for
/// screen readers, headers and rows of lists, cards of the diagram. Not the lines of a log, which stay as they came.
[[nodiscard]] QStringList saidTexts(const QWidget &window);

/// The visible labels and buttons whose words do not fit into them.
[[nodiscard]] QStringList cutWords(const QWidget &window);
