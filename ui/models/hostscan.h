// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>

#include <QHash>
#include <QList>
#include <QObject>

#include "core/project/project.h"
#include "ui/models/scananswer.h"

namespace sharewright {

class PortTry;

/// Which of many hosts are there: tries the SSH port of each, some at a time, on the event loop and without threads of
/// its own. Sends nothing. May be destroyed at any time, but not by what its signals call. GUI thread.
class HostScan final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HostScan)

public:
    /// So many are tried at once: 254 addresses take seconds, and the network notices little of it.
    static constexpr int kMostAtOnce = 32;

    explicit HostScan(QObject *parent = nullptr);

    /// How long a host may take to answer and to greet; for those that are tried from now on. Tests set others.
    void setLimit(std::chrono::milliseconds limit) { m_limit = limit; }

    /// Tries these from the first on, and forgets those before.
    void start(const QList<Host> &hosts);
    /// Closes all connections at once. Answers and counts stay.
    void stop();
    /// Stops, and forgets the counts.
    void clear();

    [[nodiscard]] bool isRunning() const { return !m_tries.isEmpty(); }
    [[nodiscard]] int total() const { return static_cast<int>(m_hosts.size()); }
    [[nodiscard]] int tried() const { return m_tried; }
    [[nodiscard]] int answering() const { return m_answering; }

Q_SIGNALS:
    /// What came of the host at `index` of the list; once for each, in any order.
    void answered(int index, const sharewright::ScanAnswer &answer);
    /// It began, ended, or has another count.
    void changed();

private:
    void tryMore();
    void take(int index, const ScanAnswer &answer);

    std::chrono::milliseconds m_limit{1500};
    QList<Host> m_hosts;
    QHash<int, PortTry *> m_tries; ///< by index; children of this
    int m_next = 0;
    int m_tried = 0;
    int m_answering = 0;
};

} // namespace sharewright
