// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QList>
#include <QLocale>
#include <QString>
#include <QStringList>

namespace sharewright {

/// A language that the program speaks.
struct HumanLanguage {
    QString code; ///< as in translations/sharewright_<code>.ts: "en", "pt_BR"
    QString name; ///< in that language itself, for lists to choose from
};

/// All of them, English first.
[[nodiscard]] const QList<HumanLanguage> &humanLanguages();

/// The code of the language that a person means by "de", "de_AT.UTF-8" or "pt-BR"; nothing: the program does not
/// speak it.
[[nodiscard]] std::optional<QString> languageMeant(const QString &words);

/// The code for a list of wishes, best first, as QLocale::uiLanguages gives it. English when none can be met.
[[nodiscard]] QString bestLanguage(const QStringList &wishes);

/// How numbers, sizes and dates are written for people. Unlike QLocale's default it may be read on every thread
/// while the GUI thread changes it. What programs read uses QLocale::c().
[[nodiscard]] QLocale shownLocale();
void setShownLocale(const QLocale &locale);

} // namespace sharewright
