// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/platform/osrelease.h"

namespace sharewright {

namespace {

QString unquoted(QString value)
{
    const bool isDouble = value.startsWith(u'"');
    if (value.size() < 2 || !(isDouble || value.startsWith(u'\'')) || value.back() != value.front())
        return value;
    value = value.sliced(1, value.size() - 2);
    if (!isDouble)
        return value;
    QString plain;
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (value[i] == u'\\' && i + 1 < value.size()
            && QStringView(u"\"$`\\").contains(value[i + 1]))
            ++i;
        plain.append(value[i]);
    }
    return plain;
}

} // namespace

OsRelease parseOsRelease(const QByteArray &text)
{
    OsRelease os;
    const QStringList lines = QString::fromUtf8(text).split(u'\n');
    for (const QString &raw : lines) {
        const QString line = raw.trimmed();
        const qsizetype equals = line.indexOf(u'=');
        if (equals < 1 || line.startsWith(u'#'))
            continue;
        const QString key = line.first(equals);
        const QString value = unquoted(line.sliced(equals + 1));
        if (key == u"ID")
            os.id = value;
        else if (key == u"VERSION_ID")
            os.versionId = value;
        else if (key == u"ID_LIKE")
            os.idLike = value.split(u' ', Qt::SkipEmptyParts);
        else if (key == u"PRETTY_NAME")
            os.prettyName = value;
    }
    return os;
}

} // namespace sharewright
