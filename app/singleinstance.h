// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocalServer>
#include <QObject>

#include "core/base/result.h"

namespace sharewright {

/// One window for all projects of a user: who starts the program again hands its file to the window that is there. Over a
/// local socket that only the same user may use. GUI thread.
class SingleInstance final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SingleInstance)

public:
    explicit SingleInstance(QObject *parent = nullptr);

    /// The socket of this user and display.
    [[nodiscard]] static QString usualName();
    /// Asks the window that listens to come to the front and to open this file (empty: none). False: nobody listens, or
    /// it does not answer in time.
    [[nodiscard]] static bool handOver(const QString &name, const QString &project);
    /// From now on this is the window. A socket that a crash left behind is replaced.
    [[nodiscard]] Result<> listen(const QString &name);

Q_SIGNALS:
    /// Somebody started the program again. `project`: absolute path; empty: none.
    void asked(const QString &project);

private:
    void answer();

    QLocalServer m_server;
};

} // namespace sharewright
