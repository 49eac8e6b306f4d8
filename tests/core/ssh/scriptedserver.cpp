// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/ssh/scriptedserver.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <list>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

#include <libssh/callbacks.h>
#include <libssh/libssh.h>
#include <libssh/server.h>

#include <QFile>
#include <QTcpServer>

#include "tests/support/sshd.h"

namespace sharewright::test {

namespace {

constexpr int kLookMs = 5; // how long what a command says may lie

/// One command in a real sh, wired to a channel.
class Command
{
public:
    explicit Command(ssh_channel channel) : m_channel(channel)
    {
        m_callbacks.userdata = this;
        m_callbacks.channel_data_function = [](ssh_session, ssh_channel, void *data,
                                               uint32_t length, int, void *self) -> int {
            auto *command = static_cast<Command *>(self);
            const auto written = ::write(command->m_input, data, length);
            return written < 0 ? static_cast<int>(length) : static_cast<int>(written);
        };
        m_callbacks.channel_eof_function = [](ssh_session, ssh_channel, void *self) {
            static_cast<Command *>(self)->closeInput();
        };
        m_callbacks.channel_close_function = m_callbacks.channel_eof_function;
        ssh_callbacks_init(&m_callbacks);
        ssh_add_channel_callbacks(m_channel, &m_callbacks);
    }
    Q_DISABLE_COPY_MOVE(Command)
    ~Command()
    {
        closeInput();
        closeOutput(m_outputs[0]);
        closeOutput(m_outputs[1]);
        if (m_pid > 0) {
            ::kill(-m_pid, SIGKILL);
            ::waitpid(m_pid, nullptr, 0);
        }
        ssh_remove_channel_callbacks(m_channel, &m_callbacks);
        ssh_channel_free(m_channel);
    }

    [[nodiscard]] ssh_channel channel() const { return m_channel; }

    bool start(const char *text, const QByteArray &path)
    {
        std::array<std::array<int, 2>, 3> pipes{};
        for (auto &ends : pipes) {
            if (::pipe2(ends.data(), O_CLOEXEC) != 0)
                return false;
        }
        for (const int output : {pipes[1][0], pipes[2][0]})
            ::fcntl(output, F_SETFL, O_NONBLOCK);
        posix_spawn_file_actions_t actions;
        posix_spawn_file_actions_init(&actions);
        posix_spawn_file_actions_adddup2(&actions, pipes[0][0], 0);
        posix_spawn_file_actions_adddup2(&actions, pipes[1][1], 1);
        posix_spawn_file_actions_adddup2(&actions, pipes[2][1], 2);
        posix_spawnattr_t attributes;
        posix_spawnattr_init(&attributes);
        posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSID);
        const QByteArray environment =
            "PATH=" + (path.isEmpty() ? QByteArray() : path + ':') + "/usr/bin:/bin";
        const char *arguments[] = {"sh", "-c", text, nullptr};
        const char *variables[] = {environment.constData(), nullptr};
        const int failed = ::posix_spawn(&m_pid, "/bin/sh", &actions, &attributes,
                                         const_cast<char *const *>(arguments),
                                         const_cast<char *const *>(variables));
        posix_spawn_file_actions_destroy(&actions);
        posix_spawnattr_destroy(&attributes);
        ::close(pipes[0][0]);
        ::close(pipes[1][1]);
        ::close(pipes[2][1]);
        m_input = pipes[0][1];
        m_outputs = {pipes[1][0], pipes[2][0]};
        return failed == 0;
    }

    /// Sends what the command has said. Its pipes are not among what libssh polls: it polls from within calls, too, and
    /// does not survive that one of them goes meanwhile (0.10.6).
    void carry()
    {
        for (int &fd : m_outputs) {
            std::array<char, 16384> piece;
            while (fd >= 0) {
                const auto got = ::read(fd, piece.data(), piece.size());
                if (got < 0 && (errno == EAGAIN || errno == EINTR))
                    break;
                if (got <= 0) {
                    closeOutput(fd);
                    break;
                }
                const auto length = static_cast<uint32_t>(got);
                if (&fd == &m_outputs[1])
                    ssh_channel_write_stderr(m_channel, piece.data(), length);
                else
                    ssh_channel_write(m_channel, piece.data(), length);
            }
        }
    }

