// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace sharewright {

/// What came of trying to open a host's SSH port.
enum class ScanOutcome {
    Answers,  ///< the port is open
    Silent,   ///< nothing came back in time, or there is no way there
    Refused,  ///< the host is there, and nothing listens at the port
    NotFound, ///< the name has no address
};

struct ScanAnswer {
    ScanOutcome outcome = ScanOutcome::Silent;
    QString
        greeting; ///< the first line of what the port said by itself, as shownGreeting() gives it; may be empty

    bool operator==(const ScanAnswer &) const = default;
};

/// The answer in words, for a host whose SSH port is `port`: "answers: SSH-2.0-OpenSSH_9.2p1", "refuses port 22".
[[nodiscard]] QString scanWords(const ScanAnswer &answer, quint16 port);

/// The first line of what a stranger sent, fit to be shown: 80 characters at most, printable ASCII (all that RFC 4253
/// allows there), anything else as a question mark.
[[nodiscard]] QString shownGreeting(const QByteArray &said);

} // namespace sharewright
