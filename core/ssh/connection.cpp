// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ssh/connection.h"

#include <QCoreApplication>

#include "core/ssh/authentication.h"
#include "core/ssh/hostkeycheck.h"
#include "core/ssh/processkill.h"
#include "core/ssh/remoteprocess.h"
#include "core/ssh/tcpconnect.h"

namespace sharewright {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(LiveConnection)
};

Result<UniqueFd> openSocket(const SshTarget &target, SshContext &context, Deadline deadline,
                            const std::stop_token &stop)
{
    if (target.via)
        return context.jumps.connectThrough(*target.via, target, context, stop);
    auto socket = connectTcp(target.address, target.port, target.label(), deadline, stop);
    if (socket)
        watchForDeadPeer(socket->get(), context.settings.deadPeerAfter);
    return socket;
}

Error inPlainWords(Error error, const SshTarget &target)
{
    if (error.code == ErrorCode::Timeout) {
        error.message =
            Text::tr("%1 accepted the connection but did not go on with the log-in in time. "
                     "Its SSH server may be overloaded, or something else listens there.")
                .arg(target.label());
    }
    return error;
}

} // namespace

LiveConnection::LiveConnection(std::unique_ptr<SshSession> loggedIn,
                               std::shared_ptr<SshContext> shared)
    : context(std::move(shared))
    , session(std::move(loggedIn))
    , sudo(session->target(), *context)
{
    context->idleKeeper.add(*this);
}

LiveConnection::~LiveConnection()
{
    m_endings.clear();
    context->idleKeeper.remove(*this);
}

void LiveConnection::endLater(qint64 pid, bool asRoot)
{
    m_endings.emplace_back([this, pid, asRoot] {
        const std::lock_guard lock(inUse);
        endRemotely(*session, sudo, pid, asRoot);
    });
}

void LiveConnection::endLater(std::unique_ptr<RemoteProcess> process)
{
    process->setSink({});
    m_endings.emplace_back([this, held = std::move(process)]() mutable {
        const std::lock_guard lock(inUse);
        endRemotely(*session, sudo, held->pid(), held->asRoot());
        held.reset();
    });
}

Result<std::unique_ptr<SshSession>> openSession(const SshTarget &target, SshContext &context,
                                                const std::stop_token &stop)
{
    const auto limit = context.settings.connectTimeLimit;
    HandshakeGate::Place place(context.gate);
    // A place held while waiting for a jump host, which needs one itself, could block for ever.
    if (!target.via && !place.enter(stop)) {
        return failure(ErrorCode::Cancelled,
                       Text::tr("Connecting to %1 was stopped.").arg(target.label()));
    }
    auto socket = openSocket(target, context, SteadyClock::now() + limit, stop);
    if (!socket)
        return std::unexpected(socket.error());
    if (!place.enter(stop)) {
        return failure(ErrorCode::Cancelled,
                       Text::tr("Connecting to %1 was stopped.").arg(target.label()));
    }
    const QList<KnownKey> onRecord =
        context.knownHosts.keysFor(knownHostsFiles(target), target.knownHostsName().toUtf8());
    auto session = std::make_unique<SshSession>(
        target, std::move(*socket), hostKeyAlgorithms(onRecord), context.settings.deadPeerAfter);
    if (auto shaken = session->handshake(SteadyClock::now() + limit, stop); !shaken)
        return std::unexpected(inPlainWords(shaken.error(), target));
    if (auto known = checkHostKey(*session, context, place, stop); !known)
        return std::unexpected(known.error());
    if (auto loggedIn = Authentication(*session, context, place).logIn(stop); !loggedIn)
        return std::unexpected(inPlainWords(loggedIn.error(), target));
    return session;
}

} // namespace sharewright
