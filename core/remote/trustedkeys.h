// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSet>
#include <QString>

#include "core/remote/knownhosts.h"
#include "core/remote/remotehost.h"

namespace sharewright {

/// A list of host keys that a person trusts and has pasted: lines of known_hosts, what `ssh-keygen -l` printed, or public key
/// files. A value; const is thread-safe.
class TrustedKeys
{
public:
    enum class Verdict {
        Listed,
        OtherHost, ///< the key stands there, but under other names
        Revoked,   ///< marked so, whatever else the list says
        NotListed,
    };

    explicit TrustedKeys(const QString &text);

    /// Nothing in the text can vouch for a key.
    [[nodiscard]] bool isEmpty() const;
    /// A line with names vouches for those hosts only, known by the address that is connected to or by the name in the
    /// project; a fingerprint or key without names vouches for any.
    [[nodiscard]] Verdict judge(const HostKeyQuestion &question) const;

private:
    void addLine(const QString &line);
    [[nodiscard]] bool namesHost(const QString &name, const QString &fingerprint) const;

    KnownHostsFile m_named;
    QSet<QString> m_nameless;
    QSet<QString> m_underSomeName;
    QSet<QString> m_revoked;
};

} // namespace sharewright
