// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/readcontext.h"

#include <algorithm>

namespace sharewright {

void ReadContext::add(Severity severity, const char *code, const YamlNode &at,
                      const QString &target, const Message &message)
{
    Finding finding;
    finding.severity = severity;
    finding.code = QString::fromLatin1(code);
    finding.target = target;
    finding.text = message.text;
    finding.cause = message.cause;
    finding.remedy = message.remedy;
    finding.position = {m_fileName, at.line, at.column};
    m_findings.append(finding);
}

void ReadContext::locate(const QString &path, const YamlNode &node)
{
    m_positions.insert(path, {m_fileName, node.line, node.column});
}

void ReadContext::addPlaced(const QList<PlacedFinding> &placed)
{
    for (const PlacedFinding &entry : placed) {
        if (isExplained(entry.path))
            continue;
        Finding finding = entry.finding;
        finding.position = nearestPosition(entry.path);
        m_findings.append(finding);
    }
}

QList<Finding> ReadContext::sortedFindings() const
{
    QList<Finding> sorted = m_findings;
    std::stable_sort(sorted.begin(), sorted.end(), [](const Finding &a, const Finding &b) {
        return std::pair(a.position.line, a.position.column)
               < std::pair(b.position.line, b.position.column);
    });
    return sorted;
}

bool ReadContext::isExplained(const QString &path) const
{
    if (m_incomplete.contains(path))
        return true;
    for (QString at = path; !at.isEmpty(); at = parentPath(at)) {
        if (m_broken.contains(at))
            return true;
    }
    return false;
}

FilePosition ReadContext::nearestPosition(QString path) const
{
    while (!path.isEmpty() && !m_positions.contains(path))
        path = parentPath(path);
    return m_positions.value(path, {m_fileName, 0, 0});
}

QString parentPath(const QString &path)
{
    const qsizetype slash = path.lastIndexOf(u'/');
    return slash < 0 ? QString() : path.left(slash);
}

} // namespace sharewright
