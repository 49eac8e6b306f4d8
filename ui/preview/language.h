// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace sharewright {

/// The kinds of text that previews show in colour.
enum class Language {
    Plain,
    Shell,
    Exports,
    Fstab,
    SystemdUnit,
    PandoraConf,
    Yaml,
    Json,
    Ini,
    Diff
};

/// The language of a file on a host, by its path alone.
[[nodiscard]] Language languageFor(const QString &path);

} // namespace sharewright
