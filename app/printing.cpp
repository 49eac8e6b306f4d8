// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/printing.h"

#include <QCoreApplication>
#include <QJsonObject>

#include "app/commandline.h"
#include "app/storageprinting.h"
#include "core/plan/fragment.h"
#include "core/plan/impact.h"

namespace sharewright {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Printing)
};

QString severityText(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return Text::tr("error");
    case Severity::Warning:
        return Text::tr("warning");
    case Severity::Hint:
        return Text::tr("hint");
    }
    Q_UNREACHABLE();
}

QString positionText(const FilePosition &position)
{
    if (position.file.isEmpty() && position.line == 0)
        return {};
    return position.line == 0 ? position.file + QStringLiteral(": ")
                              : QStringLiteral("%1:%2:%3: ")
                                    .arg(position.file)
                                    .arg(position.line)
                                    .arg(position.column);
}

QJsonObject hostJson(const HostFacts &facts)
{
    QJsonObject users;
    for (auto it = facts.users.constBegin(); it != facts.users.constEnd(); ++it)
        users.insert(it.key(), QJsonObject{{QStringLiteral("uid"), static_cast<qint64>(it->uid)},
                                           {QStringLiteral("gid"), static_cast<qint64>(it->gid)}});
    QJsonObject units;
    for (auto it = facts.units.constBegin(); it != facts.units.constEnd(); ++it)
        units.insert(it.key(), it->activeState);
    QJsonObject packages;
    for (auto it = facts.packages.constBegin(); it != facts.packages.constEnd(); ++it)
        packages.insert(it.key(), QJsonObject{{QStringLiteral("installed"), it->installed},
                                              {QStringLiteral("candidate"), it->candidate}});
    QJsonObject folders;
    for (auto it = facts.folders.constBegin(); it != facts.folders.constEnd(); ++it)
        folders.insert(it.key(),
                       QJsonObject{{QStringLiteral("exists"), it->exists},
                                   {QStringLiteral("files"), it->files},
                                   {QStringLiteral("bytes"), it->bytes},
                                   {QStringLiteral("freeBytes"), it->freeBytes},
                                   {QStringLiteral("mode"), QString::number(it->mode, 8)}});
    QJsonObject host{{QStringLiteral("hostName"), facts.hostName},
                     {QStringLiteral("os"), facts.os.prettyName},
                     {QStringLiteral("kernel"), facts.kernel},
                     {QStringLiteral("isRoot"), facts.isRoot},
                     {QStringLiteral("clockSkewMs"), facts.clockSkewMs},
                     {QStringLiteral("users"), users},
                     {QStringLiteral("units"), units},
                     {QStringLiteral("packages"), packages},
                     {QStringLiteral("folders"), folders}};
    const QJsonObject storage = storageJson(facts);
    for (auto it = storage.begin(); it != storage.end(); ++it)
        host.insert(it.key(), it.value());
    return host;
}

} // namespace

QString findingsText(const QList<Finding> &findings)
{
    QString text;
    for (const Finding &finding : findings) {
        text +=
            positionText(finding.position) + severityText(finding.severity) + QStringLiteral(": ");
        if (!finding.target.isEmpty())
            text += finding.target + QStringLiteral(": ");
        text += finding.text + QLatin1Char('\n');
        if (!finding.cause.isEmpty())
            text +=
                QStringLiteral("    ") + Text::tr("Why: %1").arg(finding.cause) + QLatin1Char('\n');
        if (!finding.remedy.isEmpty())
            text += QStringLiteral("    ") + Text::tr("Remedy: %1").arg(finding.remedy)
                    + QLatin1Char('\n');
    }
    return text;
}

