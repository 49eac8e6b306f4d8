// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <map>
#include <memory>
#include <mutex>

#include <QByteArray>
#include <QList>
#include <QString>

#include "core/base/result.h"
#include "core/practice/descriptor.h"
#include "core/practice/keeper/protocol.h"

namespace sharewright::practice {

/// One command to start inside a practice host.
struct HostCommand {
    QByteArray user = QByteArrayLiteral("root");
    QByteArray text;               ///< for `sh -c`; empty: a login shell
    QList<QByteArray> environment; ///< NAME=value
};

/// The namespaces of a practice site, seen from the application: starts the keeper program, switches hosts
/// on and off and starts commands in them. Thread-safe once started. Its end is the end of all its processes.
class PracticeWorld
{
public:
    /// `temporary` is removed by the keeper in the end, even when this process is killed.
    [[nodiscard]] static Result<std::unique_ptr<PracticeWorld>> start(const QString &temporary);
    ~PracticeWorld();
    Q_DISABLE_COPY_MOVE(PracticeWorld)

    [[nodiscard]] Result<> addHost(const QByteArray &name, const QByteArray &role,
                                   const QByteArray &address);
    /// Returns at once; `waitUntilUp` tells when the host has booted.
    [[nodiscard]] Result<> powerOn(const QByteArray &name);
    [[nodiscard]] Result<> waitUntilUp(const QByteArray &name);
    [[nodiscard]] Result<> powerOff(const QByteArray &name);

    /// Starts a command with these descriptors as its standard streams (they stay the caller's). Returns a pipe
    /// that gives the process id and, in the end, the wait status, each as an int32. An end without a status
    /// means that the host went down.
    [[nodiscard]] Result<Descriptor> run(const QByteArray &host, const HostCommand &command, int in,
                                         int out, int err);
    /// Sends a signal to the process group that a command leads.
    void signal(const QByteArray &host, int pid, int number);

private:
    PracticeWorld() = default;
    [[nodiscard]] Result<> launchKeeper(const QString &temporary);
    [[nodiscard]] Result<> ask(const Message &message, int descriptor = -1);
    [[nodiscard]] Result<> readAnswer(int socket, int timeLimitMs) const;

    Descriptor m_site;
    int m_keeper = -1;
    std::mutex m_mutex; ///< guards the sockets below and the order on m_site
    std::map<QByteArray, Descriptor> m_hosts;
};

} // namespace sharewright::practice
