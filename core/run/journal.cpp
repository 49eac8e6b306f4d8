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
#include <QSet>

namespace sharewright {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Journal)
};

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

constexpr std::array kOutcomeWords{
    std::pair{RunOutcome::Succeeded, "succeeded"},
    std::pair{RunOutcome::Failed, "failed"},
    std::pair{RunOutcome::Stopped, "stopped"},
};

constexpr std::array kKindWords{
    std::pair{RunKind::Apply, "apply"},
    std::pair{RunKind::DryRun, "dry-run"},
    std::pair{RunKind::Undo, "undo"},
};

template <typename Words, typename Value> QString wordOf(const Words &words, Value wanted)
{
    for (const auto &[value, word] : words)
        if (value == wanted)
            return QLatin1StringView(word);
    Q_UNREACHABLE();
}

template <typename Words> auto valueOf(const Words &words, const QString &wanted)
{
    using Value = decltype(words.front().first);
    for (const auto &[value, word] : words)
        if (wanted == QLatin1StringView(word))
            return std::optional<std::remove_const_t<Value>>(value);
    return std::optional<std::remove_const_t<Value>>();
}

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
    return wordOf(kStateWords, state);
}

QString outcomeKeyword(RunOutcome outcome)
{
    return wordOf(kOutcomeWords, outcome);
}

QString kindKeyword(RunKind kind)
{
    return wordOf(kKindWords, kind);
}

bool mayHaveChanged(StepState state)
{
    return state == StepState::Applied || state == StepState::Running || state == StepState::Failed;
}

Result<std::unique_ptr<Journal>> Journal::open(const QString &path)
{
    const int fd = ::open(QFile::encodeName(path).constData(),
                          O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    if (fd < 0)
        return failure(
            ErrorCode::Io,
            Text::tr("The journal %1 cannot be written: make room or choose another place "
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
        Text::tr("The run cannot be recorded in %1, so nothing further is changed. Make room, "
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

namespace {

QString text(const QJsonObject &record, const char *key)
{
    return record[QLatin1StringView(key)].toString();
}

QDateTime timeOf(const QJsonObject &record)
{
    return QDateTime::fromString(text(record, "time"), Qt::ISODateWithMs);
}

void readStep(JournalReading &reading, QSet<StepId> &changedBefore, const QJsonObject &record)
{
    const StepId id(text(record, "step"));
    const std::optional<StepState> state = valueOf(kStateWords, text(record, "state"));
    if (!state)
        return;
    RecordedStep &step = reading.steps[id];
    if (*state == StepState::Running) {
        if (mayHaveChanged(step.state))
            changedBefore.insert(id);
        step = {};
        step.state = *state;
        step.began = timeOf(record);
        return;
    }
    step.state = *state == StepState::AlreadyDone && changedBefore.contains(id) ? StepState::Applied
                                                                                : *state;
    if (!mayHaveChanged(step.state))
        changedBefore.remove(id);
    step.ended = timeOf(record);
    step.exitStatus = record[QLatin1StringView("exit")].toInt();
    step.message = text(record, "message");
    step.note = text(record, "note");
}

void readEnd(JournalReading &reading, const QJsonObject &record)
{
    reading.ended = true;
    reading.complete = record[QLatin1StringView("complete")].toBool();
    reading.outcome = valueOf(kOutcomeWords, text(record, "outcome"))
                          .value_or(reading.complete ? RunOutcome::Succeeded : RunOutcome::Failed);
    reading.message = text(record, "message");
}

} // namespace

Result<JournalReading> readJournal(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Io, Text::tr("The journal %1 cannot be read.").arg(path),
                       file.errorString());
    JournalReading reading;
    QSet<StepId> changedBefore;
    while (!file.atEnd()) {
        const QJsonObject record = QJsonDocument::fromJson(file.readLine()).object();
        const QString kind = text(record, "kind");
        if (kind == QLatin1StringView("run")) {
            reading.kind = valueOf(kKindWords, text(record, "what")).value_or(RunKind::Apply);
            reading.began = timeOf(record);
            reading.ended = reading.complete = false;
            reading.outcome.reset();
        } else if (kind == QLatin1StringView("end")) {
            readEnd(reading, record);
        } else if (kind == QLatin1StringView("step")) {
            readStep(reading, changedBefore, record);
        }
    }
    return reading;
}

} // namespace sharewright
