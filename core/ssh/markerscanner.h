// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

#include <QByteArray>

namespace sharewright {

/// Finds one marker in a stream that arrives in pieces, and hands on every other byte unchanged. A
/// marker is `\036 TOKEN : payload \036` without the blanks; the token is random, so output cannot
/// contain it by chance.
class MarkerScanner
{
public:
    using Plain = std::function<void(QByteArrayView)>;

    explicit MarkerScanner(const QByteArray &token);

    /// Reads up to the end of the marker. Returns how many bytes were read: less than all of them,
    /// or all with `isFound()`, when the marker is complete; the rest belongs to the caller.
    qsizetype feed(QByteArrayView bytes, const Plain &plain);
    /// The stream has ended: hands on what was held back as the possible beginning of a marker.
    void finish(const Plain &plain);

    [[nodiscard]] bool isFound() const { return m_found; }
    [[nodiscard]] const QByteArray &payload() const { return m_payload; }

    /// A fresh token of 128 random bits, as hex.
    [[nodiscard]] static QByteArray newToken();
    /// The sh command that prints the marker with `payload` (shell text inside double quotes).
    [[nodiscard]] static QByteArray printCommand(const QByteArray &token,
                                                 const QByteArray &payload);

private:
    QByteArray m_marker;
    qsizetype m_matched = 0;
    QByteArray m_payload;
    bool m_found = false;
};

} // namespace sharewright
