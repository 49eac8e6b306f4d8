// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include "core/base/result.h"

namespace sharewright {

class MainWindow;

/// Renders every place of the window, every page of the set-up and every look at a run, in light and dark, into PNG files
/// below `directory` ("topology-light.png", "setup-method-dark.png", …), which is made when it is missing. Returns their
/// names. Runs the event loop until the diagram is laid out, at most two seconds for each. GUI thread; the window must be
/// shown (offscreen is enough).
[[nodiscard]] Result<QStringList> takeScreenshots(MainWindow &window, const QString &directory);

} // namespace sharewright
