// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/startreport.h"

#include <cstdio>
#include <cstdlib>
#include <ctime>

#include <QApplication>
#include <QFile>
#include <QTimer>
#include <QWidget>

namespace sharewright::bench {

namespace {

constexpr int kIdleMs = 2000;

double secondsNow()
{
    timespec now{};
    clock_gettime(CLOCK_REALTIME, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e9;
}

double proportionalMegabytes()
{
    QFile file(QStringLiteral("/proc/self/smaps_rollup"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray &line : lines)
        if (line.startsWith("Pss:"))
            return line.mid(4).trimmed().split(' ').first().toDouble() / 1024;
    return 0;
}

// No cleaning up: what is measured is over.
[[noreturn]] void tell(double figure)
{
    std::printf("%.1f\n", figure);
    std::fflush(stdout);
    std::_Exit(0);
}

void watchApplication()
{
    qApp->installEventFilter(new StartReport); // lives as long as the process
}

Q_COREAPP_STARTUP_FUNCTION(watchApplication)

} // namespace

bool StartReport::eventFilter(QObject *watched, QEvent *event)
{
    const auto *widget = qobject_cast<QWidget *>(watched);
    if (event->type() == QEvent::Paint && widget && widget->isWindow() && !m_done) {
        m_done = true;
        // Behind what is painted in this turn of the event loop: children, and the hand-over to the screen.
        QTimer::singleShot(0, this, &StartReport::painted);
    }
    return false;
}

void StartReport::painted()
{
    if (qEnvironmentVariable("BENCH_REPORT") == QLatin1StringView("memory"))
        QTimer::singleShot(kIdleMs, this, [] { tell(proportionalMegabytes()); });
    else
        tell((secondsNow() - qEnvironmentVariable("BENCH_BEGAN").toDouble()) * 1000);
}

} // namespace sharewright::bench
