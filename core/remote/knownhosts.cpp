// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/remote/knownhosts.h"

#include <algorithm>
#include <sys/stat.h>

#include <QCryptographicHash>
#include <QFile>
#include <QMessageAuthenticationCode>
#include <QStringList>
#include <QtEndian>

namespace sharewright {

namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

QByteArrayView takeWord(QByteArrayView &line)
{
    line = line.trimmed();
    qsizetype end = 0;
    while (end < line.size() && !isBlank(line[end]))
        ++end;
    const QByteArrayView word = line.first(end);
    line = line.sliced(end);
    return word;
}

/// `*` and `?` as in ssh_config(5).
bool matchesPattern(QByteArrayView name, QByteArrayView pattern)
{
    qsizetype n = 0;
    qsizetype p = 0;
    qsizetype star = -1;
    qsizetype starName = 0;
    while (n < name.size()) {
        if (p < pattern.size() && (pattern[p] == '?' || pattern[p] == name[n])
            && pattern[p] != '*') {
            ++n;
            ++p;
        } else if (p < pattern.size() && pattern[p] == '*') {
            star = p++;
            starName = n;
        } else if (star >= 0) {
            p = star + 1;
            n = ++starName;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern[p] == '*')
        ++p;
    return p == pattern.size();
}

bool matchesHash(const QByteArray &name, const QByteArray &hashed)
{
    const QList<QByteArray> parts = hashed.split('|'); // "", "1", salt, hash
    if (parts.size() != 4 || parts[1] != "1")
        return false;
    return QMessageAuthenticationCode::hash(name, QByteArray::fromBase64(parts[2]),
                                            QCryptographicHash::Sha1)
           == QByteArray::fromBase64(parts[3]);
}

bool matchesNames(const QByteArray &name, const QByteArray &names)
{
    if (names.startsWith('|'))
        return matchesHash(name, names);
    bool matched = false;
    for (const QByteArray &pattern : names.toLower().split(',')) {
        const bool negated = pattern.startsWith('!');
        if (!matchesPattern(name, QByteArrayView(pattern).sliced(negated ? 1 : 0)))
            continue;
        if (negated)
            return false;
        matched = true;
    }
    return matched;
}

bool needsMatching(const QByteArray &names)
{
    return names.startsWith('|') || names.contains('*') || names.contains('?')
           || names.contains('!');
}

} // namespace

KnownHostsFile::KnownHostsFile(const QByteArray &text, const QString &fileName)
{
    int number = 0;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = text.indexOf('\n', at);
        if (end < 0)
            end = text.size();
        addLine(QByteArrayView(text).sliced(at, end - at), ++number, fileName);
        at = end + 1;
    }
}

void KnownHostsFile::addLine(QByteArrayView line, int number, const QString &fileName)
{
    QByteArrayView first = takeWord(line);
    if (first.isEmpty() || first.startsWith('#'))
        return;
    KnownKey key{.type = {}, .blob = {}, .file = fileName, .line = number, .revoked = false};
    if (first.startsWith('@')) {
        if (first != "@revoked")
            return;
        key.revoked = true;
        first = takeWord(line);
    }
    key.type = takeWord(line).toByteArray();
    key.blob = QByteArray::fromBase64(takeWord(line).toByteArray());
    if (key.blob.isEmpty() || keyType(key.blob) != key.type)
        return;
    const QByteArray names = first.toByteArray();
    const qsizetype index = m_entries.size();
    m_entries.append({names, key});
    if (needsMatching(names)) {
        m_toMatch.append(index);
        return;
    }
    for (const QByteArray &name : names.toLower().split(','))
        m_byName.insert(name, index);
}

QList<KnownKey> KnownHostsFile::keysFor(const QByteArray &name) const
{
    QList<KnownKey> keys;
    for (auto it = m_byName.constFind(name); it != m_byName.cend() && it.key() == name; ++it)
        keys.append(m_entries[it.value()].key);
    for (const qsizetype index : m_toMatch) {
        if (matchesNames(name, m_entries[index].names))
            keys.append(m_entries[index].key);
    }
    std::ranges::sort(keys, {}, &KnownKey::line);
    return keys;
}

