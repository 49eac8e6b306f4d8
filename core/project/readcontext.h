// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

#include "core/base/finding.h"
#include "core/project/rulereport.h"
#include "core/project/yamltree.h"

namespace sharewright {

/// What one reading of a project file gathers: findings with positions, and where each part of the document
/// stands, so that findings of the rules can be given a position as well.
class ReadContext
{
public:
    explicit ReadContext(QString fileName) : m_fileName(std::move(fileName)) {}

    void add(Severity severity, const char *code, const YamlNode &at, const QString &target,
             const Message &message);

    /// Takes over what the parser found.
    void addParsed(const QList<Finding> &findings) { m_findings += findings; }

    /// Remembers where the part of the document with this path stands.
    void locate(const QString &path, const YamlNode &node);
    /// The part could not be read; the rules' complaints about it and what is in it are left out.
    void markBroken(const QString &path) { m_broken.insert(path); }
    /// Something in the list could not be read; complaints about the list as a whole are left out.
    void markIncomplete(const QString &path) { m_incomplete.insert(path); }

    /// Adds the findings of the rules, each at its nearest known position.
    void addPlaced(const QList<PlacedFinding> &placed);

    /// Everything in file order.
    [[nodiscard]] QList<Finding> sortedFindings() const;

private:
    [[nodiscard]] bool isExplained(const QString &path) const;
    [[nodiscard]] FilePosition nearestPosition(QString path) const;

    QString m_fileName;
    QList<Finding> m_findings;
    QHash<QString, FilePosition> m_positions;
    QSet<QString> m_broken;
    QSet<QString> m_incomplete;
};

/// The path one level up; empty for the topmost.
[[nodiscard]] QString parentPath(const QString &path);

} // namespace sharewright
