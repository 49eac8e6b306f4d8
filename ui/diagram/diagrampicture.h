// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QByteArray>
#include <QString>

#include "core/base/finding.h"

namespace sharewright {

class DiagramScene;

enum class PictureFormat { Svg, Png, Pdf };

/// By the ending of the file's name; nothing for another one.
[[nodiscard]] std::optional<PictureFormat> pictureFormat(const QString &path);

/// The whole diagram as a file, as it is shown now (marks, colours), without the selection. Text stays text in SVG and
/// PDF. A PNG has two dots to the unit, fewer where it would get larger than 12,000 dots. The scene must be arranged.
/// GUI thread.
[[nodiscard]] QByteArray drawPicture(DiagramScene &scene, PictureFormat format,
                                     const QString &title);

/// Draws and writes; an existing file is replaced, or stays whole where that fails. Returns all that stands in the way;
/// without an error among it the file is written.
[[nodiscard]] QList<Finding> writePicture(DiagramScene &scene, const QString &path,
                                          const QString &title);

} // namespace sharewright
