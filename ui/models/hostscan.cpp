// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/hostscan.h"

#include <utility>

#include "ui/models/porttry.h"

namespace sharewright {

HostScan::HostScan(QObject *parent) : QObject(parent) {}

void HostScan::start(const QList<Host> &hosts)
{
    clear();
    m_hosts = hosts;
    tryMore();
    Q_EMIT changed();
}

void HostScan::stop()
{
    if (!isRunning())
        return;
    m_next = total();
    qDeleteAll(std::exchange(m_tries, {}));
    Q_EMIT changed();
}

void HostScan::clear()
{
    stop();
    m_hosts.clear();
    m_next = 0;
    m_tried = 0;
    m_answering = 0;
    Q_EMIT changed();
}

void HostScan::tryMore()
{
    while (m_next < total() && m_tries.size() < kMostAtOnce) {
        const int index = m_next++;
        const Host &host = m_hosts.at(index);
        // An alias of ~/.ssh/config says nothing to the network; its HostName, kept as storage address, does.
        auto *attempt = new PortTry(host.addressForStorage(), host.port, m_limit, this);
        m_tries.insert(index, attempt);
        connect(attempt, &PortTry::ended, this,
                [this, index](const ScanAnswer &answer) { take(index, answer); });
    }
}

void HostScan::take(int index, const ScanAnswer &answer)
{
    m_tries.take(index)->deleteLater(); // it is still speaking
    ++m_tried;
    if (answer.outcome == ScanOutcome::Answers)
        ++m_answering;
    Q_EMIT answered(index, answer);
    tryMore();
    Q_EMIT changed();
}

} // namespace sharewright