    /// Tells the client when the command is over; true once.
    bool finish()
    {
        if (m_pid <= 0 || m_outputs[0] >= 0 || m_outputs[1] >= 0)
            return false;
        int status = 0;
        ::waitpid(m_pid, &status, 0);
        m_pid = 0;
        ssh_channel_request_send_exit_status(m_channel,
                                             WIFEXITED(status) ? WEXITSTATUS(status) : 255);
        ssh_channel_send_eof(m_channel);
        ssh_channel_close(m_channel);
        return true;
    }

private:
    void closeInput()
    {
        if (m_input >= 0)
            ::close(std::exchange(m_input, -1));
    }
    static void closeOutput(int &fd)
    {
        if (fd >= 0)
            ::close(std::exchange(fd, -1));
    }

    ssh_channel m_channel;
    ssh_channel_callbacks_struct m_callbacks{};
    pid_t m_pid = 0;
    int m_input = -1;
    std::array<int, 2> m_outputs{-1, -1};
};

/// One client.
class Connection
{
public:
    Connection(ssh_session session, const LogInScript &script)
        : m_session(session)
        , m_script(script)
    {}
    Q_DISABLE_COPY_MOVE(Connection)
    ~Connection() { ssh_free(m_session); }

    void serve(const std::stop_token &over)
    {
        if (ssh_handle_key_exchange(m_session) != SSH_OK || !logIn(over))
            return;
        const ssh_event event = ssh_event_new();
        ssh_event_add_session(event, m_session);
        while (!over.stop_requested() && ssh_event_dopoll(event, kLookMs) != SSH_ERROR) {
            takeMessages();
            for (const auto &command : m_commands)
                command->carry();
            std::erase_if(m_commands, [](auto &command) { return command->finish(); });
        }
        m_commands.clear();
        ssh_event_remove_session(event, m_session);
        ssh_event_free(event);
    }

private:
    bool logIn(const std::stop_token &over)
    {
        while (!over.stop_requested()) {
            const ssh_message message = ssh_message_get(m_session);
            if (message == nullptr)
                return false;
            bool isIn = false;
            if (ssh_message_type(message) == SSH_REQUEST_AUTH)
                isIn = judge(message);
            else
                ssh_message_reply_default(message);
            ssh_message_free(message);
            if (isIn)
                return true;
        }
        return false;
    }

    int offered() const
    {
        const bool keyIsNext = m_script.keyAndPassword && !m_keyAccepted;
        return (m_script.publicKeyFile.isEmpty() ? 0 : SSH_AUTH_METHOD_PUBLICKEY)
               | (m_script.password.isEmpty() || keyIsNext ? 0 : SSH_AUTH_METHOD_PASSWORD)
               | (m_script.rounds.isEmpty() ? 0 : SSH_AUTH_METHOD_INTERACTIVE);
    }

    bool refuse(ssh_message message)
    {
        ssh_message_auth_set_methods(message, offered());
        ssh_message_reply_default(message);
        return false;
    }

    bool accept(ssh_message message, bool partial = false)
    {
        ssh_message_auth_set_methods(message, offered());
        ssh_message_auth_reply_success(message, partial ? 1 : 0);
        return !partial;
    }

    bool judge(ssh_message message)
    {
        switch (ssh_message_subtype(message)) {
        case SSH_AUTH_METHOD_PASSWORD:
            if (m_script.password.isEmpty()
                || m_script.password != ssh_message_auth_password(message))
                return refuse(message);
            return accept(message);
        case SSH_AUTH_METHOD_PUBLICKEY:
            return judgeKey(message);
        case SSH_AUTH_METHOD_INTERACTIVE:
            return judgeAnswers(message);
        default:
            return refuse(message);
        }
    }

    bool judgeKey(ssh_message message)
    {
        ssh_key known = nullptr;
        const QByteArray file = QFile::encodeName(m_script.publicKeyFile);
        ssh_pki_import_pubkey_file(file.constData(), &known);
        const bool matches =
            known != nullptr
            && ssh_key_cmp(known, ssh_message_auth_pubkey(message), SSH_KEY_CMP_PUBLIC) == 0;
        ssh_key_free(known);
        if (!matches)
            return refuse(message);
        if (ssh_message_auth_publickey_state(message) == SSH_PUBLICKEY_STATE_NONE) {
            ssh_message_auth_reply_pk_ok_simple(message);
            return false;
        }
        if (ssh_message_auth_publickey_state(message) != SSH_PUBLICKEY_STATE_VALID)
            return refuse(message);
        m_keyAccepted = true;
        return accept(message, m_script.keyAndPassword);
    }

    bool judgeAnswers(ssh_message message)
    {
        if (m_script.rounds.isEmpty())
            return refuse(message);
        if (!ssh_message_auth_kbdint_is_response(message)) {
            m_round = 0;
            askRound(message);
            return false;
        }
        const InteractiveRound &round = m_script.rounds[m_round];
        for (qsizetype i = 0; i < round.answers.size(); ++i) {
            const char *answer =
                ssh_userauth_kbdint_getanswer(m_session, static_cast<unsigned int>(i));
            if (answer == nullptr || round.answers[i] != answer)
                return refuse(message);
        }
        if (++m_round == m_script.rounds.size())
            return accept(message);
        askRound(message);
        return false;
    }

