// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/render/bundle.h"

#include <algorithm>

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include "core/base/textdiff.h"
#include "core/plan/fragment.h"
#include "core/plan/impact.h"
#include "core/plan/planjson.h"
#include "core/render/hostscript.h"

namespace sharewright {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Bundle)
};

QByteArray diffOf(const Plan &plan, const HostId &host)
{
    QByteArray diff;
    for (const FileChange &file : plan.files) {
        if (file.host != host)
            continue;
        const QByteArray path = file.path.toUtf8();
        diff += unifiedDiff(file.before.value_or(QByteArray()), file.after,
                            file.before || file.blockOnly ? "a" + path : QByteArray("/dev/null"),
                            file.removed ? QByteArray("/dev/null") : "b" + path);
    }
    return diff;
}

QString riskMark(const Step &step)
{
    switch (step.risk) {
    case Risk::ReadOnly:
        return Text::tr("looks only");
    case Risk::Reversible:
        return Text::tr("reversible");
    case Risk::Destructive:
        return QStringLiteral("**%1**").arg(impactWord(impactOf(step.action)));
    }
    Q_UNREACHABLE();
}

QString findingsText(const Plan &plan)
{
    QString text;
    for (const Finding &finding : plan.findings) {
        const QString mark = finding.severity == Severity::Error     ? Text::tr("Error")
                             : finding.severity == Severity::Warning ? Text::tr("Warning")
                                                                     : Text::tr("Hint");
        text += QStringLiteral("- **%1** (%2): %3 %4 %5\n")
                    .arg(mark, finding.target, finding.text, finding.cause, finding.remedy);
    }
    for (const QString &assumption : plan.assumptions)
        text += QStringLiteral("- %1 %2\n").arg(Text::tr("Assumed:"), assumption);
    return text.isEmpty() ? Text::tr("None.") + QLatin1Char('\n') : text;
}

QString destructiveText(const Plan &plan)
{
    QString text;
    for (const int position : destructiveSteps(plan)) {
        const Step &step = plan.steps[position];
        text += QStringLiteral("- %1: %2 (%3)\n")
                    .arg(step.host.value, step.title, impactWord(impactOf(step.action)));
    }
    return text.isEmpty() ? Text::tr("None.") + QLatin1Char('\n') : text;
}

QByteArray readme(const Project &project, const Plan &plan, const QString &fingerprint)
{
    QString text = QStringLiteral("# ") + titleOf(plan.task, project.name) + QStringLiteral("\n\n")
                   + Text::tr("Fingerprint: %1").arg(fingerprint) + QStringLiteral("\n\n## ")
                   + Text::tr("Findings and assumptions") + QStringLiteral("\n\n")
                   + findingsText(plan) + QStringLiteral("\n## ")
                   + Text::tr("What interrupts services or moves data") + QStringLiteral("\n\n")
                   + destructiveText(plan);
    for (const Phase &phase : plan.phases) {
        text += QStringLiteral("\n## %1\n\n%2\n\n").arg(phase.title, phase.purpose);
        for (const Step &step : plan.steps)
            if (step.phase == phase.id)
                text += QStringLiteral("1. `%1` %2: %3 (%4). %5\n")
                            .arg(step.id.value, step.host.value, step.title, riskMark(step),
                                 step.reason);
    }
    return text.toUtf8();
}

Result<> writeOne(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    const bool written = QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly)
                         && file.write(content) == content.size() && file.commit();
    if (!written)
        return failure(
            ErrorCode::Io,
            Text::tr("%1 cannot be written. Check the rights and the free space there.").arg(path),
            file.errorString());
    if (path.endsWith(QLatin1StringView(".sh")))
        QFile::setPermissions(path, QFile::permissions(path) | QFile::ExeOwner | QFile::ExeGroup
                                        | QFile::ExeOther);
    return {};
}

} // namespace

QMap<QString, QByteArray> reviewBundle(const Project &project, const Plan &plan)
{
    QMap<QString, QByteArray> bundle;
    const QString fingerprint = sharewright::fingerprint(plan);
    bundle.insert(QStringLiteral("README.md"), readme(project, plan, fingerprint));
    bundle.insert(QStringLiteral("plan.json"), planJson(plan));
    for (const HostId &host : plan.hosts) {
        const bool takesPart = std::any_of(plan.steps.begin(), plan.steps.end(),
                                           [&](const Step &step) { return step.host == host; });
        if (!takesPart)
            continue;
        const QString base = QStringLiteral("hosts/%1/").arg(host.value);
        bundle.insert(base + QStringLiteral("apply.sh"), hostScript(plan, host, fingerprint));
        bundle.insert(base + QStringLiteral("changes.diff"), diffOf(plan, host));
    }
    for (const FileChange &file : plan.files)
        if (!file.removed)
            bundle.insert(QStringLiteral("hosts/%1/files%2%3")
                              .arg(file.host.value, file.path,
                                   file.blockOnly ? QStringLiteral(".block") : QString()),
                          file.after);
    return bundle;
}

Result<> writeBundle(const QMap<QString, QByteArray> &bundle, const QString &directory)
{
    if (!QDir(directory).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot))
        return failure(
            ErrorCode::AlreadyExists,
            Text::tr("%1 is not empty. Choose a new folder, so that nothing is mixed up or "
                     "overwritten.")
                .arg(directory));
    for (auto it = bundle.constBegin(); it != bundle.constEnd(); ++it)
        if (const Result<> written = writeOne(directory + QLatin1Char('/') + it.key(), it.value());
            !written)
            return written;
    return {};
}

} // namespace sharewright
