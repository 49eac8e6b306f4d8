// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/dialogcredentials.h"

#include <algorithm>

#include <QApplication>
#include <QThread>
#include <QWidget>

#include "ui/common/hostkeydialog.h"
#include "ui/common/secretdialog.h"

namespace sharewright {

DialogCredentials::DialogCredentials(QObject *parent) : QObject(parent) {}

DialogCredentials::~DialogCredentials()
{
    close();
    delete m_dialog;
}

void DialogCredentials::setWindow(QWidget *window)
{
    m_window = window;
}

void DialogCredentials::close()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_closed = true;
        m_cache.clear();
    }
    m_answered.notify_all();
}

std::optional<Secret> DialogCredentials::secret(const SecretQuestion &question,
                                                std::stop_token stop)
{
    auto request = std::make_shared<Request>();
    request->question = question;
    ask(request, std::move(stop));
    const std::scoped_lock lock(m_mutex);
    return std::exchange(request->secret, std::nullopt);
}

HostKeyAnswer DialogCredentials::hostKey(const HostKeyQuestion &question, std::stop_token stop)
{
    auto request = std::make_shared<Request>();
    request->question = question;
    ask(request, std::move(stop));
    const std::scoped_lock lock(m_mutex);
    return request->hostKey;
}

void DialogCredentials::ask(const RequestPointer &request, std::stop_token stop)
{
    // On the GUI thread nobody could answer while we wait.
    Q_ASSERT(QThread::currentThread() != thread());
    std::unique_lock lock(m_mutex);
    if (m_closed || answerFromCache(*request))
        return;
    m_handOver.post([this, request] { enqueue(request); });
    m_answered.wait(lock, stop, [&] { return request->done || m_closed; });
    if (request->done)
        return;
    request->done = true;
    m_handOver.post([this, request] { withdraw(request); });
}

// The caller holds the mutex.
bool DialogCredentials::answerFromCache(Request &request)
{
    const auto *question = std::get_if<SecretQuestion>(&request.question);
    if (!question)
        return false;
    const CacheKey key{question->kind, userOf(*question)};
    if (question->retry) {
        m_cache.erase(key); // the host refused it: asking anew is better than locking the account
        return false;
    }
    const auto known = m_cache.find(key);
    if (known == m_cache.end())
        return false;
    request.secret = known->second;
    request.done = true;
    return true;
}

bool DialogCredentials::isDone(const RequestPointer &request)
{
    const std::scoped_lock lock(m_mutex);
    return request->done || m_closed;
}

void DialogCredentials::enqueue(const RequestPointer &request)
{
    m_queue.push_back(request);
    showNext();
}

void DialogCredentials::showNext()
{
    while (!m_current && !m_queue.empty()) {
        const RequestPointer request = m_queue.front();
        m_queue.pop_front();
        if (isDone(request))
            continue;
        bool known = false;
        {
            const std::scoped_lock lock(m_mutex);
            known = answerFromCache(*request);
        }
        if (known) {
            m_answered.notify_all();
            continue;
        }
        m_current = request;
        if (const auto *question = std::get_if<SecretQuestion>(&request->question))
            showSecret(request, *question);
        else
            showHostKey(request, std::get<HostKeyQuestion>(request->question));
    }
}

void DialogCredentials::showSecret(const RequestPointer &request, const SecretQuestion &question)
{
    auto *dialog = new SecretDialog(question, owner());
    connect(dialog, &QDialog::finished, this, [this, dialog, request](int result) {
        {
            const std::scoped_lock lock(m_mutex);
            const auto &asked = std::get<SecretQuestion>(request->question);
            if (result == QDialog::Accepted && !request->done) {
                request->secret = dialog->takeSecret();
                if (dialog->isForAllHosts())
                    m_cache.insert_or_assign({asked.kind, userOf(asked)}, *request->secret);
            }
        }
        finish(request);
    });
    open(*dialog);
}

void DialogCredentials::showHostKey(const RequestPointer &request, const HostKeyQuestion &question)
{
    auto *dialog = new HostKeyDialog(question, owner());
    connect(dialog, &QDialog::finished, this, [this, dialog, request] {
        {
            const std::scoped_lock lock(m_mutex);
            if (!request->done)
                request->hostKey = dialog->answer();
        }
        finish(request);
    });
    open(*dialog);
}

QWidget *DialogCredentials::owner() const
{
    return m_window ? m_window.data() : QApplication::activeWindow();
}

void DialogCredentials::open(QDialog &dialog)
{
    m_dialog = &dialog;
    dialog.setAttribute(Qt::WA_DeleteOnClose);
    dialog.open();
    Q_EMIT asking(&dialog);
}

void DialogCredentials::finish(const RequestPointer &request)
{
    {
        const std::scoped_lock lock(m_mutex);
        request->done = true;
    }
    m_answered.notify_all();
    m_current.reset();
    m_dialog.clear();
    showNext();
}

void DialogCredentials::withdraw(const RequestPointer &request)
{
    if (request == m_current && m_dialog)
        m_dialog->reject();
    else
        m_queue.erase(std::remove(m_queue.begin(), m_queue.end(), request), m_queue.end());
}

} // namespace sharewright
