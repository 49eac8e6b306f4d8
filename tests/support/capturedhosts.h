// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <mutex>

#include <QByteArray>
#include <QMap>
#include <QSet>
#include <QStringList>

#include "core/remote/remotehost.h"

namespace sharewright {

/// GlusterFS nodes that answer the status script from the captures of tests/fixtures/gluster, and remember what they were
/// asked. Set everything up before they are asked; thread-safe from then on.
class CapturedHosts : public RemoteConnector
{
public:
    QMap<QString, QByteArray> volumeAnswers; ///< by host: its lines to the questions about volumes
    QMap<QString, QByteArray> otherLines;    ///< by host: what it says besides
    QMap<QString, QByteArray> pools;         ///< by host: `pool list`; else that of a whole pool
    QSet<QString> silent;                    ///< hosts that are not reached

    [[nodiscard]] QStringList all() const { return m_all; }     ///< hosts that were asked, in order
    [[nodiscard]] QStringList heavy() const { return m_heavy; } ///< those asked about volumes
    [[nodiscard]] QStringList removals() const { return m_removals; } ///< … how far a removal is
    void forget();

    std::unique_ptr<RemoteHost> hostFor(const Project &project, const Host &host) override;
    [[nodiscard]] QByteArray answer(const QString &host, const QString &script);

    [[nodiscard]] static QByteArray capture(const QString &name);
    /// One line of an answer.
    [[nodiscard]] static QByteArray line(const char *question, const QByteArray &answer);
    /// The lines to the questions about volumes, as a captured state has them.
    [[nodiscard]] static QByteArray volumeLines(const QString &state);

private:
    std::mutex m_mutex;
    QStringList m_all;
    QStringList m_heavy;
    QStringList m_removals;
};

} // namespace sharewright
