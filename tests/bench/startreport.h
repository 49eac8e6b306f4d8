// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace sharewright::bench {

/// Watches the application from the outside and ends it: BENCH_REPORT=frame prints the milliseconds from BENCH_BEGAN
/// (seconds since the epoch) until the first top-level window was painted, BENCH_REPORT=memory the megabytes of PSS two
/// seconds after that. Installs itself when the application object is made.
class StartReport final : public QObject
{
public:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void painted();

    bool m_done = false;
};

} // namespace sharewright::bench
