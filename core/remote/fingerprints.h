// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QSet>
#include <QString>

namespace sharewright {

/// The fingerprint of a public key (RFC 4253, 6.6) as `ssh-keygen -l` prints it: "SHA256:…".
[[nodiscard]] QString keyFingerprint(const QByteArray &blob);

/// What shows the fingerprint at the console of the machine itself; `keyType` as in "ssh-ed25519". The place of the key is
/// sshd_config(5)'s default.
[[nodiscard]] QString showKeyCommand(const QString &keyType);

/// Every fingerprint that a text vouches for, whatever else stands in it: those written out, as `ssh-keygen -l` prints
/// them, and those of the keys in lines of known_hosts, `ssh-keyscan` or `/etc/ssh/*.pub`. Pure.
[[nodiscard]] QSet<QString> fingerprintsIn(const QString &text);

} // namespace sharewright
