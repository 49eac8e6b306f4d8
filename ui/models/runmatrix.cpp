// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/runmatrix.h"

#include <algorithm>

#include <QHash>

#include "core/language/livetext.h"
#include "ui/models/stepwords.h"

namespace sharewright {

namespace {

// Beyond this many changed cells one signal for all is cheaper than one each.
constexpr size_t kSingleCells = 64;

} // namespace

RunMatrix::RunMatrix(const RunTracker &tracker, QObject *parent)
    : QAbstractTableModel(parent)
    , m_tracker(tracker)
{
    rebuild();
    answerInEveryLanguage(this);
}

void RunMatrix::reload()
{
    beginResetModel();
    rebuild();
    endResetModel();
}

// A host that does the same twice in one phase gets a second row: the key counts how often it did.
void RunMatrix::rebuild()
{
    const PlanIndex &index = m_tracker.index();
    const Plan &plan = m_tracker.plan();
    m_rows.clear();
    m_rowOf.assign(static_cast<size_t>(plan.steps.size()), -1);
    for (size_t phase = 0; phase < index.stepsOfPhase.size(); ++phase) {
        QHash<QString, std::vector<int>> rowsByTitle;
        for (const int step : index.stepsOfPhase[phase]) {
            const int host = index.hostOf[static_cast<size_t>(step)];
            if (host < 0)
                continue;
            std::vector<int> &rows = rowsByTitle[plan.steps[step].title];
            const auto free = std::find_if(rows.begin(), rows.end(), [&](int row) {
                return m_rows[static_cast<size_t>(row)].steps[static_cast<size_t>(host)] < 0;
            });
            const int row = free != rows.end() ? *free : static_cast<int>(m_rows.size());
            if (free == rows.end()) {
                rows.push_back(row);
                m_rows.push_back(
                    {.phase = static_cast<int>(phase),
                     .steps = std::vector<int>(static_cast<size_t>(plan.hosts.size()), -1)});
            }
            m_rows[static_cast<size_t>(row)].steps[static_cast<size_t>(host)] = step;
            m_rowOf[static_cast<size_t>(step)] = row;
        }
    }
}

void RunMatrix::refresh(const std::vector<int> &steps)
{
    if (steps.size() > kSingleCells && !m_rows.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    for (const int step : steps)
        if (const QModelIndex cell = indexOfStep(step); cell.isValid())
            Q_EMIT dataChanged(cell, cell);
}

QModelIndex RunMatrix::indexOfStep(int step) const
{
    if (step < 0 || static_cast<size_t>(step) >= m_rowOf.size()
        || m_rowOf[static_cast<size_t>(step)] < 0)
        return {};
    return index(m_rowOf[static_cast<size_t>(step)],
                 m_tracker.index().hostOf[static_cast<size_t>(step)] + 1);
}

int RunMatrix::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RunMatrix::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_tracker.plan().hosts.size()) + 1;
}

int RunMatrix::stepAt(const QModelIndex &index) const
{
    return m_rows[static_cast<size_t>(index.row())].steps[static_cast<size_t>(index.column() - 1)];
}

const Step &RunMatrix::anyStepOf(const Row &row) const
{
    const auto first =
        std::find_if(row.steps.begin(), row.steps.end(), [](int step) { return step >= 0; });
    return m_tracker.plan().steps[*first]; // a row is made for a step
}

QVariant RunMatrix::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case PhaseRole:
        return row.phase;
    case FirstOfPhaseRole:
        return index.row() == 0 || m_rows[static_cast<size_t>(index.row() - 1)].phase != row.phase;
    default:
        return index.column() == 0 ? titleData(row, role) : cellData(index, role);
    }
}

QVariant RunMatrix::titleData(const Row &row, int role) const
{
    const Step &step = anyStepOf(row);
    switch (role) {
    case Qt::DisplayRole:
        return step.title;
    case Qt::ToolTipRole:
        return QString(m_tracker.plan().phases[row.phase].title + u'\n' + step.title + u'\n'
                       + step.reason);
    case StepRole:
        return -1;
    default:
        return {};
    }
}

QVariant RunMatrix::cellData(const QModelIndex &index, int role) const
{
    const int step = stepAt(index);
    if (role == StepRole)
        return step;
    if (step < 0)
        return role == Qt::AccessibleTextRole ? QVariant(tr("nothing to do")) : QVariant();
    const Step &planned = m_tracker.plan().steps[step];
    const StepRun &run = m_tracker.step(step);
    switch (role) {
    case Qt::DisplayRole:
        return stepStateWord(run.state);
    case StateRole:
        return static_cast<int>(run.state);
    case Qt::AccessibleTextRole:
        return QString(planned.title + u", " + planned.host.value + u", "
                       + stepStateWord(run.state));
    case Qt::ToolTipRole: {
        QStringList lines{planned.host.value + u": " + stepStateWord(run.state), planned.title};
        for (const QString &more : {run.error.message, run.note})
            if (!more.isEmpty())
                lines.append(more);
        return lines.join(u'\n');
    }
    default:
        return {};
    }
}

QVariant RunMatrix::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0
        || section >= columnCount())
        return {};
    return section == 0 ? tr("Step") : m_tracker.plan().hosts[section - 1].value;
}

} // namespace sharewright
