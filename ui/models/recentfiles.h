// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QStringList>

class QSettings;

namespace sharewright {

/// The project files opened or saved lately, newest first, kept in the user's settings. GUI thread.
class RecentFiles final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RecentFiles)

public:
    static constexpr int kMost = 10;

    /// `settings` must outlive this object.
    explicit RecentFiles(QSettings &settings, QObject *parent = nullptr);

    /// Absolute paths. A file that is gone stays listed: its disk may come back.
    [[nodiscard]] QStringList paths() const;
    void add(const QString &path);
    void remove(const QString &path);
    void clear();

Q_SIGNALS:
    void changed();

private:
    void store(const QStringList &paths);

    QSettings &m_settings;
};

} // namespace sharewright
