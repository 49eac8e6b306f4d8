// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include "core/project/rulereport.h"

namespace sharewright {

/// True for what a reader cannot see or what moves the text he sees: controls, line and paragraph separators,
/// direction marks and other format characters, lone surrogates.
[[nodiscard]] bool isHiddenCharacter(char32_t c);

/// The first such character of a text, as "U+0007"; empty when there is none. Such characters end
/// up in files and commands, where nobody would notice them.
[[nodiscard]] QString hiddenCharacter(QStringView text);

/// The same for prose, where line ends, tabs and joiners are meant.
[[nodiscard]] QString hiddenCharacterInProse(QStringView text);

/// Reports a hidden character of a value; true when there is none.
bool checkVisible(const QString &text, const Place &place, RuleReport &rules);
bool checkProse(const QString &text, const Place &place, RuleReport &rules);

/// True for names that are safe as a directory name and as a word in any file: letters, digits, `.`, `_`
/// and `-`, starting with a letter or digit, at most 64 characters.
[[nodiscard]] bool isSafeName(QStringView name);

} // namespace sharewright
