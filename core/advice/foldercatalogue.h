// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include "core/base/result.h"
#include "core/project/project.h"

namespace sharewright {

/// How much a site needs a folder to be shared.
enum class FolderNeed {
    Mandatory,   ///< Pandora FMS works wrongly when hosts see different files there
    Recommended, ///< works without, and somebody will miss files
    IfUsed,      ///< belongs to a feature that not every site uses
    Never,       ///< sharing it breaks something
    Own,         ///< not Pandora's: the administrator's own folder
};

/// One folder that Pandora FMS has, and what is to be done with it.
struct CatalogueFolder {
    SharedFolder folder; ///< with the packages' path
    FolderNeed need = FolderNeed::Own;
    bool console = false; ///< lies in the console, else in the spool
    QString setting;      ///< key of pandora_server.conf that switches its feature on; may be empty
    QString reason;       ///< translated: why it is shared, or why not
    QString otherwise;    ///< translated: what happens when the advice is not followed
    QString source;       ///< who says so

    bool operator==(const CatalogueFolder &) const = default;
};

/// Everything below the spool and the console that may come into question, the most needed first. From the
/// compiled-in data file (resources/advice/folders.json), in the language of now; thread-safe.
[[nodiscard]] QList<CatalogueFolder> folderCatalogue();

/// Reads such a data file. InvalidInput names the entry that cannot be read.
[[nodiscard]] Result<QList<CatalogueFolder>> parseFolderCatalogue(const QByteArray &json);

/// "mandatory", "recommended" … in words for people.
[[nodiscard]] QString needWords(FolderNeed need);

} // namespace sharewright
