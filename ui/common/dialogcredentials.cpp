// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/dialogcredentials.h"

#include <algorithm>

#include <QApplication>
#include <QThread>
#include <QTimer>
#include <QWidget>

#include "ui/common/changedkeydialog.h"
#include "ui/common/secretdialog.h"
#include "ui/common/unknownkeysdialog.h"

using namespace std::chrono_literals;

namespace sharewright {

namespace {

constexpr auto kCollectingTime = 250ms;

} // namespace

DialogCredentials::CacheKey DialogCredentials::keyForHost(const SecretQuestion &question)
{
    return {question.kind, question.host.value, question.subject};
}

DialogCredentials::CacheKey DialogCredentials::keyForUser(const SecretQuestion &question)
{
    return {question.kind, QString(), userOf(question)};
}

DialogCredentials::CacheKey DialogCredentials::forSudo(CacheKey key)
{
    std::get<SecretKind>(key) = SecretKind::SudoPassword;
    return key;
}

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
    for (const CacheKey &key : {keyForHost(*question), keyForUser(*question)}) {
        const auto known = m_cache.find(key);
        if (question->retry) { // asking anew is better than locking the account
            forget(key);
        } else if (known != m_cache.end()) {
            request.secret = known->second;
            request.done = true;
            return true;
        }
    }
    return false;
}

// With a login password goes what was to be tried for sudo. The caller holds the mutex.
void DialogCredentials::forget(const CacheKey &key)
{
    m_cache.erase(key);
    if (std::get<SecretKind>(key) == SecretKind::Password)
        m_cache.erase(forSudo(key));
}

bool DialogCredentials::isDone(const RequestPointer &request)
{
    const std::scoped_lock lock(m_mutex);
    return request->done || m_closed;
}

void DialogCredentials::enqueue(const RequestPointer &request)
{
    if (joinOpenDialog(request))
        return;
    m_queue.push_back(request);
    showNext();
}

bool DialogCredentials::joinOpenDialog(const RequestPointer &request)
{
    auto *dialog = qobject_cast<UnknownKeysDialog *>(m_dialog);
    const auto *question = std::get_if<HostKeyQuestion>(&request->question);
    if (dialog == nullptr || question == nullptr || question->changed || isDone(request))
        return false;
    m_shown.emplace(request, dialog->add(*question));
    return true;
}

void DialogCredentials::showNext()
{
    while (m_shown.empty() && !m_queue.empty()) {
        const RequestPointer request = m_queue.front();
        m_queue.pop_front();
        if (isDone(request))
            continue;
        bool known = false;
        {
            const std::scoped_lock lock(m_mutex);
            known = answerFromCache(*request);
        }
        if (known)
            m_answered.notify_all();
        else
            show(request);
    }
}

void DialogCredentials::show(const RequestPointer &request)
{
    const auto *key = std::get_if<HostKeyQuestion>(&request->question);
    if (key == nullptr)
        showSecret(request, std::get<SecretQuestion>(request->question));
    else if (key->changed)
        showChangedKey(request, *key);
    else
        showUnknownKeys(request);
}

void DialogCredentials::showSecret(const RequestPointer &request, const SecretQuestion &question)
{
    auto *dialog = new SecretDialog(question, owner());
    connect(dialog, &QDialog::finished, this, [this, dialog, request](int result) {
        {
            const std::scoped_lock lock(m_mutex);
            if (result == QDialog::Accepted && !request->done) {
                request->secret = dialog->takeSecret();
                remember(*dialog, std::get<SecretQuestion>(request->question), *request->secret);
            }
        }
        finish();
    });
    m_shown.emplace(request, 0);
    adopt(*dialog);
    open(*dialog);
}

// The caller holds the mutex.
void DialogCredentials::remember(const SecretDialog &dialog, const SecretQuestion &question,
                                 const Secret &secret)
{
    const CacheKey key = dialog.isForAllHosts() ? keyForUser(question) : keyForHost(question);
    if (dialog.isForAllHosts())
        m_cache.insert_or_assign(key, secret);
    if (dialog.isForSudo())
        m_cache.insert_or_assign(forSudo(key), secret);
}

void DialogCredentials::showChangedKey(const RequestPointer &request,
                                       const HostKeyQuestion &question)
{
    auto *dialog = new ChangedKeyDialog(question, owner());
    connect(dialog, &QDialog::finished, this, [this, dialog, request] {
        answerKey(*request, dialog->answer());
        finish();
    });
    m_shown.emplace(request, 0);
    adopt(*dialog);
    open(*dialog);
}

void DialogCredentials::showUnknownKeys(const RequestPointer &request)
{
    auto *dialog = new UnknownKeysDialog(owner());
    connect(dialog, &QDialog::finished, this, [this, dialog] {
        for (const auto &[asked, number] : m_shown)
            answerKey(*asked, dialog->answer(number));
        finish();
    });
    adopt(*dialog);
    for (const RequestPointer &waiting : std::exchange(m_queue, {})) {
        if (!joinOpenDialog(waiting))
            m_queue.push_back(waiting);
    }
    if (!joinOpenDialog(request) && m_shown.empty()) { // all of them have given up meanwhile
        m_dialog.clear();
        delete dialog;
        return;
    }
    // The other hosts are nearly there: most of their keys are in it when it appears.
    QTimer::singleShot(kCollectingTime, dialog, [this, dialog] {
        if (m_dialog == dialog)
            open(*dialog);
    });
}

void DialogCredentials::answerKey(Request &request, HostKeyAnswer answer)
{
    const std::scoped_lock lock(m_mutex);
    if (!request.done)
        request.hostKey = answer;
}

QWidget *DialogCredentials::owner() const
{
    return m_window ? m_window.data() : QApplication::activeWindow();
}

void DialogCredentials::adopt(QDialog &dialog)
{
    m_dialog = &dialog;
    dialog.setAttribute(Qt::WA_DeleteOnClose);
    // Its window may go and take it along, without a word.
    connect(&dialog, &QObject::destroyed, this, [this] {
        if (!m_dialog && !m_shown.empty())
            finish();
    });
}

void DialogCredentials::open(QDialog &dialog)
{
    dialog.open();
    Q_EMIT asking(&dialog);
}

void DialogCredentials::finish()
{
    {
        const std::scoped_lock lock(m_mutex);
        for (const auto &[asked, number] : m_shown)
            asked->done = true;
    }
    m_answered.notify_all();
    m_shown.clear();
    m_dialog.clear();
    showNext();
}

void DialogCredentials::withdraw(const RequestPointer &request)
{
    const auto shown = m_shown.find(request);
    if (shown == m_shown.end()) {
        m_queue.erase(std::remove(m_queue.begin(), m_queue.end(), request), m_queue.end());
        return;
    }
    auto *keys = qobject_cast<UnknownKeysDialog *>(m_dialog);
    if (keys == nullptr) {
        if (m_dialog)
            m_dialog->reject();
        return;
    }
    const int number = shown->second;
    m_shown.erase(shown);
    keys->remove(number); // closes the dialog when it was the last
}

} // namespace sharewright
