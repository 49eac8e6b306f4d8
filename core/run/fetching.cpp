// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/fetching.h"

#include <QCoreApplication>

#include "core/facts/probe.h"
#include "core/facts/probefunctions.h"
#include "core/run/asking.h"

namespace sharewright {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Fetching)
};

QString fileScript(const QString &path)
{
    return probeFunctions() + QLatin1StringView("\n{\nsw_begin\n")
           + probeCall(QStringLiteral("sw_file"), {probeKey(path), path})
           + QLatin1StringView("sw_end\n} </dev/null 2>/dev/null\n");
}

} // namespace

Result<QByteArray> fetchFile(const Project &project, RemoteConnector &connector, const HostId &host,
                             const QString &path, const std::stop_token &stop)
{
    const auto answers = askHosts(project, connector,
                                  [&](const Host &) { return fileScript(path); }, stop, {}, {host});
    const auto answer = answers.constFind(host);
    if (answer == answers.constEnd())
        return failure(ErrorCode::NotFound, Text::tr("There is no host %1.").arg(host.value));
    if (!answer->has_value())
        return std::unexpected(answer->error());
    const HostAnswer &told = answer->value();
    const Result<HostFacts> facts = parseProbeAnswer(host, told.text, told.asked, told.answered);
    if (!facts)
        return std::unexpected(facts.error());
    const FileFact file = facts->files.value(path);
    if (!file.exists)
        return failure(ErrorCode::NotFound,
                       Text::tr("%1 is not a file on %2.").arg(path, host.value));
    if (file.truncated)
        return failure(ErrorCode::Unsupported,
                       Text::tr("%1 on %2 is too large to be shown, or may not be read.")
                           .arg(path, host.value));
    return file.content;
}

} // namespace sharewright
