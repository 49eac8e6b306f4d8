// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The floor for the SSH engine: bare libssh in one thread with one poll loop, keys and options as
// in the engine, no host key check, no interface in between.

#include <arpa/inet.h>
#include <cstring>
#include <fcntl.h>
#include <fstream>
#include <memory>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <libssh/libssh.h>

#include "tests/bench/sshbench.h"

using namespace sharewright::bench;

namespace {

constexpr const char *kMarker = "\036end:";

class Peer
{
public:
    Peer(const Orders &orders, int number, ssh_key key)
        : m_key(key)
        , m_mode(orders.mode)
        , m_session(ssh_new())
    {
        if (m_mode == "job")
            m_steps = orders.stepsFor(number);
        if (m_mode == "flood")
            m_disk =
                ::open((orders.folder + "/floor.log").c_str(), O_CREAT | O_TRUNC | O_WRONLY, 0600);
        const std::string address = Orders::address(number);
        const bool off = false;
        ssh_options_set(m_session, SSH_OPTIONS_PROCESS_CONFIG, &off);
        ssh_options_set(m_session, SSH_OPTIONS_HOST, address.c_str());
        ssh_options_set(m_session, SSH_OPTIONS_KNOWNHOSTS, "/dev/null");
        ssh_options_set(m_session, SSH_OPTIONS_GLOBAL_KNOWNHOSTS, "/dev/null");
        ssh_options_set(m_session, SSH_OPTIONS_KEY_EXCHANGE, "ecdh-sha2-nistp256");
        ssh_options_set(m_session, SSH_OPTIONS_CIPHERS_C_S, "aes128-gcm@openssh.com");
        ssh_options_set(m_session, SSH_OPTIONS_CIPHERS_S_C, "aes128-gcm@openssh.com");
        m_fd = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_in to{};
        to.sin_family = AF_INET;
        to.sin_port = htons(static_cast<uint16_t>(orders.port));
        ::inet_pton(AF_INET, address.c_str(), &to.sin_addr);
        m_failed = ::connect(m_fd, reinterpret_cast<sockaddr *>(&to), sizeof to) != 0;
        const int on = 1;
        ::setsockopt(m_fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        ssh_options_set(m_session, SSH_OPTIONS_FD, &m_fd);
        ssh_set_blocking(m_session, 0);
    }
    Peer(const Peer &) = delete;
    Peer &operator=(const Peer &) = delete;
    ~Peer() { ssh_free(m_session); }

    [[nodiscard]] bool isOver() const { return m_failed || m_state == State::Over; }
    [[nodiscard]] bool hasFailed() const { return m_failed; }
    [[nodiscard]] double bytes() const { return m_bytes; }
    [[nodiscard]] pollfd polled() const
    {
        const bool pending = (ssh_get_poll_flags(m_session) & SSH_WRITE_PENDING) != 0;
        return {m_fd, static_cast<short>(POLLIN | (pending ? POLLOUT : 0)), 0};
    }

    void advance()
    {
        while (!isOver() && once()) {
        }
        const int on = 1;
        if (!isOver())
            ::setsockopt(m_fd, IPPROTO_TCP, TCP_QUICKACK, &on, sizeof on);
    }

private:
    enum class State { Connect, LogIn, Open, Exec, Talk, Over };

    /// One call; true when there may be more to do at once.
    bool once()
    {
        switch (m_state) {
        case State::Connect:
            return next(ssh_connect(m_session), SSH_AGAIN, State::LogIn);
        case State::LogIn:
            return next(ssh_userauth_publickey(m_session, nullptr, m_key), SSH_AUTH_AGAIN,
                        State::Open);
        case State::Open:
            if (m_channel == nullptr)
                m_channel = ssh_channel_new(m_session);
            return next(ssh_channel_open_session(m_channel), SSH_AGAIN, State::Exec);
        case State::Exec: {
            const char *command =
                m_mode == "job" ? "exec sh"
                : m_mode == "flood"
                    ? "exec seq -f %0.f-is-a-line-of-one-hundred-and-nine-bytes-so-that-"
                      "the-whole-flood-has-the-size-of-a-long-package-upgrade 1000000"
                    : "true";
            const bool more =
                next(ssh_channel_request_exec(m_channel, command), SSH_AGAIN, State::Talk);
            if (m_state == State::Talk && m_mode == "job")
                sendStep();
            return more;
        }
        case State::Talk:
            return talk();
        case State::Over:
            break;
        }
        return false;
    }

    bool next(int answer, int again, State state)
    {
        if (answer == again)
            return false;
        m_failed = answer != 0;
        m_state = state;
        return true;
    }

    void sendStep()
    {
        const std::string text =
            "(" + m_steps[m_step++] + ") </dev/null; printf '\\036end:%s\\n' $?\n";
        ssh_channel_write(m_channel, text.data(), static_cast<uint32_t>(text.size()));
    }

    bool talk()
    {
        const int got = ssh_channel_read_nonblocking(m_channel, m_buffer, sizeof m_buffer, 0);
        if (got > 0) {
            m_bytes += got;
            if (m_disk >= 0 && ::write(m_disk, m_buffer, static_cast<size_t>(got)) != got)
                m_failed = true;
            m_text.append(m_mode == "job" ? std::string(m_buffer, static_cast<size_t>(got)) : "");
            if (m_text.find(kMarker) != std::string::npos && m_text.back() == '\n') {
                m_failed = m_failed || !m_text.ends_with(":0\n");
                m_text.clear();
                if (m_step == m_steps.size())
                    m_state = State::Over;
                else
                    sendStep();
            }
            return true;
        }
        char ignored[512];
        if (ssh_channel_read_nonblocking(m_channel, ignored, sizeof ignored, 1) > 0)
            return true;
        // Reading the one stream takes in packets of the other; nothing would wake us for those.
        if (ssh_channel_poll(m_channel, 0) > 0)
            return true;
        if (ssh_channel_is_eof(m_channel) || ssh_channel_is_closed(m_channel)) {
            m_state = State::Over;
            m_failed = m_failed || m_mode == "job" || !ssh_is_connected(m_session);
            if (m_disk >= 0) {
                ::fsync(m_disk);
                ::close(m_disk);
            }
        }
        return false;
    }

    ssh_key m_key;
    std::string m_mode;
    ssh_session m_session;
    ssh_channel m_channel = nullptr;
    int m_fd = -1;
    int m_disk = -1;
    State m_state = State::Connect;
    bool m_failed = false;
    std::vector<std::string> m_steps;
    size_t m_step = 0;
    std::string m_text;
    double m_bytes = 0;
    char m_buffer[65536];
};

} // namespace

int main(int, char **arguments)
{
    const Orders orders = Orders::from(arguments);
    const Meter meter;
    ssh_key key = nullptr;
    ssh_pki_import_privkey_file(orders.key.c_str(), nullptr, nullptr, nullptr, &key);
    std::vector<std::unique_ptr<Peer>> peers;
    for (int i = 1; i <= orders.hosts; ++i) {
        peers.push_back(std::make_unique<Peer>(orders, i, key));
        peers.back()->advance();
    }
    for (;;) {
        std::vector<pollfd> fds;
        std::vector<Peer *> live;
        for (const auto &peer : peers) {
            if (!peer->isOver()) {
                fds.push_back(peer->polled());
                live.push_back(peer.get());
            }
        }
        if (live.empty())
            break;
        ::poll(fds.data(), fds.size(), 10'000);
        for (size_t i = 0; i < fds.size(); ++i) {
            if (fds[i].revents != 0)
                live[i]->advance();
        }
    }
    int failures = 0;
    double bytes = 0;
    for (const auto &peer : peers) {
        failures += peer->hasFailed() ? 1 : 0;
        bytes += peer->bytes();
    }
    meter.report(failures, bytes);
    ssh_key_free(key);
    return failures == 0 ? 0 : 1;
}
