// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QWidget;

namespace sharewright {

class DiagramScene;

/// Asks where the picture goes and in which format, then writes it. `siteName` becomes its title and the proposed name.
void choosePicture(QWidget &window, DiagramScene &scene, const QString &siteName);

/// Writes it there; where that fails a dialog tells every reason. False: nothing was written.
bool exportPicture(QWidget &window, DiagramScene &scene, const QString &path,
                   const QString &siteName);

} // namespace sharewright
