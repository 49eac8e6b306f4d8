// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>
#include <mutex>
#include <optional>

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QMultiHash>
#include <QString>

#include "core/base/result.h"

namespace sharewright {

/// One key on record for some host (sshd(8), "SSH_KNOWN_HOSTS FILE FORMAT").
struct KnownKey {
    QByteArray type; ///< "ssh-ed25519"
    QByteArray blob; ///< the public key in wire format
    QString file;
    int line = 0;
    bool revoked = false;
};

enum class HostKeyVerdict { Vouched, Unknown, Changed, Revoked };

/// The content of one known_hosts file: hashed names, patterns, ports and @revoked. Certificate
/// authorities are left out: libssh does not check host certificates. A value; const is
/// thread-safe.
class KnownHostsFile
{
public:
    KnownHostsFile() = default;
    KnownHostsFile(const QByteArray &text, const QString &fileName);

    /// All keys on record for the name (`host` or `[host]:port`, lower case).
    [[nodiscard]] QList<KnownKey> keysFor(const QByteArray &name) const;

private:
    struct Entry {
        QByteArray names;
        KnownKey key;
    };
    void addLine(QByteArrayView line, int number, const QString &fileName);

    QList<Entry> m_entries;
    QMultiHash<QByteArray, qsizetype> m_byName; ///< plain names
    QList<qsizetype> m_toMatch;                 ///< hashed names and patterns
};

/// The verdict on a key, given all keys on record for its host; `recorded` is the one that it
/// differs from.
[[nodiscard]] HostKeyVerdict judgeHostKey(const QList<KnownKey> &onRecord, const QByteArray &blob,
                                          std::optional<KnownKey> &recorded);

/// "SHA256:…" as ssh-keygen -l prints it.
[[nodiscard]] QString keyFingerprint(const QByteArray &blob);
/// What shows the fingerprint at the console of the machine itself; `keyType` as in "ssh-ed25519". The place of the key
/// is the default of sshd_config(5).
[[nodiscard]] QString showKeyCommand(const QString &keyType);
/// The type that the wire format names, "ssh-ed25519".
[[nodiscard]] QByteArray keyType(const QByteArray &blob);
/// Host key algorithms in the order to ask for: those on record first.
[[nodiscard]] QByteArray hostKeyAlgorithms(const QList<KnownKey> &onRecord);

/// Appends a line for the key: atomic, under a lock, with a line end before it where one is
/// missing. Makes the file and its folder (only for the user) where needed. Errors: Io.
[[nodiscard]] Result<> rememberHostKey(const QString &file, const QByteArray &name,
                                       const QByteArray &blob);
/// The name's lines for this type give way to the new key; the file as it was is kept beside it
/// with `.before-sharewright-<time>`. Names that share a line keep their key. Errors: Io.
[[nodiscard]] Result<> replaceHostKey(const QString &file, const QByteArray &name,
                                      const QByteArray &blob);

/// Reads each file once and again only when it has changed on disk. Thread-safe.
class KnownHostsCache
{
public:
    [[nodiscard]] QList<KnownKey> keysFor(const QStringList &files, const QByteArray &name);

private:
    struct Cached {
        qint64 size = -1;
        qint64 modified = 0;
        quint64 inode = 0;
        std::shared_ptr<const KnownHostsFile> content;
    };
    std::shared_ptr<const KnownHostsFile> read(const QString &file);

    std::mutex m_mutex;
    QHash<QString, Cached> m_files;
};

} // namespace sharewright
