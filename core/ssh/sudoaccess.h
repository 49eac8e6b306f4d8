// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <stop_token>

#include <QByteArray>
#include <QCoreApplication>

#include "core/base/result.h"
#include "core/ssh/sshcontext.h"
#include "core/ssh/target.h"

namespace sharewright {

/// The sudo password of one host: from memory, else from the person; and what sudo's refusals mean.
class SudoAccess
{
    Q_DECLARE_TR_FUNCTIONS(SudoAccess)

public:
    SudoAccess(const SshTarget &target, SshContext &context) : m_target(target), m_context(context)
    {}

    /// False where commands run as root anyway, or where the project forbids sudo.
    [[nodiscard]] bool isNeeded() const;

    /// The password for sudo's n-th prompt (from 0) of one start. Errors: SudoPassword when there
    /// were three wrong ones or the person gave up, Cancelled.
    [[nodiscard]] Result<Secret> password(int prompt, const std::stop_token &stop);
    /// sudo took the last password.
    void accepted();
    /// sudo ended without running anything; `words` is what it wrote (LC_ALL=C), `prompts` how
    /// often it asked.
    [[nodiscard]] std::unexpected<Error> refusal(const QByteArray &words, int prompts);

private:
    [[nodiscard]] std::unexpected<Error> wrongPassword(const QString &words) const;

    SshTarget m_target;
    SshContext &m_context;
    std::optional<Secret> m_last;
    bool m_lastWasKnown = false;
    int m_asked = 0;
};

} // namespace sharewright
