// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>

#include <QByteArray>
#include <QTest>

#include "core/remote/remotehost.h"

namespace sharewright::test {

/// Collects what a command prints.
struct Output {
    QByteArray out;
    QByteArray err;
    OutputSink sink()
    {
        return [this](Stream stream, QByteArrayView bytes) {
            (stream == Stream::Out ? out : err) += bytes;
        };
    }
};

class Stopwatch
{
public:
    [[nodiscard]] std::chrono::milliseconds elapsed() const
    {
        return std::chrono::duration_cast<std::chrono::milliseconds>(
            std::chrono::steady_clock::now() - m_begin);
    }

private:
    std::chrono::steady_clock::time_point m_begin = std::chrono::steady_clock::now();
};

template <class T> QByteArray messageOf(const Result<T> &result)
{
    return result ? QByteArray("no error")
                  : (result.error().message + u" | " + result.error().details).toUtf8();
}

} // namespace sharewright::test

/// Verifies that a Result is good, and shows its error when it isn't.
#define VERIFY_OK(expression)                                                                      \
    do {                                                                                           \
        const auto &verified = (expression);                                                       \
        QVERIFY2(verified.has_value(), sharewright::test::messageOf(verified));                    \
    } while (false)
/// Verifies that a Result failed in this way.
#define VERIFY_FAILED(expression, expected)                                                        \
    do {                                                                                           \
        const auto &verified = (expression);                                                       \
        QVERIFY(!verified.has_value());                                                            \
        QVERIFY2(verified.error().code == (expected), sharewright::test::messageOf(verified));     \
    } while (false)
