// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/recentfiles.h"

#include <QFileInfo>
#include <QSettings>

namespace sharewright {

namespace {

const QString kKey = QStringLiteral("recent-files");

QString tidied(const QString &path)
{
    const QFileInfo info(path);
    const QString canonical = info.canonicalFilePath();
    return canonical.isEmpty() ? info.absoluteFilePath() : canonical;
}

} // namespace

RecentFiles::RecentFiles(QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{}

QStringList RecentFiles::paths() const
{
    return m_settings.value(kKey).toStringList().mid(0, kMost);
}

void RecentFiles::add(const QString &path)
{
    if (path.isEmpty())
        return;
    QStringList list = paths();
    list.removeAll(tidied(path));
    list.prepend(tidied(path));
    store(list.mid(0, kMost));
}

void RecentFiles::remove(const QString &path)
{
    QStringList list = paths();
    if (list.removeAll(path) + list.removeAll(tidied(path)) > 0)
        store(list);
}

void RecentFiles::clear()
{
    store({});
}

void RecentFiles::store(const QStringList &paths)
{
    m_settings.setValue(kKey, paths);
    Q_EMIT changed();
}

} // namespace sharewright
