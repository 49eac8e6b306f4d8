// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/terminalcredentials.h"

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <termios.h>
#include <unistd.h>

#include <QCoreApplication>
#include <QFile>

namespace sharewright {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Terminal)
};

/// /dev/tty, with echo switched off while a secret is typed and restored whatever happens.
class Terminal
{
public:
    explicit Terminal(bool echo) : m_fd(::open("/dev/tty", O_RDWR | O_CLOEXEC))
    {
        if (m_fd < 0 || echo || ::tcgetattr(m_fd, &m_before) != 0)
            return;
        termios quiet = m_before;
        quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        m_changed = ::tcsetattr(m_fd, TCSAFLUSH, &quiet) == 0;
    }
    ~Terminal()
    {
        if (m_changed)
            ::tcsetattr(m_fd, TCSAFLUSH, &m_before);
        if (m_fd >= 0)
            ::close(m_fd);
    }
    Q_DISABLE_COPY_MOVE(Terminal)

    [[nodiscard]] bool isOpen() const { return m_fd >= 0; }
    void print(const QString &text) const
    {
        const QByteArray bytes = text.toLocal8Bit();
        [[maybe_unused]] const ssize_t n =
            ::write(m_fd, bytes.constData(), static_cast<size_t>(bytes.size()));
    }
    [[nodiscard]] std::optional<QByteArray> readLine(const std::stop_token &stop) const
    {
        QByteArray line;
        while (!stop.stop_requested()) {
            pollfd waiting{m_fd, POLLIN, 0};
            if (::poll(&waiting, 1, 200) <= 0)
                continue;
            char c = 0;
            // Poll said that a byte is there; and one question at a time is what the caller's lock is for.
            // NOLINTNEXTLINE(clang-analyzer-unix.BlockInCriticalSection)
            if (::read(m_fd, &c, 1) != 1)
                return std::nullopt;
            if (c == '\n')
                return line;
            line.append(c);
        }
        return std::nullopt;
    }

private:
    int m_fd;
    termios m_before{};
    bool m_changed = false;
};

QString questionText(const SecretQuestion &question)
{
    const QString again = question.retry ? Text::tr("That was refused. ") : QString();
    switch (question.kind) {
    case SecretKind::Password:
        return again + Text::tr("Password of %1: ").arg(question.subject);
    case SecretKind::KeyPassphrase:
        return again + Text::tr("Passphrase of the key %1: ").arg(question.subject);
    case SecretKind::SudoPassword:
        return again + Text::tr("sudo password of %1: ").arg(question.subject);
    case SecretKind::KeyboardInteractive:
        return again + question.instruction + QLatin1Char(' ') + question.prompt;
    }
    Q_UNREACHABLE();
}

QString userOf(const SecretQuestion &question)
{
    return question.subject.section(QLatin1Char('@'), 0, 0)
           + QString::number(static_cast<int>(question.kind));
}

QString hostKeyText(const HostKeyQuestion &question)
{
    QString text = Text::tr("\nThe host key of %1 (%2, port %3) is not known.\n  %4 %5\n")
                       .arg(question.host.value, question.address)
                       .arg(question.port)
                       .arg(question.keyType, question.fingerprint);
    if (question.changed)
        text =
            Text::tr("\nWARNING: the host key of %1 (%2) has CHANGED.\n  now:      %3 %4\n  "
                     "recorded: %5 "
                     "(%6, line %7)\nSomebody may be in between, or the host was installed anew.\n")
                .arg(question.host.value, question.address, question.keyType, question.fingerprint,
                     question.recordedFingerprint, question.knownHostsFile)
                .arg(question.knownHostsLine);
    return text
           + Text::tr("Compare it on the host: ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub\n"
                      "Trust it and remember (yes), trust it once (once), or stop (no)? ");
}

} // namespace

Result<> TerminalCredentials::readSudoPassword(const QString &path)
{
    QFile file(path);
    const bool opened = path == QLatin1StringView("-") ? file.open(stdin, QIODevice::ReadOnly)
                                                       : file.open(QIODevice::ReadOnly);
    if (!opened)
        return failure(ErrorCode::Io,
                       Text::tr("The sudo password file %1 cannot be read.").arg(path),
                       file.errorString());
    struct stat about{};
    if (::fstat(file.handle(), &about) == 0 && S_ISREG(about.st_mode) && (about.st_mode & 077) != 0)
        return failure(
            ErrorCode::InvalidInput,
            Text::tr("Others may read the sudo password file %1. Run: chmod 600 %1").arg(path));
    QByteArray line = file.readLine(4096);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    setSudoPassword(Secret(line));
    return {};
}

void TerminalCredentials::setSudoPassword(Secret password)
{
    m_sudoPassword = std::move(password);
}

void TerminalCredentials::setLoginPassword(Secret password)
{
    m_loginPassword = std::move(password);
}

std::optional<Secret> TerminalCredentials::secret(const SecretQuestion &question,
                                                  std::stop_token stop)
{
    const std::lock_guard lock(m_mutex);
    const std::optional<Secret> &given =
        question.kind == SecretKind::SudoPassword ? m_sudoPassword : m_loginPassword;
    const bool givenFits =
        question.kind == SecretKind::SudoPassword || question.kind == SecretKind::Password;
    if (given && givenFits && !question.retry)
        return given;
    const bool shared = question.kind != SecretKind::KeyboardInteractive;
    if (const auto known = m_answers.constFind(userOf(question));
        shared && !question.retry && known != m_answers.constEnd())
        return *known;
    const Terminal terminal(question.echo);
    if (!terminal.isOpen())
        return std::nullopt;
    terminal.print(questionText(question));
    const std::optional<QByteArray> line = terminal.readLine(stop);
    terminal.print(QStringLiteral("\n"));
    if (!line)
        return std::nullopt;
    Secret answer(*line);
    if (shared)
        m_answers.insert(userOf(question), answer);
    return answer;
}

HostKeyAnswer TerminalCredentials::hostKey(const HostKeyQuestion &question, std::stop_token stop)
{
    const std::lock_guard lock(m_mutex);
    const Terminal terminal(true);
    if (!terminal.isOpen())
        return HostKeyAnswer::Reject;
    terminal.print(hostKeyText(question));
    const QByteArray answer = terminal.readLine(stop).value_or(QByteArray()).trimmed().toLower();
    if (answer == "yes")
        return HostKeyAnswer::AcceptAndRemember;
    return answer == "once" ? HostKeyAnswer::AcceptOnce : HostKeyAnswer::Reject;
}

} // namespace sharewright
