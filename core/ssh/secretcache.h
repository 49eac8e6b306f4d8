// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <map>
#include <mutex>
#include <optional>
#include <utility>

#include <QString>

#include "core/remote/remotehost.h"

namespace sharewright {

/// Answers that worked, kept in memory for as long as the connector lives, so that a person is
/// asked once a host. Thread-safe.
class SecretCache
{
public:
    [[nodiscard]] std::optional<Secret> find(const HostId &host, SecretKind kind)
    {
        const std::lock_guard lock(m_mutex);
        const auto it = m_secrets.find({host.value, kind});
        return it == m_secrets.end() ? std::nullopt : std::optional(it->second);
    }
    void store(const HostId &host, SecretKind kind, const Secret &secret)
    {
        const std::lock_guard lock(m_mutex);
        m_secrets.insert_or_assign({host.value, kind}, secret);
    }
    void forget(const HostId &host, SecretKind kind)
    {
        const std::lock_guard lock(m_mutex);
        m_secrets.erase({host.value, kind});
    }

private:
    std::mutex m_mutex;
    std::map<std::pair<QString, SecretKind>, Secret> m_secrets;
};

} // namespace sharewright
