// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/practice/practiceworld.h"

#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/wait.h>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>

#include "core/practice/embeddedkeeper.h"
#include "core/practice/skeleton.h"

namespace sharewright::practice {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Practice)
};

constexpr int kAnswerMs = 20'000;
constexpr int kBootMs = 90'000; ///< until a host is up, on a machine with a lot of other work

QString systemWords(int error)
{
    return QString::fromLocal8Bit(std::strerror(error));
}

std::unexpected<Error> systemFailure(int error, const QString &what)
{
    return failure(ErrorCode::Io,
                   Text::tr("The practice site cannot be set up on this machine: %1 failed. "
                            "Free some memory or file handles and try again.")
                       .arg(what),
                   systemWords(error));
}

std::unexpected<Error> namespacesForbidden(const Answer &answer)
{
    return failure(
        ErrorCode::Unsupported,
        Text::tr(
            "The practice site needs unprivileged user namespaces, which this machine forbids. "
            "An administrator can allow them: \"sysctl kernel.unprivileged_userns_clone=1\" "
            "(Debian), "
            "\"sysctl kernel.apparmor_restrict_unprivileged_userns=0\" (Ubuntu 24.04 and later), "
            "\"sysctl user.max_user_namespaces=10000\" (Red Hat family)."),
        QString::fromLocal8Bit(answer.what) + u": "_s + systemWords(answer.error));
}

Descriptor memoryFile(const char *name, QByteArrayView bytes)
{
    Descriptor file(memfd_create(name, MFD_CLOEXEC));
    qsizetype done = 0;
    while (file.isOpen() && done < bytes.size()) {
        const ssize_t n = write(file.get(), bytes.data() + done, size_t(bytes.size() - done));
        if (n < 0)
            return {};
        done += n;
    }
    lseek(file.get(), 0, SEEK_SET);
    return file;
}

Message messageOf(Kind kind, const QByteArray &name)
{
    Message message;
    message.kind = kind;
    qstrncpy(message.name, name.constData(), sizeof message.name);
    return message;
}

bool sendMessage(int socket, const Message &message, const int *descriptors, size_t count)
{
    iovec part{const_cast<Message *>(&message), sizeof message};
    alignas(cmsghdr) char control[CMSG_SPACE(8 * sizeof(int))]{};
    msghdr header{};
    header.msg_iov = &part;
    header.msg_iovlen = 1;
    if (count > 0) {
        header.msg_control = control;
        header.msg_controllen = CMSG_SPACE(count * sizeof(int));
        cmsghdr *rights = CMSG_FIRSTHDR(&header);
        rights->cmsg_level = SOL_SOCKET;
        rights->cmsg_type = SCM_RIGHTS;
        rights->cmsg_len = CMSG_LEN(count * sizeof(int));
        std::memcpy(CMSG_DATA(rights), descriptors, count * sizeof(int));
    }
    ssize_t sent = 0;
    do
        sent = sendmsg(socket, &header, MSG_NOSIGNAL);
    while (sent < 0 && errno == EINTR);
    return sent == ssize_t(sizeof message);
}

bool makeSocketPair(Descriptor &ours, Descriptor &theirs)
{
    int pair[2] = {-1, -1};
    if (socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, pair) != 0)
        return false;
    ours = Descriptor(pair[0]);
    theirs = Descriptor(pair[1]);
    return true;
}

} // namespace

Result<std::unique_ptr<PracticeWorld>> PracticeWorld::start(const QString &temporary)
{
    std::unique_ptr<PracticeWorld> world(new PracticeWorld);
    if (auto launched = world->launchKeeper(temporary); !launched)
        return std::unexpected(launched.error());
    Answer answer;
    pollfd source{world->m_site.get(), POLLIN, 0};
    if (poll(&source, 1, kAnswerMs) != 1
        || recv(world->m_site.get(), &answer, sizeof answer, 0) != ssize_t(sizeof answer))
        return systemFailure(EPIPE, u"starting the keeper process"_s);
    if (answer.error != 0)
        return namespacesForbidden(answer);
    return world;
}

Result<> PracticeWorld::launchKeeper(const QString &temporary)
{
    const Descriptor program = memoryFile("sharewright-practice", embeddedKeeper());
    const Descriptor archive = memoryFile("skeleton", skeletonArchive());
    Descriptor theirs;
    if (!program.isOpen() || !archive.isOpen() || !makeSocketPair(m_site, theirs))
        return systemFailure(errno, u"memfd_create"_s);

    // Numbers out of the way first: dup2 onto 3 and 4 must not step on one of these.
    const Descriptor programHigh(fcntl(program.get(), F_DUPFD_CLOEXEC, 10));
    const Descriptor socketHigh(fcntl(theirs.get(), F_DUPFD_CLOEXEC, 10));
    const Descriptor archiveHigh(fcntl(archive.get(), F_DUPFD_CLOEXEC, 10));
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, socketHigh.get(), kControlFd);
    posix_spawn_file_actions_adddup2(&actions, archiveHigh.get(), kArchiveFd);
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    const QByteArray path = "/proc/self/fd/" + QByteArray::number(programHigh.get());
    const QByteArray directory = QFile::encodeName(temporary);
    char *const arguments[] = {const_cast<char *>("sharewright-practice"),
                               const_cast<char *>("keep-site"),
                               const_cast<char *>(directory.constData()), nullptr};
    pid_t pid = -1;
    const int error = posix_spawn(&pid, path.constData(), &actions, nullptr, arguments, environ);
    posix_spawn_file_actions_destroy(&actions);
    if (error != 0)
        return systemFailure(error, u"posix_spawn"_s);
    m_keeper = pid;
    return {};
}

