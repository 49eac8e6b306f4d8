// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/album.h"

#include <QDir>

#include "core/language/spokenlanguage.h"
#include "ui/window/screenshots.h"

namespace sharewright {

Result<qsizetype> fillAlbum(MainWindow &window, SpokenLanguage &language, const AlbumOrder &order)
{
    if (order.languages.isEmpty()) {
        const Result<QStringList> names = takeScreenshots(window, order.directory);
        if (!names)
            return std::unexpected(names.error());
        return names->size();
    }
    const QString before = language.code();
    qsizetype count = 0;
    Result<> result;
    for (const QString &code : order.languages) {
        language.speak(code);
        const Result<QStringList> names =
            takeScreenshots(window, QDir(order.directory).filePath(code));
        if (!names) {
            result = std::unexpected(names.error());
            break;
        }
        count += names->size();
    }
    language.speak(before);
    if (!result)
        return std::unexpected(result.error());
    return count;
}

} // namespace sharewright