QJsonArray findingsJson(const QList<Finding> &findings)
{
    static const char *const words[] = {"error", "warning", "hint"};
    QJsonArray array;
    for (const Finding &finding : findings)
        array.append(QJsonObject{{QStringLiteral("severity"),
                                  QLatin1StringView(words[static_cast<int>(finding.severity)])},
                                 {QStringLiteral("code"), finding.code},
                                 {QStringLiteral("target"), finding.target},
                                 {QStringLiteral("text"), finding.text},
                                 {QStringLiteral("cause"), finding.cause},
                                 {QStringLiteral("remedy"), finding.remedy},
                                 {QStringLiteral("file"), finding.position.file},
                                 {QStringLiteral("line"), finding.position.line},
                                 {QStringLiteral("column"), finding.position.column}});
    return array;
}

QString factsText(const SiteFacts &facts)
{
    QString text;
    for (const HostFacts &host : facts.hosts) {
        text +=
            QStringLiteral("%1: %2, %3").arg(host.host.value, host.hostName, host.os.prettyName);
        text += host.isRoot ? QString() : QStringLiteral(" ") + Text::tr("(not as root)");
        text += QLatin1Char('\n');
        for (auto it = host.users.constBegin(); it != host.users.constEnd(); ++it)
            text += QStringLiteral("    ")
                    + Text::tr("user %1: uid %2, gid %3").arg(it.key()).arg(it->uid).arg(it->gid)
                    + QLatin1Char('\n');
        for (auto it = host.folders.constBegin(); it != host.folders.constEnd(); ++it)
            if (it->exists)
                text +=
                    QStringLiteral("    ")
                    + Text::tr("%1: %2 files, %3 bytes").arg(it.key()).arg(it->files).arg(it->bytes)
                    + QLatin1Char('\n');
        text += storageText(host);
    }
    for (auto it = facts.failures.constBegin(); it != facts.failures.constEnd(); ++it)
        text += QStringLiteral("%1: %2\n").arg(it.key().value, it->message);
    return text;
}

QJsonObject factsJson(const SiteFacts &facts)
{
    QJsonObject hosts;
    for (const HostFacts &host : facts.hosts)
        hosts.insert(host.host.value, hostJson(host));
    QJsonObject failures;
    for (auto it = facts.failures.constBegin(); it != facts.failures.constEnd(); ++it)
        failures.insert(it.key().value, it->message);
    return {{QStringLiteral("hosts"), hosts}, {QStringLiteral("failures"), failures}};
}

QString planText(const Plan &plan)
{
    QString text =
        Text::tr("%1, fingerprint %2").arg(titleOf(plan.task, plan.project), shortFingerprint(plan))
        + QStringLiteral("\n\n") + findingsText(plan.findings);
    for (const QString &assumption : plan.assumptions)
        text += Text::tr("Assumed: %1").arg(assumption) + QLatin1Char('\n');
    text += QLatin1Char('\n') + Text::tr("Interrupts services or moves data:") + QLatin1Char('\n');
    for (const int position : destructiveSteps(plan)) {
        const Step &step = plan.steps[position];
        text += QStringLiteral("  ! %1: %2 (%3)\n")
                    .arg(step.host.value, step.title, impactWord(impactOf(step.action)));
    }
    for (const Phase &phase : plan.phases) {
        text +=
            QStringLiteral("\n%1%2\n")
                .arg(phase.title,
                     phase.window ? QLatin1Char(' ') + Text::tr("(services stopped)") : QString());
        for (const Step &step : plan.steps)
            if (step.phase == phase.id)
                text += QStringLiteral("  %1: %2\n").arg(step.host.value, step.title);
    }
    return text;
}

int exitCodeOf(const Error &error)
{
    switch (error.code) {
    case ErrorCode::Unreachable:
    case ErrorCode::Timeout:
    case ErrorCode::ConnectionLost:
    case ErrorCode::HostKeyUnknown:
    case ErrorCode::HostKeyChanged:
    case ErrorCode::Authentication:
    case ErrorCode::SudoPassword:
    case ErrorCode::SudoNotAllowed:
        return kExitUnreachable;
    case ErrorCode::Cancelled:
        return kExitStopped;
    case ErrorCode::PreconditionLost:
        return kExitPlanOutdated;
    case ErrorCode::InvalidInput:
        return kExitFindings;
    default:
        return kExitFailed;
    }
}

} // namespace sharewright
