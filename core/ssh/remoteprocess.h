// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>
#include <stop_token>

#include <QByteArray>
#include <QCoreApplication>

#include "core/ssh/commandchannel.h"
#include "core/ssh/markerscanner.h"
#include "core/ssh/sudoaccess.h"

namespace sharewright {

/// A command on its own channel, through sudo where asked, from which the output begins exactly
/// where the command's own output begins: what log-in shells and sudo print before it is kept
/// apart. The sudo password is written only while sudo's own prompt, a random word, stands on
/// stderr.
class RemoteProcess
{
    Q_DECLARE_TR_FUNCTIONS(RemoteProcess)

public:
    RemoteProcess(SshSession &session, SudoAccess &sudo, bool asRoot);
    Q_DISABLE_COPY_MOVE(RemoteProcess)

    /// `body`: sh text without single quotes, newlines, backslashes and exclamation marks, so that
    /// it means the same to any log-in shell. Returns once the body is about to run. Errors: as
    /// CommandChannel::start, and SudoPassword, SudoNotAllowed.
    [[nodiscard]] Result<> start(const QByteArray &body, OutputSink sink,
                                 const std::stop_token &stop);

    /// Started, and the command's first bytes may come: input for it may be written.
    [[nodiscard]] CommandChannel &channel() { return m_channel; }
    [[nodiscard]] const CommandChannel &channel() const { return m_channel; }
    /// Of the sh that runs the body.
    [[nodiscard]] qint64 pid() const { return m_pid; }
    [[nodiscard]] bool asRoot() const { return m_asRoot; }
    /// How long the host, sudo included, may take for each part of the start.
    void setStartLimit(std::chrono::milliseconds limit) { m_startLimit = limit; }
    /// From now on output goes here.
    void setSink(OutputSink sink) { m_sink = std::move(sink); }

    /// The body that runs the first `size` bytes of standard input as a script; the rest is its
    /// input.
    [[nodiscard]] static QByteArray bodyFromInput(qsizetype size);
    /// Whether `text` may be a body.
    [[nodiscard]] static bool isPlainBody(const QByteArray &text);

private:
    struct Side {
        explicit Side(const QByteArray &token) : scanner(token) {}
        MarkerScanner scanner;
        QByteArray preamble; // what came before the marker
    };

    [[nodiscard]] QByteArray commandLine(const QByteArray &body) const;
    void onOutput(Stream stream, QByteArrayView bytes);
    [[nodiscard]] bool isReady() const;
    [[nodiscard]] bool takePrompt();
    [[nodiscard]] Result<> answerPrompt(const std::stop_token &stop);
    [[nodiscard]] std::unexpected<Error> notStarted();

    SshSession &m_session;
    SudoAccess &m_sudo;
    bool m_asRoot;
    std::chrono::milliseconds m_startLimit;
    QByteArray m_readyToken;
    QByteArray m_promptToken;
    Side m_out;
    Side m_err;
    OutputSink m_sink;
    int m_prompts = 0;
    qint64 m_pid = 0;
    CommandChannel m_channel; // last: its callbacks use the members above
};

} // namespace sharewright