HostKeyVerdict judgeHostKey(const QList<KnownKey> &onRecord, const QByteArray &blob,
                            std::optional<KnownKey> &recorded)
{
    bool vouched = false;
    for (const KnownKey &key : onRecord) {
        if (key.blob == blob && key.revoked) {
            recorded = key;
            return HostKeyVerdict::Revoked;
        }
        vouched = vouched || key.blob == blob;
        const bool sameType = key.type == keyType(blob);
        if (!key.revoked && (!recorded || (sameType && recorded->type != key.type)))
            recorded = key;
    }
    if (vouched)
        return HostKeyVerdict::Vouched;
    return recorded ? HostKeyVerdict::Changed : HostKeyVerdict::Unknown;
}

QString keyFingerprint(const QByteArray &blob)
{
    const QByteArray digest = QCryptographicHash::hash(blob, QCryptographicHash::Sha256);
    return QStringLiteral("SHA256:")
           + QString::fromLatin1(digest.toBase64(QByteArray::OmitTrailingEquals));
}

QString showKeyCommand(const QString &keyType)
{
    const QString name = QString(keyType).remove(QStringLiteral("ssh-")).section(u'-', 0, 0);
    return QStringLiteral("ssh-keygen -lf /etc/ssh/ssh_host_%1_key.pub").arg(name);
}

QByteArray keyType(const QByteArray &blob)
{
    if (blob.size() < 4)
        return {};
    const auto length = qFromBigEndian<quint32>(blob.constData());
    return length > static_cast<quint32>(blob.size() - 4)
               ? QByteArray()
               : blob.sliced(4, static_cast<qsizetype>(length));
}

QByteArray hostKeyAlgorithms(const QList<KnownKey> &onRecord)
{
    QList<QByteArray> algorithms;
    const auto add = [&algorithms](const QByteArray &type) {
        const QList<QByteArray> names = type == "ssh-rsa"
                                            ? QList<QByteArray>{"rsa-sha2-512", "rsa-sha2-256"}
                                            : QList<QByteArray>{type};
        for (const QByteArray &name : names) {
            if (!algorithms.contains(name))
                algorithms.append(name);
        }
    };
    static const QList<QByteArray> kKnown{"ssh-ed25519", "ecdsa-sha2-nistp256",
                                          "ecdsa-sha2-nistp384", "ecdsa-sha2-nistp521", "ssh-rsa"};
    for (const KnownKey &key : onRecord) {
        if (!key.revoked && kKnown.contains(key.type))
            add(key.type);
    }
    for (const QByteArray &type : kKnown)
        add(type);
    return algorithms.join(',');
}

std::shared_ptr<const KnownHostsFile> KnownHostsCache::read(const QString &file)
{
    struct stat status{};
    if (::stat(QFile::encodeName(file).constData(), &status) != 0)
        return std::make_shared<KnownHostsFile>();
    const qint64 modified = qint64{status.st_mtim.tv_sec} * 1'000'000'000 + status.st_mtim.tv_nsec;
    Cached &cached = m_files[file];
    if (cached.size == status.st_size && cached.modified == modified
        && cached.inode == status.st_ino) {
        return cached.content;
    }
    QFile source(file);
    const QByteArray text = source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
    cached = {status.st_size, modified, status.st_ino,
              std::make_shared<KnownHostsFile>(text, file)};
    return cached.content;
}

QList<KnownKey> KnownHostsCache::keysFor(const QStringList &files, const QByteArray &name)
{
    QList<KnownKey> keys;
    for (const QString &file : files) {
        std::shared_ptr<const KnownHostsFile> content;
        {
            const std::lock_guard lock(m_mutex);
            content = read(file);
        }
        keys.append(content->keysFor(name));
    }
    return keys;
}

} // namespace sharewright
