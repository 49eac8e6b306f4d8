// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

/// One text of a catalogue with what a translator made of it.
struct Entry {
    QString context;
    QString source;
    QString comment;
    bool isPlural = false;
    QString state;     ///< "unfinished", "vanished", "obsolete"; empty: finished
    QStringList forms; ///< one, or one for each plural form

    /// What makes it the same text for lupdate.
    [[nodiscard]] QString key() const;
};

/// A .ts file as it is on disk.
struct Catalogue {
    QString language;
    QList<Entry> entries;
    QString error; ///< empty: it could be read
};

[[nodiscard]] Catalogue readCatalogue(const QString &file);

/// What is wrong with an entry of this language, one sentence each: unfinished, plural forms, placeholders, tags,
/// letters for the keyboard, line breaks, spaces and dots at its ends.
[[nodiscard]] QStringList problemsOf(const Entry &entry, const QString &language);
