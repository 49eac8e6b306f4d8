// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

#include <QByteArray>

namespace sharewright {

/// Cuts a byte stream into pieces that end at line ends; a line longer than 64 kB is cut there. One per stream.
class LineSplitter
{
public:
    using Emit =
        std::function<void(const QByteArray &lines)>; ///< whole lines, last line end removed

    explicit LineSplitter(Emit emitLines) : m_emit(std::move(emitLines)) {}
    void add(QByteArrayView bytes);
    /// Hands out what is left without a line end.
    void flush();

private:
    static constexpr qsizetype kLongest = 64 * 1024;
    Emit m_emit;
    QByteArray m_rest;
};

} // namespace sharewright
