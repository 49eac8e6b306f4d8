// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>
#include <QPointF>
#include <QString>
#include <QStringList>

#include "core/project/project.h"
#include "core/project/yamlcomments.h"
#include "core/project/yamllayout.h"

namespace sharewright {

/// Prints the keys of one mapping. A key at its default is left out unless the author wrote it. Lives on the
/// stack of a writer; the layout must outlive it.
class SectionWriter
{
public:
    SectionWriter(YamlLayout &layout, QString path, int indent)
        : m_layout(layout)
        , m_path(std::move(path))
        , m_indent(indent)
    {}

    void text(const char *key, const QString &value, const QString &standard = {});
    void always(const char *key, const QString &value);
    void integer(const char *key, int value, int standard);
    void boolean(const char *key, bool value, bool standard);
    void roles(const char *key, Roles value, Roles standard);
    void textList(const char *key, const QStringList &values);
    void point(const char *key, const QPointF &value);

    [[nodiscard]] QString pathOf(const char *key) const
    {
        return childPath(m_path, QString::fromLatin1(key));
    }

private:
    [[nodiscard]] bool wasWritten(const char *key) const
    {
        return m_layout.wasWritten(pathOf(key));
    }
    void line(const char *key, const QByteArray &value, const QList<QByteArray> &continuation = {});
    void list(const char *key, const QStringList &values);

    YamlLayout &m_layout;
    QString m_path;
    int m_indent = 0;
};

/// Prints a list of mappings, or nothing for an empty list that the author did not write. `nameOf` gives
/// what identifies an item between two versions of the file.
template <class Value, class NameOf, class WriteItem>
void writeItems(YamlLayout &layout, const QString &path, int indent, const QList<Value> &values,
                NameOf nameOf, WriteItem writeItem)
{
    const QByteArray key = lastComponent(path).toLatin1();
    if (values.isEmpty()) {
        if (layout.wasWritten(path))
            layout.add(path, indent, key + ": []");
        return;
    }
    layout.add(path, indent, key + ':');
    QHash<QString, int> uses;
    for (qsizetype i = 0; i < values.size(); ++i) {
        const QString item = itemPath(path, nameOf(values[i], i), uses);
        SectionWriter writer(layout, item, indent + 4);
        layout.beginItem(item);
        writeItem(writer, values[i]);
    }
}

/// Prints a top-level section. One at its defaults is left out unless the author wrote it.
template <class Settings, class WriteSection>
void writeSection(YamlLayout &layout, const char *key, const Settings &settings, WriteSection write)
{
    const QString path = QString::fromLatin1(key);
    if (settings == Settings() && !layout.wasWritten(path))
        return;
    layout.beginSection();
    layout.add(path, 0, QByteArray(key) + ':');
    SectionWriter writer(layout, path, 2);
    write(writer, settings);
    layout.endSection(path);
}

} // namespace sharewright
