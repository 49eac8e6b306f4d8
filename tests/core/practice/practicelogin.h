// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include <QByteArray>
#include <QString>
#include <QStringList>

#include "core/practice/practicesite.h"

namespace sharewright {

struct SshAnswer {
    int exitStatus = -1; ///< 255: ssh itself failed, or the command was ended by a signal
    QByteArray output;
    QByteArray errors;
};

/// A running practice site that is used as an admin would: through ssh(1).
class PracticeLogin
{
public:
    /// Null, with the reason in `whyNot`, where ssh(1) or user namespaces are missing.
    [[nodiscard]] static std::unique_ptr<PracticeLogin> start(QString &whyNot,
                                                              int pandoraHosts = 2);

    /// The same on the GlusterFS site.
    [[nodiscard]] static std::unique_ptr<PracticeLogin> startGluster(QString &whyNot,
                                                                     int nodes = 3);

    [[nodiscard]] PracticeSite &site() { return *m_site; }
    /// ssh's arguments up to the command.
    [[nodiscard]] QStringList arguments(const QString &host) const;
    [[nodiscard]] SshAnswer ssh(const QString &host, const QString &command,
                                const QByteArray &input = {},
                                const QStringList &options = {}) const;
    /// As root, without ssh; fails the caller's comparison with the error text.
    QByteArray root(const char *host, const QString &script);
    /// Installs the NFS tools, exports one folder of the server to both clients.
    [[nodiscard]] QByteArray shareFolder();
    /// Installs the GlusterFS packages on all three nodes and mounts an XFS on LVM of its first disk at /b, of this
    /// size ("100%FREE", "50%VG").
    [[nodiscard]] QByteArray makeBrickPlaces(const QString &size = QStringLiteral("100%FREE"));

private:
    [[nodiscard]] static std::unique_ptr<PracticeLogin>
    into(Result<std::unique_ptr<PracticeSite>> (*start)(int), int hosts, QString &whyNot);

    std::unique_ptr<PracticeSite> m_site;
};

} // namespace sharewright
