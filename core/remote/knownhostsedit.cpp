// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include "core/base/uniquefd.h"
#include "core/remote/knownhosts.h"

namespace sharewright {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(KnownHosts)
};

std::unexpected<Error> cannotWrite(const QString &file)
{
    return failure(
        ErrorCode::Io,
        Text::tr("%1 could not be written. Check its owner and the free space.").arg(file),
        QString::fromLocal8Bit(std::strerror(errno)));
}

/// Opens the file and locks it; a file that was replaced while we waited for the lock is opened
/// again.
UniqueFd openLocked(const QByteArray &path)
{
    for (;;) {
        UniqueFd fd(::open(path.constData(), O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, 0600));
        if (!fd.isValid() || ::flock(fd.get(), LOCK_EX) != 0)
            return {};
        struct stat opened{};
        struct stat named{};
        ::fstat(fd.get(), &opened);
        if (::stat(path.constData(), &named) == 0 && named.st_ino == opened.st_ino)
            return fd;
    }
}

bool writeAll(int fd, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const auto written = ::write(fd, bytes.data(), static_cast<size_t>(bytes.size()));
        if (written < 0 && errno != EINTR)
            return false;
        bytes = bytes.sliced(std::max<qsizetype>(written, 0));
    }
    return true;
}

QByteArray readAll(int fd)
{
    QByteArray text;
    char buffer[65536];
    ::lseek(fd, 0, SEEK_SET);
    for (ssize_t got = 0; (got = ::read(fd, buffer, sizeof buffer)) > 0;)
        text.append(buffer, got);
    return text;
}

QByteArray keyLine(const QByteArray &name, const QByteArray &blob)
{
    return name + ' ' + keyType(blob) + ' ' + blob.toBase64() + '\n';
}

/// The line without the name: nothing when no other name shares it.
QByteArray withoutName(const QByteArray &line, const QByteArray &name)
{
    const QByteArray body = line.trimmed();
    const qsizetype blank = body.indexOf(' ');
    const QByteArray names = body.first(blank);
    if (names.startsWith('|'))
        return {};
    if (names.contains('*') || names.contains('?'))
        return '!' + name + ',' + body + '\n';
    QList<QByteArray> kept = names.split(',');
    kept.removeIf([&name](const QByteArray &entry) { return entry.toLower() == name; });
    return kept.isEmpty() ? QByteArray() : kept.join(',') + body.sliced(blank) + '\n';
}

bool replaceFile(const QByteArray &path, const QByteArray &text, mode_t mode)
{
    const QByteArray temporary = path + ".sharewright-new";
    UniqueFd fd(::open(temporary.constData(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, mode));
    return fd.isValid() && ::fchmod(fd.get(), mode) == 0 && writeAll(fd.get(), text)
           && ::fsync(fd.get()) == 0 && std::rename(temporary.constData(), path.constData()) == 0;
}

QByteArray withoutKeys(const QByteArray &text, const QString &file, const QByteArray &name,
                       const QByteArray &type)
{
    QByteArray result;
    int number = 0;
    const QList<KnownKey> keys = KnownHostsFile(text, file).keysFor(name);
    for (const QByteArray &line : text.split('\n')) {
        ++number;
        const bool gives = std::ranges::any_of(keys, [&](const KnownKey &key) {
            return key.line == number && key.type == type && !key.revoked;
        });
        result += gives ? withoutName(line, name) : line + '\n';
    }
    return result.chopped(1); // split yields one more part than there are line ends
}

} // namespace

Result<> rememberHostKey(const QString &file, const QByteArray &name, const QByteArray &blob)
{
    const QString folder = QFileInfo(file).absolutePath();
    if (!QDir(folder).exists()) {
        QDir().mkpath(folder);
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    const UniqueFd fd = openLocked(QFile::encodeName(file));
    if (!fd.isValid())
        return cannotWrite(file);
    char last = '\n';
    if (const off_t size = ::lseek(fd.get(), 0, SEEK_END); size > 0) {
        if (::pread(fd.get(), &last, 1, size - 1) != 1)
            return cannotWrite(file);
    }
    const QByteArray line = (last == '\n' ? QByteArray() : QByteArray("\n")) + keyLine(name, blob);
    if (!writeAll(fd.get(), line) || ::fsync(fd.get()) != 0)
        return cannotWrite(file);
    return {};
}

Result<> replaceHostKey(const QString &file, const QByteArray &name, const QByteArray &blob)
{
    const QString canonical = QFileInfo(file).canonicalFilePath();
    const QByteArray path = QFile::encodeName(canonical.isEmpty() ? file : canonical);
    const UniqueFd fd = openLocked(path);
    if (!fd.isValid())
        return cannotWrite(file);
    struct stat status{};
    ::fstat(fd.get(), &status);
    const mode_t mode = status.st_mode & 07777;
    const QByteArray before = readAll(fd.get());
    const QByteArray stamp =
        QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-hhmmss-zzz")).toLatin1();
    QByteArray after = withoutKeys(before, file, name, keyType(blob));
    if (!after.isEmpty() && !after.endsWith('\n'))
        after += '\n';
    after += keyLine(name, blob);
    if (!replaceFile(path + ".before-sharewright-" + stamp, before, mode)
        || !replaceFile(path, after, mode)) {
        return cannotWrite(file);
    }
    return {};
}

} // namespace sharewright
