// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>

#include <libssh/libssh.h>

#include <QHash>
#include <QString>

#include "core/base/result.h"
#include "core/remote/remotehost.h"

namespace sharewright {

/// One private key file. Its key is imported once and then shared by all sessions, which only read
/// it.
class KeyFile
{
public:
    explicit KeyFile(const QString &path);
    ~KeyFile();
    Q_DISABLE_COPY_MOVE(KeyFile)

    /// Asks for the passphrase; `retry`: the previous one did not open the file. Nothing: given up.
    using AskPassphrase = std::function<std::optional<Secret>(bool retry)>;

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] bool needsPassphrase() const { return m_encrypted; }
    /// Why the file gives no key at all; empty when it does.
    [[nodiscard]] const QString &problem() const { return m_problem; }
    /// Null when only the encrypted file is there and it doesn't tell.
    [[nodiscard]] ssh_key publicKey() const { return m_public; }
    /// The private key, asking where needed; while one thread asks, the others wait for its answer.
    /// Null: given up, stopped, or three wrong passphrases. The key belongs to this object.
    [[nodiscard]] ssh_key unlock(const AskPassphrase &ask, const std::stop_token &stop);

private:
    void import();
    [[nodiscard]] ssh_key askUntilOpen(const AskPassphrase &ask, const std::stop_token &stop) const;

    QString m_path;
    QString m_problem;
    bool m_encrypted = false;
    ssh_key m_public = nullptr;
    std::mutex m_mutex;
    std::condition_variable_any m_answered;
    ssh_key m_private = nullptr;
    bool m_asking = false;
    bool m_givenUp = false;
};

/// All key files in use. Thread-safe; key files live as long as the ring.
class KeyRing
{
public:
    [[nodiscard]] std::shared_ptr<KeyFile> keyFile(const QString &path);

private:
    std::mutex m_mutex;
    QHash<QString, std::shared_ptr<KeyFile>> m_files;
};

} // namespace sharewright
