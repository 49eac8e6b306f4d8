// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/practice/practicesite.h"
#include "core/remote/remotehost.h"

namespace sharewright {

/// Answers for the practice site, whose passwords are no secret. A host key that its own known_hosts does not vouch for is
/// still refused.
class PracticeCredentials : public Credentials
{
public:
    std::optional<Secret> secret(const SecretQuestion &question, std::stop_token) override
    {
        if (question.retry)
            return std::nullopt;
        const QString answer = question.kind == SecretKind::SudoPassword
                                   ? PracticeSite::sudoPassword()
                                   : PracticeSite::loginPassword();
        return Secret(answer.toUtf8());
    }
    HostKeyAnswer hostKey(const HostKeyQuestion &, std::stop_token) override
    {
        return HostKeyAnswer::Reject;
    }
};

} // namespace sharewright
