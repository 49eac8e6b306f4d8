// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <mutex>

#include <QList>
#include <QQueue>

#include "core/remote/remotehost.h"

namespace sharewright::test {

/// Credentials that answer from a list and remember what they were asked.
class ScriptedCredentials final : public Credentials
{
public:
    std::optional<Secret> secret(const SecretQuestion &question, std::stop_token) override
    {
        const std::lock_guard lock(m_mutex);
        m_questions.append(question);
        if (m_answers.isEmpty())
            return std::nullopt;
        return Secret(m_answers.dequeue());
    }
    HostKeyAnswer hostKey(const HostKeyQuestion &question, std::stop_token) override
    {
        const std::lock_guard lock(m_mutex);
        m_hostKeyQuestions.append(question);
        return m_hostKeyAnswer;
    }

    void willAnswer(const QList<QByteArray> &answers)
    {
        for (const QByteArray &answer : answers)
            m_answers.enqueue(answer);
    }
    void setHostKeyAnswer(HostKeyAnswer answer) { m_hostKeyAnswer = answer; }
    [[nodiscard]] const QList<SecretQuestion> &questions() const { return m_questions; }
    [[nodiscard]] const QList<HostKeyQuestion> &hostKeyQuestions() const
    {
        return m_hostKeyQuestions;
    }

private:
    std::mutex m_mutex;
    QQueue<QByteArray> m_answers;
    QList<SecretQuestion> m_questions;
    QList<HostKeyQuestion> m_hostKeyQuestions;
    HostKeyAnswer m_hostKeyAnswer = HostKeyAnswer::Reject;
};

} // namespace sharewright::test
