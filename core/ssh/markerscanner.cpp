// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ssh/markerscanner.h"

#include <array>
#include <cstring>
#include <utility>

#include <QRandomGenerator>
#include <QStringBuilder>

namespace sharewright {

namespace {

constexpr char kFence = '\036';

} // namespace

MarkerScanner::MarkerScanner(const QByteArray &token) : m_marker(kFence + token + ':') {}

qsizetype MarkerScanner::feed(QByteArrayView bytes, const Plain &plain)
{
    qsizetype at = 0;
    while (at < bytes.size() && !m_found) {
        if (m_matched == m_marker.size()) {
            if (bytes[at] == kFence)
                m_found = true;
            else
                m_payload += bytes[at];
            ++at;
        } else if (bytes[at] == m_marker[m_matched]) {
            ++m_matched;
            ++at;
        } else if (m_matched > 0) {
            // The fence occurs nowhere else in a marker: no shorter beginning can hide in here.
            plain(QByteArrayView(m_marker).first(std::exchange(m_matched, 0)));
        } else {
            const auto rest = bytes.sliced(at);
            const void *fence = std::memchr(rest.data(), kFence, static_cast<size_t>(rest.size()));
            const qsizetype length =
                fence == nullptr ? rest.size() : static_cast<const char *>(fence) - rest.data();
            plain(rest.first(length));
            at += length;
        }
    }
    return at;
}

void MarkerScanner::finish(const Plain &plain)
{
    if (m_matched > 0 && !m_found)
        plain(QByteArray(m_marker.first(m_matched) + m_payload));
    m_matched = 0;
    m_payload.clear();
}

QByteArray MarkerScanner::newToken()
{
    std::array<quint32, 4> bits{};
    QRandomGenerator::system()->fillRange(bits.data(), bits.size());
    return QByteArray(reinterpret_cast<const char *>(bits.data()), sizeof bits).toHex();
}

QByteArray MarkerScanner::printCommand(const QByteArray &token, const QByteArray &payload)
{
    return "printf \"\\036" + token + ":%s\\036\" \"" + payload + '"';
}

} // namespace sharewright
