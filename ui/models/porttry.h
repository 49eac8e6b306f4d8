// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QTcpSocket>
#include <QTimer>

#include "ui/models/scananswer.h"

namespace sharewright {

/// Tries once to open a port and listens for a greeting, without ever sending a byte. Begins when the event loop runs
/// next; destroying it closes the connection at once and silently. Does not block; GUI thread.
class PortTry final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PortTry)

public:
    /// Finding the address of a name may take `limit`, and opening the port with the greeting another one.
    PortTry(const QString &address, quint16 port, std::chrono::milliseconds limit,
            QObject *parent = nullptr);
    ~PortTry() override;

Q_SIGNALS:
    /// Once, always from the event loop; the connection is closed by then. Use deleteLater() from here.
    void ended(const sharewright::ScanAnswer &answer);

private:
    void open();
    void listen();
    void fail(QAbstractSocket::SocketError error);
    void end(ScanOutcome outcome);

    QString m_address;
    quint16 m_port;
    QTcpSocket m_socket;
    QTimer m_limit;
    QByteArray m_said;
    bool m_isOpen = false; ///< the port was opened, whatever came later
};

} // namespace sharewright
