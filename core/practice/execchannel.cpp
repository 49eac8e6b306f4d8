// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/practice/execchannel.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <sys/wait.h>
#include <utility>

#include "core/practice/sshserver.h"

namespace sharewright::practice {

namespace {

constexpr qsizetype kInputLimit = 256 * 1024;
constexpr size_t kChunk = 32 * 1024;

constexpr std::array<std::pair<const char *, int>, 10> kSignals{{{"HUP", SIGHUP},
                                                                 {"INT", SIGINT},
                                                                 {"QUIT", SIGQUIT},
                                                                 {"ABRT", SIGABRT},
                                                                 {"KILL", SIGKILL},
                                                                 {"USR1", SIGUSR1},
                                                                 {"SEGV", SIGSEGV},
                                                                 {"USR2", SIGUSR2},
                                                                 {"PIPE", SIGPIPE},
                                                                 {"TERM", SIGTERM}}};

struct Pipe {
    Descriptor reading;
    Descriptor writing;
};

bool makePipe(Pipe &pipe)
{
    int ends[2] = {-1, -1};
    if (pipe2(ends, O_CLOEXEC) != 0)
        return false;
    pipe.reading = Descriptor(ends[0]);
    pipe.writing = Descriptor(ends[1]);
    return true;
}

void neverWait(const Descriptor &pipe)
{
    fcntl(pipe.get(), F_SETFL, O_NONBLOCK);
}

} // namespace

ExecChannel::ExecChannel(ServerContext &context, ssh_channel channel, QByteArray user)
    : m_context(context)
    , m_channel(channel)
    , m_user(std::move(user))
{
    m_callbacks.userdata = this;
    m_callbacks.channel_exec_request_function = onExec;
    m_callbacks.channel_shell_request_function = onShell;
    m_callbacks.channel_env_request_function = onEnvironment;
    m_callbacks.channel_signal_function = onSignal;
    ssh_callbacks_init(&m_callbacks);
    ssh_set_channel_callbacks(m_channel, &m_callbacks);
}

ExecChannel::~ExecChannel()
{
    ssh_remove_channel_callbacks(m_channel, &m_callbacks);
    ssh_channel_free(m_channel);
}

int ExecChannel::onExec(ssh_session, ssh_channel, const char *command, void *self)
{
    return static_cast<ExecChannel *>(self)->start(command);
}

int ExecChannel::onShell(ssh_session, ssh_channel, void *self)
{
    return static_cast<ExecChannel *>(self)->start({});
}

int ExecChannel::onEnvironment(ssh_session, ssh_channel, const char *name, const char *value,
                               void *self)
{
    const QByteArray key(name);
    if (key != "LANG" && !key.startsWith("LC_"))
        return 1; // what Debian's sshd_config accepts, and no more
    static_cast<ExecChannel *>(self)->m_environment.append(key + '=' + value);
    return 0;
}

void ExecChannel::onSignal(ssh_session, ssh_channel, const char *name, void *self)
{
    const auto *channel = static_cast<ExecChannel *>(self);
    for (const auto &[word, number] : kSignals)
        if (std::strcmp(word, name) == 0 && channel->m_pid > 0)
            channel->m_context.world.signal(channel->m_context.host, channel->m_pid, number);
}

int ExecChannel::start(const QByteArray &command)
{
    Pipe in;
    Pipe out;
    Pipe err;
    if (m_started || !makePipe(in) || !makePipe(out) || !makePipe(err))
        return 1;
    auto status = m_context.world.run(m_context.host, {m_user, command, m_environment},
                                      in.reading.get(), out.writing.get(), err.writing.get());
    if (!status)
        return 1;
    m_started = true;
    m_in = std::move(in.writing);
    m_out = std::move(out.reading);
    m_err = std::move(err.reading);
    m_status = std::move(*status);
    for (const Descriptor *pipe : {&m_in, &m_out, &m_err, &m_status})
        neverWait(*pipe);
    m_answered = false;
    m_struck = m_context.fault.strikes();
    return 0;
}

void ExecChannel::addSources(std::vector<pollfd> &sources, bool connectionFull) const
{
    if (!m_started)
        return;
    if (!m_pendingInput.isEmpty() && m_in.isOpen())
        sources.push_back({m_in.get(), POLLOUT, 0});
    if (m_status.isOpen())
        sources.push_back({m_status.get(), POLLIN, 0});
    if (connectionFull || ssh_channel_window_size(m_channel) == 0)
        return;
    for (const Descriptor *pipe : {&m_out, &m_err})
        if (pipe->isOpen())
            sources.push_back({pipe->get(), POLLIN, 0});
}

bool ExecChannel::pump(const std::function<bool()> &connectionFull)
{
    if (ssh_channel_is_closed(m_channel)) {
        m_over = true; // like sshd: the command loses its pipes, no more
        return true;
    }
    if (!m_started)
        return true;
    pumpInput();
    readStatus();
    pumpOutput(m_out, false, connectionFull);
    pumpOutput(m_err, true, connectionFull);
    reportExit();
    return !m_struck;
}

void ExecChannel::pumpInput()
{
    // What libssh holds back announces itself only once, so go on until one side can do no more.
    while (takeInput() && passInput())
        continue;
    if (!m_in.isOpen())
        m_pendingInput.clear();
    if (m_pendingInput.isEmpty() && ssh_channel_is_eof(m_channel))
        m_in.reset();
}

bool ExecChannel::takeInput()
{
    std::array<char, kChunk> buffer;
    while (m_pendingInput.size() < kInputLimit) {
        const int n = ssh_channel_read_nonblocking(m_channel, buffer.data(), kChunk, 0);
        if (n <= 0)
            break;
        if (std::exchange(m_answered, false) && m_context.fault.strikes())
            m_struck = true;
        if (m_in.isOpen())
            m_pendingInput.append(buffer.data(), n);
    }
    return !m_pendingInput.isEmpty();
}

bool ExecChannel::passInput()
{
    qsizetype done = 0;
    while (done < m_pendingInput.size() && m_in.isOpen()) {
        const ssize_t n = write(m_in.get(), m_pendingInput.constData() + done,
                                size_t(m_pendingInput.size() - done));
        if (n > 0)
            done += n;
        else if (errno == EAGAIN)
            break;
        else if (errno != EINTR)
            m_in.reset(); // the command does not read any more
    }
    m_pendingInput.remove(0, done);
    return done > 0;
}

void ExecChannel::pumpOutput(Descriptor &pipe, bool standardError,
                             const std::function<bool()> &connectionFull)
{
    std::array<char, kChunk> buffer;
    while (pipe.isOpen() && !connectionFull()) {
        const size_t window = std::min<size_t>(ssh_channel_window_size(m_channel), kChunk);
        if (window == 0)
            return;
        const ssize_t n = read(pipe.get(), buffer.data(), window);
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0 && errno == EAGAIN)
            return;
        if (n <= 0) {
            pipe.reset();
            return;
        }
        m_answered = true;
        const auto size = static_cast<uint32_t>(n);
        const int sent = standardError ? ssh_channel_write_stderr(m_channel, buffer.data(), size)
                                       : ssh_channel_write(m_channel, buffer.data(), size);
        if (sent < 0)
            pipe.reset();
    }
}

