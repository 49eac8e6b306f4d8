// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/sectionwriter.h"

#include <QLocale>

#include "core/project/yamlscalar.h"

namespace sharewright {

void SectionWriter::text(const char *key, const QString &value, const QString &standard)
{
    if (value != standard || wasWritten(key))
        always(key, value);
}

void SectionWriter::always(const char *key, const QString &value)
{
    if (!suitsLiteralBlock(value)) {
        line(key, yamlScalar(value));
        return;
    }
    QList<QByteArray> block = yamlLiteralBlock(value);
    const QByteArray mark = block.takeFirst();
    line(key, mark, block);
}

void SectionWriter::integer(const char *key, int value, int standard)
{
    if (value != standard || wasWritten(key))
        line(key, QByteArray::number(value));
}

void SectionWriter::boolean(const char *key, bool value, bool standard)
{
    if (value != standard || wasWritten(key))
        line(key, value ? "true" : "false");
}

void SectionWriter::roles(const char *key, Roles value, Roles standard)
{
    if (value == standard && !wasWritten(key))
        return;
    QStringList words;
    for (const Role role : allRoles()) {
        if (value.testFlag(role))
            words.append(roleKeyword(role));
    }
    list(key, words);
}

void SectionWriter::textList(const char *key, const QStringList &values)
{
    if (!values.isEmpty() || wasWritten(key))
        list(key, values);
}

void SectionWriter::point(const char *key, const QPointF &value)
{
    const auto number = [](double v) {
        return QByteArray::number(v, 'g', QLocale::FloatingPointShortest);
    };
    if (qIsFinite(value.x()) && qIsFinite(value.y()))
        line(key, '[' + number(value.x()) + ", " + number(value.y()) + ']');
}

void SectionWriter::line(const char *key, const QByteArray &value,
                         const QList<QByteArray> &continuation)
{
    m_layout.add(pathOf(key), m_indent, QByteArray(key) + ": " + value, continuation);
}

void SectionWriter::list(const char *key, const QStringList &values)
{
    constexpr qsizetype kLongestLine = 90;
    QList<QByteArray> items;
    for (const QString &value : values)
        items.append(yamlScalar(value, ScalarContext::Flow));
    const QByteArray flow = '[' + items.join(", ") + ']';
    const bool asBlock = m_layout.wasBlockList(pathOf(key)) || flow.size() > kLongestLine;
    if (!asBlock || values.isEmpty()) {
        line(key, flow);
        return;
    }
    m_layout.add(pathOf(key), m_indent, QByteArray(key) + ':');
    QHash<QString, int> uses;
    for (const QString &value : values) {
        const QString path = itemPath(pathOf(key), value, uses);
        m_layout.beginItem(path);
        m_layout.add(path, m_indent + 4, yamlScalar(value));
    }
}

} // namespace sharewright
