// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include "core/base/result.h"

namespace sharewright {

class MainWindow;
class SpokenLanguage;

/// What `--screenshots` asks for.
struct AlbumOrder {
    QString directory;
    QStringList
        languages; ///< codes, each gets a folder of its own; empty: as the window is, into `directory` itself
};

/// Pictures of every place of the window, light and dark, in each of the languages; the window speaks its own language
/// again afterwards. Returns their number. GUI thread; runs the event loop.
[[nodiscard]] Result<qsizetype> fillAlbum(MainWindow &window, SpokenLanguage &language,
                                          const AlbumOrder &order);

} // namespace sharewright