void ExecChannel::readStatus()
{
    while (m_status.isOpen()) {
        std::int32_t value = 0;
        const ssize_t n = read(m_status.get(), &value, sizeof value);
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0 && errno == EAGAIN)
            return;
        if (n == ssize_t(sizeof value) && m_pid == 0) {
            m_pid = value;
            continue;
        }
        m_exited = true;
        m_waitStatus = n == ssize_t(sizeof value) ? value : SIGKILL;
        m_status.reset();
    }
}

void ExecChannel::reportExit()
{
    if (m_exited && !m_exitSent) {
        m_exitSent = true;
        m_in.reset();
        if (WIFSIGNALED(m_waitStatus)) {
            const char *name = "KILL";
            for (const auto &[word, number] : kSignals)
                if (number == WTERMSIG(m_waitStatus))
                    name = word;
            ssh_channel_request_send_exit_signal(m_channel, name, 0, "", "");
        } else {
            ssh_channel_request_send_exit_status(m_channel, WEXITSTATUS(m_waitStatus));
        }
    }
    if (m_exitSent && !m_out.isOpen() && !m_err.isOpen()) {
        ssh_channel_send_eof(m_channel);
        ssh_channel_close(m_channel);
        m_over = true;
    }
}

} // namespace sharewright::practice
