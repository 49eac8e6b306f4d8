// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/singleinstance.h"

#include <unistd.h>

#include <QFileInfo>
#include <QLocalSocket>

namespace sharewright {

namespace {

constexpr int kPatienceMs = 1500;
constexpr qint64 kMostBytes = 16 * 1024; // a path is shorter
const QByteArray kTaken = QByteArrayLiteral("taken\n");

} // namespace

SingleInstance::SingleInstance(QObject *parent) : QObject(parent)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::answer);
}

QString SingleInstance::usualName()
{
    const QString display =
        qEnvironmentVariable("WAYLAND_DISPLAY", qEnvironmentVariable("DISPLAY"));
    QString name = QStringLiteral("sharewright-%1-%2").arg(getuid()).arg(display);
    return name.replace(u'/', u'_');
}

bool SingleInstance::handOver(const QString &name, const QString &project)
{
    QLocalSocket socket;
    socket.connectToServer(name);
    if (!socket.waitForConnected(kPatienceMs))
        return false;
    const QString path = project.isEmpty() ? QString() : QFileInfo(project).absoluteFilePath();
    socket.write(path.toUtf8() + '\n');
    QByteArray reply;
    while (reply.size() < kTaken.size() && socket.waitForReadyRead(kPatienceMs))
        reply += socket.readAll();
    return reply == kTaken;
}

Result<> SingleInstance::listen(const QString &name)
{
    if (m_server.listen(name))
        return {};
    // Nobody answered on it, so it was left behind.
    QLocalServer::removeServer(name);
    if (m_server.listen(name))
        return {};
    return failure(ErrorCode::Io, tr("Further starts of the program open windows of their own."),
                   m_server.errorString());
}

void SingleInstance::answer()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            if (!socket->canReadLine()) {
                if (socket->bytesAvailable() > kMostBytes)
                    socket->abort();
                return;
            }
            const QString project = QString::fromUtf8(socket->readLine(kMostBytes)).trimmed();
            socket->write(kTaken);
            socket->flush();
            socket->disconnectFromServer();
            Q_EMIT asked(project);
        });
    }
}

} // namespace sharewright
