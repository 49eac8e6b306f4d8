// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/journal.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>
#include <utility>

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

namespace sharewright {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Journal", text);
}

constexpr std::array kStateWords{
    std::pair{StepState::Pending, "pending"},
    std::pair{StepState::Waiting, "waiting"},
    std::pair{StepState::Running, "running"},
    std::pair{StepState::AlreadyDone, "already-done"},
    std::pair{StepState::Applied, "applied"},
    std::pair{StepState::Verified, "verified"},
    std::pair{StepState::WouldChange, "would-change"},
    std::pair{StepState::CannotKnow, "cannot-know"},
    std::pair{StepState::Failed, "failed"},
    std::pair{StepState::Skipped, "skipped"},
    std::pair{StepState::Undone, "undone"},
    std::pair{StepState::LeftAlone, "left-alone"},
};

bool writeAll(int fd, const QByteArray &bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t n =
            ::write(fd, bytes.constData() + done, static_cast<size_t>(bytes.size() - done));
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return false;
        done += n;
    }
    return true;
}

} // namespace

QString stateKeyword(StepState state)
{
    for (const auto &[value, word] : kStateWords)
        if (value == state)
            return QLatin1StringView(word);
    Q_UNREACHABLE();
}

Result<std::unique_ptr<Journal>> Journal::open(const QString &path)
{
    const int fd = ::open(QFile::encodeName(path).constData(),
                          O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    if (fd < 0)
        return failure(ErrorCode::Io,
                       say("The journal %1 cannot be written: make room or choose another place "
                           "for run records.")
                           .arg(path),
                       QString::fromLocal8Bit(std::strerror(errno)));
    return std::unique_ptr<Journal>(new Journal(fd, path));
}

Journal::Journal(int fd, QString path)
    : m_fd(fd)
    , m_path(std::move(path))
    , m_thread([this](const std::stop_token &stop) { syncLoop(stop); })
{}

Journal::~Journal()
{
    m_thread.request_stop();
    m_thread.join();
    ::close(m_fd);
}

void Journal::append(const QJsonObject &record)
{
    const QByteArray line = QJsonDocument(record).toJson(QJsonDocument::Compact) + '\n';
    const std::lock_guard lock(m_mutex);
    if (!writeAll(m_fd, line) && m_failure.isEmpty())
        m_failure = QString::fromLocal8Bit(std::strerror(errno));
    ++m_written;
    m_changed.notify_all();
}

Result<> Journal::sync()
{
    std::unique_lock lock(m_mutex);
    const quint64 goal = m_written;
    m_changed.wait(lock, [&] { return m_durable >= goal || !m_failure.isEmpty(); });
    if (m_failure.isEmpty())
        return {};
    return failure(
        ErrorCode::Io,
        say("The run cannot be recorded in %1, so nothing further is changed. Make room, "
            "then resume.")
            .arg(m_path),
        m_failure);
}

void Journal::syncLoop(const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_changed.wait(lock, stop, [&] { return m_written > m_durable; });
        if (m_written == m_durable)
            return; // stopping, and nothing is left
        const quint64 goal = m_written;
        lock.unlock();
        const bool synced = ::fdatasync(m_fd) == 0;
        const int error = errno;
        lock.lock();
        if (!synced && m_failure.isEmpty())
            m_failure = QString::fromLocal8Bit(std::strerror(error));
        m_durable = goal;
        m_changed.notify_all();
    }
}

Result<JournalReading> readJournal(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Io, say("The journal %1 cannot be read.").arg(path),
                       file.errorString());
    JournalReading reading;
    while (!file.atEnd()) {
        const QJsonObject record = QJsonDocument::fromJson(file.readLine()).object();
        const QString kind = record[QLatin1StringView("kind")].toString();
        if (kind == QLatin1StringView("run"))
            reading.ended = false;
        else if (kind == QLatin1StringView("end"))
            reading.ended = true;
        if (kind != QLatin1StringView("step"))
            continue;
        const StepId step(record[QLatin1StringView("step")].toString());
        const QString word = record[QLatin1StringView("state")].toString();
        for (const auto &[value, known] : kStateWords)
            if (word == QLatin1StringView(known))
                reading.states.insert(step, value);
    }
    return reading;
}

} // namespace sharewright
