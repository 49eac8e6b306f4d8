// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <concepts>
#include <stop_token>

#include <QCoreApplication>
#include <QList>
#include <QSet>
#include <QStringList>

#include "core/base/result.h"
#include "core/ssh/gate.h"
#include "core/ssh/session.h"
#include "core/ssh/sshcontext.h"

namespace sharewright {

/// Logs in on a connected session: a named key, keys and agent, keyboard-interactive, password, none, in the
/// order in which the fewest questions are asked; several methods where the server wants more than
/// one. Used once.
class Authentication
{
    Q_DECLARE_TR_FUNCTIONS(Authentication)

public:
    Authentication(SshSession &session, SshContext &context, HandshakeGate::Place &place);
    /// Errors: Authentication, Timeout, Cancelled, ConnectionLost.
    [[nodiscard]] Result<> logIn(const std::stop_token &stop);

private:
    // What a try ended with, as libssh's ssh_auth_e, or why it could not be tried at all.
    using Outcome = Result<int>;

    /// One request of the protocol, repeated until the server has answered.
    template <std::invocable Call>
    [[nodiscard]] Outcome request(Call call, const std::stop_token &stop);
    [[nodiscard]] Outcome tryNamedKey(const std::stop_token &stop);
    [[nodiscard]] Outcome tryKeys(const std::stop_token &stop);
    [[nodiscard]] Outcome tryAgent(const std::stop_token &stop);
    [[nodiscard]] Outcome tryKeyFile(KeyFile &file, const std::stop_token &stop);
    [[nodiscard]] Outcome tryInteractive(const std::stop_token &stop);
    [[nodiscard]] Outcome interactiveRounds(bool retry, bool &answeredByPerson,
                                            const std::stop_token &stop);
    [[nodiscard]] Outcome answerPrompts(bool retry, bool &answeredByPerson,
                                        const std::stop_token &stop);
    [[nodiscard]] Outcome tryPassword(const std::stop_token &stop);

    [[nodiscard]] QList<std::shared_ptr<KeyFile>> keyFiles() const;
    [[nodiscard]] Result<Secret> ask(SecretQuestion question, const std::stop_token &stop);
    [[nodiscard]] Deadline answerLimit() const;
    [[nodiscard]] std::unexpected<Error> refused(int methodsLeft) const;
    [[nodiscard]] std::unexpected<Error> brokenOff() const;

    SshSession &m_session;
    SshContext &m_context;
    HandshakeGate::Place &m_place;
    QSet<int> m_tried;       // methods (SSH_AUTH_METHOD_*) that were refused
    QSet<QString> m_offered; // key files that were offered; empty name: the agent
    QStringList m_notes;     // what was tried, for the details of the error
};

} // namespace sharewright