PracticeWorld::~PracticeWorld()
{
    m_hosts.clear();
    m_site.reset();
    if (m_keeper <= 0)
        return;
    while (waitpid(m_keeper, nullptr, 0) < 0 && errno == EINTR)
        continue;
}

Result<> PracticeWorld::readAnswer(int socket, int timeLimitMs) const
{
    Answer answer;
    pollfd source{socket, POLLIN, 0};
    if (poll(&source, 1, timeLimitMs) != 1)
        return systemFailure(EPIPE, u"the keeper process"_s);
    // Within the lock on purpose: question and answer belong together, and poll has bounded the wait.
    // NOLINTNEXTLINE(clang-analyzer-unix.BlockInCriticalSection)
    if (recv(socket, &answer, sizeof answer, MSG_DONTWAIT) != ssize_t(sizeof answer))
        return systemFailure(EPIPE, u"the keeper process"_s);
    if (answer.error != 0)
        return systemFailure(answer.error, QString::fromLocal8Bit(answer.what));
    return {};
}

Result<> PracticeWorld::ask(const Message &message, int descriptor)
{
    if (!sendMessage(m_site.get(), message, &descriptor, descriptor >= 0 ? 1 : 0))
        return systemFailure(errno, u"the keeper process"_s);
    return readAnswer(m_site.get(), kAnswerMs);
}

Result<> PracticeWorld::addHost(const QByteArray &name, const QByteArray &role,
                                const QByteArray &address)
{
    Message message = messageOf(Kind::AddHost, name);
    qstrncpy(message.role, role.constData(), sizeof message.role);
    qstrncpy(message.address, address.constData(), sizeof message.address);
    const std::scoped_lock lock(m_mutex);
    return ask(message);
}

Result<> PracticeWorld::powerOn(const QByteArray &name)
{
    Descriptor ours;
    Descriptor theirs;
    if (!makeSocketPair(ours, theirs))
        return systemFailure(errno, u"socketpair"_s);
    const std::scoped_lock lock(m_mutex);
    if (auto asked = ask(messageOf(Kind::StartHost, name), theirs.get()); !asked)
        return asked;
    m_hosts[name] = std::move(ours);
    return {};
}

Result<> PracticeWorld::waitUntilUp(const QByteArray &name)
{
    int socket = -1;
    {
        const std::scoped_lock lock(m_mutex);
        socket = m_hosts[name].get();
    }
    return readAnswer(socket, kBootMs);
}

Result<> PracticeWorld::powerOff(const QByteArray &name)
{
    const std::scoped_lock lock(m_mutex);
    m_hosts.erase(name);
    return ask(messageOf(Kind::StopHost, name));
}

Result<Descriptor> PracticeWorld::run(const QByteArray &host, const HostCommand &command, int in,
                                      int out, int err)
{
    QByteArray text = command.user + '\0' + command.text + '\0';
    for (const QByteArray &setting : command.environment)
        text += setting + '\0';
    const Descriptor request = memoryFile("request", text);
    int pipe[2] = {-1, -1};
    if (!request.isOpen() || pipe2(pipe, O_CLOEXEC) != 0)
        return systemFailure(errno, u"pipe"_s);
    Descriptor status(pipe[0]);
    const Descriptor statusEnd(pipe[1]);
    const int descriptors[] = {request.get(), in, out, err, statusEnd.get()};
    const std::scoped_lock lock(m_mutex);
    const auto it = m_hosts.find(host);
    if (it == m_hosts.end()
        || !sendMessage(it->second.get(), messageOf(Kind::Run, host), descriptors, 5))
        return failure(ErrorCode::Unreachable,
                       Text::tr("The practice host %1 is switched off. Reboot it to go on.")
                           .arg(QString::fromUtf8(host)));
    return status;
}

void PracticeWorld::signal(const QByteArray &host, int pid, int number)
{
    Message message = messageOf(Kind::Signal, host);
    message.pid = pid;
    message.number = number;
    const std::scoped_lock lock(m_mutex);
    if (const auto it = m_hosts.find(host); it != m_hosts.end())
        sendMessage(it->second.get(), message, nullptr, 0);
}

} // namespace sharewright::practice
