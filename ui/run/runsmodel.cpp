// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/run/runsmodel.h"

#include "core/language/language.h"
#include "core/language/livetext.h"
#include "core/run/stepgraph.h"

namespace sharewright {

namespace {

int settledSteps(const KeptRun &run)
{
    int settled = 0;
    for (auto count = run.counts.cbegin(); count != run.counts.cend(); ++count)
        settled += isSatisfied(count.key()) ? count.value() : 0;
    return settled;
}

QString onHosts(const KeptRun &run)
{
    if (run.kind == RunKind::DryRun)
        return RunsModel::tr("nothing was changed");
    if (run.changed)
        return run.kind == RunKind::Undo ? RunsModel::tr("taken back in part")
                                         : RunsModel::tr("its changes are in place");
    return run.kind == RunKind::Undo ? RunsModel::tr("taken back")
                                     : RunsModel::tr("nothing was changed");
}

QString text(const KeptRun &run, int column)
{
    switch (column) {
    case RunsModel::StartedColumn:
        return shownLocale().toString(run.started.toLocalTime(), QLocale::ShortFormat);
    case RunsModel::WhatColumn:
        return runTitle(run.kind, run.task.kind);
    case RunsModel::OutcomeColumn:
        return outcomeWord(run);
    case RunsModel::StepsColumn:
        return RunsModel::tr("%1 of %2").arg(settledSteps(run)).arg(run.steps);
    case RunsModel::HostsColumn:
        return onHosts(run);
    default:
        return {};
    }
}

} // namespace

QString outcomeWord(const KeptRun &run)
{
    if (run.goesOn)
        return RunsModel::tr("Going on elsewhere");
    return run.outcome ? outcomeWord(run.kind, *run.outcome) : RunsModel::tr("Interrupted");
}

Face faceOf(const KeptRun &run)
{
    if (run.goesOn)
        return {Shape::Play, Tone::Accent};
    if (!run.outcome)
        return {Shape::Exclamation, Tone::Bad};
    switch (*run.outcome) {
    case RunOutcome::Succeeded:
        return {Shape::Tick, Tone::Good};
    case RunOutcome::Failed:
        return {Shape::Cross, Tone::Bad};
    case RunOutcome::Stopped:
        return {Shape::Bar, Tone::Warning};
    }
    return {};
}

RunsModel::RunsModel(QObject *parent) : QAbstractTableModel(parent)
{
    answerInEveryLanguage(this);
}

void RunsModel::setRuns(const QList<KeptRun> &runs)
{
    if (runs == m_runs)
        return;
    beginResetModel();
    m_runs = runs;
    endResetModel();
}

std::optional<KeptRun> RunsModel::run(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_runs.size() ? std::optional(m_runs[index.row()])
                                                          : std::nullopt;
}

int RunsModel::rowOf(const QString &runId) const
{
    for (qsizetype row = 0; row < m_runs.size(); ++row)
        if (m_runs[row].id == runId)
            return static_cast<int>(row);
    return -1;
}

int RunsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_runs.size());
}

int RunsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RunsModel::data(const QModelIndex &index, int role) const
{
    const std::optional<KeptRun> run = this->run(index);
    if (!run)
        return {};
    if (role == Qt::DisplayRole)
        return text(*run, index.column());
    if (role == Qt::ToolTipRole)
        return tr("Run %1\nFingerprint of its plan: %2").arg(run->id, run->fingerprint.left(16));
    return {};
}

QVariant RunsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case StartedColumn:
        return tr("Started");
    case WhatColumn:
        return tr("What");
    case OutcomeColumn:
        return tr("Outcome");
    case StepsColumn:
        return tr("Steps");
    case HostsColumn:
        return tr("On the hosts");
    default:
        return {};
    }
}

} // namespace sharewright
