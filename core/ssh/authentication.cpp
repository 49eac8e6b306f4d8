// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ssh/authentication.h"

#include <algorithm>
#include <utility>

#include <libssh/libssh.h>

#include <QDir>
#include <QFileInfo>

#include "core/ssh/agentguard.h"

namespace sharewright {

namespace {

constexpr int kPasswordTries = 3;
constexpr int kInteractiveRounds = 20;

QString methodNames(int methods)
{
    static constexpr std::pair<unsigned int, const char *> kNames[] = {
        {SSH_AUTH_METHOD_PUBLICKEY, "publickey"},
        {SSH_AUTH_METHOD_INTERACTIVE, "keyboard-interactive"},
        {SSH_AUTH_METHOD_PASSWORD, "password"},
        {SSH_AUTH_METHOD_GSSAPI_MIC, "gssapi-with-mic"},
        {SSH_AUTH_METHOD_HOSTBASED, "hostbased"}};
    QStringList names;
    for (const auto &[method, name] : kNames) {
        if ((static_cast<unsigned int>(methods) & method) != 0)
            names << QLatin1StringView(name);
    }
    return names.join(QStringLiteral(", "));
}

} // namespace

Authentication::Authentication(SshSession &session, SshContext &context,
                               HandshakeGate::Place &place)
    : m_session(session)
    , m_context(context)
    , m_place(place)
{}

Deadline Authentication::answerLimit() const
{
    // A server may look up our name or wait after a wrong password before it answers.
    return SteadyClock::now() + 3 * m_context.settings.connectTimeLimit;
}

template <std::invocable Call>
Authentication::Outcome Authentication::request(Call call, const std::stop_token &stop)
{
    const auto answer = [&] {
        const int outcome = call();
        return outcome == SSH_AUTH_AGAIN ? SSH_AGAIN : outcome;
    };
    return m_session.complete(answer, answerLimit(), stop);
}

Result<> Authentication::logIn(const std::stop_token &stop)
{
    const ssh_session session = m_session.handle();
    Outcome outcome = tryNamedKey(stop);
    for (;;) {
        if (!outcome)
            return std::unexpected(outcome.error());
        if (*outcome == SSH_AUTH_SUCCESS) {
            m_session.setAuthenticated();
            return {};
        }
        if (*outcome == SSH_AUTH_ERROR)
            return brokenOff();
        if (*outcome == SSH_AUTH_PARTIAL)
            m_tried.clear();
        const int methods = ssh_userauth_list(session, nullptr); // none before the first refusal
        const auto isOpen = [&](int method) {
            return (static_cast<unsigned int>(methods) & static_cast<unsigned int>(method)) != 0
                   && !m_tried.contains(method);
        };
        int method = 0;
        if (isOpen(method = SSH_AUTH_METHOD_PUBLICKEY))
            outcome = tryKeys(stop);
        else if (isOpen(method = SSH_AUTH_METHOD_INTERACTIVE))
            outcome = tryInteractive(stop);
        else if (isOpen(method = SSH_AUTH_METHOD_PASSWORD))
            outcome = tryPassword(stop);
        else if (!m_tried.contains(method = SSH_AUTH_METHOD_NONE))
            outcome = request([=] { return ssh_userauth_none(session, nullptr); }, stop);
        else
            return refused(methods);
        m_tried.insert(method);
    }
}

QList<std::shared_ptr<KeyFile>> Authentication::keyFiles() const
{
    const SshTarget &target = m_session.target();
    if (!target.identityFile.isEmpty())
        return {m_context.keys.keyFile(target.identityFile)};
    QList<std::shared_ptr<KeyFile>> files;
    for (const char *name : {"id_ed25519", "id_ecdsa", "id_rsa"}) {
        const QString path = QDir::homePath() + QStringLiteral("/.ssh/") + QLatin1StringView(name);
        if (QFileInfo::exists(path))
            files.append(m_context.keys.keyFile(path));
    }
    return files;
}

// Without asking with "none" for the methods first: that is a way there and back, and after a refusal sshd of Debian 12
// sleeps for 5 to 10 ms (ensure_minimum_time_since in OpenSSH's auth2.c).
Authentication::Outcome Authentication::tryNamedKey(const std::stop_token &stop)
{
    if (m_session.target().identityFile.isEmpty())
        return SSH_AUTH_DENIED;
    const std::shared_ptr<KeyFile> file = keyFiles().constFirst();
    if (file->needsPassphrase())
        return SSH_AUTH_DENIED;
    m_offered.insert(file->path());
    return tryKeyFile(*file, stop);
}

// A named key that needs no passphrase goes before the agent: an agent full of keys would use up
// the server's MaxAuthTries. Keys with a passphrase come last, because they cost a question.
Authentication::Outcome Authentication::tryKeys(const std::stop_token &stop)
{
    const QList<std::shared_ptr<KeyFile>> files = keyFiles();
    const auto offer = [&](bool withPassphrase) -> Outcome {
        for (const auto &file : files) {
            if (file->needsPassphrase() != withPassphrase || m_offered.contains(file->path()))
                continue;
            m_offered.insert(file->path());
            const Outcome outcome = tryKeyFile(*file, stop);
            if (!outcome || *outcome != SSH_AUTH_DENIED)
                return outcome;
        }
        return SSH_AUTH_DENIED;
    };
    const bool isNamed = !m_session.target().identityFile.isEmpty();
    Outcome outcome = isNamed ? offer(false) : Outcome(SSH_AUTH_DENIED);
    if (outcome && *outcome == SSH_AUTH_DENIED && !m_offered.contains(QString())) {
        m_offered.insert(QString());
        outcome = tryAgent(stop);
    }
    if (outcome && *outcome == SSH_AUTH_DENIED && !isNamed)
        outcome = offer(false);
    if (outcome && *outcome == SSH_AUTH_DENIED)
        outcome = offer(true);
    return outcome;
}

Authentication::Outcome Authentication::tryAgent(const std::stop_token &stop)
{
    if (!AgentGuard::isAgentThere())
        return SSH_AUTH_DENIED;
    m_notes << QStringLiteral("agent");
    const AgentGuard guard(m_session.handle(), answerLimit(), stop);
    if (!guard.isConnected())
        return SSH_AUTH_DENIED;
    const Outcome outcome =
        request([this] { return ssh_userauth_agent(m_session.handle(), nullptr); }, stop);
    // An agent that fails is not the end: only the connection's own failure is.
    if (outcome && *outcome == SSH_AUTH_ERROR && m_session.isAlive() && !stop.stop_requested())
        return SSH_AUTH_DENIED;
    return outcome;
}

Authentication::Outcome Authentication::tryKeyFile(KeyFile &file, const std::stop_token &stop)
{
    m_notes << (file.problem().isEmpty() ? file.path() : file.problem());
    const ssh_session session = m_session.handle();
    if (file.publicKey() != nullptr && file.needsPassphrase()) {
        const Outcome welcome = request(
            [&] { return ssh_userauth_try_publickey(session, nullptr, file.publicKey()); }, stop);
        if (!welcome || *welcome != SSH_AUTH_SUCCESS)
            return welcome;
    }
    bool isCancelled = false;
    const auto askPassphrase = [&](bool retry) -> std::optional<Secret> {
        const auto answer = ask({.host = m_session.target().host,
                                 .kind = SecretKind::KeyPassphrase,
                                 .prompt = {},
                                 .instruction = {},
                                 .subject = file.path(),
                                 .echo = false,
                                 .retry = retry},
                                stop);
        isCancelled = !answer && answer.error().code == ErrorCode::Cancelled;
        return answer ? std::optional(*answer) : std::nullopt;
    };
    const ssh_key key = file.unlock(askPassphrase, stop);
    if (stop.stop_requested() || isCancelled) {
        return failure(ErrorCode::Cancelled,
                       tr("Connecting to %1 was stopped.").arg(m_session.target().label()));
    }
    if (key == nullptr)
        return SSH_AUTH_DENIED;
    return request([=] { return ssh_userauth_publickey(session, nullptr, key); }, stop);
}

Authentication::Outcome Authentication::tryPassword(const std::stop_token &stop)
{
    const SshTarget &target = m_session.target();
    m_notes << QStringLiteral("password");
    std::optional<Secret> known = m_context.secrets.find(target.host, SecretKind::Password);
    for (int attempt = 0; attempt < kPasswordTries; ++attempt) {
        Result<Secret> password = known ? Result<Secret>(*known)
                                        : ask({.host = target.host,
                                               .kind = SecretKind::Password,
                                               .prompt = {},
                                               .instruction = {},
                                               .subject = target.login(),
                                               .echo = false,
                                               .retry = attempt > 0},
                                              stop);
        if (!password)
            return std::unexpected(password.error());
        known.reset();
        const Outcome outcome = request(
            [&] {
                return ssh_userauth_password(m_session.handle(), nullptr,
                                             password->reveal().constData());
            },
            stop);
        if (outcome && (*outcome == SSH_AUTH_SUCCESS || *outcome == SSH_AUTH_PARTIAL))
            m_context.secrets.store(target.host, SecretKind::Password, *password);
        if (!outcome || *outcome != SSH_AUTH_DENIED)
            return outcome;
        m_context.secrets.forget(target.host, SecretKind::Password);
    }
    return SSH_AUTH_DENIED;
}

Authentication::Outcome Authentication::tryInteractive(const std::stop_token &stop)
{
    m_notes << QStringLiteral("keyboard-interactive");
    Outcome outcome = SSH_AUTH_DENIED;
    for (int attempt = 0; attempt < kPasswordTries; ++attempt) {
        bool answeredByPerson = false;
        outcome = interactiveRounds(attempt > 0, answeredByPerson, stop);
        // Refused without a question: asking the server again would change nothing.
        if (!outcome || *outcome != SSH_AUTH_DENIED || !answeredByPerson)
            break;
    }
    return outcome;
}

Authentication::Outcome Authentication::interactiveRounds(bool retry, bool &answeredByPerson,
                                                          const std::stop_token &stop)
{
    const ssh_session session = m_session.handle();
    for (int round = 0; round < kInteractiveRounds; ++round) {
        const Outcome outcome =
            request([=] { return ssh_userauth_kbdint(session, nullptr, nullptr); }, stop);
        if (!outcome || *outcome != SSH_AUTH_INFO)
            return outcome;
        if (const Outcome answered = answerPrompts(retry && round == 0, answeredByPerson, stop);
            !answered) {
            return answered;
        }
    }
    return SSH_AUTH_DENIED;
}

Authentication::Outcome Authentication::answerPrompts(bool retry, bool &answeredByPerson,
                                                      const std::stop_token &stop)
{
    const ssh_session session = m_session.handle();
    const auto count =
        static_cast<unsigned int>(std::max(0, ssh_userauth_kbdint_getnprompts(session)));
    const QString instruction =
        QString::fromUtf8(ssh_userauth_kbdint_getinstruction(session)).trimmed();
    for (unsigned int i = 0; i < count; ++i) {
        char echo = 0;
        const QString prompt = QString::fromUtf8(ssh_userauth_kbdint_getprompt(session, i, &echo));
        const auto answer = ask({.host = m_session.target().host,
                                 .kind = SecretKind::KeyboardInteractive,
                                 .prompt = prompt,
                                 .instruction = instruction,
                                 .subject = m_session.target().login(),
                                 .echo = echo != 0,
                                 .retry = retry},
                                stop);
        if (!answer)
            return std::unexpected(answer.error());
        answeredByPerson = true;
        ssh_userauth_kbdint_setanswer(session, i, answer->reveal().constData());
    }
    return SSH_AUTH_INFO;
}

Result<Secret> Authentication::ask(SecretQuestion question, const std::stop_token &stop)
{
    m_place.leave();
    const std::optional<Secret> answer = m_context.credentials.secret(question, stop);
    const QString label = m_session.target().label();
    if (stop.stop_requested() || !m_place.enter(stop))
        return failure(ErrorCode::Cancelled, tr("Connecting to %1 was stopped.").arg(label));
    if (!answer) {
        return failure(ErrorCode::Authentication,
                       tr("The log-in to %1 needs an answer that was not given. Connect again and "
                          "answer the question, or set a key file in the project.")
                           .arg(label));
    }
    return *answer;
}

std::unexpected<Error> Authentication::refused(int methodsLeft) const
{
    const SshTarget &target = m_session.target();
    return failure(
        ErrorCode::Authentication,
        tr("%1 refused the log-in of user %2; it accepts: %3. Check the user name, the key "
           "file and the password.")
            .arg(target.label(), target.user, methodNames(methodsLeft)),
        tr("Tried: %1").arg(m_notes.join(QStringLiteral(", "))));
}

std::unexpected<Error> Authentication::brokenOff() const
{
    const SshTarget &target = m_session.target();
    const QString text = m_session.libraryText();
    if (text.contains(QLatin1StringView("Too many authentication failures"))) {
        return failure(
            ErrorCode::Authentication,
            tr("%1 ended the log-in after too many tries (MaxAuthTries). Set the key file "
               "of this host in the project, or remove keys from the agent.")
                .arg(target.label()),
            tr("Tried: %1").arg(m_notes.join(QStringLiteral(", "))));
    }
    if (!m_session.isAlive())
        return m_session.lost();
    return failure(ErrorCode::Authentication,
                   tr("The log-in to %1 as %2 failed. Look into the log of its SSH server.")
                       .arg(target.label(), target.user),
                   text);
}

} // namespace sharewright
