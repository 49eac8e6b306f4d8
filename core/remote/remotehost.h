// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/project/project.h"

namespace sharewright {

/// A secret in memory. Overwritten when it goes; never printed, copied into a log or compared in text.
class Secret
{
public:
    Secret() = default;
    explicit Secret(QByteArray bytes) : m_bytes(std::move(bytes)) {}
    Secret(const Secret &other);
    Secret(Secret &&other) noexcept;
    Secret &operator=(Secret other) noexcept;
    ~Secret();
    [[nodiscard]] bool isEmpty() const { return m_bytes.isEmpty(); }
    /// The bytes, for handing to a protocol; never store what this returns.
    [[nodiscard]] const QByteArray &reveal() const { return m_bytes; }

private:
    QByteArray m_bytes; // detached always, so that wiping wipes the only copy
};

/// A host key that known_hosts does not vouch for.
struct HostKeyQuestion {
    HostId host;
    QString address;
    int port = 22;
    QString keyType;      ///< "ssh-ed25519"
    QString fingerprint;  ///< "SHA256:…" as ssh-keygen prints it
    bool changed = false; ///< a different key is on record: never offered for acceptance by default
    QString recordedFingerprint; ///< of the key on record, when changed
    QString knownHostsFile;
    int knownHostsLine = 0; ///< of the key on record, when changed
};

enum class HostKeyAnswer {
    Reject,
    AcceptOnce,        ///< this connection only
    AcceptAndRemember, ///< and keep it in known_hosts, in the place of a changed one (with a backup)
};

enum class SecretKind { Password, KeyPassphrase, SudoPassword, KeyboardInteractive };

struct SecretQuestion {
    HostId host;
    SecretKind kind = SecretKind::Password;
    QString prompt;      ///< the server's own words for keyboard-interactive, else empty
    QString instruction; ///< the server's, may be empty
    QString subject;     ///< user@address, or the key file
    bool echo = false;   ///< the answer may be shown while typing
    bool retry = false;  ///< the previous answer was refused
};

/// Answers what only a person (or a file the person named) can. Called on host threads; may block until
/// answered; must return promptly once `stop` is requested. Implementations are thread-safe.
class Credentials
{
public:
    virtual ~Credentials() = default;
    /// Nothing: the person gave up.
    virtual std::optional<Secret> secret(const SecretQuestion &question, std::stop_token stop) = 0;
    virtual HostKeyAnswer hostKey(const HostKeyQuestion &question, std::stop_token stop) = 0;
};

enum class Stream { Out, Err };

/// Receives output as it arrives, in pieces of any size, on the thread that runs the command.
using OutputSink = std::function<void(Stream, QByteArrayView)>;

/// One command on its own channel.
struct RemoteCommand {
    QString script;      ///< POSIX sh text; the engine chooses how it reaches the shell
    bool asRoot = false; ///< through sudo when the user is not root
    std::chrono::milliseconds timeLimit{60'000};
    /// Called to get more standard input; empty: end of input. Not set: no input. May block (relay); must
    /// give up when the stop token of the call fires: empty then is not the end, and the command is ended
    /// without ever seeing an end of input.
    std::function<QByteArray()> input;
};

struct CommandResult {
    int exitStatus = -1; ///< -1: ended by a signal or no status was sent
    QString signal;      ///< "TERM" …; empty: none
};

/// What one fragment in a shell ended with.
struct FragmentResult {
    int exitStatus = -1;
    std::chrono::milliseconds duration{0};
};

/// A persistent shell (sh, as root where asked) on a host. Fragments run one after the other, each in a
/// subshell with standard input from /dev/null. Lives on its host's thread; not for sharing.
class RemoteShell
{
public:
    virtual ~RemoteShell() = default;
    /// Runs text in the shell itself (not a subshell), so that functions and variables stay.
    [[nodiscard]] virtual Result<> define(const QString &text, std::stop_token stop) = 0;
    /// Runs a fragment; output goes to the sink until the last byte, then the result returns. On a time limit
    /// or a stop the fragment's processes are ended and the shell is unusable afterwards (`isAlive`).
    [[nodiscard]] virtual Result<FragmentResult> run(const QString &fragment,
                                                     std::chrono::milliseconds timeLimit,
                                                     const OutputSink &sink,
                                                     std::stop_token stop) = 0;
    [[nodiscard]] virtual bool isAlive() const = 0;
};

/// A connection to one host. All calls on one thread; every call has a time limit and obeys its stop
/// token within 200 ms. One connection serves many commands, shells and transfers.
class RemoteHost
{
public:
    virtual ~RemoteHost() = default;
    /// Connects, checks the host key, authenticates. Errors: Unreachable, Timeout, HostKeyUnknown,
    /// HostKeyChanged, Authentication, Cancelled.
    [[nodiscard]] virtual Result<> connectToHost(std::stop_token stop) = 0;
    [[nodiscard]] virtual Result<CommandResult>
    run(const RemoteCommand &command, const OutputSink &sink, std::stop_token stop) = 0;
    /// Errors also: SudoPassword, SudoNotAllowed.
    [[nodiscard]] virtual Result<std::unique_ptr<RemoteShell>> openShell(bool asRoot,
                                                                         std::stop_token stop) = 0;
    [[nodiscard]] virtual bool isConnected() const = 0;
    virtual void disconnectFromHost() = 0;
};

/// Makes connections; the only thing that the application hands to those who need hosts. Thread-safe.
class RemoteConnector
{
public:
    virtual ~RemoteConnector() = default;
    /// Does not connect yet. `project` resolves jump hosts that are hosts of the project.
    [[nodiscard]] virtual std::unique_ptr<RemoteHost> hostFor(const Project &project,
                                                              const Host &host) = 0;
};

} // namespace sharewright
