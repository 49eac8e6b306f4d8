// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ssh/keyring.h"

#include <QFile>
#include <QFileInfo>

namespace sharewright {

namespace {

constexpr int kPassphraseTries = 3;

// libssh asks for a passphrase through this; without it OpenSSL would ask on the terminal.
int refusePassphrase(const char *, char *, size_t, int, int, void *wasAsked)
{
    *static_cast<bool *>(wasAsked) = true;
    return -1;
}

} // namespace

KeyFile::KeyFile(const QString &path) : m_path(path)
{
    import();
}

KeyFile::~KeyFile()
{
    ssh_key_free(m_private);
    ssh_key_free(m_public);
}

void KeyFile::import()
{
    const QByteArray path = QFile::encodeName(m_path);
    if (!QFileInfo(m_path).isReadable()) {
        m_problem = QStringLiteral("%1: cannot be read").arg(m_path);
        return;
    }
    if (ssh_pki_import_privkey_file(path.constData(), nullptr, refusePassphrase, &m_encrypted,
                                    &m_private)
        == SSH_OK) {
        m_encrypted = false;
        ssh_pki_export_privkey_to_pubkey(m_private, &m_public);
        return;
    }
    m_private = nullptr;
    const QByteArray publicPath = path + ".pub";
    if (ssh_pki_import_pubkey_file(publicPath.constData(), &m_public) != SSH_OK
        && ssh_pki_import_pubkey_file(path.constData(), &m_public) != SSH_OK) {
        m_public = nullptr;
    }
    if (!m_encrypted)
        m_problem = QStringLiteral("%1: not a private key that can be read").arg(m_path);
}

ssh_key KeyFile::unlock(const AskPassphrase &ask, const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    m_answered.wait(lock, stop, [this] { return !m_asking; });
    if (m_private != nullptr || m_givenUp || m_asking || !m_encrypted)
        return m_private;
    m_asking = true;
    lock.unlock();
    const ssh_key key = askUntilOpen(ask, stop);
    lock.lock();
    m_asking = false;
    m_private = key;
    m_givenUp = key == nullptr && !stop.stop_requested();
    m_answered.notify_all();
    return key;
}

ssh_key KeyFile::askUntilOpen(const AskPassphrase &ask, const std::stop_token &stop) const
{
    const QByteArray path = QFile::encodeName(m_path);
    for (int attempt = 0; attempt < kPassphraseTries && !stop.stop_requested(); ++attempt) {
        const std::optional<Secret> passphrase = ask(attempt > 0);
        if (!passphrase)
            return nullptr;
        bool ignored = false;
        ssh_key key = nullptr;
        if (ssh_pki_import_privkey_file(path.constData(), passphrase->reveal().constData(),
                                        refusePassphrase, &ignored, &key)
            == SSH_OK) {
            return key;
        }
    }
    return nullptr;
}

std::shared_ptr<KeyFile> KeyRing::keyFile(const QString &path)
{
    const std::lock_guard lock(m_mutex);
    std::shared_ptr<KeyFile> &file = m_files[path];
    if (!file)
        file = std::make_shared<KeyFile>(path);
    return file;
}

} // namespace sharewright
