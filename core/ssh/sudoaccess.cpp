// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ssh/sudoaccess.h"

#include <algorithm>
#include <initializer_list>

namespace sharewright {

namespace {

constexpr int kMostQuestions = 3;

bool saysAny(const QByteArray &words, std::initializer_list<const char *> phrases)
{
    return std::ranges::any_of(phrases, [&](const char *phrase) { return words.contains(phrase); });
}

} // namespace

bool SudoAccess::isNeeded() const
{
    return m_target.sudoAllowed && m_target.user != QLatin1StringView("root");
}

Result<Secret> SudoAccess::password(int prompt, const std::stop_token &stop)
{
    if (prompt == 0) {
        m_asked = 0;
        m_last = m_context.secrets.find(m_target.host, SecretKind::SudoPassword);
        m_lastWasKnown = m_last.has_value();
        if (m_last)
            return *m_last;
    } else {
        m_context.secrets.forget(m_target.host, SecretKind::SudoPassword);
    }
    if (m_asked == kMostQuestions)
        return wrongPassword({});
    m_last = m_context.credentials.secret({.host = m_target.host,
                                           .kind = SecretKind::SudoPassword,
                                           .prompt = {},
                                           .instruction = {},
                                           .subject = m_target.login(),
                                           .echo = false,
                                           .retry = prompt > 0},
                                          stop);
    ++m_asked;
    if (stop.stop_requested()) {
        return failure(ErrorCode::Cancelled,
                       tr("The work on %1 was stopped.").arg(m_target.label()));
    }
    if (!m_last) {
        return failure(ErrorCode::SudoPassword,
                       tr("%1 needs the sudo password of %2, and none was given. Start again and "
                          "answer the question.")
                           .arg(m_target.label(), m_target.user));
    }
    return *m_last;
}

void SudoAccess::accepted()
{
    if (m_last)
        m_context.secrets.store(m_target.host, SecretKind::SudoPassword, *m_last);
    m_last.reset();
}

std::unexpected<Error> SudoAccess::wrongPassword(const QString &words) const
{
    return failure(
        ErrorCode::SudoPassword,
        tr("sudo on %1 refused the password of %2. Check it by running sudo there by hand, "
           "then start again.")
            .arg(m_target.label(), m_target.user),
        words);
}

std::unexpected<Error> SudoAccess::refusal(const QByteArray &words, int prompts)
{
    const QString text = QString::fromUtf8(words).trimmed();
    const QString label = m_target.label();
    const QString &user = m_target.user;
    if (saysAny(words, {"not in the sudoers", "is not allowed to", "may not run sudo",
                        "I'm afraid I can't do that"})) {
        return failure(
            ErrorCode::SudoNotAllowed,
            tr("User %1 may not use sudo on %2. Let an administrator of that machine add "
               "the user to the sudoers, or set another user in the project.")
                .arg(user, label),
            text);
    }
    if (saysAny(words, {"must have a tty", "a terminal is required"})) {
        return failure(
            ErrorCode::SudoNotAllowed,
            tr("sudo on %1 insists on a terminal. Add the line “Defaults:%2 !requiretty” "
               "with visudo there.")
                .arg(label, user),
            text);
    }
    if (saysAny(words, {"sudo: not found", "sudo: command not found", "No such file or directory",
                        "'sudo': Permission denied"})) {
        return failure(
            ErrorCode::SudoNotAllowed,
            tr("There is no sudo on %1. Install it there, or set user root in the project.")
                .arg(label),
            text);
    }
    if (prompts > 0
        || saysAny(words, {"incorrect password", "incorrect authentication", "no password was",
                           "Authentication failed", "password is required"})) {
        m_context.secrets.forget(m_target.host, SecretKind::SudoPassword);
        return wrongPassword(text);
    }
    return failure(
        ErrorCode::SudoNotAllowed,
        tr("sudo on %1 ended without doing its work. Try “sudo true” there by hand.").arg(label),
        text);
}

} // namespace sharewright
