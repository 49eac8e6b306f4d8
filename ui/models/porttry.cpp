// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/porttry.h"

#include <QNetworkProxy>

namespace sharewright {

namespace {

constexpr qint64 kMostSaid = 255; // RFC 4253, 4.2: the longest identification

} // namespace

PortTry::PortTry(const QString &address, quint16 port, std::chrono::milliseconds limit,
                 QObject *parent)
    : QObject(parent)
    , m_address(address)
    , m_port(port)
{
    m_socket.setProxy(QNetworkProxy::NoProxy); // a proxy would answer in the host's place
    m_socket.setReadBufferSize(kMostSaid);
    m_limit.setSingleShot(true);
    m_limit.setInterval(limit);
    connect(&m_limit, &QTimer::timeout, this,
            [this] { end(m_isOpen ? ScanOutcome::Answers : ScanOutcome::Silent); });
    // A slow name server is not the host's fault.
    connect(&m_socket, &QAbstractSocket::hostFound, &m_limit, qOverload<>(&QTimer::start));
    connect(&m_socket, &QAbstractSocket::connected, this, [this] { m_isOpen = true; });
    connect(&m_socket, &QIODevice::readyRead, this, &PortTry::listen);
    connect(&m_socket, &QAbstractSocket::errorOccurred, this, &PortTry::fail);
    QMetaObject::invokeMethod(this, &PortTry::open, Qt::QueuedConnection);
}

PortTry::~PortTry()
{
    // The socket says good-bye when it is destroyed, and nobody is left then who could hear it.
    m_socket.disconnect(this);
    m_socket.disconnect(&m_limit);
}

void PortTry::open()
{
    m_limit.start();
    m_socket.connectToHost(m_address, m_port, QIODevice::ReadOnly);
}

void PortTry::listen()
{
    m_said += m_socket.read(kMostSaid - m_said.size());
    if (m_said.contains('\n') || m_said.size() >= kMostSaid)
        end(ScanOutcome::Answers);
}

void PortTry::fail(QAbstractSocket::SocketError error)
{
    if (m_isOpen)
        end(ScanOutcome::Answers); // it let us in, and has hung up since
    else if (error == QAbstractSocket::ConnectionRefusedError)
        end(ScanOutcome::Refused);
    else if (error == QAbstractSocket::HostNotFoundError)
        end(ScanOutcome::NotFound);
    else
        end(ScanOutcome::Silent);
}

void PortTry::end(ScanOutcome outcome)
{
    m_limit.stop();
    m_socket.disconnect(this);
    m_socket.disconnect(&m_limit);
    m_socket.abort();
    Q_EMIT ended({outcome, shownGreeting(m_said)});
}

} // namespace sharewright
