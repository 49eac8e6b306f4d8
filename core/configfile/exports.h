// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include "core/base/finding.h"

namespace sharewright {

/// One client of an export with its options (exports(5)).
struct ExportClient {
    QString client; ///< host, address, network, wildcard, @netgroup; empty or "*": the world
    QStringList options;

    bool operator==(const ExportClient &) const = default;
};

struct ExportEntry {
    QString path; ///< decoded
    QList<ExportClient> clients;
    int line = 0; ///< first line of the entry, from 1; 0 for a new one

    bool operator==(const ExportEntry &) const = default;
};

struct ExportsReading {
    QList<ExportEntry> entries;
    QList<Finding> findings; ///< e.g. a blank between client and `(`, which exports to the world
};

/// Reads /etc/exports or an exports.d file: quotes, octal escapes, continuation lines, comments, default
/// options (`-opts`). What it can't read becomes a finding with its line.
[[nodiscard]] ExportsReading parseExports(const QByteArray &text, const QString &fileName);

/// One line without line end. Paths with special characters are quoted or escaped as exports(5) says.
[[nodiscard]] QByteArray exportsLine(const ExportEntry &entry);

/// Whether the entry covers `path`: the same directory, or one above it.
[[nodiscard]] bool coversPath(const ExportEntry &entry, const QString &path);

} // namespace sharewright