    void askRound(ssh_message message)
    {
        const InteractiveRound &round = m_script.rounds[m_round];
        std::vector<const char *> prompts;
        std::vector<char> echo;
        for (const QByteArray &prompt : round.prompts) {
            prompts.push_back(prompt.constData());
            echo.push_back(round.echo ? 1 : 0);
        }
        prompts.push_back(nullptr);
        echo.push_back(0);
        ssh_message_auth_interactive_request(message, "", round.instruction.constData(),
                                             static_cast<unsigned int>(round.prompts.size()),
                                             prompts.data(), echo.data());
    }

    void takeMessages()
    {
        ssh_set_blocking(m_session, 0);
        while (const ssh_message message = ssh_message_get(m_session)) {
            take(message);
            ssh_message_free(message);
        }
    }

    void take(ssh_message message)
    {
        if (ssh_message_type(message) == SSH_REQUEST_CHANNEL_OPEN
            && ssh_message_subtype(message) == SSH_CHANNEL_SESSION) {
            const ssh_channel channel = ssh_message_channel_request_open_reply_accept(message);
            m_commands.push_back(std::make_unique<Command>(channel));
            return;
        }
        if (ssh_message_type(message) == SSH_REQUEST_CHANNEL
            && ssh_message_subtype(message) == SSH_CHANNEL_REQUEST_EXEC) {
            for (const auto &command : m_commands) {
                if (command->channel() == ssh_message_channel_request_channel(message)
                    && command->start(ssh_message_channel_request_command(message),
                                      m_script.path)) {
                    ssh_message_channel_request_reply_success(message);
                    return;
                }
            }
        }
        ssh_message_reply_default(message);
    }

    ssh_session m_session;
    const LogInScript &m_script;
    bool m_keyAccepted = false;
    qsizetype m_round = 0;
    std::list<std::unique_ptr<Command>> m_commands;
};

} // namespace

struct ScriptedServer::Private {
    ssh_bind bind = ssh_bind_new();
    std::vector<std::jthread> connections;
};

ScriptedServer::ScriptedServer(const LogInScript &script)
    : m_script(script)
    , d(std::make_unique<Private>())
{
    QTcpServer probe;
    probe.listen(QHostAddress::LocalHost);
    m_port = probe.serverPort();
    probe.close();
    const QString keyFile = m_directory.filePath(QStringLiteral("host"));
    makeKey(keyFile);
    QFile publicKey(keyFile + QStringLiteral(".pub"));
    QFile knownHosts(knownHostsFile());
    if (publicKey.open(QIODevice::ReadOnly) && knownHosts.open(QIODevice::WriteOnly))
        knownHosts.write("[127.0.0.1]:" + QByteArray::number(m_port) + ' ' + publicKey.readAll());
    const unsigned int port = m_port;
    ssh_bind_options_set(d->bind, SSH_BIND_OPTIONS_BINDADDR, "127.0.0.1");
    ssh_bind_options_set(d->bind, SSH_BIND_OPTIONS_BINDPORT, &port);
    ssh_bind_options_set(d->bind, SSH_BIND_OPTIONS_HOSTKEY, QFile::encodeName(keyFile).constData());
    ssh_bind_listen(d->bind);
    m_thread = std::jthread([this](const std::stop_token &over) { acceptConnections(over); });
}

ScriptedServer::~ScriptedServer()
{
    m_thread.request_stop();
    m_thread.join();
    d->connections.clear();
    ssh_bind_free(d->bind);
}

void ScriptedServer::acceptConnections(const std::stop_token &over)
{
    while (!over.stop_requested()) {
        pollfd polled{ssh_bind_get_fd(d->bind), POLLIN, 0};
        if (::poll(&polled, 1, 20) <= 0)
            continue;
        const ssh_session session = ssh_new();
        if (ssh_bind_accept(d->bind, session) != SSH_OK) {
            ssh_free(session);
            continue;
        }
        d->connections.emplace_back([this, session](const std::stop_token &end) {
            Connection(session, m_script).serve(end);
        });
    }
}

Host ScriptedServer::host() const
{
    Host host;
    host.id = HostId(QStringLiteral("db1"));
    host.address = QStringLiteral("127.0.0.1");
    host.port = m_port;
    host.user = QStringLiteral("admin");
    return host;
}

} // namespace sharewright::test
