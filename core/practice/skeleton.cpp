// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/practice/skeleton.h"

#include <QDirIterator>
#include <QFile>
#include <QString>

#include "core/practice/embeddedkeeper.h"

// A resource of a static library has to be asked for, and not from inside a namespace.
static void registerResources()
{
    Q_INIT_RESOURCE(practice);
}

namespace sharewright::practice {

namespace {

void append(QByteArray &archive, const QByteArray &path, QByteArrayView bytes, bool executable)
{
    archive +=
        (executable ? "755 " : "644 ") + QByteArray::number(bytes.size()) + ' ' + path + '\n';
    archive += bytes;
}

} // namespace

QByteArray skeletonArchive()
{
    registerResources();
    QByteArray archive;
    const QString root = QStringLiteral(":/practice/");
    QDirIterator files(root, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray bytes = file.readAll();
        append(archive, file.fileName().sliced(root.size()).toUtf8(), bytes,
               bytes.startsWith("#!"));
    }
    append(archive, QByteArrayLiteral("tree/.practice/password"), practicePassword(), false);
    append(archive, QByteArrayLiteral("lib/ids.so"), embeddedIdsLibrary(), true);
    append(archive, QByteArrayLiteral("lib/devices.so"), embeddedDevicesLibrary(), true);
    return archive;
}

QByteArray practicePassword()
{
    return QByteArrayLiteral("practice");
}

} // namespace sharewright::practice
