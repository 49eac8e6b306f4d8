// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <expected>

#include <QString>

namespace sharewright {

/// What kind of thing went wrong, for callers that branch on it. The sentence is for people.
enum class ErrorCode {
    InvalidInput,     ///< a file or a value that the user can correct
    NotFound,         ///< a file, host or object that does not exist
    AlreadyExists,    ///< something stands where we would create
    Io,               ///< reading or writing on this machine failed
    Unreachable,      ///< no connection, or the name does not resolve
    Timeout,          ///< a time limit passed
    ConnectionLost,   ///< the peer went away in the middle
    HostKeyUnknown,   ///< nobody vouched for the host key
    HostKeyChanged,   ///< the host key differs from the recorded one
    Authentication,   ///< the host refused every method that was tried
    SudoPassword,     ///< sudo refused the password
    SudoNotAllowed,   ///< the user may not use sudo on that host
    Cancelled,        ///< the user stopped it
    Protocol,         ///< an answer that we cannot read
    CommandFailed,    ///< a command ended with a non-zero status
    PreconditionLost, ///< a fact that the plan was made from no longer holds
    Unsupported,      ///< a version, distribution or feature we do not handle
    Internal,         ///< our own mistake
};

/// One failure: a code to branch on, one translated sentence, and the raw text of the tool.
struct Error {
    ErrorCode code = ErrorCode::Internal;
    QString message; ///< one translated sentence that names what, where and the remedy
    QString details; ///< raw text of the tool that failed, untranslated; may be empty

    bool operator==(const Error &) const = default;
};

/// The value of an operation that can fail for outside reasons.
template <class T = void> using Result = std::expected<T, Error>;

/// Makes the failed Result in a return statement: `return failure(ErrorCode::Io, tr("…"))`.
[[nodiscard]] inline std::unexpected<Error> failure(ErrorCode code, QString message,
                                                    QString details = {})
{
    return std::unexpected(Error{code, std::move(message), std::move(details)});
}

} // namespace sharewright
