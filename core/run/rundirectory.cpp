// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/rundirectory.h"

#include <algorithm>

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

#include "core/plan/planjson.h"
#include "core/run/journal.h"
#include "core/run/runlock.h"

namespace sharewright {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RunDirectory)
};

QString stateHome()
{
    const QString set = qEnvironmentVariable("XDG_STATE_HOME");
    return set.startsWith(QLatin1Char('/')) ? set
                                            : QDir::homePath() + QStringLiteral("/.local/state");
}

KeptRun describe(const QString &runDirectory, const QString &id, const JournalReading &journal)
{
    KeptRun run{.id = id,
                .started = {},
                .fingerprint = {},
                .kind = journal.kind,
                .ended = journal.ended,
                .complete = journal.complete,
                .outcome = journal.outcome,
                .counts = {}};
    run.started = QDateTime::fromString(id.left(15), QStringLiteral("yyyyMMdd-HHmmss"));
    run.started.setTimeSpec(Qt::UTC);
    run.goesOn = !run.ended && RunLock::isHeld(filesOf(runDirectory, id));
    for (const RecordedStep &step : journal.steps) {
        ++run.counts[step.state];
        // A dry run's steps are never Applied, but one may have failed or been cut off while it looked.
        run.changed |= run.kind != RunKind::DryRun && mayHaveChanged(step.state);
    }
    if (const Result<Plan> plan = planOfRun(runDirectory, id)) {
        run.fingerprint = sharewright::fingerprint(*plan);
        run.steps = static_cast<int>(plan->steps.size());
        run.task = plan->task;
    }
    return run;
}

} // namespace

QString runDirectoryFor(const QString &projectPath)
{
    const QFileInfo file(projectPath);
    const QString absolute = file.absoluteFilePath();
    const QByteArray hash =
        QCryptographicHash::hash(absolute.toUtf8(), QCryptographicHash::Sha256).toHex().left(10);
    return stateHome() + QStringLiteral("/sharewright/runs/") + file.completeBaseName()
           + QLatin1Char('-') + QString::fromLatin1(hash);
}

RunFiles filesOf(const QString &runDirectory, const QString &runId)
{
    return {runDirectory + QLatin1Char('/') + runId};
}

Result<QString> createRun(const QString &runDirectory, const Plan &plan, const QDateTime &now)
{
    const QString base = now.toUTC().toString(QStringLiteral("yyyyMMdd-HHmmss")) + QLatin1Char('-')
                         + fingerprint(plan).left(8);
    QString id = base;
    for (int n = 2; QFileInfo::exists(filesOf(runDirectory, id).directory); ++n)
        id = base + QLatin1Char('-') + QString::number(n);
    const RunFiles files = filesOf(runDirectory, id);
    const auto cannot = [&](const QString &why) {
        return failure(
            ErrorCode::Io,
            Text::tr("The record of the run cannot be kept in %1. Make room or check the "
                     "rights, then try again; nothing was changed on any host.")
                .arg(files.directory),
            why);
    };
    if (!QDir().mkpath(files.directory))
        return cannot({});
    QFile::setPermissions(files.directory, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QSaveFile file(files.plan());
    if (!file.open(QIODevice::WriteOnly) || file.write(planJson(plan)) < 0 || !file.commit())
        return cannot(file.errorString());
    return id;
}

Result<KeptRun> keptRun(const QString &runDirectory, const QString &runId)
{
    const Result<JournalReading> journal = readJournal(filesOf(runDirectory, runId).journal());
    if (!journal)
        return failure(ErrorCode::NotFound,
                       Text::tr("There is no record of run %1 in %2.").arg(runId, runDirectory),
                       journal.error().details);
    return describe(runDirectory, runId, *journal);
}

QList<KeptRun> keptRuns(const QString &runDirectory)
{
    QList<KeptRun> runs;
    QStringList ids = QDir(runDirectory).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    std::reverse(ids.begin(), ids.end());
    for (const QString &id : ids)
        if (const Result<KeptRun> run = keptRun(runDirectory, id))
            runs.append(*run);
    return runs;
}

std::optional<KeptRun> lastRealRun(const QList<KeptRun> &runs)
{
    const auto real = std::find_if(runs.begin(), runs.end(),
                                   [](const KeptRun &run) { return run.kind != RunKind::DryRun; });
    return real == runs.end() ? std::nullopt : std::optional(*real);
}

Result<> canResume(const KeptRun &run)
{
    if (run.goesOn)
        return failure(ErrorCode::AlreadyExists,
                       Text::tr("Run %1 is going on in another window or terminal.").arg(run.id));
    if (run.kind == RunKind::DryRun)
        return failure(
            ErrorCode::InvalidInput,
            Text::tr("Run %1 was a dry run: it changed nothing and there is nothing to go on "
                     "with. Apply the plan instead.")
                .arg(run.id));
    if (run.kind == RunKind::Undo && run.complete)
        return failure(ErrorCode::InvalidInput,
                       Text::tr("Run %1 was taken back. Apply a new plan instead.").arg(run.id));
    return {};
}

std::optional<KeptRun> unfinishedRun(const QList<KeptRun> &runs)
{
    std::optional<KeptRun> last = lastRealRun(runs);
    if (last && (last->complete || last->goesOn || !last->changed))
        last.reset();
    return last;
}

Result<Plan> planOfRun(const QString &runDirectory, const QString &runId)
{
    QFile file(filesOf(runDirectory, runId).plan());
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotFound,
                       Text::tr("There is no record of run %1 in %2.").arg(runId, runDirectory),
                       file.errorString());
    return planFromJson(file.readAll());
}

} // namespace sharewright
