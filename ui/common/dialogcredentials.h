// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <condition_variable>
#include <deque>
#include <map>
#include <memory>
#include <mutex>
#include <tuple>
#include <variant>

#include <QObject>
#include <QPointer>

#include "core/base/handover.h"
#include "core/remote/remotehost.h"

class QDialog;
class QWidget;

namespace sharewright {

class SecretDialog;

/// Asks the person at the window. Host threads wait in `secret` and `hostKey`; the GUI thread shows one dialog at a
/// time; keys that nobody has vouched for share one. A stop request or `close` wakes the waiting threads at once, whether their dialog is open or in the queue.
/// Answers given "for all hosts" are kept in memory until this object goes. Lives on the GUI thread and must outlive
/// the host threads.
class DialogCredentials final : public QObject, public Credentials
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DialogCredentials)

public:
    explicit DialogCredentials(QObject *parent = nullptr);
    ~DialogCredentials() override;

    /// The window that dialogs belong to; may go at any time. Without one it is the active window.
    void setWindow(QWidget *window);
    /// Wakes everybody who waits, with "gave up"; later questions are answered so at once. Any thread.
    void close();

    std::optional<Secret> secret(const SecretQuestion &question, std::stop_token stop) override;
    HostKeyAnswer hostKey(const HostKeyQuestion &question, std::stop_token stop) override;

Q_SIGNALS:
    /// A dialog is shown now. For tests and for a window that is minimised.
    void asking(QDialog *dialog);

private:
    struct Request {
        std::variant<SecretQuestion, HostKeyQuestion> question;
        bool done = false; ///< guarded by m_mutex, like the answers
        std::optional<Secret> secret;
        HostKeyAnswer hostKey = HostKeyAnswer::Reject;
    };
    using RequestPointer = std::shared_ptr<Request>;
    /// Which questions an answer serves for: the kind, and either one host's (host and `user@address`) or all of a user's
    /// (no host, and the user).
    using CacheKey = std::tuple<SecretKind, QString, QString>;

    [[nodiscard]] static CacheKey keyForHost(const SecretQuestion &question);
    [[nodiscard]] static CacheKey keyForUser(const SecretQuestion &question);
    [[nodiscard]] static CacheKey forSudo(CacheKey key);
    void ask(const RequestPointer &request, std::stop_token stop);
    void enqueue(const RequestPointer &request);
    void showNext();
    void show(const RequestPointer &request);
    void showSecret(const RequestPointer &request, const SecretQuestion &question);
    void remember(const SecretDialog &dialog, const SecretQuestion &question, const Secret &secret);
    void showChangedKey(const RequestPointer &request, const HostKeyQuestion &question);
    void showUnknownKeys(const RequestPointer &request);
    [[nodiscard]] bool joinOpenDialog(const RequestPointer &request);
    [[nodiscard]] QWidget *owner() const;
    void adopt(QDialog &dialog);
    void open(QDialog &dialog);
    void answerKey(Request &request, HostKeyAnswer answer);
    void finish();
    void withdraw(const RequestPointer &request);
    [[nodiscard]] bool answerFromCache(Request &request);
    void forget(const CacheKey &key);
    [[nodiscard]] bool isDone(const RequestPointer &request);

    HandOver m_handOver; ///< from the host threads
    QPointer<QWidget> m_window;
    std::deque<RequestPointer> m_queue; // GUI thread only, as the two below
    QPointer<QDialog> m_dialog;
    std::map<RequestPointer, int> m_shown; ///< what the dialog asks, and its number there
    std::mutex m_mutex;
    std::condition_variable_any m_answered;
    std::map<CacheKey, Secret> m_cache; ///< guarded by m_mutex
    bool m_closed = false;              ///< guarded by m_mutex
};

} // namespace sharewright
