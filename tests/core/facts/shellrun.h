// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcess>
#include <QProcessEnvironment>
#include <QStandardPaths>
#include <QString>
#include <QStringList>

namespace sharewright {

struct ShellRun {
    int status = -1;
    QByteArray out;
    QByteArray err;
};

/// Runs a script by feeding it to a shell's standard input, as the SSH engine may.
inline ShellRun
runShell(const QStringList &shell, const QString &script,
         const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment())
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(shell.first(), shell.mid(1));
    process.write(script.toUtf8());
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000)) {
        process.kill();
        process.waitForFinished();
        return {};
    }
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

/// The shells that hosts have, of those that this machine can run.
inline QList<QStringList> knownShells()
{
    QList<QStringList> shells;
    for (const QStringList &shell : {QStringList{QStringLiteral("dash")},
                                     QStringList{QStringLiteral("bash"), QStringLiteral("--posix")},
                                     QStringList{QStringLiteral("busybox"), QStringLiteral("sh")}})
        if (!QStandardPaths::findExecutable(shell.first()).isEmpty())
            shells.append(shell);
    return shells;
}

} // namespace sharewright
